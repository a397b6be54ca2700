import ContentCoding
import Eventually
import HTTPTypes
import NIOCore
import NewsModel
import SeededGenerator
import Synchronization
import Testing

@testable import NewsServer

@Suite("Ready responses")
struct ReadyResponsesTests {
    private static let now = TestClock.start

    private let macau: Dependency
    private let sport: Dependency

    init() throws {
        let wire = try TestWire()
        macau = .feed(FeedEdition(feed: try #require(FeedID("macau")), edition: wire.en))
        sport = .feed(FeedEdition(feed: try #require(FeedID("sport")), edition: wire.en))
    }

    private func representation(
        _ text: String, on dependencies: Set<Dependency> = [], until: Timestamp? = nil
    ) -> Representation {
        Representation(
            bytes: Array(text.utf8), mediaType: "text/plain", languages: [], lastModified: nil, validUntil: until,
            dependencies: dependencies, freshness: .feed(maxAge: 120))
    }

    @Test("many who ask at once are answered by one generation")
    func oneGeneration() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        try await withThrowingTaskGroup(of: String?.self) { tasks in
            for _ in 0..<200 {
                tasks.addTask {
                    try await ready.response(for: "/a", at: Self.now) {
                        await gate.pass()
                        return self.representation("generation \(gate.arrivals)")
                    }?.text
                }
            }
            await gate.hasHeld()
            gate.open()
            for try await text in tasks { #expect(text == "generation 1") }
        }
        #expect(gate.arrivals == 1)
        #expect(ready.response(for: "/a", at: Self.now)?.text == "generation 1")
    }

    @Test("near its end a response may be kept until then and no longer, and it is made anew when that begins")
    func ending() async throws {
        let (ready, clock) = (ReadyResponses(limit: 10_000, clock: WallClock { Self.now }), Self.now)
        let end = clock.adding(seconds: 1000)
        let early = try #require(
            await ready.response(for: "/early", at: clock) { self.representation("a", until: end) })
        #expect(early.fields(.identity, length: 1)[.cacheControl] == "public, max-age=120, stale-while-revalidate=60")
        #expect(early.fields(.identity, length: 1)[.expires] == nil)
        #expect(early.validUntil == end.adding(seconds: -180))
        let soon = clock.adding(seconds: 180)
        let late = try #require(
            await ready.response(for: "/late", at: clock) { self.representation("a", until: soon) })
        for fields in [late.fields(.identity, length: 1), late.notModifiedFields(.identity)] {
            #expect(fields[.cacheControl] == "public, must-revalidate" && fields[.expires] == soon.httpDate)
        }
        #expect(late.validUntil == soon && late.hash == early.hash)
    }

    @Test("different paths do not wait for one another")
    func differentPaths() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        async let slow = ready.response(for: "/slow", at: Self.now) {
            await gate.pass()
            return self.representation("slow")
        }
        await gate.hasHeld()
        let quick = try await ready.response(for: "/quick", at: Self.now) { representation("quick") }
        #expect(quick?.text == "quick")
        gate.open()
        #expect(try await slow?.text == "slow")
    }

    @Test("a drop while a generation is under way is not lost, even if it comes first of all")
    func dropDuringGeneration() async throws {
        for touched in [macau, sport] {
            let ready = ReadyResponses(limit: 10_000)
            let gate = Gate()
            async let first = ready.response(for: "/a", at: Self.now) {
                await gate.pass()
                return self.representation("old", on: [self.macau])
            }
            await gate.hasHeld()
            ready.drop([touched])
            _ = try await ready.response(for: "/b", at: Self.now) { representation("b") }
            gate.open()
            #expect(try await first?.text == "old")
            // What may be old is generated again.
            #expect(gate.arrivals == (touched == macau ? 2 : 1))
            #expect(ready.response(for: "/a", at: Self.now)?.text == "old")
        }
    }

    @Test(
        "Nobody gets what was made before a drop, whether they asked before it or after",
        arguments: [true, false])
    func askedBeforeAndAfterDrop(dropsAll: Bool) async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        let generate = { @Sendable () async -> Representation? in
            let number = gate.arrivals + 1
            await gate.pass()
            return self.representation("generation \(number)", on: [self.macau])
        }
        async let first = ready.response(for: "/a", at: Self.now, generate: generate)
        await gate.hasHeld()
        async let second = ready.response(for: "/a", at: Self.now, generate: generate)
        try await #require(eventually { ready.waiting(for: "/a") == 1 })
        if dropsAll { ready.dropAll() } else { ready.drop([macau]) }
        async let third = ready.response(for: "/a", at: Self.now, generate: generate)
        try await #require(eventually { ready.waiting(for: "/a") == 2 })
        gate.open()
        for text in [try await first?.text, try await second?.text, try await third?.text] {
            #expect(text == "generation 2")
        }
    }

