import NewsModel

/// An article during a transaction: a class, since its variants are changed in place, one after another.
final class LoadedArticle {
    let row: Int64
    private(set) var id: ArticleID
    /// Its number among the articles that were ever public.
    var place: Int64?
    var variants: [StateRows.Loaded]
    var mustRelist = false
    /// The places of other articles that gained or lost a variant with this one.
    var otherPlaces: [Int64] = []
    /// Translations, by their rows, with the original of which the transaction has learnt something, or that is theirs
    /// no longer.
    var restated: [(translation: Int64, original: Int64)] = []
    /// Variants of other articles that may have been siblings before the transaction, each once.
    private(set) var former: [StateRows.Loaded] = []

    init(row: Int64, named name: ArticleRows.Name, variants: [StateRows.Loaded]) {
        self.row = row
        id = name.id
        place = name.place
        self.variants = variants
    }

    var isTouched: Bool {
        mustRelist || variants.contains { $0.state != $0.original }
    }

    /// Its position in the order of articles, by its public part: copy under embargo may have made its row, and neither
    /// numbers nor instants may reveal that.
    private var turn: (Int64, Int64) {
        var first = Int64.max
        // By their places: a variant's state is large, and would be copied to look at it.
        for index in variants.indices where variants[index].state.shown != nil {
            first = min(first, variants[index].row)
        }
        return (first, row)
    }

    /// Articles in their order, whose keys are computed once.
    static func inTurn(_ articles: some Sequence<LoadedArticle>) -> [LoadedArticle] {
        articles.map { (turn: $0.turn, article: $0) }.sorted { $0.turn < $1.turn }.map(\.article)
    }

    /// Whether this article keeps its id when the two become one: the one that was public first, or else the older, so
    /// that copy under embargo does not change the address of a public article.
    func goesOn(before other: LoadedArticle) -> Bool {
        (place ?? .max, row) < (other.place ?? .max, other.row)
    }

    func rename(_ id: ArticleID) {
        self.id = id
    }

    func add(_ loaded: StateRows.Loaded) {
        if !variants.contains(where: { $0.row == loaded.row }) { variants.append(loaded) }
        mustRelist = true
    }

    func remember(_ others: some Sequence<StateRows.Loaded>) {
        for other in others where !former.contains(where: { $0.row == other.row }) { former.append(other) }
    }
}
