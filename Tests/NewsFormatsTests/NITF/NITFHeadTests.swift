import LibXML
import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

struct NITFHeadTests {
    private static let whole = """
        <?xml version="1.0"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
        <nitf version="-//IPTC//DTD NITF 3.2//EN" xml:lang="en-GB">
        <head><title>Not this</title>
        <meta name="anpa-keyword" content="ferry-fares"/><meta name="anpa-category" content="f"/>
        <meta name="Keywords" content="ferries, fares"/><meta name="priority" content="3"/>
        <tobject tobject.type="News"><tobject.property tobject.property.type="Analysis"/>
        <tobject.subject tobject.subject.ipr="IPTC" tobject.subject.refnum="04015000" tobject.subject.type="Economy"
          tobject.subject.matter="Transport" tobject.subject.detail="Shipping"/>
        <tobject.subject tobject.subject.refnum="medtop:20000347" tobject.subject.matter="port"/>
        <tobject.subject tobject.subject.ipr="HW" tobject.subject.refnum="F01" tobject.subject.type="Fares"/>
        <tobject.subject tobject.subject.type="Boats"/></tobject>
        <docdata management-status="Usable"><doc-id regsrc="HW" id-string="hw-77"/><urgency ed-urg="3"/>
        <evloc iso-cc="MAC" city="Macau"/><date.issue norm="20261114T093000+0800"/><doc-scope scope="Islands"/>
        <ed-msg msg-type="Note" info="Picture to follow"/><du-key generation="2" version="5" key="ferries"/>
        <doc.copyright year="2026" holder="Harbour Wire"/><doc.rights type="One use." limitations="Not for resale."/>
        <key-list><keyword key="harbour"/></key-list>
        <identified-content><location location-code="23602" code-source="zip">Norfolk</location>
        <org idsrc="nyse" value="FRY">Ferry Ltd</org><person>Ana Costa</person>
        <classifier type="apcategorycode" value="s"/></identified-content>
        </docdata><pubdata name="Harbour Paper" position.section="Ports" date.publication="20261115"/></head>
        <body><body.head><hedline><hl1>Ferry
          fares to rise</hl1><hl2>From May on</hl2></hedline>
        <note><body.content><p>For our desks.</p></body.content></note>
        <byline>By <person>Ana Costa</person><byttl>Harbour Wire</byttl></byline>
        <distributor><org>Harbour Wire</org></distributor>
        <dateline><location><city>Macau</city> <country>China</country></location>, <story.date norm="20261114">Nov 14</story.date> -</dateline>
        <abstract><p>Fares rise.</p><p>In May.</p></abstract></body.head>
        <body.content><p>They rise.</p></body.content></body></nitf>
        """

