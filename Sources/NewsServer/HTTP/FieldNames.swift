import HTTPTypes

extension HTTPField.Name {
    /// The keys by which caches in front drop a response: Fastly's name, which others know too.
    static let surrogateKey = HTTPField.Name(token: "Surrogate-Key")
    /// The instance manipulations that a client accepts, and the one that was applied (RFC 3229).
    static let aIM = HTTPField.Name(token: "A-IM")
    static let im = HTTPField.Name(token: "IM")
    /// RFC 8288.
    static let link = HTTPField.Name(token: "Link")
    /// The event after which a reader of server-sent events resumes (HTML Living Standard §9.2.4).
    static let lastEventID = HTTPField.Name(token: "Last-Event-ID")

    private init(token: String) {
        guard let name = HTTPField.Name(token) else { preconditionFailure("\(token) is not the name of a field") }
        self = name
    }
}
