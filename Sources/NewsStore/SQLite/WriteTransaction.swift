import GRDB
import NewsModel

/// The work of one transaction: processes submissions and acts one after another, and finally writes which feeds hold
/// what and appends the changes.
///
/// The rules in NewsModel decide; this carries out. It must be finished before the transaction commits.
final class WriteTransaction {
    let db: Database
    let newsroom: Newsroom
    let ids: PublicIDs
    let now: Timestamp
    /// The highest number that no new public version may have.
    private let floor: Int
    private var lastStamp: Timestamp
    private var lastVariantRow: Int64
    /// Whether any notice waits for its copy, which is rare.
    var hasNotices: Bool
    var articles: [Int64: LoadedArticle] = [:]
    /// Articles that have become part of another in this transaction.
    var absorbedBy: [Int64: Int64] = [:]
    /// Variants that have joined an article with a canceled variant, to be withheld until the desk decides.
    var condemned: Set<Int64> = []
    private var copyRows: [WireSource: Int64] = [:]
    private var changes: [ChangeDraft] = []
    /// By the row of the text's variant.
    private var selections: [Int64: Placement.Selection] = [:]
    /// Variants that wire copy has canceled, whose siblings are still to be processed.
    var canceledByWire: Set<Int64> = []
    /// The canceled variants whose notice had come before them, each with the variants of its story: the
    /// desk was asked about these and the other languages of the id then.
    private(set) var canceledOnArrival: [Int64: Set<Int64>] = [:]
    /// For the audit.
    var linkEntries: [LinkEntry] = []
    /// From what new texts of translations were made, by the versions that have them.
    private var translations: [(variant: Int64, version: Int, source: TranslationRows.Source)] = []
    /// The person at the desk who gave the order, if any.
    let person: String?

    init(db: Database, newsroom: Newsroom, ids: PublicIDs, now: Timestamp, person: String? = nil) throws {
        self.db = db
        self.newsroom = newsroom
        self.ids = ids
        self.now = now
        self.person = person
        floor = try Properties.floor(in: db)
        lastStamp = try LogTable.changes.newest(in: db).at
        lastVariantRow = try StateRows.lastRow(in: db)
        hasNotices = try PendingNotices(db: db).areAny
    }

    func submit(_ delivery: Delivery) throws -> Receipt {
        switch delivery {
        case .item(let submission): try submit(submission)
        case .picture(let submission): try submitPicture(submission)
        case .package(let submission): try submit(submission)
        }
    }

    private func submit(_ submission: Submission) throws -> Receipt {
        if submission.item.status != .usable { return try submitWithdrawal(submission) }
        return try submitKnown(submission) ?? submitNew(submission)
    }

    /// - Returns: nil if the variant with this key is not here.
    func submitKnown(_ submission: Submission) throws -> Receipt? {
        guard let found = try ArticleRows.variant(submission.key, in: db) else { return nil }
        // A withdrawal applies all the same.
        if submission.item.status == .usable, try namesUnknownArticle(submission.item) {
            return Receipt(.refused(Self.unknownArticle))
        }
        let asked = condemned
        let home = try follow(submission, of: found.row, from: found.article)
        let receipt = try receive(submission, article: home.row, variant: found.row, remark: home.remark)
        return try receipt.telling(of: home, withheld: withheldTags(in: home.row, besides: asked))
    }

    /// Carries out an act of the desk on one variant.
    func perform(_ act: Act, on id: VariantID, offset: Int) throws {
        guard let found = try ArticleRows.variant(id, in: db) else { throw StoreError.unknownVariant(id.description) }
        var journal = Journal()
        let moment = moment
        try change(found.row, of: found.article) { state in
            try state.perform(act, offset: offset, at: moment, journal: &journal)
        }
        switch act {
        case .purge:
            try Erasure(db: db).erase(variant: found.row)
            if try load(found.article).variants.allSatisfy(\.state.isPurged) {
                try Erasure(db: db).erase(namesOfArticle: found.article)
            }
        case .correct, .accept:
            if let text = journal.versions.last { translations.append((found.row, text.number, .known)) }
        default: break
        }
        try write(journal, variant: found.row)
        try Alerts.delete(for: found.row, in: db)
    }

