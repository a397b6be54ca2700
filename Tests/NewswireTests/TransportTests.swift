import AsyncHTTPClient
import Eventually
import Foundation
import Glibc
import LoopbackHost
import NIOCore
import Testing

@Suite("Copy that comes by itself", .serialized)
struct TransportTests {
    private static let providers = """
        agency:
          language: en
          spool: ../spool
          quiet: 1h
        """

    @Test("Nothing in a spool folder is lost or doubled, however often the server is killed")
    func killed() async throws {
        let place = try Workplace()
        try place.write("config/providers.yaml", Self.providers)
        let count = 240
        for number in 0..<count {
            try place.write("spool/incoming/f\(number % 7)/s\(number).en.txt", "Story \(number)\n\nText \(number).\n")
        }
        var kills = 0
        while kills < 12 {
            let server = try await Server(in: place)
            let done = Self.files(place, "done").count
            // Killed at another point each time: before, while and after the files are put away.
            let patience = ContinuousClock.now + .milliseconds(2000 + kills * 40)
            while ContinuousClock.now < patience, Self.files(place, "done").count <= done + kills * 17 {
                try await Task.sleep(for: .milliseconds(5))
            }
            server.child.signal(SIGKILL)
            _ = try await server.child.end()
            for number in 0..<20 {
                let id = count + kills * 20 + number
                try place.write("spool/incoming/g/s\(id).en.txt", "Story \(id)\n\nText \(id).\n")
            }
            kills += 1
        }
        let server = try await Server(in: place)
        let total = count + kills * 20
        // A folder that is removed while it is listed can look empty.
        try await eventually("all is put away: \(["incoming", "refused"].map { Self.files(place, $0) })") {
            Self.files(place, "incoming").isEmpty && Self.files(place, "done").count == total
        }
        #expect(try await server.stop() == 0)
        #expect(Self.files(place, "done").count == total && Self.files(place, "refused").isEmpty)
        let variants = try await place.variants()
        #expect(variants.count == total && Set(variants.map(\.providerID)).count == total)
        #expect(variants.allSatisfy { $0.version == 1 && $0.provider == "agency" })
    }

    @Test("A file that is moved in while the server runs is public within a second, and metrics and health tell")
    func atOnce() async throws {
        let port = try freePort()
        let place = try Workplace(configuration: Workplace.configuration + "\noperations: 127.0.0.1:\(port)\n")
        try place.write("config/providers.yaml", Self.providers)
        let server = try await Server(in: place)
        try place.write("draft", ImportTests.story)
        rename(place.path + "/draft", place.path + "/spool/incoming/story.en.txt")
        try await eventually("the front page shows the story", within: .seconds(10)) {
            try await server.get("/en/").body.contains("Night ferries to run until two")
        }
        try place.write("draft", "")
        rename(place.path + "/draft", place.path + "/spool/incoming/bad.en.txt")
        try await eventually("it is refused") { Self.files(place, "refused").count == 2 }
        let metrics = try await get("http://127.0.0.1:\(port)/metrics")
        #expect(metrics.contains("newswire_ingest_items_total{result=\"stored\"} 1.0\n"), "\(metrics)")
        #expect(metrics.contains("newswire_ingest_items_total{result=\"refused\"} 1.0\n"))
        #expect(metrics.contains("newswire_provider_last_copy_age_seconds{provider=\"agency\"} "))
        #expect(metrics.contains("newswire_provider_quiet{provider=\"agency\"} 0.0\n"))
        #expect(metrics.contains("newswire_spool_ready{provider=\"agency\"} 1.0\n"))
        #expect(metrics.contains(/newswire_build_info\{version="[0-9.]+"\} 1\.0\n/))
        #expect(metrics.contains("newswire_log_ahead_seconds 0.0\n"))
        try await eventually("the file that was refused is counted") {
            try await get("http://127.0.0.1:\(port)/metrics")
                .contains("newswire_spool_refused_files{provider=\"agency\"} 1.0\n")
        }
        #expect(try await get("http://127.0.0.1:\(port)/healthz") == "ok\n")
        #expect(try await get("http://127.0.0.1:\(port)/readyz") == "ready\n")
        #expect(try await server.get("/metrics").status == 404)
        #expect(try await server.stop() == 0)
    }

