import HTTPTypes
import NIOCore
import NIOHTTP1

/// A request that the routes answer, in progress: what is known of it so far, and what follows for its response.
///
/// It sends nothing; the `RouterLane` does.
struct RoutedCall {
    let head: HTTPRequestHead
    let guest: Guest
    let start: NIODeadline
    var body: BodyStream?
    var isComplete = false
    var received = 0
    var status = HTTPResponse.Status.ok
    var sent = 0
    /// Whether the head of its response was sent: then nothing else can be said.
    var isBegun = false
    var isAnswered = false
    /// Whether its response ends only with the connection.
    var isOpenEnded = false
    /// Whether its body comes only after a 100 (RFC 9110 §10.1.1).
    var waitsToGoOn: Bool
    var closes: Bool

    init(_ head: HTTPRequestHead, of guest: Guest, at start: NIODeadline) {
        self.head = head
        self.guest = guest
        self.start = start
        waitsToGoOn = Self.hasBody(head) && Self.expectsToBeTold(head)
        // What comes through NIO's decoder is the last request of its connection.
        closes =
            !head.isKeepAlive || head.version == .http1_0
            || (head.version.major == 1 && head.headers.contains(name: "transfer-encoding"))
    }

    /// Input in which the decoder found no request.
    init(unreadOf guest: Guest) {
        self.init(HTTPRequestHead(version: .http1_1, method: .RAW(value: "-"), uri: "-"), of: guest, at: .now())
        isComplete = true
        closes = true
    }

    /// The address, if concurrent requests for it share one generation (`ReadyResponses`), or share what was found to
    /// be there instead.
    var sharedAddress: String? {
        // What a reader's own copy lacks is generated for that reader alone (RFC 3229).
        guard head.method == .GET, !head.headers.contains(name: "a-im"), let path = HeadRules.path(of: head),
            Self.isShared(path)
        else { return nil }
        return path
    }

    /// Redirects by language, files of pictures and what partners are given are made for each request. Like the router,
    /// this passes over empty segments.
    static func isShared(_ path: String) -> Bool {
        let path = path.prefix { $0 != "?" }
        let segments = path.split(separator: "/")
        guard let first = segments.first, !["feed", "article", "media"].contains(first) else { return false }
        return !PartnerProblems.isOfPartners(path)
    }

    var hasBody: Bool {
        Self.hasBody(head)
    }

    private static func hasBody(_ head: HTTPRequestHead) -> Bool {
        head.headers.contains(name: "transfer-encoding") || (head.headers["content-length"].first ?? "0") != "0"
    }

    private static func expectsToBeTold(_ head: HTTPRequestHead) -> Bool {
        head.version != .http1_0 && head.headers["expect"].first?.lowercased() == "100-continue"
    }

    /// As long as the body keeps up the pace, it may take any time.
    func deadline(_ limits: ConnectionLimits) -> NIODeadline {
        start + limits.grace + .nanoseconds(Int64(Double(received) / Double(limits.pace) * 1e9))
    }

    /// Whether a response with this head ends only with the connection. If HEAD has no length, the encoder would mark
    /// the end with a chunk, which is not part of the response.
    func isOpenEnded(_ answer: HTTPResponse) -> Bool {
        head.method == .HEAD && answer.headerFields[.contentLength] == nil
    }

    /// The response head as it is sent.
    ///
    /// - Parameter tellsClosing: whether the head says that the connection ends with it.
    func line(_ answer: HTTPResponse, date: String, tellsClosing: Bool) -> HTTPResponseHead {
        var headers = HTTPHeaders()
        headers.add(name: "Date", value: date)
        for field in answer.headerFields { headers.add(name: field.name.rawName, value: field.value) }
        // RFC 9110 §8.6: the length of what a GET would have been sent, which nobody knows here. The encoder of
        // HTTP/1.1 leaves it out too.
        if [.noContent, .notModified].contains(answer.status) { headers.remove(name: "Content-Length") }
        if tellsClosing { headers.replaceOrAdd(name: "Connection", value: "close") }
        // RFC 9110 §6.2 has the highest version; but without a length the encoder would send chunks, which are not of
        // 1.0.
        let isOld = head.version == .http1_0 && answer.headerFields[.contentLength] == nil
        return HTTPResponseHead(
            version: head.version.major == 1 && !isOld ? .http1_1 : head.version,
            status: HTTPResponseStatus(statusCode: answer.status.code, reasonPhrase: answer.status.reasonPhrase),
            headers: headers)
    }

    /// The entry in the access log.
    var entry: AccessLog.Entry<[UInt8]> {
        AccessLog.Entry(
            address: guest.address, method: Array(head.method.rawValue.utf8), target: Array(head.uri.utf8),
            version: head.version, status: status.code, bytes: sent,
            referer: head.headers["referer"].first.map { Array($0.utf8) },
            userAgent: head.headers["user-agent"].first.map { Array($0.utf8) })
    }
}
