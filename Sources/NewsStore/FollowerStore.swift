/// Remembers how far those have come who follow the change log from outside, as durably as the log itself.
public protocol FollowerStore: Sendable {
    /// The newest change that a follower is done with; nil for one that was never here.
    func place(ofFollower name: String) async throws -> Int64?

    /// Keeps how far it has come.
    func keep(_ place: Int64, ofFollower name: String) async throws
}

extension SQLiteStore: FollowerStore {
    public func place(ofFollower name: String) async throws -> Int64? {
        try await read { db in
            try db.first("SELECT place FROM follower WHERE name = ?") { $0.add(name) }
        }
    }

    public func keep(_ place: Int64, ofFollower name: String) async throws {
        try await writeQuietly { db in
            try db.run("INSERT OR REPLACE INTO follower (name, place) VALUES (?, ?)") {
                $0.add(name)
                $0.add(place)
            }
        }
    }
}
