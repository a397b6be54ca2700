import Eventually
import Foundation
import Testing

/// The desk's commands, each of them with and without a server that owns the store.
struct DeskTests {
    static let english =
        "Language: en\nArticle: ferry\nByline: Ana Costa\nCategory: Macau\n\nFerries run late\n\nUntil two.\n"
    static let portuguese = "Language: pt\nArticle: ferry\n\nBarcos até tarde\n\nAté às duas.\n"

    /// Runs a test on a place with a story in two languages, beside a server or without one.
    private static func withStory(_ isServed: Bool, _ body: (Workplace) async throws -> Void) async throws {
        let place = try Workplace()
        try place.write("in/ferry-en.txt", Self.english)
        try place.write("in/ferry-pt.txt", Self.portuguese)
        #expect(try await place.newswire("import", "in").status == 0)
        let server = isServed ? try await Server(in: place) : nil
        try await body(place)
        if let server { #expect(try await server.stop() == 0) }
    }

    private static func id(_ place: Workplace, _ language: String) async throws -> String {
        try #require(try await place.variants().first { $0.language == language }).id
    }

    @Test(
        "A kill of an article with several languages asks which, and does nothing before it is told",
        arguments: [false, true])
    func kill(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            let english = try await Self.id(place, "en")
            let asked = try await place.newswire("kill", english, "--reason", "It was wrong")
            #expect(asked.status == 64 && asked.lines.isEmpty)
            #expect(asked.errors.contains("give --only, --language or --all"))
            #expect(asked.errors.contains("Ferries run late") && asked.errors.contains("Barcos até tarde"))
            #expect(try await place.variants().allSatisfy { $0.state == "public" })
            let only = try await place.newswire("kill", english, "--only", "--reason", "It was wrong")
            #expect(only.status == 0 && only.lines.count == 1)
            #expect(only.lines.first?.hasPrefix("killed    \(english)") == true)
            #expect(try await place.variants().map(\.state).sorted() == ["canceled", "public"])
            #expect(try await place.newswire("kill", "ferry-pt", "--all", "--reason", "r").lines.count == 1)
            #expect(try await place.variants().map(\.state) == ["canceled", "canceled"])
            let again = try await place.newswire("release", "ferry-en", "--only")
            #expect(again.status == 65 && again.errors.contains("nothing revives it"))
            let twice = try await place.newswire("kill", "ferry-en", "--only", "--reason", "r")
            #expect(twice.status == 65 && twice.errors.contains("is killed already"), "\(twice.errors)")
        }
    }

