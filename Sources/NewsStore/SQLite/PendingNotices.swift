import GRDB
import NewsModel

/// Wire instructions about copy that was not here yet. They are applied when it arrives: a kill that comes before its
/// copy still applies.
struct PendingNotices {
    let db: Database

    var areAny: Bool {
        get throws { try db.first("SELECT EXISTS (SELECT 1 FROM pending_notice)") { _ in } ?? false }
    }

    func contains(_ submission: Submission) throws -> Bool {
        let count = try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM pending_notice
                WHERE provider = ? AND provider_id = ? AND language = ? AND status = ? AND reason IS ?
                """,
            arguments: key(of: submission) + [submission.item.status.rawValue, reason(of: submission)])
        return count != 0
    }

    /// - Parameter copy: the row of the wire copy that the notice came in.
    func keep(_ submission: Submission, copy: Int64?, at stamp: Timestamp) throws {
        try db.execute(
            sql: """
                INSERT INTO pending_notice
                    (provider, provider_id, language, status, reason, provider_version, wire_copy, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: key(of: submission) + [
                submission.item.status.rawValue, reason(of: submission), submission.item.providerVersion,
                copy, stamp.microseconds,
            ])
    }

    /// The notices for a key, oldest first. Those that name its language are then no longer pending; those without a
    /// language go on waiting for other languages.
    func take(for key: WireKey) throws -> [WireItem] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT rowid, language, status, reason, provider_version FROM pending_notice
                WHERE provider = ? AND provider_id = ? AND language IN (?, 'und') ORDER BY rowid
                """)
        let rows = try Row.fetchAll(statement, arguments: [key.provider, key.providerID, key.language.description])
        for row in rows where row["language"] == key.language.description {
            try db.execute(sql: "DELETE FROM pending_notice WHERE rowid = ?", arguments: [row["rowid"] as Int64])
        }
        return rows.map(notice)
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

    private func notice(_ row: Row) -> WireItem {
        WireItem(
            providerVersion: row["provider_version"], status: row.value("status"),
            content: Content(headline: "", body: .empty, correctionNote: row["reason"]))
    }

    private func key(of submission: Submission) -> StatementArguments {
        [submission.key.provider, submission.key.providerID, submission.key.language.description]
    }

    private func reason(of submission: Submission) -> String? {
        submission.item.content.correctionNote ?? submission.item.content.edNote
    }
}
