public import NewsModel

/// What to fetch, and its limits.
public struct FetchRequest: Sendable {
    /// An http or https address.
    public var address: String
    /// The value of `Accept`; nil accepts anything.
    public var accept: String?
    /// The validators of an earlier response, verbatim: if nothing has changed, the response is 304.
    public var entityTag: String?
    public var lastModified: String?
    /// The value of `Authorization`. It is sent to the address itself, and to no other host that it redirects to.
    public var authorization: String?
    /// What to send; nil for a GET. It is sent to the address itself, and no redirect is followed with it.
    public var message: Message?
    /// The most bytes of the body, decompressed.
    public var limit: Int
    /// The longest time in total, including redirects.
    public var patience: Duration
    /// Whether addresses of this machine and its networks are allowed.
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
    /// A request with a body.
    public struct Message: Sendable, Hashable {
        /// In upper case.
        public var method: String
        /// Additional header fields.
        public var fields: [String: String]
        public var body: [UInt8]

        public init(method: String, fields: [String: String], body: [UInt8]) {
            self.method = method
            self.fields = fields
            self.body = body
        }
    }
}

/// A response.
public struct FetchAnswer: Sendable {
    /// The HTTP status; not a redirect that could be followed.
    public let status: Int
    /// The address that responded.
    public let address: String
    /// The new address, if every redirect on the way was permanent.
    public let movedTo: String?
    /// The value of Content-Type.
    public let mediaType: String?
    /// Decompressed; empty unless the status is 2xx, or the response is a problem document (RFC 9457).
    public let body: [UInt8]
    /// For the next request.
    public let entityTag: String?
    /// For the next request.
    public let lastModified: String?
    /// The Retry-After as sent.
    let retryAfter: String?

    /// The seconds until the time that the host names for the next request, by Retry-After: seconds or a date (RFC 9110
    /// §10.2.3). At most some thirty years; nil if it names none.
    public func pause(at now: Timestamp) -> Int64? {
        guard let retryAfter else { return nil }
        if !retryAfter.isEmpty, retryAfter.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return min(Int64(retryAfter) ?? .max, Self.longestPause)
        }
        guard let instant = Timestamp(httpDate: retryAfter) else { return nil }
        // The fraction of the second that has begun is waited for as well.
        return min(max(0, instant.seconds - now.seconds), Self.longestPause)
    }

    private static let longestPause: Int64 = 1_000_000_000

    /// Whether a host that responds with a status may do otherwise soon: it is busy or broken, or wants the same later
    /// (RFC 9110 §15.5.9, RFC 8470 §5.2, RFC 6585 §4).
    public static func isPassing(_ status: Int) -> Bool {
        [408, 425, 429].contains(status) || (500...599).contains(status)
    }
}
