import GRDB
import NewsModel

// What the desk makes one article, and what it parts.

extension WriteTransaction {
    /// Makes articles one. The one that was public first, or else the oldest, keeps its id, and the others' become
    /// aliases of it.
    ///
    /// - Parameter original: the variant that the others were made from, unless they state another.
    func link(_ names: [ArticleID], original: VariantID?) throws -> ArticleID {
        var rows: [(row: Int64, name: ArticleID)] = []
        for name in names {
            guard let row = try ArticleRows.find(name, in: db) else { throw StoreError.unknownVariant("\(name)") }
            if !rows.contains(where: { $0.row == row }) { rows.append((row, name)) }
        }
        for (index, one) in rows.enumerated() {
            for other in rows[(index + 1)...] {
                guard let language = try sharedLanguage(one.row, other.row) else { continue }
                throw ActRefusal(
                    "\(one.name) and \(other.name) both have a variant in \(language), and an article has only one per "
                        + "language")
            }
        }
        guard var article = rows.first?.row else { throw ActRefusal("expected the ids of articles to link") }
        for other in rows.dropFirst() { article = try join(article, with: other.row) }
        try PartingRows.deleteHealed(in: article, of: db)
        let linked = try load(article)
        let variants = linked.variants
        if let original, let source = variants.first(where: { $0.state.id == original }) {
            // Who links something new says nothing of the languages that were there already, which may be public where
            // the new one is not.
            let isNews = rows.count > 1
            for variant in variants where variant.row != source.row && !(isNews && variant.article == source.article) {
                guard try TranslationRows.insert(variant.row, madeFrom: source.row, into: db) else { continue }
                linked.restated.append((variant.row, source.row))
                linked.mustRelist = true
            }
        }
        for variant in variants {
            try ArticleRows.noteLink(true, of: variant.row, in: db)
            audit(.link, variant, note: note(of: names))
        }
        return try ArticleRows.id(of: article, in: db)
    }

    /// Unlinks a variant from its article, so that copy does not link them again.
    func unlink(_ id: VariantID) throws -> ArticleID {
        guard let found = try ArticleRows.variant(id, in: db) else { throw StoreError.unknownVariant("\(id)") }
        guard try load(found.article).variants.count > 1 else {
            throw ActRefusal("\(id) is the only variant of its article")
        }
        let (own, others) = try part(found.row, from: found.article, by: .desk)
        try PartingRows.insert(variant: found.row, from: others, into: db)
        try ArticleRows.noteLink(false, of: found.row, in: db)
        return try ArticleRows.id(of: own, in: db)
    }

    /// Parts a variant from the others of its article. Where they were linked, each side returns to the article that it
    /// had before, if that is nobody else's: the variant may have been the one whose article the others have joined.
    /// Otherwise it gets a new article.
    ///
    /// - Returns: the articles of both.
    func part(_ variant: Int64, from article: Int64, by origin: Origin) throws -> (own: Int64, others: Int64) {
        let old = try load(article)
        guard let parted = old.variants.first(where: { $0.row == variant })
        else { preconditionFailure("variant row \(variant) is not in article row \(article)") }
        let (own, others): (Int64, Int64)
        if let former = try formerArticle(of: old, without: parted) {
            (own, others) = (article, former)
            try ArticleRows.revive(former, from: article, in: db)
            move(
                old.variants.filter { $0.row != variant }, from: old, to: former,
                named: try ArticleRows.named(former, in: db))
            try ArticleRows.moveVariants(besides: variant, from: article, to: former, in: db)
        } else {
            own = try ArticleRows.revive(homeOf: variant, from: article, in: db) ?? partedArticle(parted)
            others = article
            move([parted], from: old, to: own, named: try ArticleRows.named(own, in: db))
            try ArticleRows.move(variant: variant, to: own, in: db)
        }
        try TranslationRows.delete(of: variant, in: db)
        let left = try ArticleRows.id(of: others, in: db)
        audit(.unlink, parted, note: "from \(left)", by: origin)
        return (own, others)
    }

    /// Moves some of an article's variants into another.
    private func move(
        _ parted: [StateRows.Loaded], from old: LoadedArticle, to row: Int64, named name: ArticleRows.Name
    ) {
        let rows = Set(parted.map(\.row))
        let new = LoadedArticle(row: row, named: name, variants: parted)
        old.variants.removeAll { rows.contains($0.row) }
        // Those that have left it before, too: they were siblings when the transaction began.
        new.remember(old.variants + old.former)
        old.remember(parted)
        if let place = old.place { new.otherPlaces = [place] }
        if let place = new.place { old.otherPlaces.append(place) }
        old.mustRelist = true
        new.mustRelist = true
        articles[row] = new
        absorbedBy[row] = nil
    }

    /// The article that the others of a linked article had before, if the article itself was only this variant's.
    ///
    /// Where readers knew it first by another variant, it stays with the others: what was never public must not take
    /// a public address along.
    private func formerArticle(of article: LoadedArticle, without parted: StateRows.Loaded) throws -> Int64? {
        let others = article.variants.filter { $0.row != parted.row }
        let isUnknown = parted.state.shown == nil && others.contains { $0.state.shown != nil }
        if isUnknown { return nil }
        return try ArticleRows.formerHome(ofOthersThan: parted.row, in: article.row, of: db)
    }

    private func note(of articles: [ArticleID]) -> String {
        articles.map(\.description).joined(separator: " ")
    }

    private func audit(
        _ act: AuditEntry.Act, _ variant: StateRows.Loaded, note: String, by origin: Origin = .desk
    ) {
        linkEntries.append(LinkEntry(variant: variant.row, act: act, origin: origin, note: note, at: moment.stamp))
    }

    /// Enters the links in the audit, with the versions that they have made.
    func auditLinks() throws {
        if linkEntries.isEmpty { return }
        let versions = articles.values.flatMap(\.variants).reduce(into: [:]) { $0[$1.row] = $1.state.lastVersion }
        for link in linkEntries {
            guard let version = versions[link.variant] else {
                preconditionFailure("variant row \(link.variant) was linked and is in no article")
            }
            let entry = AuditDraft(act: link.act, origin: link.origin, note: link.note, version: version, at: link.at)
            try AuditRows.insert(entry, variant: link.variant, by: person, into: db)
        }
    }

    /// A variant may be unlinked more than once.
    private func partedArticle(_ loaded: StateRows.Loaded) throws -> Int64 {
        let key = loaded.state.key
        var count = 1
        while true {
            let id = ids.article(provider: key.provider, name: "parted:\(count):" + ArticleRows.ownName(of: key))
            if let row = try ArticleRows.insert(id, into: db) { return row }
            count += 1
        }
    }
}
