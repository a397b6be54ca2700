import NewsModel
import Testing

@testable import NewsFormats

@Suite("What agencies print at the head of a text instead of stating it")
struct PrintedHeadTests {
    struct Head: CustomTestStringConvertible {
        let text: String
        let dateline: String?
        let located: String?
        var rest = "Fares of the night ferries rise in May, the office said."
        var byline: String?

        var testDescription: String { text }
    }

    private static let story = "Fares of the night ferries rise in May, the office said."

    static let heads = [
        Head(text: "MACAU, Nov 14 (Reuters) - \(story)", dateline: "MACAU, Nov 14 (Reuters)", located: "MACAU"),
        Head(text: "MACAU 14/11 (BELGA) = \(story)", dateline: "MACAU 14/11 (BELGA)", located: "MACAU"),
        Head(text: "Macau, 14.11.2026 (PAP) - \(story)", dateline: "Macau, 14.11.2026 (PAP)", located: "Macau"),
        Head(text: "(ANSA) - MACAO, 14 NOV - \(story)", dateline: "(ANSA) - MACAO, 14 NOV", located: "MACAO"),
        Head(text: "<strong>Macau (dpa)</strong> - \(story)", dateline: "Macau (dpa)", located: "Macau"),
        Head(
            text: "<b>Macau (dpa) - \(story)</b>", dateline: "Macau (dpa)", located: "Macau", rest: "<b>\(story)</b>"),
        Head(text: "STOCKHOLM TT</p><p>\(story)", dateline: "STOCKHOLM TT", located: "STOCKHOLM"),
        Head(
            text: "By Ana Costa</p><p>MACAU, Nov 14 (Reuters) - \(story)", dateline: "MACAU, Nov 14 (Reuters)",
            located: "MACAU", byline: "Ana Costa"),
        Head(
            text: "新华社澳门11月14日电（记者陈大文）渡轮票价明年五月上调，海事局表示。", dateline: "新华社澳门11月14日电",
            located: "澳门", rest: "渡轮票价明年五月上调，海事局表示。", byline: "陈大文"),
        Head(
            text: "（中央社記者陳大文台北14日電）渡輪票價明年五月調漲，海事局表示。", dateline: "（中央社記者陳大文台北14日電）",
            located: "台北", rest: "渡輪票價明年五月調漲，海事局表示。", byline: "陳大文"),
        Head(
            text: "Harbour Ltd (HBR) - \(story)", dateline: nil, located: "Harbour Ltd",
            rest: "Harbour Ltd (HBR) - \(story)"),
        Head(text: "UPDATED Nov. 14 — \(story)", dateline: nil, located: nil, rest: "UPDATED Nov. 14 — \(story)"),
        Head(
            text: "NATO — the alliance — \(story)", dateline: nil, located: nil, rest: "NATO — the alliance — \(story)"),
        Head(
            text: "On Nov. 14 — a Saturday — \(story)", dateline: nil, located: nil,
            rest: "On Nov. 14 — a Saturday — \(story)"),
    ]

    @Test(
        "Dateline and byline leave the text for their fields in every format", arguments: DeskHeadTests.Format.allCases,
        heads)
    func found(format: DeskHeadTests.Format, head: Head) throws {
        let content = try format.item(headline: "Fares rise", text: head.text).content
        #expect(content.dateline == head.dateline && content.located == head.located)
        #expect(content.byline == head.byline)
        #expect(content.body.html == "<p>\(head.rest)</p>\n<p>So.</p>")
    }

    @Test(
        "A picture's credit below the lead is no dateline", arguments: ["SMITH TT", "FOTO TT", "Bild TT", "ABOUT AP"])
    func noDatelineBelowLead(line: String) throws {
        let text = "\(Self.story)</p><p>\(line)</p><p>\(Self.story)"
        let content = try DeskHeadTests.Format.nitf.item(headline: "Fares rise", text: text).content
        #expect(content.dateline == nil && content.body.html.contains("<p>\(line)</p>"))
    }

    @Test(
        "TT's dateline may stand below the lead", arguments: DeskHeadTests.Format.allCases,
        [("STOCKHOLM", "TT"), ("GÖTEBORG", "TT"), ("TURKU", "STT"), ("NEW YORK", "TT")])
    func belowLead(format: DeskHeadTests.Format, line: (city: String, agency: String)) throws {
        let text = "\(Self.story)</p><p>\(line.city) \(line.agency)</p><p>\(Self.story)"
        let content = try format.item(headline: "Fares rise", text: text).content
        #expect(content.dateline == "\(line.city) \(line.agency)" && content.located == line.city)
        #expect(content.body.html == "<p>\(Self.story)</p>\n<p>\(Self.story)</p>\n<p>So.</p>")
    }

