import GRDB

/// Checks of a store.
extension SQLiteStore {
    /// The authority and date of `tag:` URIs that it was created with.
    public func tag() async throws -> String {
        try await read { db in try Properties(reading: db).tag }
    }

    /// The number of picture files that it refers to and that are not in their folder.
    public func missingFiles(in folder: MediaFolder) async throws -> Int {
        folder.missing(try await read(MediaFolder.names))
    }

    /// - Throws: `StoreError.nearlyFull`.
    public static func checkSpace(at path: String) throws(StoreError) {
        try StoreHealth().checkSpace(path: path)
    }
}
