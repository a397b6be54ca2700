public import NewsModel

/// The settings of a provider; an entry of `config/providers.yaml`.
public struct Provider: Sendable, Hashable {
    /// Its name, for readers.
    public let name: String?
    /// The label of the encoding of copy that does not state it; nil for UTF-8.
    public let encoding: String?
    /// The language of copy that does not state it; nil detects it from the text.
    public let language: LanguageTag?
    /// The zone of dates that do not state it.
    public let zone: Zone
    /// Whether a name after the last sentence is the byline, even without a section line after it.
    public let trailingBylines: Bool
    /// Who may receive the copy.
    public let redistribution: Redistribution
    /// Whether pictures with a web address are fetched.
    public let fetchesPictures: Bool
    /// The folder in which it delivers files, in `incoming/`.
    public let spool: String?
    /// Whether its addresses may be on this machine and its networks.
    public let allowsPrivate: Bool
    /// The addresses that are fetched on a schedule.
    public let pulls: [PullAddress]
    /// The duration without new copy after which it is quiet; nil for never.
    public let quiet: Duration?
    /// Where its copy identifies the story that its languages share, if it does.
    public let storyID: StoryIDRule?

    /// What is unknown is left out.
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

/// All providers, with an entry for those without their own.
public struct Providers: Sendable, Hashable {
    /// The form of an id, for messages.
    public static let idForm = "expected letters, digits and hyphens"

    /// Whether a text may be a provider's id.
    public static func isID(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    /// The provider of copy without another.
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

    /// The ids of those with their own entries, in order.
    public var ids: [String] {
        entries.keys.sorted()
    }

    /// Whether copy can belong to a provider without it being a mistake. Where none has an entry, all can.
    public func knows(_ id: String) -> Bool {
        entries.isEmpty || entries[id] != nil || id == usual
    }

    /// Who may receive each provider's copy.
    public var redistribution: RedistributionRules {
        RedistributionRules(
            fallback: fallback.redistribution, entries: entries.mapValues(\.redistribution))
    }
}
