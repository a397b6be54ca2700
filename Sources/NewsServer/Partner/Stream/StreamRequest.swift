import Hummingbird
import NewsModel
import NewsStore
import Syndication

/// A partner's query for its stream.
struct StreamRequest: Sendable {
    /// The position to begin at.
    enum Start: Sendable {
        case place(LogPlace.Start)
        /// With the name of the parameter or field that it is from.
        case cursor(String, from: String)
    }

    static let mostItems = 500
    static let mostWait = 60
    private static let usualItems = 100
    private static let parameters = [
        "after", "limit", "wait", "feed", "language", "format", "stream", "versions",
    ]

    let start: Start
    let limit: Int
    /// Seconds.
    let wait: Int
    let feed: FeedID?
    let language: LanguageTag?
    let format: PartnerWriter.Format
    let stream: CursorContents.Stream
    let givesEveryVersion: Bool

    /// - Parameters:
    ///   - allowed: the parameters of the route.
    ///   - resume: the position at which a stream resumes (Last-Event-ID), which takes precedence over `after`.
    /// - Throws: `Problem`, also for feeds and streams that the caller is not entitled to, as for unknown ones.
    init(
        _ request: Request, of caller: Caller, allowed: [String] = StreamRequest.parameters, resume: String? = nil
    ) throws {
        let query = try Self.query(request, allowed: allowed)
        // Without an event yet, some readers send the field empty.
        let resume = resume.flatMap { $0.isEmpty ? nil : $0 }
        start = try resume.map { Start.cursor($0, from: "Last-Event-ID") } ?? Self.start(query["after"] ?? "start")
        limit = try Self.number("limit", query["limit"], in: 1...Self.mostItems) ?? Self.usualItems
        wait = try Self.number("wait", query["wait"], in: 0...Self.mostWait) ?? 0
        givesEveryVersion = try Self.choice("versions", query["versions"], of: ["newest", "all"]) == "all"
        let format = try Self.choice("format", query["format"], of: PartnerWriter.Format.allCases.map(\.rawValue))
        self.format = format.flatMap(PartnerWriter.Format.init(rawValue:)) ?? .ninjs
        let holder = caller.holder
        switch query["stream"] {
        case nil, "public": stream = .public
        case "advance": stream = .advance
        default: throw Self.noStream
        }
        let feeds = holder.entitlements.all.map(\.feed)
        feed = try query["feed"].map { name in
            guard let feed = feeds.first(where: { $0.feed.description == name }) else {
                throw Problem(.notFound, "there is no such feed")
            }
            return feed.feed
        }
        language = try query["language"].map { name in
            guard let tag = LanguageTag(name), feeds.contains(where: { $0.edition == tag }) else {
                throw Problem(.notFound, "there is no such language")
            }
            return tag
        }
        try check(caller)
    }

    /// Whether it begins at the end of the log.
    func startsAtTheEnd(at now: Timestamp) -> Bool {
        switch start {
        case .place(.end): true
        case .place(.time(let instant)): instant >= now
        case .place(.beginning), .cursor: false
        }
    }

    /// - Throws: `Problem` if the stream is not the caller's any more.
    func check(_ caller: Caller) throws {
        guard stream == .public || caller.holder.partner.seesAdvance else { throw Self.noStream }
    }

    private static let noStream = Problem(.notFound, "there is no such stream")

    /// Whether it begins at a time or at the end, neither at the start nor at a cursor.
    var startsInBetween: Bool {
        switch start {
        case .cursor, .place(.beginning): false
        case .place: true
        }
    }

    /// What a cursor is bound to, besides partner and stream.
    var filters: String {
        [
            feed.map { "feed=\($0)" }, language.map { "language=\($0)" }, givesEveryVersion ? "versions=all" : nil,
        ].compactMap { $0 }.joined(separator: "&")
    }

    private static func query(_ request: Request, allowed: [String]) throws -> [String: String] {
        var query: [String: String] = [:]
        for (key, value) in request.uri.queryParameters {
            let (key, value) = (String(key), String(value))
            guard allowed.contains(key) else {
                let hint = allowed.hint(for: key)
                throw Problem(
                    .badRequest,
                    "'\(key)' is unknown\(hint), expected one of: \(allowed.joined(separator: ", "))")
            }
            guard query.updateValue(value, forKey: key) == nil else {
                throw Problem(.badRequest, "\(key): given twice")
            }
        }
        return query
    }

    private static func start(_ text: String) throws -> Start {
        switch text {
        case "start": return .place(.beginning)
        case "now": return .place(.end)
        case "": throw Problem(.badRequest, "after: empty, expected start, now, a time or a cursor")
        default:
            // A plus sign that was not escaped has become a space.
            let time = text.replacing(" ", with: "+")
            return WireDate(rfc3339: time, defaultZone: .utc).map { .place(.time($0.instant)) }
                ?? .cursor(text, from: "after")
        }
    }

    private static func number(_ key: String, _ text: String?, in range: ClosedRange<Int>) throws -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), range.contains(number), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            throw Problem(
                .badRequest, "\(key): '\(text)', expected a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func choice(_ key: String, _ text: String?, of names: [String]) throws -> String? {
        guard let text else { return nil }
        guard names.contains(text) else {
            throw Problem(.badRequest, "\(key): '\(text)', expected one of: \(names.joined(separator: ", "))")
        }
        return text
    }
}
