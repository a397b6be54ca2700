/// What the desk, or a wire instruction, does to a variant.
public enum Act: Sendable, Hashable {
    /// A new text of the desk's own, with the note that readers will see.
    case correct(Content, note: String)
    case cancel(reason: String?)
    case withhold(reason: String?)
    /// Lifts a withholding or an embargo.
    case release
    case embargo(until: WireDate)
    case expire(at: Timestamp)
    /// Takes the wire copy that waits for the desk.
    case accept
    /// Leaves it in the history.
    case reject
}

/// Why an act cannot be done.
public struct ActRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

extension VariantState {
    /// Carries out an act of the desk.
    ///
    /// - Parameter offset: in which a date is written that the copy did not state, in seconds east of UTC.
    public mutating func perform(
        _ act: Act, offset: Int, at stamp: Timestamp, journal: inout Journal
    ) throws(ActRefusal) {
        if status == .canceled { throw ActRefusal("\(id) is canceled, and nothing revives it") }
        switch act {
        case .correct(let content, let note):
            correct(content, note: note, offset: offset, at: stamp, journal: &journal)
        case .cancel(let reason): cancel(by: .desk, reason: reason, copy: nil, at: stamp, journal: &journal)
        case .withhold(let reason): withhold(by: .desk, reason: reason, copy: nil, at: stamp, journal: &journal)
        case .release: try release(offset: offset, at: stamp, journal: &journal)
        case .embargo(let until): try embargo(until: until, at: stamp, journal: &journal)
        case .expire(let instant): expires = instant
        case .accept: try accept(offset: offset, at: stamp, journal: &journal)
        case .reject:
            if awaitingDesk == nil { throw ActRefusal("\(id) has no wire copy that waits for the desk") }
            awaitingDesk = nil
        }
    }

    /// Takes the variant back for ever. What was never public becomes nothing to those outside.
    mutating func cancel(
        by origin: Origin, reason: String?, copy: WireItem?, at stamp: Timestamp, journal: inout Journal
    ) {
        status = .canceled
        withheldBy = nil
        waiting = nil
        awaitingDesk = nil
        expires = nil
        withdraw(kind: .cancel, by: origin, reason: reason, copy: copy, at: stamp, journal: &journal)
    }

    /// Takes the variant back until it is released.
    public mutating func withhold(
        by origin: Origin, reason: String?, copy: WireItem?, at stamp: Timestamp, journal: inout Journal
    ) {
        guard status == .usable else { return }
        status = .withheld
        withheldBy = origin
        withdraw(kind: .withhold, by: origin, reason: reason, copy: copy, at: stamp, journal: &journal)
    }

    private mutating func withdraw(
        kind: Change.Kind, by origin: Origin, reason: String?, copy: WireItem?, at stamp: Timestamp,
        journal: inout Journal
    ) {
        if let copy, !copy.content.headline.isEmpty || lastVersion == 0 {
            store(copy, standing: .current, at: stamp, journal: &journal)
        } else {
            carryText(of: waiting?.version ?? shown ?? lastVersion, by: origin, note: reason, at: stamp, to: &journal)
        }
        guard shown != nil else {
            if kind == .withhold { waitWithheld(copy) }
            return
        }
        shown = lastVersion
        updated = stamp
        listed = stamp
        log(kind, by: origin, note: reason, at: stamp, to: &journal)
    }

    /// What is withheld before its first release is shown once it is released, under the newest embargo.
    private mutating func waitWithheld(_ copy: WireItem?) {
        waiting = WaitingVersion(
            version: lastVersion, until: copy?.embargo ?? waiting?.until, date: copy?.content.date ?? waiting?.date,
            isCorrection: false, note: nil, isBackfill: waiting?.isBackfill ?? false)
    }

    private mutating func correct(
        _ content: Content, note: String, offset: Int, at stamp: Timestamp, journal: inout Journal
    ) {
        lastVersion += 1
        isDeskEdited = true
        var corrected = content
        corrected.correctionNote = note
        let embargo = waiting?.until
        journal.add(
            VersionDraft(
                number: lastVersion, origin: .desk, standing: .current, status: status, text: .new(corrected),
                embargo: embargo, providerVersion: nil, isCorrection: true, note: note, at: stamp))
        waiting = WaitingVersion(
            version: lastVersion, until: embargo, date: content.date, isCorrection: true, note: note,
            isBackfill: false)
        if embargo == nil, status == .usable, !isExpired {
            showWaiting(offset: offset, at: stamp, journal: &journal)
        }
    }

