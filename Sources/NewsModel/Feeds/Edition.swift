/// The public face in one language: its pages, its feeds and its part of the sitemap.
public struct Edition: Sendable, Hashable {
    /// As configured; the first part of the edition's addresses.
    public let language: LanguageTag
    /// The paper's name in this language.
    public let title: String
    /// What it is, in a sentence; may be empty.
    public let summary: String

    /// An edition in a language.
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
    /// By id.
    public let feeds: [FeedDefinition]
    /// To whom each provider's copy may go on.
    public let redistribution: RedistributionRules
    /// The zone of the clocks that people read; nil is that of each copy.
    public let zone: Zone?

    /// Traps without editions: the configuration makes sure of one.
    public init(
        editions: [Edition], feeds: [FeedDefinition],
        redistribution: RedistributionRules = RedistributionRules(), zone: Zone? = nil
    ) {
        precondition(!editions.isEmpty, "a newsroom has at least one edition")
        self.editions = editions
        self.feeds = feeds.sorted { $0.id < $1.id }
        self.redistribution = redistribution
        self.zone = zone
    }

    /// Every feed but those for partners: the main one first, which selects everything, then by id.
    public var publicFeeds: [FeedDefinition] {
        let feeds = feeds.filter { $0.audience == .public }
        guard let main = feeds.firstIndex(where: { $0.selection == .everything }) else { return feeds }
        return [feeds[main]] + feeds[..<main] + feeds[(main + 1)...]
    }

    /// A feed's title as an edition's readers see it; without an edition, that of the feed of every language.
    public func title(of feed: FeedDefinition, in edition: LanguageTag?) -> String {
        guard let edition else { return text(of: feed.titles) ?? feed.id.description }
        return titleText(of: feed, in: edition).text
    }

    /// A feed's description as an edition's readers see it; without an edition, that of the feed of every language.
    public func summary(of feed: FeedDefinition, in edition: LanguageTag?) -> String? {
        guard let edition else { return text(of: feed.descriptions) }
        return summaryText(of: feed, in: edition)?.text
    }

    /// A feed's title in the edition's language, else in the first edition's, else its id.
    public func titleText(of feed: FeedDefinition, in edition: LanguageTag) -> FeedText {
        text(of: feed.titles, in: edition) ?? FeedText(text: feed.id.description, language: edition)
    }

    /// A feed's description in the edition's language, else in the first edition's.
    public func summaryText(of feed: FeedDefinition, in edition: LanguageTag) -> FeedText? {
        text(of: feed.descriptions, in: edition)
    }

    private func text(of texts: [LanguageTag: String], in edition: LanguageTag) -> FeedText? {
        for language in [edition, editions[0].language] {
            if let found = find(language, in: texts) { return FeedText(text: found, language: language) }
        }
        return nil
    }

    /// The feed of every language says all of them, so that a reader who subscribes to several feeds can tell it from
    /// the others.
    private func text(of texts: [LanguageTag: String]) -> String? {
        let all = editions.compactMap { find($0.language, in: texts) }
        let distinct = all.enumerated().filter { all.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        return distinct.joined(separator: " · ").ifNotBlank
    }

    /// By lookup, as everywhere: what is called so in `pt` is called so in `pt-MO`.
    private func find(_ language: LanguageTag, in texts: [LanguageTag: String]) -> String? {
        let stated = texts.compactMapValues(\.ifNotBlank)
        return language.lookup(in: stated.keys).flatMap { stated[$0] }
    }

    /// The edition of exactly this tag.
    public func edition(_ language: LanguageTag) -> Edition? {
        editions.first { $0.language == language }
    }

    /// The feed of an id, for partners or not.
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

    /// The feeds in which a variant may stand in for one that an edition has not.
    public var feedsWithStandIns: [FeedDefinition] {
        feeds.filter { $0.missing == .standIn }
    }

    /// The feeds for an audience that select a variant, without the front page.
    public func feeds(
        for audience: FeedDefinition.Audience, selecting content: Content, key: WireKey
    ) -> [FeedID] {
        feeds.filter { $0.audience == audience && $0.selection.selects(content, key: key) }.map(\.id)
    }
}

/// What a feed is called or said to be.
public struct FeedText: Sendable, Hashable {
    public let text: String
    /// What it is in: another than the edition's where that has none of its own.
    public let language: LanguageTag
}
