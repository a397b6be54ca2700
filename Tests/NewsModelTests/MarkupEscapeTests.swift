import NewsModel
import Testing

@Suite("Escaping")
struct MarkupEscapeTests {
    @Test(arguments: [
        (MarkupEscape.text, "a &lt;b&gt; &amp; \"c\" 'd'"),
        (.quoted, "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"), (.hexadecimal, "a &#x3C;b&#x3E; &#x26; \"c\" 'd'"),
    ])
    func `plain text becomes markup that says the same`(escape: MarkupEscape, expected: String) {
        #expect("a <b> & \"c\" 'd'".escaped(escape) == expected)
    }

    @Test(arguments: [MarkupEscape.text, .quoted, .hexadecimal])
    func `a combining mark protects nothing from being escaped`(escape: MarkupEscape) {
        let escaped = "<\u{338}b>\u{338}&\u{301}".escaped(escape)
        #expect(!escaped.unicodeScalars.contains("<") && !escaped.unicodeScalars.contains(">"))
        #expect(escaped.unicodeScalars.count { $0 == "&" } == 3)
        #expect("\"\u{301}'\u{301}".escaped(.quoted) == "&quot;\u{301}&#39;\u{301}")
    }

    @Test func `text without markup characters is the same text`() {
        #expect("葛\u{E0100}城 ferry".escaped() == "葛\u{E0100}城 ferry")
    }
}
