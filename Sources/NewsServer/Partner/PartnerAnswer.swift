import ContentCoding
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel

/// The response to a partner, with the figures to record.
struct PartnerAnswer {
    /// Private to the key, and asked for again each time.
    static let cacheControl = "private, no-cache"

    var response: Response
    /// The number of items in it.
    var items = 0
    /// The change up to which the partner has everything now.
    var position: Int64 = 0
}

extension PartnerAnswer {
    /// A document with a tag of its bytes, compressed if accepted; 304 if the partner has it already. No parts of it
    /// are sent.
    ///
    /// - Parameter changed: the instant of its last change, if that counts.
    /// - Throws: `Problem` if the request is only for another one.
    init(to request: Request, _ bytes: [UInt8], mediaType: String, changed: Timestamp? = nil) throws {
        // Nothing to write, in a format that has no empty document.
        if bytes.isEmpty {
            self.init(response: Response(status: .noContent, headers: [.cacheControl: Self.cacheControl]))
            return
        }
        let hash = EntityTags.hash(of: bytes)
        let isPacked = AcceptedCodings(request.headers[.acceptEncoding]).accepts(.gzip)
        let copy = Conditional.Copy(
            etag: EntityTags.tag(hash, isPacked ? .gzip : .identity),
            otherTags: [EntityTags.tag(hash, .identity), EntityTags.tag(hash, .gzip)], changed: changed,
            length: bytes.count)
        var fields: HTTPFields = [.cacheControl: Self.cacheControl]
        switch Conditional.verdict(on: copy, for: request) {
        case .failed: throw Problem(.preconditionFailed, "this is not the document that If-Match or the date is for")
        case .notModified(let known):
            fields[.eTag] = known
            self.init(response: Response(status: .notModified, headers: fields))
            return
        case .selected: break
        }
        let packed = isPacked ? Gzip.compress(bytes, .quick) : nil
        fields[.eTag] = EntityTags.tag(hash, packed == nil ? .identity : .gzip)
        fields[.contentType] = mediaType
        if packed != nil { fields[.contentEncoding] = Coding.gzip.rawValue }
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed ?? bytes))
        self.init(response: Response(status: .ok, headers: fields, body: body))
    }

    init(to request: Request, json value: some Encodable) throws {
        try self.init(to: request, Array(JSONEncoder.stable.encode(value)), mediaType: "application/json")
    }
}
