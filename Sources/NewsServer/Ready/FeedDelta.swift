import ContentCoding
import HTTPTypes
import Hummingbird
import NewsModel

/// What of a feed a reader has not seen, for those who put a feed together from parts: the manipulation `feed` of an
/// answer (`A-IM: feed`, RFC 3229 with feed), as newsboat and Liferea ask for it.
///
/// The tag of the reader's copy tells the instant of it: nothing is remembered, and a restart or a replica knows it too.
enum FeedDelta {
    /// The instant of the copy at the other end; nil where no delta is asked for, the copy is not known, or is this one.
    static func base(of request: Request, whole: ReadyResponse) -> Timestamp? {
        let fields = request.headers
        let hasOtherConditions = [.ifMatch, .ifUnmodifiedSince, .range].contains { fields[$0] != nil }
        guard request.method == .get, !hasOtherConditions, let list = fields[.aIM], accepts(list),
            let tags = fields[.ifNoneMatch],
            let base = ReadyResponse.instants(ofTags: tags).max(), let last = whole.changed, base < last
        else { return nil }
        return base
    }

    /// Whether a list of manipulations has `feed`, and not with a weight of 0 (RFC 3229 §10.5.3).
    private static func accepts(_ list: String) -> Bool {
        list.lowercased().split(separator: ",").contains { item in
            let parts = item.split(separator: ";").map { part in part.filter { $0 != " " && $0 != "\t" } }
            guard parts.first == "feed" else { return false }
            return !parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
        }
    }

    /// - Parameters:
    ///   - delta: what has changed.
    ///   - whole: the feed as it is, whose tag belongs to the reader's copy from now on.
    ///   - request: says which codings are taken. RFC 3229 would have them among the manipulations; curl, and so newsboat,
    ///     undoes those of Content-Encoding, whatever the status.
    static func response(_ delta: ReadyResponse, of whole: ReadyResponse, to request: Request) -> Response {
        let coding = delta.coding(AcceptedCodings(request.headers[.acceptEncoding]))
        let answer = delta.answer(in: coding)
        var fields = delta.fields(coding, length: answer.length)
        fields[.eTag] = whole.etag(coding)
        fields[.im] = "feed"
        fields[.acceptRanges] = nil
        // A cache that does not know the status could hand the part to others as the whole.
        fields[.cacheControl] = fields[.cacheControl].map { "private" + $0.drop { $0 != "," } }
        return Response(
            status: HTTPResponse.Status(code: 226, reasonPhrase: "IM Used"), headers: fields,
            body: ResponseBody(byteBuffer: answer.body))
    }
}