    @Test(
        "What is said above the text to desks, or of a release, is their note",
        arguments: DeskHeadTests.Format.allCases,
        ["(ATTN: ADDS quotes in paras 2-3)", "2026-11-26 08:00:00 CET | Acme AB | Interim report"])
    func notes(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares rise", text: "\(line)</p><p>\(Self.story)").content
        #expect(content.edNote == line && content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
    }

    @Test("The writer's office may stand beside the name", arguments: DeskHeadTests.Format.allCases)
    func offices(format: DeskHeadTests.Format) throws {
        let text = "By Ann Lee, PA Transport Correspondent</p><p>\(Self.story)"
        let content = try format.item(headline: "Fares rise", text: text).content
        #expect(content.byline == "Ann Lee, PA Transport Correspondent")
        #expect(content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
    }

    @Test("A stated dateline leaves the head of HTML within NITF too")
    func markup() throws {
        let html = "<![CDATA[<p>Mumbai, Nov 26 (IANS) \(Self.story)</p><p>So.</p>]]>"
        let head = "<hedline><hl1>H</hl1></hedline><dateline>Mumbai, Nov 26 (IANS)</dateline>"
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: html))
        #expect(item.content.dateline == "Mumbai, Nov 26 (IANS)")
        #expect(item.content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
    }

    @Test(
        "Who wrote it above the dateline hides neither in any language", arguments: DeskHeadTests.Format.allCases,
        [
            ("Par Anne Dupont", "MARSEILLE, 26 nov (AFP) - ", "Anne Dupont", "MARSEILLE, 26 nov (AFP)"),
            ("Автор: Иван Петров", "МОСКВА, 26 ноября. /ТАСС/. ", "Иван Петров", "МОСКВА, 26 ноября. /ТАСС/"),
            ("Na Juma Ali", "MOMBASA, Novemba 26 (KNA) - ", "Juma Ali", "MOMBASA, Novemba 26 (KNA)"),
            ("Harbour notes", "MACAU, Nov 14 (Reuters) - ", nil, "MACAU, Nov 14 (Reuters)"),
            ("Fares rise. Wages do too.", "MACAU, Nov 14 (Reuters) - ", nil, nil),
        ] as [(String, String, String?, String?)])
    func aboveDatelines(
        format: DeskHeadTests.Format, head: (line: String, printed: String, byline: String?, dateline: String?)
    ) throws {
        let content = try format.item(headline: "Fares rise", text: head.line + "</p><p>" + head.printed + Self.story)
            .content
        #expect(content.byline == head.byline && content.dateline == head.dateline)
        let line = head.byline == nil ? "<p>\(head.line)</p>\n" : ""
        let printed = head.dateline == nil ? head.printed : ""
        #expect(content.body.html == "\(line)<p>\(printed)\(Self.story)</p>\n<p>So.</p>")
        let plain = try WireTextReader.read(
            text: "Fares rise\n\n\(head.line)\n\n\(head.printed)\(Self.story)\n\nSo.\n"
        ).content
        #expect(plain.byline == head.byline && plain.dateline == head.dateline && plain.body == content.body)
    }

    @Test(
        "Where it comes from, who edited it and when it was sent above the text hide no dateline",
        arguments: DeskHeadTests.Format.allCases,
        [
            (["Source: Xinhua", "Editor: huaxia", "2026-11-26 17:15:00"], "Editor: huaxia"),
            (["来源：新华社", "责任编辑：李小明"], "责任编辑：李小明"), (["Fonte: Lusa"], nil),
        ] as [([String], String?)])
    func creditsAbove(format: DeskHeadTests.Format, head: (lines: [String], note: String?)) throws {
        let printed = "MACAU, Nov 14 (Reuters)"
        let text = (head.lines + ["\(printed) - \(Self.story)"]).joined(separator: "</p><p>")
        let content = try format.item(headline: "Fares rise", text: text).content
        #expect(content.dateline == printed && content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
        #expect(head.note == nil || content.edNote?.contains(head.note ?? "") == true)
        let lines = head.lines.joined(separator: "\n")
        let plain = try WireTextReader.read(text: "Fares rise\n\n\(lines)\n\n\(printed) - \(Self.story)\n\nSo.\n")
            .content
        #expect(plain.dateline == printed && plain.body == content.body && plain.source != nil)
        #expect(plain.edNote == head.note)
    }

    @Test(
        "Plain text may have its subheadline in a line that says so, and a mark before its headline",
        arguments: [
            "◎Fares rise\n\nUtl.: In May", "Fares rise\nUtl.: In May", "◎ Fares rise\n\nUtl: In May\nSource: AFP",
        ])
    func subheadlines(head: String) throws {
        let content = try WireTextReader.read(text: "\(head)\n\nWien (APA) - \(Self.story)\n\nSo.\n").content
        #expect(content.headline == "Fares rise" && content.subheadline == "In May")
        #expect(content.dateline == "Wien (APA)" && content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
        #expect(try WireTextReader.read(text: "◎\n\nFares.\n").content.headline == "◎")
    }

    @Test("Several stories keep their datelines", arguments: DeskHeadTests.Format.allCases)
    func digests(format: DeskHeadTests.Format) throws {
        let text = "Harbour notes</p><p>MACAU (Reuters) - \(Self.story)</p><p>LISBON (Reuters) - \(Self.story)"
        let content = try format.item(headline: "Notes", text: text).content
        #expect(
            content.dateline == nil
                && content.body.html == "<p>\(text.replacing("</p><p>", with: "</p>\n<p>"))</p>\n<p>So.</p>")
    }

    @Test(
        "Who wrote the text may stand in a heading above it, and a desk is nobody",
        arguments: DeskHeadTests.Format.allCases)
    func headingBylines(format: DeskHeadTests.Format) throws {
        guard format != .newsMLG2 else { return }
        let content = try format.item(headline: "Fares", text: "Redacción</p><p>\(Self.story)").content
        #expect(content.byline == nil && content.edNote == "Redacción")
        #expect(content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
        let html = "<h3>By Ann Lee</h3><p>MACAU, Nov 14 (Reuters) - \(Self.story)</p>"
        let json = #"{"uri": "a", "headline": "Fares", "body_html": "\#(html)"}"#
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(item.content.byline == "Ann Lee" && item.content.dateline == "MACAU, Nov 14 (Reuters)")
    }

    @Test("A heading that repeats the headline leaves the text", arguments: ["h1", "h2", "h3"])
    func headings(name: String) throws {
        for (heading, isRepeated) in [
            ("Fares rise", true), ("<a href=\"https://a.example/1\">Fares rise</a>", true), ("Fares", false),
        ] {
            let html = "<\(name)>\(heading)</\(name)>"
            let feed = """
                <rss version="2.0"><channel><title>F</title><item><title>Fares rise</title><guid>a</guid>
                <description><![CDATA[\(html)<p>\(Self.story)</p>]]></description></item></channel></rss>
                """
            let json =
                #"{"uri": "a", "headline": "Fares rise", "body_html": "\#(html.replacing("\"", with: "'"))<p>\#(Self.story)</p>"}"#
            for entries in [
                try FeedReader.items(Array(feed.utf8)).entries(), try NinJSReader.items(Array(json.utf8)).entries(),
            ] {
                guard case .item(let item)? = entries.first else { throw G2Copy.NoItem() }
                #expect(item.content.body.html == (isRepeated ? "" : html + "\n") + "<p>\(Self.story)</p>")
            }
        }
    }

    @Test("The agency in full above the text is its credit", arguments: DeskHeadTests.Format.allCases)
    func credits(format: DeskHeadTests.Format) throws {
        let content = try format.item(headline: "Fares rise", text: "La Presse Canadienne</p><p>\(Self.story)").content
        #expect(content.credit == "La Presse Canadienne" && content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
        let plain = try WireTextReader.read(text: "Fares rise\n\nLa Presse Canadienne\n\nOTTAWA — \(Self.story)\n")
            .content
        #expect(plain.credit == "La Presse Canadienne" && plain.dateline == "OTTAWA")
    }

    @Test("What is new in a text is told to desks above it, and is no text", arguments: DeskHeadTests.Format.allCases)
    func changes(format: DeskHeadTests.Format) throws {
        let head = "(Adds quotes, background)</p><p>By Ana Costa</p><p>MACAU, Nov 14 (Reuters) - "
        let content = try format.item(headline: "Fares rise", text: head + Self.story).content
        #expect(content.edNote?.contains("(Adds quotes, background)") == true && content.byline == "Ana Costa")
        #expect(content.dateline == "MACAU, Nov 14 (Reuters)")
        #expect(content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
        let aside = "(The fares rise in May.)"
        #expect(try format.item(headline: "Fares", text: aside).content.body.html == "<p>\(aside)</p>\n<p>So.</p>")
    }

    @Test("Anadolu's reporter stands between dashes in every format", arguments: DeskHeadTests.Format.allCases)
    func anadolu(format: DeskHeadTests.Format) throws {
        let content = try format.item(headline: "Zam", text: "İSTANBUL (AA) - MEHMET YILMAZ - \(Self.story)").content
        #expect(content.byline == "MEHMET YILMAZ" && content.dateline == "İSTANBUL (AA)")
        #expect(content.body.html == "<p>\(Self.story)</p>\n<p>So.</p>")
    }

    @Test("Europa Press sets its dateline above the text, in feeds too")
    func aboveInFeeds() throws {
        let feed = """
            <rss version="2.0"><channel><title>F</title><item><title>Fares rise</title><guid>a</guid>
            <description><![CDATA[<p>MADRID, 26 Nov. (EUROPA PRESS) -</p><p>So.</p>]]></description></item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(item.content.dateline == "MADRID, 26 Nov. (EUROPA PRESS)" && item.content.body.html == "<p>So.</p>")
    }

    @Test(
        "So they do in feeds, also below a picture",
        arguments: ["", "<figure><img src=\"https://a.example/f.jpg\" alt=\"\"/></figure>\n"])
    func feeds(picture: String) throws {
        let feed = """
            <rss version="2.0"><channel><title>F</title><item><title>Fares rise</title><guid>a</guid>
            <description><![CDATA[\(picture)<p>MACAU, Nov 14 (Reuters) - \(Self.story)</p><p>So.</p>]]></description></item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            Issue.record("no item")
            return
        }
        #expect(item.content.dateline == "MACAU, Nov 14 (Reuters)" && item.content.located == "MACAU")
        #expect(item.content.body.html == "\(picture)<p>\(Self.story)</p>\n<p>So.</p>")
    }

    @Test("In a feed a name in brackets that nobody knows is no agency")
    func firms() throws {
        let feed = """
            <rss version="2.0"><channel><title>F</title><item><title>Fares rise</title><guid>a</guid>
            <description>Harbour Ltd (HBR) - \(Self.story)</description></item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            Issue.record("no item")
            return
        }
        #expect(item.content.dateline == nil && item.content.located == nil)
        #expect(item.content.body.html == "<p>Harbour Ltd (HBR) - \(Self.story)</p>")
    }

    @Test("A caption keeps its dateline, and the place is known")
    func captions() throws {
        let json = """
            {"uri": "p", "type": "picture", "headline": "Ferry", "description_text": "MACAU, Nov 14 (Lusa) - A ferry leaves.",
            "renditions": {"a": {"href": "https://a.example/f.jpg"}}}
            """
        guard case .picture(let picture)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            Issue.record("no picture")
            return
        }
        #expect(picture.content.dateline == nil)
        #expect(picture.content.pictures.first?.caption == "MACAU, Nov 14 (Lusa) - A ferry leaves.")
    }

    @Test(
        "A stated dateline that the text repeats without a dash leaves it",
        arguments: ["Mumbai, Nov 26 (PTI) Fares rise.", "Mumbai, Nov 26 (PTI): Fares rise."],
        ["Mumbai, Nov 26 (PTI)", "Mumbai, Nov 26"])
    func undashed(text: String, stated: String) throws {
        let head = "<hedline><hl1>Fares rise</hl1></hedline><dateline>\(stated)</dateline>"
        let content = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: "<p>\(text)</p>")).content
        #expect(content.dateline == "Mumbai, Nov 26 (PTI)" && content.body.html == "<p>Fares rise.</p>")
    }

    @Test(
        "A stated place of which the text prints the dateline, in other letters or behind the agency, leaves it whole",
        arguments: [
            ("Paris", "PARIS, 26 nov 2026 (AFP) - Fares rise.", "PARIS, 26 nov 2026 (AFP)"),
            ("東京", "【東京共同】フェリー値上げ。", "【東京共同】"),
            ("北京", "新华社北京11月26日电（记者陈大文）票价上调。", "新华社北京11月26日电"),
            ("台北", "（中央社記者陳大文台北26日電）票價上調。", "（中央社記者陳大文台北26日電）"),
            ("Paris", "Paris is a city. Fares rise.", nil), ("東京", "【東京大学】フェリー。", nil),
        ] as [(String, String, String?)])
    func places(stated: String, text: String, printed: String?) throws {
        let head = "<hedline><hl1>Fares rise</hl1></hedline><dateline><location>\(stated)</location></dateline>"
        let content = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: "<p>\(text)</p>")).content
        #expect(content.dateline == printed ?? stated && content.located == stated)
        #expect(content.body.html.contains(printed ?? text) == (printed == nil))
    }

    @Test("A place with its agency is the place")
    func placeWithAgency() throws {
        let head = "<hedline><hl1>Fares</hl1></hedline><dateline><location>Berlin (dpa)</location></dateline>"
        let content = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: "<p>Berlin (dpa) - One.</p>"))
            .content
        #expect(content.dateline == "Berlin (dpa)" && content.located == "Berlin" && content.body.html == "<p>One.</p>")
    }

    @Test("The signs of a desk where a byline should be name nobody")
    func signs() throws {
        let nitf = "<hedline><hl1>Fares</hl1></hedline><byline>daa/mt/msr</byline>"
        let item = try NITFCopy.item(NITFCopy.document(bodyHead: nitf, content: "<p>One.</p>")).content
        #expect(item.byline == nil && item.edNote == "daa/mt/msr")
        let json = #"{"uri": "a", "headline": "Fares", "byline": "daa/mt", "body_html": "<p>One.</p>"}"#
        guard case .item(let other)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(other.content.byline == nil)
    }

    @Test("Byline and dateline may stand below the points of the story", arguments: DeskHeadTests.Format.allCases)
    func belowPoints(format: DeskHeadTests.Format) throws {
        let points = "* Fares rise</p><p>* Tolls stay"
        let text = points + "</p><p>By Ann Lee</p><p>LISBON, Nov 26 (Reuters) - Fares rise in May."
        let content = try format.item(
            headline: "Fares", text: text, last: "((ann.lee@example.com; +351 21 555 0100))"
        ).content
        #expect(content.byline == "Ann Lee" && content.dateline == "LISBON, Nov 26 (Reuters)")
        #expect(Transmissions.paragraphs(content) == ["* Fares rise", "* Tolls stay", "Fares rise in May."])
        #expect(content.edNote == "((ann.lee@example.com; +351 21 555 0100))")
        let list = try format.item(headline: "Fares", text: points, last: "* Ferries run").content
        #expect(Transmissions.paragraphs(list).count == 3)
    }

    @Test("Stated byline and dateline leave the text there too")
    func statedBelowPoints() throws {
        let item = try G2Copy.readItem(
            G2Copy.item(
                content: "<headline>Fares</headline><dateline>LISBON, Nov 26 (Reuters)</dateline><by>By Ann Lee</by>",
                set: """
                    <inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>* Fares rise</p><p>By Ann Lee</p>
                    <p>LISBON, Nov 26 (Reuters) - Fares <b>rise</b>.</p></body></html></inlineXML>
                    """))
        #expect(item.content.body.html == "<p>* Fares rise</p>\n<p>Fares <b>rise</b>.</p>")
        #expect(item.content.byline == "Ann Lee" && item.content.located == "LISBON")
    }

    @Test("Who wrote it may stand in brackets above a dateline", arguments: DeskHeadTests.Format.allCases)
    func bracketed(format: DeskHeadTests.Format) throws {
        let content = try format.item(
            headline: ">>>ANSA/ Porti", text: "(di Anna Rossi)</p><p>(ANSA) - GENOVA, 26 NOV - I porti crescono.",
            language: "it"
        ).content
        #expect(content.byline == "Anna Rossi" && content.dateline == "(ANSA) - GENOVA, 26 NOV")
        #expect(content.headline == "Porti" && content.body.html.hasPrefix("<p>I porti crescono.</p>"))
        let plain = try WireTextReader.read(
            text: ">>>ANSA/Porti\n\n(di Anna Rossi)\n(ANSA) - GENOVA, 26 NOV - I porti crescono.\n\nSo.\n"
        ).content
        #expect(plain.byline == "Anna Rossi" && plain.headline == "Porti")
        let aside = try format.item(headline: "Fares", text: "(di nuovo Roma)</p><p>Fares rise in May.").content
        #expect(aside.byline == nil)
    }

    @Test("A headline that stands again below a short line leaves the text", arguments: DeskHeadTests.Format.allCases)
    func headlineBelow(format: DeskHeadTests.Format) throws {
        let text = "The Sports Wire</p><p>Fares to rise</p><p>Fares rise in May."
        let content = try format.item(headline: "Fares to rise", text: text).content
        #expect(Transmissions.paragraphs(content) == ["The Sports Wire", "Fares rise in May.", "So."])
    }
}
