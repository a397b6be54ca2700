import HTTPTypes

/// The response to a request that is rejected before routing: a problem document (RFC 9457), like all other errors for
/// programs.
struct Refusal {
    let response: HTTPResponse
    let body: [UInt8]

    init(_ status: HTTPResponse.Status, retryAfter seconds: Int? = nil) {
        // Written by hand, since who floods a server is answered this.
        let title = status.reasonPhrase
        body = Array(
            #"{"detail":"\#(Self.detail(of: status))","status":\#(status.code),"title":"\#(title)","type":"about:blank"}"#
                .utf8)
        var fields: HTTPFields = [
            .contentType: "application/problem+json", .contentLength: String(body.count), .cacheControl: "no-store",
            .xContentTypeOptions: "nosniff",
        ]
        // As a number: Liferea and NetNewsWire read no date.
        fields[.retryAfter] = seconds.map(String.init)
        if status == .methodNotAllowed { fields[.allow] = "GET, HEAD, POST" }
        response = HTTPResponse(status: status, headerFields: fields)
    }

    /// The serialized response.
    var serialized: SerializedAnswer {
        SerializedAnswer(response.status, response.headerFields, body: body)
    }

    /// - Parameter seconds: the time until the next request is allowed.
    static func tooEager(seconds: Int) -> Refusal {
        Refusal(.tooManyRequests, retryAfter: seconds)
    }

    /// Too many requests in progress: a temporary failure, after which feed readers come back.
    static let overloaded = Refusal(.serviceUnavailable, retryAfter: 5)
}

extension Refusal {
    /// The detail, in characters that JSON does not escape.
    private static func detail(of status: HTTPResponse.Status) -> String {
        switch status {
        case .badRequest: "malformed request: expected a request line, exactly one Host and well-formed header fields"
        case .methodNotAllowed: "expected GET, HEAD or POST"
        case .requestTimeout: "the request was not received in full in time"
        case .uriTooLong: "the address is too long"
        case .requestHeaderFieldsTooLarge: "too many header fields, or too long ones"
        case .tooManyRequests: "too many requests per minute, or too many connections, from this address"
        case .notImplemented: "this Transfer-Encoding is not supported: expected chunked, or no Transfer-Encoding"
        case .serviceUnavailable: "too many requests in progress: try again later"
        case .httpVersionNotSupported: "expected HTTP/1.1"
        default: "the request was refused"
        }
    }
}
