// What wire copy does to a variant.

/// A withdrawal that named copy before it came.
public struct EarlyNotice: Sendable {
    public let item: WireItem
    /// When it came itself.
    public let at: Timestamp

    public init(_ item: WireItem, at instant: Timestamp) {
        self.item = item
        at = instant
    }
}

extension VariantState {
    /// Processes a piece of wire copy for this key.
    ///
    /// - Parameters:
    ///   - isKnown: whether the same copy has come before, so that nothing happens.
    ///   - repeatsShown: whether it says what readers see already, while an update of that waits.
    ///   - notices: withdrawals that named this key before its first copy came. They apply at once, so that the copy is
    ///     never shown in between.
    public mutating func receive(
        _ submission: Submission, isKnown: Bool, repeatsShown: Bool = false, after notices: [EarlyNotice] = [],
        at moment: Moment, journal: inout Journal
    ) -> Receipt.Result {
        let (item, stamp) = (submission.item, moment.stamp)
        if isKnown || repeatsNotice(item) { return .unchanged }
        if status == .canceled { return receiveCanceled(item, at: stamp, journal: &journal) }
        if let age = age(of: submission) {
            if let update = waiting, isDue(item, before: update, at: moment.clock) {
                return showLate(submission, before: update, at: moment, journal: &journal)
            }
            if let update = waiting, withdraws(item, before: update, at: moment.clock) {
                withdrawLate(item, before: update, at: stamp, journal: &journal)
                return .updated
            }
            if item.isNotice {
                audit(.withhold, by: .wire, note: item.outdatedNote, at: stamp, journal: &journal)
                return .held("\(age), and withholds nothing")
            }
            store(item, standing: .history, at: stamp, journal: &journal)
            return .held("\(age), kept as history")
        }
        let before = self
        for word in [EarlyNotice(item, at: stamp)] + notices where !word.item.isOutdated(after: providerVersion) {
            providerVersion = word.item.providerVersion ?? providerVersion
            heed(word, at: stamp, journal: &journal)
        }
        if !item.content.headline.isEmpty {
            keep(submission, repeatsShown: repeatsShown, after: before, at: stamp, journal: &journal)
        }
        return settle(submission, before: before, at: moment, journal: &journal)
    }

    /// Whether copy that has come before counts as new: the text that its provider has withheld since comes again, and
    /// nothing shows that it is older than the withholding.
    public func isTakenBack(by submission: Submission) -> Bool {
        let sent = submission.item.providerVersion ?? providerVersion
        return status == .withheld && wireStatus == .withheld && submission.item.status == .usable
            && sent == providerVersion
            && !submission.isListing
    }

    /// Whether it is a notice without a text that repeats the present status.
    private func repeatsNotice(_ item: WireItem) -> Bool {
        let holds = status == .canceled || status == .withheld && withheldBy != nil
        return item.isNotice && item.status == wireStatus && holds
    }

    /// Nothing changes a canceled variant. If its provider cancels what the desk has canceled, that still counts for
    /// the other languages.
    private mutating func receiveCanceled(
        _ item: WireItem, at stamp: Timestamp, journal: inout Journal
    ) -> Receipt.Result {
        guard item.status == .canceled, wireStatus != .canceled else {
            return .refused("it is canceled, and nothing revives it")
        }
        wireStatus = .canceled
        audit(.cancel, by: .wire, note: isPurged ? nil : item.reason, at: stamp, journal: &journal)
        return .held("it is already canceled; its provider's cancel is recorded too")
    }

    /// Why a text is older than the earlier copy: by the provider's numbers, or if neither has one, by its dates.
    private func age(of submission: Submission) -> String? {
        let item = submission.item
        if let newest = providerVersion, let sent = item.providerVersion, item.isOutdated(after: newest) {
            return "version \(sent) is older than version \(newest)"
        }
        guard let newest = versionDate, let sent = item.content.versionDate, isOlderByDate(submission) else {
            return nil
        }
        return "its date \(sent.rfc3339) is older than \(newest.rfc3339)"
    }

    /// Dates count less than numbers. A withdrawal applies whatever its date; a feed lists current entries; and
    /// midnight means a day whose time is not stated.
    public func isOlderByDate(_ submission: Submission) -> Bool {
        let item = submission.item
        guard item.status == .usable, !item.content.headline.isEmpty, !submission.isListing,
            item.providerVersion == nil,
            providerVersion == nil, let sent = item.content.versionDate, let newest = versionDate
        else { return false }
        return !sent.isDay && !newest.isDay && sent.instant < newest.instant
    }

    /// Applies the copy's status, before its text. The audit has it when it was told.
    private mutating func heed(_ word: EarlyNotice, at stamp: Timestamp, journal: inout Journal) {
        let item = word.item
        if wireStatus != .canceled { wireStatus = item.status }
        switch item.status {
        case .canceled:
            cancel(by: .wire, reason: item.reason, at: stamp, journal: &journal)
            audit(.cancel, by: .wire, note: item.reason, at: word.at, journal: &journal)
        case .withheld:
            guard status != .canceled, !isExpired else { return }
            withhold(by: .wire, reason: item.reason, at: stamp, journal: &journal)
            audit(.withhold, by: .wire, note: item.reason, at: word.at, journal: &journal)
        case .usable:
            guard status == .withheld, withheldBy == .wire else { return }
            withheldBy = nil
            if shown == nil { status = .usable }
            audit(.release, by: .wire, note: nil, at: stamp, journal: &journal)
        }
    }

