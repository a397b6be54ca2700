/// What lists show of one article: the same in all lists of an edition.
public struct StoryCard: Sendable {
    let fields: Fields
}

/// The articles of a page of a list.
public struct StoryList: Sendable {
    /// In their order.
    public let cards: [StoryCard]
    /// 1 is the newest.
    public let page: Int
    /// Whether there are older articles than these.
    public let hasOlder: Bool

    /// A page of a list.
    public init(cards: [StoryCard], page: Int = 1, hasOlder: Bool = false) {
        self.cards = cards
        self.page = page
        self.hasOlder = hasOlder
    }
}
