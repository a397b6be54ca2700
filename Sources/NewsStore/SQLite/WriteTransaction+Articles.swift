import GRDB
import NewsModel

// To which article copy belongs.

extension WriteTransaction {
    struct Home {
        let row: Int64
        let remark: String?
    }

    /// The article that new copy belongs to, made where there is none: the one it names, or that of the translations
    /// which were waiting for it. Nil if it names an article's id that the store does not have.
    func article(for submission: Submission) throws -> Home? {
        let key = submission.key
        let reference = submission.item.article
        let named = try reference.flatMap { try ArticleRows.find($0, provider: key.provider, in: db) }
        if named == nil, case .id = reference { return nil }
        let awaited = ArticleRows.awaitedName(of: key.providerID)
        let awaiting = try ArticleRows.find(name: awaited, provider: key.provider, in: db)
        let homes = [named, awaiting].compactMap { $0 }
        if let home = try homes.first(where: { try !languages(of: $0).contains(key.language) }) {
            if let reference, named == nil { try nameArticle(home, reference, provider: key.provider) }
            return Home(row: home, remark: nil)
        }
        let name = named == nil ? reference.map(ArticleRows.name) : nil
        return Home(
            row: try makeArticle(named: name ?? ArticleRows.ownName(of: key), key: key),
            remark: homes.isEmpty ? nil : "its article has a variant in \(key.language) already, so it stands alone")
    }

    /// Translations may have come before the copy that they name, which has then named another article itself.
    func joinTranslations(of key: WireKey, to article: Int64) throws -> Int64 {
        let awaited = ArticleRows.awaitedName(of: key.providerID)
        guard let awaiting = try ArticleRows.find(name: awaited, provider: key.provider, in: db),
            try sharedLanguage(article, awaiting) == nil
        else { return article }
        return try join(article, with: awaiting)
    }

    private func makeArticle(named name: String, key: WireKey) throws -> Int64 {
        if let row = try ArticleRows.find(name: name, provider: key.provider, in: db) { return row }
        let row = try ArticleRows.insert(ids.article(provider: key.provider, name: name), into: db)
        try ArticleRows.insert(name: name, provider: key.provider, of: row, into: db)
        return row
    }

    /// Keeps the name under which other copy will look for an article.
    private func nameArticle(_ row: Int64, _ reference: ArticleReference, provider: String) throws {
        if case .id = reference { return }
        try ArticleRows.insert(name: ArticleRows.name(of: reference), provider: provider, of: row, into: db)
    }

    /// Later copy of a known variant may name an article that it did not name before.
    func follow(
        _ reference: ArticleReference?, of key: WireKey, from article: Int64
    ) throws -> (article: Int64, remark: String?) {
        guard let reference else { return (article, nil) }
        guard let named = try ArticleRows.find(reference, provider: key.provider, in: db) else {
            try nameArticle(article, reference, provider: key.provider)
            return (article, nil)
        }
        if let language = try sharedLanguage(article, named) {
            return (article, "not joined with the article it names, which has a variant in \(language) already")
        }
        return (try join(article, with: named), nil)
    }

    private func languages(of article: Int64) throws -> Set<LanguageTag> {
        Set(try load(article).variants.map(\.state.key.language))
    }

    private func sharedLanguage(_ one: Int64, _ other: Int64) throws -> LanguageTag? {
        guard one != other else { return nil }
        return try languages(of: one).intersection(languages(of: other)).min { $0.description < $1.description }
    }

    /// Makes two articles one. The older keeps its id, and the other's becomes an alias of it.
    private func join(_ one: Int64, with other: Int64) throws -> Int64 {
        guard one != other else { return one }
        let older = min(one, other)
        let younger = max(one, other)
        try load(older)
        let moved = try load(younger)
        articles[younger] = nil
        try ArticleRows.alias(younger, to: older, in: db)
        for loaded in moved.variants { articles[older]?.add(loaded) }
        articles[older]?.absorbed += [younger] + moved.absorbed
        return older
    }
}
