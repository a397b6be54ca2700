import GRDB
import NewsModel

/// Wire instructions about copy that was not here yet. They are applied when it arrives: a kill that comes before its
/// copy still applies.
struct PendingNotices {
    let db: Database

    var areAny: Bool {
        get throws { try db.first("SELECT EXISTS (SELECT 1 FROM pending_notice)") { _ in } ?? false }
    }

    /// Whether a notice has come before that withdraws as much. A withholding of a later version meets more copy, and
    /// one without a version meets any; a cancel meets all.
    func contains(_ submission: Submission) throws -> Bool {
        let (item, version) = (submission.item, submission.item.providerVersion)
        return try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM pending_notice
                    WHERE provider = ? AND provider_id = ? AND language = ? AND status = ? AND reason IS ?
                        AND (status = 'canceled' OR provider_version IS ? OR provider_version >= ?))
                """,
            arguments: key(of: submission) + [item.status.rawValue, item.reason, version, version]) ?? false
    }

    /// - Parameters:
    ///   - copy: the row of the wire copy that the notice came in.
    ///   - article: the article that what it names belongs to.
    func keep(_ submission: Submission, copy: Int64?, article: Int64?, at stamp: Timestamp) throws {
        try db.execute(
            sql: """
                INSERT INTO pending_notice
                    (provider, provider_id, language, status, reason, provider_version, wire_copy, article, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: key(of: submission) + [
                submission.item.status.rawValue, submission.item.reason, submission.item.providerVersion,
                copy, article, stamp.microseconds,
            ])
    }

    /// The notices for a key, oldest first. Those that name its language are then no longer pending; those without a
    /// language go on waiting for other languages.
    func take(for key: WireKey) throws -> [EarlyNotice] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT rowid, language, status, reason, provider_version, at FROM pending_notice
                WHERE provider = ? AND provider_id = ? AND language IN (?, 'und') ORDER BY rowid
                """)
        let rows = try Row.fetchAll(statement, arguments: [key.provider, key.providerID, key.language.description])
        for row in rows where row["language"] == key.language.description {
            try db.execute(sql: "DELETE FROM pending_notice WHERE rowid = ?", arguments: [row["rowid"] as Int64])
        }
        return rows.map { EarlyNotice(notice($0), at: Timestamp(microseconds: $0["at"])) }
    }

    /// Removes the withholdings without a language that usable copy has lifted in its own: they hold no other language
    /// that comes after it.
    func lift(_ submission: Submission) throws {
        let key = submission.key
        try db.execute(
            sql: """
                DELETE FROM pending_notice
                WHERE provider = :provider AND provider_id = :id AND language = 'und' AND status = 'withheld'
                    AND (:version IS NULL OR provider_version IS NULL OR provider_version <= :version)
                """,
            arguments: [
                "provider": key.provider, "id": key.providerID, "version": submission.item.providerVersion,
            ])
    }

    /// The status that notices state for an id in another language than a key's, a cancel first; nil if there is none.
    /// The notice goes on waiting for its own language.
    func inAnotherLanguage(than key: WireKey) throws -> (status: PubStatus, language: String)? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT status, language FROM pending_notice
                WHERE provider = ? AND provider_id = ? AND language NOT IN (?, 'und')
                ORDER BY status = 'canceled' DESC, rowid LIMIT 1
                """,
            arguments: [key.provider, key.providerID, key.language.description])
        return row.map { ($0.value("status"), $0["language"]) }
    }

    /// The articles to which the kills of a key belong that wait for it.
    func articles(of key: WireKey) throws -> Set<Int64> {
        try Int64.fetchSet(
            db,
            sql: """
                SELECT coalesce(a.alias_of, a.row) FROM pending_notice p JOIN article a ON a.row = p.article
                WHERE p.provider = ? AND p.provider_id = ? AND p.language IN (?, 'und')
                """,
            arguments: [key.provider, key.providerID, key.language.description])
    }

    /// The languages of the kills of an article's variants that are not here.
    ///
    /// - Parameter id: the id whose kills do not count; nil for none.
    func languagesKilled(in article: Int64, besides id: String? = nil) throws -> Set<LanguageTag> {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT p.language FROM pending_notice p
                WHERE p.article IN (SELECT row FROM article WHERE row = :article OR alias_of = :article)
                    AND p.provider_id IS NOT :id AND \(Self.isKillOfUnknown)
                """,
            arguments: ["article": article, "id": id])
        return Set(rows.map { $0.language("language") })
    }

    /// The article of what waits to be killed under an id, or a row for it to be told.
    func kill(of providerID: String, provider: String) throws -> (row: Int64, article: Int64?)? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT p.rowid, coalesce(a.alias_of, a.row) AS article
                FROM pending_notice p LEFT JOIN article a ON a.row = p.article
                WHERE p.provider = ? AND p.provider_id = ? AND \(Self.isKillOfUnknown)
                ORDER BY p.article IS NULL, p.rowid LIMIT 1
                """,
            arguments: [provider, providerID])
        return row.map { ($0["rowid"], $0["article"]) }
    }

    func give(article: Int64, toNotice row: Int64) throws {
        try db.execute(sql: "UPDATE pending_notice SET article = ? WHERE rowid = ?", arguments: [article, row])
    }

    /// A notice without a language goes on waiting for more of them when its copy is here.
    private static let isOfUnknown = """
        NOT EXISTS (
            SELECT 1 FROM variant v WHERE v.provider = p.provider AND v.provider_id = p.provider_id
                AND p.language IN (v.language, 'und'))
        """

    private static let isKillOfUnknown = "p.status = 'canceled' AND \(isOfUnknown)"

    /// The notices for an id in any language, oldest first, for a picture, which has none. They go on waiting: a story
    /// may have the id too.
    func all(of key: WireKey) throws -> [WireItem] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT status, reason, provider_version FROM pending_notice
                WHERE provider = ? AND provider_id = ? ORDER BY rowid
                """,
            arguments: [key.provider, key.providerID])
        return rows.map(notice)
    }

    /// The notices that wait, for the desk, oldest first.
    ///
    /// - Parameter filter: what it says of texts selects none of them.
    func records(matching filter: RecordFilter) throws -> [NoticeRecord] {
        if filter.feed != nil || filter.needsDesk || filter.isBehind { return [] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT provider, provider_id, language, status, reason, at FROM pending_notice p
                WHERE (:name IS NULL OR provider_id = :name) AND (:language IS NULL OR language IN (:language, 'und'))
                    AND (:status IS NULL OR status = :status) AND (:since IS NULL OR at >= :since)
                    AND \(Self.isOfUnknown) AND NOT EXISTS (
                        SELECT 1 FROM asset a WHERE a.provider = p.provider AND a.provider_id = p.provider_id)
                ORDER BY rowid
                """,
            arguments: [
                "name": filter.name, "language": filter.language?.description, "status": filter.status?.rawValue,
                "since": filter.since?.microseconds,
            ])
        return rows.map { row in
            NoticeRecord(
                key: row.wireKey, status: row.value("status"), reason: row["reason"],
                at: Timestamp(microseconds: row["at"]))
        }
    }

    private func notice(_ row: Row) -> WireItem {
        WireItem(
            providerVersion: row["provider_version"], status: row.value("status"),
            content: Content(headline: "", body: .empty, correctionNote: row["reason"]))
    }

    private func key(of submission: Submission) -> StatementArguments {
        [submission.key.provider, submission.key.providerID, submission.key.language.description]
    }
}