    /// Shows the waiting version of a variant, or logs its expiry, when it is due.
    func keepTime(_ event: Schedule.Event) throws {
        var journal = Journal()
        let moment = moment
        switch event {
        case .picture(let asset): try releasePicture(asset)
        case .release(let variant, let article):
            try change(variant, of: article) { $0.endEmbargo(at: moment, journal: &journal) }
            try write(journal, variant: variant)
        case .expiry(let variant, let article):
            try change(variant, of: article) { $0.expireNow(at: moment.stamp, journal: &journal) }
            try write(journal, variant: variant)
        }
    }

    /// Recomputes which feeds hold an article's variants, after the definitions have changed.
    func relist(article row: Int64) throws {
        try load(row)
        articles[row]?.mustRelist = true
    }

    /// Writes the result: states, listings, changes of siblings, and the changes in the order of their instants.
    func finish() throws {
        try withholdSiblingsOfCanceled()
        for (variant, version, source) in translations {
            try TranslationRows.record(source, of: variant, version: version, in: db)
        }
        var listings = Listings(db: db, newsroom: newsroom, selections: selections, changes: changes)
        for article in LoadedArticle.inTurn(articles.values) where article.isTouched {
            let moves = try listings.update(article, stamp: { self.nextStamp() })
            for move in moves {
                for version in move.journal.versions { try TextRows.insert(version, variant: move.row, into: db) }
                changes += move.journal.changes
            }
            for loaded in article.variants {
                try StateRows.save(loaded, to: db)
                try AdvanceRows(db: db, newsroom: newsroom).append(
                    loaded.original, loaded.state, variant: loaded.row, selection: selections[loaded.row],
                    mayBeElsewhere: article.mustRelist, at: now)
            }
        }
        try auditLinks()
        try listings.append(changes.sorted { $0.at < $1.at })
        for (variant, version, _) in translations {
            try TranslationRows.noteStanding(of: variant, version: version, in: db)
        }
    }

    // MARK: - Copy

    func submitNew(_ submission: Submission) throws -> Receipt {
        let key = submission.key
        let own = ids.ofVariant(key)
        guard let home = try article(for: submission, own: own.article) else {
            return Receipt(.refused(Self.unknownArticle))
        }
        let asked = hasNotices ? try askedByNotices(for: key) : []
        let notices = hasNotices ? try PendingNotices(db: db).take(for: key) : []
        let isCanceled = notices.contains { $0.item.status == .canceled }
        let isKilled = try isKilled(home.row)
        var state = VariantState(id: own.variant, key: key)
        state.floor = floor
        lastVariantRow += 1
        let row = lastVariantRow
        try load(home.row)
        articles[home.row]?.add(
            StateRows.Loaded(new: state, row: row, article: home.row, ownArticle: home.ownArticle))
        let article = try join(home.others, to: home.row)
        if isCanceled { canceledOnArrival[row] = asked }
        var reason = !isCanceled && (isKilled || condemned.contains(row)) ? Self.languageCanceled : nil
        if reason == nil { reason = try withdrawalElsewhere(for: submission, besides: notices) }
        if let reason { try withhold(row, in: article, because: reason) }
        let remark = reason.map { "withheld for the desk: \($0)" }
        let receipt = try receive(
            submission, after: notices, article: article, variant: row, remark: home.remark ?? remark)
        if let stated = submission.statedArticle { try ArticleRows.state(stated, of: row, in: db) }
        return receipt
    }

    private func receive(
        _ submission: Submission, after notices: [EarlyNotice] = [], article: Int64, variant: Int64, remark: String?
    ) throws -> Receipt {
        var journal = Journal()
        var result = Receipt.Result.unchanged
        var before: VariantState?
        let moment = moment
        let after = try change(variant, of: article) { state in
            let isKnown = try TextRows.isKnown(submission, variant: variant, of: state, in: db)
            let repeatsShown =
                try !isKnown && TextRows.repeatsShown(submission.item, variant: variant, of: state, in: db)
            before = state
            result = state.receive(
                submission, isKnown: isKnown, repeatsShown: repeatsShown, after: notices, at: moment,
                journal: &journal)
        }
        try write(journal, variant: variant, of: submission)
        if let text = journal.versions.last(where: \.isNewText) {
            noteSource(submission.item.article, of: variant, version: text.number, in: article)
        } else if result == .unchanged {
            try restateSource(submission, of: variant, after, in: article)
        }
        if hasNotices, before?.wireStatus == .withheld, after.wireStatus == .usable {
            try PendingNotices(db: db).lift(submission)
        }
        if let before { try askDesk(about: submission.item, variant: variant, before: before, after: after) }
        return Receipt(
            result, variant: after.id, article: articles[article]?.id, version: after.lastVersion, remark: remark)
    }

