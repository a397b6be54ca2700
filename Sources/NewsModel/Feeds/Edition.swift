/// The public face in one language: its pages, its feeds and its part of the sitemap.
public struct Edition: Sendable, Hashable {
    /// As configured; the first part of the edition's addresses.
    public let language: LanguageTag
    public let title: String
    public let summary: String

    public init(language: LanguageTag, title: String, summary: String = "") {
        self.language = language
        self.title = title
        self.summary = summary
    }
}

/// What the store must know of the configuration to say which feeds hold a variant.
public struct Newsroom: Sendable, Hashable {
    /// Never empty; the first answers readers whose language none matches.
    public let editions: [Edition]
    public let feeds: [FeedDefinition]

    public init(editions: [Edition], feeds: [FeedDefinition]) {
        precondition(!editions.isEmpty, "a newsroom has at least one edition")
        self.editions = editions
        self.feeds = feeds.sorted { $0.id < $1.id }
    }

    public func edition(_ language: LanguageTag) -> Edition? {
        editions.first { $0.language == language }
    }

    public func feed(_ id: FeedID) -> FeedDefinition? {
        feeds.first { $0.id == id }
    }

    /// The one edition that can show variants in `language`: never one in another script.
    public func edition(for language: LanguageTag) -> LanguageTag? {
        language.lookup(in: editions.map(\.language))
    }

    /// Of an article's public variants, the one that each edition shows (RFC 4647 lookup): one for each edition.
    public func shown(of languages: [LanguageTag]) -> [LanguageTag: LanguageTag] {
        var shown: [LanguageTag: LanguageTag] = [:]
        for edition in editions.map(\.language) {
            let candidates = languages.filter { self.edition(for: $0) == edition }
            shown[edition] = edition.lookup(in: candidates)
        }
        return shown
    }

    /// The feeds that select a variant, without the front page.
    public func feeds(selecting content: Content, key: WireKey) -> [FeedID] {
        feeds.filter { $0.selection.selects(content, key: key) }.map(\.id)
    }
}
