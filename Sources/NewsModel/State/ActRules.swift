/// An act of the desk, or a wire instruction, on a variant.
public enum Act: Sendable, Hashable {
    /// A new text by the desk, with a note for readers.
    case correct(Content, note: String)
    case cancel(reason: String?)
    case withhold(reason: String?)
    /// Lifts a withholding or an embargo.
    case release
    case embargo(until: WireDate)
    /// From a time on; nil cancels an expiry in the future.
    case expire(at: Timestamp?)
    /// Uses the wire copy that waits for the desk.
    case accept
    /// Leaves it in the history.
    case reject
    /// Withdraws the variant for good and has its text erased. The reason is not published.
    case purge(reason: String?)
}

/// Why an act is refused.
public struct ActRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

extension VariantState {
    /// Carries out an act of the desk.
    ///
    /// - Parameter offset: the offset of a date that the copy did not state, in seconds east of UTC.
    public mutating func perform(
        _ act: Act, offset: Int, at moment: Moment, journal: inout Journal
    ) throws(ActRefusal) {
        let stamp = moment.stamp
        try check(act, at: moment.clock)
        switch act {
        case .correct(let content, let note):
            correct(content, note: note, offset: offset, at: moment, journal: &journal)
        case .cancel(let reason): cancel(by: .desk, reason: reason, at: stamp, journal: &journal)
        case .withhold(let reason): withhold(by: .desk, reason: reason, at: stamp, journal: &journal)
        case .release: try release(offset: offset, at: moment, journal: &journal)
        case .embargo(let until): try embargo(until: until, at: stamp, journal: &journal)
        case .expire(let instant): expires = instant
        case .accept: try accept(offset: offset, at: moment, journal: &journal)
        case .reject: try reject(offset: offset, at: moment, journal: &journal)
        case .purge: purge(at: stamp, journal: &journal)
        }
        audit(act.audited, by: .desk, note: act.note, at: stamp, journal: &journal)
    }

    /// Nothing of a canceled or expired variant is shown again; what is purged may be in any state.
    private func check(_ act: Act, at instant: Timestamp) throws(ActRefusal) {
        if case .purge = act { return }
        if status == .canceled {
            if case .cancel = act { throw ActRefusal("\(id) is killed already") }
            throw ActRefusal("\(id) is canceled, and nothing revives it")
        }
        switch act {
        case .correct, .withhold, .release, .embargo, .expire, .accept:
            if hasExpired(at: instant) { throw ActRefusal("\(id) has expired") }
        case .cancel, .reject, .purge: break
        }
        // A mistyped year must not publish what is under embargo.
        if case .embargo(let until) = act, until.instant <= instant {
            throw ActRefusal("\(until.rfc3339) is past: expected a time in the future, or newswire release")
        }
        if case .expire(nil) = act, expires == nil { throw ActRefusal("\(id) has no expiry to cancel") }
    }

    /// Withdraws the variant for good. If it was never public, it does not exist outside.
    mutating func cancel(by origin: Origin, reason: String?, at stamp: Timestamp, journal: inout Journal) {
        status = .canceled
        withdraw(kind: .cancel, by: origin, reason: reason, at: stamp, journal: &journal)
        close(by: origin)
    }

    /// Ends everything that could still show it.
    private mutating func close(by origin: Origin) {
        status = .canceled
        withheldBy = origin
        waiting = nil
        awaitingDesk = nil
        expires = nil
    }

    /// Withdraws the variant until it is released. The desk or Newswire can take over a provider's withholding, so that
    /// the provider's next copy does not restore it.
    mutating func withhold(by origin: Origin, reason: String?, at stamp: Timestamp, journal: inout Journal) {
        switch status {
        case .canceled: return
        case .withheld: if withheldBy == nil || withheldBy == .wire { withheldBy = origin }
        case .usable:
            status = .withheld
            withheldBy = origin
            withdraw(kind: .withhold, by: origin, reason: reason, at: stamp, journal: &journal)
        }
    }

    /// Newswire withholds the variant by itself until the desk decides.
    ///
    /// - Returns: false if it is withdrawn already, so that there is nothing to decide.
    public mutating func withholdForDesk(because note: String, at stamp: Timestamp, journal: inout Journal) -> Bool {
        guard status != .canceled, !isExpired else { return false }
        withhold(by: .system, reason: nil, at: stamp, journal: &journal)
        audit(.withhold, by: .system, note: note, at: stamp, journal: &journal)
        return true
    }

