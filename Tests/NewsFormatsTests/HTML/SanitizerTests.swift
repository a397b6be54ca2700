import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

struct SanitizerTests {
    @Test("A text on one line is the same when it is put on one line again")
    func oneLineTwice() {
        let pieces: [Unicode.Scalar] = [
            "x", "漢", " ", "\n", "\t", "\r", "\u{2028}", "\u{202E}", "\u{2069}", "\u{A0}", "\u{3000}", "\u{85}",
            "\u{81}",
            "\u{1}", "’", "\u{FEFF}",
        ]
        let count = pieces.count
        for number in 0..<(count * count * count * count) {
            let places = [number, number / count, number / count / count, number / count / count / count]
            let scalars = ["x"] + places.map { pieces[$0 % count] } + ["y"]
            let once = String(String.UnicodeScalarView(scalars)).oneLine
            #expect(once.oneLine == once)
            #expect(!once.contains("  ") && !once.contains("\n"))
        }
        #expect(" 漢\u{2028}字\n \u{202E} a\u{202C} \u{202E} b ".oneLine == "漢字 a b")
    }

    @Test("Paragraphs stand each on a line of its own, with markup characters escaped")
    func paragraphs() {
        let body = Sanitizer.body(paragraphs: ["A < B & \"C\"", "  ", "<script>x</script>"])
        #expect(body.html == "<p>A &lt; B &amp; \"C\"</p>\n<p>&lt;script&gt;x&lt;/script&gt;</p>")
        #expect(Sanitizer.body(paragraphs: []) == .empty)
    }

    @Test(
        "White space in a paragraph collapses, and goes beside a direction control that goes",
        arguments: [
            ("a  b\tc", "<p>a b c</p>"), ("a\nb 漢\n字", "<p>a b 漢字</p>"), ("a \u{202C}", "<p>a</p>"),
            ("\u{202C} a", "<p>a</p>"), ("\u{202C}", ""),
        ])
    func blanks(paragraph: String, body: String) throws {
        let found = Sanitizer.body(paragraphs: [paragraph]).html
        #expect(Array(found.unicodeScalars) == Array(body.unicodeScalars))
    }

    @Test("Rows of a table keep their columns, as they stand under each other")
    func tables() throws {
        let table = Sanitizer.body(paragraphs: [
            "Fares", "  Route     Day  Night", "Macau\tA&B   9", "One   row", "Rises  in May.", "Only   one",
        ])
        let rows = "  Route     Day  Night\nMacau\tA&amp;B   9\nOne   row"
        #expect(table.html == "<p>Fares</p>\n<pre>\(rows)</pre>\n<p>Rises in May.</p>\n<p>Only one</p>")
        #expect(try Sanitizer.body(html: table.html) == table)
        let wide = "Fares   " + String(repeating: "rise ", count: 24)
        #expect(!Sanitizer.body(paragraphs: [wide, wide]).html.contains("<pre>"))
    }

    @Test("A million directions that no one ends cost no more than other text")
    func floods() throws {
        let flood = String(repeating: "\u{202A}", count: 150_000) + "x" + String(repeating: "\u{2069}", count: 150_000)
        let start = ProcessorTime.ofThread
        #expect(Sanitizer.body(paragraphs: [flood]).html.unicodeScalars.count == 7 + 33)
        #expect(try Sanitizer.body(html: "<p>" + flood).html.unicodeScalars.count == 7 + 33)
        #expect(ProcessorTime.ofThread - start < .seconds(10))
    }

    @Test("Characters that XML forbids are dropped and C1 controls are what windows-1252 shows")
    func gate() {
        #expect(Sanitizer.body(paragraphs: ["a\u{0}b\u{8}c\u{FFFE}d\u{85}"]).html == "<p>abcd…</p>")
        #expect(Sanitizer.line("It\u{92}s \u{1F}on") == "It’s on")
    }

    @Test(
        "Direction controls are balanced within a paragraph",
        arguments: [
            ("a\u{202E}b", "a\u{202E}b\u{202C}"), ("a\u{202C}b", "ab"), ("a\u{2067}b\u{2069}c", "a\u{2067}b\u{2069}c"),
            ("a\u{2066}b\u{202E}c\u{2069}d", "a\u{2066}b\u{202E}c\u{202C}\u{2069}d"), ("a\u{2069}b", "ab"),
            ("\u{2066}\u{202A}x", "\u{2066}\u{202A}x\u{202C}\u{2069}"),
        ])
    func directions(text: String, balanced: String) {
        #expect(
            Array(Sanitizer.body(paragraphs: [text]).html.unicodeScalars) == Array("<p>\(balanced)</p>".unicodeScalars))
    }

    @Test("A line has no direction controls, no breaks and no blanks at its ends")
    func line() {
        #expect(
            Array(Sanitizer.line(" \u{202E}Ferry\nfares\t\u{2066}rise \u{3000}").utf8) == Array("Ferry fares rise".utf8)
        )
    }

    @Test("Variation selectors and characters of HKSCS come through")
    func variants() {
        let text = "葛\u{E0100}城𠝹嘅裏着\u{FE00}"
        #expect(Array(Sanitizer.body(paragraphs: [text]).html.unicodeScalars) == Array("<p>\(text)</p>".unicodeScalars))
        #expect(Array(Sanitizer.line(text).unicodeScalars) == Array(text.unicodeScalars))
    }
}
