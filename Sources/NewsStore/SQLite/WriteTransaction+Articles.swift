import GRDB
import NewsModel

// To which article copy belongs.

extension WriteTransaction {
    struct Home {
        var row: Int64
        /// Other articles that the same copy belongs to, to be linked with it.
        var others: [Int64] = []
        /// The id of the article that the copy would have made alone, if it joins another.
        var ownArticle: ArticleID?
        /// Whether later copy has made the article of its variant another, or has joined others to it.
        var isLinked = false
        var remark: String?
    }

    static var unknownArticle: String { "the store has no article with the id it should join" }

    func namesUnknownArticle(_ item: WireItem) throws -> Bool {
        guard case .id(let id) = item.article else { return false }
        return try ArticleRows.find(id, in: db) == nil
    }

    /// The article that new copy belongs to, created if necessary: the one it states or names, or that of the
    /// translations or the package which were waiting for it, or of its story. Nil if it names an article id that the
    /// store does not have.
    ///
    /// - Parameter own: the id of the article that it makes if it names none.
    func article(for submission: Submission, own: ArticleID) throws -> Home? {
        let key = submission.key
        let stated = submission.statedArticle
        let reference = stated == nil ? submission.item.article : nil
        let named =
            try stated.map { try ArticleRows.find(stated: $0, provider: key.provider, besides: nil, in: db) }
            ?? reference.flatMap { try find($0, provider: key.provider) }
        if named == nil, case .id = reference { return nil }
        let awaited = ArticleRows.awaitedName(of: key.providerID)
        let awaiting = stated == nil ? try ArticleRows.find(name: awaited, provider: key.provider, in: db) : nil
        let told = try submission.story.flatMap { try find($0, provider: key.provider) }
        let homes = [named, awaiting, told].compactMap { $0 }
        var home: Home
        if let row = try homes.first(where: { try !isTaken(key.language, in: $0, besides: key.providerID) }) {
            if let reference, named == nil { try nameArticle(row, reference, provider: key.provider) }
            home = Home(row: row, others: homes.filter { $0 != row })
            home.ownArticle = try ownArticle(own, of: key, named: reference, in: row)
        } else {
            home = Home(row: try makeArticle(own, of: key, named: named == nil ? reference : nil))
            if !homes.isEmpty {
                home.remark = "its article already has a variant in \(key.language), so it is an article of its own"
            }
        }
        if let story = submission.story { try declare(story, of: home.row, instead: told, key: key) }
        return home
    }

    /// Copy may belong to more than one article, such as the original of translations that came before it, which itself
    /// names a story. Those that cannot be linked stay separate.
    func join(_ others: [Int64], to article: Int64) throws -> Int64 {
        var article = article
        for other in others { article = try joinByWire(article, with: current(other)).article }
        return article
    }

    /// A public article shows no trace of copy under embargo, not even by the id that they share.
    private func ownArticle(
        _ own: ArticleID, of key: WireKey, named reference: ArticleReference?, in article: Int64
    ) throws -> ArticleID? {
        if case .id = reference { return nil }
        let id = reference.map { ids.article(provider: key.provider, name: ArticleRows.name(of: $0)) } ?? own
        return try load(article).id == id ? nil : id
    }

    /// Creates an article under a name by which other copy will look for it, or under the copy's own id.
    private func makeArticle(
        _ own: ArticleID, of key: WireKey, named reference: ArticleReference?
    ) throws -> Int64 {
        guard let reference else { return try article(own) }
        let row = try article(ids.article(provider: key.provider, name: ArticleRows.name(of: reference)))
        try nameArticle(row, reference, provider: key.provider)
        return row
    }

    /// The article with an id that is a hash of its name, created if necessary.
    func article(_ id: ArticleID) throws -> Int64 {
        guard let row = try ArticleRows.insert(id, into: db) else {
            guard let known = try ArticleRows.find(id, in: db) else {
                preconditionFailure("article \(id) is neither new nor known")
            }
            return known
        }
        articles[row] = LoadedArticle(row: row, named: ArticleRows.Name(id: id), variants: [])
        return row
    }

    /// Records the name by which other copy will look for an article.
    private func nameArticle(_ row: Int64, _ reference: ArticleReference, provider: String) throws {
        try ArticleRows.insert(
            name: ArticleRows.name(of: reference), provider: provider, of: row, at: now, into: db)
    }

    /// Later copy of a known variant may name an article that it did not name before. Older copy that comes late says
    /// nothing, unless it is a kill, which must not miss its story.
    func follow(_ submission: Submission, of variant: Int64, from article: Int64) throws -> Home {
        var home = Home(row: article)
        let provider = submission.key.provider
        let isHeeded = try submission.item.status == .canceled || isNewest(submission, of: variant, in: article)
        if let stated = submission.statedArticle {
            home = try follow(stated, submission, of: variant, from: article)
        } else if isHeeded, let reference = submission.item.article {
            if let named = try find(reference, provider: provider) {
                let obstacle = try link(&home, with: named)
                home.remark = obstacle.map { "not linked to the article it names, \($0)" }
            } else if case .id = reference {
                home.remark = Self.unknownArticle
            } else {
                try nameArticle(article, reference, provider: provider)
            }
        }
        if isHeeded, let story = submission.story {
            if let told = try find(story, provider: provider) {
                _ = try link(&home, with: told)
            } else {
                try declare(story, of: home.row, instead: nil, key: submission.key)
            }
        }
        return home
    }

    /// - Returns: why they could not be linked.
    func link(_ home: inout Home, with other: Int64) throws -> String? {
        let joined = try joinByWire(home.row, with: other)
        if home.row != other, joined.obstacle == nil { home.isLinked = true }
        home.row = joined.article
        return joined.obstacle
    }