    private mutating func release(
        offset: Int, at stamp: Timestamp, journal: inout Journal
    ) throws(ActRefusal) {
        if status == .withheld {
            liftWithholding(offset: offset, at: stamp, journal: &journal)
        } else if let version = waiting, version.until != nil {
            carryText(of: version.version, by: .desk, note: nil, at: stamp, to: &journal)
            waiting?.version = lastVersion
            waiting?.until = nil
            showWaiting(offset: offset, at: stamp, journal: &journal)
        } else {
            throw ActRefusal("\(id) is neither withheld nor under embargo")
        }
    }

    /// An embargo that still runs outlasts the withholding.
    private mutating func liftWithholding(offset: Int, at stamp: Timestamp, journal: inout Journal) {
        if let version = waiting, (version.until?.instant ?? stamp) <= stamp {
            showWaiting(offset: offset, at: stamp, journal: &journal)
            return
        }
        status = .usable
        withheldBy = nil
        carryText(of: shown ?? lastVersion, by: .desk, note: nil, at: stamp, to: &journal)
        guard shown != nil else {
            waiting?.version = lastVersion
            return
        }
        shown = lastVersion
        updated = stamp
        log(.restore, by: .desk, note: nil, at: stamp, to: &journal)
    }

    private mutating func embargo(
        until: WireDate, at stamp: Timestamp, journal: inout Journal
    ) throws(ActRefusal) {
        guard let version = waiting else {
            throw ActRefusal("\(id) has no text that is not yet public; withhold it instead")
        }
        waiting?.until = until
        carryText(of: version.version, by: .desk, note: nil, at: stamp, to: &journal)
        waiting?.version = lastVersion
    }

    private mutating func accept(
        offset: Int, at stamp: Timestamp, journal: inout Journal
    ) throws(ActRefusal) {
        guard let held = awaitingDesk else {
            throw ActRefusal("\(id) has no wire copy that waits for the desk")
        }
        awaitingDesk = nil
        isDeskEdited = false
        carryText(of: held, by: .desk, note: nil, at: stamp, to: &journal)
        waiting = WaitingVersion(
            version: lastVersion, until: waiting?.until, date: nil, isCorrection: false, note: nil, isBackfill: false)
        if status == .usable, !isExpired, waiting?.until == nil {
            showWaiting(offset: offset, at: stamp, journal: &journal)
        }
    }
}

extension VariantState {
    /// A sibling came, went or moved: outwardly a new version, though the text, `updated` and `listed` stand.
    public mutating func moveLinks(at stamp: Timestamp, journal: inout Journal) {
        guard isPublic, let text = shown else { return }
        carryText(of: text, by: .system, note: nil, at: stamp, to: &journal)
        shown = lastVersion
        log(.links, by: .system, note: nil, at: stamp, to: &journal)
    }

    /// Enters an expiry whose time has come.
    public mutating func expireNow(at stamp: Timestamp, journal: inout Journal) {
        isExpired = true
        guard shown != nil, status == .usable else { return }
        carryText(of: shown ?? lastVersion, by: .system, note: nil, at: stamp, to: &journal)
        shown = lastVersion
        log(.expire, by: .system, note: nil, at: stamp, to: &journal)
    }

    private mutating func carryText(
        of version: Int, by origin: Origin, note: String?, at stamp: Timestamp, to journal: inout Journal
    ) {
        lastVersion += 1
        journal.add(
            VersionDraft(
                number: lastVersion, origin: origin, standing: .current, status: status,
                text: .of(version: version), embargo: waiting?.until, providerVersion: nil, isCorrection: false,
                note: note, at: stamp))
    }

    private mutating func log(
        _ kind: Change.Kind, by origin: Origin, note: String?, at stamp: Timestamp, to journal: inout Journal
    ) {
        changed = stamp
        journal.add(
            ChangeDraft(variant: id, version: lastVersion, kind: kind, origin: origin, note: note, at: stamp))
    }
}
