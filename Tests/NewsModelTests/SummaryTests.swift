import NewsModel
import Testing

@Suite("Summaries")
struct SummaryTests {
    private func summary(_ html: String, abstract: String? = nil) -> String? {
        Summary.make(from: Content(headline: "H", body: Body(sanitized: html), abstract: abstract))
    }

    private func paragraph(_ text: String) -> String {
        "<p>\(text)</p>"
    }

    @Test("an abstract is taken as it stands")
    func abstract() {
        #expect(summary("<p>Body.</p>", abstract: " Short\n text ") == "Short text")
        #expect(summary("<p>Body.</p>", abstract: " ") == "Body.")
    }

    @Test("an abstract of more than twice the length of a summary is cut like one")
    func longAbstract() throws {
        for (word, most, length) in [("word ", 112, 280), ("船", 240, 122)] {
            let whole = String(repeating: word, count: most - 1) + word.filter { $0 != " " }
            #expect(summary("<p>Body.</p>", abstract: whole) == whole)
            let cut = try #require(summary("<p>Body.</p>", abstract: String(repeating: word, count: most * 2)))
            #expect(cut.unicodeScalars.count <= length && cut.hasSuffix("…"))
        }
    }

    @Test(
        "running text has what is struck out, and no headings, tables or captions",
        arguments: [
            ("<p>It hurt <del>five</del> <ins>three</ins>.</p>", "It hurt five three."),
            ("<p><s>Off</s> On</p>", "Off On"),
            ("<h2>Head</h2><p>One.</p><table><tr><td>3</td></tr></table><pre>4</pre>", "One."),
        ])
    func runningText(html: String, expected: String) {
        #expect(BodyText(Body(sanitized: html), .runningText).text == expected)
    }

    @Test(
        "a summary is the text of a body without its markup",
        arguments: [
            ("<p>A &amp; B &lt;c&gt; &quot;d&quot; &apos;e&apos;</p>", "A & B <c> \"d\" 'e'"),
            ("<h2>Head</h2><p>One <em>two</em>.</p><table><tr><td>3</td></tr></table><p>Four.</p>", "One two. Four."),
            ("<p>One<br/>two</p><figure><img alt=\"a > b\" src=\"x\"/><figcaption>c</figcaption></figure>", "One two"),
            ("<p>澳門\n渡輪。</p><p>票價上調。</p>", "澳門渡輪。票價上調。"),
            ("<p>\u{3000}\u{3000}澳門。</p>\n<p>\u{3000}\u{3000}渡輪。</p>", "澳門。渡輪。"),
            ("<p>澳門 Macau\nferry</p>", "澳門 Macau ferry"),
            ("<ul><li>One</li><li>Two</li></ul>", "One Two"),
            ("bare text", "bare text"), ("<p><ruby>漢<rt>hàn</rt></ruby>字</p>", "漢字"),
            ("<p>It hurt <del>five</del> <ins>three</ins>.</p>", "It hurt three."), ("<p><s>Off</s> On</p>", "On"),
        ])
    func plainText(html: String, expected: String) {
        #expect(summary(html) == expected)
    }

    @Test("a body without running text has none", arguments: ["", "<table><tr><td>3</td></tr></table>", "<p> </p>"])
    func none(html: String) {
        #expect(summary(html) == nil)
    }

    @Test("text up to the limit is not cut")
    func short() {
        let latin = String(repeating: "a", count: 280)
        let han = String(repeating: "船", count: 120)
        #expect(summary(paragraph(latin)) == latin)
        #expect(summary(paragraph(han)) == han)
    }

    @Test("a long text ends with a whole sentence and needs no ellipsis")
    func sentences() {
        let sentence = "The ferry to Taipa costs more from Monday, the marine office said. "
        let han = "由下周一起，往氹仔的渡輪票價上調百分之五，海事局表示。"
        #expect(summary(paragraph(String(repeating: sentence, count: 9)))?.hasSuffix("office said.") == true)
        #expect(summary(paragraph(String(repeating: han, count: 9)))?.hasSuffix("海事局表示。") == true)
        #expect(summary(paragraph(String(repeating: han, count: 9)))?.count == han.count * 4)
    }

    @Test("a closing quotation mark stays with its sentence")
    func quotes() throws {
        let han = "局長說：「由下周一起，往氹仔的渡輪票價上調百分之五。」"
        #expect(try #require(summary(paragraph(String(repeating: han, count: 9)))).hasSuffix("五。」"))
        let latin = "He said: “The ferry to Taipa will cost more from Monday on.” "
        #expect(try #require(summary(paragraph(String(repeating: latin, count: 9)))).hasSuffix("on.”"))
    }

