import NewsModel
import Testing

@testable import NewsFormats

/// Text in vocabularies of agencies' own.
struct AgencyMarkupTests {
    private static func content(_ markup: String, headline: String = "Ferry fares to rise") throws -> Content {
        try G2Copy.readItem(
            G2Copy.item(content: "<headline>\(headline)</headline>", set: "<inlineXML>\(markup)</inlineXML>")
        ).content
    }

    @Test("TT's headline, dateline, byline and pictures are fields, its lead, text, quotes and headings the text")
    func tt() throws {
        let content = try Self.content(
            """
            <BODY xmlns="" ID="1"><TEXT><RUBRIK>Ferry fares to rise</RUBRIK><DAT><ORT>Macau</ORT><SOURCE>TT</SOURCE></DAT>
            <INGRESS><P>Fares rise in May.</P></INGRESS><BRODTEXT><CITAT>It had to be, says the office.</CITAT>
            <P>So <I>it</I> is.</P><MELLIS>In figures</MELLIS><P>Ten.</P></BRODTEXT><BYLINE EPOST="a@b.example">Ana Costa/TT</BYLINE>
            <BILD><BILDFIL>https://b.example/1</BILDFIL><BILDTEXT><P>The pier.</P></BILDTEXT><BILDSKAPARE>Rui Sá/TT</BILDSKAPARE>
            </BILD></TEXT><TEXT><RUBRIK>Facts</RUBRIK><BRODTEXT><UL><LI>One.</LI></UL><P/></BRODTEXT></TEXT></BODY>
            """)
        #expect(
            content.body.html.replacing("\n", with: "") == """
                <p>Fares rise in May.</p><p>– It had to be, says the office.</p><p>So <i>it</i> is.</p><h2>In figures</h2>\
                <p>Ten.</p><h2>Facts</h2><ul><li>One.</li></ul>
                """)
        #expect(content.byline == "Ana Costa/TT")
        #expect(content.dateline == "Macau (TT)" && content.located == "Macau")
        #expect(
            content.pictures == [
                Picture(
                    caption: "The pier.", credit: "Rui Sá/TT",
                    renditions: [Picture.Rendition(href: "https://b.example/1")])
            ])
    }

    @Test("Infomaker's elements are what their types say, and its objects pictures or left out")
    func idf() throws {
        let content = try Self.content(
            """
            <idf xmlns="http://www.infomaker.se/idf/1.0" xml:lang="en"><group type="body">
            <element id="1" type="headline">Ferry fares to rise</element><element type="preamble">Fares rise.</element>
            <element type="dateline">Macau</element>
            <element type="body">So <strong id="s">it</strong> is.</element><element type="subheadline1">In figures</element>
            <object type="x-im/image" uuid="p1"><links><link rel="self" uri="im://image/p1.jpg"><data><text>The pier.</text></data>
            </link></links></object><object type="x-im/socialembed"><data><text>x</text></data></object>
            <element type="unordered-list"><list-item>One.</list-item></element></group></idf>
            """)
        #expect(
            content.body.html.replacing("\n", with: "") == """
                <p>Fares rise.</p><p>So <strong>it</strong> is.</p><h2>In figures</h2><ul><li>One.</li></ul>
                """)
        #expect(content.dateline == "Macau")
        #expect(
            content.pictures == [
                Picture(id: "p1", caption: "The pier.", renditions: [Picture.Rendition(href: "im://image/p1.jpg")])
            ])
    }

    @Test(
        "In anybody's markup an element with text is a block, unless it stands in other text",
        arguments: [
            ("<story><head>One</head><body>Two</body></story>", "<p>One</p><p>Two</p>"),
            (
                "<s:story xmlns:s='urn:s'><s:t>One</s:t><s:t>two <s:name>three</s:name> four</s:t></s:story>",
                "<p>One</p><p>two three four</p>"
            ),
            ("<story><para>One <org>Ferry</org> so</para><para>Two</para></story>", "<p>One Ferry so</p><p>Two</p>"),
            ("<story>One <x>two</x> three</story>", "<p>One two three</p>"),
            ("<story><title>One</title><object>Two</object></story>", "<p>One</p><p>Two</p>"),
        ])
    func others(markup: String, expected: String) throws {
        #expect(try Self.content(markup).body.html.replacing("\n", with: "") == expected)
    }
}
