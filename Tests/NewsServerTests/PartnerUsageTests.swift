import Eventually
import Foundation
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle
import Testing

@testable import NewsServer

@Suite("What partners have taken, and what is written down of it")
struct PartnerUsageTests {
    /// Figures on their way to the store show a moment later.
    private func isBehind(_ count: Int, _ key: String, _ server: TestServer) async throws -> Bool {
        try await eventually { try await server.partner(key, "usage").text.contains("\"behind\":\(count),") }
    }

    private func stream(_ query: String, _ key: String, _ server: TestServer) throws -> RawConnection {
        let request =
            "GET /partner/v1/stream?\(query) HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n"
            + "Authorization: Bearer \(key)\r\n\r\n"
        return try RawConnection(port: server.port, sending: Array(request.utf8))
    }

    @Test("Who asks for a part, or from now on, is as far behind with the rest as before")
    func parts() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau", "sport"])
            for query in ["after=now", "after=2026-11-15T00:00:00Z", "after=start&feed=sport", "after=now&feed=macau"] {
                _ = try await server.page(key, query)
                #expect(try await isBehind(2, key, server), "\(query)")
            }
            _ = try await server.page(key, "after=start&limit=1")
            #expect(try await isBehind(1, key, server))
            _ = try await server.page(key, "after=start")
            #expect(try await isBehind(0, key, server))
            try await server.publish(server.wire.copy("new", server.wire.en, "New"))
            #expect(try await isBehind(1, key, server))
            _ = try await server.page(key, "after=start&language=en")
            #expect(try await isBehind(0, key, server), "a filter that leaves nothing out")
        }
    }

    @Test("Items count that were sent: not to who asks for the head alone, nor to who has the page")
    func heads() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau", "sport"])
            func has(_ figures: String) async throws -> Bool {
                try await eventually { try await server.partner(key, "usage").text.contains(figures) }
            }
            let fields: KeyValuePairs = ["Authorization": "Bearer \(key)"]
            let head = try await server.send("HEAD", "/partner/v1/items?after=start", fields)
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(try await has("\"behind\":2,"))
            #expect(try await has("\"items\":0,"))
            let page = try await server.partner(key, "items?after=start")
            #expect(page.status == 200)
            #expect(try await has("\"behind\":0,"))
            #expect(try await has("\"items\":2,"))
            let tag = try #require(page["ETag"])
            #expect(try await server.partner(key, "items?after=start", ["If-None-Match": tag]).status == 304)
            #expect(try await server.partner(key, "usage").text.contains("\"items\":2,"))
        }
    }

    @Test("A stream of events on which nothing comes is heard of all the same, and leaves nobody behind")
    func idle() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("sports", feeds: ["sport"]) { $0.quiet = 60 }
            let connection = try stream("after=start", key, server)
            defer { connection.close() }
            #expect(try await eventually { server.waiters?.count == 1 })
            for number in 1...3 {
                try await server.publish(server.wire.copy("m\(number)", server.wire.en, "M \(number)"))
            }
            server.clock.advance(seconds: 100)
            let newest = try await server.store.newestChange()
            // The time of the beat comes, without waiting for it.
            #expect(
                try await eventually {
                    server.waiters?.expire(at: .now + .seconds(16))
                    let usage = try await server.sqlite.partners().first?.usage
                    return usage?.lastCall == server.clock.now && usage?.position == newest
                })
            let record = try #require(try await server.sqlite.partners().first)
            #expect(!record.isQuiet(at: server.clock.now) && record.usage.items == 1)
            #expect(connection.waiting.contains(": still here"))
        }
    }

    @Test("A stream of events is never silent for longer than the beat, though what comes is all for others")
    func beat() async throws {
        try await withServer(holding: \.usual) { server in
            let key = try await server.addPartner("sports", feeds: ["sport"])
            let connection = try stream("after=now", key, server)
            defer { connection.close() }
            try await server.someWait(1)
            let waiters = try #require(server.waiters)
            // What comes is later than this, so that a beat that begins anew with it is too.
            let due = ContinuousClock.now + .seconds(15)
            for number in 1...3 {
                let before = waiters.generation
                try await server.publish(server.wire.copy("m\(number)", server.wire.en, "M \(number)"))
                try await #require(eventually { waiters.generation > before && waiters.count == 1 })
            }
            waiters.expire(at: due)
            #expect(try await eventually(within: .seconds(10)) { connection.waiting.contains(": still here") })
            #expect(!connection.waiting.contains("event: "))
        }
    }

    @Test("Every batch of events is a line in the audit")
    func lines() async throws {
        let folder = try TestFolder()
        try await withServer(in: folder, holding: \.usual) { server in
            let key = try await server.addPartner("weekly", feeds: ["macau"])
            let connection = try stream("after=start", key, server)
            #expect(try await eventually { connection.waiting.contains("event: release") })
            #expect(try await eventually { server.waiters?.count == 1 })
            try await server.publish(server.wire.copy("new", server.wire.en, "New"))
            #expect(try await eventually { connection.waiting.contains("New") })
            #expect(try await eventually { server.waiters?.count == 1 })
            _ = try await server.order(.revoke(key: nil), "weekly")
            connection.close()
        }
        let log = try String(contentsOfFile: folder.path + "/audit", encoding: .utf8)
        let lines = try log.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let streams = lines.filter { $0["path"] as? String == "/partner/v1/stream" }
        #expect(streams.map { $0["items"] as? Int } == [0, 1, 1], "the call, then what it was given")
        #expect(streams.allSatisfy { $0["partner"] as? String == "weekly" && $0["key"] is String })
    }

    @Test("A partner's figures are whole while they are written")
    func whole() async throws {
        let folder = try TestFolder()
        try await withServer(in: folder) { server in
            let key = try #require(PartnerKey(try await server.addPartner("weekly", feeds: ["macau"])))
            let row = try #require(try await server.sqlite.keyHolder(key.id)).row
            let ledger = PartnerLedger(
                store: server.sqlite, path: folder.path + "/audit", clock: server.clock.wall, logger: .silent)
            for number in 1...100 {
                ledger.note(PartnerUsage(items: 1), of: row)
                async let written = ledger.write()
                #expect(try await ledger.usage(of: row, named: "weekly").items == number)
                _ = await written
            }
        }
    }

    private static func entry(_ path: String) -> PartnerLedger.Entry {
        PartnerLedger.Entry(
            at: "", address: "", partner: nil, key: nil, method: "GET", path: path, status: 401, items: 0, bytes: 0,
            reason: nil)
    }

    @Test("Decisions for which there is no room while the file cannot be written leave a note that they are missing")
    func gap() async throws {
        let folder = try TestFolder()
        try await withServer(in: folder) { server in
            let (place, path) = (folder.path + "/later", folder.path + "/later/audit")
            let ledger = PartnerLedger(
                store: server.sqlite, path: path, clock: server.clock.wall, logger: .silent, mostEntries: 2)
            func note(_ numbers: ClosedRange<Int>) {
                for number in numbers {
                    ledger.note(Self.entry("p\(number)"), usage: PartnerUsage(), of: nil)
                }
            }
            note(1...3)
            await ledger.write()
            note(4...5)
            await ledger.write()
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            await ledger.write()
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            #expect(lines.count == 3 && lines[0].contains("p1") && lines[1].contains("p2"))
            #expect(lines.last == "{\"at\":\"2026-11-14T00:00:00Z\",\"missing\":3}")
        }
    }

    @Test("A stop does not wait for an audit that does not answer, and the figures are in the store all the same")
    func hangs() async throws {
        let (folder, told) = (try TestFolder(), TestLog())
        try await withServer(in: folder) { server in
            let key = try #require(PartnerKey(try await server.addPartner("weekly", feeds: ["macau"])))
            let row = try #require(try await server.sqlite.keyHolder(key.id)).row
            let path = folder.path + "/locked"
            let file = try LockedFile(path)
            defer { file.release() }
            let ledger = PartnerLedger(
                store: server.sqlite, path: path, clock: server.clock.wall, logger: told.logger,
                parting: .milliseconds(50))
            let group = ServiceGroup(configuration: .init(services: [.init(service: ledger)], logger: .silent))
            let run = Task { try await group.run() }
            ledger.note(Self.entry("p"), usage: PartnerUsage(items: 1), of: row)
            try await #require(eventually { try file.isWaitedFor })
            ledger.note(Self.entry("q"), usage: PartnerUsage(items: 1), of: row)
            await group.triggerGracefulShutdown()
            try await run.value
            #expect(try await server.sqlite.partners().first?.usage.items == 2)
            #expect(told.errors == ["\(path): it does not answer, and 2 decisions on partners' calls are lost"])
        }
    }
}
