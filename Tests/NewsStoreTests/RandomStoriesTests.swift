import NewsModel
import NewsStore
import SeededGenerator
import Testing

/// Stories in three languages to which random things happen in any order: copy, notices that come before what they
/// name, the desk's acts, links, a clock that jumps, the store closed and opened again.
private struct RandomStories {
    var generator: SeededGenerator
    var now: Int64 = 1000
    var count = 0
    /// Keys that somebody has canceled, and ids that were canceled in every language.
    var killed: Set<WireKey> = []
    var killedIDs: Set<String> = []
    /// By headline: before when it may not be shown.
    var embargoes: [String: Timestamp] = [:]
    /// Headlines that have been public; those stay so when the clock is set back.
    var seen: Set<String> = []
    var said: [String] = []

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func pick(_ count: Int) -> Int {
        Int.random(in: 0..<count, using: &generator)
    }

    mutating func someKey() -> WireKey {
        key("\(pick(3))", ["en", "zh-Hant", "pt"][pick(3)])
    }

    mutating func step(_ store: any DeskStore) async throws {
        now += [0, 1, 20, 200, -50, -600][pick(6)]
        now = max(now, 1)
        switch pick(12) {
        case 0..<5: try await copy(to: store)
        case 5: try await notice(to: store)
        case 6..<10: try await act(on: store)
        case 10: try await link(store)
        default: said.append("\(now) nothing")
        }
        try await store.advance(to: at(now))
    }

    private mutating func copy(to store: any DeskStore) async throws {
        var copies: [Submission] = []
        for _ in 0...pick(3) {
            count += 1
            let key = someKey()
            let headline = "H\(count)."
            let embargo = pick(3) == 0 ? at(now + Int64(pick(400))) : nil
            embargoes[headline] = embargo
            let status: PubStatus = pick(12) == 0 ? .withheld : pick(25) == 0 ? .canceled : .usable
            if status == .canceled { killed.insert(key) }
            let version = pick(2) == 0 ? pick(8) : nil
            copies.append(
                NewsStoreTests.copy(
                    key.providerID, headline, in: key.language.description,
                    of: pick(2) == 0 ? .named("story \(key.providerID)") : nil, version: version, status: status,
                    embargo: embargo, isCorrection: pick(4) == 0, note: pick(4) == 0 ? "n" : nil))
        }
        said.append(
            "\(now) copy \(copies.map { "\($0.key.providerID)/\($0.key.language) \($0.item.content.headline) \($0.item.status)" })"
        )
        _ = try await store.apply(copies, at: at(now))
    }

    private mutating func notice(to store: any DeskStore) async throws {
        let key = someKey()
        let isEvery = pick(3) == 0
        let status: PubStatus = pick(3) == 0 ? .canceled : .withheld
        if status == .canceled, isEvery { killedIDs.insert(key.providerID) }
        if status == .canceled, !isEvery { killed.insert(key) }
        said.append("\(now) notice \(status) \(key.providerID)/\(isEvery ? "every" : key.language.description)")
        try await store.send(
            NewsStoreTests.notice(
                status, key.providerID, in: isEvery ? "und" : key.language.description,
                version: pick(2) == 0 ? pick(8) : nil), at: now)
    }

    private mutating func act(on store: any DeskStore) async throws {
        let records = try await store.records(matching: RecordFilter(), at: at(now))
        guard !records.isEmpty else { return }
        let record = records[pick(records.count)]
        count += 1
        let until = at(now + Int64(pick(400)))
        let correction = NewsStoreTests.copy("x", "H\(count).").item.content
        let acts: [Act] = [
            .correct(correction, note: "n"), .withhold(reason: nil), .release, .release,
            .embargo(until: WireDate(until)),
            .accept, .reject, pick(4) == 0 ? .expire(at: until) : .release,
            pick(6) == 0 ? .cancel(reason: nil) : .accept,
            pick(6) == 0 ? .purge(reason: nil) : .reject,
        ]
        let act = acts[pick(acts.count)]
        said.append("\(now) \(act.name) \(record.key.providerID)/\(record.key.language)")
        let waiting = record.embargo?.instant
        do {
            try await store.perform(act, on: record.id, at: now)
        } catch is ActRefusal {
            return
        }
        switch act {
        case .correct: embargoes["H\(count)."] = record.shownVersion == nil ? waiting : nil
        case .cancel, .purge: killed.insert(record.key)
        // The desk may end an embargo before the time that the copy said.
        case .release, .embargo: try await lift(record, to: act, store)
        default: break
        }
    }

