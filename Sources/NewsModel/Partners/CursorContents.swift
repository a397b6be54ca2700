/// The contents of a cursor: a place in one of the logs, for one partner and its filters.
///
/// It names the change that it is at by number and instant. After a restore from an older copy the log has no such
/// change, or another one with that number, so the cursor is recognized as one of another history.
public struct CursorContents: Sendable, Hashable {
    public enum Stream: UInt8, Sendable, Hashable, CaseIterable {
        /// The change log.
        case `public`
        /// Embargoed copy.
        case advance
    }

    public let stream: Stream
    /// The partner's row number in the store.
    public let partner: Int64
    /// As in the request, in a fixed order.
    public let filters: String
    /// The change it is at; 0 before the first.
    public var sequence: Int64
    /// The instant of that change, which is unique.
    public var at: Timestamp
    /// The change up to which the partner has received everything. After it, changes that were superseded when the
    /// cursor passed them have not been reported.
    public var told: Int64
    /// The newest event of the partner's entitlement that it has received.
    public var event: Int64
    /// The time at which the partner began, until it has everything since: the place of that time is a change that may
    /// have come to others, and cursors that were the same for two times would reveal that none came between them.
    public var begun: Timestamp?

    public init(
        stream: Stream, partner: Int64, filters: String, sequence: Int64 = 0,
        at: Timestamp = Timestamp(microseconds: 0), told: Int64? = nil, event: Int64 = 0, begun: Timestamp? = nil
    ) {
        self.stream = stream
        self.partner = partner
        self.filters = filters
        self.sequence = sequence
        self.at = at
        self.told = told ?? sequence
        self.event = event
        self.begun = begun
    }

    /// The contents as bytes, to be sealed as a cursor; equal contents give equal bytes.
    public var bytes: [UInt8] {
        var bytes = [begun == nil ? Self.form : Self.formWithTime, stream.rawValue]
        for number in [partner, sequence, at.microseconds, told, event] + [begun?.microseconds].compactMap(\.self) {
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes + filters.utf8
    }

    /// Nil if no cursor has such contents.
    public init?(bytes: [UInt8]) {
        guard let form = bytes.first, form == Self.form || form == Self.formWithTime else { return nil }
        let count = form == Self.form ? 5 : 6
        let size = 2 + count * 8
        guard bytes.count >= size, let stream = Stream(rawValue: bytes[1]),
            let filters = String(validating: bytes[size...], as: UTF8.self)
        else { return nil }
        let numbers = (0..<count).map { place in
            bytes[(2 + place * 8)..<(10 + place * 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }.map { Int64(bitPattern: $0) }
        self.init(
            stream: stream, partner: numbers[0], filters: filters, sequence: numbers[1],
            at: Timestamp(microseconds: numbers[2]), told: numbers[3], event: numbers[4],
            begun: count > 5 ? Timestamp(microseconds: numbers[5]) : nil)
    }

    private static let form: UInt8 = 1
    private static let formWithTime: UInt8 = 2
}
