import NewsModel

/// A request that announces changes to a hub, a search engine or a cache in front.
public struct Announcement: Sendable, Hashable {
    /// A header field.
    public struct Field: Sendable, Hashable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Sends an announcement. Its address is the operator's, so it may be on a private network.
    public typealias Send = @Sendable (Announcement) async throws -> Reply

    /// The response to an announcement.
    public struct Reply: Sendable, Hashable {
        /// The HTTP status.
        public let status: Int
        /// Whether a retry may have another result.
        public let isPassing: Bool
        /// The pause that the host asks for, if any.
        public let pause: Duration?

        public init(status: Int, isPassing: Bool, pause: Duration? = nil) {
            self.status = status
            self.isPassing = isPassing
            self.pause = pause
        }
    }

    public let method: String
    /// The absolute address.
    public let address: String
    public let fields: [Field]
    public let body: [UInt8]
}

/// A recipient of announcements.
protocol AnnouncementTarget: Sendable {
    /// The name under which the store remembers its position, and the log mentions it.
    var name: String { get }

    /// The announcements for some changes; empty if none concerns this target.
    func announcements(of touched: Touched) async throws -> [Announcement]
}

/// What changes have touched, each dependency once.
struct Touched: Sendable {
    private(set) var feeds: Set<FeedEdition> = []
    private(set) var variants: Set<VariantID> = []
    /// The newest of the changes.
    private(set) var last: Int64

    /// Nothing, after a position in the log.
    init(after sequence: Int64) {
        last = sequence
    }

    mutating func add(_ change: Change) {
        feeds.formUnion(change.touched)
        variants.insert(change.variant)
        last = change.sequence
    }
}
