import NewsModel
import Testing

@testable import NewsFormats

@Suite("Lines of a column with a break behind each")
struct BodyWrapTests {
    private static let lines = [
        "The fares of the night ferries between the islands rise in May,",
        "the office said on Thursday. They were last raised seven years",
        "ago, when fuel was cheaper and the boats were smaller, and the",
        "operators say that they cannot wait any longer.",
    ]

    @Test(
        "Copy that was wrapped before it became HTML is joined, in every format",
        arguments: DeskHeadTests.Format.allCases)
    func wrapped(format: DeskHeadTests.Format) throws {
        let text = Self.lines.joined(separator: "<br/>")
        let content = try format.item(headline: "Fares", text: text).content
        #expect(content.body.html == "<p>\(Self.lines.joined(separator: " "))</p>\n<p>So.</p>")
    }

    @Test("Shorter paragraphs of the same column are joined with it, and marked up ones")
    func column() throws {
        let marked = Self.lines.joined(separator: "<br/>").replacing("Thursday", with: "<b>Thursday</b>")
        let short = "It is not known what the ferries of the other companies charge,<br/>they said."
        let body = try Sanitizer.body(html: "<p>\(marked)</p><p>\(short)</p>").withoutWrapping
        #expect(body.html == "<p>\(marked)</p>\n<p>\(short)</p>".replacing("<br/>", with: " "))
    }

    @Test("What stands above a paragraph is no part of it")
    func preformatted() throws {
        let text = Self.lines.joined(separator: "<br/>")
        let body = try Sanitizer.body(html: "<pre>Route  Fare</pre><p>\(text)</p>").withoutWrapping
        #expect(body.html == "<pre>Route  Fare</pre>\n<p>\(Self.lines.joined(separator: " "))</p>")
    }

    @Test("Characters that are set solid are joined without a blank")
    func solid() throws {
        let line = String(repeating: "渡輪票價五月起上調", count: 4)
        let body = try Sanitizer.body(html: "<p>\(line)<br/>\(line)<br/>\(line)<br/>票價。</p>").withoutWrapping
        #expect(body.html == "<p>\(line)\(line)\(line)票價。</p>")
    }

    @Test(
        "What is broken for a reason stays",
        arguments: [
            // Verse, an address, a list, and too little to tell.
            "Shall I compare thee to a ferry in May,<br/>Thou art more lovely and more temperate:<br/>"
                + "Rough winds do shake the piers of every bay,<br/>And summer's fares have all too high a rate.",
            "Harbour Office of the Outer Islands, 12 Long Street, Macau<br/>Telephone 123",
            "Single: five patacas from the first of May, ten at night and so on<br/>Return: nine patacas from May<br/>"
                + "Night: ten patacas<br/>Weekly: fifty.",
            "The fares of the night ferries between the islands rise in May,<br/>the office said on Thursday.",
            "A short line<br/>and another<br/>and one more<br/>and the last.",
        ])
    func broken(text: String) throws {
        let body = try Sanitizer.body(html: "<p>\(text)</p>")
        #expect(body.withoutWrapping == body)
    }
}
