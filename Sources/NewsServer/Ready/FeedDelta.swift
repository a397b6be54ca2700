import ContentCoding
import HTTPTypes
import Hummingbird
import NewsModel

/// The part of a feed that a reader has not seen, for readers that assemble feeds: the instance manipulation `feed`
/// (`A-IM: feed`, RFC 3229), which newsboat and Liferea support.
///
/// The tag of the reader's copy has its instant: no state is needed, and it survives a restart or a change of replica.
enum FeedDelta {
    /// The instant of the reader's copy; nil if no delta is requested, or the copy is unknown or current.
    static func base(of request: Request, whole: ReadyResponse) -> Timestamp? {
        let fields = request.headers
        let hasOtherConditions = [.ifMatch, .ifUnmodifiedSince, .range].contains { fields[$0] != nil }
        guard request.method == .get, !hasOtherConditions, let list = fields[.aIM], accepts(list),
            let tags = fields[.ifNoneMatch],
            let base = ReadyResponse.instants(ofTags: tags).max(), let last = whole.changed, base < last
        else { return nil }
        return base
    }

    /// Whether a list of manipulations has `feed` with a weight other than 0 (RFC 3229 §10.5.3).
    private static func accepts(_ list: String) -> Bool {
        list.lowercased().split(separator: ",").contains { item in
            let parts = item.split(separator: ";").map { part in part.filter { $0 != " " && $0 != "\t" } }
            guard parts.first == "feed" else { return false }
            return !parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
        }
    }

    /// - Parameters:
    ///   - delta: the changed entries.
    ///   - whole: the current feed, whose tag the reader's copy has from now on.
    ///   - request: the accepted codings. RFC 3229 would have them among the manipulations, but curl, and so newsboat,
    ///     decodes those of Content-Encoding, whatever the status.
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
