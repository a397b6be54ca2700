import GRDB

/// What is looked at to tell whether a store is as it should be.
extension SQLiteStore {
    /// With what authority and date of `tag:` URIs it was made.
    public func tag() async throws -> String {
        try await read { db in try Properties(reading: db).tag }
    }

    /// How many files of pictures it speaks of that are not in their folder.
    public func missingFiles(in folder: MediaFolder) async throws -> Int {
        folder.missing(try await read(MediaFolder.names))
    }

    /// - Throws: `StoreError.nearlyFull`.
    public static func checkSpace(at path: String) throws(StoreError) {
        try StoreHealth().checkSpace(path: path)
    }
}
