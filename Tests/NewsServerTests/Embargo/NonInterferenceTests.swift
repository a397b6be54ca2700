import Foundation
import NewsModel
import NewsStore
import Testing

/// Nobody outside can tell whether there is anything under embargo: of two sites that differ in nothing else, every
/// answer is the same, byte for byte, in its head and in its body.
@Suite("What is under embargo leaves no trace")
struct NonInterferenceTests {
    /// NEWSWIRE_SCENARIOS says how many; `script/soak` has a thousand played.
    private static let scenarios = Int(ProcessInfo.processInfo.environment["NEWSWIRE_SCENARIOS"] ?? "") ?? 10
    private static let firstSeed = Int(ProcessInfo.processInfo.environment["NEWSWIRE_SEED"] ?? "") ?? 1

    @Test("two sites, one of them with copy under embargo, answer alike on every route")
    func twins() async throws {
        var figures = Figures()
        for seed in Self.firstSeed..<Self.firstSeed + Self.scenarios {
            try await play(seed, &figures)
            if seed % 100 == 0 { print("soak: \(figures)") }
        }
        print("soak: \(figures)")
        #expect(figures.hidden > 0 && figures.paths > 0)
    }

    private struct Figures: CustomStringConvertible {
        var scenarios = 0
        var steps = 0
        var hidden = 0
        var paths = 0

        var description: String {
            "\(scenarios) scenarios, \(steps) steps of which \(hidden) under embargo, \(paths) pairs of answers compared"
        }
    }

    /// Two stores from one file, with one secret, served at the same time.
    private func play(_ seed: Int, _ figures: inout Figures) async throws {
        let clock = TestClock()
        let scenario = TwinScenario(
            seed: seed, wire: try TestWire(), end: clock.now.adding(seconds: 30 * 86_400))
        let folder = try TestFolder()
        var keys: TwinKeys?
        try await withServer(in: folder, clock: clock) { keys = try await TwinKeys(on: $0) }
        let partners = try #require(keys)
        let twinFolder = try TestFolder()
        try FileManager.default.removeItem(atPath: twinFolder.path)
        try FileManager.default.copyItem(atPath: folder.path, toPath: twinFolder.path)
        var paths = 0
        try await withServer(in: folder, clock: clock) { full in
            try await withServer(in: twinFolder, clock: clock) { bare in
                for step in scenario.steps {
                    clock.advance(seconds: step.seconds)
                    let isDone = try await full.perform(step.work)
                    if step.isHidden || !isDone { continue }
                    _ = try await bare.perform(step.publicPart ?? step.work)
                }
                paths = try await compare(full, bare, scenario, partners)
            }
        }
        figures.scenarios += 1
        figures.steps += scenario.steps.count
        figures.hidden += scenario.steps.count { $0.isHidden || $0.publicPart != nil }
        figures.paths += paths
    }

    /// - Returns: how many pairs of answers were alike.
    private func compare(
        _ full: TestServer, _ bare: TestServer, _ scenario: TwinScenario, _ keys: TwinKeys
    ) async throws -> Int {
        for bytes in scenario.files {
            let media = Media(hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 30, height: 20)
            for server in [full, bare] { try server.media.put(bytes, as: media) }
        }
        let known = try await addresses(of: full, scenario)
        let records = try await full.store.records(matching: RecordFilter(), at: full.clock.now)
        let site = try await compare(full, bare, scenario) { try await Crawl(ofSite: $0, known: known) }
        let calls = try await compare(full, bare, scenario) { server in
            try await Crawl(ofPartners: keys, on: server, ids: records.map(\.id) + [VariantID("none")])
        }
        let story = scenario.steps.map(\.what).joined(separator: ", ")
        let logs = (try await changes(full), try await changes(bare))
        let isSame = zip(logs.0, logs.1).prefix { $0 == $1 }.count
        if logs.0 != logs.1 {
            Issue.record("seed \(scenario.seed): the logs are \(logs.0[isSame...]) and \(logs.1[isSame...]) (\(story))")
        }
        let streams = (try await Crawl(ofStreams: keys, on: full), try await Crawl(ofStreams: keys, on: bare))
        for difference in streams.0.differences(from: streams.1) {
            Issue.record("seed \(scenario.seed): \(difference) (\(story))")
        }
        return site + calls + streams.0.answers.count
    }

    /// - Returns: how many pairs of answers were alike.
    private func compare(
        _ full: TestServer, _ bare: TestServer, _ scenario: TwinScenario, _ crawl: (TestServer) async throws -> Crawl
    ) async throws -> Int {
        var (one, two) = (try await crawl(full), try await crawl(bare))
        // What is ready gives way to what has changed a moment after the commit.
        let end = ContinuousClock.now + .seconds(60)
        while one != two, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(50))
            (one, two) = (try await crawl(full).uncounted, try await crawl(bare).uncounted)
        }
        let story = scenario.steps.map(\.what).joined(separator: ", ")
        for difference in one.differences(from: two).prefix(5) {
            Issue.record("seed \(scenario.seed): \(difference) (\(story))")
        }
        return one.answers.count
    }

    /// Those of everything that the fuller of the two holds, whether anything leads there or not.
    private func addresses(of server: TestServer, _ scenario: TwinScenario) async throws -> Set<String> {
        var paths = Set(scenario.files.map { "/media/\(MediaFolder.hash(of: $0))" })
        for record in try await server.store.records(matching: RecordFilter(), at: server.clock.now) {
            paths.insert(Site.articlePath(record.article))
            paths.insert(Site.articlePath(record.id, edition: record.key.language, headline: record.headline))
        }
        return paths
    }

    /// The log as followers have it.
    private func changes(_ server: TestServer) async throws -> [String] {
        try await server.store.changes(after: 0, limit: 10_000).map {
            "\($0.sequence) \($0.variant) \($0.version) \($0.kind) \($0.at.microseconds) \($0.note ?? "") \($0.before.sorted()) "
                + "\($0.after.sorted())"
        }
    }
}
