import NewsModel

/// The response of another Newswire to a partner: its items, unparsed, and the next cursor.
///
/// It splits the response and leaves the items to `NinJSReader`.
public struct NinJSDelivery: Sendable, Hashable {
    /// One item, whole.
    public struct Item: Sendable, Hashable {
        public let uri: String
        /// 1 if none is stated.
        public let version: Int
        /// Whether it has no text any more.
        public let isWithdrawn: Bool
        /// Whether it was erased, and every copy should be.
        public let isPurged: Bool
        /// The object as it was sent.
        public let json: [UInt8]
    }

    /// A feed added to the partner's entitlement, and its language.
    public struct Widening: Sendable, Hashable {
        public let feed: String
        public let language: String
    }

    /// The size limit.
    public static let mostBytes = JSONParser.byteLimit

    public let items: [Item]
    public let widenings: [Widening]
    /// The cursor after these items.
    public let next: String

    public init(_ utf8: [UInt8]) throws(WireError) {
        guard let object = try JSONParser.values(utf8).first?.object, let next = object["next"]?.text else {
            throw WireError(.malformed, field: "next", expected: "an object with a cursor")
        }
        let ranges = JSONElements(of: "items", in: utf8).ranges
        let items = object["items"]?.list ?? []
        guard ranges.count == items.count else {
            throw WireError(.malformed, field: "items", expected: "one list of items")
        }
        self.next = next
        let kinds = (object["changes"]?.list ?? []).map { $0.object?["kind"]?.text }
        var found: [Item] = []
        for (place, (item, range)) in zip(items, ranges).enumerated() {
            guard let uri = item.object?["uri"]?.text, !uri.isEmpty else {
                throw WireError(.malformed, line: item.line, field: "uri", expected: "an id for each item")
            }
            let status = item.object?["pubStatus"]?.text ?? PubStatus.usable.rawValue
            found.append(
                Item(
                    uri: uri, version: item.object?["version"]?.int ?? 1,
                    isWithdrawn: status != PubStatus.usable.rawValue,
                    isPurged: place < kinds.count && kinds[place] == Change.Kind.purge.rawValue,
                    json: Array(utf8[range])))
        }
        self.items = found
        widenings = (object["notices"]?.list ?? []).compactMap { notice in
            guard let feed = notice.object?["feed"]?.text, let language = notice.object?["language"]?.text else {
                return nil
            }
            return Widening(feed: feed, language: language)
        }
    }
}

/// The ranges of the elements of a list in the outermost object. The document must be valid JSON.
private struct JSONElements {
    private(set) var ranges: [Range<Int>] = []

    init(of member: String, in bytes: [UInt8]) {
        var depth = 0
        var index = 0
        var name: Range<Int>?
        var start: Int?
        var isInside = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let end = Self.end(ofStringAt: index, in: bytes)
                if depth == 1 { name = (index + 1)..<end }
                index = end
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if depth == 1 { isInside = name.map { bytes[$0].elementsEqual(member.utf8) } ?? false }
                if depth == 2, isInside { start = start ?? index }
                depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth == 2, isInside, let begin = start {
                    ranges.append(begin..<(index + 1))
                    start = nil
                }
                if depth == 1 { isInside = false }
            default: break
            }
            index += 1
        }
    }

    /// The index of its closing quotation mark.
    private static func end(ofStringAt start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.count - 1)
    }
}
