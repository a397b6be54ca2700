import NewsModel
import Testing

@testable import NewsFormats

@Suite("NewsML, NITF, ninjs and the line protocols as agencies send them")
struct MarkupAgencyTests {
    private static func xhtml(_ html: String) -> String {
        "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body>\(html)</body></html></inlineXML>"
    }

    @Test("Kyodo's end mark is none of NITF's text, and the text prints more than the stated place")
    func kyodo() throws {
        let head = "<hedline><hl1>Night ferries</hl1></hedline><dateline><location>KOBE</location></dateline>"
        let content = """
            <p>KOBE, Japan, Nov. 26 Kyodo - Kobe's night ferries will run until 2 a.m.</p><p>Fares stay.</p><p>==Kyodo</p>
            """
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: content)).content
        #expect(item.dateline == "KOBE, Japan, Nov. 26 Kyodo" && item.located == "KOBE")
        #expect(item.body.html == "<p>Kobe's night ferries will run until 2 a.m.</p>\n<p>Fares stay.</p>")
        let newsML = NewsML1Sample.component("", text: NewsML1Sample.content("<p>Fares stay.</p><p>==Kyodo</p>"))
        #expect(try NewsML1Sample.first(newsML).content.body.html == "<p>Fares stay.</p>")
        let g2 = try G2Copy.readItem(G2Copy.item(set: Self.xhtml("<p>Fares stay.</p><p>==Kyodo</p>")))
        #expect(g2.content.body.html == "<p>Fares stay.</p>")
        let plain = try G2Copy.readItem(G2Copy.item(set: "<inlineData>Fares stay.\n\n==Kyodo</inlineData>"))
        #expect(plain.content.body.html == "<p>Fares stay.</p>")
    }

    @Test("EFE's dateline ends in a full stop and a hyphen")
    func efe() throws {
        let head = """
            <hedline><hl1>Fin de la huelga</hl1></hedline><dateline><location>Valencia (España)</location>
            <story.date>26 nov</story.date></dateline>
            """
        let content = "<p>Valencia (España), 26 nov (EFE).- Los estibadores pusieron fin a la huelga.</p>"
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: content)).content
        #expect(item.dateline == "Valencia (España), 26 nov (EFE)")
        #expect(item.body.html == "<p>Los estibadores pusieron fin a la huelga.</p>")
    }

    @Test("Thomson Reuters says above byline and dateline what is new, and repeats both")
    func reuters() throws {
        let content = """
            <headline>UPDATE 1-Strike ends</headline><dateline>AMSTERDAM, Nov 26 (Reuters)</dateline><by>Jane Roe</by>
            """
        let text = """
            <p>(Adds quotes)</p><p>By Jane Roe</p><p>AMSTERDAM, Nov 26 (Reuters) - The strike ended.</p>
            <p>(Reporting by Jane Roe)</p>
            """
        let item = try G2Copy.readItem(G2Copy.item(content: content, set: Self.xhtml(text))).content
        #expect(item.byline == "Jane Roe" && item.dateline == "AMSTERDAM, Nov 26 (Reuters)")
        #expect(item.body.html == "<p>The strike ended.</p>")
        #expect(item.edNote == "(Adds quotes)\n(Reporting by Jane Roe)")
        let other = try G2Copy.readItem(
            G2Copy.item(content: content, set: Self.xhtml("<p>By John Doe</p><p>It ended.</p>")))
        #expect(other.content.byline == "Jane Roe" && other.content.body.html == "<p>By John Doe</p>\n<p>It ended.</p>")
    }

    @Test("Xinhua's dateline has no blanks, and names its reporters behind it")
    func xinhua() throws {
        let lines = """
            <NewsLines><HeadLine>青岛港夜间轮渡延长</HeadLine><ByLine>记者王小明</ByLine>
            <DateLine>新华社青岛11月26日电</DateLine></NewsLines>
            """
        let text = """
            <![CDATA[　　新华社青岛11月26日电（记者王小明、李华）青岛港务局26日宣布，夜间轮渡延长。

            　　票价不变。]]>
            """
        let item = try NewsML1Sample.first(
            NewsML1Sample.component("", lines: lines, text: NewsML1Sample.content(text))
        ).content
        #expect(item.dateline == "新华社青岛11月26日电" && item.located == "青岛" && item.byline == "王小明、李华")
        #expect(item.body.html == "<p>青岛港务局26日宣布，夜间轮渡延长。</p>\n<p>票价不变。</p>")
    }

    @Test("dpa's NITF says Von where no language is stated, and signs with initials; Ritzau with its name")
    func signs() throws {
        let head = "<hedline><hl1>Fähren</hl1></hedline><byline>Von Anna Muster, dpa</byline>"
        let signs = "<body.end><tagline>dpa am yyno zz</tagline></body.end>"
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: head, end: signs)).content
        #expect(item.byline == "Anna Muster, dpa" && item.edNote == "dpa am yyno zz")
        #expect(item.body.html == "<p>Fares rise in May.</p>")
        let ritzau = "<hedline><hl1>Færger</hl1></hedline><byline><person>/ritzau/</person></byline>"
        let danish = try NITFCopy.item(
            NITFCopy.document(bodyHead: ritzau, content: "<p>Priserne stiger.</p><p>/ritzau/</p>"))
        #expect(danish.content.byline == nil && danish.content.body.html == "<p>Priserne stiger.</p>")
        let single = "<hedline><hl1>H</hl1></hedline><byline>Von Trier</byline>"
        #expect(try NITFCopy.item(NITFCopy.document(bodyHead: single)).content.byline == "Von Trier")
    }

    @Test("The pages that dpa names for desks stay, with their addresses")
    func links() throws {
        let page = "https://harbour.example/plan"
        let note = "<note><body.content><p>Internet</p><p><a href=\"\(page)\">Fahrplan</a></p></body.content></note>"
        let head = "<hedline><hl1>Fähren</hl1></hedline>" + note
        #expect(try NITFCopy.item(NITFCopy.document(bodyHead: head)).content.edNote == "Internet Fahrplan (\(page))")
        let notepad = """
            <edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><h4>Internet</h4><ul>
            <li><a href="\(page)"></a></li><li><a href="\(page)/2">Preise</a></li></ul></section></edNote>
            """
        let told = try G2Copy.readItem(G2Copy.item(meta: notepad))
        #expect(told.content.edNote == "Internet\n\(page)\nPreise (\(page)/2)")
        let linked = """
            <edNote>Neu.</edNote><link rel="irel:seeAlso" href="\(page)"><title>Fahrplan</title></link>
            <link rel="irel:seeAlso" residref="tag:a" href="https://a.example/b.jpg"><itemClass qcode="ninat:picture"/></link>
            """
        #expect(try G2Copy.readItem(G2Copy.item(meta: linked)).content.edNote == "Neu.\nFahrplan (\(page))")
        let json = """
            {"uri":"a","language":"de","headline":"F","ednote":"Neu.","body_text":"T.","associations":
            {"1":{"uri":"\(page)","type":"text","rel":"seeAlso","headline":"Fahrplan"}}}
            """
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(item.content.edNote == "Neu.\nFahrplan (\(page))")
    }

    @Test("ninjs marks dateline and byline in its text as others do")
    func ninjs() throws {
        let html = """
            <section class='main'><p><span class='dateline'>Hamburg (dpa) - </span>Die Fähren fahren.</p>\
            <div class='byline'><span class='byline'>Anna Berg/TT</span></div></section>
            """
        let json = #"{"uri":"a","language":"de","headline":"F","byline":"Anna Berg/TT","body_xhtml":"\#(html)"}"#
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(item.content.dateline == "Hamburg (dpa)" && item.content.byline == "Anna Berg/TT")
        #expect(item.content.body.html == "<p>Die Fähren fahren.</p>")
    }

    @Test("Sections of AP and STT are categories")
    func sections() throws {
        let content = """
            <headline>H</headline><subject type="cpnat:abstract" qcode="apcat:i"><name>International</name></subject>
            <subject type="cpnat:department" qcode="sttdepartment:3"><name>Kotimaa</name></subject>
            """
        let item = try G2Copy.readItem(G2Copy.item(content: content)).content
        #expect(item.categories == ["International", "Kotimaa"])
    }

    @Test("ANSA's headline may end its header, and APA ends with its desk's signs")
    func telegraph() throws {
        let ansa = try Transmissions.item(
            Transmissions.iptc(
                head: "anb0123 4 pl 123  ANSA 0123",
                keywords: "Porti/traghetti/\r\nPORTI: TRAGHETTI FINO ALLE DUE A NAPOLI =",
                text: "\r\n   (ANSA) - NAPOLI, 26 NOV - I traghetti viaggeranno fino alle due.\r\n")
        ).content
        #expect(ansa.headline == "PORTI: TRAGHETTI FINO ALLE DUE A NAPOLI" && ansa.keywords == ["Porti", "traghetti"])
        let apa = try Transmissions.item(
            Transmissions.iptc(
                head: "APA0234 5 CI 0123  Do, 26.Nov 2026",
                text: "Donaufähren fahren länger =\r\n\r\n   Wien (APA) - Die Fähren fahren.\r\n(Schluss) abc/def\r\n")
        ).content
        #expect(Transmissions.paragraphs(apa) == ["Die Fähren fahren."] && apa.edNote == "(Schluss) abc/def")
    }

    @Test(
        "A second headline may stand below the mark of the first",
        arguments: [
            ("Utl.: Betreiber verweist auf Kosten =", "Betreiber verweist auf Kosten"),
            ("Utl.: Betreiber verweist\r\nauf Kosten =", "Betreiber verweist auf Kosten"),
            ("'No alternative' says mayor", "'No alternative' says mayor"),
        ])
    func subheadlines(line: String, subheadline: String) throws {
        let item = try Transmissions.item(
            Transmissions.iptc(
                head: "APA0345 5 CI 0156", keywords: "Verkehr/Fähre/",
                text:
                    "Fähre wird teurer =\r\n\(line)\r\n\r\n   Bregenz (APA) - Die Fahrt wird teurer.\r\n   So ist es.\r\n"
            )
        ).content
        #expect(item.headline == "Fähre wird teurer" && item.subheadline == subheadline)
        #expect(
            item.dateline == "Bregenz (APA)"
                && Transmissions.paragraphs(item) == ["Die Fahrt wird teurer.", "So ist es."])
    }

    @Test("Text right below the mark of a headline is none of it")
    func textBelowHeadline() throws {
        for text in ["   Bregenz (APA) - Die Fahrt wird teurer.", "Die Fahrt wird teurer, sagte sie.", "   Die Fahrt"] {
            let item = try Transmissions.item(
                Transmissions.iptc(
                    head: "APA0345 5 CI 0156", text: "Fähre wird teurer =\r\n\(text)\r\n\r\nSo ist es.\r\n")
            ).content
            #expect(item.headline == "Fähre wird teurer" && item.subheadline == nil)
        }
    }

    @Test("ANSA's keywords end like a headline, and its last line is for machines")
    func ansaKeywords() throws {
        let item = try Transmissions.item(
            Transmissions.iptc(
                head: "ZQZX 0301 4 CRO 210 ANSA", keywords: "TRAGHETTI/TARIFFE =",
                text:
                    "TRAGHETTI: TARIFFE\r\n\r\n   (ANSA) - NAPOLI, 27 NOV - Le tariffe aumentano.\r\n\r\n27-NOV-26 12:15 NNNN\r\n"
            )
        ).content
        #expect(item.slugline == "TRAGHETTI/TARIFFE" && item.keywords == ["TRAGHETTI", "TARIFFE"])
        #expect(Transmissions.paragraphs(item) == ["Le tariffe aumentano."])
    }

    @Test("La Presse Canadienne has a byline in French, and ends every line of its text alike")
    func presseCanadienne() throws {
        let text = """
            ^FR-Traversiers<\r\n^Le tarif augmentera<\r\n^Par Élise Gagné=\r\n^La Presse Canadienne=\r
               LÉVIS, Qc _ Le tarif augmentera au printemps,@<\r\na appris La Presse Canadienne.@<\r\n   C'est tout.@<\r\n
            """
        let item = try Transmissions.item(Transmissions.anpa(text: text)).content
        #expect(item.byline == "Élise Gagné" && item.credit == "La Presse Canadienne" && item.abstract == nil)
        #expect(
            Transmissions.paragraphs(item)
                == ["Le tarif augmentera au printemps, a appris La Presse Canadienne.", "C'est tout."])
    }

    @Test("Keystone-ATS says in a comment what it corrects, and signs with initials")
    func comments() throws {
        let lines = """
            <NewsLines><HeadLine>Schiffe: höhere Preise</HeadLine><ByLine>trd</ByLine><NewsLine><NewsLineType
            FormalName="Comment"/><NewsLineText>Berichtigung: Im 1. Abschnitt heisst es richtig 4 Prozent</NewsLineText>
            </NewsLine></NewsLines>
            """
        let item = try NewsML1Sample.first(NewsML1Sample.component("", lines: lines))
        #expect(item.isCorrection && item.content.byline == nil)
        #expect(item.content.correctionNote == "Berichtigung: Im 1. Abschnitt heisst es richtig 4 Prozent")
    }

    @Test("AAP's dateline has its agency beside the place and the day within it")
    func aap() throws {
        let head = """
            <hedline><hl1>Ferries</hl1></hedline><dateline><location>SYDNEY, Nov 26</location><source>AAP</source></dateline>
            """
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: head)).content
        #expect(item.dateline == "SYDNEY, Nov 26, AAP" && item.located == "SYDNEY")
    }

    @Test("WAM's and TASS's datelines end in a slash, in the text too")
    func slashes() throws {
        for (dateline, rest) in [
            ("دبي في 26 نوفمبر / وام /", " أعلنت الهيئة."), ("МОСКВА, 26 ноября. /ТАСС/", ". Паромы."),
        ] {
            let lines = "<NewsLines><HeadLine>H</HeadLine><DateLine>\(dateline)</DateLine></NewsLines>"
            let item = try NewsML1Sample.first(
                NewsML1Sample.component(
                    "", lines: lines, text: NewsML1Sample.content("<p>\(dateline)\(rest)</p><p>T.</p>"))
            ).content
            #expect(item.dateline == dateline)
            #expect(item.body.html.hasPrefix("<p>\(rest.drop { " .".contains($0) })</p>"))
        }
    }

    @Test("TT's dateline may be a text alone")
    func tt() throws {
        let text = """
            <inlineXML><TTNITF xmlns="http://tt.example/"><RUBRIK>Ferry fares to rise</RUBRIK><DAT>GÖTEBORG/TT</DAT>
            <BRODTEXT><P>Priserna ändras inte.</P></BRODTEXT></TTNITF></inlineXML>
            """
        let item = try G2Copy.readItem(G2Copy.item(set: text)).content
        #expect(item.dateline == "GÖTEBORG/TT" && item.body.html == "<p>Priserna ändras inte.</p>")
    }

    @Test("A line in brackets below ANPA's headline is for desks")
    func brackets() throws {
        let text =
            "^BC-Ferry<\r\n^NIGHTS ON THE FERRY<\r\n^(For use by clients of the service.)<\r\n^By JANE ROE=<\r\n   It leaves."
        let item = try Transmissions.item(Transmissions.anpa(text: text)).content
        #expect(item.headline == "NIGHTS ON THE FERRY" && item.abstract == nil && item.byline == "JANE ROE")
        #expect(item.edNote?.contains("(For use by clients of the service.)") == true)
    }

    @Test(
        "A kill that names the agency's number means the service's where both count alike",
        arguments: [
            ("bdt0220 3 pl 60  dpa 0220", "bdt/0157/2026-11-12", PubStatus.canceled),
            ("eca0150 3 i 60  dpa 0257", "eca/0150/2026-11-12", .withheld),
            ("bdt0220 3 pl 60", "bdt/0220/2026-11-12", .withheld),
        ])
    func agencyNumber(head: String, id: String, status: PubStatus) throws {
        let text = """
            Bitte verwenden Sie nicht die Meldung dpa 0157 =

               Hamburg (dpa) - ACHTUNG: Bitte verwenden Sie die Meldung dpa 157 nicht. Sie ist falsch.
            """
        let item = try Transmissions.item(Transmissions.iptc(head: head, text: text))
        #expect(item.providerID == id && item.status == status)
    }

    private func entry(_ item: String) throws -> Content {
        let xml = """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title>
            <item><title>Night ferries</title><guid>g1</guid>\(item)</item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(xml.utf8)).entries().first else {
            throw WireError(.empty, expected: "an item")
        }
        return item.content
    }

    @Test("A podcast's recording is linked below its text, unless the text links it")
    func recordings() throws {
        let file = #"<enclosure url="https://a.example/12.mp3?x=1&amp;y=2" length="1" type="audio/mpeg"/>"#
        let link = "https://a.example/12.mp3?x=1&amp;y=2"
        let item = try entry("<description>We ride the ferries.</description>" + file)
        #expect(item.body.html == "<p>We ride the ferries.</p>\n<p><a href=\"\(link)\">\(link)</a></p>")
        #expect(item.pictures.isEmpty)
        let linked = "<description><![CDATA[<p>Listen: <a href=\"\(link)\">here</a></p>]]></description>"
        #expect(try entry(linked + file).body.html == "<p>Listen: <a href=\"\(link)\">here</a></p>")
    }

    @Test("GlobeNewswire's keywords are kept")
    func keywords() throws {
        let item = try entry(
            "<description>T.</description><dc:subject>Transport</dc:subject><dc:keyword>ferry</dc:keyword>")
        #expect(item.keywords == ["Transport", "ferry"])
    }
}
