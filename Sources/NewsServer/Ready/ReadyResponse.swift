import ContentCoding
import HTTPTypes
import NIOCore
import NewsModel
import Synchronization
import Syndication

/// A cached response: for each content coding its serialized bytes, and those of a 304.
///
/// A coding is serialized once, when it is first requested; its tag is known without that. Meanwhile others that
/// request it wait, without keeping a thread, and what is there already is sent.
final class ReadyResponse: Sendable {
    /// Compresses a body; nil if it would not be smaller.
    typealias Compression = @Sendable (Coding, [UInt8]) -> [UInt8]?

    fileprivate enum Layout {
        case laidOut(SerializedAnswer)
        /// It would not be smaller.
        case useless
    }

    fileprivate typealias Continuation = CheckedContinuation<Layout, Never>

    /// What to do for a coding.
    fileprivate enum Turn {
        case take(Layout)
        case layOut
        case wait
    }

    fileprivate struct State {
        var layouts: [Coding: Layout] = [:]
        /// Who waits for the codings that are being serialized.
        var waiting: [Coding: [Continuation]] = [:]
        var notModified: [Coding: SerializedAnswer] = [:]
    }

    /// The instant of the last change.
    let changed: Timestamp?
    let validUntil: Timestamp?
    let dependencies: Set<Dependency>
    /// The size that counts against the memory for ready responses: twice its bytes, which a text in all codings does
    /// not reach, and its heads.
    let size: Int
    /// The beginning of each tag.
    let hash: String
    /// The tag of each coding, including its quotation marks.
    private let tags: [(coding: Coding, bytes: [UInt8])]
    private let common: HTTPFields
    private let identity: SerializedAnswer
    private let compress: Compression
    private let state = Mutex(State())

    /// - Parameter now: the current time; nil allows a date to be ahead of it.
    init(
        _ representation: Representation, namesKeys: Bool = false, at now: Timestamp? = nil,
        compress: @escaping Compression = { coding, bytes in coding.compress(bytes) }
    ) {
        self.compress = compress
        let hash = EntityTags.hash(of: representation.bytes)
        self.hash = hash
        tags = Coding.allCases.map { ($0, Array(EntityTags.tag(hash, $0).utf8)) }
        changed = representation.lastModified
        let modified = changed?.lastModified
        // Never after the time of the response (RFC 9110 §8.8.2.1). The next second has the true date.
        let isEarly = now.flatMap { now in modified.map { $0 > now } } ?? false
        // Near its end caches may keep it until then and no longer. The response is made anew when that begins.
        let lastCalls = representation.validUntil?.adding(seconds: -representation.freshness.seconds)
        let isEnding = now.flatMap { now in lastCalls.map { $0 <= now } } ?? false
        common = Self.fields(
            of: representation, lastModified: isEarly ? now : modified,
            end: isEnding ? representation.validUntil : nil, namesKeys: namesKeys)
        identity = SerializedAnswer(
            .ok, Self.fields(common, .identity, hash: hash, length: representation.bytes.count),
            body: representation.bytes)
        let end = isEnding || now == nil ? representation.validUntil : lastCalls
        validUntil = [end, isEarly ? modified : nil].compactMap(\.self).min()
        dependencies = representation.dependencies
        size = 2 * representation.bytes.count + 2048
    }

    // MARK: - Codings

    /// The best coding that is accepted and makes the body smaller, serialized if necessary.
    func coding(_ accepted: AcceptedCodings) async -> Coding {
        for coding in accepted.inOrder {
            if case .laidOut = await layout(coding) { return coding }
        }
        return .identity
    }

    /// The response in the best accepted coding, or a 304; nil if something has to be serialized first. It does
    /// not block.
    ///
    /// - Parameter copy: the coding of the client's copy if that is current, by the best coding.
    func readyAnswer(_ accepted: AcceptedCodings, copy: (Coding) -> Coding?) -> SerializedAnswer? {
        let found = state.withLockIfAvailable { state -> SerializedAnswer? in
            for coding in accepted.inOrder {
                switch state.layouts[coding] {
                case .laidOut(let answer): return copy(coding).map { notModified($0, in: &state) } ?? answer
                case .useless: continue
                case nil: return nil
                }
            }
            return copy(.identity).map { notModified($0, in: &state) } ?? identity
        }
        return found ?? nil
    }

    /// The whole response, in a coding that `coding` returned.
    func answer(in coding: Coding) -> SerializedAnswer {
        guard case .laidOut(let answer) = state.withLock({ $0.layouts[coding] }) else { return identity }
        return answer
    }

    /// The 304.
    func notModified(_ coding: Coding) -> SerializedAnswer {
        state.withLock { notModified(coding, in: &$0) }
    }

    private func notModified(_ coding: Coding, in state: inout State) -> SerializedAnswer {
        if let answer = state.notModified[coding] { return answer }
        let answer = SerializedAnswer(.notModified, notModifiedFields(coding))
        state.notModified[coding] = answer
        return answer
    }

