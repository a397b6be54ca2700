import NewsModel
import NewsStore
import Pages

/// The lists of a static site: fronts and sections, each with all its pages.
///
/// Most articles are in several lists. What each list shows of an article is made once, while the article's own page is
/// written.
struct StaticLists: Sendable {
    struct List: Sendable {
        let feed: FeedID
        let edition: Edition

        /// The address of one page of the list.
        func address(_ page: Int) -> String {
            feed == .front
                ? Site.frontPath(edition.language, page: page)
                : Site.sectionPath(feed, edition: edition.language, page: page)
        }
    }

    fileprivate struct Place: Hashable {
        let variant: VariantID
        let edition: LanguageTag
    }

    /// How many variants are read at once.
    private static let batch = 300

    private let documents: PublicDocuments
    /// Each list and its contents, newest first.
    private let orders: [(list: List, variants: [VariantID])]
    /// The editions whose lists have a variant.
    private let editions: [VariantID: [Edition]]
    /// The editions in which each feed has ever had anything.
    private let found: [FeedID: [LanguageTag]]
    private var cards: [Place: StoryCard] = [:]

    /// All lists.
    static func all(of newsroom: Newsroom) -> [List] {
        newsroom.editions.flatMap { edition in
            ([.front] + newsroom.publicFeeds.map(\.id)).map { List(feed: $0, edition: edition) }
        }
    }

    /// Reads the contents of some lists.
    init(
        _ lists: [List], documents: PublicDocuments, store: any ArticleStore & PublicWalk, at now: Timestamp
    ) async throws {
        self.documents = documents
        var orders: [(list: List, variants: [VariantID])] = []
        var editions: [VariantID: [Edition]] = [:]
        let limit = PublicDocuments.entries * PublicDocuments.lastPage
        var found: [FeedID: [LanguageTag]] = [:]
        for feed in Set(lists.map(\.feed)) { found[feed] = Array(try await store.changes(of: feed, at: now).keys) }
        for list in lists {
            let variants = try await store.order(
                of: list.feed, edition: list.edition.language, limit: limit, at: now)
            orders.append((list, variants))
            for id in variants where editions[id]?.contains(list.edition) != true {
                editions[id, default: []].append(list.edition)
            }
        }
        self.orders = orders
        self.editions = editions
        self.found = found
    }

    /// An article's place in a list, and what is shown there.
    struct Entry: Sendable {
        fileprivate let place: Place
        fileprivate let card: StoryCard
    }

    /// What the lists show of a story.
    func entries(of story: Story) -> [Entry] {
        let id = story.variant.id
        return editions[id, default: []].map { edition in
            Entry(
                place: Place(variant: id, edition: edition.language),
                card: documents.renderer.card(story, in: edition))
        }
    }

    mutating func add(_ entries: [Entry]) {
        for entry in entries { cards[entry.place] = entry.card }
    }

    /// Reads the listed entries that have not been added.
    mutating func complete(from store: any ArticleStore, at now: Timestamp) async throws {
        var missing = editions.keys.filter { id in
            editions[id, default: []].contains { cards[Place(variant: id, edition: $0.language)] == nil }
        }[...]
        while !missing.isEmpty {
            let variants = try await store.variants(Array(missing.prefix(Self.batch)), at: now)
            missing = missing.dropFirst(Self.batch)
            for variant in variants where variant.visibility == .public {
                add(entries(of: documents.renderer.story(variant)))
            }
        }
    }

    /// A job for each list.
    var jobs: [StaticJobs.Job] {
        orders.map { list, variants in
            StaticJobs.Job(name: list.address(1)) { write in
                let cards = variants.compactMap { self.cards[Place(variant: $0, edition: list.edition.language)] }
                let pages = max(1, (cards.count + PublicDocuments.entries - 1) / PublicDocuments.entries)
                for page in 1...min(pages, PublicDocuments.lastPage) {
                    let shown = cards.dropFirst((page - 1) * PublicDocuments.entries)
                    let hasOlder = shown.count > PublicDocuments.entries && page < PublicDocuments.lastPage
                    let page = StoryList(
                        cards: Array(shown.prefix(PublicDocuments.entries)), page: page, hasOlder: hasOlder)
                    try write(
                        list.address(page.page),
                        documents.page(of: list.feed, list.edition, page, among: self.found[list.feed, default: []]))
                }
            }
        }
    }
}
