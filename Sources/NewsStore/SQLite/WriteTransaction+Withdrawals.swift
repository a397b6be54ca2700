import GRDB
import NewsModel

// Withdrawals by wire: which variants they mean, what waits for copy that is not here, and what the desk is asked.

extension WriteTransaction {
    /// Processes copy that withholds or cancels.
    ///
    /// The document that it names may be here in other languages only. They are withheld then, with an alert: a kill
    /// that misses its story leaves it public. Held copy is a story of its own, however.
    func submitWithdrawal(_ submission: Submission) throws -> Receipt {
        guard submission.statesLanguage else { return try withdrawEveryLanguage(submission) }
        if let receipt = try submitKnown(submission) { return receipt }
        let item = submission.item
        let receipt =
            try item.isNotice
            ? applyToPicture(submission) ?? keepNotice(submission, from: submission) : submitNew(submission)
        guard item.isNotice || item.status == .canceled, receipt.result != .unchanged else { return receipt }
        let others = try withholdOtherLanguages(than: submission)
        if others.isEmpty { return receipt }
        let tags = others.map(\.description).joined(separator: ", ")
        let remark = "it is here in \(tags) but not in \(submission.key.language): withheld for the desk"
        return receipt.with(remark: remark)
    }

    /// A withdrawal without a language applies to the document in all of them, including later ones. A text that came
    /// with it is stored if the document is in its language, or not here at all.
    private func withdrawEveryLanguage(_ submission: Submission) throws -> Receipt {
        let (key, item) = (submission.key, submission.item)
        let known = try ArticleRows.keys(provider: key.provider, providerID: key.providerID, in: db)
        var receipt: Receipt?
        if !item.isNotice, known.isEmpty {
            if key.language != .undetermined || item.doubt == .withdrawal {
                // Refused, it would leave public what it withdraws, and nobody would know.
                receipt = try submitNew(submission)
            } else if item.status == .withheld {
                return Receipt(.refused("its language cannot be detected from the text: give --language"))
            }
        }
        // Copy that is held is no word on what is to come in other languages.
        if item.isNotice || item.status == .canceled {
            let notice = submission.notice(in: .undetermined)
            let kept = try applyToPicture(notice) ?? keepNotice(notice, from: submission)
            receipt = receipt ?? kept
        }
        for other in known {
            let isOwn = other == key
            let answer = try submitKnown(isOwn ? submission : submission.notice(in: other.language))
            if isOwn || !known.contains(key) { receipt = answer ?? receipt }
        }
        guard let receipt else { preconditionFailure("a withdrawal of \(key) has no receipt") }
        let others = known.filter { $0 != key }.map(\.language.description)
        return item.isNotice || others.isEmpty
            ? receipt
            : receipt.with(remark: "it states no language and applies to \(others.joined(separator: ", ")) too")
    }

    /// - Returns: the languages in which the document is here outside the article of the withdrawal, whose own variants
    ///   are withheld with it.
    private func withholdOtherLanguages(than submission: Submission) throws -> [LanguageTag] {
        let key = submission.key
        let home = try ArticleRows.variant(key, in: db)?.article
        let reason = Self.reason(submission.item.status, in: key.language.description)
        var languages: [LanguageTag] = []
        for other in try ArticleRows.keys(provider: key.provider, providerID: key.providerID, in: db) {
            guard other != key, let found = try ArticleRows.variant(other, in: db), found.article != home,
                !condemned.contains(found.row), try withhold(found.row, in: found.article, because: reason)
            else { continue }
            languages.append(other.language)
        }
        return languages
    }

    /// Why new copy waits for the desk though no notice names its language: an earlier withdrawal names its id in a
    /// language which is not here, or only by the kill itself. A kill must not miss its story because it came first.
    func withdrawalElsewhere(for submission: Submission, besides notices: [EarlyNotice]) throws -> String? {
        let key = submission.key
        if ([submission.item] + notices.map(\.item)).contains(where: { $0.status == .canceled }) { return nil }
        if hasNotices, let notice = try PendingNotices(db: db).inAnotherLanguage(than: key) {
            return Self.reason(notice.status, in: notice.language)
        }
        for other in try ArticleRows.keys(provider: key.provider, providerID: key.providerID, in: db) {
            guard other != key, let found = try ArticleRows.variant(other, in: db),
                let state = try load(found.article).variants.first(where: { $0.row == found.row })?.state,
                state.wireStatus == .canceled, state.shown == nil
            else { continue }
            return Self.reason(.canceled, in: other.language.description)
        }
        return nil
    }

    private static func reason(_ status: PubStatus, in language: String) -> String {
        "its provider has \(status) this id in \(language), which is not here"
    }

    static var languageCanceled: String { "another language of it was canceled" }

    /// A kill by wire that names one variant withholds its siblings at once, with an alert. This is decided after all
    /// copy is processed, since kills of the siblings may come in the same transaction.
    func withholdSiblingsOfCanceled() throws {
        if canceledByWire.isEmpty, condemned.isEmpty { return }
        for article in LoadedArticle.inTurn(articles.values) {
            let killed = article.variants.filter { canceledByWire.contains($0.row) }
            for sibling in article.variants
            where condemned.contains(sibling.row) || killed.contains(where: { asks($0, about: sibling) }) {
                try withhold(sibling.row, in: article.row)
            }
        }
    }

    /// What the desk has released after a notice that named another language of the same id, or of the story, stays so
    /// when that arrives.
    private func asks(_ killed: StateRows.Loaded, about sibling: StateRows.Loaded) -> Bool {
        let isSameID =
            sibling.state.key.provider == killed.state.key.provider
            && sibling.state.key.providerID == killed.state.key.providerID
        guard let asked = canceledOnArrival[killed.row] else { return true }
        return !isSameID && !asked.contains(sibling.row)
    }