    /// Copy that states what it translates, or a new text of a translation, was made from the current text of the
    /// original. In an article with one language there is nothing to record.
    private func noteSource(_ reference: ArticleReference?, of variant: Int64, version: Int, in article: Int64) {
        if case .translation(let original, let stated) = reference {
            translations.append((variant, version, .stated(original: original, version: stated)))
        } else if version > 1, articles[article]?.variants.count ?? 0 > 1 {
            translations.append((variant, version, .known))
        }
    }

    /// Copy may come again only to state its original.
    private func restateSource(
        _ submission: Submission, of variant: Int64, _ state: VariantState, in article: Int64
    ) throws {
        guard case .translation(let original, let stated?) = submission.item.article, let version = state.lastWire,
            try isNewest(submission, of: variant, in: article)
        else { return }
        let former = try TranslationRows.originals(of: [variant], in: db)[variant]
        guard try TranslationRows.restate(original, version: stated, of: variant, version: version, in: db)
        else { return }
        let source = try TranslationRows.originals(of: [variant], in: db)[variant]
        let loaded = try load(article)
        for original in Set([former, source].compactMap(\.self)) {
            loaded.restated.append((variant, original))
            loaded.mustRelist = true
        }
    }

    // MARK: - States

    @discardableResult
    func load(_ article: Int64) throws -> LoadedArticle {
        if let loaded = articles[article] { return loaded }
        let loaded = LoadedArticle(
            row: article, named: try ArticleRows.named(article, in: db),
            variants: try StateRows.load(article: article, above: floor, from: db))
        articles[article] = loaded
        return loaded
    }

    @discardableResult
    func change(
        _ variant: Int64, of article: Int64, _ body: (inout VariantState) throws -> Void
    ) throws -> VariantState {
        let loaded = try load(article)
        guard let index = loaded.variants.firstIndex(where: { $0.row == variant })
        else { preconditionFailure("variant row \(variant) is not in article row \(article)") }
        try body(&loaded.variants[index].state)
        // Its versions, which are written next, refer to it.
        if loaded.variants[index].saved == nil {
            try StateRows.insert(&loaded.variants[index], article: article, into: db)
        }
        return loaded.variants[index].state
    }

    /// - Parameter submission: the source of the journal's versions by wire.
    func write(_ journal: Journal, variant: Int64, of submission: Submission? = nil) throws {
        for version in journal.versions {
            let copy = version.origin == .wire ? try copyRow(of: submission?.source) : nil
            let content = try TextRows.insert(version, variant: variant, copy: copy, into: db)
            if let submission, let content {
                selections[variant] = Placement.Selection(
                    version: version.number, of: content, key: submission.key, by: newsroom)
            }
        }
        for entry in journal.audit { try AuditRows.insert(entry, variant: variant, by: person, into: db) }
        changes += journal.changes
        if let last = journal.changes.last { lastStamp = last.at }
    }

    /// The row of a piece of copy, written when something first comes from it.
    func copyRow(of source: WireSource?) throws -> Int64? {
        guard let source else { return nil }
        if let row = copyRows[source] { return row }
        let row = try WireCopyRows.insert(source, into: db)
        copyRows[source] = row
        return row
    }

    /// The time of the next act. Its stamp is later than that of every change; an act that shows nothing outside leaves
    /// it to the next, so that copy under embargo does not change the dates of its neighbours.
    var moment: Moment {
        Moment(max(now, lastStamp.next), clock: now)
    }

    /// An instant that a change is certain to have.
    private func nextStamp() -> Timestamp {
        lastStamp = moment.stamp
        return lastStamp
    }
}
