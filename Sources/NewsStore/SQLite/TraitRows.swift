import GRDB
import NewsModel

/// Reads the features for link suggestions: of every variant that is not canceled, by the text that is or will be
/// shown.
enum TraitRows {
    static func traits(since: Timestamp?, in db: Database) throws -> [StoryTraits] {
        let languages = try languages(in: db)
        let partings = try partings(in: db)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT v.row, v.id, v.article, a.id AS article_id, v.provider, v.provider_id, v.language,
                    first.at AS received, \(TextRows.columns)
                FROM variant v JOIN article a ON a.row = v.article
                JOIN version first ON first.variant = v.row AND first.number = 1
                LEFT JOIN waiting w ON w.variant = v.row
                JOIN version told ON told.variant = v.row AND told.number = coalesce(v.shown, w.version, v.last_version)
                JOIN text t ON t.row = told.text
                WHERE v.status <> 'canceled' AND (:since IS NULL OR coalesce(t.date, first.at) >= :since)
                """,
            arguments: ["since": since?.microseconds])
        var traits: [StoryTraits] = []
        while let row = try rows.next() {
            let content = TextRows.content(from: row)
            let key = row.wireKey
            let variant: Int64 = row["row"]
            traits.append(
                StoryTraits(
                    variant: VariantID(row["id"]), article: ArticleID(row["article_id"]), key: key, content: content,
                    date: content.date?.instant ?? Timestamp(microseconds: row["received"]),
                    languages: languages[row["article"]] ?? [key.language], partedFrom: partings[variant] ?? []))
        }
        return traits
    }

    /// Of articles with more than one.
    private static func languages(in db: Database) throws -> [Int64: Set<LanguageTag>] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT article, group_concat(language, ' ') AS tags FROM variant GROUP BY article HAVING count(*) > 1
                """)
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let tags: String = row["tags"]
                return (row["article"], Set(tags.split(separator: " ").compactMap { LanguageTag($0) }))
            })
    }

    private static func partings(in db: Database) throws -> [Int64: Set<ArticleID>] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT p.variant, now.id FROM parting p JOIN article a ON a.row = p.article
                JOIN article now ON now.row = coalesce(a.alias_of, a.row)
                """)
        return Dictionary(grouping: rows) { $0["variant"] as Int64 }.mapValues { rows in
            Set(rows.map { ArticleID($0["id"]) })
        }
    }
}