    /// The languages of an article's variants that are to be withheld for the desk.
    ///
    /// - Parameter asked: those that were before.
    func withheldTags(in article: Int64, besides asked: Set<Int64>) throws -> [LanguageTag] {
        let new = condemned.subtracting(asked)
        if new.isEmpty { return [] }
        return try load(article).variants.filter { new.contains($0.row) && $0.state.status == .usable }.map(
            \.state.key.language)
    }

    /// The article that a reference means, which a kill of what is not here may have told.
    func find(_ reference: ArticleReference, provider: String) throws -> Int64? {
        if let known = try ArticleRows.find(reference, provider: provider, in: db) { return known }
        guard hasNotices else { return nil }
        switch reference {
        case .named, .id: return nil
        case .translation(let other, _), .besides(let other):
            guard let article = try articleOfKilled(other, provider: provider) else { return nil }
            try nameArticle(article, reference, provider: provider)
            return article
        }
    }

    private func find(_ story: DeclaredStory, provider: String) throws -> Int64? {
        try ArticleRows.find(
            name: ArticleRows.name(of: story), provider: provider,
            since: story.days.map { now.adding(seconds: -Int64($0) * 86_400) }, in: db)
    }

    /// A story id that repeats in a language which its article already has starts another story: sluglines such as
    /// "weather" come every day. Later copy in other languages belongs to the newer.
    private func declare(
        _ story: DeclaredStory, of article: Int64, instead told: Int64?, key: WireKey
    ) throws {
        if let told {
            let isSame = try told == article || !isTaken(key.language, in: told, besides: key.providerID)
            if isSame { return }
        }
        try ArticleRows.insert(
            name: ArticleRows.name(of: story), provider: key.provider, of: article, isMoved: true, at: now, into: db)
    }

    // MARK: - Making two articles one

    /// Links two articles because copy says so, unless a language would occur twice or the desk has unlinked them.
    ///
    /// - Returns: the current article of the first one, and why they could not be linked.
    func joinByWire(_ one: Int64, with other: Int64) throws -> (article: Int64, obstacle: String?) {
        guard one != other else { return (one, nil) }
        if let language = try sharedLanguage(one, other) {
            return (one, "which already has a variant in \(language)")
        }
        if try PartingRows.contain(one, other, in: db) {
            return (one, "from which the desk has unlinked it; 'newswire link' links them again")
        }
        for (side, otherSide) in [(one, other), (other, one)] where try isKilled(otherSide) {
            condemned.formUnion(try load(side).variants.map(\.row))
        }
        return (try join(one, with: other), nil)
    }

    /// Whether nothing may become public in an article without the desk: its provider has canceled a variant of it,
    /// here or not, or all of its variants are canceled. If any was public, only those count: one under embargo must
    /// not be revealed by what happens to the next.
    func isKilled(_ article: Int64) throws -> Bool {
        let all = try load(article).variants.map(\.state)
        if all.contains(where: { $0.wireStatus == .canceled }) { return true }
        if hasNotices, try !PendingNotices(db: db).languagesKilled(in: article).isEmpty { return true }
        let shown = all.filter { $0.shown != nil }
        let counting = shown.isEmpty ? all : shown
        return !counting.isEmpty && counting.allSatisfy { $0.status == .canceled }
    }

    func languages(of article: Int64) throws -> Set<LanguageTag> {
        Set(try load(article).variants.map(\.state.key.language))
    }

    /// Whether an article has a variant in a language, or has had a kill of one that is not here.
    ///
    /// - Parameter id: the id whose kills do not count: they wait for its copy.
    private func isTaken(_ language: LanguageTag, in article: Int64, besides id: String) throws -> Bool {
        if try languages(of: article).contains(language) { return true }
        return try hasNotices && PendingNotices(db: db).languagesKilled(in: article, besides: id).contains(language)
    }

    func sharedLanguage(_ one: Int64, _ other: Int64) throws -> LanguageTag? {
        guard one != other else { return nil }
        return try languages(of: one).intersection(languages(of: other)).min { $0.description < $1.description }
    }

    /// Makes two articles one. The one that was public first, or else the older, keeps its id, and the other's becomes
    /// an alias of it.
    func join(_ one: Int64, with other: Int64) throws -> Int64 {
        guard one != other else { return one }
        let pair = [try load(one), try load(other)]
        let (staying, moved) = pair[0].goesOn(before: pair[1]) ? (pair[0], pair[1]) : (pair[1], pair[0])
        articles[moved.row] = nil
        absorbedBy[moved.row] = staying.row
        try ArticleRows.alias(moved.row, to: staying.row, in: db)
        for loaded in moved.variants { staying.add(loaded) }
        staying.otherPlaces += [moved.place].compactMap { $0 } + moved.otherPlaces
        staying.remember(moved.former)
        return staying.row
    }

    /// The article that an article's row has become in this transaction.
    private func current(_ article: Int64) -> Int64 {
        var row = article
        while let next = absorbedBy[row] { row = next }
        return row
    }
}

extension Receipt {
    /// Copy that brings no text may still have linked its variant, and withheld others with it.
    ///
    /// - Parameter tags: the languages that are withheld for the desk because of the link.
    func telling(of home: WriteTransaction.Home, withheld tags: [LanguageTag]) -> Receipt {
        guard home.isLinked else { return self }
        var remarks = [remark].compactMap(\.self)
        if !result.outcome.isNew { remarks.append("linked to the article it names") }
        if !tags.isEmpty {
            remarks.append("\(tags.map(\.description).joined(separator: ", ")): withheld for the desk")
        }
        return Receipt(
            result == .unchanged ? .updated : result, variant: variant, article: article, version: version,
            remark: remarks.isEmpty ? nil : remarks.joined(separator: "; "))
    }
}