    private mutating func lift(_ record: VariantRecord, to act: Act, _ store: any DeskStore) async throws {
        for version in try await store.versions(of: record.id) {
            let headline = version.content.headline
            guard let end = embargoes[headline] else { continue }
            if case .embargo(let until) = act { embargoes[headline] = min(end, until.instant) }
            if case .release = act, !record.isHeld { embargoes[headline] = nil }
        }
    }

    private mutating func link(_ store: any DeskStore) async throws {
        let records = try await store.records(matching: RecordFilter(), at: at(now))
        guard records.count > 1 else { return }
        let (one, other) = (records[pick(records.count)], records[pick(records.count)])
        do {
            if pick(2) == 0 {
                said.append("\(now) link")
                try await store.link([one.article, other.article], at: at(now))
            } else {
                said.append("\(now) unlink")
                try await store.unlink(one.id, at: at(now))
            }
        } catch is ActRefusal {
            return
        }
    }
}

@Suite("Random stories in a store")
struct RandomStoriesTests {
    @Test("whatever happens in whatever order, the promises to those outside hold", arguments: 0..<40)
    func promises(seed: UInt64) async throws {
        try await Engine.sqlite.withPlace { place in
            var stories = RandomStories(seed: seed)
            for _ in 0..<4 {
                let isBroken = try await place.open(at: at(stories.now)) { store in
                    for _ in 0..<12 {
                        try await stories.step(store)
                        let broken = try await Self.broken(&stories, store)
                        guard broken.isEmpty else {
                            Issue.record(
                                "seed \(seed): \(broken.joined(separator: "; ")) after \(stories.said.joined(separator: " | "))"
                            )
                            return true
                        }
                    }
                    return false
                }
                if isBroken { return }
            }
        }
    }

    /// The promises that do not hold now.
    private static func broken(_ stories: inout RandomStories, _ store: any DeskStore) async throws -> [String] {
        var broken: [String] = []
        func promise(_ holds: Bool, _ text: String) {
            if !holds { broken.append(text) }
        }
        let now = at(stories.now)
        let records = try await store.records(matching: RecordFilter(), at: now)
        let changes = try await store.changes(after: 0, limit: 100_000)
        for record in records {
            let name = "\(record.key.providerID)/\(record.key.language)"
            let variant = try await store.variant(record.id, at: now)
            let isKilled = stories.killed.contains(record.key) || stories.killedIDs.contains(record.key.providerID)
            promise(!isKilled || record.status == .canceled, "\(name) was killed and lives")
            promise(
                (variant?.visibility ?? .notYetPublic) == record.visibility,
                "the desk and readers see \(name) differently")
            promise(
                variant?.visibility == .public || variant?.content == nil || variant?.content == Content.none,
                "\(name) is not public and has a text")
            if let variant, variant.visibility == .public {
                let headline = variant.content.headline
                let end = stories.embargoes[headline] ?? at(0)
                promise(stories.seen.contains(headline) || end <= now, "\(headline) is public before its time")
                stories.seen.insert(headline)
                for sibling in variant.siblings {
                    promise(
                        try await store.variant(sibling.id, at: now)?.visibility == .public,
                        "\(name) links to what is not public")
                }
            }
            let own = changes.filter { $0.variant == record.id }
            promise(
                own.count { $0.kind == .release } == (record.shownVersion == nil ? 0 : 1),
                "\(name) was not released once")
            promise(
                own.filter { $0.kind != .feeds }.map(\.version) == Array(1..<(variant?.version ?? 0) + 1),
                "versions of \(name) are not counted as they are shown")
            promise(own.first.map { $0.kind == .release } ?? true, "something of \(name) was told before its release")
            promise(
                try await store.versions(of: record.id).map(\.number) == Array(1...max(1, record.version)),
                "versions of \(name) are missing")
        }
        promise(changes.map(\.sequence) == Array(1..<Int64(changes.count) + 1), "the log has gaps")
        promise(zip(changes, changes.dropFirst()).allSatisfy { $0.at < $1.at }, "the log's instants do not rise")
        for edition in ["en", "zh-Hant", "pt"] {
            let held = try await Set(store.feed("latest", edition, at: stories.now).variants.map(\.id))
            let place = FeedEdition(feed: feedID("latest"), edition: tag(edition))
            var told: [VariantID: Bool] = [:]
            for change in changes { told[change.variant] = change.after.contains(place) }
            promise(held == Set(told.filter(\.value).keys), "who follows the log does not know what \(place) holds")
        }
        return broken
    }
}

extension Act {
    fileprivate var name: String {
        String("\(self)".prefix { $0 != "(" })
    }
}
