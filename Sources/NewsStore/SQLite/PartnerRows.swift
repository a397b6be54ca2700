import FoundationEssentials
import GRDB
import NewsModel

/// Reads and writes partners, their keys and entitlements.
struct PartnerRows {
    /// One in use and one to change over to.
    static let mostLiveKeys = 2

    let db: Database

    // MARK: - Writing

    func insert(_ partner: Partner, at now: Timestamp) throws -> Int64 {
        guard try find(partner.name) == nil else {
            throw PartnerRefusal(.refused, "partner '\(partner.name)' already exists")
        }
        try db.execute(
            sql: """
                INSERT INTO partner (name, scopes, sees_advance, provider, rate, quiet, networks, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                partner.name, Self.lines(partner.scopes), partner.seesAdvance, partner.provider, partner.rate,
                partner.quiet, partner.networks.joined(separator: "\n"), now.microseconds,
            ])
        return db.lastInsertedRowID
    }

    func update(_ partner: Partner) throws -> Int64 {
        let row = try require(partner.name)
        try db.execute(
            sql: """
                UPDATE partner SET scopes = ?, sees_advance = ?, provider = ?, rate = ?, quiet = ?, networks = ?
                WHERE row = ?
                """,
            arguments: [
                Self.lines(partner.scopes), partner.seesAdvance, partner.provider, partner.rate,
                partner.quiet, partner.networks.joined(separator: "\n"), row,
            ])
        return row
    }

    /// Ends entitlements that are not among the feeds and begins new ones, at the newest change of each log.
    func entitle(_ partner: Int64, to feeds: Set<FeedEdition>) throws {
        let newest = try LogTable.changes.newest(in: db).sequence
        let advance = try LogTable.advance.newest(in: db).sequence
        let inForce = try entitlementRows(of: partner).filter { $0.entitlement.until == nil }
        for row in inForce where !feeds.contains(row.entitlement.feed) {
            try db.execute(
                sql: "UPDATE entitlement SET until = ?, advance_until = ? WHERE row = ?",
                arguments: [newest, advance, row.row])
        }
        for feed in feeds.subtracting(inForce.map(\.entitlement.feed)).sorted() {
            try db.execute(
                sql: "INSERT INTO entitlement (partner, feed, edition, since, advance_since) VALUES (?, ?, ?, ?, ?)",
                arguments: [partner, feed.feed.description, feed.edition.description, newest, advance])
        }
    }

    func insert(_ key: PartnerKeyRecord, hash: [UInt8], of partner: Int64, at now: Timestamp) throws {
        let live = try keys(of: partner).filter { $0.isLive(at: now) }
        guard live.count < Self.mostLiveKeys else {
            let ids = live.map(\.id).joined(separator: " and ")
            throw PartnerRefusal(.refused, "it already has two live keys, \(ids): revoke one of them first")
        }
        try db.execute(
            sql: "INSERT INTO partner_key (id, partner, hash, at, expires) VALUES (?, ?, ?, ?, ?)",
            arguments: [key.id, partner, Data(hash), key.created.microseconds, key.expires?.microseconds])
    }

    func revoke(_ id: String?, of partner: Int64, at now: Timestamp) throws {
        try db.execute(
            sql:
                "UPDATE partner_key SET revoked = ?1 WHERE partner = ?2 AND revoked IS NULL AND (?3 IS NULL OR id = ?3)",
            arguments: [now.microseconds, partner, id])
        guard db.changesCount > 0 else {
            throw PartnerRefusal(.unknown, id.map { "it has no live key '\($0)'" } ?? "it has no live key")
        }
    }

    func note(_ usage: PartnerUsage, of partner: Int64) throws {
        try db.execute(
            sql: """
                INSERT INTO partner_usage (partner, calls, items, bytes, last_call, position) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET calls = calls + excluded.calls, items = items + excluded.items,
                    bytes = bytes + excluded.bytes, last_call = max(last_call, excluded.last_call),
                    position = max(position, excluded.position)
                """,
            arguments: [
                partner, usage.calls, usage.items, usage.bytes, usage.lastCall?.microseconds ?? 0, usage.position,
            ])
    }

    // MARK: - Reading

    /// - Throws: `PartnerRefusal` for an unknown name.
    func require(_ name: String) throws -> Int64 {
        if let row = try find(name) { return row }
        let names = try String.fetchAll(db, sql: "SELECT name FROM partner")
        let hint = names.hint(for: name)
        throw PartnerRefusal(.unknown, "there is no partner '\(name)'\(hint)")
    }

    func records() throws -> [PartnerRecord] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT p.*, u.calls, u.items, u.bytes, u.last_call, u.position FROM partner p
                LEFT JOIN partner_usage u ON u.partner = p.row ORDER BY p.name
                """)
        return try rows.map { row in
            let entitlements = try entitlementRows(of: row["row"]).map(\.entitlement)
            return PartnerRecord(
                partner: Self.partner(row), created: Timestamp(microseconds: row["at"]),
                keys: try keys(of: row["row"]), entitlements: Entitlements(entitlements),
                usage: PartnerUsage(
                    calls: row["calls"] ?? 0, items: row["items"] ?? 0, bytes: row["bytes"] ?? 0,
                    lastCall: row.timestamp("last_call"), position: row["position"] ?? 0))
        }
    }

