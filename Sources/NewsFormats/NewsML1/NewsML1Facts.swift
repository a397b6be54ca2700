import NewsModel

/// The data of a NewsML 1 item as a whole: its id, status and dates.
struct NewsML1Facts {
    let item: NewsML1Item
    let document: NewsML1Document
    let options: CopyOptions
}

// MARK: - Identity

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
        return document.identifiers[String(reference.dropFirst())] ?? reference
    }
}

// MARK: - Status and dates

extension NewsML1Facts {
    private func standing(_ management: NewsML1Item.Management) -> NewsML1Standing {
        NewsML1Standing(management: management, zone: options.defaultZone)
    }

    /// The status, embargoes aside. An item within a withheld one is withheld with it, and within a canceled one too:
    /// that does not say whether each of its stories is wrong.
    func status() throws(WireError) -> PubStatus {
        let own = try standing(item.management).status()
        guard own != .canceled else { return own }
        for outer in item.outer where try standing(outer).status() != .usable { return .withheld }
        return own
    }

    /// Whether the item around it is canceled, and it is not.
    func isInCanceled() throws(WireError) -> Bool {
        guard try standing(item.management).status() == .usable else { return false }
        for outer in item.outer where try standing(outer).status() == .canceled { return true }
        return false
    }

    /// The latest of its own and of those of the items around it.
    ///
    /// - Parameter told: the embargo in a note to desks, where some agencies have it (PA).
    func embargo(told: WireDate?) throws(WireError) -> WireDate? {
        var latest = try standing(item.management).embargo(told: told)
        for outer in item.outer {
            guard let end = try standing(outer).embargo(told: nil) else { continue }
            latest = latest.map { $0.instant < end.instant ? end : $0 } ?? end
        }
        return latest
    }

    /// An announced change of status for the worse: for the desk to act upon.
    func changeNote() throws(WireError) -> String? {
        let changes = item.management.changes.filter { $0.status.foldedName != "usable" }
        let notes = changes.map { "\($0.status) \($0.date)" }
        return notes.isEmpty ? nil : "StatusWillChange: " + notes.joined(separator: ", ")
    }

    var isCorrection: Bool {
        item.management.instructions.contains { Self.corrections.contains($0.name.foldedName) }
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

    /// ISO 8601 as the standard requires, or the forms of the web that some write instead.
    func date(_ text: String) -> WireDate? {
        FeedDate.date(text, defaultZone: options.defaultZone)
    }

    private static let corrections: Set<String> = [
        "correction", "correct", "corrected", "corrective", "rectify", "rectification", "rectified",
    ]
}
