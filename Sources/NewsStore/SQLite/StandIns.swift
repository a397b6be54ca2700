import NewsModel

/// Places variants in the feeds of editions whose own language an article lacks, if a feed's definition asks for it.
///
/// An edition lacks a language as long as no variant that it would show was ever public: for a withdrawn one, nothing
/// stands in. Copy under embargo does not count, and its stand-in is removed when it is released.
struct StandIns {
    private let newsroom: Newsroom
    private let feeds: [FeedDefinition]

    init(newsroom: Newsroom) {
        self.newsroom = newsroom
        feeds = newsroom.feedsWithStandIns
    }

    var areAny: Bool {
        !feeds.isEmpty
    }

    /// - Parameters:
    ///   - placements: those of an article's variants in their own editions; a notice's are where its text was.
    ///   - states: the variants' states, in the same order.
    func added(to placements: [Placement?], of states: [VariantState]) -> [Placement?] {
        guard areAny, states.count(where: \.isPublic) > 0 else { return placements }
        var more: [Int: [FeedEdition]] = [:]
        for feed in feeds {
            let missing = missingEditions(of: feed, among: states)
            guard !missing.isEmpty, let index = standIn(of: feed, among: placements, states) else { continue }
            more[index, default: []] += missing.map { FeedEdition(feed: feed.id, edition: $0) }
        }
        return placements.enumerated().map { index, placement in
            more[index].flatMap { placement?.adding($0) } ?? placement
        }
    }

    private func missingEditions(of feed: FeedDefinition, among states: [VariantState]) -> [LanguageTag] {
        let rules: Set<Redistribution> = feed.audience == .public ? [.public] : [.public, .partner]
        let known = states.filter { $0.shown != nil && rules.contains(newsroom.redistribution[$0.key.provider]) }
        let own = Set(known.compactMap { newsroom.edition(for: $0.key.language) })
        return newsroom.editions.map(\.language).filter { !own.contains($0) }
    }

    /// The variant of the first edition whose own feed holds one.
    private func standIn(
        of feed: FeedDefinition, among placements: [Placement?], _ states: [VariantState]
    ) -> Int? {
        newsroom.editions.lazy.compactMap { edition in
            let place = FeedEdition(feed: feed.id, edition: edition.language)
            return states.indices.first { states[$0].isPublic && placements[$0]?.feeds.contains(place) == true }
        }.first
    }
}
