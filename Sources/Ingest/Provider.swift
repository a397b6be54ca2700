public import NewsModel

/// What is known of those who send copy; one entry of `config/providers.yaml`.
public struct Provider: Sendable, Hashable {
    /// Who it is, for readers.
    public let name: String?
    /// The label of the encoding of copy that states none; nil is UTF-8.
    public let encoding: String?
    /// For copy that states no language; nil means that the text decides.
    public let language: LanguageTag?
    /// For dates that state none.
    public let zone: Zone
    /// Whether a name after the last sentence is the byline, even without a section line after it.
    public let trailingBylines: Bool
    /// To whom the copy may go on.
    public let redistribution: Redistribution
    /// Whether pictures that the copy names by their address are fetched.
    public let fetchesPictures: Bool
    /// The folder into which it delivers files: `incoming/` in it.
    public let spool: String?
    /// Whether what it names may be fetched from this machine and its networks.
    public let allowsPrivate: Bool
    /// What is fetched from it on a schedule.
    public let pulls: [PullAddress]
    /// After how long without new copy it is called quiet; nil is never.
    public let quiet: Duration?
    /// Where its copy names the story that its languages share; nil where it does not.
    public let storyID: StoryIDRule?

    /// What is not known is left out.
    public init(
        name: String? = nil, encoding: String? = nil, language: LanguageTag? = nil, zone: Zone = .utc,
        trailingBylines: Bool = false, redistribution: Redistribution = .public,
        fetchesPictures: Bool = false, spool: String? = nil, allowsPrivate: Bool = false, pulls: [PullAddress] = [],
        quiet: Duration? = nil, storyID: StoryIDRule? = nil
    ) {
        self.name = name
        self.encoding = encoding
        self.language = language
        self.zone = zone
        self.trailingBylines = trailingBylines
        self.redistribution = redistribution
        self.fetchesPictures = fetchesPictures
        self.spool = spool
        self.allowsPrivate = allowsPrivate
        self.pulls = pulls
        self.quiet = quiet
        self.storyID = storyID
    }
}

/// All providers, with an entry for those that have none.
public struct Providers: Sendable, Hashable {
    /// The provider of copy that names none.
    public let usual: String
    private let fallback: Provider
    private let entries: [String: Provider]

    /// The entries by provider id.
    public init(usual: String, fallback: Provider = Provider(), entries: [String: Provider] = [:]) {
        self.usual = usual
        self.fallback = fallback
        self.entries = entries
    }

    /// The entry of a provider, or the one for those without.
    public subscript(id: String) -> Provider {
        entries[id] ?? fallback
    }

    /// Those that have entries of their own, in the order of their ids.
    public var ids: [String] {
        entries.keys.sorted()
    }

    /// To whom each one's copy may go on.
    public var redistribution: RedistributionRules {
        RedistributionRules(
            fallback: fallback.redistribution, entries: entries.mapValues(\.redistribution))
    }
}
