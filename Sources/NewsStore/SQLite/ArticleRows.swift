import GRDB
import NewsModel

/// Finds and makes articles: by id or alias, by the provider's name for the story, by a variant of them.
enum ArticleRows {
    struct Found {
        let row: Int64
        let article: Int64
    }

    static func variant(_ key: WireKey, in db: Database) throws -> Found? {
        let statement = try db.cachedStatement(
            sql: "SELECT row, article FROM variant WHERE provider = ? AND provider_id = ? AND language = ?")
        return try Row.fetchOne(statement, arguments: [key.provider, key.providerID, key.language.description])
            .map { Found(row: $0["row"], article: $0["article"]) }
    }

    static func variant(_ id: VariantID, in db: Database) throws -> Found? {
        let statement = try db.cachedStatement(sql: "SELECT row, article FROM variant WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.description])
            .map { Found(row: $0["row"], article: $0["article"]) }
    }

    static func keys(provider: String, providerID: String, in db: Database) throws -> [WireKey] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT provider, provider_id, language FROM variant WHERE provider = ? AND provider_id = ? ORDER BY row
                """,
            arguments: [provider, providerID]
        ).map(\.wireKey)
    }

    static func id(of row: Int64, in db: Database) throws -> ArticleID {
        let statement = try db.cachedStatement(sql: "SELECT id FROM article WHERE row = ?")
        guard let id = try String.fetchOne(statement, arguments: [row]) else {
            preconditionFailure("article row \(row) does not exist")
        }
        return ArticleID(id)
    }

    /// The article with this id, or the one that this id became an alias of.
    static func find(_ id: ArticleID, in db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT coalesce(alias_of, row) FROM article WHERE id = ?")
        return try Int64.fetchOne(statement, arguments: [id.description])
    }

    static func find(_ reference: ArticleReference, provider: String, in db: Database) throws -> Int64? {
        switch reference {
        case .id(let id): return try find(id, in: db)
        case .named(let story): return try find(name: name(of: .named(story)), provider: provider, in: db)
        case .translation(let original, _):
            let statement = try db.cachedStatement(
                sql: "SELECT article FROM variant WHERE provider = ? AND provider_id = ? ORDER BY row LIMIT 1")
            return try Int64.fetchOne(statement, arguments: [provider, original])
                ?? find(name: awaitedName(of: original), provider: provider, in: db)
        }
    }

    static func find(name: String, provider: String, in db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT coalesce(a.alias_of, a.row) FROM article_name n JOIN article a ON a.row = n.article
                WHERE n.provider = ? AND n.name = ?
                """)
        return try Int64.fetchOne(statement, arguments: [provider, name])
    }

    static func insert(_ id: ArticleID, into db: Database) throws -> Int64 {
        try db.cachedStatement(sql: "INSERT INTO article (id) VALUES (?)").execute(arguments: [id.description])
        return db.lastInsertedRowID
    }

    static func insert(name: String, provider: String, of article: Int64, into db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO article_name (provider, name, article) VALUES (?, ?, ?)")
            .execute(arguments: [provider, name, article])
    }

    static func alias(_ younger: Int64, to older: Int64, in db: Database) throws {
        try db.execute(sql: "UPDATE variant SET article = ? WHERE article = ?", arguments: [older, younger])
        try db.execute(
            sql: "UPDATE article SET alias_of = ? WHERE row = ? OR alias_of = ?", arguments: [older, younger, younger])
    }

    // The three kinds of names must not meet: a story's name, an original that was named before it came, and a
    // variant that stands alone.

    static func name(of reference: ArticleReference) -> String {
        switch reference {
        case .named(let story): "story:" + story
        case .translation(let original, _): awaitedName(of: original)
        case .id(let id): "id:" + id.description
        }
    }

    static func awaitedName(of providerID: String) -> String {
        "original:" + providerID
    }

    static func ownName(of key: WireKey) -> String {
        "own:\(key.language):\(key.providerID)"
    }
}
