/// A package of items that belong together on the wire (NewsML-G2 packageItem, ninjs associations): top stories, a
/// story with its sidebars, or the variants of one story in several languages.
public struct WirePackage: Sendable, Hashable {
    /// A reference to an item, which may come before, after or never.
    public struct Member: Sendable, Hashable, Codable {
        /// The provider's id of the item.
        public let providerID: String
        /// Nil if the package does not state it: any variant of the item.
        public let language: LanguageTag?
        /// Its role in the package: "main", "sidebar".
        public let role: String?

        public init(providerID: String, language: LanguageTag? = nil, role: String? = nil) {
            self.providerID = providerID
            self.language = language
            self.role = role
        }
    }

    public var providerID: String?
    public var providerVersion: Int?
    /// Of the package itself: members are withheld and canceled by their own copy.
    public var status: PubStatus
    public var headline: String?
    /// In the order of the package.
    public var members: [Member]
    /// Whether the members are one story in several forms (`pgrmod:alt`): then their languages are one article.
    public var areAlternatives: Bool

    public init(
        providerID: String? = nil, providerVersion: Int? = nil,
        status: PubStatus = .usable, headline: String? = nil, members: [Member], areAlternatives: Bool = false
    ) {
        self.providerID = providerID
        self.providerVersion = providerVersion
        self.status = status
        self.headline = headline
        self.members = members
        self.areAlternatives = areAlternatives
    }
}
