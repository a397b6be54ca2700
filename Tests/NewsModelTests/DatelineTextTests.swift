import NewsModel
import Testing

@Suite("Dateline in the text")
struct DatelineTextTests {
    @Test(arguments: [
        ("MACAU, 14 Nov", "MACAU, 14 Nov — "), ("Macau, 14 nov (Lusa)", "Macau, 14 nov (Lusa) — "), ("【本報訊】", "【本報訊】"),
        ("(本報澳門14日訊)", "(本報澳門14日訊)"), ("新華社北京11月14日電", "新華社北京11月14日電\u{3000}"),
    ])
    func `a dateline is parted from the text as its script does`(dateline: String, head: String) {
        let content = Content(headline: "H", body: .empty, dateline: dateline)
        #expect(content.datelineHead == head)
    }

    @Test(arguments: [
        ("<p>Fares rise.</p>\n<p>Soon.</p>", "<p>A & B, 14 Nov — Fares rise.</p>\n<p>Soon.</p>"),
        ("<p class=\"a > b\"><b>Fares</b></p>", "<p class=\"a > b\">A & B, 14 Nov — <b>Fares</b></p>"),
        ("<p>\u{3000}\u{3000}票價</p>", "<p>\u{3000}\u{3000}A & B, 14 Nov — 票價</p>"),
        ("<p>\u{301}x</p>", "<p>A & B, 14 Nov — \u{301}x</p>"),
        (
            "<figure><figcaption><p>Boat</p></figcaption></figure><h2>Fares</h2><p>Up.</p>",
            "<figure><figcaption><p>Boat</p></figcaption></figure><h2>Fares</h2><p>A & B, 14 Nov — Up.</p>"
        ),
        (
            "<aside><p>Read also</p></aside><blockquote><p>“No.”</p></blockquote><ul><li><p>One</p></li></ul><p>Up.</p>",
            "<aside><p>Read also</p></aside><blockquote><p>“No.”</p></blockquote><ul><li><p>One</p></li></ul>"
                + "<p>A & B, 14 Nov — Up.</p>"
        ),
        ("<p><img src=\"x\"/></p><p>Up.</p>", "<p><img src=\"x\"/></p><p>A & B, 14 Nov — Up.</p>"),
        ("<ul><li>Fares</li></ul>", "<p>A & B, 14 Nov</p><ul><li>Fares</li></ul>"), ("", "<p>A & B, 14 Nov</p>"),
    ])
    func `it stands at the head of the first paragraph, escaped`(html: String, expected: String) {
        let content = Content(headline: "H", body: Body(sanitized: html), dateline: "A & B, 14 Nov")
        let escaped = expected.replacing("A & B", with: "A &amp; B")
        #expect(content.htmlWithDateline.unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    @Test(arguments: [nil, "", " \u{3000}"])
    func `a body without dateline is left as it is`(dateline: String?) {
        let body = Body(sanitized: "<p>Fares rise.</p>")
        #expect(Content(headline: "H", body: body, dateline: dateline).htmlWithDateline == body.html)
    }
}
