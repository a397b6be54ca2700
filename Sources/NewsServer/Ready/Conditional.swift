import ContentCoding
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel

/// Evaluates the preconditions of a request (RFC 9110 §13, §14): whether to send the whole representation, a part of it
/// or nothing.
enum Conditional {
    /// The validators of the representation.
    struct Copy {
        let etag: String
        /// The tags of the same content in other codings, which are equally valid for a client that has it.
        var otherTags: [String] = []
        /// The instant of the last change.
        let changed: Timestamp?
        /// In bytes.
        let length: Int
    }

    enum Verdict: Equatable {
        /// 200, 206 or 416
        case selected(ByteRange)
        /// With the tag of the client's copy.
        case notModified(etag: String)
        /// 412
        case failed
    }

    /// In the order of RFC 9110 §13.2.2.
    static func verdict(on copy: Copy, for request: Request) -> Verdict {
        let fields = request.headers
        if let list = fields[.ifMatch] {
            guard EntityTags.holds(list, copy.etag, isStrong: true) else { return .failed }
        } else if let text = fields[.ifUnmodifiedSince], let date = Timestamp(httpDate: text),
            let modified = copy.changed?.lastModified, modified > date
        {
            return .failed
        }
        if let etag = knownTag(of: copy, in: fields) { return .notModified(etag: etag) }
        guard request.method == .get, let range = fields[.range], holdsStill(copy, for: fields) else {
            return .selected(.whole)
        }
        return .selected(ByteRange(range, of: copy.length))
    }

    /// The tag of the client's copy, if that is current (RFC 9110 §13.1.2, §13.1.3).
    static func knownTag(of copy: Copy, in fields: HTTPFields) -> String? {
        if let list = fields[.ifNoneMatch] {
            return ([copy.etag] + copy.otherTags).first { EntityTags.holds(list, $0) }
        }
        guard let date = fields[.ifModifiedSince], isUnmodified(copy.changed, since: date) else { return nil }
        return copy.etag
    }

    /// Compares dates, not text: FreshRSS sends dates that no server gave it.
    static func isUnmodified(_ changed: Timestamp?, since text: String) -> Bool {
        guard let changed, let since = Timestamp(httpDate: text) else { return false }
        return changed.lastModified <= since
    }

    /// Compares If-Range strongly (RFC 9110 §13.1.5). A date never matches here: two versions may share a second.
    private static func holdsStill(_ copy: Copy, for fields: HTTPFields) -> Bool {
        guard let condition = fields[.ifRange] else { return true }
        return condition == copy.etag
    }
}

extension Conditional {
    /// A response without its body, and the part of the body that belongs to it.
    struct Outline {
        let status: HTTPResponse.Status
        var fields: HTTPFields
        /// Nil if no body is sent.
        var part: Range<Int>?
    }

    /// The response for a verdict.
    ///
    /// - Parameters:
    ///   - length: the bytes of the whole body.
    ///   - whole: the fields of the whole response.
    ///   - notModified: those of a 304, except its tag.
    static func outline(
        _ verdict: Verdict, for request: Request, length: Int, whole: HTTPFields, notModified: HTTPFields
    ) -> Outline {
        var outline: Outline
        switch verdict {
        case .notModified(let etag):
            outline = Outline(status: .notModified, fields: notModified)
            outline.fields[.eTag] = etag
        case .failed:
            outline = Outline(status: .preconditionFailed, fields: notModified)
            outline.fields[.contentLength] = "0"
            outline.fields[.cacheControl] = "no-store"
        case .selected(.unsatisfiable):
            outline = Outline(status: .rangeNotSatisfiable, fields: notModified)
            outline.fields[.contentRange] = "bytes */\(length)"
            outline.fields[.contentLength] = "0"
            outline.fields[.cacheControl] = "no-store"
        case .selected(.whole):
            outline = Outline(status: .ok, fields: whole, part: request.method == .head ? nil : 0..<length)
            outline.fields[.contentLength] = String(length)
        case .selected(.part(let range)):
            outline = Outline(status: .partialContent, fields: whole, part: Range(range))
            outline.fields[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(length)"
            outline.fields[.contentLength] = String(range.count)
        }
        return outline
    }

    /// Responds from a ready response, in the preferred coding.
    static func respond(to request: Request, with ready: ReadyResponse) async -> Response {
        let coding = await ready.coding(AcceptedCodings(request.headers[.acceptEncoding]))
        let answer = ready.answer(in: coding)
        let copy = Copy(
            etag: ready.etag(coding), otherTags: Coding.allCases.map(ready.etag), changed: ready.changed,
            length: answer.length)
        let outline = outline(
            verdict(on: copy, for: request), for: request, length: answer.length,
            whole: ready.fields(coding, length: answer.length), notModified: ready.notModifiedFields(coding))
        let body = outline.part.flatMap { part in
            answer.body.viewBytes(at: answer.body.readerIndex + part.lowerBound, length: part.count)
        }
        return Response(outline, body: body.map { ResponseBody(byteBuffer: ByteBuffer($0)) })
    }
}

extension Response {
    /// - Parameter body: nil if none is sent; the fields about its length apply all the same.
    init(_ outline: Conditional.Outline, body: ResponseBody?) {
        self.init(status: outline.status, headers: outline.fields, body: body ?? ResponseBody())
        headers[.contentLength] = outline.fields[.contentLength]
    }
}
