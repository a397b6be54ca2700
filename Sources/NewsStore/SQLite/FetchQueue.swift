import GRDB
import NewsModel

/// The queue of pictures to be fetched, and their outcomes.
struct FetchQueue {
    /// The pauses after failed attempts, in seconds; after the last, a picture is given up.
    static let pauses: [Int64] = [60, 300, 1800, 7200, 43_200]

    let db: Database

    func due(at now: Timestamp, limit: Int) throws -> [PictureFetch] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT provider, url, attempts FROM picture_fetch WHERE next_at <= ?
                ORDER BY next_at, provider, url LIMIT ?
                """,
            arguments: [now.microseconds, limit])
        return rows.map { PictureFetch(provider: $0["provider"], url: $0["url"], attempts: $0["attempts"]) }
    }

    /// Assigns the file to every text that named it.
    ///
    /// - Returns: the variants that readers now see with it.
    func keep(_ media: Media, of fetch: PictureFetch) throws -> [ArticleRows.Found] {
        guard try isWanted(fetch) else {
            try ErasedMedia.add(media, in: db)
            return []
        }
        try PictureRows.insert(media, into: db)
        let rows = try Row.fetchAll(
            db,
            sql: """
                UPDATE picture_file SET hash = ? WHERE href = ? AND provider = ? AND hash IS NULL
                RETURNING text, variant, asset
                """,
            arguments: [media.hash.description, fetch.url, fetch.provider])
        try remove(fetch)
        return try rows.flatMap { row -> [ArticleRows.Found] in
            let text: Int64 = row["text"]
            if let asset = row["asset"] as Int64? { return try variants(showing: asset, by: text) }
            return try variants(row["variant"], showing: text)
        }
    }

    /// - Parameter isFinal: whether another attempt is useless.
    func fail(_ fetch: PictureFetch, problem: String, isFinal: Bool, at now: Timestamp) throws {
        let pause = isFinal || fetch.attempts >= Self.pauses.count ? nil : Self.pauses[fetch.attempts]
        try db.execute(
            sql: """
                UPDATE picture_fetch SET attempts = ?, next_at = ?, problem = ? WHERE provider = ? AND url = ?
                """,
            arguments: [
                fetch.attempts + 1, pause.map { now.adding(seconds: $0).microseconds }, problem, fetch.provider,
                fetch.url,
            ])
    }

    /// Whether a text still names the address: the text may have been erased meanwhile.
    private func isWanted(_ fetch: PictureFetch) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM picture_file WHERE href = ? AND provider = ? AND hash IS NULL)",
            arguments: [fetch.url, fetch.provider]) ?? false
    }

    func remove(_ fetch: PictureFetch) throws {
        try db.execute(
            sql: "DELETE FROM picture_fetch WHERE provider = ? AND url = ?", arguments: [fetch.provider, fetch.url])
    }

    private func variants(_ row: Int64?, showing text: Int64) throws -> [ArticleRows.Found] {
        let found = try Row.fetchOne(
            db,
            sql: """
                SELECT v.row, v.article FROM variant v
                JOIN version s ON s.variant = v.row AND s.number = v.shown AND s.text = ? WHERE v.row = ?
                """,
            arguments: [text, row])
        return found.map { [ArticleRows.Found(row: $0["row"], article: $0["article"])] } ?? []
    }

    private func variants(showing asset: Int64, by text: Int64) throws -> [ArticleRows.Found] {
        let isShown = try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM asset a JOIN asset_version s ON s.asset = a.row AND s.number = a.shown
                WHERE a.row = ? AND s.text = ?)
                """,
            arguments: [asset, text])
        return isShown == true ? try AssetRows.variants(showing: asset, in: db) : []
    }
}
