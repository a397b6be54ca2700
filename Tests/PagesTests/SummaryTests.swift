import NewsModel
import Testing

@testable import Pages

@Suite("Summaries")
struct SummaryTests {
    static let long = "Then " + String(repeating: "word ", count: 60)
    static let hanLong = String(repeating: "漢字長文", count: 40)

    @Test(arguments: [
        ("One sentence. Another one.", "One sentence. Another one."),
        ("First. \(long)end.", "First."),
        (
            "The U.S. fleet paid Sr. Lei 1.5 million for No. 5. \(long)end.",
            "The U.S. fleet paid Sr. Lei 1.5 million for No. 5."
        ),
        ("“It sank.” \(long)end.", "“It sank.”"),
        ("第一句。「第二句。」\(hanLong)。", "第一句。「第二句。」"),
        ("Line one\nline two.", "Line one line two."),
    ])
    func `whole sentences are taken as far as they fit`(plain: String, summary: String) {
        #expect(Summary.cut(plain) == summary)
    }

    @Test func `a long Latin sentence is cut between words`() {
        let summary = Summary.cut(Self.long + "end.")
        #expect(summary.hasSuffix("word…") && summary.count <= 241)
    }

    @Test func `a long Han sentence is cut with a Chinese ellipsis and not before punctuation`() {
        let summary = Summary.cut(String(repeating: "甲乙丙丁，", count: 40))
        #expect(summary.hasSuffix("丁……") && summary.count <= 102)
    }

    @Test func `no character is cut in two`() {
        // A Han character with a variation selector, and a family of four, are one grapheme cluster each.
        for cluster in ["葛\u{E0100}", "👨‍👩‍👧‍👦"] {
            let summary = Summary.cut(String(repeating: cluster, count: 400))
            #expect(summary.drop { $0 == Character(cluster) }.allSatisfy { $0 == "…" })
        }
    }

    @Test(arguments: [
        ("<p>A &amp; <em>b</em></p><p>c</p>", "A & b\nc"),
        ("<figure><img src=\"/media/x\" alt=\"a > b\"/><figcaption>No</figcaption></figure><p>Yes</p>", "Yes"),
        ("<p>one<br/>two\nthree</p>", "one\ntwo three"),
        ("<p><ruby>漢<rt>hàn</rt></ruby></p>", "漢"),
        ("", ""),
    ])
    func `a body's text is read without its markup`(html: String, text: String) {
        #expect(BodyText(Body(sanitized: html), atMost: 1000).text == text)
    }

    @Test func `an abstract stands for the body`() throws {
        let variant = try Examples.variant { $0.abstract = "In short." }
        #expect(Summary(of: variant.content).text == "In short.")
    }
}