    @Test("Withhold and release reach the language that is named, or all", arguments: [false, true])
    func withhold(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            #expect(try await place.newswire("withhold", "ferry-en", "--language", "pt").lines.count == 1)
            #expect(try await place.variants().first { $0.language == "pt" }?.state == "withheld")
            let withheld = try await place.newswire("withhold", "ferry-en", "--all", "--json").lines
            #expect(withheld.count == 2 && withheld.allSatisfy { $0.hasPrefix(#"{"act":"withhold","#) }, "\(withheld)")
            #expect(withheld[0].hasSuffix(#""version":3}"#), "\(withheld)")
            #expect(try await place.newswire("release", "ferry-en", "--all").lines.count == 2)
            #expect(try await place.variants().allSatisfy { $0.state == "public" })
            let none = try await place.newswire("withhold", "ferry-en", "--language", "fr")
            #expect(none.status == 66 && none.errors.contains("no variant in fr"))
            let unknown = try await place.newswire("withhold", "nobody")
            #expect(unknown.status == 66 && unknown.errors.contains("nobody"))
        }
    }

    @Test(
        "A correction takes its text from the file and keeps the rest; later copy waits for accept or reject",
        arguments: [false, true])
    func correct(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            try place.write("new.txt", "Ferries run until three\n\nUntil three, not two.\n")
            let run = try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", "It is three")
            #expect(run.status == 0 && run.lines.first?.contains("Ferries run until three") == true, "\(run.errors)")
            let shown = try await place.newswire("show", "ferry-en")
            #expect(shown.lines.contains("  byline: Ana Costa") && shown.lines.contains("  categories: Macau"))
            #expect(shown.lines.contains { $0.contains("It is three") })
            try place.write("in/ferry-en.txt", Self.english.replacing("Until two", with: "Until four"))
            #expect(try await place.newswire("import", "in").summary.contains("1 held"))
            let waiting = try await place.newswire("list", "--alerts")
            #expect(waiting.lines.count == 1 && waiting.lines[0].contains("wire copy waits for the desk"))
            #expect(try await place.variants().count { $0.awaitsDesk } == 1)
            #expect(try await place.newswire("show", "ferry-en").output.contains("Until three, not two."))
            let held = try await place.newswire("show", "ferry-en", "--version", "3")
            #expect(held.output.contains("Until four") && !held.output.contains("Until three, not two."))
            #expect(try await place.newswire("show", "ferry-en").output.contains("awaitingDesk"))
            #expect(try await place.newswire("reject", "ferry-en").status == 0)
            let rejected = try await place.newswire("show", "ferry-en")
            #expect(!rejected.output.contains("awaitingDesk") && rejected.output.contains("usable  history"))
            #expect(try await place.newswire("list", "--alerts").lines.isEmpty)
            try place.write("in/ferry-en.txt", Self.english.replacing("Until two", with: "Until five"))
            _ = try await place.newswire("import", "in")
            #expect(try await place.newswire("accept", "ferry-en").status == 0)
            #expect(try await place.newswire("show", "ferry-en").lines.contains { $0.contains("Until five") })
            #expect(try await place.newswire("accept", "ferry-en").status == 64)
        }
    }

    @Test("A corrected headline that looks like a head block's field is one, unless it is told that there is none")
    func correctWithoutHead() async throws {
        try await Self.withStory(false) { place in
            try place.write("new.txt", "Source: ferries run until three\n\nUntil three, not two.\n")
            let correct = ["correct", "ferry-en", "--file", "new.txt", "--note", "It is three"]
            let refused = try await place.newswire(arguments: correct)
            #expect(refused.status == 65 && refused.errors.contains("--no-head"), "\(refused.errors)")
            let run = try await place.newswire(arguments: correct + ["--no-head"])
            #expect(run.lines.first?.contains("ferries run until three") == true, "\(run.errors)")
        }
    }

    @Test("A correction that says something else of itself is refused", arguments: [false, true])
    func correctRefused(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            for (text, expected) in [
                ("Language: pt\nID: x\n\nA\n\nB.\n", "expected en as in the variant"),
                ("Status: canceled\nByline: X\n\nA\n\nB.\n", "see newswire kill"), ("", "new.txt"),
            ] {
                try place.write("new.txt", text)
                let run = try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", "n")
                #expect(run.status == 65 && run.errors.contains(expected), "\(run.errors)")
            }
            try place.write("new.pt.txt", "Barcos\n\nAté às três.\n")
            let other = try await place.newswire("correct", "ferry-en", "--file", "new.pt.txt", "--note", "n")
            #expect(
                other.status == 65 && other.errors.contains("'pt by its file name', expected en"), "\(other.errors)")
            #expect(try await place.newswire("correct", "ferry-en", "--file", "none.txt", "--note", "n").status == 66)
            #expect(try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", " ").status == 64)
        }
    }

    @Test("A person's words pass the gate that copy passes", arguments: [false, true])
    func words(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            try place.write("new.txt", "Night ferries\n\nUntil three.\n")
            let long = String(repeating: "x", count: 9000)
            let refused = try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", long)
            #expect(refused.status == 65 && refused.errors.contains("the note has 9000 bytes"), "\(refused.errors)")
            let note = "It\u{1} is\u{202E}\nthree"
            let run = try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", note)
            #expect(run.status == 0, "\(run.errors)")
            let shown = try await place.newswire("show", "ferry-en")
            #expect(shown.output.contains("It is three"), "\(shown.output)")
        }
    }

    @Test("Where there is no store, the desk makes none")
    func noStore() async throws {
        let place = try Workplace()
        let run = try await place.newswire("kill", "ferry", "--reason", "r")
        #expect(run.status != 0 && run.errors.contains("the first import creates it"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: place.path + "/var/store.sqlite"))
    }

    @Test("An embargo is moved and an expiry set for all languages", arguments: [false, true])
    func times(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            try place.write("in/later.txt", "Language: en\nEmbargo: 2035-01-01\n\nLater\n\nText.\n")
            #expect(try await place.newswire("import", "in/later.txt").status == 0)
            let moved = try await place.newswire("embargo", "later", "--until", "2036-02-03T04:05:06Z")
            #expect(moved.lines.first?.contains("embargo until 2036-02-03T04:05:06Z") == true, "\(moved.errors)")
            try place.write("in/later.txt", "Language: en\nByline: X\n\nLater\n\nText.\n")
            #expect(try await place.newswire("import", "in/later.txt").summary.contains("1 held"))
            #expect(try await place.newswire("embargo", "later", "--until", "2016-02-03").status == 65)
            #expect(try await place.newswire("embargo", "ferry-en", "--all", "--until", "2036-02-03").status == 65)
            let past = try await place.newswire("expire", "ferry-en", "--all", "--at", "2026-01-01")
            #expect(
                past.status == 65 && past.errors.contains("is past: expected a time in the future"), "\(past.errors)")
            try await Self.expire("ferry-en", "--all", in: place)
            try await eventually("both are gone") {
                try await place.variants().filter { $0.headline != "Later" }.allSatisfy { $0.state == "expired" }
            }
            #expect(try await place.newswire("expire", "ferry-en", "--at", "soon").status == 64)
        }
    }

    @Test("An expiry is told until it comes, and taken back before it", arguments: [false, true])
    func expiry(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            let set = try await place.newswire("expire", "ferry-en", "--only", "--at", "2036-02-03T04:05:06Z")
            #expect(set.lines.first?.hasPrefix("expires   ") == true, "\(set.errors)")
            #expect(set.lines.first?.hasSuffix("(expires 2036-02-03T04:05:06Z)") == true, "\(set.lines)")
            for command in ["list", "show"] {
                let lines = try await place.newswire(arguments: command == "list" ? ["list"] : ["show", "ferry-en"])
                    .lines
                #expect(lines.contains { $0.hasSuffix("(expires 2036-02-03T04:05:06Z)") }, "\(lines)")
            }
            #expect(try await place.newswire("list", "--json").output.contains("\"expires\":\"2036-02-03T04:05:06Z\""))
            #expect(try await place.newswire("expire", "ferry-en", "--all").status == 64)
            let back = try await place.newswire("expire", "ferry-en", "--all", "--never")
            #expect(back.lines.count == 1 && back.lines.first?.hasPrefix("stays     ") == true, "\(back.errors)")
            #expect(try await !place.newswire("list").output.contains("(expires"))
            let none = try await place.newswire("expire", "ferry-en", "--only", "--never")
            #expect(none.status == 65 && none.errors.contains("no expiry to cancel"))
            #expect(
                try await place.newswire("show", "ferry-en", "--audit").lines.contains { $0.hasSuffix("  v1  never") })
        }
    }

    @Test("What expires under its embargo is told as expired, and nothing is done to it any more")
    func expiredUnderEmbargo() async throws {
        let place = try Workplace()
        try place.write("in/later.txt", "Language: en\nEmbargo: 2035-01-01\n\nLater\n\nText.\n")
        #expect(try await place.newswire("import", "in/later.txt").status == 0)
        let end = try await Self.expire("later", in: place)
        let line = try #require(try await place.newswire("list").lines.first)
        #expect(line.hasSuffix("(expired \(end))") && !line.contains("embargo"), "\(line)")
        for command in [["embargo", "later", "--until", "2036-01-01"], ["release", "later"]] {
            let run = try await place.newswire(arguments: command)
            #expect(run.status == 65 && run.errors.contains("has expired"), "\(run.errors)")
        }
    }

    /// Has something expire, and waits until it has.
    @discardableResult
    private static func expire(_ arguments: String..., in place: Workplace) async throws -> String {
        let end = Date(timeIntervalSinceNow: 10).formatted(.iso8601)
        #expect(try await place.newswire(arguments: ["expire"] + arguments + ["--at", end]).status == 0)
        try await eventually("it has expired") { try await place.newswire("list").output.contains("(expired \(end))") }
        return end
    }

    @Test("What has expired is killed with its article, and not released with it", arguments: [false, true])
    func expired(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            #expect(try await place.newswire("withhold", "ferry-en", "--all").status == 0)
            try await Self.expire("ferry-pt", "--only", in: place)
            let released = try await place.newswire("release", "ferry-en", "--all")
            #expect(released.status == 0 && released.lines.count == 1, "\(released.errors)")
            #expect(try await place.variants().map(\.state).sorted() == ["expired", "public"])
            #expect(try await place.newswire("withhold", "ferry-en", "--all").lines.count == 1)
            let killed = try await place.newswire("kill", "ferry-pt", "--all", "--reason", "r")
            #expect(killed.status == 0 && killed.lines.count == 2, "\(killed.errors)")
            #expect(try await place.variants().map(\.state) == ["canceled", "canceled"])
        }
    }

    @Test("A correction of what is withheld goes on from the one before it", arguments: [false, true])
    func correctTwice(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            #expect(try await place.newswire("withhold", "ferry-en", "--only").status == 0)
            for text in [
                "Byline: Bo Chan\nLanguage: en\n\nFerries until three\n\nThree.\n", "Ferries until four\n\nFour.\n",
            ] {
                try place.write("new.txt", text)
                let run = try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", "n")
                #expect(run.status == 0, "\(run.errors)")
            }
            #expect(try await place.newswire("release", "ferry-en", "--only").status == 0)
            let shown = try await place.newswire("show", "ferry-en").lines
            #expect(shown.contains("  byline: Bo Chan") && shown.contains("<p>Four.</p>"), "\(shown)")
        }
    }

    @Test("Articles are linked and parted by any of their names", arguments: [false, true])
    func link(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            try place.write("in/z.zh-Hant.txt", "夜間渡輪延長服務至凌晨兩點\n\n船公司今日宣佈延長夜間服務時間。\n")
            #expect(try await place.newswire("import", "in/z.zh-Hant.txt").status == 0)
            let chinese = try await Self.id(place, "zh-Hant")
            let linked = try await place.newswire("link", "ferry-pt", chinese)
            #expect(linked.status == 0 && linked.lines.count == 3, "\(linked.errors)")
            #expect(Set(try await place.variants().map(\.article)).count == 1)
            let parted = try await place.newswire("unlink", "ferry-en", "--language", "zh-Hant")
            #expect(parted.lines.first?.hasPrefix("parted    \(chinese)") == true, "\(parted.errors)")
            #expect(Set(try await place.variants().map(\.article)).count == 2)
            #expect(try await place.newswire("unlink", chinese).status == 65)
            try place.write("in/other.txt", "Language: en\nByline: X\n\nOther\n\nText.\n")
            _ = try await place.newswire("import", "in/other.txt")
            let doubled = try await place.newswire("link", "ferry-en", "other")
            #expect(doubled.status == 65 && doubled.errors.contains("both have a variant in en"))
            #expect(try await place.newswire("link", "ferry-en").status == 64)
        }
    }

    @Test("Pairs are proposed with their reasons, also as JSON, and not once they are linked")
    func suggest() async throws {
        let place = try Workplace()
        let facts = "TurboJET Maria Fong Taipa 12.5% 25,000 175"
        for (language, text) in [("en", "The firm said so: \(facts)"), ("pt", "A empresa disse: \(facts)")] {
            try place.write("in/news-\(language).txt", "Language: \(language)\nDate: 2026-11-14\n\nTitle\n\n\(text)\n")
        }
        #expect(try await place.newswire("import", "in").status == 0)
        let text = try await place.newswire("link", "--suggest")
        #expect(text.status == 0 && text.lines.count == 3, "\(text.errors)")
        #expect(text.lines.last?.contains("names: ") == true && text.lines.last?.contains("numbers: ") == true)
        let json = try #require(try await place.newswire("link", "--suggest", "--json").lines.first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["score"] is Int && (object["variants"] as? [Any])?.count == 2)
        _ = try await place.newswire("link", "news-en", "news-pt")
        #expect(try await place.newswire("link", "--suggest").lines.isEmpty)
    }

    @Test("The copy of a version is printed byte for byte")
    func raw() async throws {
        let place = try Workplace()
        let bytes =
            Array("Language: pt\nID: a\nByline: X\n\nT\u{ED}tulo".utf8.map { $0 }) + Array("\r\n\r\nTexto.\r\n".utf8)
        try place.write("in/a.txt", bytes: bytes)
        #expect(try await place.newswire("import", "in").status == 0)
        try place.write("in/a.txt", "Language: pt\nID: a\nByline: X\n\nOutro\n\nTexto.\n")
        #expect(try await place.newswire("import", "in").status == 0)
        let first = try await place.shell("exec \"$0\" show a --raw --version 1 > out")
        #expect(first.status == 0, "\(first.errors)")
        #expect(FileManager.default.contents(atPath: place.path + "/out") == Data(bytes))
        #expect(try await place.newswire("show", "a", "--raw").lines.last == "Texto.")
        try place.write(
            "in/a.txt", "Language: pt\nID: a\nByline: X\nEditor's note: Check the name\n\nOutro\n\nTexto.\n")
        #expect(try await place.newswire("import", "in").status == 0)
        #expect(try await place.newswire("show", "a").lines.contains("  editor's note: Check the name"))
        #expect(try await place.newswire("show", "a", "--raw", "--version", "9").status == 66)
        #expect(try await place.newswire("show", "a", "--version", "1").output.contains("T\u{ED}tulo"))
        #expect(try await place.newswire("show", "a", "--version", "1", "--audit").status == 64)
    }

    @Test("A purge leaves the tombstone and nothing to read, and tells who did it", arguments: [false, true])
    func purge(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            #expect(try await place.newswire("purge", "ferry-en", "--reason", "r").status == 64)
            #expect(try await place.newswire("purge", "ferry-en", "--only").status == 64)
            let run = try await place.newswire("purge", "ferry-en", "--only", "--reason", "Judgment 42", "--by", "Ana")
            #expect(run.status == 0 && run.lines.first?.hasPrefix("purged    ") == true, "\(run.errors)")
            #expect(
                try await place.shell("grep -c 'Until two' var/store.sqlite*").lines.allSatisfy { $0.hasSuffix(":0") })
            let shown = try await place.newswire("show", "ferry-en")
            #expect(shown.lines.contains { $0.contains("purge  by Ana") && $0.contains("Judgment 42") })
            #expect(!shown.output.contains("Ferries"))
            #expect(try await place.newswire("show", "ferry-en", "--raw").status == 66)
            let difference = try await place.newswire("show", "ferry-en", "--diff", "1..2")
            #expect(difference.status == 65 && difference.errors.contains("are erased"), "\(difference.errors)")
            let again = try await place.newswire("import", "in")
            #expect(again.status == 65 && again.lines.contains { $0.contains("nothing revives it") })
            #expect(try await place.newswire("purge", "nobody", "--picture", "--reason", "r").status == 66)
        }
    }

    @Test("What differs between two versions is shown word by word, also as JSON; translations behind are listed")
    func diff() async throws {
        let place = try Workplace()
        try place.write("in/ferry-en.txt", Self.english)
        try place.write("in/ferry-pt.txt", Self.portuguese)
        #expect(try await place.newswire("import", "in").status == 0)
        #expect(try await place.newswire("link", "ferry-en", "ferry-pt").status == 0)
        try place.write("new.txt", "Ferries run late\n\nUntil three.\n")
        #expect(
            try await place.newswire("correct", "ferry-en", "--file", "new.txt", "--note", "Three", "--by", "bo").status
                == 0)
        let versions = try await place.newswire("show", "ferry-en", "--json").lines[0]
        // The second is the link, by which its page tells of what it was translated into.
        #expect(versions.contains("\"3\""), "\(versions)")
        let text = try await place.newswire("show", "ferry-en", "--diff", "2..3")
        #expect(text.lines == ["v2 to v3", "correction: {+Three+}", "body: Until [-two-]{+three+}."], "\(text.errors)")
        let json = try await place.newswire("show", "ferry-en", "--diff", "2..3", "--json").lines
        #expect(json.count == 1 && json[0].contains("{\"removed\":\"two\"},{\"added\":\"three\"}"))
        #expect(try await place.newswire("show", "ferry-en", "--diff", "2..9").status == 66)
        #expect(try await place.newswire("show", "ferry-en", "--diff", "2-3").status == 64)
        let audit = try await place.newswire("show", "ferry-en", "--audit", "--json").lines
        #expect(audit.allSatisfy { $0.contains(#""version":"#) && !$0.contains(#""version":""#) }, "\(audit)")
        #expect(audit.count == 2 && audit[1].contains("\"act\":\"correct\"") && audit[1].contains("\"who\":\"bo\""))
        let behind = try await place.newswire("list", "--behind")
        #expect(behind.lines.count == 1 && behind.lines[0].contains("Barcos"))
        #expect(behind.lines.first?.contains("en, which is v3 now") == true)
    }

    @Test("A kill that waits for its copy is listed and shown until that comes")
    func waitingKill() async throws {
        let place = try Workplace()
        try place.write("in/k.txt", "ID: ferry-en\nStatus: canceled\nCorrection note: A hoax\n")
        let run = try await place.newswire("import", "in/k.txt")
        #expect(run.lines.first?.contains("kept until") == true, "\(run.lines) \(run.errors)")
        for command in [["list"], ["list", "--status", "canceled"], ["show", "ferry-en"]] {
            let lines = try await place.newswire(arguments: command).lines
            #expect(
                lines.count == 1 && lines[0].hasPrefix("kill  ferry-en  newsroom  every language  waits for its copy"),
                "\(lines)")
        }
        #expect(try await place.newswire("list", "--json").output.contains(#""notice":"canceled""#))
        #expect(try await place.newswire("list", "--alerts").lines.isEmpty)
        #expect(try await place.newswire("show", "ferry-en", "--raw").status == 66)
        try place.write("in/ferry-en.txt", Self.english)
        _ = try await place.newswire("import", "in/ferry-en.txt")
        #expect(try await place.variants().map(\.state).count == 1)
        #expect(try await !place.newswire("list").output.contains("waits for its copy"))
    }

    @Test("A picture that came by itself is shown and killed by its id", arguments: [false, true])
    func picture(isServed: Bool) async throws {
        try await Self.withStory(isServed) { place in
            try place.write("in/pic.json", #"{"uri": "urn:pic:1", "type": "picture", "headline": "Pier"}"#)
            #expect(try await place.newswire("import", "in/pic.json").status == 0)
            #expect(
                try await place.newswire("show", "urn:pic:1").lines.first
                    == "picture  urn:pic:1  newsroom  v1  usable  Pier")
            let killed = try await place.newswire("kill", "urn:pic:1", "--reason", "Not the pier", "--by", "Ana")
            #expect(killed.status == 0 && killed.lines.first?.contains("urn:pic:1") == true, "\(killed.errors)")
            let shown = try await place.newswire("show", "urn:pic:1")
            #expect(shown.lines.first == "picture  urn:pic:1  newsroom  v1  canceled  Pier")
            #expect(shown.lines.contains { $0.contains("cancel  by Ana") && $0.contains("Not the pier") })
            #expect(try await place.newswire("show", "urn:pic:1", "--audit").lines.count == 2)
            #expect(try await place.newswire("show", "urn:pic:1", "--json").output.contains(#""status":"canceled""#))
            let again = try await place.newswire("kill", "urn:pic:1", "--reason", "r")
            #expect(again.status == 65 && again.errors.contains("is killed already"), "\(again.errors)")
            #expect(try await place.newswire("kill", "nobody", "--picture", "--reason", "r").status == 66)
        }
    }

    @Test("A package is imported, listed and shown with its members in order")
    func packages() async throws {
        let place = try Workplace()
        try place.write("in/ferry-en.txt", Self.english)
        let member = { (id: String) in "{\"uri\":\"\(id)\",\"type\":\"text\",\"rel\":\"main\"}" }
        let package =
            "{\"uri\":\"top\",\"type\":\"composite\",\"version\":\"2\",\"headline\":\"Top stories\",\"associations\":"
            + "{\"a\":\(member("ferry-en")),\"b\":\(member("gone"))}}"
        try place.write("in/top.json", package)
        let run = try await place.newswire("import", "in")
        #expect(
            run.status == 0
                && run.results.contains { $0.hasSuffix("package top  v1") || $0.contains("package top v1") },
            "\(run.lines) \(run.errors)")
        #expect(try await place.newswire("import", "in").summary == "2 items: 2 unchanged")
        let english = try #require(try await place.newswire("list").lines.first?.split(separator: " ").first)
        #expect(
            try await place.newswire("list").lines.last
                == "package  top  newsroom  v1  1 of 2 members here  Top stories")
        #expect(
            try await place.newswire("show", "top").lines == [
                "package  top  newsroom  v1  1 of 2 members here  Top stories", "  main  ferry-en  \(english)",
                "  main  gone  not here",
            ])
        let json = try #require(try await place.newswire("show", "--json", "top").lines.first)
        #expect(json.contains("\"providerVersion\":2"))
    }
}
