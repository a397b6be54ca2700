import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

struct NewsMLG2ContentTests {
    @Test("Of texts in several languages the one in the item's is taken, exactly before roughly")
    func languages() throws {
        let texts = """
            <headline xml:lang="en">Fares</headline><headline xml:lang="zh-Hans">船票涨价</headline>
            <headline xml:lang="zh-Hant">船票加價</headline><language tag="zh-Hant"/>
            <subject qcode="medtop:20000337"><name xml:lang="en">water transport</name><name xml:lang="zh-Hans">水运</name></subject>
            """
        let content = try G2Copy.readItem(G2Copy.item(attributes: "guid='a'", content: texts)).content
        #expect(content.headline == "船票加價")
        #expect(content.subjects == [Subject(qcode: "medtop:20000337", name: "水运")])
    }

    @Test(
        "The main headline is told by role, then by rank, then by order",
        arguments: [
            ("<headline>A</headline><headline>B</headline>", "A", "B"),
            ("<headline rank='3'>A</headline><headline rank='1'>B</headline>", "B", "A"),
            ("<headline role='hld:sub'>A</headline><headline role='hld:main'>B</headline>", "B", "A"),
            ("<headline role='x:sms'>A</headline><headline>B</headline>", "B", nil),
            ("<headline>\n  A\n  and B </headline><headline/>", "A and B", nil),
            // In another form of the language, the main one is the main one all the same.
            (
                "<headline role='hld:sub' xml:lang='en'>A</headline><headline role='hld:main' xml:lang='en-GB'>B</headline>",
                "B", "A"
            ),
        ] as [(String, String, String?)])
    func headlines(xml: String, main: String, sub: String?) throws {
        let content = try G2Copy.readItem(G2Copy.item(content: xml)).content
        #expect(content.headline == main)
        #expect(content.subheadline == sub)
    }

    @Test(
        "Text beside elements stays where it stands",
        arguments: [
            ("Fares will rise.<br/>They will stay.", "<p>Fares will rise.<br/>They will stay.</p>"),
            ("Fares will rise. <p>They will stay.</p>", "<p>Fares will rise.</p>\n<p>They will stay.</p>"),
            ("<p>One.</p> Two. <p>Three.</p>", "<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>"),
            ("\n  <p>One.</p>\n  <p>Two.</p>\n", "<p>One.</p>\n<p>Two.</p>"),
            ("Fares <b>rise</b> <i>in</i> May.", "<p>Fares <b>rise</b> <i>in</i> May.</p>"),
            ("<![CDATA[Fares rise.]]><p>In May.</p>", "<p>Fares rise.</p>\n<p>In May.</p>"),
        ])
    func looseText(xml: String, body: String) throws {
        let item = try G2Copy.readItem(G2Copy.item(set: "<inlineXML>\(xml)</inlineXML>"))
        #expect(item.content.body.html == body)
    }

    @Test("A hundred names of a concept cost a thousand subjects no more than one")
    func manyNames() throws {
        let names = (0..<60).map { "<name xml:lang='x\($0)'>\(String(repeating: "n", count: 2000))</name>" }
        let subjects = String(repeating: "<subject qcode='x:1'/>", count: 10_000)
        let xml = G2Copy.item(content: "<headline>A</headline>" + subjects).replacing(
            "<contentSet>", with: "<assert qcode='x:1'>\(names.joined())</assert><contentSet>")
        let started = ProcessorTime.ofThread
        #expect(try G2Copy.readItem(xml).content.subjects.count == 1)
        #expect(ProcessorTime.ofThread - started < .seconds(5))
    }

    @Test("Without any headline the title of the NITF inside is one")
    func titleOfNITF() throws {
        let nitf = """
            <inlineXML><nitf><head><title>Ferry fares to rise</title></head>
            <body><body.content><p>In May.</p></body.content></body></nitf></inlineXML>
            """
        #expect(try G2Copy.readItem(G2Copy.item(content: "", set: nitf)).content.headline == "Ferry fares to rise")
    }

