/// Who may receive a provider's copy.
public enum Redistribution: String, Sendable, Hashable, CaseIterable {
    /// Everyone: editions, public feeds, the sitemap, and feeds for partners.
    case `public`
    /// Feeds for partners only.
    case partner
    /// Only the desk.
    case none
}

/// The providers' rules, with one for those without an entry.
public struct RedistributionRules: Sendable, Hashable {
    private let fallback: Redistribution
    private let entries: [String: Redistribution]

    /// By provider id.
    public init(fallback: Redistribution = .public, entries: [String: Redistribution] = [:]) {
        self.fallback = fallback
        self.entries = entries
    }

    /// The rule for a provider's copy.
    public subscript(provider: String) -> Redistribution {
        entries[provider] ?? fallback
    }

    /// A text that is the same for the same rules, whatever their order: the store compares it to detect changes.
    public var lines: [String] {
        ["\(fallback.rawValue)"] + entries.keys.sorted().map { "\($0) \(self[$0].rawValue)" }
    }
}
