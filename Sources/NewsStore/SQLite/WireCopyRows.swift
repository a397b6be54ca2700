import FoundationEssentials
import GRDB
import NewsModel

/// Stores original wire copy, once per piece, and finds the piece that a version came from.
enum WireCopyRows {
    static func insert(_ source: WireSource, into db: Database) throws -> Int64 {
        try db.run("INSERT INTO wire_copy (name, format, encoding, bytes) VALUES (?, ?, ?, ?)") {
            $0.add(source.name)
            $0.add(source.format)
            $0.add(source.encoding)
            $0.add(source.bytes)
        }
        return db.lastInsertedRowID
    }

    /// The copy of a version, or of the newest one. A version without copy of its own, such as one by the desk or a
    /// change of links, has that of the last version before it, not counting late copy that is only history.
    static func source(of id: VariantID, version: Int?, in db: Database) throws -> WireSource? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT c.* FROM version s JOIN wire_copy c ON c.row = s.wire_copy
                WHERE s.variant = (SELECT row FROM variant WHERE id = :id)
                    AND (s.number = :version OR s.standing <> 'history')
                    AND (:version IS NULL OR s.number <= :version)
                ORDER BY s.number DESC LIMIT 1
                """,
            arguments: ["id": id.description, "version": version])
        return row.flatMap { row in
            guard let bytes: Data = row["bytes"] else { return nil }
            return WireSource(
                name: row["name"], format: row["format"], encoding: row["encoding"], bytes: Array(bytes))
        }
    }
}
