import GRDB
import NewsModel

/// Follows the change log for partners: the changes that reach one, in the order of the log.
struct PartnerStream {
    /// The most changes to read at once, whether they match or not.
    private static let mostLooked = 20_000
    /// How many changes to read at once where the first few were not enough.
    private static let usuallyRead = 500
    /// A page ends after this much text, whatever its limit, so that memory is bounded.
    static let mostText = 4 * 1024 * 1024

    let db: Database
    let newsroom: Newsroom
    let now: Timestamp

    // MARK: - Pages

    func page(_ query: DeliveryQuery) throws -> DeliveryPage {
        var reader = ChangeReader(db: db)
        var items = PartnerItems(db: db, newsroom: newsroom, now: now, for: query.whole)
        var deliveries: [Delivered] = []
        var (end, looked, text) = (query.after, 0, 0)
        // One more than the page holds, so that it is known to be the last. Where few changes reach a partner, as many
        // queries as the page is small would follow.
        var wanted = query.limit + 1
        var isFull: Bool { deliveries.count >= query.limit || text >= Self.mostText }
        while looked < Self.mostLooked {
            let rows = try reader.changes(after: end, limit: wanted, isEvery: query.givesEveryVersion)
            for row in rows {
                if try reaches(row, query, &reader) {
                    // Whether the page is the last depends on what reaches, and never on what came to others.
                    if isFull { return DeliveryPage(deliveries: deliveries, end: end, isComplete: false) }
                    if let found = try items.item(row.variant, told: query.givesEveryVersion ? row : nil) {
                        deliveries.append(Delivered(row.change, found).told(by: try told(row, query, &reader)))
                        text += found.item.content.body.html.utf8.count
                    }
                }
                end = row.change.sequence
            }
            if rows.count < wanted {
                return DeliveryPage(
                    deliveries: deliveries, end: try max(end, LogTable.changes.newest(in: db).sequence),
                    isComplete: true)
            }
            looked += rows.count
            wanted = max(wanted, Self.usuallyRead)
        }
        return DeliveryPage(deliveries: deliveries, end: end, isComplete: false)
    }

    /// For superseded changes, it is checked whether the variant reaches the partner at all: otherwise what follows,
    /// such as a kill, would not.
    private func reaches(_ row: ChangeReader.Row, _ query: DeliveryQuery, _ reader: inout ChangeReader) throws -> Bool {
        if !query.givesEveryVersion, let answer = query.entitlements.reaches(row.holding) { return answer }
        if !query.givesEveryVersion, row.change.kind == .release { return false }
        let history = try reader.history(of: row.variant)
        guard query.entitlements.reaches(history) else { return false }
        return query.entitlements.reaches(history.filter { $0.sequence <= row.change.sequence })
    }

    /// A change as reported to this partner, which may have missed others of the variant.
    private func told(_ row: ChangeReader.Row, _ query: DeliveryQuery, _ reader: inout ChangeReader) throws -> Change {
        guard row.change.kind.canHideOthers else { return row.change }
        let changes = try reader.changes(of: row.change.variant).map(\.change).filter {
            $0.sequence <= row.change.sequence
        }
        let place = query.givesEveryVersion ? row.change.sequence - 1 : query.told
        return query.entitlements.told(changes, after: place) ?? row.change
    }

    func waiting(_ query: DeliveryQuery) throws -> Int {
        var reader = ChangeReader(db: db)
        var (end, count) = (query.after, 0)
        while true {
            let rows = try reader.changes(after: end, limit: Self.mostLooked, isEvery: false)
            for row in rows where try reaches(row, query, &reader) {
                count += 1
                if count >= query.limit { return count }
            }
            guard rows.count == Self.mostLooked, let last = rows.last else { return count }
            end = last.change.sequence
        }
    }

    // MARK: - The end of the log

    func recent(after sequence: Int64, limit: Int) throws -> RecentChanges? {
        var reader = ChangeReader(db: db)
        var items = PartnerItems(db: db, newsroom: newsroom, now: now, for: nil)
        let rows = try reader.changes(after: sequence, limit: limit + 1, isEvery: false)
        guard rows.count <= limit else { return nil }
        var entries: [RecentChanges.Entry] = []
        for row in rows {
            // What each partner is told otherwise is read for each.
            guard let found = try items.item(row.variant), !found.isPersonal else { return nil }
            entries.append(
                RecentChanges.Entry(
                    delivered: Delivered(row.change, found),
                    changes: try reader.changes(of: row.change.variant).map(\.change)))
        }
        return RecentChanges(entries: entries, newest: try LogTable.changes.newest(in: db))
    }

    // MARK: - One variant

    func delivery(of id: VariantID, version: Int?, to entitlements: Entitlements) throws -> Delivered? {
        var reader = ChangeReader(db: db)
        let changes = try reader.changes(of: id)
        guard let newest = changes.last, entitlements.reaches(changes.map(\.holding)) else { return nil }
        let change = version == nil ? newest : changes.last { $0.change.version == version }
        var items = PartnerItems(db: db, newsroom: newsroom, now: now, for: entitlements)
        guard let change else { return nil }
        let shown = changes.filter { $0.change.sequence <= change.change.sequence }.map(\.holding)
        guard entitlements.reaches(shown),
            let found = try items.item(newest.variant, told: version == nil ? nil : change)
        else { return nil }
        return Delivered(change.change, found)
    }

    // MARK: - Places

    static func place(_ start: LogPlace.Start, in db: Database) throws -> LogPlace {
        switch start {
        case .beginning: .beginning
        case .end: try LogTable.changes.newest(in: db)
        case .time(let instant): try last(upTo: instant, in: db)
        }
    }

    /// Instants rise with the sequence, so that the last one is found by halving.
    private static func last(upTo instant: Timestamp, in db: Database) throws -> LogPlace {
        var (low, high): (Int64, Int64) = (0, try LogTable.changes.newest(in: db).sequence)
        while low < high {
            let middle = low + (high - low + 1) / 2
            let at: Int64? = try db.first("SELECT at FROM change WHERE sequence >= ? ORDER BY sequence LIMIT 1") {
                $0.add(middle)
            }
            if let at, at <= instant.microseconds { low = middle } else { high = middle - 1 }
        }
        let at: Int64? = try db.first("SELECT at FROM change WHERE sequence = ?") { $0.add(low) }
        return at.map { LogPlace(sequence: low, at: Timestamp(microseconds: $0)) } ?? .beginning
    }
}

extension Delivered {
    init(_ change: Change, _ found: PartnerItems.Found) {
        self.init(change: change, item: found.item, expires: found.expires)
    }
}