    /// The notice of a public variant refers to the text that was public, whatever waits behind it.
    private mutating func withdraw(
        kind: Change.Kind, by origin: Origin, reason: String?, at stamp: Timestamp, journal: inout Journal
    ) {
        guard let text = shown else {
            renewWaiting(as: status, by: origin, note: reason, at: stamp, journal: &journal)
            return
        }
        show(carryText(of: text, by: origin, note: reason, at: stamp, journal: &journal))
        updated = stamp
        listed = stamp
        log(kind, by: origin, note: reason, at: stamp, journal: &journal)
    }

    /// What is left is a canceled variant without any text. Repeated, it changes nothing.
    private mutating func purge(at stamp: Timestamp, journal: inout Journal) {
        guard !isPurged else { return }
        isPurged = true
        let wasCanceled = status == .canceled
        if !wasCanceled { close(by: .desk) }
        guard let text = shown else { return }
        show(carryText(of: text, by: .desk, note: nil, at: stamp, journal: &journal))
        if !wasCanceled {
            updated = stamp
            listed = stamp
        }
        log(.purge, by: .desk, note: nil, at: stamp, journal: &journal)
    }

    /// A variant that was never public stays under its embargo. For a public one, the correction is shown at once, and
    /// an update under embargo, made from the earlier text, waits for the desk.
    private mutating func correct(
        _ content: Content, note: String, offset: Int, at moment: Moment, journal: inout Journal
    ) {
        let stamp = moment.stamp
        if shown != nil, let update = waiting, let until = update.until, until.instant > moment.clock {
            awaitingDesk = update
            waiting = nil
        }
        lastVersion += 1
        isDeskEdited = true
        var corrected = content
        corrected.correctionNote = note
        let (embargo, deskEmbargo) = (waiting?.until, waiting?.deskEmbargo)
        journal.add(
            VersionDraft(
                number: lastVersion, origin: .desk, standing: .current, status: .usable, text: .new(corrected),
                embargo: embargo, providerVersion: nil, isCorrection: true, note: note, at: stamp))
        waiting = WaitingVersion(
            version: lastVersion, until: embargo, date: content.date, isCorrection: true, note: note,
            isBackfill: false, deskEmbargo: deskEmbargo)
        // What its provider took back must not return before the time of the text that replaces it.
        let isReplacedLater = awaitingDesk?.until.map { $0.instant > moment.clock } ?? false
        if status == .withheld, isReplacedLater { return }
        if obstacle(at: moment.clock) == nil { showWaiting(by: .desk, offset: offset, at: moment, journal: &journal) }
    }

    private mutating func release(
        offset: Int, at moment: Moment, journal: inout Journal
    ) throws(ActRefusal) {
        let stamp = moment.stamp
        // Where nobody withholds it any more, what its provider took back must not return before the text that replaces
        // it.
        let isHeld = status == .withheld && (withheldBy != nil || waiting?.until == nil)
        if isHeld {
            liftWithholding(offset: offset, at: moment, journal: &journal)
        } else if let until = waiting?.until {
            waiting?.until = WireDate(min(until.instant, moment.clock), offset: until.offset)
            waiting?.deskEmbargo = nil
            renewWaiting(by: .desk, note: nil, at: stamp, journal: &journal)
            showWaiting(by: .desk, offset: offset, at: moment, journal: &journal)
        } else {
            throw ActRefusal("\(id) is neither withheld nor under embargo")
        }
    }

    /// A running embargo outlasts the withholding.
    private mutating func liftWithholding(offset: Int, at moment: Moment, journal: inout Journal) {
        let stamp = moment.stamp
        withheldBy = nil
        if waiting != nil, obstacle(at: moment.clock) == nil {
            showWaiting(by: .desk, offset: offset, at: moment, journal: &journal)
            return
        }
        status = .usable
        guard let text = shown else {
            renewWaiting(by: .desk, note: nil, at: stamp, journal: &journal)
            return
        }
        show(carryText(of: text, by: .desk, note: nil, at: stamp, journal: &journal))
        updated = stamp
        listed = stamp
        log(.restore, by: .desk, note: nil, at: stamp, journal: &journal)
    }

    private mutating func embargo(
        until: WireDate, at stamp: Timestamp, journal: inout Journal
    ) throws(ActRefusal) {
        guard waiting != nil else {
            throw ActRefusal("\(id) has no text that is not yet public; withhold it instead")
        }
        waiting?.until = until
        waiting?.deskEmbargo = until
        renewWaiting(by: .desk, note: nil, at: stamp, journal: &journal)
    }

