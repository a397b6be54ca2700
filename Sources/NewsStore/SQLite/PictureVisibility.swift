import GRDB
import NewsModel

/// The visibility of pictures, derived from that of variants (`VariantRows.visibility`).
struct PictureVisibility {
    let db: Database
    let newsroom: Newsroom
    let now: Timestamp

    /// The state of an asset, which may be missing. A picture without an asset has the visibility of its
    /// story.
    private static let asset = """
        CASE
            WHEN a.row IS NULL THEN 'public'
            WHEN a.status = 'canceled' THEN 'canceled'
            WHEN a.status = 'withheld' OR a.shown IS NULL THEN 'withheld'
            ELSE 'public'
        END
        """

    /// The pictures of a variant's text as a story shows them: with their files, completed by their assets, and without
    /// those whose asset may not be shown.
    func pictures(_ sent: [Picture], provider: String, text: Int64) throws -> [Picture] {
        guard !sent.isEmpty else { return [] }
        let files = try PictureRows.files(ofText: text, in: db)
        return try sent.compactMap { picture in
            let picture = picture.with(files)
            guard let id = picture.id else { return picture }
            switch try asset(id, of: provider) {
            case .missing: return picture
            case .closed: return nil
            case .open(let asset): return picture.completed(by: asset)
            }
        }
    }

    /// A stored file with its visibility; nil if there is none. It is public if a public variant shows it, and gone if
    /// all that showed it are gone.
    func media(_ hash: MediaHash) throws -> StoredMedia? {
        guard let media = try file(hash) else { return nil }
        let showings = try showings(of: hash).filter { newsroom.isPublic(provider: $0.provider) }
        let best = [Visibility.public, .canceled, .expired, .withheld].first { state in
            showings.contains { $0.visibility == state }
        }
        return StoredMedia(
            media: media, visibility: best ?? .notYetPublic,
            variants: Set(showings.filter { $0.visibility == .public }.map(\.id)))
    }

    /// A stored file shown by a public variant that reaches a partner; nil if there is none.
    func media(_ hash: MediaHash, to entitlements: Entitlements) throws -> Media? {
        guard let media = try file(hash) else { return nil }
        var reader = ChangeReader(db: db)
        for showing in try showings(of: hash)
        where showing.visibility == .public && newsroom.isRedistributed(provider: showing.provider) {
            if entitlements.reaches(try reader.history(of: showing.variant)) { return media }
        }
        return nil
    }

    private func file(_ hash: MediaHash) throws -> Media? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM media WHERE hash = ?"), arguments: [hash.description]
        ).map(PictureRows.media)
    }

    /// A variant whose shown text has a file, directly or through an asset, and the file's visibility there.
    private struct Showing {
        let variant: Int64
        let id: VariantID
        let provider: String
        let visibility: Visibility
    }

    private func showings(of hash: MediaHash) throws -> [Showing] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT variant, id, provider, CASE WHEN story = 'public' THEN asset ELSE story END AS state FROM (
                    SELECT v.row AS variant, v.id, f.provider, \(VariantRows.visibility) AS story, \(Self.asset) AS asset
                    FROM picture_file f JOIN variant v ON v.row = f.variant
                    JOIN version s ON s.variant = v.row AND s.number = v.shown AND s.text = f.text
                    LEFT JOIN asset a ON a.provider = f.provider AND a.provider_id = f.asset_id
                    WHERE f.hash = :hash
                    UNION ALL
                    SELECT v.row, v.id, f.provider, \(VariantRows.visibility), \(Self.asset)
                    FROM picture_file f JOIN asset a ON a.row = f.asset
                    JOIN asset_version av ON av.asset = a.row AND av.number = a.shown AND av.text = f.text
                    JOIN picture_reference r ON r.asset_id = a.provider_id
                    JOIN variant v ON v.row = r.variant AND v.provider = a.provider
                    JOIN version s ON s.variant = v.row AND s.number = v.shown AND s.text = r.text
                    WHERE f.hash = :hash)
                """)
        let rows = try Row.fetchAll(statement, arguments: ["hash": hash.description, "now": now.microseconds])
        return rows.map { row in
            Showing(
                variant: row["variant"], id: VariantID(row["id"]), provider: row["provider"],
                visibility: row.value("state"))
        }
    }

    private enum Asset {
        case missing, closed
        case open(Picture)
    }

    private func asset(_ id: String, of provider: String) throws -> Asset {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.asset) AS state, t.pictures, t.row AS text FROM asset a
                LEFT JOIN asset_version av ON av.asset = a.row AND av.number = a.shown
                LEFT JOIN text t ON t.row = av.text
                WHERE a.provider = :provider AND a.provider_id = :id
                """)
        let row = try Row.fetchOne(statement, arguments: ["provider": provider, "id": id])
        guard let row else { return .missing }
        guard row["state"] == Visibility.public.rawValue, let text = row["text"] as Int64? else { return .closed }
        guard let picture = TextRows.pictures(row["pictures"]).first else { return .missing }
        return .open(picture.with(try PictureRows.files(ofText: text, in: db)))
    }
}

extension Picture {
    fileprivate func with(_ files: [String: Media]) -> Picture {
        guard !files.isEmpty else { return self }
        var picture = self
        for index in renditions.indices { picture.renditions[index].media = files[renditions[index].href] }
        return picture
    }
}