    @Test("Addresses are looked at when the server starts, and not fetched again while they are the same")
    func pulled() async throws {
        let rss =
            "<rss version='2.0'><channel><title>A</title><item><guid>1</guid><title>Barcos</title></item></channel></rss>"
        let host = try LoopbackHost { head in
            head.contains("If-None-Match: \"1\"")
                ? answer("304 Not Modified") : answer("200 OK", ["ETag": "\"1\""], Array(rss.utf8))
        }
        let place = try Workplace()
        try place.write(
            "config/providers.yaml",
            "agency:\n  allowPrivate: true\n  language: pt\n  pull:\n    - url: http://127.0.0.1:\(host.port)/f\n")
        for requests in 1...2 {
            let server = try await Server(in: place)
            try await eventually("it is asked for") { host.requests.count >= requests }
            try await eventually("it is shown") { try await server.get("/pt/").body.contains("Barcos") }
            #expect(try await server.stop() == 0)
            // The next start looks when the interval is over: as if it were.
            try? FileManager.default.removeItem(atPath: place.path + "/nothing")
            let memory = place.path + "/var/store.sqlite.pull"
            let text = String(decoding: try #require(FileManager.default.contents(atPath: memory)), as: UTF8.self)
            #expect(text.contains("\"entityTag\" : \"\\\"1\\\"\""), "\(text)")
            try Data(text.replacing(/"next" : \{[^}]*\}/, with: "\"next\" : {\"microseconds\" : 0}").utf8)
                .write(to: URL(fileURLWithPath: memory))
        }
        #expect(host.requests[1].contains("If-None-Match: \"1\""))
        #expect(try await place.newswire("check").status == 0)
    }

    @Test("Check says what is well and what needs care, and ends with 1 where something does")
    func check() async throws {
        let place = try Workplace()
        let empty = try await place.newswire("check")
        #expect(empty.status == 0 && empty.lines.allSatisfy { $0.hasPrefix("ok ") }, "\(empty.lines)")
        try place.write("config/providers.yaml", Self.providers)
        let new = try await place.newswire("check")
        #expect(new.status == 0 && new.lines.contains { $0.contains("spool does not exist yet") }, "\(new.lines)")
        try place.write("spool/stray", "")
        let missing = try await place.newswire("check")
        #expect(missing.status == 1)
        #expect(
            missing.lines.contains { $0.hasPrefix("problem  spool ") && $0.contains("spool/incoming: No such file") })
        let server = try await Server(in: place)
        #expect(try await place.newswire("check").status == 0)
        #expect(try await server.stop() == 0)
        try place.write("config/providers.yaml", Self.providers.replacing("1h", with: "1s"))
        var finding: [String: Any] = [:]
        try await eventually("the agency is quiet") {
            let quiet = try await place.newswire("check", "--json")
            guard let line = quiet.lines.first(where: { $0.contains("\"provider\"") }) else { return false }
            finding = try ImportTests.object(line)
            return quiet.status == 1 && finding["result"] as? String == "problem"
        }
        #expect(
            finding["detail"] as? String
                == "agency is quiet: no copy of it has ever come, expected some at least every 1s")
    }

    @Test("Check looks at the files with the keys of addresses")
    func keyFile() async throws {
        let place = try Workplace()
        try place.write(
            "config/providers.yaml", "a:\n  pull:\n    - url: http://agency.example/\n      keyFile: key\n")
        let run = try await place.newswire("check")
        #expect(
            run.status == 1
                && run.lines.contains {
                    $0.hasPrefix("problem  pull ") && $0.contains("http://agency.example/: config/key cannot be read")
                }, "\(run.lines)")
        try place.write("config/key", "token\n")
        #expect(try await place.newswire("check").status == 0)
    }

    @Test("Check finds a store that is broken, and a wrong configuration ends it with 78")
    func broken() async throws {
        let place = try Workplace()
        for number in 0..<50 { try place.write("in/\(number).en.txt", "Story \(number)\n\nText.\n") }
        _ = try await place.newswire("import", "in")
        #expect(try await place.newswire("check").status == 0)
        for name in ["store.sqlite", "store.sqlite-wal"] {
            let path = place.path + "/var/" + name
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            try Data(repeating: 0x5A, count: data.count).write(to: URL(fileURLWithPath: path))
        }
        let run = try await place.newswire("check")
        #expect(run.status == 1 && run.lines.contains { $0.hasPrefix("problem  store ") }, "\(run.lines)")
        try place.write("config/newswire.yaml", "logg: info\n")
        #expect(try await place.newswire("check").status == 78)
    }

    private func get(_ address: String) async throws -> String {
        let response = try await HTTPClient.shared.execute(HTTPClientRequest(url: address), timeout: .seconds(30))
        return String(buffer: try await response.body.collect(upTo: 1024 * 1024))
    }

    private static func files(_ place: Workplace, _ folder: String) -> [String] {
        let root = place.path + "/spool/" + folder
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}
