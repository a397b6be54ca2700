/// An event of a text under embargo, for partners with copy in advance.
public struct AdvanceEvent: Sendable, Hashable {
    public let kind: Change.Kind
    /// The version that waits, or that was withdrawn.
    public let version: Int
    /// The number that it would get if it were released next.
    public let publicVersion: Int

    public init(_ kind: Change.Kind, version: Int, publicVersion: Int) {
        (self.kind, self.version, self.publicVersion) = (kind, version, publicVersion)
    }

    /// Nil without an event.
    public init?(from old: VariantState, to new: VariantState, at now: Timestamp) {
        let (before, after) = (old.textInAdvance(at: now), new.textInAdvance(at: now))
        if let after {
            guard before?.version != after.version || before?.until != after.until else { return nil }
            (kind, version, publicVersion) = (.embargo, after.version, new.nextPublicVersion)
        } else if let before {
            let isShown = new.isPublic && new.shown != old.shown && new.awaitingDesk?.version != before.version
            guard !isShown else { return nil }
            kind = new.isPurged ? .purge : new.status == .canceled ? .cancel : .withhold
            (version, publicVersion) = (before.version, old.nextPublicVersion)
        } else {
            return nil
        }
    }
}

extension AdvanceEvent {
    /// What becomes of a text afterwards that was given in advance: it is released, or what was released is withdrawn.
    /// The public log says it only to those whom it reaches; nil without such an event.
    public static func end(from old: VariantState, to new: VariantState, at now: Timestamp) -> Change.Kind? {
        if new.isPurged { return old.isPurged ? nil : .purge }
        if new.status == .canceled { return old.status == .canceled ? nil : .cancel }
        // Late copy may be shown while a newer text still waits.
        let isReleased = new.isPublic && new.shown != old.shown && old.waiting != nil
        return isReleased && new.textInAdvance(at: now) == nil ? .release : nil
    }
}

extension VariantState {
    /// Whether a text waits that may be given in advance.
    public func hasTextInAdvance(at now: Timestamp) -> Bool {
        textInAdvance(at: now) != nil
    }

    /// The version that may be given in advance: one that waits only for its embargo.
    fileprivate func textInAdvance(at now: Timestamp) -> WaitingVersion? {
        guard status == .usable, !isExpired, let waiting, let until = waiting.until, until.instant > now else {
            return nil
        }
        return waiting
    }
}
