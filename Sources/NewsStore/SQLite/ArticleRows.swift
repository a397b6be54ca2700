import GRDB
import NewsModel

/// Finds and creates articles: by id or alias, by the provider's name for the story, by a variant.
enum ArticleRows {
    struct Found {
        let row: Int64
        let article: Int64
    }

    /// The public name of an article.
    struct Name {
        let id: ArticleID
        /// Its number among the articles that were ever public.
        var place: Int64?
    }

    static func variant(_ key: WireKey, in db: Database) throws -> Found? {
        try db.all("SELECT row, article FROM variant WHERE provider = ? AND provider_id = ? AND language = ?") {
            $0.add(key.provider)
            $0.add(key.providerID)
            $0.add(key.language.description)
        } _: {
            Found(row: $0["row"], article: $0["article"])
        }.first
    }

    static func article(ofVariant row: Int64, in db: Database) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT article FROM variant WHERE row = ?")
        return try Int64.fetchOne(statement, arguments: [row])
    }

    static func variant(_ id: VariantID, in db: Database) throws -> Found? {
        try db.all("SELECT row, article FROM variant WHERE id = ?") {
            $0.add(id.description)
        } _: {
            Found(row: $0["row"], article: $0["article"])
        }.first
    }

    static func keys(provider: String, providerID: String, in db: Database) throws -> [WireKey] {
        try db.all(
            """
            SELECT provider, provider_id, language FROM variant WHERE provider = ? AND provider_id = ? ORDER BY row
            """
        ) {
            $0.add(provider)
            $0.add(providerID)
        } _: {
            $0.wireKey
        }
    }

    static func id(of row: Int64, in db: Database) throws -> ArticleID {
        try named(row, in: db).id
    }

    static func named(_ row: Int64, in db: Database) throws -> Name {
        let found = try db.all("SELECT id, place FROM article WHERE row = ?") {
            $0.add(row)
        } _: {
            Name(id: ArticleID($0["id"]), place: $0["place"])
        }.first
        guard let found else { preconditionFailure("article row \(row) does not exist") }
        return found
    }

    /// The last place among the articles that were ever public; 0 if there is none.
    static func lastPlace(in db: Database) throws -> Int64 {
        try db.first("SELECT max(place) FROM article WHERE place IS NOT NULL") { _ in } ?? 0
    }

    static func give(place: Int64, to row: Int64, in db: Database) throws {
        try db.run("UPDATE article SET place = ? WHERE row = ?") {
            $0.add(place)
            $0.add(row)
        }
    }

    /// Gives an article another id, and makes the old one an alias, unless the new id is another article's.
    ///
    /// - Returns: whether it has the id now.
    static func rename(_ row: Int64, _ old: ArticleID, to new: ArticleID, in db: Database) throws -> Bool {
        let names = [old.description, new.description]
        guard
            let taken = try Row.fetchOne(
                db, sql: "SELECT row, alias_of FROM article WHERE id = ?", arguments: [names[1]])
        else {
            try db.execute(sql: "UPDATE article SET id = ? WHERE row = ?", arguments: [names[1], row])
            try db.execute(sql: "INSERT INTO article (id, alias_of) VALUES (?, ?)", arguments: [names[0], row])
            return true
        }
        guard taken["alias_of"] as Int64? == row else { return false }
        // An id is free only while nobody has it.
        let steps: [(String, Int64)] = [("", taken["row"]), (names[1], row), (names[0], taken["row"])]
        for (id, row) in steps {
            try db.execute(sql: "UPDATE article SET id = ? WHERE row = ?", arguments: [id, row])
        }
        return true
    }

    /// The article with an id, or with an alias of that id.
    static func find(_ id: ArticleID, in db: Database) throws -> Int64? {
        try db.first("SELECT coalesce(alias_of, row) FROM article WHERE id = ?") { $0.add(id.description) }
    }

    // MARK: - What copy states

    /// Data about the article of a variant, besides its row.
    struct Standing {
        /// As last stated by its provider's copy.
        let stated: String?
        let isDeskLinked: Bool
    }

    static func standing(of variant: Int64, in db: Database) throws -> Standing {
        let found = try db.all("SELECT stated_article, desk_linked FROM variant WHERE row = ?") {
            $0.add(variant)
        } _: {
            Standing(stated: $0["stated_article"], isDeskLinked: $0["desk_linked"])
        }.first
        return found ?? Standing(stated: nil, isDeskLinked: false)
    }

    /// The article of the variants whose copy states this article; last those that the desk has unlinked from them.
    static func find(stated: String, provider: String, besides variant: Int64?, in db: Database) throws -> Int64? {
        try db.first(
            """
            SELECT v.article FROM variant v WHERE v.provider = ? AND v.stated_article = ? AND v.row IS NOT ?
            ORDER BY EXISTS (SELECT 1 FROM parting WHERE variant = v.row), v.row LIMIT 1
            """
        ) {
            $0.add(provider)
            $0.add(stated)
            $0.add(variant)
        }
    }

    /// Whether an article has variants besides one, and none of them is stated to be in the same article as that one.
    static func holdsOnlyOthers(_ article: Int64, than variant: Int64, stated: String, in db: Database) throws -> Bool {
        let found: Bool? = try db.first(
            """
            SELECT count(*) > 0 AND sum(stated_article IS ?) = 0 FROM variant WHERE article = ? AND row <> ?
            """
        ) {
            $0.add(stated)
            $0.add(article)
            $0.add(variant)
        }
        return found ?? false
    }

    static func state(_ article: String, of variant: Int64, in db: Database) throws {
        try db.run("UPDATE variant SET stated_article = ? WHERE row = ?") {
            $0.add(article)
            $0.add(variant)
        }
    }

    static func noteLink(_ isLinked: Bool, of variant: Int64, in db: Database) throws {
        try db.run("UPDATE variant SET desk_linked = ? WHERE row = ?") {
            $0.add(isLinked)
            $0.add(variant)
        }
    }

    // MARK: - Names

    static func find(_ reference: ArticleReference, provider: String, in db: Database) throws -> Int64? {
        switch reference {
        case .id(let id): return try find(id, in: db)
        case .named(let story): return try find(name: name(of: .named(story)), provider: provider, in: db)
        case .translation(let other, _), .besides(let other):
            let statement = try db.cachedStatement(
                sql: "SELECT article FROM variant WHERE provider = ? AND provider_id = ? ORDER BY row LIMIT 1")
            return try Int64.fetchOne(statement, arguments: [provider, other])
                ?? find(name: awaitedName(of: other), provider: provider, in: db)
        }
    }

    /// - Parameter since: names given before this instant have lapsed.
    static func find(
        name: String, provider: String, since: Timestamp? = nil, in db: Database
    ) throws -> Int64? {
        try db.first(
            """
            SELECT coalesce(a.alias_of, a.row) FROM article_name n JOIN article a ON a.row = n.article
            WHERE n.provider = ? AND n.name = ? AND n.at >= ?
            """
        ) {
            $0.add(provider)
            $0.add(name)
            $0.add(since?.microseconds ?? .min)
        }
    }

    /// - Returns: the article's row, or nil if the id is in use.
    static func insert(_ id: ArticleID, into db: Database) throws -> Int64? {
        try db.run("INSERT INTO article (id) VALUES (?) ON CONFLICT DO NOTHING") { $0.add(id.description) }
        return db.changesCount == 0 ? nil : db.lastInsertedRowID
    }

    /// - Parameter isMoved: whether another article may have had the name, which loses it.
    static func insert(
        name: String, provider: String, of article: Int64, isMoved: Bool = false, at stamp: Timestamp,
        into db: Database
    ) throws {
        let verb = isMoved ? "INSERT OR REPLACE" : "INSERT"
        try db.run("\(verb) INTO article_name (provider, name, article, at) VALUES (?, ?, ?, ?)") {
            $0.add(provider)
            $0.add(name)
            $0.add(article)
            $0.add(stamp.microseconds)
        }
    }

    /// Removes the alias from the first article of a variant to its current one, unless other variants there had it
    /// too.
    ///
    /// - Returns: that article, or nil if there is none to return to.
    static func revive(homeOf variant: Int64, from article: Int64, in db: Database) throws -> Int64? {
        let home = try Int64.fetchOne(
            db,
            sql: """
                SELECT a.row FROM variant v JOIN article a ON a.row = v.home
                WHERE v.row = :variant AND a.alias_of = :article AND NOT EXISTS (
                    SELECT 1 FROM variant WHERE article = :article AND home = a.row AND row <> :variant)
                """,
            arguments: ["variant": variant, "article": article])
        guard let home else { return nil }
        try db.execute(sql: "UPDATE article SET alias_of = NULL WHERE row = ?", arguments: [home])
        return home
    }

    /// The article that the variants of another one had before they joined that, unless one of them had that too: of
    /// several the one that was public first, or else the oldest. Nil unless the one variant besides them had it.
    static func formerHome(ofOthersThan variant: Int64, in article: Int64, of db: Database) throws -> Int64? {
        try Int64.fetchOne(
            db,
            sql: """
                SELECT a.row FROM variant v JOIN article a ON a.row = v.home AND a.alias_of = :article
                WHERE v.article = :article AND v.row <> :variant
                    AND (SELECT home FROM variant WHERE row = :variant) = :article
                    AND NOT EXISTS (SELECT 1 FROM variant WHERE article = :article AND home = :article AND row <> :variant)
                ORDER BY a.place IS NULL, a.place, a.row LIMIT 1
                """,
            arguments: ["variant": variant, "article": article])
    }

    /// Makes an alias an article again, which takes the other aliases along that variants had before.
    static func revive(_ alias: Int64, from article: Int64, in db: Database) throws {
        try db.execute(
            sql: """
                UPDATE article SET alias_of = CASE WHEN row = :alias THEN NULL ELSE :alias END
                WHERE alias_of = :article AND row IN (SELECT home FROM variant WHERE article = :article)
                """,
            arguments: ["alias": alias, "article": article])
    }

    static func moveVariants(besides variant: Int64, from article: Int64, to other: Int64, in db: Database) throws {
        try db.execute(
            sql: "UPDATE variant SET article = :other WHERE article = :article AND row <> :variant",
            arguments: ["other": other, "article": article, "variant": variant])
    }

    /// Moves a variant to an article of its own.
    static func move(variant: Int64, to article: Int64, in db: Database) throws {
        try db.execute(
            sql: "UPDATE variant SET article = :article, home = :article WHERE row = :variant",
            arguments: ["article": article, "variant": variant])
    }

    static func alias(_ younger: Int64, to older: Int64, in db: Database) throws {
        try db.execute(sql: "UPDATE variant SET article = ? WHERE article = ?", arguments: [older, younger])
        try db.execute(
            sql: "UPDATE article SET alias_of = ? WHERE row = ? OR alias_of = ?", arguments: [older, younger, younger])
    }

    // The kinds of names must not meet: a story's name, what the provider's entry takes for one, an original or a
    // package's member that was named before it came, a package, and a variant that the desk has parted.

    static func name(of reference: ArticleReference) -> String {
        switch reference {
        case .named(let story): "story:" + story
        case .translation(let other, _), .besides(let other): awaitedName(of: other)
        case .id(let id): "id:" + id.description
        }
    }

    static func awaitedName(of providerID: String) -> String {
        "original:" + providerID
    }

    static let declaredPrefix = "declared:"

    static func name(of story: DeclaredStory) -> String {
        declaredPrefix + story.id
    }

    static func name(ofPackage providerID: String) -> String {
        "package:" + providerID
    }

    static func ownName(of key: WireKey) -> String {
        "own:\(key.language):\(key.providerID)"
    }
}
