/// The public site in one language: its pages, feeds and part of the sitemap.
public struct Edition: Sendable, Hashable {
    /// As configured; the first part of the edition's addresses.
    public let language: LanguageTag
    /// The paper's name in this language.
    public let title: String
    /// A description in one sentence; may be empty.
    public let summary: String

    /// What is between the name of a page or feed and the paper's.
    public static let titleMark = " – "

    public init(language: LanguageTag, title: String, summary: String = "") {
        self.language = language
        self.title = title
        self.summary = summary
    }
}

/// The configuration of editions and feeds that the store needs to place variants.
public struct Newsroom: Sendable, Hashable {
    /// Never empty; the first is for readers whose language matches none.
    public let editions: [Edition]
    /// By id.
    public let feeds: [FeedDefinition]
    /// Who may receive each provider's copy.
    public let redistribution: RedistributionRules
    /// The zone of times for readers; nil for that of each copy.
    public let zone: Zone?

    /// Traps without editions: the configuration guarantees one.
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

    /// Every feed except those for partners: the main one first, which selects everything, then by id.
    public var publicFeeds: [FeedDefinition] {
        let feeds = feeds.filter { $0.audience == .public }
        guard let main = feeds.firstIndex(where: { $0.selection == .everything }) else { return feeds }
        return [feeds[main]] + feeds[..<main] + feeds[(main + 1)...]
    }

    /// A feed's title in an edition; without an edition, that of the feed of every language.
    public func title(of feed: FeedDefinition, in edition: LanguageTag?) -> String {
        titleText(of: feed, in: edition).text
    }

    /// A feed's description in an edition; without an edition, that of the feed of every language.
    public func summary(of feed: FeedDefinition, in edition: LanguageTag?) -> String? {
        summaryText(of: feed, in: edition)?.text
    }

    /// A feed's title in the edition's language, else in the first edition's, else its id. The feed of every language
    /// has all of its titles.
    public func titleText(of feed: FeedDefinition, in edition: LanguageTag?) -> FeedText {
        let found = edition.map { text(of: feed.titles, in: $0) } ?? text(of: feed.titles)
        return found ?? FeedText(text: feed.id.description, language: edition ?? editions[0].language)
    }

    /// A feed's title among those of other papers, with the paper's: `Sport – Harbour Wire`. That of the feed of every
    /// language has the first edition's.
    public func fullTitle(of feed: FeedDefinition, in edition: LanguageTag?) -> FeedText {
        let title = titleText(of: feed, in: edition)
        let paper = edition.flatMap { self.edition($0) } ?? editions[0]
        guard !title.text.contains(paper.title) else { return title }
        return FeedText(
            text: title.text + Edition.titleMark + paper.title,
            language: title.language == paper.language ? paper.language : .several)
    }

    /// A feed's description in the edition's language, else in the first edition's. The feed of every language has all
    /// of its descriptions.
    public func summaryText(of feed: FeedDefinition, in edition: LanguageTag?) -> FeedText? {
        edition.map { text(of: feed.descriptions, in: $0) } ?? text(of: feed.descriptions)
    }

    private func text(of texts: [LanguageTag: String], in edition: LanguageTag) -> FeedText? {
        for language in [edition, editions[0].language] {
            if let found = find(language, in: texts) { return FeedText(text: found, language: language) }
        }
        return nil
    }

    /// In all languages, so that a reader who subscribes to several feeds can distinguish that of every language.
    private func text(of texts: [LanguageTag: String]) -> FeedText? {
        var all: [FeedText] = []
        for language in editions.map(\.language) {
            guard let text = find(language, in: texts), !all.contains(where: { $0.text == text }) else { continue }
            all.append(FeedText(text: text, language: language))
        }
        guard all.count > 1 else { return all.first }
        return FeedText(text: all.map(\.text).joined(separator: " · "), language: .several)
    }

    /// By lookup, as everywhere: a title in `pt` is also used for `pt-MO`.
    private func find(_ language: LanguageTag, in texts: [LanguageTag: String]) -> String? {
        let stated = texts.compactMapValues(\.ifNotBlank)
        return language.lookup(in: stated.keys).flatMap { stated[$0] }
    }

    /// The edition with exactly this tag.
    public func edition(_ language: LanguageTag) -> Edition? {
        editions.first { $0.language == language }
    }

    /// The feed with an id, for partners or not.
    public func feed(_ id: FeedID) -> FeedDefinition? {
        feeds.first { $0.id == id }
    }

    /// The one edition that can show variants in `language`: never one in another script.
    public func edition(for language: LanguageTag) -> LanguageTag? {
        language.lookup(in: editions.map(\.language))
    }

    /// The public variant of an article that each edition shows (RFC 4647 lookup): one per edition.
    public func shown(of languages: [LanguageTag]) -> [LanguageTag: LanguageTag] {
        var shown: [LanguageTag: LanguageTag] = [:]
        for edition in editions.map(\.language) {
            let candidates = languages.filter { self.edition(for: $0) == edition }
            shown[edition] = edition.lookup(in: candidates)
        }
        return shown
    }

    /// The feeds in which a variant may stand in for one that an edition lacks.
    public var feedsWithStandIns: [FeedDefinition] {
        feeds.filter { $0.missing == .standIn }
    }

    /// The feeds for an audience that select a variant by any of several texts, except the front page.
    public func feeds(
        for audience: FeedDefinition.Audience, selectingAny contents: [Content], key: WireKey
    ) -> [FeedID] {
        feeds.filter { feed in
            feed.audience == audience && contents.contains { feed.selection.selects($0, key: key) }
        }.map(\.id)
    }
}

/// A feed's title or description.
public struct FeedText: Sendable, Hashable {
    public let text: String
    /// Its language, which is another than the edition's if there is no text in that; `mul` of a text in several.
    public let language: LanguageTag
}

extension Newsroom {
    /// Whether a provider's copy is for everyone.
    public func isPublic(provider: String) -> Bool {
        redistribution[provider] == .public
    }

    /// Whether a provider's copy is for partners, and for them alone.
    public func isForPartners(provider: String) -> Bool {
        redistribution[provider] == .partner
    }

    /// Whether a provider's copy is for anyone but the desk.
    public func isRedistributed(provider: String) -> Bool {
        redistribution[provider] != .none
    }
}