    /// Stores the copy's text: to be shown, or for the desk to decide if it has changed the text itself.
    private mutating func keep(
        _ submission: Submission, repeatsShown: Bool, after before: VariantState, at stamp: Timestamp,
        journal: inout Journal
    ) {
        let item = submission.item
        let isForDesk = isDeskEdited && status != .canceled
        let number = store(item, standing: isForDesk ? .awaitingDesk : .current, at: stamp, journal: &journal)
        guard status != .canceled else { return }
        auditCorrection(item, at: stamp, journal: &journal)
        var version = WaitingVersion(number, of: submission)
        if isForDesk {
            version.wait(forDesk: awaitingDesk?.deskEmbargo)
            awaitingDesk = version
            extendWaiting(to: item.embargo, at: stamp, journal: &journal)
        } else {
            version.wait(forDesk: waiting?.deskEmbargo)
            version.repeatsShown = repeatsShown
            version.missing = waiting?.missing ?? before.missing(before: item)
            waiting = version
        }
    }

    /// A variant that was never public: not even the desk's text may be public before the time that its provider has
    /// set by now.
    private mutating func extendWaiting(to embargo: WireDate?, at stamp: Timestamp, journal: inout Journal) {
        guard shown == nil, let embargo, let until = waiting?.until, until.instant < embargo.instant else { return }
        waiting?.until = embargo
        renewWaiting(as: waiting?.status ?? .usable, by: .wire, note: nil, at: stamp, journal: &journal)
    }

    private func auditCorrection(_ item: WireItem, at stamp: Timestamp, journal: inout Journal) {
        guard item.isCorrection else { return }
        audit(.correct, by: .wire, note: item.content.correctionNote, at: stamp, journal: &journal)
    }

    /// Shows what nothing prevents, and returns what became of the copy.
    private mutating func settle(
        _ submission: Submission, before: VariantState, at moment: Moment, journal: inout Journal
    ) -> Receipt.Result {
        if status == .canceled {
            return before.shown != nil ? .updated : .held("canceled before it was ever public")
        }
        if submission.item.status == .withheld {
            if isExpired { return .held("it has expired; its provider's withholding is recorded") }
            if before.isInDesksHand {
                return .held("it is already withheld; its provider's withholding is recorded too")
            }
            return before.shown != nil ? .updated : .held("withheld before it was ever public")
        }
        if awaitingDesk != before.awaitingDesk {
            return .held("the desk has corrected this text since; see newswire accept and reject")
        }
        if let reason = obstacle(at: moment.clock) { return .held(reason) }
        showWaiting(by: .wire, offset: submission.offset, at: moment, journal: &journal)
        return before.lastVersion == 0 ? .stored : .updated
    }

    /// Whether it is withheld, and its provider's copy does not change that.
    public var isInDesksHand: Bool {
        status == .withheld && (withheldBy == .desk || withheldBy == .system)
    }

    /// Why the waiting version cannot be shown at an instant; nil if it can.
    func obstacle(at instant: Timestamp) -> String? {
        if let until = waiting?.until, until.instant > instant { return "embargo until \(until.rfc3339)" }
        if isExpired { return "it has expired" }
        if status == .withheld, withheldBy != nil { return "it is withheld until it is released" }
        return nil
    }

    /// Shows the waiting version, whose embargo has ended, unless something else prevents it.
    public mutating func endEmbargo(at moment: Moment, journal: inout Journal) {
        guard let until = waiting?.until, obstacle(at: moment.clock) == nil else { return }
        showWaiting(by: .system, offset: until.offset, at: moment, journal: &journal)
        audit(.release, by: .system, note: "embargo until \(until.rfc3339)", at: moment.stamp, journal: &journal)
    }

    /// Shows the waiting version, which nothing prevents any more.
    ///
    /// - Parameter offset: the offset of the date if the copy stated none.
    mutating func showWaiting(by origin: Origin, offset: Int, at moment: Moment, journal: inout Journal) {
        let stamp = moment.stamp
        let wasWithheld = status == .withheld
        let isFirstCopy = waiting?.version == 1
        // Those who are given it must read that it is usable.
        if waiting?.status == .withheld { renewWaiting(by: origin, note: nil, at: stamp, journal: &journal) }
        guard let version = waiting else { return }
        waiting = nil
        if version.repeatsShown, isPublic { return }
        let isFirst = shown == nil
        show(version.version)
        status = .usable
        withheldBy = nil
        updated = stamp
        changed = stamp
        if isFirst {
            let date = publication(of: version, offset: offset, at: moment)
            published = date
            listed = version.isBackfill ? date.instant : stamp
        } else if version.isCorrection || wasWithheld {
            listed = stamp
        }
        let kind: Change.Kind = version.isCorrection ? .correction : wasWithheld ? .restore : .update
        // Nobody has read what was corrected before the first release, unless the first copy came as a correction:
        // then its provider's other readers have.
        let isForReaders = !isFirst || isFirstCopy && origin == .wire
        journal.add(
            ChangeDraft(
                variant: id, version: version.version, publicVersion: publicVersion,
                kind: isFirst ? .release : kind, origin: origin, note: isForReaders ? version.note : nil, at: stamp))
    }

