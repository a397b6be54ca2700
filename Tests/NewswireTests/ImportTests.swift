import Foundation
import Testing

struct ImportTests {
    static let story = "Night ferries to run until two\n\nFares stay as they are.\n"

    @Test("A folder, a file and standard input are imported, one line an item, and a summary")
    func sources() async throws {
        let place = try Workplace()
        try place.write("in/story.en.txt", Self.story)
        try place.write("in/other/pt.txt", "Barcos até às duas\n\nOs preços não mudam.\n")
        try place.write("single.en.txt", Self.story)
        let run = try await place.newswire(
            "import", "in", "single.en.txt", "-", "--language", "en", input: place.path + "/in/story.en.txt")
        #expect(run.status == 65)
        #expect(run.results.map { $0.prefix(10) } == ["stored    ", "stored    ", "stored    ", "refused   "])
        #expect(run.results[0].hasPrefix("stored    in/other/pt.txt  pt v1 "))
        #expect(run.results[3] == "refused   -  (it has no id: give --id, or an 'id:' line in the head block)")
        #expect(run.summary == "4 items: 3 stored, 1 refused")
        let variants = try await place.variants()
        #expect(Set(variants.map(\.providerID)) == ["story", "other", "single"])
    }

    @Test("Standard input with an id is one item")
    func standardInput() async throws {
        let place = try Workplace()
        try place.write("story.txt", Self.story)
        let arguments = (id: "harbour-1", input: place.path + "/story.txt")
        for outcome in ["stored", "unchanged"] {
            let run = try await place.newswire(
                "import", "--language", "en", "--id", arguments.id, "-", input: arguments.input)
            #expect(run.status == 0 && run.lines.first?.hasPrefix(outcome) == true, "\(run.lines) \(run.errors)")
        }
        #expect(try await place.variants().map(\.providerID) == ["harbour-1"])
    }

    @Test("The same again is unchanged, and a changed file is a new version and never a duplicate")
    func again() async throws {
        let place = try Workplace()
        try place.write("in/story.en.txt", Self.story)
        try place.write("in/other.en.txt", Self.story)
        #expect(try await place.newswire("import", "in").summary == "2 items: 2 stored")
        #expect(try await place.newswire("import", "in").summary == "2 items: 2 unchanged")
        try place.write("in/story.en.txt", Self.story + "\nOne more paragraph.\n")
        let third = try await place.newswire("import", "in")
        #expect(third.summary == "2 items: 1 updated, 1 unchanged" && third.status == 0)
        let variants = try await place.variants()
        #expect(Set(variants.map { "\($0.providerID)\($0.version)" }) == ["story2", "other1"])
    }

    @Test("A dry run tells what would happen and keeps nothing")
    func dryRun() async throws {
        let place = try Workplace()
        try place.write("in/story.en.txt", Self.story)
        let rehearsal = try await place.newswire("import", "--dry-run", "in")
        #expect(rehearsal.summary == "1 item: 1 stored; nothing was stored (--dry-run)")
        #expect(try await place.newswire("import", "in").summary == "1 item: 1 stored")
    }

    @Test("With --json every line is the item as ninjs with its file and result, and the summary goes elsewhere")
    func json() async throws {
        let place = try Workplace()
        try place.write(
            "in/a.en.txt", "Byline: Ana Costa\nUrgency: 3\nDate: 2026-11-14\n\nA \"quoted\" head\n\nText.\n")
        try place.write("in/b.en.txt", "")
        let run = try await place.newswire("import", "--json", "in")
        #expect(run.status == 65 && run.errors == "2 items: 1 stored, 1 refused\n")
        let items = try run.lines.map { try Self.object($0) }
        try #require(items.count == 2)
        #expect(items[0]["file"] as? String == "in/a.en.txt" && items[0]["result"] as? String == "stored")
        #expect(items[0]["reason"] == nil && items[0]["by"] as? String == "Ana Costa")
        #expect(items[0]["urgency"] as? Int == 3 && items[0]["pubStatus"] as? String == "usable")
        #expect((items[0]["uri"] as? String)?.hasPrefix("tag:news.example,2026:") == true)
        #expect((items[0]["firstCreated"] as? String)?.hasPrefix("2026-11-14T00:00:00") == true)
        let headlines = try #require(items[0]["headlines"] as? [[String: String]])
        #expect(headlines == [["value": "A \"quoted\" head"]])
        let bodies = try #require(items[0]["bodies"] as? [[String: String]])
        #expect(bodies == [["role": "main", "contentType": "text/html", "value": "<p>Text.</p>"]])
        #expect(items[1]["result"] as? String == "refused")
        #expect((items[1]["reason"] as? String)?.contains("the file is empty") == true)
    }

    @Test("Every key of an item stands in the schema of ninjs 3.1, beside file, result, reason and remark")
    func ninjsKeys() async throws {
        let known: Set<String> = [
            "uri", "type", "version", "language", "headlines", "by", "slugline", "located", "bodies", "descriptions",
            "firstCreated", "versionCreated", "embargoedUntil", "pubStatus", "urgency", "subjects", "edNote",
            "usageTerms", "infoSources", "altIds", "associations", "renditions",
        ]
        let place = try Workplace()
        let run = try await place.newswire("import", "--json", "--dry-run", Project.path + "/Samples")
        #expect(run.lines.count == 47)
        for line in run.lines {
            let object = try Self.object(line)
            let keys = Set(object.keys)
            #expect(keys.subtracting(known).isSubset(of: ["file", "result", "reason", "remark", "picture"]), "\(line)")
            #expect(keys.isSuperset(of: ["file", "result", "uri", "type", "altIds"]), "\(line)")
            let isText = object["type"] as? String == "text"
            #expect(isText == keys.isSuperset(of: ["language", "headlines", "bodies"]), "\(line)")
        }
    }

    @Test("An item is told with its provider's own version and id")
    func providersOwn() async throws {
        let place = try Workplace()
        try place.write("a.json", #"{"uri": "urn:hw:1", "version": "7", "language": "en", "headline": "A"}"#)
        let run = try await place.newswire("import", "--json", "a.json")
        let item = try Self.object(try #require(run.lines.first))
        #expect(item["version"] as? String == "7")
        #expect((item["altIds"] as? [[String: String]])?.contains(["role": "copy", "value": "urn:hw:1"]) == true)
    }

    @Test("A file's name with a line end in it is told in one line")
    func nameWithLineEnd() async throws {
        let place = try Workplace()
        try place.write("in/a\nb.en.txt", Self.story)
        let run = try await place.newswire("import", "in")
        #expect(run.lines.count == 2 && run.lines[0].hasPrefix("stored    in/a\\nb.en.txt  en v1 "))
    }

    @Test("An import whose lines nobody reads goes on to its end")
    func closedOutput() async throws {
        let place = try Workplace()
        for number in 0..<300 { try place.write("in/\(number).en.txt", "Story \(number)\n\nText.\n") }
        let run = try await place.shell("{ \"$0\" import in; echo $? >status; } | true")
        #expect(run.errors == "")
        #expect(FileManager.default.contents(atPath: place.path + "/status") == Data("0\n".utf8))
        #expect(try await place.variants().count == 300)
    }

    @Test("An import whose lines are lost says so, and has kept the copy")
    func fullOutput() async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", Self.story)
        let run = try await place.newswire("import", "in", output: "/dev/full")
        #expect(run.status == 75 && run.errors.contains("standard output cannot be written: No space left"))
        #expect(try await place.variants().count == 1)
        #expect(try await place.newswire("list", output: "/dev/full").status == 75)
    }

    static func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
}