    @Test("an abbreviation ends no sentence", arguments: ["Mr.", "Dr.", "Prof.", "U.S.", "Nov."])
    func abbreviations(word: String) throws {
        let start = String(repeating: "word ", count: 40)
        let text = start + word + " Tong " + String(repeating: "word ", count: 40)
        let cut = try #require(summary(paragraph(text)))
        #expect(cut.hasSuffix("word…") && cut.count <= 281)
    }

    @Test("without a sentence the cut is after a clause, whose mark the ellipsis replaces")
    func clauses() throws {
        let latin = try #require(summary(paragraph(String(repeating: "more words here, ", count: 40))))
        #expect(latin.hasSuffix("here…"))
        let han = try #require(summary(paragraph(String(repeating: "渡輪票價上調，", count: 40))))
        #expect(han.hasSuffix("上調……") && han.count <= 122)
    }

    @Test("words and numbers are not cut, nor is a bracket left open at the end")
    func words() throws {
        let latin = try #require(summary(paragraph(String(repeating: "abcdefghi ", count: 40))))
        #expect(latin.hasSuffix("abcdefghi…"))
        let text = String(repeating: "船", count: 118) + "2026年" + String(repeating: "船", count: 20)
        #expect(summary(paragraph(text)) == String(repeating: "船", count: 118) + "……")
        let bracket = String(repeating: "船", count: 119) + "「船」船船"
        #expect(summary(paragraph(bracket)) == String(repeating: "船", count: 119) + "……")
    }

    @Test(
        "a grapheme cluster is never cut",
        arguments: ["葛\u{E0100}", "邊\u{E0101}", "☎\u{FE0E}", "👨‍👩‍👧‍👦", "e\u{301}", "🇲🇴"])
    func graphemes(cluster: String) throws {
        let cut = try #require(summary(paragraph(String(repeating: cluster, count: 600))))
        let kept = cut.replacing("…", with: "")
        #expect(kept.unicodeScalars.count.isMultiple(of: cluster.unicodeScalars.count))
        #expect(kept == String(repeating: cluster, count: kept.count))
    }

    @Test(
        "a mark before a small letter or a number that belongs to it ends no sentence",
        arguments: ["art. 5 of the law", "went on… and on", "“Stop!” he said"])
    func marks(phrase: String) throws {
        let start = String(repeating: "word ", count: 40)
        let cut = try #require(summary(paragraph(start + phrase + String(repeating: " word", count: 40))))
        #expect(cut.hasSuffix("word…"))
    }

    @Test("a decimal at the end of a sentence is no abbreviation")
    func decimals() throws {
        let text = String(repeating: "word ", count: 40) + "rose to 1.5. " + String(repeating: "Word ", count: 40)
        #expect(try #require(summary(paragraph(text))).hasSuffix("rose to 1.5."))
    }

    @Test("a sentence also ends in Arabic, Urdu and Hindi", arguments: ["؟", "۔", "।"])
    func otherMarks(mark: String) throws {
        let text = String(repeating: "هل يبدأ القارب اليوم في الميناء الكبير\(mark) ", count: 20)
        #expect(try #require(summary(paragraph(text))).hasSuffix(mark))
    }

    @Test("a grapheme cluster without end is cut like any other text")
    func clusters() throws {
        let text = "a" + String(repeating: "\u{301}", count: 100_000) + " text"
        #expect(try #require(summary(paragraph(text))).unicodeScalars.count <= 281)
    }

    @Test("groups of digits stay together")
    func digitGroups() throws {
        let text =
            String(repeating: "船", count: 10) + String(repeating: "a", count: 260) + " 500\u{A0}000\u{A0}000\u{A0}000"
        #expect(try #require(summary(paragraph(text))).hasSuffix("a…"))
    }

    @Test("the beginning of a body has its dateline, an abstract has none")
    func dateline() {
        var content = Content(headline: "H", body: Body(sanitized: "<p>Fares rise.</p>"), dateline: "MACAU, 14 Nov")
        #expect(Summary.make(from: content) == "MACAU, 14 Nov — Fares rise.")
        content.abstract = "In short."
        #expect(Summary.make(from: content) == "In short.")
    }

    @Test("with tables and headings a text is read for its language")
    func everything() {
        let body = Body(sanitized: "<h2>Head</h2><table><tr><td>1</td><td>two</td></tr></table><p>澳門<br/>渡輪</p>")
        #expect(BodyText(body, .everything).text == "Head 1 two 澳門渡輪")
    }
}
