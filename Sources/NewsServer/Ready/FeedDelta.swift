import ContentCoding
import HTTPTypes
import Hummingbird
import NewsModel
import Synchronization

/// The part of a feed that a reader has not seen, for readers that assemble feeds: the instance manipulation `feed`
/// (`A-IM: feed`, RFC 3229), which newsboat and Liferea support.
enum FeedDelta {
    /// The tags of the reader's copies; nil if no delta is requested.
    static func copies(in request: Request) -> String? {
        let fields = request.headers
        let hasOtherConditions = [.ifMatch, .ifUnmodifiedSince, .range].contains { fields[$0] != nil }
        guard request.method == .get, !hasOtherConditions, let list = fields[.aIM], accepts(list) else { return nil }
        return fields[.ifNoneMatch]
    }

    /// Whether a list of manipulations has `feed` with a weight other than 0 (RFC 3229 §10.5.3).
    private static func accepts(_ list: String) -> Bool {
        !list.weightedItems { item, weight in item.equals("feed") && weight > 0 ? weight : nil }.isEmpty
    }

    /// - Parameters:
    ///   - delta: the changed entries.
    ///   - whole: the current feed, whose tag the reader's copy has from now on.
    ///   - request: the accepted codings. RFC 3229 would have them among the manipulations, but curl, and so newsboat,
    ///     decodes those of Content-Encoding, whatever the status.
    static func response(_ delta: ReadyResponse, of whole: ReadyResponse, to request: Request) async -> Response {
        let coding = await delta.coding(AcceptedCodings(request.headers[.acceptEncoding]))
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

/// The latest copies of each feed that readers can have from this server, by which a delta is found. A reader with
/// another one, such as from before a restart, receives the whole feed.
///
/// The instant is not in the tag: a change that shows nowhere in a feed would give the same bytes another tag.
final class FeedCopies: Sendable {
    private struct Copy {
        let hash: String
        let changed: Timestamp
    }

    /// Of each feed.
    private static let most = 32

    private let copies = Mutex<[String: [Copy]]>([:])

    /// - Parameter path: that of an existing feed, so that there are only so many.
    func note(_ feed: ReadyResponse, at path: String) {
        guard let changed = feed.changed else { return }
        copies.withLock { copies in
            var known = copies[path] ?? []
            if known.last?.hash == feed.hash, known.last?.changed == changed { return }
            known.removeAll { $0.hash == feed.hash }
            known.append(Copy(hash: feed.hash, changed: changed))
            copies[path] = known.suffix(Self.most)
        }
    }

    /// The instant of the latest of the copies that an If-None-Match names; nil if none is known.
    func latest(of tags: String, at path: String) -> Timestamp? {
        guard tags.utf8.contains(UInt8(ascii: "\"")) else { return nil }
        let known = copies.withLock { $0[path] ?? [] }
        return known.last { copy in
            Coding.allCases.contains { EntityTags.holds(tags, EntityTags.tag(copy.hash, $0)) }
        }?.changed
    }
}
