import NewsModel

/// The status and embargo of an item, by its `NewsManagement` alone.
struct NewsML1Standing {
    let management: NewsML1Item.Management
    /// For dates without an offset.
    let zone: Zone

    /// The status, embargoes aside.
    func status() throws(WireError) -> PubStatus {
        let stated = try statedStatus()
        if stated == .canceled || instructs(Self.kills) { return .canceled }
        if instructs(Self.holds) { return .withheld }
        return stated == .withheld && release == nil ? .withheld : .usable
    }

    func embargo(told: WireDate?) throws(WireError) -> WireDate? {
        let stated = try statedStatus()
        guard stated == .embargoed || stated == .withheld else { return told }
        guard let release else { return told ?? (stated == .embargoed ? .endless : nil) }
        guard let date = FeedDate.date(release.date, defaultZone: zone) else {
            throw WireError(
                .badValue, line: release.line, field: "StatusWillChange/DateAndTime", value: release.date,
                expected: "a date such as 20261114T093000+0800")
        }
        return date
    }
}

extension NewsML1Standing {
    private func statedStatus() throws(WireError) -> StatedStatus {
        guard let value = management.status else { return .usable }
        guard let status = StatedStatus(value.text) else {
            throw WireError(
                .badValue, line: value.line, field: "Status", value: value.text,
                expected: "Usable, Embargoed, Withheld or Canceled")
        }
        return status
    }

    private var release: NewsML1Item.StatusChange? {
        management.changes.first { $0.status.foldedName == "usable" }
    }

    private func instructs(_ names: Set<String>) -> Bool {
        management.instructions.contains { !$0.isAboutEarlier && names.contains($0.name.foldedName) }
    }

    private static let kills: Set<String> = [
        "kill", "mandatorykill", "cancel", "canceled", "cancelled", "delete", "withdraw", "withdrawal", "withdrawn",
        "retract", "retraction", "elimination", "annul", "annulation",
    ]
    private static let holds: Set<String> = ["hold", "withhold", "withheld"]
}
