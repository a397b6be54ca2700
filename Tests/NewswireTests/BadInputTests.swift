import Foundation
import Glibc
import Testing

struct BadInputTests {
    /// Files that must be refused, and what the line must say of each.
    private static let files: [(name: String, bytes: [UInt8], reason: String)] = [
        ("empty.en.txt", [], "the file is empty: expected a headline, a blank line and paragraphs"),
        ("blank.en.txt", Array(" \n\u{3000}\n".utf8), "the file is empty: expected a headline"),
        (
            "latin1.en.txt", Array("Fares\n\nCaf".utf8) + [0xE9, 0x0A],
            "line 3: byte 0xE9, which is not UTF-8, at offset 10: expected text in UTF-8"
        ),
        ("head.en.txt", text("Language: en\nid: x"), "line 3: no headline: expected the headline in the first lines"),
        (
            "key.en.txt", text("Urgency: 4\nEmbago: 2026-11-14\n\nHead"),
            "line 2: unknown key 'Embago': expected perhaps 'embargo'"
        ),
        ("twice.en.txt", text("id: x\n編號：y\n\nHead"), "line 2: the key '編號' a second time: expected each key once"),
        ("date.en.txt", text("id: d\nDate: 2026-02-30\n\nHead"), "line 2: Date '2026-02-30': expected a date such as"),
        (
            "embargo.en.txt", text("Embargo: tomorrow\nid: d\n\nHead"),
            "line 1: Embargo 'tomorrow': expected a date such as"
        ),
        ("tag.txt", text("id: d\nLanguage: e_n\n\nHead"), "line 2: Language 'e_n': expected a language tag such as en"),
        (
            "klingon.txt", text("id: d\nLanguage: Klingon\n\nHead"),
            "line 2: Language 'Klingon': expected a language tag"
        ),
        (
            "version.en.txt", text("id: d\nVersion: 0\n\nHead"),
            "line 2: Version '0': expected a whole number from 1 on"
        ),
        (
            "single.en.txt", text("Source: ferries to stop\n\nText."),
            "line 1: 'Source: ferries to stop' may be a head block"
        ),
        (
            "other.en.txt", text("Language: pt\n\nHead"),
            "it states language 'pt' but its file name says 'en': they must agree"
        ),
        ("doubt.txt", text("Macau\n\nFerry."), "its language cannot be detected from the text: give --language"),
        (
            "story.en.xml", text("<?xml version=\"1.0\"?><svg/>"),
            "it is XML with the root element 'svg', expected newsItem"
        ),
        ("report.en.pdf", text("%PDF-1.7"), "it is a PDF, expected wire copy"),
    ]

    @Test("Every piece of bad copy is refused in a line that says what and where, and the others are imported")
    func everyKind() async throws {
        let place = try Workplace()
        for file in Self.files { try place.write("in/\(file.name)", bytes: file.bytes) }
        try place.write("in/good.en.txt", ImportTests.story)
        try place.write("in/zz.en.txt", ImportTests.story)
        symlink("nowhere", place.path + "/in/link.en.txt")
        mkfifo(place.path + "/in/pipe.en.txt", 0o600)
        let run = try await place.newswire("import", "in")
        #expect(run.status == 65)
        #expect(run.lines.count == Self.files.count + 5, "\(run.lines)")
        for file in Self.files {
            let line = run.lines.first { $0.hasPrefix("refused   in/\(file.name)  (") }
            #expect(line?.contains("(" + file.reason) == true, "\(file.name): \(line ?? "no line")")
        }
        #expect(
            run.lines.contains(
                "refused   in/link.en.txt  (it cannot be read: it is a link to a missing file)"))
        #expect(
            run.lines.contains(
                "refused   in/pipe.en.txt  (it is a pipe, expected a file: give - to read standard input)"))
        #expect(run.summary == "20 items: 2 stored, 18 refused")
        #expect(try await Set(place.variants().map(\.providerID)) == ["good", "zz"])
    }

    @Test("Results come in the order of the files, refused ones among them")
    func order() async throws {
        let place = try Workplace()
        for name in ["a", "c"] { try place.write("in/\(name).en.txt", ImportTests.story) }
        symlink("nowhere", place.path + "/in/b.en.txt")
        let run = try await place.newswire("import", "in")
        #expect(
            run.results.map { String($0.split(separator: " ")[1]) } == ["in/a.en.txt", "in/b.en.txt", "in/c.en.txt"])
    }

    @Test("A file larger than copy is refused by its size")
    func huge() async throws {
        let place = try Workplace()
        try place.write("huge.en.txt", "")
        truncate(place.path + "/huge.en.txt", 11_000_000)
        let run = try await place.newswire("import", "huge.en.txt")
        #expect(run.status == 65)
        #expect(run.lines.first?.contains("it has 11000000 bytes: expected at most 10485760 (10 MiB)") == true)
        let piped = try await place.newswire("import", "--id", "x", "-", input: place.path + "/huge.en.txt")
        #expect(piped.lines.first?.contains("expected at most 10485760 (10 MiB)") == true)
    }

    @Test("With --no-head a block that looks like a head is text")
    func noHead() async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", "Source: ferries to stop\n\nText.\n")
        #expect(try await place.newswire("import", "--no-head", "in").status == 0)
        #expect(try await place.variants().map(\.headline) == ["Source: ferries to stop"])
    }

    private static func text(_ text: String) -> [UInt8] {
        Array(text.utf8) + [0x0A]
    }
}
