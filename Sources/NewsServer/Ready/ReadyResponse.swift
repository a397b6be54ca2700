import ContentCoding
import Crypto
import HTTPTypes
import NIOCore
import NewsModel
import Syndication

/// A response laid out in advance: for each content coding its body, and its head for 200 and for 304.
struct ReadyResponse: Sendable {
    /// One content coding of it.
    struct Coding: Sendable {
        let body: ByteBuffer
        /// Strong, of the content and the coding (RFC 9110 §8.8.3): the same after a restart and in a replica.
        let etag: String
        let fields: HTTPFields
        let notModifiedFields: HTTPFields
    }

    let identity: Coding
    /// Nil where gzip would not be smaller.
    let gzip: Coding?
    let lastModified: Timestamp?
    let validUntil: Timestamp?
    let dependencies: Set<Dependency>
    /// What it takes of the memory that ready responses may have.
    let size: Int

    init(_ representation: Representation) {
        let tag = SHA256.hash(data: representation.bytes).prefix(16).map { Self.hex[Int($0)] }.joined()
        let fields = Self.fields(of: representation)
        identity = Coding(representation.bytes, etag: "\"\(tag)\"", fields: fields, coding: nil)
        gzip = Gzip.compress(representation.bytes).map { bytes in
            Coding(bytes, etag: "\"\(tag)-gzip\"", fields: fields, coding: "gzip")
        }
        lastModified = representation.lastModified
        validUntil = representation.validUntil
        dependencies = representation.dependencies
        size = identity.body.readableBytes + (gzip?.body.readableBytes ?? 0)
    }

    private static func fields(of representation: Representation) -> HTTPFields {
        var fields = HTTPFields()
        fields[.contentType] = representation.mediaType
        if !representation.languages.isEmpty {
            fields[.contentLanguage] = representation.languages.map(\.description).joined(separator: ", ")
        }
        fields[.lastModified] = representation.lastModified?.httpDate
        fields[.cacheControl] = representation.freshness.rawValue
        fields[.vary] = "Accept-Encoding"
        fields[values: .link] = representation.links.map { "<\($0.address)>; rel=\"\($0.relation)\"" }
        fields[.xContentTypeOptions] = "nosniff"
        if representation.mediaType.hasPrefix("text/html") {
            fields[.contentSecurityPolicy] = pagePolicy
        }
        return fields
    }

    /// The Content-Security-Policy of pages, which need a style sheet and pictures and nothing else.
    static let pagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'"

    private static let hex = (0...255).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension ReadyResponse.Coding {
    fileprivate init(_ bytes: [UInt8], etag: String, fields common: HTTPFields, coding: String?) {
        var fields = common
        fields[.eTag] = etag
        fields[.contentEncoding] = coding
        fields[.contentLength] = String(bytes.count)
        // RFC 9110 §15.4.5: what a 200 would have said of the cached copy, and nothing of the body.
        var notModified = fields
        for name: HTTPField.Name in [.contentType, .contentLanguage, .contentEncoding, .contentLength] {
            notModified[name] = nil
        }
        self.init(body: ByteBuffer(bytes: bytes), etag: etag, fields: fields, notModifiedFields: notModified)
    }
}
