import Addresses
import Eventually
import Foundation
import Logging
import NewsModel
import NewsStore
import Synchronization
import Testing

@testable import NewsServer

@Suite("Changes are announced outside")
struct AnnouncerTests {
    private static let hub = "https://hub.example/"
    private static let cache = CachePurge(
        address: "http://cache.example/", method: "PURGE", keyField: "xkey",
        field: Announcement.Field("X-Password", "secret"))

    @Test("A hub is pinged for each format of each feed that names it and was touched, and for none else")
    func hubs() async throws {
        try await withAnnouncer { desk in
            try await desk.publish(desk.wire.copy("ferry", desk.wire.pt, "Barcos até às duas"))
            try await desk.hears(6)
            let expected = ["all", "pt"].flatMap { place in
                ["atom", "json", "rss"].map { "https://news.example/\(place)/feeds/latest.\($0)" }
            }
            let bodies = desk.outside.heard.map(\.text)
            #expect(bodies.sorted() == expected.map { "hub.mode=publish&hub.url=\($0.percentEncoded)" })
            #expect(desk.outside.heard.allSatisfy { $0.method == "POST" && $0.address == Self.hub })
            #expect(
                desk.outside.heard.allSatisfy {
                    $0.fields == [Announcement.Field("Content-Type", "application/x-www-form-urlencoded")]
                })
        }
    }

    @Test("A cache is given the keys of what a change touched, and has dropped it before a hub is told")
    func caches() async throws {
        try await withAnnouncer(purge: Self.cache) { desk in
            let id = try await desk.publish(desk.wire.copy("ferry", desk.wire.en, "Night ferries"))
            try await desk.hears(7)
            let purge = try #require(desk.outside.heard.first)
            #expect(purge.method == "PURGE" && purge.address == Self.cache.address && purge.body.isEmpty)
            let keys =
                (["front", "latest", "macau"].compactMap { FeedID($0) ?? .front })
                .map { Dependency.feed(FeedEdition(feed: $0, edition: desk.wire.en)) } + [.variant(id)]
            #expect(
                purge.fields == [
                    Announcement.Field("xkey", keys.map(\.surrogateKey).sorted().joined(separator: " ")),
                    Announcement.Field("X-Password", "secret"),
                ])
            #expect(desk.outside.heard.dropFirst().allSatisfy { $0.address == Self.hub })
        }
    }

    @Test("Nothing under embargo is announced before its release")
    func embargo() async throws {
        try await withAnnouncer(purge: Self.cache, indexNow: IndexNow(key: "0123456789")) { desk in
            let end = desk.clock.now.adding(seconds: 60)
            let id = try await desk.publish(desk.wire.copy("ferry", desk.wire.en, "Secret ferries", embargo: end))
            try await desk.publish(desk.wire.copy("race", desk.wire.pt, "Regata"))
            try await desk.hears(8)
            #expect(!desk.outside.heard.contains { $0.words.contains(id.description) || $0.words.contains("/en") })
            desk.clock.advance(seconds: 60)
            try await desk.store.advance(to: desk.clock.now)
            try await desk.hears(16)
            #expect(desk.outside.heard.contains { $0.words.contains("variant/\(id)") })
            #expect(desk.outside.heard.contains { $0.words.contains("/en/article/\(id)/secret-ferries") })
        }
    }

    @Test("Search engines are given the pages that changed, gone ones by the address that they had")
    func pages() async throws {
        try await withAnnouncer(hub: nil, indexNow: IndexNow(key: "0123456789")) { desk in
            let wire = desk.wire
            let ferry = try await desk.publish(wire.copy("ferry", wire.en, "Night ferries"))
            try await desk.hears(1)
            let submission = try #require(desk.outside.heard.first)
            #expect(submission.address == IndexNow.usualEndpoint && submission.method == "POST")
            let object = try #require(
                JSONSerialization.jsonObject(with: Data(submission.body)) as? [String: Any])
            #expect(object["host"] as? String == "news.example" && object["key"] as? String == "0123456789")
            #expect(object["keyLocation"] as? String == "https://news.example/0123456789.txt")
            let page = "https://news.example/en/article/\(ferry)/night-ferries"
            #expect(submission.pages == [page])
            try await desk.store.perform(.cancel(reason: nil), on: [ferry], by: "ana", offset: 0, at: desk.clock.now)
            try await desk.hears(2)
            #expect(desk.outside.heard.last?.pages == [page])
        }
    }

    @Test("All pages are submitted however many changed, gone ones among them, in the order of their ids")
    func manyPages() async throws {
        try await withAnnouncer(hub: nil, isRunning: false) { desk in
            let wire = desk.wire
            let copies = (0..<230).map { wire.copy("\($0)", wire.en, "Ferry \($0)") }
            let ids = try await desk.store.apply(copies, at: desk.clock.now).compactMap(\.variant)
            try await desk.store.perform(
                .cancel(reason: nil), on: [ids[7]], by: "ana", offset: 0, at: desk.clock.now)
            let key = try #require(IndexNow(key: "0123456789"))
            let pages = PageSubmission(indexNow: key, store: desk.store, site: wire.site, clock: desk.clock.wall)
            var touched = Touched(after: 0)
            for change in try await desk.store.changes(after: 0, limit: 1000) { touched.add(change) }
            let announcements = try await pages.announcements(of: touched)
            let expected = (0..<230).map { "https://news.example/en/article/\(ids[$0])/ferry-\($0)" }
            #expect(announcements.flatMap(\.pages) == expected.sorted())
        }
    }

    @Test("What fails is tried again and what is refused is not, and nobody waits for a cache that is down")
    func failures() async throws {
        let outside = Outside { announcement, count in
            if announcement.address == Self.cache.address {
                if count < 3 { throw Broken() }
                return Announcement.Reply(status: 204, isPassing: false)
            }
            let isRSS = announcement.text.hasSuffix(".rss")
            return Announcement.Reply(status: isRSS ? 410 : count == 1 ? 503 : 202, isPassing: !isRSS && count == 1)
        }
        try await withAnnouncer(purge: Self.cache, outside: outside) { desk in
            try await desk.publish(desk.wire.copy("ferry", desk.wire.en, "Night ferries"))
            // Three purges; of six pings four were tried twice.
            try await desk.hears(3 + 6 + 4)
            let counts = Dictionary(grouping: outside.heard, by: \.text).mapValues(\.count)
            #expect(counts[""] == 3)
            #expect(counts.filter { $0.key.hasSuffix(".rss") }.values.allSatisfy { $0 == 1 })
            #expect(
                counts.filter { $0.key.hasSuffix(".atom") || $0.key.hasSuffix(".json") }.values.allSatisfy { $0 == 2 })
        }
    }

    @Test("After a restart it goes on where it was, and somebody new is told nothing of the past")
    func restarts() async throws {
        let folder = try TestFolder()
        let wire = try TestWire(hub: Self.hub)
        try await withAnnouncer(in: folder) { desk in
            try await desk.publish(wire.copy("one", wire.en, "One"))
            try await desk.hears(6)
        }
        try await withAnnouncer(in: folder, isRunning: false) { desk in
            try await desk.publish(wire.copy("two", wire.pt, "Two"))
        }
        try await withAnnouncer(in: folder, purge: Self.cache) { desk in
            try await desk.hears(6)
            #expect(desk.outside.heard.allSatisfy { $0.address == Self.hub && !$0.text.contains("%2Fen%2F") })
            try await desk.publish(wire.copy("three", wire.en, "Three"))
            try await desk.hears(6 + 7)
        }
    }

    @Test("Nobody is told before the server answers with what is new")
    func order() async throws {
        let followed = Followed()
        try await withAnnouncer(followed: followed) { desk in
            try await desk.publish(desk.wire.copy("ferry", desk.wire.en, "Night ferries"))
            try await #require(eventually { followed.waiters == 1 })
            #expect(desk.outside.heard.isEmpty)
            followed.reach(1)
            try await desk.hears(6)
        }
    }

    @Test("Where the store fails for a moment it is asked again, and nothing that was announced is announced twice")
    func brokenStore() async throws {
        // The first time is when the target is new.
        try await withAnnouncer(hub: nil, purge: Self.cache, failing: 2...3) { desk in
            try await desk.publish(desk.wire.copy("ferry", desk.wire.en, "Night ferries"))
            try await desk.hears(1)
            try await eventually("the cache has been told of all changes") {
                try await desk.store.place(ofFollower: Self.cache.name) == desk.store.newestChange()
            }
            #expect(desk.outside.heard.count == 1)
        }
    }

    @Test("The key for search engines is at its address")
    func key() async throws {
        try await withServer(indexNow: IndexNow(key: "0123-abcd")) { server in
            let found = try await server.get("/0123-abcd.txt")
            #expect(found.status == 200 && found.text == "0123-abcd")
            #expect(found["Content-Type"] == "text/plain; charset=utf-8")
            #expect(try await server.get("/0123-abce.txt").status == 404)
        }
    }

    @Test("Many keys go out in requests that Fastly takes, and many pages in submissions that are taken")
    func sizes() async throws {
        var touched = Touched(after: 0)
        for number in 1...600 {
            touched.add(
                Change(
                    sequence: Int64(number), variant: VariantID("v\(number)"), version: 1, kind: .update,
                    at: TestClock.start, note: nil, before: [], after: []))
        }
        let purges = Self.cache.announcements(of: touched)
        let counts = purges.map { $0.fields[0].value.split(separator: " ").count }
        #expect(counts == [256, 256, 88] && touched.last == 600)
    }

    @Test("Who is not told of changes is behind by so many, since the first of them")
    func behind() async throws {
        try await withAnnouncer(purge: Self.cache, isRunning: false) { desk in
            let announcements = Announcements(places: desk.store, site: desk.wire.site, purge: Self.cache) { _ in
                Announcement.Reply(status: 204, isPassing: false)
            }
            func lags() async throws -> [AnnouncementLag] {
                try await announcements.lags(newsroom: desk.wire.newsroom, store: desk.store, clock: desk.clock.wall)
            }
            try await desk.publish(desk.wire.copy("a", desk.wire.en, "Never told before"))
            #expect(try await lags().map(\.changes) == [0, 0])
            try await desk.store.keep(try await desk.store.newestChange(), ofFollower: Self.cache.name)
            desk.clock.advance(seconds: 10)
            let first = desk.clock.now
            try await desk.publish(desk.wire.copy("b", desk.wire.en, "First"))
            desk.clock.advance(seconds: 10)
            try await desk.publish(desk.wire.copy("c", desk.wire.en, "Second"))
            let lag = try #require(try await lags().first)
            #expect(lag == AnnouncementLag(name: "cache http://cache.example/", changes: 2, since: first))
            #expect(lag.seconds(at: desk.clock.now) == 10)
            #expect(try await desk.store.secondsAhead(of: desk.clock.now) == 0)
            #expect(try await desk.store.secondsAhead(of: first) == 10)
        }
    }

    // MARK: - An announcer on a store of its own

    private struct Desk {
        let wire: TestWire
        let clock: TestClock
        let store: SQLiteStore
        let outside: Outside
        /// The names of those who are told.
        let targets: [String]

        @discardableResult
        func publish(_ copy: Submission) async throws -> VariantID {
            try #require(await store.apply([copy], at: clock.now).first?.variant)
        }

        /// Waits until so many announcements have come, and everyone has been told of all changes.
        func hears(_ count: Int) async throws {
            try await #require(eventually { outside.heard.count >= count })
            let newest = try await store.newestChange()
            for target in targets {
                try await #require(eventually { try await store.place(ofFollower: target) == newest })
            }
            #expect(outside.heard.count == count, "\(outside.heard.map(\.words))")
        }
    }

    private func withAnnouncer(
        in folder: TestFolder? = nil, hub: String? = hub, purge: CachePurge? = nil, indexNow: IndexNow? = nil,
        outside: Outside = Outside(), followed: Followed? = nil, isRunning: Bool = true,
        failing times: ClosedRange<Int>? = nil,
        _ body: @escaping @Sendable (Desk) async throws -> Void
    ) async throws {
        let folder = try folder ?? TestFolder()
        let (wire, clock) = (try TestWire(hub: hub), TestClock())
        let store = try SQLiteStore(
            path: folder.path + "/store.sqlite", newsroom: wire.newsroom, tag: wire.site.tag, now: clock.now)
        let announcements = Announcements(
            places: store, site: wire.site, purge: purge, indexNow: indexNow, send: outside.send)
        let targets = announcements.targets(newsroom: wire.newsroom, store: store, clock: clock.wall)
        let position = followed ?? Followed()
        if followed == nil { position.reach(.max) }
        var announcer = Announcer(
            targets: targets, places: ForgetfulStore(store, failing: times), store: store,
            courier: Courier(send: outside.send, logger: .silent, firstWait: .milliseconds(10)), followed: position,
            logger: .silent)
        announcer.pause = .milliseconds(20)
        let desk = Desk(wire: wire, clock: clock, store: store, outside: outside, targets: targets.map(\.name))
        try await withThrowingTaskGroup(of: Void.self) { [announcer] group in
            if isRunning {
                group.addTask { try await announcer.run() }
                // Who is new is told from when they were entered.
                for target in targets {
                    try await #require(eventually { try await store.place(ofFollower: target.name) != nil })
                }
            }
            try await body(desk)
            group.cancelAll()
            try? await group.waitForAll()
        }
        try store.close()
    }
}

