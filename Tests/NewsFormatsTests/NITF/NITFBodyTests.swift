import NewsModel
import Testing

@testable import NewsFormats

/// What the text of a document becomes.
struct NITFBodyTests {
    @Test("Of sound and film a link stays in the text, or a note where there is no address")
    func recordings() throws {
        let film = """
            <media media-type="video"><media-reference mime-type="video/mp4" source="https://v.example/a.mp4"/>
            <media-caption>The ferry</media-caption></media>
            """
        #expect(
            try NITFCopy.body("<p>Fares rise.</p>" + film)
                == "<p>Fares rise.</p>\n<p><a href=\"https://v.example/a.mp4\">The ferry</a></p>")
        let own = film.replacing("https://v.example/a.mp4", with: "a.mp4")
        let item = try NITFCopy.item(NITFCopy.document(content: "<p>Fares rise.</p>" + own))
        #expect(item.content.edNote == "video: The ferry: a.mp4" && item.content.body.html == "<p>Fares rise.</p>")
        let data = film.replacing("video/mp4", with: "application/pdf").replacing("\"video\"", with: "\"text\"")
        #expect(try NITFCopy.body("<p>Fares rise.</p>" + data) == "<p>Fares rise.</p>")
    }

    @Test("A picture's metadata may hold its caption, and who took it is credited beside whose it is")
    func pictureMetadata() throws {
        let media = """
            <media media-type="image"><media-reference mime-type="image/jpeg" source="a.jpg" source-credit="AP"/>
            <media-metadata name="caption" value="The ferry"/><media-metadata name="byline" value="Jo Sa"/></media>
            """
        let picture = try NITFCopy.item(NITFCopy.document(content: "<p>Fares rise.</p>" + media)).content.pictures.first
        #expect(picture?.caption == "The ferry" && picture?.credit == "Jo Sa/AP")
    }

    @Test("An address in a byline is parted from the name")
    func virtualLocations() throws {
        let byline = "<byline><person>Ann Lee</person><virtloc>Harbour desk</virtloc></byline>"
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: "<hedline><hl1>H</hl1></hedline>" + byline))
        #expect(item.content.byline == "Ann Lee, Harbour desk")
    }

    @Test(
        "Block structure stays as HTML's",
        arguments: [
            ("<p>a</p><hl2>b</hl2><p>c</p>", "<p>a</p><h2>b</h2><p>c</p>"),
            ("<block><p>a</p><block><p>b</p></block></block>", "<p>a</p><p>b</p>"),
            ("<p>a</p><ul><li>b</li></ul><ol><li>c</li></ol>", "<p>a</p><ul><li>b</li></ul><ol><li>c</li></ol>"),
            ("<ol seqnum='3'><li>c</li></ol>", "<ol start=\"3\"><li>c</li></ol>"),
            (
                "<p><person><name.given>Ann</name.given><name.family>Lee</name.family><function>minister</function></person> says</p>",
                "<p>Ann Lee, minister says</p>"
            ),
            ("<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a</dt><dd>b</dd></dl>"),
            (
                "<bq><block><p>a</p></block><credit>Ana</credit></bq>",
                "<blockquote><p>a</p><p><cite>Ana</cite></p></blockquote>"
            ),
            ("<bq quote-source='Ana'><p>a</p></bq>", "<blockquote><p>a</p><p><cite>Ana</cite></p></blockquote>"),
            (
                "<bq quote-source='x'><p>a</p><credit>Ana</credit></bq>",
                "<blockquote><p>a</p><p><cite>Ana</cite></p></blockquote>"
            ),
            ("<p>a</p><hr/><pre> b\n  c</pre>", "<p>a</p><hr/><pre> b  c</pre>"),
            ("<p>a</p><fn><p>b</p></fn>", "<p>a</p><aside><p>b</p></aside>"),
            (
                "<p>a</p><note><body.content><p>b</p></body.content></note>",
                "<p>a</p><aside><p>b</p></aside>"
            ),
            ("<block><p>a</p><datasource>Ferry Office</datasource></block>", "<p>a</p><p>Ferry Office</p>"),
            ("<p>a</p><copyrite>© <copyrite.year>2026</copyrite.year> HW</copyrite>", "<p>a</p>"),
            (
                """
                <nitf-table><nitf-table-metadata><nitf-table-summary><p>s</p></nitf-table-summary><nitf-col value="x"/>
                </nitf-table-metadata><table><caption>t</caption><tr><th>a</th><td colspan="2">b</td></tr></table></nitf-table>
                """, "<table><caption>t</caption><tr><th>a</th><td colspan=\"2\">b</td></tr></table>"
            ),
            ("<p xml:lang='pt'>a</p>", "<p lang=\"pt\">a</p>"),
            ("<p lede='true' class='x' onclick='y'>a</p>", "<p>a</p>"),
            ("<p>a</p><script>b</script><iframe src='c'/>", "<p>a</p>"), ("<p/><p> </p><p>a</p>", "<p>a</p>"),
        ])
    func blocks(content: String, expected: String) throws {
        #expect(try NITFCopy.body(content).replacing("\n", with: "") == expected)
    }

    @Test(
        "Enriched text stays as its text, what marks text up as markup",
        arguments: [
            ("The <org value='x' idsrc='y'>Ferry Office</org> said", "The Ferry Office said"),
            ("<person>Ana Costa</person>, <chron norm='1'>May</chron>", "Ana Costa, May"),
            ("<person><name.given>Ana</name.given><name.family>Costa</name.family></person>", "Ana Costa"),
            ("in <location><city>Macau</city><country>China</country></location>.", "in Macau, China."),
            (
                "in <location><city>Macau</city>\n <country>China</country></location> and",
                "in Macau, China and"
            ),
            ("in <location><city>Macau</city> (<country>China</country>)</location>", "in Macau (China)"),
            ("<num>2<frac><numer>1</numer><frac-sep>/</frac-sep><denom>2</denom></frac></num> m", "2 1/2 m"),
            ("<num><frac><numer>1</numer> <denom>2</denom></frac></num>", "1/2"),
            ("x<sub>2</sub>y<sup>3</sup>", "x<sub>2</sub>y<sup>3</sup>"),
            ("<em>a</em> <q>b</q>", "<em>a</em> <q>b</q>"),
            ("<money unit='EUR'>€5</money> <virtloc>a@b.c<alt-code idsrc='x' value='z'/></virtloc>", "€5 a@b.c"),
            ("<a href='https://example.org/'>b</a>", "<a href=\"https://example.org/\">b</a>"),
            ("<a href='javascript:x'>b</a>", "b"), ("a<br/>b", "a<br/>b"),
            (
                "<postaddr><addressee>Ferry Ltd</addressee><delivery.point>Pier 1</delivery.point></postaddr>",
                "Ferry Ltd, Pier 1"
            ),
            ("1 &lt; 2 &amp; <person>&lt;b&gt;</person>", "1 &lt; 2 &amp; &lt;b&gt;"),
        ])
    func text(content: String, expected: String) throws {
        #expect(try NITFCopy.body("<p>\(content)</p>") == "<p>\(expected)</p>")
    }

    @Test(
        "A table in the sender's own vocabulary keeps its text, row by row",
        arguments: [
            (
                "<x:rows><x:row><x:a>Pier</x:a><x:b>12</x:b></x:row><x:row><x:a>Quay</x:a><x:b>7</x:b></x:row></x:rows>",
                "<table><tr><td>Pier</td><td>12</td></tr><tr><td>Quay</td><td>7</td></tr></table>"
            ),
            (
                "<x:line>Pier 12</x:line><x:line>Quay 7</x:line>",
                "<table><tr><td>Pier 12</td><td>Quay 7</td></tr></table>"
            ),
            ("<x:rows><x:line>Pier 12</x:line></x:rows>", "<p>Pier 12</p>"), ("Pier 12", "<p>Pier 12</p>"), ("", ""),
        ])
    func ownTables(table: String, html: String) throws {
        let content = "<p>Fares.</p><nitf-table><custom-table xmlns:x='urn:x'>\(table)</custom-table></nitf-table>"
        #expect(try NITFCopy.body(content).replacing("\n", with: "") == "<p>Fares.</p>" + html)
    }

    @Test("Of a picture that the copy holds itself the caption stays")
    func ownPicture() throws {
        let media = """
            <media media-type="image"><media-object encoding="base64">AAAA</media-object><media-caption>A pier.</media-caption>
            </media>
            """
        #expect(try NITFCopy.body("<p>Fares.</p>\(media)") == "<p>Fares.</p>\n<p>A pier.</p>")
        #expect(try NITFCopy.body("<p>Fares.</p>" + media.replacing("image", with: "video")) == "<p>Fares.</p>")
    }

    @Test("A picture has its files, caption, photographer, alternative text and rights; sound and film are none")
    func media() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                content: """
                    <p>a</p><media media-type="image" id="p1"><media-metadata name="photographer" value="not this"/>
                    <media-reference source="pier.jpg" name="high" mime-type="image/jpeg" width="300" height="200"
                      alternate-text="A pier" source-credit="HW" copyright="© HW"/>
                    <media-reference source="pier-s.jpg" mime-type="image/jpeg" width="x"/>
                    <media-object encoding="base64">AAAA</media-object>
                    <media-caption><p>The <em>pier</em>.</p><p>In May.</p></media-caption>
                    <media-producer><person>Rui Sá</person></media-producer></media>
                    <media media-type="video"><media-reference source="v.mp4" mime-type="video/mp4"/></media>
                    <media media-type="image"><media-caption>No file</media-caption></media>
                    <p>b <media><media-reference source="c.png"/></media></p>
                    """))
        #expect(item.content.body.html.replacing("\n", with: "") == "<p>a</p><p>b</p>")
        #expect(
            item.content.pictures == [
                Picture(
                    caption: "The pier. In May.", credit: "Rui Sá/HW", alternativeText: "A pier",
                    rights: "© HW",
                    renditions: [
                        Picture.Rendition(
                            href: "pier.jpg", role: "high", mediaType: "image/jpeg", width: 300, height: 200),
                        Picture.Rendition(href: "pier-s.jpg", mediaType: "image/jpeg"),
                    ]),
                Picture(renditions: [Picture.Rendition(href: "c.png")]),
            ])
    }

    @Test("Counters of readers are no pictures, and a picture may be called by source")
    func images() throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                content: """
                    <img source="pier.jpg"/><p>a <img src="https://t.example/p.gif" width="1" height="1"/></p>
                    <img class="__GNW8366__IMG" src="https://t.example/ti?nf=x"/>
                    """)
        ).content
        #expect(content.body.html == "<p>a</p>")
        #expect(content.pictures == [Picture(renditions: [Picture.Rendition(href: "pier.jpg")])])
    }

    @Test(
        "Headlines and other lines that were escaped twice, or are CDATA, lose what is left of markup",
        arguments: [
            ("<![CDATA[Ferry <b>fares</b> &amp; more]]>", "Ferry fares & more"),
            ("Ferry &amp;quot;fares&amp;quot; &amp;#8217;s", "Ferry \"fares\" ’s"),
            ("Fares &lt; 5 &amp; more", "Fares < 5 & more"), ("R&amp;D; so", "R&D; so"),
        ])
    func escapedTwice(line: String, expected: String) throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                bodyHead: "<hl1>\(line)</hl1><hl2>So \(line)</hl2><abstract>\(line)</abstract><byline>\(line)</byline>")
        ).content
        #expect(content.headline == expected && content.subheadline == "So " + expected)
        #expect(content.abstract == expected && content.byline == expected)
    }

    @Test(
        "A dateline that the text prints too leaves the text, with the agency behind it",
        arguments: [
            ("<p>MACAU (HW) — Fares rise.</p>", "MACAU", "MACAU (HW)", "<p>Fares rise.</p>"),
            (
                "<p> <location>MACAU</location> - <org>Ferry Ltd</org> said.</p>", "MACAU", "MACAU",
                "<p>Ferry Ltd said.</p>"
            ),
            ("<p>MACAU rises.</p>", "MACAU", "MACAU", "<p>MACAU rises.</p>"),
            ("<hl2>Fares</hl2><p>MACAU - So.</p>", "MACAU", "MACAU", "<h2>Fares</h2><p>So.</p>"),
            ("<p><em>MACAU</em> - So.</p>", "MACAU", "MACAU", "<p><em>MACAU</em> - So.</p>"),
            ("<p>So. MACAU - no.</p><p>MACAU - no.</p>", "MACAU", "MACAU", "<p>So. MACAU - no.</p><p>MACAU - no.</p>"),
        ])
    func dateline(content: String, stated: String, dateline: String, body: String) throws {
        let bodyHead = "<hl1>H</hl1><dateline><location>\(stated)</location></dateline>"
        let found = try NITFCopy.item(NITFCopy.document(bodyHead: bodyHead, content: content)).content
        #expect(found.dateline == dateline)
        #expect(found.located == "MACAU")
        #expect(found.body.html.replacing("\n", with: "") == body)
    }

    @Test("A dateline and a byline may stand in the text itself")
    func fieldsInText() throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                content: """
                    <block><byline>By Ana Costa</byline><dateline><location>Macau</location></dateline>
                    <p>Fares rise.</p></block><block><byline>By Rui Sá</byline><p>So.</p></block>
                    """)
        ).content
        #expect(content.byline == "Ana Costa" && content.dateline == "Macau" && content.located == "Macau")
        #expect(content.body.html.replacing("\n", with: "") == "<p>Fares rise.</p><p>By Rui Sá</p><p>So.</p>")
        let inline = try NITFCopy.item(
            NITFCopy.document(content: "<p><dateline>Macau, 14 Nov</dateline> — Fares rise.</p>")
        ).content
        #expect(inline.dateline == "Macau, 14 Nov" && inline.body.html == "<p>Fares rise.</p>")
    }

    @Test("A heading above the text keeps its markup, unless it repeats the headline")
    func headingMarkup() throws {
        let html = try NITFCopy.body(
            """
            <hl2><em>H</em></hl2><hl2 xml:lang="pt">Dos <em class="b">barcos</em>, de <a href="http://wire.example/">Macau</a></hl2>
            <p>MACAU - a</p>
            """, bodyHead: "<hedline><hl1>H</hl1></hedline><dateline>MACAU</dateline>")
        #expect(
            html.replacing("\n", with: "") == """
                <h2 lang="pt">Dos <b>barcos</b>, de <a href="http://wire.example/">Macau</a></h2><p>a</p>
                """)
    }

    @Test("A heading that repeats the headline goes, once the text has begun none does")
    func headings() throws {
        let html = try NITFCopy.body("<hl1>h</hl1><hl2>Other</hl2><p>a</p><hl2>H</hl2><p>b</p>")
        #expect(html.replacing("\n", with: "") == "<h2>Other</h2><p>a</p><h2>H</h2><p>b</p>")
    }

    @Test(
        "The last line is the byline where it is a name and there is none, else the end of the text",
        arguments: [
            ("", "<tagline>By Rui Sá</tagline>", "Rui Sá", "<p>a</p>"),
            ("", "<tagline>Howard Tong</tagline>", "Howard Tong", "<p>a</p>"),
            ("<byline>Ana</byline>", "<tagline>Howard Tong</tagline>", "Ana", "<p>a</p><p>Howard Tong</p>"),
            (
                "", "<tagline>Ana Costa helped with this story.</tagline>", "-",
                "<p>a</p><p>Ana Costa helped with this story.</p>"
            ),
            ("", "<bibliography>The Ferry Book, 2020.</bibliography>", "-", "<p>a</p><p>The Ferry Book, 2020.</p>"),
            ("", "<tagline type='npa'>For desks</tagline>", "-", "<p>a</p>"),
            ("", "<tagline><a href='mailto:a@hw.example'>a@hw.example</a>/b@hw.example</tagline>", "-", "<p>a</p>"),
        ])
    func end(byline: String, end: String, expected: String, body: String) throws {
        let xml = NITFCopy.document(
            bodyHead: "<hl1>H</hl1>" + byline, content: "<p>a</p>", end: "<body.end>\(end)</body.end>")
        let content = try NITFCopy.item(xml).content
        #expect(content.byline ?? "-" == expected)
        #expect(content.body.html.replacing("\n", with: "") == body)
    }

    @Test(
        "Bylines are joined from their parts",
        arguments: [
            ("<byline>By Ana Costa<byttl>Harbour Wire</byttl></byline>", "Ana Costa, Harbour Wire"),
            (
                "<byline>By\n <person>Ana Costa</person>\n <byttl>Harbour Wire</byttl></byline>",
                "Ana Costa, Harbour Wire"
            ),
            ("<byline>By <person>Ana</person> and <person>Rui</person></byline>", "Ana and Rui"),
            ("<byline><person>Ana</person><person>Rui</person></byline>", "Ana, Rui"),
            ("<byline><byttl>Sports Network</byttl></byline>", "Sports Network"),
            ("<byline>By Ana</byline><byline>By Rui</byline><byline>By Ana</byline>", "Ana, Rui"),
        ])
    func byline(bodyHead: String, expected: String) throws {
        #expect(try NITFCopy.item(NITFCopy.document(bodyHead: "<hl1>H</hl1>" + bodyHead)).content.byline == expected)
    }

    @Test("By comes off in the language of the copy")
    func languageOfByline() throws {
        let xml = NITFCopy.document(root: "baselang='de'", bodyHead: "<hl1>H</hl1><byline>Von Ana Costa</byline>")
        #expect(try NITFCopy.item(xml).content.byline == "Ana Costa")
    }

    @Test("Notes for desks are the editor's note and no text")
    func notes() throws {
        let content = try NITFCopy.item(
            NITFCopy.document(
                content:
                    "<note type='npa'><body.content><p>For desks</p></body.content></note><note noteclass='editorsnote'>b</note><p>a</p>"
            )
        ).content
        #expect(content.edNote == "For desks\nb")
        #expect(content.body.html == "<p>a</p>")
    }

    @Test(
        "Text without markup is typed text, or HTML in disguise",
        arguments: [
            ("Fares rise.\n\nThey do.", "<p>Fares rise.</p><p>They do.</p>"),
            (
                "<![CDATA[<p>Fares <b>rise</b>.</p><script>x</script><p>So.</p>]]>",
                "<p>Fares <b>rise</b>.</p><p>So.</p>"
            ),
            ("<block>&lt;p>Fares&lt;/p></block>", "<p>Fares</p>"),
            ("<p>\nFares\nrise.\n   They\ndo.\n</p>", "<p>Fares rise.</p><p>They do.</p>"),
            (
                "<p><![CDATA[<p>Fares <b>rise</b>.</p><p>So &amp; so.</p>]]></p>",
                "<p>Fares <b>rise</b>.</p><p>So &amp; so.</p>"
            ),
            ("<p>a</p><p><![CDATA[b<br>c]]></p>", "<p>a</p><p>b<br/>c</p>"),
            ("<p>&lt;p>Fares&lt;/p>&lt;p>So&lt;/p></p>", "<p>Fares</p><p>So</p>"),
            ("<p>a</p><p>Write &lt;b> for bold</p>", "<p>a</p><p>Write &lt;b&gt; for bold</p>"),
            (
                "\n   Fares on the ferries will rise in the\nspring.\n   They will cost more than\nbefore.\n",
                "<p>Fares on the ferries will rise in the spring.</p><p>They will cost more than before.</p>"
            ),
            ("   One.\nTwo.\nThree.", "<p>One.</p><p>Two.</p><p>Three.</p>"),
            ("Some <person>Ana</person> text", "<p>Some Ana text</p>"),
            ("So <p>a</p> on", "<p>So</p><p>a</p><p>on</p>"),
        ])
    func typed(content: String, expected: String) throws {
        #expect(try NITFCopy.body(content).replacing("\n", with: "") == expected)
    }

    @Test(
        "Text without paragraphs keeps all of its words, whatever is marked up in it",
        arguments: [
            ("The office <em>said</em> so.", "<p>The office <em>said</em> so.</p>"),
            ("<b>One</b> <i>ferry</i> goes.", "<p><b>One</b> <i>ferry</i> goes.</p>"),
            ("<a href='https://example.org/'>One</a> ferry.", "<p><a href=\"https://example.org/\">One</a> ferry.</p>"),
            ("One ferry.<br/>Two fares.", "<p>One ferry.<br/>Two fares.</p>"),
            ("One ferry.<br/><br/>Two fares.<br/><br/>Three.", "<p>One ferry.</p><p>Two fares.</p><p>Three.</p>"),
            ("One <em>ferry</em>.\n\nTwo fares.\nSo.", "<p>One <em>ferry</em>.</p><p>Two fares. So.</p>"),
            ("\n\n One ferry.\n\n<b>Two</b>\n\nThree.", "<p>One ferry.</p><p><b>Two</b></p><p>Three.</p>"),
            ("<block>One <b>ferry</b> goes.</block>", "<p>One <b>ferry</b> goes.</p>"),
            ("<block>One <b>a</b></block><block>two <b>b</b></block>", "<p>One <b>a</b></p><p>two <b>b</b></p>"),
            ("<block>One.</block><block>Two.</block>", "<p>One.</p><p>Two.</p>"),
            (
                "One <img src='https://example.org/a.jpg'/> ferry.",
                "<p>One <img src=\"https://example.org/a.jpg\" alt=\"\"/> ferry.</p>"
            ),
            ("One.<p>Two.</p>Three <b>fares</b>.", "<p>One.</p><p>Two.</p><p>Three <b>fares</b>.</p>"),
            ("One <person>Ana</person> <em>said</em> so", "<p>One Ana <em>said</em> so</p>"),
        ])
    func loose(content: String, expected: String) throws {
        #expect(try NITFCopy.body(content).replacing("\n", with: "") == expected)
    }

    @Test("A dateline that begins text without paragraphs leaves it as well")
    func looseDateline() throws {
        let bodyHead = "<hl1>H</hl1><dateline>MACAU</dateline>"
        #expect(try NITFCopy.body("MACAU (HW) — Fares rise.", bodyHead: bodyHead) == "<p>Fares rise.</p>")
        #expect(try NITFCopy.body("MACAU — Fares <b>rise</b>.", bodyHead: bodyHead) == "<p>Fares <b>rise</b>.</p>")
    }

    @Test("Lines that were wrapped by hand are joined, breaks that mean something stay")
    func wraps() throws {
        let line = "The harbour ferries of Macau will cost more from May on, said the "
        #expect(try NITFCopy.body("<p>   \(line)<br/>office of ports.</p>") == "<p>\(line)office of ports.</p>")
        #expect(try NITFCopy.body("<p>\(line.dropLast())<br/>x</p>") == "<p>\(line.dropLast())<br/>x</p>")
        #expect(try NITFCopy.body("<p>Short <br/>lines</p>") == "<p>Short<br/>lines</p>")
    }

    @Test("Text directly in the body is read where body.content is missing")
    func noContent() throws {
        let xml = "<nitf><body><body.head><hl1>H</hl1></body.head><p>a</p><p>b</p></body></nitf>"
        #expect(try NITFCopy.item(xml).content.body.html == "<p>a</p>\n<p>b</p>")
        let typed = """
            <nitf><body><body.head><hl1>H</hl1><dateline>MACAU</dateline></body.head>
            MACAU - One ferry.<br/>Two fares.</body></nitf>
            """
        #expect(try NITFCopy.item(typed).content.body.html == "<p>One ferry.<br/>Two fares.</p>")
    }
}
