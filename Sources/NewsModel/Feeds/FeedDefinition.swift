/// A named selection of variants, as one file of `feeds/` defines it. It exists once for each edition.
public struct FeedDefinition: Sendable, Hashable {
    public enum ContentMode: String, Sendable, CaseIterable {
        case full, summary
    }

    public enum Audience: String, Sendable, CaseIterable {
        case `public`, partner
    }

    /// What an edition's feed does about an article that has never been public in the edition's language.
    public enum Missing: String, Sendable, CaseIterable {
        case leaveOut
        /// Holds the variant of the first edition that has one, which says of itself what language it is in.
        case standIn
    }

    public let id: FeedID
    /// By edition; an edition that is missing takes the first edition's text.
    public let titles: [LanguageTag: String]
    public let descriptions: [LanguageTag: String]
    public let selection: FeedSelection
    /// How many entries it holds; notices of withdrawal stand beyond them.
    public let entries: Int
    public let content: ContentMode
    public let audience: Audience
    public let missing: Missing
    /// The WebSub hub that tells its subscribers of changes, if there is one.
    public let hub: String?
    /// For how many seconds readers and caches may keep it before they ask again.
    public let maxAge: Int

    /// Whether what it has listed is kept to be read (RFC 5005); without, it offers its newest entries alone.
    public let hasArchives: Bool

    /// Two minutes: breaking news is not late by more, and most readers do not poll below an hour anyway.
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

/// Which variants a feed holds: a pure predicate, so that the transaction which stores a variant can record where
/// it belongs.
public struct FeedSelection: Sendable, Hashable {
    /// Holds if one of its values does.
    public enum Condition: Sendable, Hashable {
        /// By `LanguageTag.takes`: `pt` takes `pt-BR`, and `pt-BR` no other; `zh` takes `zh-Hant-MO` only where its script
        /// is the same.
        case languages([LanguageTag])
        /// Compared without regard to case.
        case categories([String])
        /// By their qcode. A Media Topic stands for the narrower ones too, and for the older Subject Codes.
        case subjects([String])
        /// By name or code; without regard to case.
        case places([String])
        /// Compared without regard to case.
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
    /// The places it is about and the one it comes from, by their names and codes.
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
