import Foundation
import Testing

@Suite("What check finds")
struct CheckTests {
    private func place(_ more: String = "") async throws -> Workplace {
        let place = try Workplace(configuration: Workplace.configuration + "\n" + more)
        try place.write("in/story.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        return place
    }

    private func expect(
        _ beginning: String, _ part: String, in place: Workplace, environment: [String: String] = [:]
    ) async throws {
        let run = try await place.newswire("check", environment: environment)
        #expect(
            run.status == 1 && run.lines.contains { $0.hasPrefix("problem  \(beginning) ") && $0.contains(part) },
            "\(run.lines)")
    }

    @Test("A store is told with its age and how much is in it")
    func age() async throws {
        let run = try await place().newswire("check")
        #expect(run.status == 0)
        #expect(run.output.contains(/store\.sqlite is intact; created at 20[-0-9T:.]+Z, 1 changes/), "\(run.lines)")
    }

    @Test("A tag that is not the store's, a variable that is no key")
    func names() async throws {
        let place = try await place()
        try await expect(
            "store", "made with tag 'news.example,2026', the configuration says 'other.example,2026'", in: place,
            environment: ["NEWSWIRE_TAG": "other.example,2026"])
        try await expect(
            "environment", "NEWSWIRE_BASEURL is not a configuration key (did you mean 'NEWSWIRE_BASE_URL'?)",
            in: place,
            environment: ["NEWSWIRE_BASEURL": "https://news.example"])
        let list = try await place.newswire("list", environment: ["NEWSWIRE_BASEURL": "x", "NEWSWIRE_CORPUS": "y"])
        #expect(list.status == 0 && list.errors.contains("NEWSWIRE_BASEURL") && !list.errors.contains("CORPUS"))
    }

    @Test("A certificate that is not there, an access log that cannot be written")
    func files() async throws {
        let place = try await place("server:\n  accessLog: none/access.log\n  certificate: c.pem\n  key: k.pem\n")
        try await expect("certificate", "c.pem: No such file or directory", in: place)
        try await expect("access log", "none/access.log cannot be written: No such file or directory", in: place)
    }

    @Test("Refused copy, until it is seen to")
    func refused() async throws {
        let place = try await place()
        try place.write("config/providers.yaml", "agency:\n  spool: ../spool\n")
        for folder in ["incoming", "done"] {
            try FileManager.default.createDirectory(
                atPath: "\(place.path)/spool/\(folder)", withIntermediateDirectories: true)
        }
        try place.write("spool/refused/a.en.txt", "")
        try place.write("spool/refused/a.en.txt.why", "refused a.en.txt\n")
        try await expect("spool", "spool/refused: 1 files", in: place)
        for name in ["a.en.txt", "a.en.txt.why"] {
            try FileManager.default.removeItem(atPath: place.path + "/spool/refused/" + name)
        }
        #expect(try await place.newswire("check").status == 0)
    }

    @Test("A spool folder that is a link which leads nowhere is a fault, and nothing that a start mends")
    func deadSpool() async throws {
        let place = try await self.place()
        symlink(place.path + "/nowhere", place.path + "/link")
        try place.write("config/providers.yaml", "agency:\n  spool: ../link\n")
        try await expect("spool", "link: is a link whose target cannot be found: No such file or directory", in: place)
        let run = try await place.newswire("check")
        #expect(!run.lines.contains { $0.contains("creates it at its start") }, "\(run.lines)")
    }

    @Test("A spool folder that is not there yet is no fault, unless it cannot be made")
    func newSpool() async throws {
        let place = try await self.place()
        try place.write("config/providers.yaml", "agency:\n  spool: ../spool/agency\n")
        let run = try await place.newswire("check")
        #expect(run.status == 0)
        #expect(run.lines.contains { $0.hasPrefix("ok       spool ") && $0.contains("does not exist yet") })
        try place.write("spool", "a file")
        try await expect("spool", "spool/agency cannot be created: Not a directory", in: place)
    }

    @Test("An address at which nothing can be accepted, and what became of one that is gone")
    func pulls() async throws {
        let place = try await self.place()
        try place.write("config/providers.yaml", "agency:\n  pull:\n    - url: http://agency.example/feed\n")
        func state(_ more: String) throws {
            let state = "\"isAsked\": false, \"failures\": 0, \(more)"
            try place.write("var/store.sqlite.pull", "{\"agency http://agency.example/feed\": {\(state)}}")
        }
        func refusal(of total: Int) -> String {
            "\"isGone\": false, \"refusal\": {\"count\": 1, \"total\": \(total), \"reason\": \"no copy\"}"
        }
        try state(refusal(of: 1))
        try await expect("pull", "agency http://agency.example/feed: 1 of 1 items refused: no copy", in: place)
        try state("\"isGone\": true, \"problem\": \"it is gone (410)\"")
        let gone = try await place.newswire("check").lines.first { $0.contains("it is gone") }
        #expect(gone?.hasSuffix("it is gone (410)") == true)
        try state(refusal(of: 2))
        let run = try await place.newswire("check")
        #expect(run.status == 0 && run.lines.contains { $0.hasSuffix("ok, but 1 of 2 items refused: no copy") })
    }

    @Test("A partner who may have a feed or an edition that is no more")
    func partners() async throws {
        let place = try await place()
        let words = ["partner", "add", "weekly", "--feeds", "latest", "--languages", "en"]
        #expect(try await place.newswire(arguments: words).status == 0)
        #expect(try await place.newswire("check").status == 0)
        try place.write("feeds/latest.yaml", Workplace.latest.replacing("id: latest", with: "id: newest"))
        try await expect("partner", "weekly is entitled to latest/en, which no longer exists", in: place)
        try place.write("feeds/latest.yaml", Workplace.latest)
        let sends = ["partner", "set", "weekly", "--scope", "read,send", "--provider", "agncy"]
        #expect(try await place.newswire(arguments: sends).status == 0, "no provider has an entry yet")
        #expect(try await place.newswire("check").status == 0)
        try place.write("config/providers.yaml", "agency:\n  name: Agency\n")
        let text = "weekly sends copy of provider 'agncy', which has no entry (did you mean 'agency'?)"
        try await expect("partner", text, in: place)
    }

    @Test(
        "What a wrong page of the configuration says is what is wrong with the file",
        arguments: [
            ("feeds", "config/x: feeds: no such folder", "feeds: x\n"),
            ("a file", "config/newswire.yaml: feeds: is not a folder", "feeds: newswire.yaml\n"),
            ("a folder", "config/../feeds: is a folder", "providers: ../feeds\n"),
            (
                "two listeners", "operations: '127.0.0.1:9': expected another address",
                "listen: 127.0.0.1:9\noperations: 127.0.0.1:9\n"
            ),
            ("an address", "listen: 'http://127.0.0.1:80': expected HOST:PORT", "listen: http://127.0.0.1:80\n"),
        ])
    func configuration(what: String, complaint: String, text: String) async throws {
        let run = try await Workplace(configuration: text).newswire("check")
        #expect(run.status == 78 && run.errors.contains(complaint), "\(run.errors)")
    }
}
