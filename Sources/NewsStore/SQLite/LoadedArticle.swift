import NewsModel

/// An article as one transaction works on it: a class, since its variants are changed in place, one after another.
final class LoadedArticle {
    let row: Int64
    let id: ArticleID
    var variants: [StateRows.Loaded]
    var mustRelist = false
    /// Articles that have become this one.
    var absorbed: [Int64] = []
    /// Variants of other articles that were siblings before the transaction.
    var former: [StateRows.Loaded] = []

    init(row: Int64, id: ArticleID, variants: [StateRows.Loaded]) {
        self.row = row
        self.id = id
        self.variants = variants
    }

    var isTouched: Bool {
        mustRelist || variants.contains { $0.state != $0.original }
    }

    func add(_ loaded: StateRows.Loaded) {
        if !variants.contains(where: { $0.row == loaded.row }) { variants.append(loaded) }
        mustRelist = true
    }
}
