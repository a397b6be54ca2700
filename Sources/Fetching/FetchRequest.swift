/// What to fetch, and within which bounds.
public struct FetchRequest: Sendable {
    /// An http or https address.
    public var address: String
    /// What `Accept` says; nil is anything.
    public var accept: String?
    /// The validators of an earlier answer, word for word: where nothing has changed, the answer is 304.
    public var entityTag: String?
    public var lastModified: String?
    /// What `Authorization` says. It goes to the address itself, and to no other host to which that redirects.
    public var authorization: String?
    /// What is sent instead of asking; nil is a GET. It goes to the address itself, and no redirect is followed with it.
    public var message: Message?
    /// How many bytes the body may have, unpacked.
    public var limit: Int
    /// How long all of it may take, redirects included.
    public var patience: Duration
    /// Whether addresses of this machine and its networks may be fetched from.
    public var allowsPrivate: Bool

    /// An unconditional request.
    public init(
        _ address: String, limit: Int, patience: Duration = .seconds(60), allowsPrivate: Bool = false
    ) {
        self.address = address
        self.limit = limit
        self.patience = patience
        self.allowsPrivate = allowsPrivate
    }
}

extension FetchRequest {
    /// A request that brings something.
    public struct Message: Sendable, Hashable {
        /// In capitals.
        public var method: String
        /// Further header fields.
        public var fields: [String: String]
        public var body: [UInt8]

        /// A message as it is sent.
        public init(method: String, fields: [String: String], body: [UInt8]) {
            self.method = method
            self.fields = fields
            self.body = body
        }
    }
}

/// What a host answered.
public struct FetchAnswer: Sendable {
    /// HTTP's; redirects that could be followed are none.
    public let status: Int
    /// Where the answer came from.
    public let address: String
    /// Where the host says that this is from now on, where every redirect on the way was permanent.
    public let movedTo: String?
    /// What Content-Type says.
    public let mediaType: String?
    /// Unpacked; empty unless the status is 2xx, or the answer a problem (RFC 9457).
    public let body: [UInt8]
    /// For the next request.
    public let entityTag: String?
    /// For the next request.
    public let lastModified: String?
    /// When to ask again, as it was sent: seconds or a date.
    public let retryAfter: String?
}