    /// - Returns: false where it is gone already, so that there is nothing to ask.
    @discardableResult
    func withhold(
        _ variant: Int64, in article: Int64, because reason: String = WriteTransaction.languageCanceled
    ) throws -> Bool {
        var journal = Journal()
        let stamp = moment.stamp
        var isWithheld = false
        try change(variant, of: article) { state in
            isWithheld = state.withholdForDesk(because: reason, at: stamp, journal: &journal)
        }
        guard isWithheld else { return false }
        try write(journal, variant: variant)
        try Alerts.insert("withheld because \(reason): kill or release it", for: variant, at: stamp, into: db)
        return true
    }

    // MARK: - Notices for copy that is not here

    /// - Parameter sent: the copy that the notice came as, which may state a language of its own and its article.
    private func keepNotice(_ submission: Submission, from sent: Submission) throws -> Receipt {
        let status = submission.item.status
        let notices = PendingNotices(db: db)
        let isErased = try Erasure(db: db).isErased(submission.key)
        let submission = isErased ? submission.withoutWords : submission
        guard try !notices.contains(submission) else { return Receipt(.unchanged) }
        let article = status == .canceled && !isErased ? try articleOfKill(submission.key, from: sent) : nil
        try notices.keep(submission, copy: copyRow(of: submission.source), article: article, at: moment.stamp)
        hasNotices = true
        let receipt = Receipt(.held("\(status.rawValue): kept until the copy it names arrives"))
        let siblings = try article.map { try load($0).variants.filter { $0.state.status == .usable } } ?? []
        if siblings.isEmpty { return receipt }
        condemned.formUnion(siblings.map(\.row))
        let tags = siblings.map(\.state.key.language.description).joined(separator: ", ")
        return receipt.with(remark: "its story is here in \(tags): withheld for the desk")
    }

    /// The article that the copy of a kill would belong to, as it would were it here: its variants are its siblings.
    ///
    /// - Returns: nil if neither the kill nor other copy tells of any.
    private func articleOfKill(_ key: WireKey, from sent: Submission) throws -> Int64? {
        let known = try ArticleRows.keys(provider: key.provider, providerID: key.providerID, in: db)
        if key.language == .undetermined, !known.isEmpty { return nil }
        let awaited = ArticleRows.awaitedName(of: key.providerID)
        let isNamed = sent.item.article != nil || sent.story != nil || sent.statedArticle != nil
        guard try isNamed || ArticleRows.find(name: awaited, provider: key.provider, in: db) != nil else { return nil }
        let kill = Submission(key: key, item: sent.item, offset: sent.offset, story: sent.story)
        guard let home = try article(for: kill, own: ids.ofVariant(key).article) else { return nil }
        return try join(home.others, to: home.row)
    }

    /// The article that what waits to be killed under an id will belong to, now that other copy names it.
    func articleOfKilled(_ providerID: String, provider: String) throws -> Int64? {
        let notices = PendingNotices(db: db)
        guard let kill = try notices.kill(of: providerID, provider: provider) else { return nil }
        if let article = kill.article { return article }
        let name = ArticleRows.awaitedName(of: providerID)
        let article = try article(ids.article(provider: provider, name: name))
        try notices.give(article: article, toNotice: kill.row)
        return article
    }

    /// The variants that the desk was asked about when the notices for a key came, or that have come since.
    func askedByNotices(for key: WireKey) throws -> Set<Int64> {
        let articles = try PendingNotices(db: db).articles(of: key)
        return try Set(articles.flatMap { try load($0).variants.map(\.row) })
    }

    // MARK: - What the desk is asked

    /// Raises the alerts for a variant's new copy, and removes those that it settles.
    func askDesk(about item: WireItem, variant: Int64, before: VariantState, after: VariantState) throws {
        if after == before { return }
        if after.wireStatus == .canceled, before.wireStatus != .canceled { canceledByWire.insert(variant) }
        let isCanceled = after.status == .canceled
        let isSettled = after.isPublic && !before.isPublic || after.status == .usable && before.status == .withheld
        if isCanceled || isSettled { try Alerts.delete(for: variant, in: db) }
        if isCanceled { return }
        if before.isInDesksHand, before.wireStatus != .withheld, after.wireStatus == .withheld {
            try Alerts.insert("its provider withholds it too", for: variant, at: moment.stamp, into: db)
        }
        let doubt = item.doubt ?? (item.embargo == .endless ? .embargo("its copy states no end") : nil)
        if let question = doubt?.question(isNew: before.lastVersion == 0) {
            try Alerts.insert(question, for: variant, at: moment.stamp, into: db)
        }
    }
}

extension Receipt {
    fileprivate func with(remark: String) -> Receipt {
        Receipt(
            result, variant: variant, article: article, version: version,
            remark: [self.remark, remark].compactMap { $0 }.joined(separator: "; "))
    }
}

extension WireDoubt {
    /// - Parameter isNew: whether it is not a version of copy that is here.
    fileprivate func question(isNew: Bool) -> String? {
        switch self {
        case .withdrawal:
            "withheld because it withdraws a story without saying clearly which: kill the one it means, or release it"
        case .embargo(let words):
            "under an embargo whose end is not certain (\(words)): release it when it may be published"
        case .notForReaders(let words):
            "withheld because it seems to be for desks only (\(words)): release it if it is for readers"
        case .correction:
            isNew ? "it corrects another story without saying clearly which: kill or correct that one" : nil
        }
    }
}