    private func layout(_ coding: Coding) async -> Layout {
        switch state.withLock({ $0.turn(for: coding) }) {
        case .take(let layout): return layout
        case .layOut: return layOut(coding)
        case .wait:
            return await withCheckedContinuation { continuation in
                let known = state.withLock { $0.enter(continuation, for: coding) }
                if let known { continuation.resume(returning: known) }
            }
        }
    }

    /// Not under the lock: a large body takes long.
    private func layOut(_ coding: Coding) -> Layout {
        let coded = compress(coding, Array(identity.body.readableBytesView))
        let layout = coded.map { coded in
            Layout.laidOut(SerializedAnswer(.ok, fields(coding, length: coded.count), body: coded))
        }
        let waiting = state.withLock { $0.keep(layout ?? .useless, for: coding) }
        for continuation in waiting { continuation.resume(returning: layout ?? .useless) }
        return layout ?? .useless
    }

    // MARK: - Validators

    /// A strong tag of the content and the coding (RFC 9110 §8.8.3).
    func etag(_ coding: Coding) -> String {
        EntityTags.tag(hash, coding)
    }

    /// The coding that an If-None-Match names: the best for the request, if it is among them. The tags of all codings
    /// are equivalent, since the content is the same; weakness does not count here (RFC 9110 §13.1.2).
    func known(_ list: RequestBytes, best: Coding) -> KnownCopy? {
        var known: KnownCopy?
        for element in EntityTags(list) {
            switch element {
            case .any: return .any
            case .tag(let tag, _):
                guard let coding = tags.first(where: { tag.isSame(as: $0.bytes) })?.coding else { continue }
                if coding == best { return .coding(coding) }
                known = known ?? .coding(coding)
            }
        }
        return known
    }

    // MARK: - Fields

    /// The fields of the whole response.
    func fields(_ coding: Coding, length: Int) -> HTTPFields {
        Self.fields(common, coding, hash: hash, length: length)
    }

    /// RFC 9110 §15.4.5: what a 200 would say about the cached copy, and nothing about the body.
    func notModifiedFields(_ coding: Coding) -> HTTPFields {
        var fields = common
        fields[.eTag] = etag(coding)
        for name: HTTPField.Name in [.contentType, .contentLanguage] { fields[name] = nil }
        return fields
    }

    private static func fields(_ common: HTTPFields, _ coding: Coding, hash: String, length: Int) -> HTTPFields {
        var fields = common
        fields[.eTag] = EntityTags.tag(hash, coding)
        if coding != .identity { fields[.contentEncoding] = coding.rawValue }
        fields[.contentLength] = String(length)
        fields[.acceptRanges] = "bytes"
        return fields
    }

    private static func fields(
        of representation: Representation, lastModified: Timestamp?, end: Timestamp?, namesKeys: Bool
    ) -> HTTPFields {
        var fields = HTTPFields()
        fields[.contentType] = representation.mediaType
        if !representation.languages.isEmpty {
            fields[.contentLanguage] = representation.languages.map(\.description).joined(separator: ", ")
        }
        fields[.lastModified] = lastModified?.httpDate
        fields[.cacheControl] = end == nil ? representation.freshness.cacheControl : "public, must-revalidate"
        fields[.expires] = end?.httpDate
        fields[.vary] = "Accept-Encoding"
        fields[.contentLocation] = representation.contentLocation
        fields[values: .link] = representation.links.map { "<\($0.address)>; rel=\"\($0.relation)\"" }
        fields[.xContentTypeOptions] = "nosniff"
        if isRead(representation) { fields[.contentSecurityPolicy] = pagePolicy }
        if namesKeys { fields[.surrogateKey] = representation.dependencies.surrogateKeys }
        return fields
    }

    /// Whether people read it in a browser: pages, and feeds that are XML. What browsers show of sitemaps is their own
    /// page, whose style the policy would forbid.
    private static func isRead(_ representation: Representation) -> Bool {
        let isXML = representation.mediaType.hasPrefix("application/xml")
        return representation.mediaType.hasPrefix("text/html") || isXML && !representation.languages.isEmpty
    }

    /// The Content-Security-Policy of pages, which need only a style sheet and pictures.
    static let pagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'"
}

extension ReadyResponse.State {
    fileprivate mutating func turn(for coding: Coding) -> ReadyResponse.Turn {
        if let layout = layouts[coding] { return .take(layout) }
        if waiting[coding] != nil { return .wait }
        waiting[coding] = []
        return .layOut
    }

    /// - Returns: the layout, if it has been made meanwhile: nobody resumes the continuation then.
    fileprivate mutating func enter(
        _ continuation: ReadyResponse.Continuation, for coding: Coding
    ) -> ReadyResponse.Layout? {
        if layouts[coding] == nil { waiting[coding]?.append(continuation) }
        return layouts[coding]
    }

    /// - Returns: who waits for it.
    fileprivate mutating func keep(
        _ layout: ReadyResponse.Layout, for coding: Coding
    ) -> [ReadyResponse.Continuation] {
        layouts[coding] = layout
        return waiting.removeValue(forKey: coding) ?? []
    }
}

/// What an If-None-Match names.
enum KnownCopy: Equatable {
    /// Any representation.
    case any
    case coding(Coding)
}
