import GRDB
import NewsModel

// Copy that states its article, as another Newswire does in each item: what is parted and linked there is parted and
// linked here.

extension WriteTransaction {
    /// Later copy of a known variant may state another article than before: the variant leaves those that stay in the
    /// former one, and joins those that state the same.
    func follow(
        _ stated: String, _ submission: Submission, of variant: Int64, from article: Int64
    ) throws -> Home {
        var home = Home(row: article)
        let before = try ArticleRows.standing(of: variant, in: db)
        guard before.stated != stated, try isNewest(submission, of: variant, in: article) else { return home }
        try ArticleRows.state(stated, of: variant, in: db)
        if before.stated != nil,
            try ArticleRows.holdsOnlyOthers(article, than: variant, stated: stated, in: db)
        {
            if before.isDeskLinked {
                home.remark =
                    "its provider has unlinked it from its article, but it stays there, because the desk has linked it"
                try Alerts.insert(Self.partedElsewhere, for: variant, at: moment.stamp, into: db)
            } else {
                home.row = try part(variant, from: article, by: .wire).own
                home.isLinked = true
            }
        }
        let named = try ArticleRows.find(
            stated: stated, provider: submission.key.provider, besides: variant, in: db)
        guard let named else { return home }
        if let obstacle = try link(&home, with: named) {
            home.remark = "not linked to the article it names, \(obstacle)"
        }
        return home
    }

    private static let partedElsewhere =
        "its provider has unlinked it from its article, to which the desk has linked it: unlink it, or leave it there"

    /// Whether it is not older than copy that has come already.
    func isNewest(_ submission: Submission, of variant: Int64, in article: Int64) throws -> Bool {
        guard let state = try load(article).variants.first(where: { $0.row == variant })?.state else { return true }
        if state.isOlderByDate(submission) { return false }
        guard let sent = submission.item.providerVersion, let newest = state.providerVersion else { return true }
        return sent >= newest
    }
}

extension Submission {
    /// The article that its copy states, unless a person has named one.
    var statedArticle: String? {
        if case .id = item.article { return nil }
        return item.statedArticle
    }
}
