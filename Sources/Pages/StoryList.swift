/// The entry of an article in lists: the same in all lists of an edition.
public struct StoryCard: Sendable {
    let fields: Fields
}

/// The articles of a page of a list.
public struct StoryList: Sendable {
    /// In order.
    public let cards: [StoryCard]
    /// 1 for the newest.
    public let page: Int
    /// Whether there are older articles than these.
    public let hasOlder: Bool

    public init(cards: [StoryCard], page: Int = 1, hasOlder: Bool = false) {
        self.cards = cards
        self.page = page
        self.hasOlder = hasOlder
    }
}
