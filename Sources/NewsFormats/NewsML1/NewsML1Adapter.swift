import NewsModel

/// Makes wire entries of a NewsML 1 item: for each variant an item, and packages of what it points to.
///
/// Rules that the standard leaves open:
/// - `Embargoed` without a `StatusWillChange` to `Usable` is an embargo without end; `Withheld` with one is an embargo.
/// - An item that consists of NewsManagement alone acts on what came before if it withdraws it, and is refused if it
///   does anything else: without the copy nothing can be let out again.
/// - `Instruction` may say what the status does not: `Kill` and the like withdraw, `Correction` and `Rectify` correct.
/// - The provider is never taken from the copy: who may act on whose items is not for the copy to say.
struct NewsML1Adapter {
    let item: NewsML1Item
    let facts: NewsML1Facts
    let plan: NewsML1Plan

    init(_ item: NewsML1Item, of document: NewsML1Document, options: WireTextOptions) throws(WireError) {
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

    /// What withdraws an item without giving it again. It reaches the item in all languages.
    private func notice() throws(WireError) -> WireItem {
        let status = try facts.status()
        guard status != .usable else { throw unusable }
        let notes = [item.identification.nameLabel, try facts.changeNote()].compactMap { $0 }.filter { !$0.isEmpty }
        return WireItem(
            providerID: facts.identifier, providerVersion: try facts.version(), status: status,
            content: Content(
                headline: "", body: .empty, edNote: notes.isEmpty ? nil : notes.joined(separator: "\n"),
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
