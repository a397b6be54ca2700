import NewsModel

/// A request that tells someone outside of changes.
public struct Announcement: Sendable, Hashable {
    /// A header field.
    public struct Field: Sendable, Hashable {
        public let name: String
        public let value: String

        /// A field as it is sent.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// How it is sent. Its addresses are the operator's: they may lie on the own network.
    public typealias Send = @Sendable (Announcement) async throws -> Reply

    /// What was answered.
    public struct Reply: Sendable, Hashable {
        /// HTTP's.
        public let status: Int
        /// As it was sent: seconds or a date.
        public let retryAfter: String?

        /// An answer.
        public init(status: Int, retryAfter: String? = nil) {
            self.status = status
            self.retryAfter = retryAfter
        }
    }

    public let method: String
    /// Absolute.
    public let address: String
    public let fields: [Field]
    public let body: [UInt8]
}

/// Someone outside who is told of changes.
protocol AnnouncementTarget: Sendable {
    /// Of whom the store remembers how far they have been told, and the log speaks.
    var name: String { get }

    /// What to tell; nothing where it is none of theirs.
    func announcements(of touched: Touched) async throws -> [Announcement]
}

/// What changes have touched, each once however often.
struct Touched: Sendable {
    private(set) var feeds: Set<FeedEdition> = []
    private(set) var variants: Set<VariantID> = []
    /// The newest of the changes.
    private(set) var last: Int64

    /// Nothing since a place in the log.
    init(after sequence: Int64) {
        last = sequence
    }

    mutating func add(_ change: Change) {
        feeds.formUnion(change.touched)
        variants.insert(change.variant)
        last = change.sequence
    }
}