    @Test("Several headlines are the lines of one, and what is said twice is said once")
    func headlines() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                bodyHead: """
                    <hedline><hl1>Fares rise</hl1><hl1>in May</hl1><hl1>Fares rise</hl1><hl2>A</hl2><hl2>B</hl2><hl2>B</hl2>
                    </hedline>
                    """))
        #expect(item.content.headline == "Fares rise in May" && item.content.subheadline == "A B")
    }

    @Test(
        "What elements in a line mean costs no more than the line, however long",
        arguments: [
            ("a b ", "<byttl/>"), ("ab", "<person/>"), ("a,                ", "<city>b,</city>"),
            ("a b", "<story.date>20261114</story.date>"), ("", "<p/><byttl/>"),
        ])
    func longLines(text: String, element: String) throws {
        let xml =
            "<byline>\(String(repeating: text, count: 20_000))\(String(repeating: element, count: 10_000))</byline>"
        let started = ProcessorTime.ofThread
        let reader = try XMLReader(xml)
        while try reader.read(), reader.kind != .element {}
        _ = try NITFText(reader)
        #expect(ProcessorTime.ofThread - started < .seconds(5))
    }

    @Test("An empty date behind a place parts nothing")
    func emptyDate() throws {
        let reader = try XMLReader(
            "<dateline><location>Ottawa</location><story.date norm='20261127'/> (HW)</dateline>")
        while try reader.read(), reader.kind != .element {}
        let text = try NITFText(reader)
        #expect(text.line == "Ottawa (HW)" && text.date == "20261127")
    }

    @Test("A part begins where it begins, though blanks before it went")
    func parts() throws {
        let reader = try XMLReader(
            "<dateline>Cais do   <location><byttl>漢字</byttl> <city>Macau</city></location></dateline>")
        while try reader.read(), reader.kind != .element {}
        let text = try NITFText(reader)
        #expect(text.line == "Cais do, 漢字, Macau" && text.location == "漢字, Macau" && text.city == "Macau")
    }

    @Test("What states no language states none", arguments: ["x-default", "0", "--", ""])
    func noLanguage(stated: String) throws {
        #expect(try NITFCopy.item(NITFCopy.document(root: "xml:lang='\(stated)'")).language == nil)
        let inner = NITFCopy.document(root: "xml:lang='pt'").replacing("<body>", with: "<body xml:lang='\(stated)'>")
        #expect(try NITFCopy.item(inner).language == LanguageTag("pt"))
    }

    @Test("Every field of a document is where it belongs")
    func fields() throws {
        let item = try NITFCopy.item(Self.whole)
        #expect(item.providerID == "hw-77")
        #expect(item.providerVersion == 2_000_005)
        #expect(item.language == LanguageTag("en-GB"))
        #expect(item.status == .usable && item.embargo == nil && !item.isCorrection)
        var content = item.content
        #expect(content.body.html == "<p>They rise.</p>")
        content.body = .empty
        let date = WireDate(rfc3339: "2026-11-14T09:30:00+08:00")
        #expect(
            content
                == Content(
                    headline: "Ferry fares to rise", subheadline: "From May on", body: .empty,
                    byline: "Ana Costa, Harbour Wire", dateline: "Macau, China, Nov 14", located: "Macau",
                    slugline: "ferry-fares", abstract: "Fares rise. In May.",
                    categories: ["Business", "Islands", "Ports", "Sports"],
                    subjects: [
                        Subject(qcode: "subj:04015000", name: "Shipping"),
                        Subject(qcode: "medtop:20000347", name: "port"), Subject(qcode: "HW:F01", name: "Fares"),
                        Subject(qcode: "anpa:f", name: "Business"), Subject(qcode: "medtop:04000000"),
                        Subject(qcode: "nyse:FRY", name: "Ferry Ltd"), Subject(qcode: "anpa:s", name: "Sports"),
                        Subject(qcode: "medtop:15000000"),
                    ],
                    genres: [Subject(qcode: "genre:Analysis", name: "Analysis")],
                    places: [
                        Subject(qcode: "Macau", name: "Macau"), Subject(qcode: "iso3166-1a3:MAC"),
                        Subject(qcode: "zip:23602", name: "Norfolk"),
                    ],
                    keywords: ["Boats", "harbour", "ferries", "fares", "Ana Costa"], urgency: 3, priority: 3,
                    source: "Harbour Wire", copyright: "© 2026 Harbour Wire", usageTerms: "One use. Not for resale.",
                    edNote: "Picture to follow\nFor our desks.", date: date, versionDate: date))
    }

    @Test(
        "Namespace, prefix and DOCTYPE make no difference",
        arguments: [
            "<nitf:nitf xmlns:nitf='http://iptc.org/std/NITF/2006-10-18/'><nitf:body><nitf:body.head><nitf:hedline><nitf:hl1>A</nitf:hl1></nitf:hedline></nitf:body.head><nitf:body.content><nitf:p>B</nitf:p></nitf:body.content></nitf:body></nitf:nitf>",
            "<!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.0//EN' 'nitf-3-0.dtd'><nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>B</p></body.content></body></nitf>",
            "<nitf xmlns='urn:x-agency'><body><body.head><hl1>A</hl1></body.head><body.content><p>B</p></body.content></body></nitf>",
        ])
    func dialects(xml: String) throws {
        let item = try NITFCopy.item(xml)
        #expect(item.content.headline == "A")
        #expect(item.content.body.html == "<p>B</p>")
        #expect(item.providerID == nil)
    }

    @Test(
        "Dates come basic and extended, with a zone of every kind or in the provider's",
        arguments: [
            ("20261114T093000", "2026-11-14T09:30:00+08:00"), ("20261114T013000Z", "2026-11-14T01:30:00Z"),
            ("20261114T0930+0100", "2026-11-14T09:30:00+01:00"), ("20261114", "2026-11-14T00:00:00+08:00"),
            ("2026-11-14T09:30:00", "2026-11-14T09:30:00+08:00"),
            ("2026-11-14 09:30:00+00:00", "2026-11-14T09:30:00Z"), ("20261114T093000GMT", "2026-11-14T09:30:00Z"),
            ("20261114T093000-03", "2026-11-14T09:30:00-03:00"), ("2026-11-14", "2026-11-14T00:00:00+08:00"),
        ])
    func dates(norm: String, expected: String) throws {
        let xml = NITFCopy.document(docdata: "<date.issue norm='\(norm)'/>")
        #expect(try NITFCopy.item(xml, offset: 28_800).content.date?.rfc3339 == expected)
    }

    @Test("A date comes from the first that is stated: issue, release, publication, the dateline")
    func whichDate() throws {
        func date(_ docdata: String, head: String = "", bodyHead: String = "<hl1>A</hl1>") throws -> String? {
            try NITFCopy.item(NITFCopy.document(head: head, docdata: docdata, bodyHead: bodyHead)).content.date?.rfc3339
        }
        let publication = "<pubdata date.publication='20260103T000000Z'/>"
        let dateline = "<hl1>A</hl1><dateline><story.date norm='20260104'/></dateline>"
        let release = "<date.release norm='20260102'/>"
        #expect(try date("<date.issue norm='20260101'/>" + release) == "2026-01-01T00:00:00Z")
        #expect(try date(release, head: publication) == "2026-01-02T00:00:00Z")
        #expect(try date("", head: publication, bodyHead: dateline) == "2026-01-03T00:00:00Z")
        #expect(try date("", bodyHead: dateline) == "2026-01-04T00:00:00Z")
    }

    @Test(
        "The language is stated on any element that holds the text, or in the head",
        arguments: [
            ("xml:lang='pt' baselang='en'", "", "", "pt"), ("baselang='nb_NO'", "", "", "nb-NO"),
            ("baselang='en'", "", " xml:lang='zh-Hant'", "zh-Hant"), ("lang='fr'", "", "", "fr"),
            ("", "<meta name='Language' content='es'/>", "", "es"),
        ])
    func language(root: String, head: String, body: String, expected: String) throws {
        let xml = NITFCopy.document(root: root, head: head).replacing("<body>", with: "<body\(body)>")
        #expect(try NITFCopy.item(xml).language?.description == expected)
    }

    @Test(
        "Dates come in the forms of the web too, and with day and time run together",
        arguments: [
            ("Sat, 14 Nov 2026 09:30:00 GMT", "2026-11-14T09:30:00Z"), ("20261114093000", "2026-11-14T09:30:00Z"),
            ("202611140930", "2026-11-14T09:30:00Z"), ("20261114T240000Z", "2026-11-15T00:00:00Z"),
        ])
    func datesOfTheWeb(norm: String, expected: String) throws {
        let item = try NITFCopy.item(NITFCopy.document(docdata: "<date.issue norm='\(norm)'/>"))
        #expect(item.content.date?.rfc3339 == expected)
    }

    @Test("The owner of the rights and the series are kept")
    func ownerAndSeries() throws {
        let docdata = "<doc.rights owner='Harbour Wire' limitations='print'/><series series.name='Ferries'/>"
        let content = try NITFCopy.item(NITFCopy.document(docdata: docdata)).content
        #expect(content.copyright == "Harbour Wire" && content.usageTerms == "print")
        #expect(content.edNote == "Series: Ferries")
        let part =
            "<doc.rights owner='AP' type='none'/><series series.name='Ferries' series.part='1' series.totalpart='3'/>"
        let first = try NITFCopy.item(NITFCopy.document(docdata: part)).content
        #expect(first.usageTerms == nil && first.edNote == "Series: Ferries, 1/3")
    }

    @Test("A meta element may name the language in words")
    func languageInWords() throws {
        let xml = NITFCopy.document(head: "<meta name='language' content='English'/>")
        #expect(try NITFCopy.item(xml).language == LanguageTag("en"))
    }

    @Test(
        "The slugline is ANPA's keyword, else the key of the story, else its fixture; never its id",
        arguments: [
            ("<meta name='anpa-keyword' content='a'/>", "<du-key key='b'/>", "a"),
            ("", "<du-key key='b'/><fixture fix-id='c'/>", "b"), ("", "<fixture fix-id='c'/>", "c"),
            ("", "<du-key key='ferry-1'/>", nil),
        ] as [(String, String, String?)])
    func slugline(head: String, docdata: String, expected: String?) throws {
        let xml = NITFCopy.document(head: head, docdata: "<doc-id id-string='ferry-1'/>" + docdata)
        #expect(try NITFCopy.item(xml).content.slugline == expected)
    }

    @Test(
        "A generation counts before the version, since versions begin anew in each",
        arguments: [
            ("version='48'", 48), ("generation='3'", 3), ("version='7' generation='0'", 7),
            ("version='1' generation='1'", 1_000_001), ("version='2.0'", 2), ("key='a'", nil),
        ] as [(String, Int?)])
    func version(key: String, expected: Int?) throws {
        let xml = NITFCopy.document(docdata: "<du-key \(key)/>")
        #expect(try NITFCopy.item(xml).providerVersion == expected)
    }

    @Test("Without a headline in the body, the title is it, or what the Interchange Model says")
    func headline() throws {
        let title = NITFCopy.document(head: "<title>From the head</title>", bodyHead: "")
        #expect(try NITFCopy.item(title).content.headline == "From the head")
        let model = NITFCopy.document(
            head: """
                <iim><ds num="2:105" value="By number"/><ds num="5" value="slug"/><ds num="25" value="a"/>
                <ds num="80" value="By Rui Sá"/><ds num="90" value="Macau"/><ds num="110" value="HW/Lusa"/></iim>
                """, bodyHead: "")
        let content = try NITFCopy.item(model).content
        #expect(content.headline == "By number" && content.slugline == "slug" && content.keywords == ["a"])
        #expect(content.byline == "Rui Sá" && content.located == "Macau" && content.credit == "HW/Lusa")
    }

    @Test("Copy without any headline is called by its beginning")
    func untitled() throws {
        #expect(try NITFCopy.item(NITFCopy.document(bodyHead: "")).content.headline == "Fares rise in May.")
    }

}
