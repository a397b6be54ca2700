// What wire copy does to a variant.

extension VariantState {
    /// Takes in a piece of wire copy for this key.
    ///
    /// - Parameters:
    ///   - isKnown: the same copy has come before, so that nothing happens.
    ///   - stamp: the instant of commit, distinct from every other variant's.
    public mutating func receive(
        _ submission: Submission, isKnown: Bool, at stamp: Timestamp, journal: inout Journal
    ) -> Receipt.Result {
        let item = submission.item
        if isKnown || repeatsNotice(item) { return .unchanged }
        if status == .canceled { return .refused("it is canceled, and nothing revives it") }
        if let sent = item.providerVersion, let newest = providerVersion, sent < newest {
            store(item, standing: .history, at: stamp, journal: &journal)
            return .held("version \(sent) is older than version \(newest), kept as history")
        }
        providerVersion = item.providerVersion ?? providerVersion
        switch item.status {
        case .canceled: return cancelByWire(item, at: stamp, journal: &journal)
        case .withheld: return withholdByWire(item, at: stamp, journal: &journal)
        case .usable: return take(submission, at: stamp, journal: &journal)
        }
    }

    /// A notice without a text that says once more what already holds.
    private func repeatsNotice(_ item: WireItem) -> Bool {
        item.status != .usable && item.status == status && item.content.headline.isEmpty
    }

    private mutating func take(
        _ submission: Submission, at stamp: Timestamp, journal: inout Journal
    ) -> Receipt.Result {
        let item = submission.item
        let isFirst = lastVersion == 0
        if isDeskEdited {
            awaitingDesk = store(item, standing: .awaitingDesk, at: stamp, journal: &journal)
            return .held("the desk has corrected this text since; see newswire accept and reject")
        }
        let number = store(item, standing: .current, at: stamp, journal: &journal)
        waiting = WaitingVersion(
            version: number, until: item.embargo, date: item.content.date, isCorrection: item.isCorrection,
            note: item.content.correctionNote, isBackfill: submission.isBackfill)
        if let reason = obstacle(at: stamp) { return .held(reason) }
        showWaiting(offset: submission.offset, at: stamp, journal: &journal)
        return isFirst ? .stored : .updated
    }

    /// Why the waiting version cannot be shown at an instant; nil if it can.
    private func obstacle(at instant: Timestamp) -> String? {
        if let until = waiting?.until, until.instant > instant { return "embargo until \(until.rfc3339)" }
        if isExpired { return "it has expired" }
        if status == .withheld, withheldBy != .wire { return "it is withheld until it is released" }
        return nil
    }

    private mutating func cancelByWire(
        _ item: WireItem, at stamp: Timestamp, journal: inout Journal
    ) -> Receipt.Result {
        let wasShown = shown != nil
        cancel(by: .wire, reason: item.reason, copy: item, at: stamp, journal: &journal)
        return wasShown ? .updated : .held("canceled before it was ever public")
    }

    private mutating func withholdByWire(
        _ item: WireItem, at stamp: Timestamp, journal: inout Journal
    ) -> Receipt.Result {
        let wasShown = shown != nil
        withhold(by: .wire, reason: item.reason, copy: item, at: stamp, journal: &journal)
        return wasShown ? .updated : .held("withheld before it was ever public")
    }

    /// Shows the waiting version, which nothing hinders any more.
    ///
    /// - Parameter offset: in which the date is written where the copy stated none.
    public mutating func showWaiting(offset: Int, at stamp: Timestamp, journal: inout Journal) {
        guard let version = waiting else { return }
        let isFirst = shown == nil
        let wasWithheld = status == .withheld
        waiting = nil
        shown = version.version
        status = .usable
        withheldBy = nil
        updated = stamp
        changed = stamp
        if isFirst {
            let date = publication(of: version, offset: offset, at: stamp)
            published = date
            listed = version.isBackfill ? date.instant : stamp
        } else if version.isCorrection {
            listed = stamp
        }
        let kind: Change.Kind = version.isCorrection ? .correction : wasWithheld ? .restore : .update
        journal.add(
            ChangeDraft(
                variant: id, version: version.version, kind: isFirst ? .release : kind, origin: .wire,
                note: version.note, at: stamp))
    }

    /// The later of the copy's date and its embargo's end, never after the release itself.
    private func publication(of version: WaitingVersion, offset: Int, at stamp: Timestamp) -> WireDate {
        let candidates = [version.date, version.until].compactMap { $0 }
        guard let latest = candidates.max(by: { $0.instant < $1.instant }) else {
            return WireDate(stamp, offset: offset)
        }
        return latest.instant <= stamp ? latest : WireDate(stamp, offset: latest.offset)
    }

    /// Stores copy as the next version, without showing it.
    @discardableResult
    mutating func store(
        _ item: WireItem, standing: VersionDraft.Standing, at stamp: Timestamp, journal: inout Journal
    ) -> Int {
        lastVersion += 1
        if standing != .history { lastWire = lastVersion }
        journal.add(
            VersionDraft(
                number: lastVersion, origin: .wire, standing: standing, status: item.status,
                text: .new(item.content), embargo: item.embargo, providerVersion: item.providerVersion,
                isCorrection: item.isCorrection, note: item.content.correctionNote, at: stamp))
        return lastVersion
    }
}

extension WireItem {
    /// What a notice gives readers and partners as its reason.
    fileprivate var reason: String? {
        content.correctionNote ?? content.edNote
    }
}
