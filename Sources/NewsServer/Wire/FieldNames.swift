import HTTPTypes

extension HTTPField.Name {
    /// What caches in front drop an answer by: Fastly's name for it, which others know too.
    static let surrogateKey = HTTPField.Name(token: "Surrogate-Key")
    /// What manipulations of an answer a client takes, and which one was made (RFC 3229).
    static let aIM = HTTPField.Name(token: "A-IM")
    static let im = HTTPField.Name(token: "IM")
    /// RFC 8288.
    static let link = HTTPField.Name(token: "Link")
    /// Where a reader of server-sent events goes on (HTML Living Standard §9.2.4).
    static let lastEventID = HTTPField.Name(token: "Last-Event-ID")
    static let xForwardedFor = HTTPField.Name(token: "X-Forwarded-For")

    private init(token: String) {
        guard let name = HTTPField.Name(token) else { preconditionFailure("\(token) is not the name of a field") }
        self = name
    }
}
