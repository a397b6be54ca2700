/// The offsets of a place's local time from UTC at every instant, for dates that do not state one.
///
/// Its changes are a list, since the model uses neither a library nor the disk: the reader of the configuration makes
/// it from a name.
public struct Zone: Sendable, Hashable {
    /// A change of the offset, as at the beginning of summer time.
    public struct Change: Sendable, Hashable {
        public let at: Timestamp
        /// The offset from then on, in seconds east of UTC.
        public let offset: Int

        public init(at: Timestamp, offset: Int) {
            self.at = at
            self.offset = offset
        }
    }

    public static let utc = Zone(offset: 0)

    /// The offset before the first change.
    private let first: Int
    private let changes: [Change]

    /// - Parameters:
    ///   - offset: in seconds east of UTC, for ever or until the first change.
    ///   - changes: in the order of their instants.
    public init(offset: Int, changes: [Change] = []) {
        first = offset
        self.changes = changes
    }

    /// In seconds east of UTC.
    public func offset(at instant: Timestamp) -> Int {
        changes.last { $0.at <= instant }?.offset ?? first
    }

    /// The offset of a local date and time. A time that occurs twice or is skipped means the later of the possible
    /// instants: an embargo must not end early.
    public func offset(of date: CivilDate) -> Int {
        if changes.isEmpty { return first }
        let instant = date.instant()
        let near = [-86_400, 86_400].map { offset(at: instant.adding(seconds: $0)) }.sorted()
        return near.first { offset(at: date.instant(offset: $0)) == $0 } ?? near[0]
    }
}

extension WireDate {
    /// The instant of a local date and time in a zone.
    public init(_ date: CivilDate, in zone: Zone) {
        let offset = zone.offset(of: date)
        self.init(date.instant(offset: offset), offset: offset)
    }

    /// This instant in a zone's local time; without a zone in its own.
    public func clock(in zone: Zone?) -> WireDate {
        zone.map { WireDate(instant, in: $0) } ?? self
    }

    /// An instant in a zone's local time.
    public init(_ instant: Timestamp, in zone: Zone) {
        self.init(instant, offset: zone.offset(at: instant))
    }
}
