import LibXML
import NewsModel
import Testing

@testable import NewsFormats

/// What comes out of the sanitizer for markup, from HTML and from XML.
struct BodySanitizerTests {
    private static func html(_ html: String, base: String? = nil) throws -> String {
        try Sanitizer.body(html: html, base: base).html
    }

    @Test(
        "Blocks stand as HTML allows them, and text in paragraphs",
        arguments: [
            ("text", "<p>text</p>"), ("<p>a</p>b<p>c</p>", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
            ("<div>a<div>b</div>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
            ("<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>"),
            ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
            ("<li>a</li><li>b</li><p>c</p>", "<ul><li>a</li><li>b</li></ul>\n<p>c</p>"),
            ("<ul>a<li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
            ("<dl><dt>a<dd>b<dd>c</dl>", "<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>"),
            (
                "<table><caption>t</caption><tr><th colspan=2>a<tr><td>b<td></table>",
                "<table><caption>t</caption><tr><th colspan=\"2\">a</th></tr><tr><td>b</td><td></td></tr></table>"
            ),
            ("<h2>a<br>b</h2><hr><pre>\n x\n  y\n</pre>", "<h2>a<br/>b</h2>\n<hr/>\n<pre> x\n  y</pre>"),
            ("a<br><br>b<br>c<br>", "<p>a</p>\n<p>b<br/>c</p>"),
            ("<p dir=rtl>a<br><br>b</p>", "<p dir=\"rtl\">a</p>\n<p dir=\"rtl\">b</p>"),
            ("<div dir=rtl lang=ar>a</div>", "<div dir=\"rtl\" lang=\"ar\"><p>a</p></div>"),
            ("<p>&nbsp;</p><p> <b> </b></p><ul></ul><p>x</p>", "<p>x</p>"),
            ("<p>\u{3000}\u{3000}新華社\u{3000}電</p><p>\u{3000}</p>", "<p>新華社\u{3000}電</p>"),
            ("a<br><br>&nbsp;<p>b</p>", "<p>a</p>\n<p>b</p>"), ("a<br><br>&nbsp;b", "<p>a</p>\n<p>b</p>"),
            (
                "<figure><img src=a.jpg><figcaption>c</figcaption></figure>",
                "<p>c</p>"
            ),
            (
                "<figure lang=pt><figcaption>c</figcaption><img src=a.jpg></figure>d",
                "<p lang=\"pt\">c</p>\n<p>d</p>"
            ),
            ("<figure><figcaption><p>c <b>d</b></p></figcaption></figure>", "<p>c <b>d</b></p>"),
            (
                "<figure><figcaption><p>c</p><p>d</p></figcaption></figure>",
                "<figure><figcaption><p>c</p><p>d</p></figcaption></figure>"
            ),
            (
                "<figure>x<figcaption>c</figcaption></figure>", "<figure>x<figcaption>c</figcaption></figure>"
            ),
            (
                "<figure><img src=https://e.org/a.jpg><figcaption>c</figcaption></figure>",
                "<figure><img src=\"https://e.org/a.jpg\" alt=\"\"/><figcaption>c</figcaption></figure>"
            ),
            ("<dd>a</dd>", "<p>a</p>"), ("<dl><dd>a<dd>b</dl>c", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
            ("<dl><dd>a<dt>b<dd>c</dl>", "<p>a</p>\n<dl><dt>b</dt><dd>c</dd></dl>"),
            ("<dl><dt>a<dd>b<dt>c</dl>d", "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd></dd></dl>\n<p>d</p>"),
            ("<dt>a</dt><dd>b</dd>", "<dl><dt>a</dt><dd>b</dd></dl>"),
            ("<dl>a<dt>b<dd>c</dl>", "<p>a</p>\n<dl><dt>b</dt><dd>c</dd></dl>"),
            ("<figcaption>c</figcaption>", "<p>c</p>"),
            // Where blocks are removed, their words do not run into each other.
            ("<ul><li>a<div>b</div>c</li></ul>", "<ul><li>a<br/>b<br/>c</li></ul>"),
            (
                "<table><tr><td><div>a</div><div>b</div></td><td>c</td></tr></table>",
                "<table><tr><td>a<br/>b</td><td>c</td></tr></table>"
            ),
            ("<dl><dt>a<dd><section>b</section><p>c</p>d</dl>", "<dl><dt>a</dt><dd>b<p>c</p>d</dd></dl>"),
            (
                "<p>a <iframe src=https://e.org/v></iframe> b</p>",
                "<p>a</p>\n<p><a href=\"https://e.org/v\">https://e.org/v</a></p>\n<p>b</p>"
            ),
            (
                "<p>a <embed src=https://e.org/v> b</p><p>c</p>",
                "<p>a</p>\n<p><a href=\"https://e.org/v\">https://e.org/v</a></p>\n<p>b</p>\n<p>c</p>"
            ),
        ])
    func structure(copy: String, body: String) throws {
        #expect(try Self.html(copy) == body)
    }

    @Test(
        "A picture that is loaded late has its address elsewhere, or in several sizes",
        arguments: [
            ("src=data:image/gif;base64,R0 data-src=https://e.org/a.jpg", "https://e.org/a.jpg"),
            ("src=https://e.org/blank.gif data-lazy-src=https://e.org/a.jpg", "https://e.org/a.jpg"),
            ("src=https://e.org/a.jpg data-src=data:x", "https://e.org/a.jpg"),
            ("srcset='https://e.org/s.jpg 480w, https://e.org/l,1.jpg 1200w'", "https://e.org/l,1.jpg"),
            ("srcset='https://e.org/s.jpg, https://e.org/l.jpg 2x'", "https://e.org/l.jpg"),
            ("srcset='javascript:x 9x, https://e.org/s.jpg'", "https://e.org/s.jpg"),
            ("src=https://e.org/a.jpg srcset='https://e.org/l.jpg 1200w'", "https://e.org/a.jpg"),
        ])
    func latePictures(attributes: String, address: String) throws {
        for name in ["img", "amp-img"] {
            #expect(try Self.html("<p>x <\(name) \(attributes)></p>") == "<p>x <img src=\"\(address)\" alt=\"\"/></p>")
        }
    }

    @Test("Of an element of a sender's own the caption of what it shows stays")
    func ownCaptions() throws {
        let html = try Self.html(
            "<p>a</p><dnl-image caption=\"The pier\" creditline=\"Ann Lee\"></dnl-image><p>b</p>")
        #expect(html == "<p>a</p>\n<p>The pier Ann Lee</p>\n<p>b</p>")
    }

    @Test(
        "Of what is embedded a link stays, if it is to be seen",
        arguments: [
            ("<p>a</p><iframe src=https://e.org/v>no</iframe><p>b</p>", "https://e.org/v", "https://e.org/v"),
            (
                "<p>a</p><dnl-youtubeembed src=https://e.org/v></dnl-youtubeembed><p>b</p>", "https://e.org/v",
                "https://e.org/v"
            ),
            (
                "<p>a</p><amp-youtube data-videoid=aB-9 layout=responsive></amp-youtube><p>b</p>",
                "https://www.youtube.com/watch?v=aB-9", "https://www.youtube.com/watch?v=aB-9"
            ),
            (
                "<p>a</p><amp-facebook data-href=https://e.org/v></amp-facebook><p>b</p>", "https://e.org/v",
                "https://e.org/v"
            ),
            ("<p>a</p><iframe title='The film' src=//e.org/v></iframe><p>b</p>", "https://e.org/v", "The film"),
            (
                "<p>a</p><video controls><source src=https://e.org/v.mp4><source src=https://e.org/v.webm></video><p>b</p>",
                "https://e.org/v.mp4", "https://e.org/v.mp4"
            ),
            (
                "<p>a</p><object data=https://e.org/v><embed src=https://e.org/w></object><p>b</p>", "https://e.org/v",
                "https://e.org/v"
            ),
            (
                "<p>a</p><iframe src=https://e.org/v style='width: 0; min-width: 100% !important' height=400></iframe><p>b</p>",
                "https://e.org/v", "https://e.org/v"
            ),
            (
                "<p>a</p><iframe src=https://e.org/v width=1 height=400></iframe><p>b</p>", "https://e.org/v",
                "https://e.org/v"
            ),
            (
                "<p>a</p><iframe src=https://e.org/v style='height:0;width:0;min-height:9em'></iframe><p>b</p>",
                "https://e.org/v", "https://e.org/v"
            ),
            ("<p>a</p><audio src=https://e.org/a.mp3></audio><p>b</p>", "https://e.org/a.mp3", "https://e.org/a.mp3"),
        ])
    func embedded(copy: String, address: String, title: String) throws {
        let body = "<p>a</p>\n<p><a href=\"\(address)\">\(title)</a></p>\n<p>b</p>"
        #expect(try Self.html(copy, base: "https://e.org/") == body)
    }

    @Test(
        "Of what is embedded unseen, or nowhere, nothing stays",
        arguments: [
            "<iframe width=1 height=1 src=https://e.org/v></iframe>", "<iframe src=javascript:alert(1)></iframe>",
            "<iframe style='display:none' src=https://e.org/v></iframe>",
            "<iframe style='width:0;height:1px' src=https://e.org/v></iframe>",
            "<iframe width=0 style='max-height:0;min-height:1px' src=https://e.org/v></iframe>",
            "<video><track src=https://e.org/t></video>",
            "<object><param name=movie value=https://e.org/v></object>", "<iframe srcdoc='<p>x'></iframe>",
        ])
    func unseen(copy: String) throws {
        #expect(try Self.html("<p>a</p>\(copy)<p>b</p>") == "<p>a</p>\n<p>b</p>")
    }

    @Test("Lists keep the numbers that they begin with")
    func numbers() throws {
        let list = "<ol start=\"5\"><li>a</li><li value=\"9\">b</li></ol>"
        #expect(try Self.html(list) == list)
        #expect(
            try Self.html("<ol start=x><li value=-1>a</ol><ul start=2><li>b</ul>")
                == "<ol><li>a</li></ol>\n<ul><li>b</li></ul>")
        #expect(
            try Self.html("<ul><li value=7>a<ol><li value=3>b</ol></ul><li value=2>c")
                == "<ul><li>a<ol><li value=\"3\">b</li></ol></li></ul>\n<ul><li>c</li></ul>")
    }

    @Test(
        "Inline elements enclose text only, and are opened again in the blocks they enclose",
        arguments: [
            ("<span>a<div>b</div>c</span>", "<p><span>a</span></p>\n<p><span>b</span></p>\n<p><span>c</span></p>"),
            ("<p>a <b> b </b> c</p>", "<p>a <b>b</b> c</p>"),
            ("<p>a<b>b<i>c</b>d</i></p>", "<p>a<b>b<i>c</i></b>d</p>"),
            ("<p><strike>a</strike> <tt>b</tt><font color=red>c</font></p>", "<p><s>a</s> <code>b</code>c</p>"),
            ("<p>a <bdo dir=rtl>b</bdo></p>", "<p>a <bdi dir=\"rtl\">b</bdi></p>"),
            ("<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>", "<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby></p>"),
            ("<a href=http://e.org/><p>x</p></a>", "<p><a href=\"http://e.org/\">x</a></p>"),
            ("<p>一行\n二行 三\nab\ncd</p>", "<p>一行二行 三 ab cd</p>"),
            ("<q cite=x>a</q>&lt;b&gt; &amp;lt;", "<p><q>a</q>&lt;b&gt; &amp;lt;</p>"),
        ])
    func inline(copy: String, body: String) throws {
        #expect(try Self.html(copy) == body)
    }

    @Test("From XML the same comes out as from HTML, in whatever case and namespace")
    func xml() throws {
        let reader = try XMLReader(
            "<x:div xmlns:x='http://www.w3.org/1999/xhtml' xml:lang='pt'><x:P>a<x:BR/>b &lt;c&gt;</x:P>d<x:p/></x:div>")
        _ = try reader.read()
        #expect(Sanitizer.body(events: try reader.contentEvents()).html == "<p>a<br/>b &lt;c&gt;</p>\n<p>d</p>")
    }

    @Test(
        "Addresses are http, https or mailto as a browser reads them, and relative ones are resolved or go",
        arguments: [
            ("https://e.org/a?b=1&c=2#d", nil, "https://e.org/a?b=1&amp;c=2#d"), ("HTTP://e.org", nil, "http://e.org"),
            (" http://e.org/a b\"<", nil, "http://e.org/a%20b%22%3C"), ("mailto:a@e.org", nil, "mailto:a@e.org"),
            ("http:\\\\e.org\\a", nil, "http://e.org/a"), ("http://e.org/澳門", nil, "http://e.org/澳門"),
            ("/a", nil, nil), ("javascript:alert(1)", nil, nil), ("jav\tascript:alert(1)", nil, nil),
            ("\u{1}javascript:alert(1)", nil, nil), ("JAVASCRIPT://e.org/%0aalert(1)", nil, nil),
            ("data:text/html,x", nil, nil), ("vbscript:x", nil, nil), ("file:///etc/passwd", nil, nil),
            ("http:e.org", nil, nil), ("http://", nil, nil), ("http:///e.org", nil, nil),
            ("//e.org/a", nil, "https://e.org/a"),
            ("//", nil, nil), ("///e.org", nil, nil),
            ("#fn", nil, nil), ("#fn", "http://b.org/", nil), ("javascript:x", "http://b.org/", nil),
            ("a", "http://b.org/x/y?z", "http://b.org/x/a"), ("/a", "http://b.org/x/y", "http://b.org/a"),
            ("../../../a/./b", "http://b.org/x/y", "http://b.org/a/b"),
            ("?q", "http://b.org/x/y", "http://b.org/x/y?q"),
            ("//e.org/a", "https://b.org/", "https://e.org/a"), ("a", "http://b.org", "http://b.org/a"),
            ("a", "javascript:x", nil), ("java&Tab;script:x", "http://b.org/", "http://b.org/java&amp;Tab;script:x"),
            ("http://e.org/\u{202E}gpj", nil, "http://e.org/gpj"),
        ] as [(String, String?, String?)])
    func addresses(href: String, base: String?, written: String?) {
        let events: [MarkupEvent] = [
            .start(name: "a", attributes: [MarkupAttribute(name: "href", value: href)]), .text("x"), .end(name: "a"),
        ]
        let link = written.map { "<a href=\"\($0)\">x</a>" } ?? "x"
        #expect(Sanitizer.body(events: events, base: base).html == "<p>\(link)</p>")
    }

    @Test(
        "Attributes are those of the list, with values of their kind, each once",
        arguments: [
            (
                "<p id=a class=b style=c onclick=d data-x=e title=' t\n\"u' lang=pt dir=LTR>x</p>",
                "<p title=\"t &quot;u\" lang=\"pt\" dir=\"ltr\">x</p>"
            ),
            ("<p lang='en\"x' dir=up>x</p>", "<p>x</p>"),
            (
                "<img src=http://e.org/a.jpg width=10 height=50% alt=A srcset='javascript:x 2x' onerror=x>",
                "<p><img src=\"http://e.org/a.jpg\" width=\"10\" alt=\"A\"/></p>"
            ),
            ("<img src=mailto:a@e.org>", ""), ("<img src=data:image/png;base64,AA>", ""),
            (
                "<table><tr><th scope=COL>a<th scope=all>b<td scope=row>c</table>",
                "<table><tr><th scope=\"col\">a</th><th>b</th><td>c</td></tr></table>"
            ),
            ("<table><td colspan=-1 rowspan=99999>x</table>", "<table><tr><td>x</td></tr></table>"),
            (
                "<time datetime='2026-11-14' title=x title=y>z</time>",
                "<p><time datetime=\"2026-11-14\" title=\"x\">z</time></p>"
            ),
        ])
    func attributes(copy: String, body: String) throws {
        #expect(try Self.html(copy) == body)
    }

    @Test("Characters that XML forbids go, and directions are balanced in each block")
    func gate() throws {
        let events: [MarkupEvent] = [
            .start(name: "p", attributes: []), .text("a\u{0}\u{202E}b"), .start(name: "b", attributes: []),
            .text("c\u{2066}"), .end(name: "b"), .end(name: "p"), .text("\u{202C}d\u{92}"),
        ]
        let body = Sanitizer.body(events: events).html
        let expected = "<p>a\u{202E}b<b>c\u{2066}</b>\u{2069}\u{202C}</p>\n<p>d’</p>"
        #expect(Array(body.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("However deep the copy nests, the body nests no deeper than parsers go, and no text is lost")
    func depth() throws {
        for name in ["blockquote", "b", "ul", "table", "div", "figure", "q", "li", "td"] {
            var events: [MarkupEvent] = []
            for level in 0..<5000 { events += [.start(name: name, attributes: []), .text("t\(level)")] }
            for _ in 0..<5000 { events.append(.end(name: name)) }
            let body = Sanitizer.body(events: events).html
            #expect(body.contains("t4999"), "\(name)")
            #expect(try Sanitizer.body(html: body).html == body, "\(name)")
        }
    }
}
