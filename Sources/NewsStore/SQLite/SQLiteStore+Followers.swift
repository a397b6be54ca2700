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
