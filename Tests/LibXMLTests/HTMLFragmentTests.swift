import LibXML
import ProcessorTime
import Testing

@Suite("HTMLFragment")
struct HTMLFragmentTests {
    /// Events as text, for short tables: `<name k="v">` and text as it is.
    private static func render(_ html: String) throws -> String {
        try HTMLFragment(html).events.map { event in
            switch event {
            case .start(let name, let attributes):
                "<" + name + attributes.map { " \($0.name)=\"\($0.value)\"" }.joined() + ">"
            case .text(let text): text
            case .end(let name): "</\(name)>"
            }
        }.joined()
    }

    @Test(
        "missing and stray tags become a balanced tree",
        arguments: [
            ("<p>a<b>b", "<p>a<b>b</b></p>"),
            ("bare <i>text</i> only", "bare <i>text</i> only"),
            ("<p>a<p>b", "<p>a</p><p>b</p>"),
            ("a</div></body></html>b", "ab"),
            ("<ul><li>1<li>2</ul>", "<ul><li>1</li><li>2</li></ul>"),
            ("a<br>b<BR/>c", "a<br></br>b<br></br>c"),
            ("<html><head><title>t</title></head><body class=x><p>a</p></body></html>", "<p>a</p>"),
            ("a</newswire-fragment>b<p>c", "ab<p>c</p>"),
            ("", ""),
            ("   ", "   "),
        ])
    func trees(html: String, expected: String) throws {
        #expect(try Self.render(html) == expected)
    }

    @Test(
        "attributes and references are read as browsers read them",
        arguments: [
            ("<a href=x?a=1&amp;b=2 title='a \"q\" > b'>l</a>", "<a href=\"x?a=1&b=2\" title=\"a \"q\" > b\">l</a>"),
            ("<IMG SRC=a.jpg ALT hidden>", "<img src=\"a.jpg\" alt=\"\" hidden=\"\"></img>"),
            ("<a x=1 x=2 / y='3'z=4>", "<a x=\"1\" y=\"3\" z=\"4\"></a>"),
            ("caf&eacute; &mdash; &#20013; &#x6587; &nosuch; &amp;lt; AT&T", "café — 中 文 &nosuch; &lt; AT&T"),
            ("<p title=\"澳門\">嘅裏着 𠮷 é", "<p title=\"澳門\">嘅裏着 𠮷 é</p>"),
            ("\u{93}x&#148; &#150;", "“x” –"),
            ("1 < 2 <3 a<b", "1 < 2 <3 a"),
        ])
    func attributes(html: String, expected: String) throws {
        #expect(try Self.render(html) == expected)
    }

    @Test(
        "comments, raw text and tricks of lexing leave nothing behind",
        arguments: [
            ("a<!-- <b> -->c", "ac"), ("a<!--><b>c", "a<b>c</b>"), ("a<!-- --!><b>c", "a<b>c</b>"),
            ("a<!DOCTYPE x [<!ENTITY y 'z'>]>b", "a]>b"), ("a<?php x ?>b", "ab"), ("a<![CDATA[x>y]]>b", "ay]]>b"),
            ("<script>if (a<b) x('</p>')</script>c", "c"), ("<style><img src=x></style>c", "c"),
            ("<textarea><img title='</textarea><b>'></textarea>", "<b>'></b>"),
            ("<noscript><p title='</noscript><img src=x>'></noscript>", "<img src=\"x\"></img>'>"),
            ("a<script>never closed <b>", "a"), ("a<p title='never closed <b>", "a"),
            ("a\u{0}b<p\u{0}>c", "ab<p->c</p->"),
            ("<a <b>c", "<a>c</a>"), ("</ p>x</>y", "xy"),
        ])
    func lexing(html: String, expected: String) throws {
        #expect(try Self.render(html) == expected)
    }

    private static func failure(_ html: String) -> XMLError.Kind? {
        do throws(XMLError) {
            _ = try HTMLFragment(html)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test("depth 100 is read, beyond is refused, a million at once")
    func depth() {
        func nested(_ depth: Int) -> String { String(repeating: "<b>", count: depth) + "x" }
        #expect(Self.failure(nested(100)) == nil)
        #expect(Self.failure(nested(101)) == .tooLarge)
        #expect(Self.failure(nested(255)) == .tooLarge)
        #expect(Self.failure(nested(1_000_000)) == .tooLarge)
        #expect(Self.failure(String(repeating: "<p>", count: 5_000)) == nil)
    }

    @Test(
        "80,000 attributes are refused at once, however they are written",
        arguments: ["a%='1' ", "a%=1 ", "a% ", "a%=\"\"", "a%/", "'a% ", "=a% "])
    func attributeCount(pattern: String) {
        let attributes = (0..<80_000).map { pattern.replacing("%", with: String($0)) }.joined()
        let start = ProcessorTime.ofThread
        #expect(Self.failure("<p \(attributes)>") == .tooLarge)
        #expect(ProcessorTime.ofThread - start < .seconds(10))
    }

    @Test("fragments made to be slow are not")
    func slow() {
        let fragments = [
            String(repeating: "<a href='x'>", count: 50_000), String(repeating: "<", count: 500_000),
            String(repeating: "</p>", count: 100_000), String(repeating: "<!--", count: 200_000),
            String(repeating: "<table><tr><td>", count: 30_000), String(repeating: "&amp", count: 250_000),
            "<p>" + String(repeating: "x<i>y</i>", count: 50_000), String(repeating: "<script></scrip", count: 60_000),
        ]
        for fragment in fragments {
            let start = ProcessorTime.ofThread
            _ = Self.failure(fragment)
            #expect(ProcessorTime.ofThread - start < .seconds(10), "\(fragment.prefix(20))")
        }
    }

    @Test("too much and what is not UTF-8 is refused")
    func refused() {
        #expect(Self.failure(String(repeating: "x", count: 1_048_577)) == .tooLarge)
        #expect(Self.failure("<p title='" + String(repeating: "x", count: 70_000) + "'>") == .tooLarge)
        #expect(Self.failure(String(repeating: " ", count: 10_485_761)) == .tooLarge)
        #expect(throws: XMLError.self) { try HTMLFragment([0x61, 0xC3, 0x28]) }
        for html in ["a&#xFFFD;b", "a&#65533", "<p title='&#xfffd;'>x"] { #expect(Self.failure(html) == .refused) }
        #expect(Self.failure("a & b &#65;") == nil)
    }

    @Test("every cut of a fragment gives balanced events")
    func truncated() throws {
        let html = Array("<div class='a'><!-- c --><p>a &eacute; <b title=\"x\">b</b><br><script>s</script></div>".utf8)
        for count in 0..<html.count {
            var open: [String] = []
            for event in try HTMLFragment(Array(html.prefix(count))).events {
                if case .start(let name, _) = event { open.append(name) }
                if case .end(let name) = event { #expect(open.popLast() == name) }
            }
            #expect(open.isEmpty)
        }
    }
}
