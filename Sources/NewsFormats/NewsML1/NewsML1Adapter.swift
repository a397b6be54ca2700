import LibXML
import NewsModel

/// Makes wire entries of a NewsML 1 item: who it is, whether it may be used, and for each variant an item.
///
/// Rules that the standard leaves open:
/// - `Embargoed` without a `StatusWillChange` to `Usable` is an embargo without end; `Withheld` with one is an embargo.
/// - An item that consists of NewsManagement alone acts on what came before if it withdraws it, and is refused if it
///   does anything else: without the copy nothing can be let out again.
/// - `Instruction` may say what the status does not: `Kill` and the like withdraw, `Correction` and `Rectify` correct.
/// - The provider is never taken from the copy: who may act on whose items is not for the copy to say.
struct NewsML1Adapter {
    let item: NewsML1Item
    let document: NewsML1Document
    let options: WireTextOptions
    let plan: NewsML1Plan

    init(_ item: NewsML1Item, of document: NewsML1Document, options: WireTextOptions) throws(WireError) {
        self.item = item
        self.document = document
        self.options = options
        plan = try NewsML1Plan(item)
    }

    func entries() throws(WireError) -> [WireEntry] {
        if item.components.isEmpty || item.holdsUpdates { return [.item(try notice())] }
        let packages = try self.packages()
        guard packages.isEmpty || holdsCopy else { return packages }
        var entries: [WireEntry] = []
        for variant in plan.variants {
            entries.append(try NewsML1Copy(variant, of: self).entry())
        }
        return entries + packages
    }

    /// What withdraws an item without giving it again. It reaches the item in all languages.
    private func notice() throws(WireError) -> WireItem {
        let status = try self.status()
        guard status != .usable else { throw unusable }
        let notes = [item.identification.nameLabel, try changeNote()].compactMap { $0 }.filter { !$0.isEmpty }
        return WireItem(
            providerID: identifier, providerVersion: try version(), status: status,
            content: Content(
                headline: "", body: .empty, edNote: notes.isEmpty ? nil : notes.joined(separator: "\n"),
                versionDate: try date(item.management.thisRevisionCreated, field: "ThisRevisionCreated")))
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

// MARK: Identity

extension NewsML1Adapter {
    var identifier: String? {
        let identifier = NewsML1Names.identifier(of: item.identification)
        return identifier.isEmpty ? nil : identifier
    }

    func version() throws(WireError) -> Int? {
        guard let value = item.identification.revision, !value.text.isEmpty else { return nil }
        guard let version = NewsML1Names.revision(value.text) else {
            throw WireError(
                .badValue, line: value.line, field: "RevisionId", value: value.text, expected: "a whole number")
        }
        return version
    }
}

// MARK: Status and dates

extension NewsML1Adapter {
    /// What it may be used for now, an embargo apart.
    func status() throws(WireError) -> PubStatus {
        let stated = try statedStatus()
        if stated == .canceled || instructs(Self.kills) { return .canceled }
        if instructs(Self.holds) { return .withheld }
        return stated == .withheld && release == nil ? .withheld : .usable
    }

    private enum Stated {
        case usable, embargoed, withheld, canceled
    }

    private func statedStatus() throws(WireError) -> Stated {
        guard let value = item.management.status else { return .usable }
        switch NewsML1Names.folded(value.text) {
        case "usable": return .usable
        case "embargoed": return .embargoed
        case "withheld": return .withheld
        case "canceled", "cancelled", "killed": return .canceled
        default:
            throw WireError(
                .badValue, line: value.line, field: "Status", value: value.text,
                expected: "Usable, Embargoed, Withheld or Canceled")
        }
    }

    /// - Parameter told: what a note for desks says, which is all that some agencies say (PA).
    func embargo(told: WireDate?) throws(WireError) -> WireDate? {
        let stated = try statedStatus()
        guard stated == .embargoed || stated == .withheld else { return told }
        guard let release else { return told ?? (stated == .embargoed ? .endless : nil) }
        guard let date = date(release.date) else {
            throw WireError(
                .badValue, line: release.line, field: "StatusWillChange/DateAndTime", value: release.date,
                expected: "a date such as 20261114T093000+0800")
        }
        return date
    }

    private var release: NewsML1Item.StatusChange? {
        item.management.changes.first { NewsML1Names.folded($0.status) == "usable" }
    }

    /// A change of status for the worse that is announced: for the desk to act upon.
    func changeNote() throws(WireError) -> String? {
        let changes = item.management.changes.filter { NewsML1Names.folded($0.status) != "usable" }
        let notes = changes.map { "\($0.status) \($0.date)" }
        return notes.isEmpty ? nil : "StatusWillChange: " + notes.joined(separator: ", ")
    }

    var isCorrection: Bool {
        item.management.instructions.contains { Self.corrections.contains(NewsML1Names.folded($0.name)) }
    }

    private func instructs(_ names: Set<String>) -> Bool {
        item.management.instructions.contains { !$0.isAboutEarlier && names.contains(NewsML1Names.folded($0.name)) }
    }

    func date(_ value: NewsML1Item.Value?, field: String) throws(WireError) -> WireDate? {
        guard let value, !value.text.isEmpty else { return nil }
        guard let date = date(value.text) else {
            throw WireError(
                .badValue, line: value.line, field: field, value: value.text,
                expected: "a date such as 20261114T093000+0800")
        }
        return date
    }

    /// ISO 8601 as the standard wants it, or the forms of the web that some write instead.
    func date(_ text: String) -> WireDate? {
        FeedDate.date(text, defaultZone: options.defaultZone)
    }

    private static let kills: Set<String> = [
        "kill", "mandatorykill", "cancel", "canceled", "cancelled", "delete", "withdraw", "withdrawal", "withdrawn",
        "retract", "retraction", "elimination", "annul", "annulation",
    ]
    private static let holds: Set<String> = ["hold", "withhold", "withheld"]
    private static let corrections: Set<String> = [
        "correction", "correct", "corrected", "corrective", "rectify", "rectification", "rectified",
    ]
}
