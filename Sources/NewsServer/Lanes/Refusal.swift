import HTTPTypes

/// An answer to what is turned away before anything is looked up.
struct Refusal {
    let response: HTTPResponse
    let body: [UInt8]

    init(_ status: HTTPResponse.Status, retryAfter seconds: Int? = nil) {
        body = Array("\(status.code) \(status.reasonPhrase)\n".utf8)
        var fields: HTTPFields = [
            .contentType: "text/plain; charset=utf-8", .contentLength: String(body.count), .cacheControl: "no-store",
            .xContentTypeOptions: "nosniff",
        ]
        // As a number: Liferea and NetNewsWire read no date.
        fields[.retryAfter] = seconds.map(String.init)
        response = HTTPResponse(status: status, headerFields: fields)
    }

    /// As it goes over the wire.
    var wire: WireAnswer {
        WireAnswer(response.status, response.headerFields, body: body)
    }

    /// - Parameter seconds: after which the next request is welcome.
    static func tooEager(seconds: Int) -> Refusal {
        Refusal(.tooManyRequests, retryAfter: seconds)
    }

    /// Too much is in the making: a passing fault, which readers come back from.
    static let overloaded = Refusal(.serviceUnavailable, retryAfter: 5)
}
