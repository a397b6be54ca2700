import GRDB
import NewsModel

/// Erases for legal reasons what the store has of a variant or a picture: texts, notes, the original copy, and files
/// that nothing else shows. Numbers, dates and states remain, so that nothing revives it and the log stays complete.
///
/// Copy that contains other items too is erased with it: their texts stay, and only `show --raw` has nothing to print.
/// SQLite overwrites what is deleted (`secure_delete`); `SQLiteStore` empties the log beside the store.
struct Erasure {
    let db: Database

    func erase(variant: Int64) throws {
        let arguments: StatementArguments = ["variant": variant]
        let texts = "SELECT text FROM version WHERE variant = :variant"
        try db.execute(sql: TextRows.blanking + " WHERE row IN (\(texts))", arguments: arguments)
        for table in ["version", "change", "act", "advance"] {
            try db.execute(sql: "UPDATE \(table) SET note = NULL WHERE variant = :variant", arguments: arguments)
        }
        try erasePackages(with: variant)
        try eraseNotices("variant o WHERE o.row = :variant", arguments)
        try eraseCopy("SELECT wire_copy FROM version WHERE variant = :variant", arguments)
        try db.execute(sql: "DELETE FROM picture_reference WHERE variant = :variant", arguments: arguments)
        try eraseFiles("variant = :variant", arguments)
    }

    /// A provider's name for a story is text of its copy, a slugline or a keyword: it is erased with the last text.
    func erase(namesOfArticle article: Int64) throws {
        try db.execute(
            sql: "DELETE FROM article_name WHERE article = ? AND name >= ? AND name < ?",
            arguments: [article, ArticleRows.declaredPrefix, ArticleRows.declaredPrefix + "\u{10FFFF}"])
    }

    /// Whether anything with a provider's id was erased: the text of notices that name it is not stored then.
    func isErased(_ key: WireKey) throws -> Bool {
        let found: Bool? = try db.first(
            "SELECT EXISTS (SELECT 1 FROM variant WHERE provider = ? AND provider_id = ? AND purged)"
        ) {
            $0.add(key.provider)
            $0.add(key.providerID)
        }
        return found ?? false
    }

    func erase(asset: Int64) throws {
        let arguments: StatementArguments = ["asset": asset]
        let texts = "SELECT text FROM asset_version WHERE asset = :asset"
        try db.execute(sql: TextRows.blanking + " WHERE row IN (\(texts))", arguments: arguments)
        for table in ["asset_version", "act"] {
            try db.execute(sql: "UPDATE \(table) SET note = NULL WHERE asset = :asset", arguments: arguments)
        }
        try eraseNotices("asset o WHERE o.row = :asset", arguments)
        try eraseCopy("SELECT wire_copy FROM asset_version WHERE asset = :asset", arguments)
        try eraseFiles("asset = :asset", arguments)
    }

    /// The text of a package may repeat that of its members.
    private func erasePackages(with variant: Int64) throws {
        let packages = """
            SELECT p.row FROM variant v JOIN package p ON p.provider = v.provider
            JOIN package_member m ON m.package = p.row AND m.provider_id = v.provider_id
                AND coalesce(m.language, v.language) = v.language
            WHERE v.row = :variant
            """
        let arguments: StatementArguments = ["variant": variant]
        try eraseCopy("SELECT wire_copy FROM package WHERE row IN (\(packages))", arguments)
        try db.execute(sql: "UPDATE package SET headline = NULL WHERE row IN (\(packages))", arguments: arguments)
    }

    /// A pending notice goes on waiting for its copy, without its text.
    ///
    /// - Parameter owner: what has the id, as `o`.
    private func eraseNotices(_ owner: String, _ arguments: StatementArguments) throws {
        let notices = "(provider, provider_id) IN (SELECT o.provider, o.provider_id FROM \(owner))"
        try eraseCopy("SELECT wire_copy FROM pending_notice WHERE \(notices)", arguments)
        try db.execute(sql: "UPDATE pending_notice SET reason = NULL WHERE \(notices)", arguments: arguments)
        // An article that only a notice has told of is nobody's whose last text could take the name along.
        try db.execute(
            sql: """
                DELETE FROM article_name WHERE name >= :first AND name < :end
                    AND article IN (SELECT article FROM pending_notice WHERE \(notices))
                    AND NOT EXISTS (SELECT 1 FROM variant v WHERE v.article = article_name.article)
                """,
            arguments: arguments + [
                "first": ArticleRows.declaredPrefix, "end": ArticleRows.declaredPrefix + "\u{10FFFF}",
            ])
    }

    private func eraseCopy(_ rows: String, _ arguments: StatementArguments) throws {
        try db.execute(
            sql: "UPDATE wire_copy SET name = '', encoding = NULL, bytes = NULL WHERE row IN (\(rows))",
            arguments: arguments)
    }

    /// Files that nothing else shows are removed, and addresses that nothing else wants are not fetched.
    private func eraseFiles(_ owner: String, _ arguments: StatementArguments) throws {
        let hashes = try String.fetchAll(
            db, sql: "SELECT DISTINCT hash FROM picture_file WHERE \(owner) AND hash IS NOT NULL", arguments: arguments)
        try db.execute(sql: "DELETE FROM picture_file WHERE \(owner)", arguments: arguments)
        try db.execute(
            sql: """
                DELETE FROM picture_fetch WHERE NOT EXISTS (
                    SELECT 1 FROM picture_file f
                    WHERE f.provider = picture_fetch.provider AND f.href = picture_fetch.url AND f.hash IS NULL)
                """)
        for hash in hashes { try ErasedMedia.add(unused: hash, in: db) }
    }
}

/// Files that must be removed from the media folder. They are removed after the transaction that released them, and
/// remembered until then.
enum ErasedMedia {
    /// Releases a stored file if no text shows it any more.
    static func add(unused hash: String, in db: Database) throws {
        let unused = "hash = :hash AND NOT EXISTS (SELECT 1 FROM picture_file WHERE hash = :hash)"
        try db.execute(
            sql: "INSERT OR IGNORE INTO erased_media (hash, type) SELECT hash, type FROM media WHERE \(unused)",
            arguments: ["hash": hash])
        try db.execute(sql: "DELETE FROM media WHERE \(unused)", arguments: ["hash": hash])
    }

    /// Adds a file that was fetched for a text that is erased by now.
    static func add(_ media: Media, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO erased_media (hash, type)
                SELECT :hash, :type WHERE NOT EXISTS (SELECT 1 FROM media WHERE hash = :hash)
                """,
            arguments: ["hash": media.hash.description, "type": media.type.rawValue])
    }

    /// Removes them, except those that other copy has brought again.
    static func remove(from folder: MediaFolder, in db: Database) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT hash, type FROM erased_media WHERE hash NOT IN (SELECT hash FROM media)")
        for row in rows {
            let name: String = row["hash"]
            guard let hash = MediaHash(name) else {
                preconditionFailure("the store holds media '\(name)', which no version of newswire writes")
            }
            try folder.remove(hash, as: row.value("type"))
        }
        try db.execute(sql: "DELETE FROM erased_media")
    }

    static func areAny(in db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM erased_media)") ?? false
    }
}
