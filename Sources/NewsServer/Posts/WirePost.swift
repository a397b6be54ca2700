import HTTPTypes
import Ingest

/// A request with copy: its whole body, and the fields that say what it is. Its type is parsed here and nowhere else.
struct WirePost {
    let type: HeaderValue?
    let disposition: String?
    let query: [(name: String, value: String)]
    let body: [UInt8]

    /// - Throws: `Problem` if the request is malformed.
    init(head: HTTPRequest, query: [(name: String, value: String)], body: [UInt8]) throws {
        if let coding = head.headerFields[.contentEncoding], coding.lowercased() != "identity" {
            throw Problem(
                .unsupportedMediaType, "Content-Encoding '\(coding)': not supported, send the copy uncompressed")
        }
        type = try head.headerFields[.contentType].map { try Self.value($0, of: "Content-Type") }
        disposition = head.headerFields[.contentDisposition]
        self.query = query
        self.body = body
    }

    /// A field's value with its parameters.
    static func value(_ text: String, of field: String) throws -> HeaderValue {
        guard let value = HeaderValue(text) else {
            throw Problem(.badRequest, "\(field) '\(text)' is malformed")
        }
        return value
    }
}
