import Eventually
import Foundation
import NewsModel
import NewsStore
import Testing

/// Who has asked before is told by a 304 that nothing is new: wrongly said, a correction is missed for good; not said,
/// everything is sent again.
@Suite("An entity tag changes when the bytes do, and only then")
struct EntityTagTests {
    private static let scenarios = Int(ProcessInfo.processInfo.environment["NEWSWIRE_SCENARIOS"] ?? "") ?? 1
    private static let firstSeed = Int(ProcessInfo.processInfo.environment["NEWSWIRE_SEED"] ?? "") ?? 1

    @Test("on every route, plain and compressed, over random lives of a newsroom")
    func everyRoute() async throws {
        for seed in Self.firstSeed..<Self.firstSeed + Self.scenarios {
            let clock = TestClock()
            let scenario = TwinScenario(
                seed: seed, wire: try TestWire(), end: clock.now.adding(seconds: 30 * 86_400))
            var seen = Seen()
            try await withServer(clock: clock) { server in
                for step in scenario.steps {
                    clock.advance(seconds: step.seconds)
                    _ = try await server.perform(step.work)
                    try await seen.look(at: server, "seed \(seed), after \(step.what)")
                }
            }
            #expect(seen.changed > 20 && seen.unchanged > 20)
        }
    }

    @Test("what changes elsewhere leaves it")
    func elsewhere() async throws {
        try await withServer(holding: \.usual) { server in
            let path = "/sitemaps/news.xml"
            // It has the stories of two days.
            server.clock.advance(seconds: 3 * 86_400)
            let before = try await server.get(path)
            let page = try await server.page(of: "ferry", server.wire.en)
            try await server.perform(.cancel(reason: nil), on: server.variant("ferry", server.wire.en))
            try await #require(eventually { try await server.get(page).status == 410 })
            let after = try await server.get(path)
            #expect(after.body == before.body && after["ETag"] == before["ETag"])
        }
    }

    /// What was answered last, by path and coding.
    private struct Seen {
        private var answers: [String: WireResponse] = [:]
        var changed = 0
        var unchanged = 0

        /// An answer that is out of date holds its own tag as much as the next one does: nothing is waited for.
        mutating func look(at server: TestServer, _ moment: String) async throws {
            let paths = try await Crawl(ofSite: server, known: []).answers.filter { $0.value["ETag"] != nil }.keys
            for path in paths.sorted() {
                for coding in ["identity", "gzip"] {
                    let answer = try await server.get(path, ["Accept-Encoding": coding])
                    guard answer.status == 200 else { continue }
                    if let former = answers.updateValue(answer, forKey: "\(coding) \(path)") {
                        compare(former, answer, "\(moment): \(coding) \(path)")
                    }
                }
                let (plain, packed) = (answers["identity \(path)"], answers["gzip \(path)"])
                #expect(plain?["ETag"] != packed?["ETag"] || packed?["Content-Encoding"] == nil, "\(moment): \(path)")
            }
        }

        private mutating func compare(_ former: WireResponse, _ answer: WireResponse, _ what: String) {
            let isSame = former.body == answer.body
            #expect(isSame == (former["ETag"] == answer["ETag"]), "\(what)")
            if isSame { unchanged += 1 } else { changed += 1 }
        }
    }
}
