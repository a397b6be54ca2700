import HTTPTypes
import Hummingbird

/// The audience of a route.
enum Audience: Sendable {
    /// Everyone: only what the store's query calls public.
    case everyone
    /// Callers with a partner's key.
    case partners
    /// Processes of the same user, through the socket beside the store.
    case control
    /// Operators.
    case operators
}

/// The routes of one listener, and the only way to create any: each must state its audience.
///
/// A listener has its audiences too, so that an operators' route cannot become public by mistake.
struct RouteTable {
    /// A route as tests see it.
    struct Route: Sendable, Hashable {
        let method: HTTPRequest.Method
        let path: String
        let audience: Audience
    }

    typealias Handler = @Sendable (Request, CallContext) async throws -> Response

    private(set) var routes: [Route] = []
    private let audiences: Set<Audience>
    private let router = Router(context: CallContext.self)

    /// - Parameters:
    ///   - audiences: who can reach the listener.
    ///   - middleware: what every request passes before its route.
    init(
        for audiences: Set<Audience>,
        through middleware: [any MiddlewareProtocol<Request, Response, CallContext>] = []
    ) {
        self.audiences = audiences
        for middleware in middleware { router.add(middleware: middleware) }
    }

    /// Includes HEAD.
    mutating func get(_ path: String, for audience: Audience, use handler: @escaping Handler) {
        add(.get, path, for: audience, use: handler)
        router.head(RouterPath(path)) { request, context in
            let whole = try await handler(request, context)
            var head = whole.createHeadResponse()
            // The length of what GET would be sent, or none (RFC 9110 §8.6).
            head.headers[.contentLength] = whole.headers[.contentLength]
            return head
        }
    }

    mutating func post(_ path: String, for audience: Audience, use handler: @escaping Handler) {
        add(.post, path, for: audience, use: handler)
    }

    private mutating func add(
        _ method: HTTPRequest.Method, _ path: String, for audience: Audience, use handler: @escaping Handler
    ) {
        precondition(audiences.contains(audience), "\(path) is for \(audience), and this listener is not")
        router.on(RouterPath(path), method: method, use: handler)
        routes.append(Route(method: method, path: path, audience: audience))
    }
}

extension RouteTable: HTTPResponderBuilder {
    func buildResponder() -> RouterResponder<CallContext> {
        router.buildResponder()
    }
}