    @Test("Codes come under the aliases of IPTC, from URIs and from the document's own catalog")
    func codes() throws {
        let catalog = """
            <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"/>
            <catalog><scheme alias="top" uri="http://cv.iptc.org/newscodes/mediatopic/"/>
            <scheme alias="desk" uri="http://example.org/desk/"/></catalog>
            """
        let xml = G2Copy.item(
            catalog: catalog,
            content: """
                <headline>A</headline><genre uri="http://cv.iptc.org/newscodes/genre/Interview"/><genre literal="Colour"/>
                <subject qcode="top:20000337"/><subject uri="http://cv.iptc.org/newscodes/subjectcode/04000000"/>
                <subject qcode="desk:7"><name>Harbour</name><sameAs qcode="medtop:20000338"/></subject>
                <subject qcode="desk:7"/><subject literal="Piers"/><subject uri="http://example.org/t/9"/>
                <subject type="cpnat:geoArea" qcode="iso3166-1a2:MO"><name>Macau</name></subject>
                <subject type="cpnat:poi" literal="p1"><name>Outer Harbour</name></subject>
                """)
        let content = try G2Copy.readItem(xml).content
        #expect(
            content.subjects == [
                Subject(qcode: "medtop:20000337"), Subject(qcode: "subj:04000000"),
                Subject(qcode: "desk:7", name: "Harbour"), Subject(qcode: "medtop:20000338"),
                Subject(qcode: "http://example.org/t/9"),
            ])
        #expect(content.genres == [Subject(qcode: "genre:Interview"), Subject(qcode: "Colour", name: "Colour")])
        #expect(
            content.places == [
                Subject(qcode: "iso3166-1a2:MO", name: "Macau"), Subject(qcode: "p1", name: "Outer Harbour"),
            ])
        #expect(content.keywords == ["Piers"])
    }

    @Test("Media Topics under the alias of Subject Codes are Media Topics, and ANPA's letters are sections")
    func misnamedCodes() throws {
        let content = try G2Copy.readItem(
            G2Copy.item(
                content: """
                    <headline>A</headline><subject qcode="subj:20000062"/><subject qcode="subj:11000000"/>
                    <subject qcode="iptc:04000000"/><subject qcode="subj:Utenriks"/><subject qcode="a1312cat:s"/>
                    <subject qcode="cat:n"><name>News service</name></subject>
                    """)
        ).content
        #expect(
            content.subjects.map(\.qcode) == [
                "medtop:20000062", "subj:11000000", "subj:04000000", "subj:Utenriks", "medtop:15000000",
            ])
        #expect(content.categories == ["Sports", "News service"])
    }

    @Test(
        "A newsroom's own name for one of ANPA's letters counts, and in another language it is no Media Topic",
        arguments: [
            ("nb", "cat:e", "SisteNytt", nil), ("", "cat:e", "Showbiz", "medtop:01000000"),
            ("en", "cat:e", "Showbiz", "medtop:01000000"),
            ("en", "apcategorycode:f", "f", "medtop:04000000"), ("pt", "apcategorycode:f", "f", "medtop:04000000"),
        ] as [(String, String, String, String?)])
    func namedLetters(language: String, qcode: String, name: String, topic: String?) throws {
        let subject = "<subject qcode=\"\(qcode)\"><name>\(name)</name></subject>"
        let tag = language.isEmpty ? "" : "<language tag=\"\(language)\"/>"
        let xml = G2Copy.item(content: "\(tag)<headline>A</headline>\(subject)")
        let content = try G2Copy.readItem(xml).content
        #expect(content.subjects.map(\.qcode) == (topic.map { [$0] } ?? []))
        #expect(content.categories == [name == "f" ? "Business" : name])
    }

    @Test("A literal that the item asserts is no name: dpa's places are in an address")
    func assertedPlaces() throws {
        let xml = G2Copy.item(
            content: """
                <headline>A</headline><located literal="poiID" type="cpnat:poi"/>
                <subject type="cpnat:poi" literal="poiID"/>
                """
        ).replacing(
            "<contentSet>",
            with: """
                <assert literal="poiID"><POIDetails><address><locality><name>Macau</name></locality>
                <country><name>China</name></country></address></POIDetails></assert><contentSet>
                """)
        let content = try G2Copy.readItem(xml).content
        #expect(content.located == "Macau")
        #expect(content.places == [Subject(qcode: "Macau", name: "Macau")])
    }

    @Test("A subject is named by what the item asserts of it elsewhere")
    func asserts() throws {
        let xml = G2Copy.item(content: "<headline>A</headline><subject qcode='x:1'/>").replacing(
            "<contentSet>", with: "<assert qcode='x:1'><name>Harbour board</name></assert><contentSet>")
        #expect(try G2Copy.readItem(xml).content.subjects == [Subject(qcode: "x:1", name: "Harbour board")])
    }

    @Test("A byline loses its opening, a dateline its dash, in the fields and where the text says them again")
    func lines() throws {
        let xml = G2Copy.item(
            attributes: "guid='a' xml:lang='pt'",
            content: """
                <headline>Barcos</headline><by>Por Ana Costa</by><dateline>Macau, 14 nov (Exemplo) - </dateline>
                <located><name>Macau</name></located><slugline separator="-">barcos-preços</slugline>
                """,
            set: """
                <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Barcos</h1><p class="byline">Por Ana Costa</p>
                <p>Macau, 14 nov (Exemplo) - Sobem em maio.</p><h2>Barcos</h2></body></html></inlineXML>
                """)
        let content = try G2Copy.readItem(xml).content
        #expect(content.byline == "Ana Costa")
        #expect(content.dateline == "Macau, 14 nov (Exemplo)")
        #expect(content.located == "Macau")
        #expect(content.slugline == "barcos-preços")
        #expect(content.body.html == "<p>Sobem em maio.</p>\n<h2>Barcos</h2>")
    }

    @Test("The agency that the text prints behind a stated dateline goes with it")
    func agency() throws {
        let xml = G2Copy.item(
            content: "<headline>Ferries</headline><dateline>MACAU, Nov 14</dateline>",
            set:
                "<inlineXML><p xmlns='http://www.w3.org/1999/xhtml'>MACAU, Nov 14 (Example) -- Fares rise.</p></inlineXML>"
        )
        let content = try G2Copy.readItem(xml).content
        #expect(content.dateline == "MACAU, Nov 14 (Example)")
        #expect(content.located == "MACAU")
        #expect(content.body.html == "<p>Fares rise.</p>")
    }

    @Test("Line breaks in notes and descriptions part words")
    func breaks() throws {
        let xml = G2Copy.item(
            meta: "<edNote><p>One</p><p>two</p></edNote>",
            content: "<headline>A</headline><description>Fares<br/>rise <em>in</em> May.</description>")
        let content = try G2Copy.readItem(xml).content
        #expect(content.edNote == "One two")
        #expect(content.abstract == "Fares rise in May.")
    }

    @Test("What stands at the head of the text and says something else stays there")
    func different() throws {
        let xml = G2Copy.item(
            content: "<headline>Ferries</headline><dateline>Macau</dateline>",
            set: """
                <inlineXML><body xmlns="http://www.w3.org/1999/xhtml"><h1>Not ferries</h1><p>Macau is a port.</p></body></inlineXML>
                """)
        let html = try G2Copy.readItem(xml).content.body.html
        #expect(html.contains("Not ferries"))
        #expect(html.contains("<p>Macau is a port.</p>"))
    }

    @Test(
        "A creator is the byline where there is none, if it is a person's name",
        arguments: [
            ("<creator><name>Ana Costa</name></creator>", "Ana Costa"),
            ("<creator><name>陳大文</name></creator>", "陳大文"),
            ("<creator qcode='x:1'><name>costa.ana</name></creator>", nil),
            ("<creator type='cpnat:organisation'><name>Example Press</name></creator>", nil),
            ("<creator literal='Example Press'/>", nil), ("<creator literal='Ana Costa'/>", "Ana Costa"),
            ("<by>Rui Sá</by><creator><name>Ana Costa</name></creator>", "Rui Sá"),
            ("<creator qcode='x:a'><name>Agence France-Presse</name></creator>", nil),
            ("<creator qcode='nprov:EFE'><name>Casa Verde</name></creator>", nil),
            ("<creator><name>Casa Verde</name></creator><creditline>Casa Verde</creditline>", nil),
            (
                "<creator role='crol:author'><name>Ana Costa</name></creator><creator role='crol:editor'><name>Ed Itor</name></creator>",
                "Ana Costa"
            ),
            ("<by>By Rui Sá</by><by>Ana Costa</by><by>RUI SÁ</by>", "Rui Sá, Ana Costa"),
            ("<by xml:lang='en'>Rui Sá</by><by xml:lang='pt'>Ana Costa</by>", "Rui Sá"),
        ] as [(String, String?)])
    func creators(xml: String, expected: String?) throws {
        #expect(try G2Copy.readItem(G2Copy.item(content: "<headline>A</headline>" + xml)).content.byline == expected)
    }

    @Test("Lines that were escaped twice lose what is left of markup")
    func escapedTwice() throws {
        let content = try G2Copy.readItem(
            G2Copy.item(
                content: """
                    <headline>Ferry &amp;quot;fares&amp;quot; &amp;amp; more</headline><by>&lt;b&gt;Ana&lt;/b&gt; Costa</by>
                    <description role="drol:summary"><![CDATA[<p>Fares &amp; more.</p>]]></description>
                    """)
        ).content
        #expect(content.headline == "Ferry \"fares\" & more")
        #expect(content.byline == "Ana Costa")
        #expect(content.abstract == "Fares & more.")
    }

    @Test(
        "A text of one line may be indented",
        arguments: [
            "<inlineData> Fares rise.</inlineData>",
            "<inlineData contenttype='text/plain'>\n  Fares rise.\n</inlineData>",
            "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body> Fares rise.</body></html></inlineXML>",
        ])
    func oneLine(set: String) throws {
        #expect(try G2Copy.readItem(G2Copy.item(set: set)).content.body.html == "<p>Fares rise.</p>")
    }

    @Test("A subheadline that the text repeats leaves it, what only the text tells of the place is found, counters go")
    func textOfXHTML() throws {
        let set = """
            <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><h2>From May on</h2>
            <p>MACAU, Nov 14 (HW) - Fares rise.</p><img src="https://t.example/p.gif" width="1" height="1"/></body></html></inlineXML>
            """
        let headlines = "<headline>Ferries</headline><headline>From May on</headline>"
        let content = try G2Copy.readItem(G2Copy.item(content: headlines, set: set)).content
        #expect(content.body.html == "<p>Fares rise.</p>")
        #expect(content.located == "MACAU" && content.dateline == "MACAU, Nov 14 (HW)")
        #expect(content.pictures.isEmpty)
        let signed = set.replacing("<p>MACAU", with: "<p>(Adds fares)</p><p>By Ana Costa</p><p>MACAU")
        let second = try G2Copy.readItem(G2Copy.item(content: headlines, set: signed)).content
        #expect(second.byline == "Ana Costa" && second.located == "MACAU")
        #expect(second.body.html == "<p>Fares rise.</p>" && second.edNote == "(Adds fares)")
    }

    @Test("The icon is the picture of an item that has no other, and notes count in whatever language they are")
    func iconAndNotes() throws {
        let xml = G2Copy.item(
            meta: "<edNote>One.</edNote><edNote xml:lang='de'>Zwei.</edNote>",
            content: "<headline>A</headline><icon href='https://x.example/i.jpg' contenttype='image/jpeg'/>")
        let content = try G2Copy.readItem(xml).content
        #expect(content.pictures.map { $0.renditions.map(\.href) } == [["https://x.example/i.jpg"]])
        #expect(content.edNote == "One.\nZwei.")
    }

    @Test("A description that is a note by its role is one")
    func describedNotes() throws {
        let line = "EMBARGOED UNTIL 0600 GMT, 24 DECEMBER 2026"
        let xml = G2Copy.item(
            meta: "<versionCreated>2026-11-14T09:30:00Z</versionCreated><pubStatus qcode='stat:usable'/>",
            content: "<headline>A</headline><description role='drol:editorialnote'>\(line)</description>")
        let item = try G2Copy.readItem(xml)
        #expect(item.embargo?.rfc3339 == "2026-12-24T06:00:00Z")
        #expect(item.content.edNote == line && item.content.abstract == nil)
    }

    private static func inline(_ text: String, _ attributes: String) -> String {
        "<inlineXML \(attributes)><html xmlns='http://www.w3.org/1999/xhtml'><body><p>\(text)</p></body></html></inlineXML>"
    }

    @Test("Of several texts the one in the item's language counts, the desk is told of others, and no short form does")
    func alternatives() throws {
        let languages = "<language tag='en'/><language tag='fr'/><headline xml:lang='en'>Fares</headline>"
        let (french, english) = (Self.inline("Texte.", "xml:lang='fr'"), Self.inline("Text.", "xml:lang='en'"))
        for set in [french + english, english + french] {
            let item = try G2Copy.readItem(G2Copy.item(content: languages, set: set))
            #expect(item.language == LanguageTag("en") && item.content.body.html == "<p>Text.</p>")
            #expect(item.content.edNote == "Another text in fr")
        }
        let only = try G2Copy.readItem(G2Copy.item(content: languages, set: french))
        #expect(only.content.body.html == "<p>Texte.</p>" && only.content.edNote == nil)
        let (short, long) = (Self.inline("Short.", "role='x:summary'"), Self.inline("All of it.", "role='x:main'"))
        for (set, text) in [(short + long, "All of it."), (long + short, "All of it."), (short, "Short.")] {
            #expect(try G2Copy.readItem(G2Copy.item(set: set)).content.body.html == "<p>\(text)</p>")
        }
    }

    @Test("Rights, notes, source, credit and urgency")
    func rest() throws {
        let xml = G2Copy.item(
            rights: """
                <copyrightHolder><name>Example</name></copyrightHolder><copyrightNotice>(c) 2026 Example</copyrightNotice>
                <usageTerms>Not for\n   resale.</usageTerms><usageTerms>No archives.</usageTerms>
                """,
            meta: "<edNote>One.</edNote><edNote>Two &amp; three.</edNote>",
            content: """
                <urgency>4</urgency><headline>A</headline><infoSource role="x:origProv"><name>Carrier</name></infoSource>
                <infoSource role="x:source"><name>Harbour office</name></infoSource><creditline>Example/Island</creditline>
                <keyword>ferry</keyword><keyword>fares</keyword><keyword>ferry</keyword>
                <description role="drol:caption">C</description><description role="drol:summary">Fares rise.</description>
                """)
        let content = try G2Copy.readItem(xml).content
        #expect(content.copyright == "(c) 2026 Example")
        #expect(content.usageTerms == "Not for resale. No archives.")
        #expect(content.edNote == "One.\nTwo & three.\norigprov: Carrier")
        #expect(content.source == "Harbour office")
        #expect(content.credit == "Example/Island")
        #expect(content.urgency == 4)
        #expect(content.keywords == ["ferry", "fares"])
        #expect(content.abstract == "Fares rise.")
    }

    @Test(
        "Text comes as XHTML, as escaped HTML or as plain paragraphs",
        arguments: [
            ("<inlineXML><div xmlns='http://www.w3.org/1999/xhtml'><p>One.</p></div></inlineXML>", "<p>One.</p>"),
            ("<inlineXML><![CDATA[<p>One<br>two.</p>]]></inlineXML>", "<p>One<br/>two.</p>"),
            ("<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;</inlineData>", "<p>One.</p>"),
            (
                "<inlineData contenttype='text/plain'>One &lt;b&gt;.\n\nTwo.</inlineData>",
                "<p>One &lt;b&gt;.</p>\n<p>Two.</p>"
            ),
            ("<inlineXML/><inlineData>One.\nTwo.</inlineData>", "<p>One.</p>\n<p>Two.</p>"),
        ])
    func texts(set: String, expected: String) throws {
        let html = try G2Copy.readItem(G2Copy.item(set: set)).content.body.html
        #expect(html.replacing("<br />", with: "<br/>").replacing("<br>", with: "<br/>") == expected)
    }

    @Test(
        "Data in the item is decoded, and passed over where it is no text",
        arguments: [
            ("contenttype='text/plain' encoding='base64'", "T25lLgoKVHdvLg==", "<p>One.</p><p>Two.</p>"),
            (
                "contenttype='text/html' encoding='http://www.iana.org/assignments/transfer-encodings/base64'",
                "77u/PHA+T25lLjwvcD4=", "<p>One.</p>"
            ),
            (
                "contenttype='application/nitf+xml' encoding='encd:base64'",
                "PG5pdGY+PGJvZHk+PGJvZHkuY29udGVudD48cD5PbmUuPC9wPjwvYm9keS5jb250ZW50PjwvYm9keT48L25pdGY+",
                "<p>One.</p>"
            ),
            ("contenttype='image/jpeg' encoding='base64'", "/9j/4AAQ", "<p>After.</p>"),
            ("contenttype='application/pdf'", "JVBERi0xLjQK", "<p>After.</p>"),
            ("contenttype='application/json'", "{}", "<p>After.</p>"),
            ("contenttype='text/plain' encoding='x:uuencode'", "begin 644", "<p>After.</p>"),
            ("contenttype='text/plain' encoding='base64'", "/+8=", "<p>After.</p>"),
        ])
    func inlineData(attributes: String, data: String, expected: String) throws {
        let set = """
            <inlineData \(attributes)>\(data)</inlineData>
            <inlineXML><p xmlns='http://www.w3.org/1999/xhtml'>After.</p></inlineXML>
            """
        let html = try G2Copy.readItem(G2Copy.item(set: set)).content.body.html
        #expect(html.replacing("\n", with: "") == expected)
    }

    @Test(
        "Of a head in the text only what repeats the fields goes",
        arguments: [
            ("<p class='lead'>Lead.</p>", "<p>Lead.</p><p>In May.</p>"),
            ("<h2>Standfirst</h2><p>Lead.</p>", "<h2>Standfirst</h2><p>Lead.</p><p>In May.</p>"),
            ("<time>14.11.2026</time><ul class='slugline'><li>a</li></ul><p class='genre'>b</p>", "<p>In May.</p>"),
            (
                "<figure><img src='https://example.org/a.jpg'/><figcaption>c</figcaption></figure>",
                "<figure><img src=\"https://example.org/a.jpg\" alt=\"\"/><figcaption>c</figcaption></figure><p>In May.</p>"
            ),
            ("<p class='byline'>By Ana Costa</p>", "<p>In May.</p>"),
        ])
    func headOfText(rest: String, expected: String) throws {
        let set = """
            <inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><article><header><h1>Ferry fares to rise</h1>
            \(rest)</header><p>In May.</p></article></body></html></inlineXML>
            """
        let content = try G2Copy.readItem(G2Copy.item(set: set)).content
        #expect(content.body.html.replacing("\n", with: "") == expected)
        #expect(content.byline == (rest.contains("byline") ? "Ana Costa" : nil))
        #expect(content.pictures.count == (rest.contains("figure") ? 1 : 0))
    }

    @Test(
        "Typed text in a single paragraph, or in none, has its paragraphs told by indents and blank lines",
        arguments: [
            (
                "<inlineData contenttype='text/plain'><![CDATA[\n<p>\n      Fares\nrise.\n   They\nsaid so.\n </p>]]></inlineData>",
                "<p>Fares rise.</p>\n<p>They said so.</p>"
            ),
            (
                "<inlineXML><body>Fares rise.\n\nThey said so.</body></inlineXML>",
                "<p>Fares rise.</p>\n<p>They said so.</p>"
            ),
            ("<inlineXML><body>\n  <p>Fares\n     rise\n     so.</p>\n</body></inlineXML>", "<p>Fares rise so.</p>"),
        ])
    func typed(set: String, expected: String) throws {
        let html = try G2Copy.readItem(G2Copy.item(set: set)).content.body.html
        #expect(
            html.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
                == expected.split(separator: "\n").map { String($0) })
    }

    @Test("Concept types of before cpnat: cities are places, a category is a section, its subcategory says nothing")
    func olderTypes() throws {
        let content = try G2Copy.readItem(
            G2Copy.item(
                content: """
                    <headline>A</headline><subject type="cptype:cat" literal="ALR"/><subject type="cptype:subcat" literal="A"/>
                    <subject type="cptype:city" qcode="x:1"><name>Macau</name></subject><subject type="cptType:5" literal="Taipa"/>
                    """)
        ).content
        #expect(content.categories == ["ALR"])
        #expect(content.keywords.isEmpty)
        #expect(content.places == [Subject(qcode: "x:1", name: "Macau"), Subject(qcode: "Taipa", name: "Taipa")])
    }

    @Test("NITF in the item gives the text, and what the item's own fields leave open")
    func nitf() throws {
        let xml = G2Copy.item(
            content: "<headline>Ferries</headline>",
            set: """
                <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
                <head><title>Not this</title></head><body><body.head><hedline><hl1>Ferry fares</hl1><hl2>From May on</hl2></hedline>
                <byline>By Ana Costa</byline><dateline>Macau, 14 Nov</dateline><abstract><p>Fares rise.</p></abstract></body.head>
                <body.content><block><p>The <org>Ferry Office</org> said.</p><hl2>Numbers</hl2><ul><li>Ten</li></ul><bq><p>So.</p></bq>
                <media media-type="image"><media-reference source="pier.jpg" mime-type="image/jpeg" width="30"/>
                <media-caption>The pier.</media-caption><media-producer>Rui Sá</media-producer></media></block></body.content>
                </body></nitf></inlineXML>
                """)
        let content = try G2Copy.readItem(xml).content
        #expect(content.headline == "Ferries")
        #expect(content.subheadline == "From May on")
        #expect(content.byline == "Ana Costa")
        #expect(content.dateline == "Macau, 14 Nov")
        #expect(content.abstract == "Fares rise.")
        #expect(
            content.body.html.replacing("\n", with: "")
                == "<p>The Ferry Office said.</p><h2>Numbers</h2><ul><li>Ten</li></ul><blockquote><p>So.</p></blockquote>"
        )
        #expect(
            content.pictures == [
                Picture(
                    caption: "The pier.", credit: "Rui Sá",
                    renditions: [Picture.Rendition(href: "pier.jpg", mediaType: "image/jpeg", width: 30)])
            ])
    }

    @Test("What NITF in the item says to desks is the editor's note and no text; its rights are the item's")
    func nitfNotes() throws {
        let xml = G2Copy.item(
            attributes: "guid='a' xml:lang='de'", meta: "<edNote>Neu: Tarife.</edNote>",
            set: """
                <inlineXML><nitf><head><docdata><ed-msg info="Bild folgt"/></docdata></head><body><body.head>
                <byline>Von Ana Costa</byline><note type="npa"><body.content><p>Rückruf 5</p></body.content></note>
                <rights>Kein Archiv</rights><copyrite>© HW</copyrite><distributor>Hafendienst</distributor></body.head>
                <body.content><p>So.</p><note type="npa"><p>Intern</p></note><block class="correction_text">
                <p>Im Mai, nicht im März.</p></block></body.content>
                <body.end><tagline>Neu: Tarife.</tagline><tagline>Bild folgt</tagline></body.end></body></nitf></inlineXML>
                """)
        let item = try G2Copy.readItem(xml)
        #expect(item.content.body.html == "<p>So.</p>")
        #expect(item.content.byline == "Ana Costa")
        #expect(item.content.edNote == "Neu: Tarife.\nBild folgt\nRückruf 5\nIntern")
        #expect(item.content.copyright == "© HW")
        #expect(item.content.usageTerms == "Kein Archiv")
        #expect(item.content.source == "Hafendienst")
        #expect(item.isCorrection && item.content.correctionNote == "Im Mai, nicht im März.")
        let held = xml.replacing("Bild folgt", with: "Sperrfrist: Ende der Sitzung")
        #expect(try G2Copy.readItem(held).status == .withheld)
        let inside = try G2Copy.readItem(xml.replacing("<docdata>", with: "<docdata management-status='embargoed'>"))
        #expect(inside.status == .withheld && inside.doubt == .embargo("management-status embargoed"))
        let timed = try G2Copy.readItem(
            xml.replacing(
                "<docdata>", with: "<docdata management-status='embargoed'><date.release norm='20261130T060000Z'/>"))
        #expect(timed.status == .usable && timed.embargo?.rfc3339 == "2026-11-30T06:00:00Z" && timed.doubt == nil)
        let usable = try G2Copy.readItem(
            xml.replacing(
                "<docdata>", with: "<docdata management-status='usable'><date.release norm='20261130T060000Z'/>"))
        #expect(usable.status == .usable && usable.embargo == nil)
    }

    @Test(
        "A notepad is the editor's note where no other note says anything",
        arguments: [
            ("<li>Kai 1</li><li>Rathaus</li>", "", "Kai 1\nRathaus"),
            ("<li>Kai 1</li>", "<edNote>Neu.</edNote>", "Neu."),
            ("", "", nil), ("<li>Nicht zur Veröffentlichung</li>", "", "Nicht zur Veröffentlichung"),
        ] as [(String, String, String?)])
    func notepads(list: String, other: String, note: String?) throws {
        let notepad = """
            <edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><header><h3>Notizblock</h3>
            </header><ul>\(list)</ul></section></edNote>
            """
        let item = try G2Copy.readItem(G2Copy.item(meta: notepad + other))
        #expect(item.content.edNote == note && item.status == .usable)
    }

    @Test(
        "Text that was escaped once too often is read as it was meant, where nothing else can be meant",
        arguments: [
            ("at 4 o&amp;#39;clock", "at 4 o'clock"), ("&amp;quot;No,&amp;quot; he said", "\"No,\" he said"),
            ("L&amp;rsquo;Italia", "L’Italia"), ("5&amp;nbsp;000", "5\u{A0}000"),
            ("A &amp;quot; is a sign", "A &amp;quot; is a sign"),
            ("a&amp;lt;b", "a&amp;lt;b"), ("AT&amp;amp;T", "AT&amp;amp;T"), ("Q&amp;A; a form", "Q&amp;A; a form"),
            ("<code>x&amp;quot;y</code>", "<code>x&amp;quot;y</code>"),
        ])
    func escapedTwice(text: String, html: String) throws {
        #expect(try G2Copy.readItem(G2Copy.item(set: Self.inline(text, ""))).content.body.html == "<p>\(html)</p>")
    }
}
