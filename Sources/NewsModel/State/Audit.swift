/// One entry of a variant's audit: who did what to it, when and why.
///
/// The change log has only public changes; the audit has every act, visible or not.
public struct AuditEntry: Sendable, Hashable {
    /// An act without what was stated with it.
    public enum Act: String, Sendable, Hashable, Codable {
        case correct, cancel, withhold, release, embargo, expire, accept, reject, link, unlink, purge
    }

    public let at: Timestamp
    public let act: Act
    /// A person at the desk, the id of the provider whose copy it was, or `newswire`.
    public let who: String
    public let origin: Origin
    /// The reason, or the value that was set.
    public let note: String?
    /// The newest version after the act.
    public let version: Int

    public init(at: Timestamp, act: Act, who: String, origin: Origin, note: String?, version: Int) {
        self.at = at
        self.act = act
        self.who = who
        self.origin = origin
        self.note = note
        self.version = version
    }
}

/// An entry of the audit as decided by the rules; the store adds who it was.
public struct AuditDraft: Sendable, Hashable {
    public let act: AuditEntry.Act
    public let origin: Origin
    /// The reason, or the value that was set.
    public let note: String?
    /// The newest version after the act.
    public let version: Int
    public let at: Timestamp

    public init(act: AuditEntry.Act, origin: Origin, note: String?, version: Int, at: Timestamp) {
        self.act = act
        self.origin = origin
        self.note = note
        self.version = version
        self.at = at
    }
}

extension Act {
    /// As the audit names it.
    var audited: AuditEntry.Act {
        switch self {
        case .correct: .correct
        case .cancel: .cancel
        case .withhold: .withhold
        case .release: .release
        case .embargo: .embargo
        case .expire: .expire
        case .accept: .accept
        case .reject: .reject
        case .purge: .purge
        }
    }

    var note: String? {
        switch self {
        case .correct(_, let note): note
        case .cancel(let reason), .withhold(let reason), .purge(let reason): reason
        case .embargo(let until): "until \(until.rfc3339)"
        case .expire(let instant): instant.map { "at \($0.rfc3339)" } ?? "never"
        case .release, .accept, .reject: nil
        }
    }
}
