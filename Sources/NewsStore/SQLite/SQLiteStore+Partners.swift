public import NewsModel
import Synchronization

extension SQLiteStore: PartnerStore {
    public func add(
        _ partner: Partner, key: PartnerKeyRecord, hash: [UInt8], feeds: Set<FeedEdition>, at now: Timestamp
    ) async throws {
        try await changePartners { rows in
            let row = try rows.insert(partner, at: now)
            try rows.entitle(row, to: feeds)
            try rows.insert(key, hash: hash, of: row, at: now)
        }
    }

    public func set(_ partner: Partner, feeds: Set<FeedEdition>) async throws {
        try await changePartners { rows in
            try rows.entitle(try rows.update(partner), to: feeds)
        }
    }

    public func add(_ key: PartnerKeyRecord, hash: [UInt8], to name: String, at now: Timestamp) async throws {
        try await changePartners { rows in
            try rows.insert(key, hash: hash, of: rows.require(name), at: now)
        }
    }

    public func revokeKeys(of name: String, id: String?, at now: Timestamp) async throws {
        try await changePartners { rows in try rows.revoke(id, of: rows.require(name), at: now) }
    }

    public func note(_ usage: [Int64: PartnerUsage]) async throws {
        guard !usage.isEmpty else { return }
        try await writePartners { rows in
            for (partner, usage) in usage { try rows.note(usage, of: partner) }
        }
    }

    public var partnerRevision: Int {
        revision.withLock { $0 }
    }

    /// Wakes the calls that wait for changes: their entitlements may be different now, or gone.
    private func changePartners(_ body: @escaping @Sendable (PartnerRows) throws -> Void) async throws {
        try await writePartners(body)
        revision.withLock { $0 += 1 }
        signal.send()
    }

    public func partners() async throws -> [PartnerRecord] {
        try await read { db in try PartnerRows(db: db).records() }
    }

    public func keyHolder(_ id: String) async throws -> KeyHolder? {
        try await read { db in try PartnerRows(db: db).holder(ofKey: id) }
    }
}

extension SQLiteStore: PartnerLog {
    public func seal(_ cursor: CursorContents) -> String {
        cursors.seal(cursor)
    }

    public func unseal(_ cursor: String) -> CursorContents? {
        cursors.open(cursor)
    }

    public func place(_ start: LogPlace.Start, in stream: CursorContents.Stream) async throws -> LogPlace {
        try await read { db in
            switch stream {
            case .public: try PartnerStream.place(start, in: db)
            case .advance: try AdvanceStream.place(start, in: db)
            }
        }
    }

    public func holds(_ place: LogPlace, in stream: CursorContents.Stream) async throws -> Bool {
        try await read { db in
            switch stream {
            case .public: try LogTable.changes.holds(place, in: db)
            case .advance: try LogTable.advance.holds(place, in: db)
            }
        }
    }

    public func deliveries(_ query: DeliveryQuery, at now: Timestamp) async throws -> DeliveryPage {
        switch query.stream {
        case .public: try await changes(at: now) { try $0.page(query) }
        case .advance: try await advance(at: now) { try $0.page(query) }
        }
    }

    public func waiting(_ query: DeliveryQuery, at now: Timestamp) async throws -> Int {
        try await changes(at: now) { try $0.waiting(query) }
    }

    public func recentChanges(after sequence: Int64, limit: Int, at now: Timestamp) async throws -> RecentChanges? {
        try await changes(at: now) { try $0.recent(after: sequence, limit: limit) }
    }

    public func delivery(
        of id: VariantID, version: Int?, to entitlements: Entitlements, at now: Timestamp
    ) async throws -> Delivered? {
        try await changes(at: now) { try $0.delivery(of: id, version: version, to: entitlements) }
    }

    public func media(_ hash: MediaHash, to entitlements: Entitlements, at now: Timestamp) async throws -> Media? {
        let newsroom = newsroom
        return try await read { db in
            try PictureVisibility(db: db, newsroom: newsroom, now: now).media(hash, to: entitlements)
        }
    }

    private func changes<Result: Sendable>(
        at now: Timestamp, _ body: @escaping @Sendable (PartnerStream) throws -> Result
    ) async throws -> Result {
        let newsroom = newsroom
        return try await read { db in try body(PartnerStream(db: db, newsroom: newsroom, now: now)) }
    }

    private func advance<Result: Sendable>(
        at now: Timestamp, _ body: @escaping @Sendable (AdvanceStream) throws -> Result
    ) async throws -> Result {
        let newsroom = newsroom
        return try await read { db in try body(AdvanceStream(db: db, newsroom: newsroom, now: now)) }
    }
}
