import GRDB
import NewsModel

/// Reads and writes the pictures of texts: the ids that they name, and their files.
enum PictureRows {
    /// The owner of the text.
    enum Owner {
        case variant(Int64)
        case asset(Int64)
    }

    static func insert(
        _ pictures: [Picture], text: Int64, of owner: Owner, at stamp: Timestamp, into db: Database
    ) throws {
        guard !pictures.isEmpty else { return }
        let provider = try provider(of: owner, in: db)
        for picture in pictures {
            if let id = picture.id, case .variant(let variant) = owner {
                try db.cachedStatement(
                    sql: "INSERT OR IGNORE INTO picture_reference (variant, text, asset_id) VALUES (?, ?, ?)"
                ).execute(arguments: [variant, text, id])
            }
            for rendition in picture.renditions {
                let hash: String?
                if rendition.media != nil || rendition.isWanted {
                    hash = try self.hash(of: rendition, provider: provider, at: stamp, in: db)
                } else if let known = try file(rendition.href, of: owner, in: db) {
                    hash = known
                } else {
                    continue
                }
                try insertFile(rendition.href, of: picture.id, hash: hash, text, owner, provider: provider, into: db)
            }
        }
    }

    /// The file that a variant had at this address before: the desk's text has the pictures of the one that it
    /// corrects, and copy that comes again without the file means the same.
    ///
    /// - Returns: its hash, nil as long as it is still to be fetched; nil itself if there was none.
    private static func file(_ href: String, of owner: Owner, in db: Database) throws -> String?? {
        guard case .variant(let variant) = owner else { return nil }
        let statement = try db.cachedStatement(
            sql: "SELECT hash FROM picture_file WHERE href = ? AND variant = ? ORDER BY hash IS NULL, row DESC LIMIT 1")
        return try Row.fetchOne(statement, arguments: [href, variant]).map { $0["hash"] as String? }
    }

    /// Whether earlier copy had other files beside it. A file that is missing this time does not count.
    static func differ(_ pictures: [Picture], fromText text: Int64, in db: Database) throws -> Bool {
        let files = pictures.flatMap(\.renditions).filter { $0.media != nil }
        guard !files.isEmpty else { return false }
        let stored = try hashes(ofText: text, in: db)
        return files.contains { file in file.media.map { stored[file.href] != $0.hash.description } ?? false }
    }

    /// The files of a text by their addresses in the copy.
    static func files(ofText text: Int64, in db: Database) throws -> [String: Media] {
        let statement = try db.cachedStatement(
            sql: "SELECT f.href, m.* FROM picture_file f JOIN media m ON m.hash = f.hash WHERE f.text = ?")
        let rows = try Row.fetchAll(statement, arguments: [text])
        return Dictionary(rows.map { ($0["href"] as String, media(from: $0)) }) { first, _ in first }
    }

    static func media(from row: Row) -> Media {
        let name: String = row["hash"]
        guard let hash = MediaHash(name) else {
            preconditionFailure("the store holds media '\(name)', which no version of newswire writes")
        }
        return Media(
            hash: hash, type: row.value("type"), bytes: row["bytes"], width: row["width"], height: row["height"])
    }

    static func isKnown(_ hash: MediaHash, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM media WHERE hash = ?)")
        return try Bool.fetchOne(statement, arguments: [hash.description]) ?? false
    }

    static func insert(_ media: Media, into db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO media (hash, type, bytes, width, height) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            media.hash.description, media.type.rawValue, media.bytes, media.width, media.height,
        ])
    }

    /// The hash of what was fetched from the same address before, or nil and a place in the queue. What was given up is
    /// tried again when copy names it again.
    private static func hash(
        of rendition: Picture.Rendition, provider: String, at stamp: Timestamp, in db: Database
    ) throws -> String? {
        if let media = rendition.media {
            try insert(media, into: db)
            return media.hash.description
        }
        let known = try db.cachedStatement(
            sql: """
                SELECT hash FROM picture_file WHERE href = ? AND provider = ? AND hash IS NOT NULL
                ORDER BY row DESC LIMIT 1
                """)
        if let hash = try String.fetchOne(known, arguments: [rendition.href, provider]) { return hash }
        try db.cachedStatement(
            sql: """
                INSERT INTO picture_fetch (provider, url, next_at) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET attempts = 0, next_at = excluded.next_at, problem = NULL
                WHERE next_at IS NULL
                """
        ).execute(arguments: [provider, rendition.href, stamp.microseconds])
        return nil
    }

    private static func insertFile(
        _ href: String, of picture: String?, hash: String?, _ text: Int64, _ owner: Owner, provider: String,
        into db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO picture_file (text, variant, asset, provider, asset_id, href, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        var (variant, asset): (Int64?, Int64?) = (nil, nil)
        switch owner {
        case .variant(let row): variant = row
        case .asset(let row): asset = row
        }
        try statement.execute(arguments: [text, variant, asset, provider, picture, href, hash])
    }

    private static func provider(of owner: Owner, in db: Database) throws -> String {
        let name: String?
        switch owner {
        case .variant(let row):
            let statement = try db.cachedStatement(sql: "SELECT provider FROM variant WHERE row = ?")
            name = try String.fetchOne(statement, arguments: [row])
        case .asset(let row):
            let statement = try db.cachedStatement(sql: "SELECT provider FROM asset WHERE row = ?")
            name = try String.fetchOne(statement, arguments: [row])
        }
        guard let name else { preconditionFailure("\(owner) has a text and no row") }
        return name
    }

    private static func hashes(ofText text: Int64, in db: Database) throws -> [String: String] {
        let statement = try db.cachedStatement(
            sql: "SELECT href, hash FROM picture_file WHERE text = ? AND hash IS NOT NULL")
        let rows = try Row.fetchAll(statement, arguments: [text])
        return Dictionary(rows.map { ($0["href"] as String, $0["hash"] as String) }) { first, _ in first }
    }
}
