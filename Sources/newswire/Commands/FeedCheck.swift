import Ingest
import NewsModel

/// Finds feed definitions that are valid but have no effect, or not the intended one.
enum FeedCheck {
    /// One line per finding.
    ///
    /// - Parameter senders: the providers whose copy has come in.
    static func problems(of newsroom: Newsroom, providers: Providers, senders: Set<String>) -> [String] {
        let known = senders.union(providers.ids + [providers.usual])
        var problems = newsroom.publicFeeds.isEmpty ? ["no feed is public, so readers see nothing"] : []
        for feed in newsroom.feeds {
            problems +=
                strayTitles(of: feed, newsroom) + strangers(in: feed.selection, known).map { "\(feed.id) \($0)" }
        }
        return problems
    }

    /// Titles that no edition shows, if an edition has to borrow another's.
    private static func strayTitles(of feed: FeedDefinition, _ newsroom: Newsroom) -> [String] {
        let editions = newsroom.editions.map(\.language)
        let shown = editions.map { $0.lookup(in: feed.titles.keys) }
        let bare = zip(editions, shown).filter { $0.1 == nil }.map(\.0.description)
        guard !bare.isEmpty else { return [] }
        let stray = feed.titles.keys.filter { !shown.contains($0) }.map(\.description).sorted()
        return stray.map {
            "\(feed.id) has a title in \($0), which is not an edition, but none in \(bare.joined(separator: ", "))"
        }
    }

    private static func strangers(in selection: FeedSelection, _ known: Set<String>) -> [String] {
        let named = (selection.all + selection.any + selection.none).flatMap { condition -> [String] in
            if case .providers(let ids) = condition { ids } else { [] }
        }
        return Set(named).subtracting(known).sorted().map { stranger in
            let hint = known.sorted().hint(for: stranger)
            return "selects by provider '\(stranger)', which has neither an entry nor copy\(hint)"
        }
    }
}