/// A store that cannot keep places at times.
private final class ForgetfulStore: FollowerStore {
    private let store: SQLiteStore
    private let times: ClosedRange<Int>?
    private let count = Mutex(0)

    init(_ store: SQLiteStore, failing times: ClosedRange<Int>?) {
        self.store = store
        self.times = times
    }

    func place(ofFollower name: String) async throws -> Int64? {
        try await store.place(ofFollower: name)
    }

    func keep(_ place: Int64, ofFollower name: String) async throws {
        let time = count.withLock { count in
            count += 1
            return count
        }
        if times?.contains(time) == true { throw Broken() }
        try await store.keep(place, ofFollower: name)
    }
}

/// Everybody outside: remembers what they were told and answers as the test wants.
private final class Outside: Sendable {
    /// From an announcement, and how often it has come by now, to the answer.
    typealias Answer = @Sendable (Announcement, Int) throws -> Announcement.Reply

    private let state = Mutex<[Announcement]>([])
    private let answer: Answer

    init(_ answer: @escaping Answer = { _, _ in Announcement.Reply(status: 204, isPassing: false) }) {
        self.answer = answer
    }

    var heard: [Announcement] {
        state.withLock { $0 }
    }

    var send: Announcement.Send {
        { [self] announcement in
            let count = state.withLock { heard in
                heard.append(announcement)
                return heard.count { $0 == announcement }
            }
            return try answer(announcement, count)
        }
    }
}

extension Announcement {
    fileprivate var text: String {
        String(decoding: body, as: UTF8.self)
    }

    /// All that it says.
    fileprivate var words: String {
        fields.map(\.value).joined(separator: " ") + " " + text
    }

    fileprivate var pages: [String] {
        let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        return object?["urlList"] as? [String] ?? []
    }
}