    /// The later of the copy's date and its embargo's end, never after the release itself by the clock: the log may run
    /// years ahead of it, and this date never changes again.
    private func publication(of version: WaitingVersion, offset: Int, at moment: Moment) -> WireDate {
        let candidates = [version.date, version.until].compactMap { $0 }
        guard let latest = candidates.max(by: { $0.instant < $1.instant }) else {
            return WireDate(moment.clock, offset: offset)
        }
        return latest.instant <= moment.clock ? latest : WireDate(moment.clock, offset: latest.offset)
    }

    /// Stores copy as the next version, without showing it.
    @discardableResult
    mutating func store(
        _ item: WireItem, standing: VersionDraft.Standing, at stamp: Timestamp, journal: inout Journal
    ) -> Int {
        lastVersion += 1
        if standing != .history {
            lastWire = lastVersion
            versionDate = item.content.versionDate
        }
        journal.add(
            VersionDraft(
                number: lastVersion, origin: .wire, standing: standing, status: item.status,
                text: .new(item.content), embargo: item.embargo, providerVersion: item.providerVersion,
                isCorrection: item.isCorrection, note: item.content.correctionNote, at: stamp))
        return lastVersion
    }
}

// MARK: - Late copy

extension VariantState {
    /// The provider's versions that are missing when it sends a newer one.
    private func missing(before item: WireItem) -> Range<Int>? {
        guard let last = providerVersion, let sent = item.providerVersion, last < sent - 1 else { return nil }
        return last + 1..<sent
    }

    /// Whether late copy should have been shown before an update that is under embargo came. A variant that was never
    /// public has to wait for the newest (decision 0002), and so has one that the desk has taken over.
    private func isDue(_ item: WireItem, before update: WaitingVersion, at instant: Timestamp) -> Bool {
        guard let sent = item.providerVersion, update.missing?.contains(sent) == true, !item.content.headline.isEmpty
        else { return false }
        let isInHand = isDeskEdited || update.deskEmbargo != nil || status == .withheld && withheldBy != nil
        let isOpen = item.status == .usable && item.embargo.map { $0.instant <= instant } ?? true
        return shown != nil && !isExpired && !isInHand && isOpen && update.until.map { $0.instant > instant } ?? false
    }

    /// Shows late copy, and leaves the update waiting.
    private mutating func showLate(
        _ submission: Submission, before update: WaitingVersion, at moment: Moment, journal: inout Journal
    ) -> Receipt.Result {
        let (item, stamp) = (submission.item, moment.stamp)
        let (newest, newestDate) = (lastWire, versionDate)
        waiting = WaitingVersion(store(item, standing: .current, at: stamp, journal: &journal), of: submission)
        lastWire = newest
        versionDate = newestDate
        auditCorrection(item, at: stamp, journal: &journal)
        showWaiting(by: .wire, offset: submission.offset, at: moment, journal: &journal)
        waiting = update
        waiting?.repeatsShown = false
        waiting?.missOnly(after: item)
        return .updated
    }

    /// Whether a withholding should have come between what readers see and an update that is under embargo.
    private func withdraws(_ item: WireItem, before update: WaitingVersion, at instant: Timestamp) -> Bool {
        guard item.status == .withheld, let sent = item.providerVersion, update.missing?.contains(sent) == true
        else { return false }
        return isPublic && update.until.map { $0.instant > instant } ?? false
    }

    /// Withdraws what readers see until the update's time, as if the withholding had come before it.
    private mutating func withdrawLate(
        _ item: WireItem, before update: WaitingVersion, at stamp: Timestamp, journal: inout Journal
    ) {
        if !item.content.headline.isEmpty { store(item, standing: .history, at: stamp, journal: &journal) }
        withhold(by: .wire, reason: item.reason, at: stamp, journal: &journal)
        withheldBy = nil
        audit(.withhold, by: .wire, note: item.reason, at: stamp, journal: &journal)
        waiting?.repeatsShown = false
        waiting?.missOnly(after: item)
    }
}

extension WireDate {
    /// Midnight: the copy has stated the day alone.
    fileprivate var isDay: Bool {
        let time = CivilDate(instant, offset: offset)
        return time.hour == 0 && time.minute == 0 && time.second == 0
    }
}

extension WaitingVersion {
    /// Of the versions that were missing, only those after late copy still are.
    fileprivate mutating func missOnly(after item: WireItem) {
        guard let missing, let sent = item.providerVersion else { return }
        self.missing = sent + 1 < missing.upperBound ? sent + 1..<missing.upperBound : nil
    }
}
