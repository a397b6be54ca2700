import GRDB
import NewsModel

/// Reads and writes the versions of variants that wait: to be shown, or for the desk to accept or reject them. Each
/// kind has its own table.
struct WaitingRows {
    static let waiting = WaitingRows(table: "waiting", letter: "w")
    static let awaitingDesk = WaitingRows(table: "awaiting_desk", letter: "d")

    /// The columns read in addition to a variant's own.
    let columns: String
    /// Joins them to a selection from `variant v`.
    let join: String
    private let table: String
    private let letter: String
    private let insertion: String

    private static let names = [
        "version", "until", "until_offset", "desk_until", "desk_until_offset", "date", "date_offset", "is_correction",
        "note", "is_backfill", "missing_from", "missing_to", "repeats_shown", "status",
    ]

    private init(table: String, letter: String) {
        self.table = table
        self.letter = letter
        columns = Self.names.map { "\(letter).\($0) AS \(letter)_\($0)" }.joined(separator: ", ")
        join = "LEFT JOIN \(table) \(letter) ON \(letter).variant = v.row"
        let places = Self.names.map { _ in "?" }.joined(separator: ", ")
        insertion = """
            INSERT OR REPLACE INTO \(table) (variant, \(Self.names.joined(separator: ", "))) VALUES (?, \(places))
            """
    }

    /// Writes what has changed among the waiting versions.
    static func save(_ state: VariantState, before: VariantState?, variant: Int64, to db: Database) throws {
        if state.waiting != before?.waiting { try waiting.save(state.waiting, variant: variant, to: db) }
        if state.awaitingDesk != before?.awaitingDesk {
            try awaitingDesk.save(state.awaitingDesk, variant: variant, to: db)
        }
    }

    private func save(_ waiting: WaitingVersion?, variant: Int64, to db: Database) throws {
        guard let waiting else { return try db.run("DELETE FROM \(table) WHERE variant = ?") { $0.add(variant) } }
        try db.run(insertion) {
            $0.add(variant)
            $0.add(waiting.version)
            $0.add(waiting.until?.instant.microseconds)
            $0.add(waiting.until?.offset)
            $0.add(waiting.deskEmbargo?.instant.microseconds)
            $0.add(waiting.deskEmbargo?.offset)
            $0.add(waiting.date?.instant.microseconds)
            $0.add(waiting.date?.offset)
            $0.add(waiting.isCorrection)
            $0.add(waiting.note)
            $0.add(waiting.isBackfill)
            $0.add(waiting.missing?.lowerBound)
            $0.add(waiting.missing?.upperBound)
            $0.add(waiting.repeatsShown)
            $0.add(waiting.status.rawValue)
        }
    }

    /// The waiting version, if any.
    func version(from row: Columns) -> WaitingVersion? {
        guard let version = row[named: letter + "_version"] as Int? else { return nil }
        return WaitingVersion(
            version: version, until: date("until", from: row), date: date("date", from: row),
            isCorrection: row[named: letter + "_is_correction"], note: row[named: letter + "_note"],
            isBackfill: row[named: letter + "_is_backfill"], deskEmbargo: date("desk_until", from: row),
            missing: missing(from: row), repeatsShown: row[named: letter + "_repeats_shown"],
            status: row.value(named: letter + "_status"))
    }

    private func date(_ name: String, from row: Columns) -> WireDate? {
        (row[named: "\(letter)_\(name)"] as Int64?).map { instant in
            WireDate(Timestamp(microseconds: instant), offset: row[named: "\(letter)_\(name)_offset"] ?? 0)
        }
    }

    private func missing(from row: Columns) -> Range<Int>? {
        guard let first = row[named: letter + "_missing_from"] as Int?,
            let end = row[named: letter + "_missing_to"] as Int?
        else {
            return nil
        }
        return first..<end
    }
}
