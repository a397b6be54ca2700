import GRDB
import NewsModel

/// Changes of variants that did nothing themselves: their links show a sibling that was added or removed, their
/// original has a new text, or other feeds hold them.
struct SiblingMoves {
    /// A change of a variant by a sibling that was added or removed, or by other feeds.
    struct Move {
        let row: Int64
        let journal: Journal
    }

    let db: Database
    let newsroom: Newsroom

    /// - Parameter placements: the placement of each of the article's variants, in their order.
    func moves(
        in article: LoadedArticle, to placements: [Placement?], stamp: () -> Timestamp
    ) throws -> [Move] {
        let standing = article.variants.indices.filter { index in
            article.variants[index].original.isPublic
                && article.variants[index].state.changed == article.variants[index].original.changed
        }
        guard !standing.isEmpty else { return [] }
        let former = article.former.filter { old in !article.variants.contains { $0.row == old.row } }
        let before = article.variants + former
        let oldLinks = try links(of: before, in: before.map(\.placement)) { $0.original }
        let newLinks = try links(of: article.variants, in: placements) { $0.state }
        // What is for partners alone has links to what everyone sees, and to the like of it; the public's have not.
        let isMixed = article.variants.contains { isForPartners($0) }
        let oldClosed =
            isMixed
            ? try links(of: before, in: before.map(\.placement), forPartners: true) { $0.original } : oldLinks
        let newClosed =
            isMixed
            ? try links(of: article.variants, in: placements, forPartners: true) { $0.state } : newLinks
        let oldArticles = Dictionary(uniqueKeysWithValues: before.map { ($0.row, $0.article) })
        let outdated = try outdated(in: article, placements)
        // Only what both sides show: nobody learns of the language of what is under embargo.
        let related = try (article.restated + newlyStated(in: article))
            .filter { newLinks[$0.translation] != nil && newLinks[$0.original] != nil }
            .reduce(into: Set<Int64>()) { $0.formUnion([$1.translation, $1.original]) }
        var moves: [Move] = []
        for index in standing {
            let loaded = article.variants[index]
            let isClosed = isForPartners(loaded)
            let shown = (isClosed ? oldClosed : oldLinks)
                .filter { $0.key != loaded.row && oldArticles[$0.key] == loaded.article }
            let hasNewLinks = shown != (isClosed ? newClosed : newLinks).filter { $0.key != loaded.row }
            var journal = Journal()
            if hasNewLinks || outdated.contains(loaded.row) || related.contains(loaded.row) {
                article.variants[index].state.moveLinks(at: stamp(), journal: &journal)
            } else if loaded.placement != placements[index] {
                article.variants[index].state.moveFeeds(at: stamp(), journal: &journal)
            }
            moves.append(Move(row: loaded.row, journal: journal))
        }
        return moves
    }

    /// Translations, each with the original that readers learn of, or no longer see, by its new text.
    private func newlyStated(in article: LoadedArticle) throws -> [(translation: Int64, original: Int64)] {
        guard article.variants.count > 1 else { return [] }
        return try article.variants.flatMap { loaded -> [(translation: Int64, original: Int64)] in
            guard loaded.original.isPublic, loaded.state.isPublic,
                let old = loaded.original.shown, let new = loaded.state.shown, old != new
            else { return [] }
            let originals = try [old, new].map {
                try TranslationRows.original(of: loaded.row, version: $0, in: db)
            }
            guard originals[0] != originals[1] else { return [] }
            return originals.compactMap(\.self).map { (loaded.row, $0) }
        }
    }

    /// Translations whose original has a new text for readers: all of them if everyone may see the original, otherwise
    /// only those that are for partners too.
    private func outdated(in article: LoadedArticle, _ placements: [Placement?]) throws -> Set<Int64> {
        guard article.variants.count > 1 else { return [] }
        let closed = article.variants.filter { isForPartners($0) }.map(\.row)
        return try zip(article.variants, placements).reduce(into: []) { rows, pair in
            let (loaded, placement) = pair
            guard let placement, loaded.original.isPublic, loaded.state.isPublic,
                let old = loaded.original.shown, let new = loaded.state.shown, old != new
            else { return }
            let made = try TranslationRows.madeFrom(loaded.row, ifVersion: old, saysOtherThan: new, in: db)
            rows.formUnion(placement.edition == nil ? Set(made).intersection(closed) : Set(made))
        }
    }

    /// The addresses and headlines of an article's pages, by variant row, as siblings link to them.
    ///
    /// - Parameter forPartners: whether to include those that only feeds for partners hold, which have no pages.
    private func links(
        of variants: [StateRows.Loaded], in placements: [Placement?], forPartners: Bool = false,
        state: (StateRows.Loaded) -> VariantState
    ) throws -> [Int64: [String]] {
        var links: [Int64: [String]] = [:]
        for (loaded, placement) in zip(variants, placements) {
            let state = state(loaded)
            guard state.isPublic, let version = state.shown,
                let edition = placement?.edition ?? (forPartners ? placement?.feeds.first?.edition : nil),
                let headline = try TextRows.headline(variant: loaded.row, version: version, in: db)
            else { continue }
            links[loaded.row] = [Site.articlePath(state.id, edition: edition, headline: headline), headline]
        }
        return links
    }

    private func isForPartners(_ loaded: StateRows.Loaded) -> Bool {
        newsroom.isForPartners(provider: loaded.state.key.provider)
    }
}
