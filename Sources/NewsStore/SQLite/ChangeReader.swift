import GRDB
import NewsModel

/// Reads the change log with the variants' rows and their histories. Lists of feeds recur and are parsed once; a live
/// ticker has many changes on a page, and its history is read once.
struct ChangeReader {
    struct Row {
        let variant: Int64
        /// The stored version number.
        let stored: Int
        let change: Change

        var holding: FeedHolding {
            change.holding
        }
    }

    /// The raw columns.
    private struct Raw {
        let variant: Int64
        let id: VariantID
        let sequence: Int64
        let stored: Int
        let version: Int
        let kind: Change.Kind
        let at: Timestamp
        let note: String?
        let before: String
        let after: String

        init(_ row: Columns) {
            variant = row["variant"]
            id = VariantID(row["id"])
            sequence = row["sequence"]
            stored = row["version"]
            version = row["public_version"]
            kind = row.value("kind")
            at = Timestamp(microseconds: row["at"])
            note = row["note"]
            before = row["feeds_before"]
            after = row["feeds_after"]
        }
    }

    /// How many variants' histories are kept.
    private static let mostKept = 1000

    private let db: Database
    private var histories: [Int64: [FeedHolding]] = [:]
    private var feeds: [String: Set<FeedEdition>] = [:]

    init(db: Database) {
        self.db = db
    }

    /// The changes after a place in order.
    ///
    /// - Parameter isEvery: whether to include changes that a later one of the same variant has superseded.
    mutating func changes(after sequence: Int64, limit: Int, isEvery: Bool) throws -> [Row] {
        let raws = try db.all(isEvery ? Self.every : Self.newest) {
            $0.add(sequence)
            $0.add(limit)
        } _: {
            Raw($0)
        }
        return raws.map { row($0) }
    }

    /// All changes of a variant, oldest first.
    mutating func changes(of id: VariantID) throws -> [Row] {
        let raws = try db.all(Self.ofVariant) {
            $0.add(id.description)
        } _: {
            Raw($0)
        }
        return raws.map { row($0) }
    }

    /// A variant's history, oldest first.
    mutating func history(of variant: Int64) throws -> [FeedHolding] {
        if let known = histories[variant] { return known }
        let raws = try db.all(
            "SELECT sequence, feeds_before, feeds_after FROM change WHERE variant = ? ORDER BY sequence"
        ) {
            $0.add(variant)
        } _: { row -> (sequence: Int64, before: String, after: String) in
            (row["sequence"], row["feeds_before"], row["feeds_after"])
        }
        let history = raws.map { raw in
            FeedHolding(sequence: raw.sequence, before: set(raw.before), after: set(raw.after))
        }
        if histories.count >= Self.mostKept { histories = [:] }
        histories[variant] = history
        return history
    }

    private mutating func row(_ raw: Raw) -> Row {
        let change = Change(
            sequence: raw.sequence, variant: raw.id, version: raw.version, kind: raw.kind, at: raw.at, note: raw.note,
            before: set(raw.before), after: set(raw.after))
        return Row(variant: raw.variant, stored: raw.stored, change: change)
    }

    private mutating func set(_ lines: String) -> Set<FeedEdition> {
        if let known = feeds[lines] { return known }
        let set = Set([FeedEdition](lines: lines))
        feeds[lines] = set
        return set
    }

    private static let columns = """
        SELECT c.sequence, c.variant, c.version, c.public_version, c.kind, c.at, c.note, c.feeds_before,
            c.feeds_after, v.id
        FROM change c JOIN variant v ON v.row = c.variant
        """
    private static let every = "\(columns) WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?"
    private static let newest = """
        \(columns) WHERE c.sequence > ?
            AND NOT EXISTS (SELECT 1 FROM change d WHERE d.variant = c.variant AND d.sequence > c.sequence)
        ORDER BY c.sequence LIMIT ?
        """
    private static let ofVariant = "\(columns) WHERE v.id = ? ORDER BY c.sequence"
}