    func holder(ofKey id: String) throws -> KeyHolder? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT p.*, k.id AS key, k.hash, k.at AS created, k.expires, k.revoked
                FROM partner_key k JOIN partner p ON p.row = k.partner WHERE k.id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        let number: Int64 = row["row"]
        let hash: Data = row["hash"]
        let entitlements = try entitlementRows(of: number)
        return KeyHolder(
            row: number, partner: Self.partner(row),
            key: PartnerKeyRecord(
                id: row["key"], created: Timestamp(microseconds: row["created"]), expires: row.timestamp("expires"),
                revoked: row.timestamp("revoked")),
            hash: Array(hash), entitlements: Entitlements(entitlements.map(\.entitlement)),
            widenings: entitlements.filter { $0.entitlement.until == nil }.map {
                Widening(
                    event: $0.row, feed: $0.entitlement.feed, since: $0.entitlement.since,
                    advanceSince: $0.entitlement.advanceSince)
            })
    }

    private func find(_ name: String) throws -> Int64? {
        try Int64.fetchOne(db, sql: "SELECT row FROM partner WHERE name = ?", arguments: [name])
    }

    private func keys(of partner: Int64) throws -> [PartnerKeyRecord] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, at, expires, revoked FROM partner_key WHERE partner = ? ORDER BY at DESC, id",
            arguments: [partner])
        return rows.map { row in
            PartnerKeyRecord(
                id: row["id"], created: Timestamp(microseconds: row["at"]), expires: row.timestamp("expires"),
                revoked: row.timestamp("revoked"))
        }
    }

    private func entitlementRows(of partner: Int64) throws -> [(row: Int64, entitlement: Entitlement)] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT row, feed, edition, since, until, advance_since, advance_until FROM entitlement
                WHERE partner = ? ORDER BY row
                """)
        return try Row.fetchAll(statement, arguments: [partner]).map { row in
            let feed = FeedEdition(feed: FeedID(stored: row["feed"]), edition: row.language("edition"))
            return (
                row["row"],
                Entitlement(
                    feed: feed, since: row["since"], until: row["until"], advanceSince: row["advance_since"],
                    advanceUntil: row["advance_until"])
            )
        }
    }

    private static func partner(_ row: Row) -> Partner {
        let (scopes, networks): (String, String) = (row["scopes"], row["networks"])
        return Partner(
            name: row["name"],
            scopes: Set(scopes.split(separator: "\n").compactMap { Partner.Scope(rawValue: String($0)) }),
            seesAdvance: row["sees_advance"], provider: row["provider"], rate: row["rate"],
            quiet: row["quiet"],
            networks: networks.split(separator: "\n").map(String.init))
    }

    private static func lines(_ scopes: Set<Partner.Scope>) -> String {
        scopes.map(\.rawValue).sorted().joined(separator: "\n")
    }
}
