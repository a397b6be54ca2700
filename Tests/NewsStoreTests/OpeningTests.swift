import Foundation
import NewsModel
import NewsStore
import Testing

@Suite("A store that is opened again")
struct OpeningTests {
    private static func newsroom(_ editions: String, _ feeds: [String: String]) -> Newsroom {
        Newsroom(
            editions: editions.split(separator: " ").map { Edition(language: tag(String($0)), title: "") },
            feeds: feeds.map { name, category in
                FeedDefinition(
                    id: feedID(name), titles: [:], selection: FeedSelection(all: [.categories([category])]))
            })
    }

    @Test("holds what it held, under the same ids", arguments: Engine.all)
    func again(engine: Engine) async throws {
        try await engine.withPlace { place in
            let (receipts, created, before) = try await place.open { store in
                let receipts = try await store.send(story("s", embargo: at(100)), at: 1)
                try await store.send(notice(.canceled, "later"), at: 2)
                return (receipts, store.created, try await store.records(matching: RecordFilter(), at: at(3)))
            }
            try await place.open(at: at(50)) { store in
                #expect(store.created == created)
                #expect(try await store.records(matching: RecordFilter(), at: at(3)) == before)
                #expect(
                    try await store.send(story("s", embargo: at(100)), at: 60).map(\.variant) == receipts.map(\.variant)
                )
                #expect(try await store.advance(to: at(60)) == at(100))
                try await store.advance(to: at(100))
                #expect(try await store.lines("latest", nil, at: 100).count == 3)
                #expect(try await store.send(copy("later", "A"), at: 110).word == "held")
            }
        }
    }

    @Test("is no business of other users of the machine: it holds what is under embargo")
    func modes() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "modes-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try SQLiteStore(
            path: folder + "/store.sqlite", newsroom: Self.newsroom("en", [:]), tag: "news.example,2026", now: at(0))
        try await store.send(copy("1", "A"), at: 1)
        let bytes = Array("picture".utf8)
        let media = Media(hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 1, height: 1)
        let files = MediaFolder(ofStore: folder + "/store.sqlite")
        try files.put(bytes, as: media)
        let paths = ["store.sqlite", "store.sqlite-wal", "store.sqlite.media"].map { folder + "/" + $0 }
        for path in paths + [files.path(of: media)] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode.map { $0 & 0o007 } == 0, "\(path)")
        }
        try store.close()
    }

    @Test("what waits for the desk still waits, with its embargo", arguments: Engine.all)
    func awaiting(engine: Engine) async throws {
        try await engine.withPlace { place in
            let id = try await place.open { store in
                let id = try await store.send(copy("1", "A"), at: 1).id()
                try await store.perform(.correct(copy("1", "B").item.content, note: "n"), on: id, at: 2)
                try await store.send(copy("1", "C", embargo: at(100), isCorrection: true, note: "why"), at: 3)
                return id
            }
            try await place.open { store in
                try await store.perform(.accept, on: id, at: 4)
                #expect(try await store.found(id, at: 5).content.headline == "B")
                try await store.advance(to: at(100))
                #expect(try await store.kinds() == [.release, .correction, .correction])
            }
        }
    }

    @Test("ids are short, safe in a path, and other ones in another store", arguments: Engine.all)
    func ids(engine: Engine) async throws {
        let first = try await engine.withStore { try await $0.send(story("s"), at: 1) }
        let second = try await engine.withStore { try await $0.send(story("s"), at: 1) }
        #expect(Set((first + second).map(\.variant)).count == 6)
        #expect(first[0].article != second[0].article)
        for receipt in first {
            let id = try receipt.id().description
            #expect(id.utf8.count == 12)
            #expect(id.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
            #expect(id != receipt.article?.description)
        }
    }

    @Test("what a correction left is held by the same rule when feeds are defined again", arguments: Engine.all)
    func corrected(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open(Self.newsroom("en", ["macau": "Macau", "sport": "Sport"])) { store in
                try await store.send(copy("1", "A"), at: 1)
                try await store.send(copy("1", "B", isCorrection: true, note: "n", category: "Sport"), at: 2)
                try await store.send(copy("2", "A2"), at: 3)
                try await store.send(copy("2", "B2", category: "Sport"), at: 4)
            }
            let feeds = ["macau": "Macau", "sport": "Sport", "news": "macau"]
            try await place.open(Self.newsroom("en", feeds), at: at(50)) { store async throws in
                for feed in ["macau", "news"] { #expect(try await store.lines(feed, at: 50) == ["B"], "\(feed)") }
                #expect(
                    try await store.log(after: 4) == [
                        "feeds 2: front/en macau/en sport/en > front/en macau/en news/en sport/en"
                    ])
            }
            try await place.open(Self.newsroom("en", ["macau": "Harbour", "sport": "Sport"]), at: at(60)) {
                store async throws in
                #expect(try await store.lines("macau", at: 60).isEmpty)
                #expect(try await store.lines("sport", at: 60) == ["B2", "B"])
            }
        }
    }

    @Test("a new feed holds what was there before it, and the log says so", arguments: Engine.all)
    func newFeed(engine: Engine) async throws {
        try await engine.withPlace { place in
            let id = try await place.open(Self.newsroom("en", ["latest": "Macau"])) { store in
                try await store.send(copy("2", "B", category: "Sport"), at: 1)
                return try await store.send(copy("1", "A"), at: 2).id()
            }
            try await place.open(Self.newsroom("en", ["latest": "Macau", "news": "macau"]), at: at(50)) { store in
                #expect(try await store.lines("news", at: 50) == ["A"])
                #expect(try await store.log(after: 2) == ["feeds 1: front/en latest/en > front/en latest/en news/en"])
                #expect(try await store.feed("news", at: 50).changed == at(50))
                let variant = try await store.found(id, at: 50)
                #expect(variant.listed == at(2))
                #expect(variant.updated == at(2))
            }
            try await place.open(Self.newsroom("en", ["latest": "Macau", "news": "macau"]), at: at(60)) {
                store async throws in
                #expect(try await store.newestChange() == 3)
            }
        }
    }

    @Test("another selection moves variants between feeds", arguments: Engine.all)
    func otherSelection(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open(Self.newsroom("en pt", ["news": "Macau"])) { store in
                try await store.send(
                    [copy("1", "A", of: .named("s")), copy("2", "P", in: "pt", of: .named("s"))], at: 1)
                try await store.send(copy("3", "S", category: "Sport"), at: 2)
            }
            try await place.open(Self.newsroom("en pt", ["news": "Sport"]), at: at(50)) { store async throws in
                #expect(try await store.lines("news", at: 50) == ["S"])
                #expect(try await store.lines("news", "pt", at: 50).isEmpty)
                #expect(
                    try await store.log(after: 3)
                        == [
                            "feeds 1: front/en news/en > front/en", "feeds 1: front/pt news/pt > front/pt",
                            "feeds 1: front/en > front/en news/en",
                        ])
            }
        }
    }

    @Test("another edition takes its variants, and their siblings link to them", arguments: Engine.all)
    func newEdition(engine: Engine) async throws {
        try await engine.withPlace { place in
            let id = try await place.open(Self.newsroom("en", ["news": "Macau"])) { store in
                try await store.send(copy("2", "P", in: "pt", of: .named("s")), at: 1)
                return try await store.send(copy("1", "A", of: .named("s")), at: 2).id()
            }
            try await place.open(Self.newsroom("en pt", ["news": "Macau"]), at: at(50)) { store async throws in
                #expect(try await store.lines("news", "pt", at: 50) == ["P"])
                #expect(try await store.found(id, at: 50).siblings.map(\.headline) == ["P"])
                #expect(
                    try await store.log(after: 3)
                        == ["feeds 2:  > front/pt news/pt", "links 2: front/en news/en > front/en news/en"])
            }
            try await place.open(Self.newsroom("en", ["news": "Macau"]), at: at(60)) { store async throws in
                #expect(try await store.lines("news", "pt", at: 60).isEmpty)
                #expect(try await store.kinds(after: 5) == [.feeds, .links])
            }
        }
    }

    @Test("a store made under another tag is refused, and not harmed", arguments: Engine.all)
    func wrongTag(engine: Engine) async throws {
        try await engine.withPlace { place in
            try await place.open(tag: "one,2026") { _ = try await $0.send(copy("1", "A"), at: 1) }
            await #expect(throws: StoreError.wrongTag(stored: "one,2026", configured: "two,2026")) {
                try await place.open(tag: "two,2026") { _ in }
            }
            try await place.open(tag: "one,2026") { store async throws in
                #expect(try await store.lines(at: 2) == ["A"])
            }
        }
    }
}

@Suite("A SQLite store's file")
struct SQLiteFileTests {
    @Test("has one owner at a time")
    func owned() async throws {
        try await Engine.sqlite.withPlace { place in
            try await place.open { _ in
                await #expect(throws: StoreError.owned(path: place.path)) { try await place.open { _ in } }
            }
            try await place.open { _ in }
        }
    }

    @Test("is refused by name where it is no store")
    func noStore() async throws {
        try await Engine.sqlite.withPlace { place in
            try Data(String(repeating: "not a database ", count: 100).utf8).write(to: URL(filePath: place.path))
            let error = await #expect(throws: StoreError.self) { try await place.open { _ in } }
            #expect(error?.description.contains(place.path) == true)
        }
    }

    @Test("is refused where its folder is missing")
    func noFolder() async throws {
        try await Engine.sqlite.withPlace { place in
            let elsewhere = StorePlace(engine: .sqlite, folder: place.folder.appending(path: "missing"))
            await #expect(throws: StoreError.self) { try await elsewhere.open { _ in } }
        }
    }
}
