import NewsModel
import NewsServer

/// The kinds of keys that there are, with which two sites are asked for the same.
struct TwinKeys: Sendable {
    private var keys: [(name: String, key: String)] = []
    /// The names of those that read.
    private(set) var readers: Set<String> = []

    /// Makes the partners; both sites have them then, one being a copy of the other.
    init(on server: TestServer) async throws {
        let languages = ["en", "zh-Hant", "pt"]
        let kinds: [(name: String, feeds: [String], languages: [String], scope: Partner.Scope, seesAdvance: Bool)] = [
            ("entitled", ["latest", "macau", "sport"], languages, .read, false),
            ("little", ["sport"], ["pt"], .read, false), ("advance", ["macau"], languages, .read, true),
            ("sender", ["latest"], languages, .send, false),
        ]
        for kind in kinds {
            let key = try await server.addPartner(kind.name, feeds: kind.feeds, languages: kind.languages) { terms in
                terms.scopes = [kind.scope]
                if kind.scope == .send { terms.provider = "desk" }
                terms.seesAdvance = kind.seesAdvance
                terms.rate = 1_000_000
            }
            keys.append((kind.name, key))
            if kind.scope == .read { readers.insert(kind.name) }
        }
    }

    var all: [(name: String, key: String)] { keys }
}

extension Crawl {
    /// Every answer that a site gives to each of the keys, but for the stream of copy in advance, which has what is
    /// hidden.
    ///
    /// - Parameter ids: those of everything that either site holds.
    init(ofPartners keys: TwinKeys, on server: TestServer, ids: [VariantID]) async throws {
        self.init()
        for (name, key) in keys.all {
            for call in Self.calls(server, ids) { try await ask(call, name, key, server) }
            for query in ["after=start&limit=2", "after=start&limit=3&versions=all", "after=start&limit=2&language=en"]
            {
                try await follow("items?\(query)", name, key, server)
            }
        }
    }

    private static func calls(_ server: TestServer, _ ids: [VariantID]) -> [String] {
        let time = server.clock.now.adding(seconds: -60).rfc3339
        var calls = ["feeds", "usage", "items/none", "items?after=now", "items?after=\(time)"]
        calls += ["items?after=start&stream=public", "items?after=start&feed=sport", "items?after=start&feed=secret"]
        for format in ["ninjs", "newsmlg2", "nitf"] {
            calls += [
                "items?after=start&limit=500&format=\(format)", "items?after=start&versions=all&format=\(format)",
            ]
        }
        for id in ids { calls += ["items/\(id)", "items/\(id)/versions/1", "items/\(id)/versions/2"] }
        for edition in server.wire.newsroom.editions {
            calls += server.wire.newsroom.feeds.map { "feeds/\($0.id).\(edition.language).atom" }
        }
        return calls
    }

    @discardableResult
    private mutating func ask(
        _ call: String, _ name: String, _ key: String, _ server: TestServer
    ) async throws -> WireResponse {
        let answer = try await server.partner(key, call).lasting
        answers["\(name) \(call)"] = answer
        return answer
    }

    /// Page after page, by the cursors in the answers, until one leads to itself.
    private mutating func follow(_ first: String, _ name: String, _ key: String, _ server: TestServer) async throws {
        var call = first
        while answers["\(name) \(call)"] == nil {
            let link = try await ask(call, name, key, server)["Link"]
            guard let path = link?.split(separator: ">").first?.dropFirst("</partner/v1/".count) else { return }
            call = String(path)
        }
    }

    /// What each of the keys is told by events, until the site stops.
    init(ofStreams keys: TwinKeys, on server: TestServer) async throws {
        self.init()
        // Whose key does not read is refused at once.
        for (name, key) in keys.all where !keys.readers.contains(name) {
            try await ask("stream?after=start", name, key, server)
        }
        try await withThrowingTaskGroup(of: (String, WireResponse).self) { group in
            for (name, key) in keys.all where keys.readers.contains(name) {
                group.addTask { (name, try await server.partner(key, "stream?after=start")) }
            }
            // Who has been told all that there is waits for more.
            try await server.someWait(keys.readers.count)
            await server.stop()
            for try await (name, answer) in group {
                answers["\(name) stream"] = answer.lasting.withBody(answer.dechunked)
            }
        }
    }
}
