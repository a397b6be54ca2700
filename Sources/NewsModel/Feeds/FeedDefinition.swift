/// A named selection of variants, as defined by a file in `feeds/`. It exists once per edition.
public struct FeedDefinition: Sendable, Hashable {
    public enum ContentMode: String, Sendable, CaseIterable {
        case full, summary
    }

    public enum Audience: String, Sendable, CaseIterable {
        case `public`, partner
    }

    /// What an edition's feed shows of an article that was never public in the edition's language.
    public enum Missing: String, Sendable, CaseIterable {
        case leaveOut
        /// The variant of the first edition that has one, marked with its language.
        case standIn
    }

    public let id: FeedID
    /// By edition; a missing edition uses the first edition's text.
    public let titles: [LanguageTag: String]
    public let descriptions: [LanguageTag: String]
    public let selection: FeedSelection
    /// The number of entries; notices of withdrawal do not count.
    public let entries: Int
    public let content: ContentMode
    public let audience: Audience
    public let missing: Missing
    /// The WebSub hub, if any.
    public let hub: String?
    /// The seconds for which readers and caches may keep it.
    public let maxAge: Int

    /// Whether all its listings can be read (RFC 5005); otherwise only its newest entries.
    public let hasArchives: Bool

    /// Two minutes: breaking news is delayed by no more, and most readers poll at most once an hour anyway.
    public static let usualMaxAge = 120

    public init(
        id: FeedID, titles: [LanguageTag: String], descriptions: [LanguageTag: String] = [:],
        selection: FeedSelection = .everything, entries: Int = 50, content: ContentMode = .full,
        audience: Audience = .public, missing: Missing = .leaveOut, hub: String? = nil,
        maxAge: Int = usualMaxAge, hasArchives: Bool = true
    ) {
        self.id = id
        self.titles = titles
        self.descriptions = descriptions
        self.selection = selection
        self.entries = entries
        self.content = content
        self.audience = audience
        self.missing = missing
        self.hub = hub
        self.maxAge = maxAge
        self.hasArchives = hasArchives
    }
}

/// Which variants a feed holds: a pure predicate, so that the transaction that stores a variant can record its feeds.
public struct FeedSelection: Sendable, Hashable {
    /// Satisfied by any of its values.
    public enum Condition: Sendable, Hashable {
        /// By `LanguageTag.takes`: `pt` matches `pt-BR`, but `pt-BR` no other; `zh` matches `zh-Hant-MO` only if the
        /// script is the same.
        case languages([LanguageTag])
        /// Compared ignoring case.
        case categories([String])
        /// By qcode. A Media Topic includes narrower ones, and the older Subject Codes.
        case subjects([String])
        /// By name or code, ignoring case.
        case places([String])
        /// Compared ignoring case.
        case keywords([String])
        case providers([String])
        case urgency([Int])
    }

    public let all: [Condition]
    public let any: [Condition]
    public let none: [Condition]

    public init(all: [Condition] = [], any: [Condition] = [], none: [Condition] = []) {
        self.all = all
        self.any = any
        self.none = none
    }

    public static let everything = FeedSelection()

    public func selects(_ content: Content, key: WireKey) -> Bool {
        all.allSatisfy { $0.holds(for: content, key: key) }
            && (any.isEmpty || any.contains { $0.holds(for: content, key: key) })
            && !none.contains { $0.holds(for: content, key: key) }
    }
}

extension FeedSelection.Condition {
    fileprivate func holds(for content: Content, key: WireKey) -> Bool {
        switch self {
        case .languages(let tags): tags.contains { $0.takes(key.language) }
        case .categories(let names): names.sharesFoldedName(with: content.categories)
        case .keywords(let words): words.sharesFoldedName(with: content.keywords)
        case .subjects(let qcodes): content.subjects.contains { MediaTopics.standard.isAmong(qcodes, $0.qcode) }
        case .places(let places): places.sharesFoldedName(with: content.placeNames)
        case .providers(let providers): providers.contains(key.provider)
        case .urgency(let values): content.urgency.map(values.contains) ?? false
        }
    }
}

extension Content {
    /// The names and codes of the places that it is about and the one it comes from.
    fileprivate var placeNames: [String] {
        places.flatMap { [$0.qcode, $0.name].compactMap(\.self) } + [located].compactMap(\.self)
    }
}

extension [String] {
    fileprivate func sharesFoldedName(with others: [String]) -> Bool {
        guard !others.isEmpty else { return false }
        let folded = Set(others.map { $0.lowercased() })
        return contains { folded.contains($0.lowercased()) }
    }
}
