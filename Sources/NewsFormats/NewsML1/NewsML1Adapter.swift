import NewsModel

/// Makes wire entries of a NewsML 1 item: an item per variant, and packages of its references.
///
/// Rules that the standard leaves open:
/// - `Embargoed` without a `StatusWillChange` to `Usable` is an embargo without end; `Withheld` with one is an embargo.
/// - An item with only NewsManagement acts on the earlier copy if it withdraws it, and is refused otherwise: without
///   the copy nothing can be released again.
/// - `Instruction` may state what the status does not: `Kill` and the like withdraw, `Correction` and `Rectify`
///   correct.
/// - The provider is never taken from the copy: copy cannot decide who may act on whose items.
struct NewsML1Adapter {
    let item: NewsML1Item
    let facts: NewsML1Facts
    let plan: NewsML1Plan

    init(_ item: NewsML1Item, of document: NewsML1Document, options: CopyOptions) throws(WireError) {
        self.item = item
        facts = NewsML1Facts(item: item, document: document, options: options)
        plan = try NewsML1Plan(item)
    }

    func entries() throws(WireError) -> [WireEntry] {
        if item.components.isEmpty || item.holdsUpdates { return [.item(try notice())] }
        let packages = try self.packages()
        guard packages.isEmpty || holdsCopy else { return packages }
        var entries: [WireEntry] = []
        for variant in plan.variants {
            entries.append(try NewsML1Entry(NewsML1Copy(variant, of: facts, plan: plan)).entry())
        }
        return entries + packages
    }

    /// The withdrawal of an item without its text. It applies to the item in all languages.
    private func notice() throws(WireError) -> WireItem {
        let status = try facts.status()
        guard status != .usable else { throw unusable }
        let notes = [item.identification.nameLabel, try facts.changeNote()].compactMap { $0 }.filter { !$0.isEmpty }
        return WireItem(
            providerID: facts.identifier, providerVersion: try facts.version(), status: status,
            content: Content(
                headline: "", body: .empty, edNote: notes.nilIfEmpty?.joined(separator: "\n"),
                versionDate: try facts.date(item.management.thisRevisionCreated, field: "ThisRevisionCreated")))
    }

    private var unusable: WireError {
        if item.holdsUpdates {
            return WireError(
                .unsupported, line: item.line, field: "an Update of parts of an earlier revision",
                expected: "the whole item")
        }
        if item.holdsTopics {
            return WireError(
                .unsupported, line: item.line, field: "a NewsItem with a TopicSet", expected: "a NewsComponent")
        }
        return WireError(
            .unsupported, line: item.line, field: "a NewsItem without a NewsComponent",
            expected: "the whole item, or a Status that withdraws it")
    }
}
