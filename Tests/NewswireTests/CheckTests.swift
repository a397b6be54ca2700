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
