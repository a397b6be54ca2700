import Glibc
import Testing

struct ServeTests {
    @Test("The server prints its address, answers, shows what comes in within a second, and ends with 0 on SIGTERM")
    func serves() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        #expect(try await server.get("/en/").status == 200)
        try place.write("in/story.en.txt", ImportTests.story)
        let run = try await place.newswire("import", "in")
        #expect(run.status == 0 && run.summary == "1 item: 1 stored", "\(run.errors)")
        try await eventually("the front page shows the story", within: .seconds(1)) {
            try await server.get("/en/").body.contains("Night ferries to run until two")
        }
        #expect(try await server.get("/en/feeds/latest.atom").body.contains("Night ferries to run until two"))
        #expect(try await server.stop() == 0)
        #expect(access(place.path + "/var/store.sqlite.sock", F_OK) != 0)
    }

    /// Half of such starts once ended the process; no test of the server within the tests' own process showed it.
    @Test("What is asked for at once after the start is answered, and asked for again, time after time")
    func atOnce() async throws {
        let place = try Workplace()
        #expect(try await place.newswire("import", Project.path + "/Samples").status == 0)
        let paths = ["/en/", "/pt/", "/zh-Hant/", "/en/feeds/latest.atom", "/feed/", "/sitemap.xml", "/en/feeds/"]
        for _ in 1...4 {
            let server = try await Server(in: place)
            for paths in [paths + paths, paths.reversed()] {
                let answers = try await withThrowingTaskGroup { group in
                    for path in paths { group.addTask { (path, try await server.get(path, closing: true).status) } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(answers.allSatisfy { $0.1 == 200 }, "\(answers)")
            }
            #expect(try await server.stop() == 0)
        }
    }

    @Test("An import says and ends with the same whether or not a server is running")
    func sameOutput() async throws {
        let (alone, served) = (try Workplace(), try Workplace())
        for place in [alone, served] {
            try place.write("in/a.en.txt", ImportTests.story)
            try place.write("in/b.en.txt", "")
            try place.write("in/c.en.txt", "Embargo: 2035-01-01\n\nLater\n\nText.\n")
            try place.write("in/story/pt.txt", "Barcos\n\nTexto.\n")
            symlink("nowhere", place.path + "/in/d.en.txt")
        }
        let server = try await Server(in: served)
        for arguments in [["--dry-run"], [], [], ["--no-head"]] {
            let command = "exec \"$0\" import \(arguments.joined(separator: " ")) in"
            let (first, second) = (try await alone.shell(command), try await served.shell(command))
            #expect(first.lines.map(Self.withoutIDs) == second.lines.map(Self.withoutIDs))
            #expect(first.status == 65 && second.status == 65)
            #expect(first.errors == "" && second.errors == "")
        }
        let arguments = "exec \"$0\" import --json --dry-run in"
        let (first, second) = (try await alone.shell(arguments), try await served.shell(arguments))
        #expect(first.lines.count == 5 && first.lines.count == second.lines.count)
        let keys = try [first, second].map { run in try run.lines.map { try Set(ImportTests.object($0).keys) } }
        #expect(keys[0] == keys[1])
        #expect(try await server.stop() == 0)
    }

    @Test("List and show say the same beside a running server as without one")
    func reading() async throws {
        let place = try Workplace()
        try place.write("in/story.en.txt", "Byline: Ana Costa\nCategory: Macau\n\n" + ImportTests.story)
        _ = try await place.newswire("import", "in")
        try place.write("in/story.en.txt", "Byline: Ana Costa\nCategory: Macau\n\n" + ImportTests.story + "\nMore.\n")
        _ = try await place.newswire("import", "in")
        let alone = try await place.newswire("show", "story")
        let server = try await Server(in: place)
        let served = try await place.newswire("show", "story")
        #expect(alone.status == 0 && alone.lines == served.lines)
        #expect(alone.lines.contains("  byline: Ana Costa") && alone.lines.contains("  categories: Macau"))
        #expect(alone.lines.count { $0.hasPrefix("  v1  ") || $0.hasPrefix("  v2  ") } == 2)
        let variant = try #require(try await place.variants().first)
        for name in [variant.id, variant.article, "story"] {
            let item = try await place.newswire("show", "--json", name)
            let object = try ImportTests.object(try #require(item.lines.first))
            #expect(object["version"] as? String == "2" && object["by"] as? String == "Ana Costa")
        }
        #expect(try await server.stop() == 0)
    }

    @Test("A second server on the same store is refused, and the first goes on")
    func secondServer() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        let second = try await place.newswire("serve", "--listen", "127.0.0.1:0")
        #expect(second.status == 75 && second.lines.isEmpty)
        #expect(second.errors.hasSuffix("store.sqlite is in use by another newswire process\n"), "\(second.errors)")
        #expect(try await server.get("/en/").status == 200)
        try place.write("in/a.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
    }

    @Test("An address that cannot be listened on is named, and the store is free again")
    func takenAddress() async throws {
        let (first, second) = (try Workplace(), try Workplace())
        let server = try await Server(in: first)
        let address = String(server.root.dropFirst("http://".count))
        let taken = try await second.newswire("serve", "--listen", address)
        #expect(taken.status == 75)
        #expect(taken.errors.contains("newswire: cannot listen on \(address): another program listens there"))
        let unknown = try await second.newswire("serve", "--listen", "host.invalid:80")
        #expect(unknown.status == 78)
        #expect(unknown.errors.contains("cannot listen on host.invalid:80: there is no such host"))
        #expect(access(second.path + "/var/store.sqlite.sock", F_OK) != 0)
    }

    @Test("SIGHUP takes other feeds and providers into service without refusing anybody, and bad ones not at all")
    func reload() async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", "Byline: Ana Costa\nCategory: Ports\n\n" + ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        let server = try await Server(in: place)
        let before = try await server.get("/en/feeds/latest.atom")
        #expect(before.status == 200)
        #expect(try await server.get("/en/feeds/ports.atom").status == 404)

        try place.write(
            "feeds/ports.yaml", "id: ports\ntitle:\n  en: Ports\nselect:\n  all:\n    - categries: [Ports]\n")
        server.child.signal(SIGHUP)
        try await eventually("a mistake in a feed's file is told") { server.child.errors.contains("categries") }
        #expect(server.child.errors.contains("ports.yaml") && server.child.errors.contains("categories"))
        #expect(try await server.get("/en/feeds/ports.atom").status == 404)

        try place.write(
            "feeds/ports.yaml", "id: ports\ntitle:\n  en: Ports\nselect:\n  all:\n    - categories: [Ports]\n")
        try place.write("config/providers.yaml", "macauhoje:\n  encoding: big5\n")
        server.child.signal(SIGHUP)
        try await eventually("the new feed answers") {
            // On a connection of its own, so that one of them meets the moment between the two.
            let front = try await server.get("/en/", closing: true)
            #expect(front.status == 200)
            return try await server.get("/en/feeds/ports.atom", closing: true).body.contains(
                "Night ferries to run until two")
        }
        #expect(try await server.get("/en/feeds/latest.atom").body == before.body)
        try place.write("in/b.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        #expect(try await server.stop() == 0)
        #expect(access(place.path + "/var/store.sqlite.sock", F_OK) != 0)
    }

    @Test("What needs a restart is named on SIGHUP, and the server goes on as it was")
    func reloadRestart() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        for (key, text) in [
            ("store", Workplace.configuration.replacing("store.sqlite", with: "other.sqlite")),
            ("listen", Workplace.configuration.replacing("127.0.0.1:0", with: "127.0.0.1:1")),
            ("tag", Workplace.configuration.replacing("2026", with: "2027")),
            ("operations", Workplace.configuration + "\noperations: 127.0.0.1:1"),
        ] {
            try place.write("config/newswire.yaml", text)
            server.child.signal(SIGHUP)
            try await eventually("\(key) is named") {
                server.child.errors.contains("'\(key)' has changed, which needs a restart")
            }
            #expect(try await server.get("/en/").status == 200)
        }
        #expect(try await server.stop() == 0)
    }

    /// Public ids are another store's.
    private static func withoutIDs(_ line: String) -> String {
        line.replacing(#/ v[0-9]+ [0-9a-z]{12}/#, with: " v id")
    }
}
