import Eventually
import Glibc
import LoopbackHost
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

    @Test("A server that is started while a command has the store waits for it")
    func commandAtWork() async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        let lock = open(place.path + "/var/store.sqlite.lock", O_RDWR | O_CLOEXEC)
        #expect(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        let child = try place.start("serve", "--listen", "127.0.0.1:0")
        try await eventually("it says that it waits") { child.errors.contains("waiting for the process that uses ") }
        #expect(flock(lock, LOCK_UN) == 0)
        close(lock)
        try await eventually("it serves") { child.output.contains("sitemap.xml\n") }
        child.signal(SIGTERM)
        #expect(try await child.end() == 0)
    }

    @Test("An address that cannot be listened on is named, and the store is free again")
    func takenAddress() async throws {
        let (first, second) = (try Workplace(), try Workplace())
        let server = try await Server(in: first)
        let address = String(server.root.dropFirst("http://".count))
        let taken = try await second.newswire("serve", "--listen", address)
        #expect(taken.status == 75)
        #expect(
            taken.errors.contains("newswire: cannot listen on \(address): the address is in use by another program"))
        let unknown = try await second.newswire("serve", "--listen", "host.invalid:80")
        #expect(unknown.status == 78)
        #expect(unknown.errors.contains("cannot listen on host.invalid:80: there is no such host"))
        #expect(access(second.path + "/var/store.sqlite.sock", F_OK) != 0)
    }

    @Test(
        "Links that lead elsewhere than to the listening address are named with what makes them, and what would not",
        arguments: [
            ([:], "links    point to http://127.0.0.1:%/, this machine; set baseURL for others"),
            (
                ["NEWSWIRE_BASE_URL": "http://localhost:9"],
                "links    point to http://localhost:9/, as baseURL says; remove it to have them point here"
            ),
        ])
    func foreignLinks(environment: [String: String], line: String) async throws {
        let place = try Workplace()
        let child = try place.start("serve", "--listen", "0.0.0.0:0", environment: environment)
        try await eventually("it serves") { child.output.contains("\n  links ") }
        let port = try #require(child.output.firstMatch(of: /0\.0\.0\.0:(\d+)/)?.1)
        #expect(child.output.contains(line.replacing("%", with: port) + "\n"))
        child.signal(SIGTERM)
        #expect(try await child.end() == 0)
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

    @Test("However quickly SIGHUP follows SIGHUP, nobody is refused and the server goes on")
    func reloads() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        for pause in [0, 0, 1, 10, 50] {
            for _ in 1...3 {
                server.child.signal(SIGHUP)
                try await Task.sleep(for: .milliseconds(pause))
            }
            #expect(try await server.get("/en/", closing: true).status == 200)
        }
        #expect(try await server.stop() == 0)
    }

    @Test("Whoever connects while SIGHUP follows SIGHUP is answered")
    func reloadsUnderLoad() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        try await withThrowingTaskGroup { group in
            for _ in 1...8 {
                group.addTask {
                    for _ in 1...40 {
                        let status = try await server.get("/en/", closing: true).status
                        guard status == 200 else { throw Child.Failure(description: "\(status)") }
                    }
                }
            }
            group.addTask {
                for _ in 1...4 {
                    server.child.signal(SIGHUP)
                    try await Task.sleep(for: .milliseconds(200))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await server.stop() == 0)
    }

    @Test("Copy and orders that are handed over while SIGHUP follows SIGHUP are all taken")
    func handedOverDuringReloads() async throws {
        let place = try Workplace()
        let server = try await Server(in: place)
        for number in 1...40 {
            try place.write(
                "in/\(number).en.txt", "Ferries of line \(number)\n\nThey run until \(number) in the morning.\n")
        }
        try await withThrowingTaskGroup { group in
            group.addTask {
                for _ in 1...12 {
                    let run = try await place.newswire("import", "in")
                    guard run.status == 0 else { throw Child.Failure(description: "\(run.status): \(run.errors)") }
                }
            }
            group.addTask {
                for _ in 1...12 {
                    server.child.signal(SIGHUP)
                    try await Task.sleep(for: .milliseconds(100))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await server.stop() == 0)
    }

    @Test("A file that is bad by now does not cost the server on SIGHUP; it is named, and all goes on as it was")
    func reloadFiles() async throws {
        let place = try Workplace(
            configuration: Workplace.configuration + "\nserver:\n  accessLog: ../log/access.log\n")
        try place.write("log/kept", "")
        try place.write("config/providers.yaml", "agency:\n  language: en\n  spool: ../spool\n")
        let server = try await Server(in: place)
        let faults: [(make: String, undo: String, told: String)] = [
            ("mv spool away && touch spool", "rm spool && mv away spool", "/spool/incoming"),
            ("mv log away && touch log", "rm log && mv away log", "access.log: accessLog: Not a directory"),
            (
                "mkdir theme && echo '{{none}}' > theme/front.mustache && echo 'theme: ../theme' >> config/newswire.yaml",
                "sed -i /theme/d config/newswire.yaml", "front.mustache"
            ),
        ]
        for (make, undo, told) in faults {
            #expect(try await place.shell(make).status == 0)
            server.child.signal(SIGHUP)
            try await eventually("\(told) is told: \(server.child.errors)") {
                server.child.errors.split(separator: "\n").contains {
                    $0.contains("not reloaded") && $0.contains(told)
                } || server.child.status != nil
            }
            #expect(try await server.get("/en/", closing: true).status == 200, "\(told)")
            #expect(try await place.shell(undo).status == 0)
        }
        #expect(try await server.stop() == 0)
    }

    @Test("A store whose file is moved away takes nothing more, and SIGHUP makes no other in its place")
    func movedStore() async throws {
        let port = try freePort()
        let place = try Workplace(configuration: Workplace.configuration + "\noperations: 127.0.0.1:\(port)\n")
        let server = try await Server(in: place)
        try place.write("in/a.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        let ready = { try await place.shell("curl -s http://127.0.0.1:\(port)/readyz").output }
        #expect(try await ready() == "ready")
        let (file, aside) = (place.path + "/var/store.sqlite", place.path + "/var/aside")
        rename(file, aside)
        try place.write("in/b.en.txt", "Later\n\nText.\n")
        let refused = try await place.newswire("import", "in")
        #expect(refused.status == 75 && refused.errors.contains("was moved"), "\(refused.errors)")
        #expect(try await ready().contains("was moved"))
        server.child.signal(SIGHUP)
        try await eventually("it is told") { server.child.errors.contains("is not reloaded") }
        #expect(access(file, F_OK) != 0)
        #expect(try await server.get("/en/").body.contains("Night ferries to run until two"))
        rename(aside, file)
        #expect(try await place.newswire("import", "in").status == 0)
        #expect(try await ready() == "ready")
        let post = try await place.shell(
            "curl -s -o /dev/null -w '%{http_code}' -d '' http://127.0.0.1:\(port)/healthz")
        #expect(post.output == "405")
        #expect(try await server.stop() == 0)
    }

    @Test("The operators' address that another has is named at the start, with its key")
    func takenOperations() async throws {
        let host = try LoopbackHost { _ in nil }
        let place = try Workplace()
        let run = try await place.newswire(
            "serve", "--listen", "127.0.0.1:0", environment: ["NEWSWIRE_OPERATIONS": "127.0.0.1:\(host.port)"])
        #expect(run.status == 75 && run.lines.isEmpty)
        #expect(
            run.errors.contains("cannot listen on 127.0.0.1:\(host.port): the address is in use by another program"))
        #expect(run.errors.contains("'operations'"), "\(run.errors)")
    }

    @Test("With too few descriptors for its connections the server says so and takes in fewer")
    func descriptors() async throws {
        let place = try Workplace(configuration: Workplace.configuration.replacing("log: error", with: "log: warning"))
        let child = try place.start(shell: "ulimit -n 100; exec \"$0\" serve --listen 127.0.0.1:0")
        try await eventually("it starts: \(child.errors)") {
            child.output.contains("sitemap.xml") || child.status != nil
        }
        #expect(child.errors.contains("100 descriptors, enough for 36 connections"), "\(child.errors)")
        child.signal(SIGTERM)
        #expect(try await child.end() == 0)
    }

    @Test("An access log that cannot be written is told at the start, and blanks in lists of proxies do no harm")
    func startedWrong() async throws {
        let place = try Workplace()
        let proxies = ["NEWSWIRE_SERVER_TRUSTED_PROXIES": "127.0.0.1, ::1"]
        let run = try await place.newswire(
            "serve", "--listen", "127.0.0.1:0",
            environment: proxies.merging(["NEWSWIRE_SERVER_ACCESS_LOG": "nowhere/access.log"]) { $1 })
        #expect(run.status == 78 && run.errors.contains("nowhere/access.log: accessLog: No such file"), "\(run.errors)")
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
                server.child.errors.contains("a change of '\(key)' needs a restart")
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
