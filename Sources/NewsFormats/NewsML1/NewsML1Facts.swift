import NewsModel

/// What a NewsML 1 item says of itself as a whole: who it is, whether it may be used, and when.
struct NewsML1Facts {
    let item: NewsML1Item
    let document: NewsML1Document
    let options: WireTextOptions
}

// MARK: Identity

extension NewsML1Facts {
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

    /// `#` and a Duid is an item of the same document.
    func member(_ reference: String) -> String {
        guard reference.utf8.first == UInt8(ascii: "#") else { return reference }
        for case .success(let other) in document.items where other.duid == String(reference.dropFirst()) {
            return NewsML1Names.identifier(of: other.identification)
        }
        return reference
    }
}

// MARK: Status and dates

extension NewsML1Facts {
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
        switch NewsML1Names.folded(NewsMLG2Names.code(of: value.text)) {
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
