import NewsModel

/// Where a provider's copy identifies the story that its languages share; `storyID` of its entry.
public struct StoryIDRule: Sendable, Hashable {
    /// The field of an item to use.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        /// The provider's id of the item, of which a part identifies the story.
        case id
        case slugline
        /// The first keyword that matches.
        case keyword
        /// The first subject whose code matches.
        case subject
        /// An `altId` of NewsML-G2, an `altids` of ninjs, NITF's `du-key`.
        case alternativeID
    }

    private let field: Field
    private let scheme: String?
    private let pattern: StoryPattern
    private let days: Int?

    /// - Parameters:
    ///   - scheme: of alternative ids; nil for any.
    ///   - pattern: the part of the value that is the story's id.
    ///   - days: for how long after its first use an id means the same story; nil for ever.
    public init(field: Field, scheme: String? = nil, pattern: StoryPattern = .whole, days: Int? = nil) {
        self.field = field
        self.scheme = scheme
        self.pattern = pattern
        self.days = days
    }

    /// The story that an item belongs to; nil if it does not state one.
    func story(of item: WireItem, id: String) -> DeclaredStory? {
        for value in values(of: item, id: id) {
            if let story = pattern.story(in: value) { return DeclaredStory(id: story, days: days) }
        }
        return nil
    }

    private func values(of item: WireItem, id: String) -> [String] {
        switch field {
        case .id: [id]
        case .slugline: [item.content.slugline].compactMap { $0 }
        case .keyword: item.content.keywords
        case .subject: item.content.subjects.map(\.qcode)
        case .alternativeID:
            item.alternativeIDs.filter { scheme == nil || $0.scheme == scheme }.map(\.value)
        }
    }
}

/// The part of a value that is the story's id: literal text, `*` for anything, and `{story}` once.
///
/// `urn:news:{story}-*` finds `4711` in `urn:news:4711-pt`. Both match as little as possible, from the left.
public struct StoryPattern: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case text([UInt8])
        case anything, story

        var isText: Bool {
            if case .text = self { true } else { false }
        }
    }

    /// The value itself.
    public static let whole = StoryPattern(parts: [.story])

    private let parts: [Part]

    private init(parts: [Part]) {
        self.parts = parts
    }

    /// Nil unless `{story}` occurs once, and text separates it from each `*`.
    public init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix("{story}") {
                parts.append(.story)
                rest = rest.dropFirst(7)
            } else if rest.hasPrefix("*") {
                parts.append(.anything)
                rest = rest.dropFirst()
            } else {
                let end = rest.indices.first { rest[$0] == "*" || rest[$0...].hasPrefix("{story}") } ?? rest.endIndex
                parts.append(.text(Array(rest[..<end].utf8)))
                rest = rest[end...]
            }
        }
        let meet = zip(parts, parts.dropFirst()).contains { !$0.isText && !$1.isText }
        guard parts.count(where: { $0 == .story }) == 1, !meet else { return nil }
        self.parts = parts
    }

    /// The story's id in a value; nil if the value does not match, or the id would be empty.
    func story(in value: String) -> String? {
        let bytes = Array(value.utf8)
        var place = 0
        var start: (part: Part, place: Int)?
        var story: Range<Int>?
        func close(at end: Int) {
            if start?.part == .story, let begin = start?.place { story = begin..<end }
            start = nil
        }
        for (index, part) in parts.enumerated() {
            guard case .text(let text) = part else {
                start = (part, place)
                continue
            }
            // What stands last must stand at the end, wherever else it may be too.
            let isLast = index == parts.count - 1
            let from = isLast && start != nil ? max(place, bytes.count - text.count) : place
            guard let found = Self.find(text, in: bytes, from: from), start != nil || found == place else { return nil }
            close(at: found)
            place = found + text.count
        }
        if start != nil { close(at: bytes.count) } else if place != bytes.count { return nil }
        return story.flatMap { $0.isEmpty ? nil : String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static func find(_ text: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard text.count <= bytes.count, start <= bytes.count - text.count else { return nil }
        return (start...(bytes.count - text.count)).first { bytes[$0..<($0 + text.count)].elementsEqual(text) }
    }
}
