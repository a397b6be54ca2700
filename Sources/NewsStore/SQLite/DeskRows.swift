import GRDB
import NewsModel

/// Reads variants for the desk, whatever their state.
struct DeskRows {
    let db: Database
    let now: Timestamp

    func records(matching filter: RecordFilter) throws -> [VariantRecord] {
        var conditions = ["1"]
        var arguments: StatementArguments = ["now": now.microseconds]
        func require(_ condition: String, _ name: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [name: value]
        }
        require("v.language = :language", "language", filter.language?.description)
        require("v.status = :status", "status", filter.status?.rawValue)
        require("newest.at >= :since", "since", filter.since?.microseconds)
        require(
            "v.row IN (SELECT variant FROM listing WHERE feed = :feed)", "feed", filter.feed?.description)
        if let name = filter.name { require(try meaning(of: name), "name", name) }
        if filter.needsDesk {
            // Few of all that is stored.
            conditions.append("v.row IN (SELECT variant FROM alert UNION SELECT variant FROM awaiting_desk)")
        }
        if filter.isBehind { conditions.append("v.row IN (SELECT variant FROM (\(TranslationRows.behindOriginals)))") }
        let sql = """
            SELECT v.*, a.id AS article_id, t.headline, \(VariantRows.visibility) AS visibility, w.version AS waiting,
                w.until, w.until_offset, d.variant IS NOT NULL AS awaits_desk,
                \(VariantRows.hasExpired) AS has_expired
            FROM variant v JOIN article a ON a.row = v.article
            JOIN version newest ON newest.variant = v.row AND newest.number = v.last_version
            LEFT JOIN version s ON s.variant = v.row AND s.number = v.shown
            \(WaitingRows.waiting.join) \(WaitingRows.awaitingDesk.join)
            JOIN version told ON told.variant = v.row AND told.number = coalesce(v.shown, w.version, v.last_version)
            JOIN text t ON t.row = told.text
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY v.article, v.row
            """
        let rows = try Row.fetchAll(db, sql: sql, arguments: arguments)
        // An order of the desk is about few, and must not read the whole store.
        let few: [Int64]? = rows.count <= 100 ? rows.map { $0["row"] } : nil
        let alerts = try alerts(of: few)
        let behind = try TranslationRows.behind(few, in: db)
        return rows.map { record($0, alerts: alerts[$0["row"]] ?? [], behind: behind[$0["row"]]) }
    }

    /// What a name refers to: a variant before an article before a provider's id, since anyone who sends copy can give
    /// it another's id.
    private func meaning(of name: String) throws -> String {
        let isVariant = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM variant WHERE id = ?)", arguments: [name])
        if isVariant == true { return "v.id = :name" }
        let article = try Int64.fetchOne(
            db, sql: "SELECT coalesce(alias_of, row) FROM article WHERE id = ?", arguments: [name])
        if article != nil { return "v.article = (SELECT coalesce(alias_of, row) FROM article WHERE id = :name)" }
        return """
            v.row IN (SELECT x.row FROM provider CROSS JOIN variant x ON x.provider = provider.id AND x.provider_id = :name)
            """
    }

    /// The alerts by variant row: of some, or of all.
    private func alerts(of variants: [Int64]?) throws -> [Int64: [Alert]] {
        let condition = variants == nil ? "" : "WHERE variant IN (SELECT value FROM json_each(?))"
        let rows = try Row.fetchAll(
            db, sql: "SELECT variant, at, text FROM alert \(condition) ORDER BY row",
            arguments: StatementArguments(variants.map { [$0.json] } ?? []))
        return Dictionary(grouping: rows) { $0["variant"] as Int64 }.mapValues { rows in
            rows.map { Alert(at: Timestamp(microseconds: $0["at"]), text: $0["text"]) }
        }
    }

    static func versions(of id: VariantID, in db: Database) throws -> [VersionRecord] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT s.*, \(TextRows.columns), \(standing) AS standing_now, p.public_version
                FROM version s JOIN text t ON t.row = s.text
                LEFT JOIN (
                    SELECT version, min(public_version) AS public_version FROM change
                    WHERE variant = (SELECT row FROM variant WHERE id = :id) GROUP BY version
                ) p ON p.version = s.number
                WHERE s.variant = (SELECT row FROM variant WHERE id = :id) ORDER BY s.number
                """,
            arguments: ["id": id.description])
        return rows.map { row in
            VersionRecord(
                number: row["number"], publicNumber: row["public_version"], origin: row.value("origin"),
                standing: row.value("standing_now"), status: row.value("status"),
                at: Timestamp(microseconds: row["at"]),
                embargo: row.wireDate("embargo", offset: "embargo_offset"),
                providerVersion: row["provider_version"], note: row["note"], content: TextRows.content(from: row))
        }
    }

    /// A version's own says how it came. Once the desk has decided, or newer copy has come, nobody waits for it: what
    /// was accepted is a version of its own.
    private static let standing = """
        CASE WHEN EXISTS (SELECT 1 FROM awaiting_desk d WHERE d.variant = s.variant AND d.version = s.number)
            THEN 'awaitingDesk'
        WHEN s.standing = 'awaitingDesk' THEN 'history' ELSE s.standing END
        """

    private func record(_ row: Row, alerts: [Alert], behind: Behind?) -> VariantRecord {
        VariantRecord(
            id: VariantID(row["id"]), article: ArticleID(row["article_id"]), key: row.wireKey,
            headline: row["headline"], status: row.value("status"), visibility: row.value("visibility"),
            version: row["last_version"], shownVersion: row["shown"], waitingVersion: row["waiting"],
            embargo: row["has_expired"] ? nil : row.wireDate("until", offset: "until_offset"),
            awaitsDesk: row["awaits_desk"], expires: row.timestamp("expires"), hasExpired: row["has_expired"],
            published: row.wireDate("published", offset: "published_offset"), updated: row.timestamp("updated"),
            alerts: alerts, behind: behind, isPurged: row["purged"],
            isHeld: (row["status"] as String) == "withheld" && (row["withheld_by"] as String?) != nil)
    }
}