    /// If the copy has lifted its provider's withholding, the desk's own text is public again.
    private mutating func reject(
        offset: Int, at moment: Moment, journal: inout Journal
    ) throws(ActRefusal) {
        if awaitingDesk == nil { throw ActRefusal("\(id) has no wire copy that waits for the desk") }
        awaitingDesk = nil
        guard obstacle(at: moment.clock) == nil else { return }
        if status == .withheld {
            liftWithholding(offset: offset, at: moment, journal: &journal)
        } else {
            showWaiting(by: .desk, offset: offset, at: moment, journal: &journal)
        }
    }

    /// The copy comes with its own embargo, or under the one already running.
    private mutating func accept(
        offset: Int, at moment: Moment, journal: inout Journal
    ) throws(ActRefusal) {
        let stamp = moment.stamp
        guard var held = awaitingDesk else {
            throw ActRefusal("\(id) has no wire copy that waits for the desk")
        }
        held.until = held.until ?? waiting?.until
        // Readers have seen another text since.
        held.repeatsShown = false
        held.wait(forDesk: waiting?.deskEmbargo)
        waiting = held
        awaitingDesk = nil
        isDeskEdited = false
        renewWaiting(by: .desk, note: nil, at: stamp, journal: &journal)
        if obstacle(at: moment.clock) == nil { showWaiting(by: .desk, offset: offset, at: moment, journal: &journal) }
    }
}

extension VariantState {
    /// A sibling was added, removed or moved: a new version outside, though the text, `updated` and `listed` stay.
    public mutating func moveLinks(at stamp: Timestamp, journal: inout Journal) {
        guard isPublic, let text = shown else { return }
        show(carryText(of: text, by: .system, note: nil, at: stamp, journal: &journal))
        log(.links, by: .system, note: nil, at: stamp, journal: &journal)
    }

    /// A picture was added, removed or changed: a new version outside, though the text, `updated` and `listed` stay.
    public mutating func movePictures(at stamp: Timestamp, journal: inout Journal) {
        guard isPublic, let text = shown else { return }
        show(carryText(of: text, by: .system, note: nil, at: stamp, journal: &journal))
        log(.pictures, by: .system, note: nil, at: stamp, journal: &journal)
    }

    /// Other feeds hold the variant because their definitions changed; the variant itself is unchanged.
    public mutating func moveFeeds(at stamp: Timestamp, journal: inout Journal) {
        guard isPublic else { return }
        log(.feeds, by: .system, note: nil, at: stamp, journal: &journal)
    }

    /// Logs an expiry that is due.
    public mutating func expireNow(at stamp: Timestamp, journal: inout Journal) {
        guard status != .canceled, !isExpired else { return }
        isExpired = true
        audit(.expire, by: .system, note: nil, at: stamp, journal: &journal)
        guard let text = shown else { return }
        show(carryText(of: text, by: .system, note: nil, at: stamp, journal: &journal))
        log(.expire, by: .system, note: nil, at: stamp, journal: &journal)
    }

    /// Makes a new version of the waiting text, after something about it has changed.
    ///
    /// - Parameter status: the version's own status: the one that it will be shown with, or withdrawn before.
    mutating func renewWaiting(
        as status: PubStatus = .usable, by origin: Origin, note: String?, at stamp: Timestamp, journal: inout Journal
    ) {
        guard let version = waiting else { return }
        let number = carryText(
            of: version.version, as: status, under: version.until, by: origin, note: note, at: stamp, journal: &journal)
        waiting?.version = number
        waiting?.status = status
    }

    /// Makes a new version with the text of an earlier one.
    ///
    /// - Returns: its number.
    private mutating func carryText(
        of version: Int, as status: PubStatus? = nil, under embargo: WireDate? = nil, by origin: Origin, note: String?,
        at stamp: Timestamp, journal: inout Journal
    ) -> Int {
        lastVersion += 1
        journal.add(
            VersionDraft(
                number: lastVersion, origin: origin, standing: .current, status: status ?? self.status,
                text: .of(version: version), embargo: embargo, providerVersion: nil, isCorrection: false,
                note: note, at: stamp))
        return lastVersion
    }

    func audit(
        _ act: AuditEntry.Act, by origin: Origin, note: String?, at stamp: Timestamp, journal: inout Journal
    ) {
        // What is withdrawn on arrival is so before its text is stored.
        journal.add(AuditDraft(act: act, origin: origin, note: note, version: max(lastVersion, 1), at: stamp))
    }

    private mutating func log(
        _ kind: Change.Kind, by origin: Origin, note: String?, at stamp: Timestamp, journal: inout Journal
    ) {
        changed = stamp
        journal.add(
            ChangeDraft(
                variant: id, version: shown ?? lastVersion, publicVersion: publicVersion, kind: kind, origin: origin,
                note: note, at: stamp))
    }
}