    @Test("Where something changes during each generation, the third is the answer for who asked before that")
    func neverCurrent() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let count = Mutex(0)
        let response = try await ready.response(for: "/a", at: Self.now) {
            ready.drop([self.macau])
            return self.representation("\(count.withLock { $0 += 1; return $0 })", on: [self.macau])
        }
        #expect(response?.text == "3" && ready.response(for: "/a", at: Self.now) == nil)
    }

    @Test("Who asks after a drop of something else shares what is under way; a missing page may be there since")
    func askedAfterOtherDrop() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        async let first = ready.response(for: "/m", at: Self.now) {
            await gate.pass()
            return self.representation("old", on: [self.macau])
        }
        async let missing = ready.response(for: "/n", at: Self.now) {
            await gate.pass()
            return nil
        }
        await gate.hasHeld(2)
        ready.drop([sport])
        async let same = ready.response(for: "/m", at: Self.now) { self.representation("new", on: [self.macau]) }
        async let there = ready.response(for: "/n", at: Self.now) { self.representation("there", on: [self.sport]) }
        try await #require(eventually { ready.waiting(for: "/m") == 1 && ready.waiting(for: "/n") == 1 })
        gate.open()
        #expect(try await first?.text == "old")
        #expect(try await same?.text == "old")
        #expect(try await missing == nil)
        #expect(try await there?.text == "there")
    }

    @Test("a drop takes what depends on it and leaves the rest; dropping all takes what is under way too")
    func drop() async throws {
        let ready = ReadyResponses(limit: 10_000)
        for (path, dependencies) in [("/m", [macau]), ("/s", [sport]), ("/both", [macau, sport]), ("/none", [])] {
            _ = try await ready.response(for: path, at: Self.now) { representation(path, on: Set(dependencies)) }
        }
        ready.drop([macau])
        let kept = ["/m", "/s", "/both", "/none"].filter { ready.response(for: $0, at: Self.now) != nil }
        #expect(kept == ["/s", "/none"])
        let gate = Gate()
        async let late = ready.response(for: "/late", at: Self.now) {
            await gate.pass()
            return self.representation("late")
        }
        await gate.hasHeld()
        ready.dropAll()
        gate.open()
        #expect(try await late?.text == "late")
        #expect(gate.arrivals == 2 && ready.response(for: "/late", at: Self.now) != nil)
        #expect(["/s", "/none"].allSatisfy { ready.response(for: $0, at: Self.now) == nil })
    }

    @Test("a failing generation answers everybody who waits, and is not kept; nor is one that finds nothing")
    func failure() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        await withTaskGroup(of: Bool.self) { tasks in
            for _ in 0..<50 {
                tasks.addTask {
                    let outcome = await #expect(throws: Broken.self) {
                        try await ready.response(for: "/a", at: Self.now) {
                            await gate.pass()
                            throw Broken()
                        }
                    }
                    return outcome != nil
                }
            }
            await gate.hasHeld()
            gate.open()
            for await hasFailed in tasks { #expect(hasFailed) }
        }
        let nothing = try await ready.response(for: "/a", at: Self.now) { nil }
        #expect(nothing == nil)
        let later = try await ready.response(for: "/a", at: Self.now) { representation("later") }
        #expect(later?.text == "later")
    }

    @Test("who gives up while generating leaves the work to one of those who wait")
    func cancelledGenerator() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        let first = Task {
            try await ready.response(for: "/a", at: Self.now) {
                await gate.pass()
                try Task.checkCancellation()
                return self.representation("first")
            }
        }
        await gate.hasHeld()
        let second = Task {
            try await ready.response(for: "/a", at: Self.now) { self.representation("second") }
        }
        #expect(try await eventually { ready.waiting(for: "/a") == 1 })
        first.cancel()
        gate.open()
        #expect(try await second.value?.text == "second")
        await #expect(throws: CancellationError.self) { try await first.value }
    }

    @Test("who gives up while waiting is answered at once")
    func cancelledWaiter() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let gate = Gate()
        async let first = ready.response(for: "/a", at: Self.now) {
            await gate.pass()
            return self.representation("first")
        }
        await gate.hasHeld()
        for mustWait in [true, false] {
            let waiter = Task { try await ready.response(for: "/a", at: Self.now) { nil } }
            if mustWait { #expect(try await eventually { ready.waiting(for: "/a") == 1 }) }
            waiter.cancel()
            await #expect(throws: CancellationError.self) { try await waiter.value }
        }
        #expect(ready.waiting(for: "/a") == 0)
        gate.open()
        #expect(try await first?.text == "first")
    }

    @Test("the least recently used give way when memory runs short, and one that is too large alone is still served")
    func eviction() async throws {
        let ready = ReadyResponses(limit: 7200)
        for path in ["/a", "/b", "/c"] {
            _ = try await ready.response(for: path, at: Self.now) { representation(String(path.last ?? "x") + noise) }
        }
        #expect(ready.response(for: "/a", at: Self.now) != nil)
        _ = try await ready.response(for: "/d", at: Self.now) { representation("d" + noise, on: [macau]) }
        let kept = ["/a", "/b", "/c", "/d"].filter { ready.response(for: $0, at: Self.now) != nil }
        #expect(kept == ["/a", "/c", "/d"])
        let large = String(repeating: noise, count: 100)
        let answer = try await ready.response(for: "/large", at: Self.now) { representation(large) }
        #expect(answer?.text == large)
        let left = ["/a", "/c", "/d"].filter { ready.response(for: $0, at: Self.now) != nil }
        #expect(left == [])
        ready.drop([macau])
    }

    @Test("whatever is made, used and dropped in which order, those used last are kept")
    func orderOfUse() async throws {
        let size = ReadyResponse(representation(noise)).size
        var ready = ReadyResponses(limit: 8 * size)
        var (kept, random): ([String], SeededGenerator) = ([], SeededGenerator(seed: 7))
        for _ in 0..<5000 {
            let path = "/\(UInt8.random(in: 10..<32, using: &random))"
            switch Int.random(in: 0..<20, using: &random) {
            case 0:
                ready.drop([macau])
                kept.removeAll { $0 < "/20" }
            case 1 where kept.count > 6:
                ready.dropAll()
                kept = []
            case 2 where kept.isEmpty: ready = ReadyResponses(limit: 8 * size)
            case 3..<12:
                #expect((ready.response(for: path, at: Self.now) != nil) == kept.contains(path))
                if let place = kept.firstIndex(of: path) { kept.append(kept.remove(at: place)) }
            default:
                _ = try await ready.response(for: path, at: Self.now) {
                    representation(noise, on: path < "/20" ? [macau] : [sport])
                }
                kept.removeAll { $0 == path }
                kept = (kept + [path]).suffix(8)
            }
            #expect(ready.figures.count == kept.count)
        }
        for path in kept { #expect(ready.response(for: path, at: Self.now) != nil) }
    }

    @Test("a response stands until its time is over")
    func validUntil() async throws {
        let ready = ReadyResponses(limit: 10_000)
        let end = Self.now.adding(seconds: 10)
        _ = try await ready.response(for: "/a", at: Self.now) { representation("old", until: end) }
        #expect(ready.response(for: "/a", at: end.adding(seconds: -1))?.text == "old")
        let new = try await ready.response(for: "/a", at: end) { representation("new") }
        #expect(new?.text == "new")
    }

    @Test("the tag depends on the bytes and the coding alone")
    func tags() {
        let text = String(repeating: "Macau ", count: 100)
        let one = ReadyResponse(representation(text, on: [macau], until: Self.now))
        let same = ReadyResponse(representation(text))
        #expect(Coding.allCases.map(one.etag) == Coding.allCases.map(same.etag))
        #expect(Set(Coding.allCases.map(one.etag)).count == Coding.allCases.count)
        #expect(ReadyResponse(representation(text + ".")).etag(.identity) != one.etag(.identity))
    }

    @Test("a coding is made once for all who ask, and meanwhile what is there is sent at once")
    func compressionApart() async throws {
        let made = Mutex(0)
        let response = Mutex<ReadyResponse?>(nil)
        let whole = ReadyResponse(representation(String(repeating: "Macau ", count: 100_000))) { coding, bytes in
            made.withLock { $0 += 1 }
            let meanwhile = response.withLock { $0 }?.readyAnswer(AcceptedCodings(nil)) { _ in nil }
            #expect(meanwhile?.length == bytes.count)
            return coding.compress(bytes)
        }
        response.withLock { $0 = whole }
        let codings = await withTaskGroup(of: Coding.self, returning: Set<Coding>.self) { tasks in
            for _ in 0..<100 { tasks.addTask { await whole.coding(AcceptedCodings("br")) } }
            return await tasks.reduce(into: []) { $0.insert($1) }
        }
        #expect(codings == [.brotli] && made.withLock { $0 } == 1)
        #expect(whole.answer(in: .brotli).length < 10_000)
        response.withLock { $0 = nil }
    }

    /// 29 bytes that gzip does not make smaller.
    private let noise = "qwertzuiopasdfghjklyxcvbnm123"
}

extension ReadyResponse {
    fileprivate var text: String {
        String(buffer: answer(in: .identity).body)
    }
}
