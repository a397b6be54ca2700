import NewsModel
import NewsStore
import Testing

@Suite("Time")
struct TimeTests {
    @Test("a follower whose cursor has passed the ingest still receives the release", arguments: Engine.all)
    func follower(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(100)), at: 1).id()
            try await store.send(copy("2", "B"), at: 2)
            let cursor = try await store.newestChange()
            #expect(try await store.advance(to: at(99)) == at(100))
            #expect(try await store.changes(after: cursor, limit: 9).isEmpty)
            try await store.advance(to: at(101))
            let changes = try await store.changes(after: cursor, limit: 9)
            #expect(
                changes.map(\.variant) == [id] && changes.map(\.kind) == [.release] && changes.map(\.at) == [at(101)])
        }
    }

    @Test(
        "what is due while nobody runs is entered once, in the order of the times, when the store is opened again",
        arguments: Engine.all)
    func restart(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open { store in
                try await store.send([copy("1", "late", embargo: at(300)), copy("2", "soon", embargo: at(200))], at: 1)
                let open = try await store.send(copy("3", "open"), at: 2).id()
                try await store.perform(.expire(at: at(250)), on: open, at: 3)
            }
            for second in [Int64(500), 600] {
                try await place.open(at: at(second)) { store in
                    let next = try await store.advance(to: at(second))
                    #expect(next == nil)
                    #expect(try await store.kinds() == [.release, .release, .expire, .release])
                    #expect(try await store.lines(at: second) == ["late", "soon"])
                }
            }
        }
    }

    @Test("an embargo is measured by the clock, also where that was set back behind the log", arguments: Engine.all)
    func clockBack(engine: Engine) async throws {
        try await engine.withStore { store in
            let open = try await store.send(copy("1", "fast clock"), at: 5000).id()
            let id = try await store.send(copy("2", "A", embargo: at(3000)), at: 1000).id()
            try await store.send(copy("1", "fast clock", embargo: at(3000)), at: 1001)
            try await store.perform(.correct(copy("2", "B").item.content, note: "n"), on: id, at: 1002)
            try await store.perform(.withhold(reason: nil), on: id, at: 1003)
            try await store.perform(.release, on: id, at: 1004)
            #expect(try await store.look(id, at: 1004) == nil)
            #expect(try await store.found(open, at: 1004).version == 1)
            #expect(try await store.advance(to: at(2999)) == at(3000))
            #expect(try await store.kinds() == [.release])
            try await store.advance(to: at(3000))
            #expect(try await store.kinds().filter { $0 == .release }.count == 2)
            let instants = try await store.changes(after: 0, limit: 99).map(\.at)
            #expect(zip(instants, instants.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test("what has been released stays so and is released once, whichever way the clock jumps", arguments: Engine.all)
    func jumps(engine: Engine) async throws {
        try await engine.withStore { store in
            let id = try await store.send(copy("1", "A", embargo: at(3600)), at: 1).id()
            for second: Int64 in [10, 7200, 20, 3599, 3601, 100_000, 30] { try await store.advance(to: at(second)) }
            #expect(try await store.kinds() == [.release])
            for second: Int64 in [30, 3599, 7200] {
                #expect(try await store.found(id, at: second).content.headline == "A")
                #expect(try await store.lines(at: second) == ["A"])
            }
        }
    }

    @Test("articles are numbered as they show, whatever under embargo was there before", arguments: Engine.all)
    func places(engine: Engine) async throws {
        try await engine.withStore { store in
            let walk = try #require(store as? any PublicWalk)
            try await store.send(copy("h", "Hidden", in: "pt", of: .named("s"), embargo: at(500)), at: 1)
            try await store.send([copy("x", "X"), copy("y", "Y", of: .named("s"))], at: 2)
            let shown = try await walk.shownVariants(after: 0, articles: 9, at: at(3))
            #expect(shown?.variants.map(\.content.headline) == ["X", "Y"])
        }
    }
}
