/// To whom a provider's copy may go on.
public enum Redistribution: String, Sendable, Hashable, CaseIterable {
    /// Everyone: editions, public feeds, the sitemap, and feeds for partners.
    case `public`
    /// Feeds for partners only.
    case partner
    /// Nobody: the desk sees it.
    case none
}

/// The providers' rules, with one for those that have no entry.
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

    /// The same for the same rules, whatever their order: the store compares it to know whether they have changed.
    public var lines: [String] {
        ["\(fallback.rawValue)"] + entries.keys.sorted().map { "\($0) \(self[$0].rawValue)" }
    }
}
