import NewsModel
import Testing

@testable import NewsFormats

@Suite("What agencies and papers print below a text instead of stating it")
struct PrintedTailTests {
    private static let html = "<p>Fares rise in May.</p>"

    @Test(
        "Whose the text is leaves it for the copyright, in every format", arguments: DeskHeadTests.Format.allCases,
        [
            "© ANP 2026. Alle auteursrechten en databankrechten voorbehouden.", "Copyright ANP",
            "RIPRODUZIONE RISERVATA © Copyright ANSA",
            "Copyright © ANTARA 2026",
            "© dpa-infocom, dpa:261126-930-123456/1", "(c) 2026 AFP",
            "Copyright 2026 The Associated Press. All rights reserved.", "ⓒ 연합뉴스 무단전재 및 재배포 금지", "(© 2026 PTI)",
            "저작권자(c) 연합뉴스, 무단 전재-재배포 금지", "版权所有 新华社", "Copyright ⓒ 뉴시스. 무단 전재 및 재배포 금지", "【© 2026 新華社】",
        ])
    func copyrights(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(content.copyright == line && content.body.html == Self.html)
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n\(line)\n").content
        #expect(plain.copyright == line && plain.body.html == Self.html)
    }

    @Test("In a feed it is nearer than the copyright of all entries")
    func feeds() throws {
        let feed = """
            <rss version="2.0"><channel><title>F</title><copyright>© F</copyright><item><title>Fares</title><guid>a</guid>
            <description><![CDATA[\(Self.html)<p>© AFP</p>]]></description></item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(item.content.copyright == "© AFP" && item.content.body.html == Self.html)
    }

    @Test(
        "An agency that is known is the source or the credit", arguments: DeskHeadTests.Format.allCases,
        [
            ("Source: CNA/al", "CNA", nil), ("Fonte: Lusa", "Lusa", nil), ("来源：新华社", "新华社", nil),
            ("La Presse Canadienne", nil, "La Presse Canadienne"),
            ("Agence France-Presse", nil, "Agence France-Presse"),
        ] as [(String, String?, String?)])
    func sources(format: DeskHeadTests.Format, line: (text: String, source: String?, credit: String?)) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line.text).content
        #expect(content.body.html == Self.html)
        #expect(content.credit == line.credit)
        // What a format states of its sender stays.
        #expect(line.source == nil || content.source == line.source)
    }

    @Test(
        "Agencies that a paper names below the text are its credit", arguments: DeskHeadTests.Format.allCases,
        [
            ("Lusa", "Lusa"), ("Com Lusa", "Com Lusa"), ("*Com Lusa", "Com Lusa"), ("MDT/Agencies", "MDT/Agencies"),
            ("— Reuters", "Reuters"), ("(with agencies)", "with agencies"), ("Reuters and AFP", "Reuters and AFP"),
            ("With inputs from PTI", "With inputs from PTI"), ("MDT/Bloomberg", "MDT/Bloomberg"),
            ("With inputs from Bloomberg", "With inputs from Bloomberg"), ("Bloomberg", nil), ("With Bloomberg", nil),
            ("— Hina", nil), ("Beta", nil), ("MDT/Macau", nil),
            ("with Anna", nil), ("Reuters and Anna", nil), ("reuters", nil), ("With the agency", nil),
        ])
    func agencies(format: DeskHeadTests.Format, line: (text: String, credit: String?)) throws {
        let last = line.credit == nil ? "<p>\(line.text)</p>" : nil
        let below = try format.item(headline: "Fares", text: "Fares rise in May.", last: line.text).content
        #expect(below.body.html == [Self.html, last].compactMap { $0 }.joined(separator: "\n"))
        #expect(line.credit == nil || below.credit == line.credit)
        let text = "Fares rise. \(line.text)"
        let behind = try format.item(headline: "Fares", text: "Fares rise in May.", last: text).content
        #expect(behind.body.html.hasSuffix(line.credit == nil ? "<p>\(text)</p>" : "<p>Fares rise.</p>"))
        // Below what is no sentence it may be one of a list.
        let listed = try format.item(headline: "Fares", text: "Agencies", last: line.text).content
        #expect(Transmissions.paragraphs(listed).last == line.text)
    }

    @Test("A name before them is who wrote it, and so is a reporter without one")
    func namesBefore() throws {
        let text = "Ferries\n\nFares rise in May.\n\nThe office said so. %\n\nCategories Macau\n"
        let named = try WireTextReader.read(text: text.replacing("%", with: "Ana Costa with agencies")).content
        #expect(named.byline == "Ana Costa" && named.credit == "with agencies")
        #expect(Transmissions.paragraphs(named).last == "The office said so.")
        let staff = try WireTextReader.read(text: text.replacing("%", with: "Staff reporter")).content
        #expect(staff.byline == "Staff reporter" && Transmissions.paragraphs(staff).last == "The office said so.")
        let said = try WireTextReader.read(text: text.replacing("%", with: "Ana Costa with Anna")).content
        #expect(said.byline == nil && said.credit == nil)
    }

    @Test("An initial before an agency is who wrote it, and stays with it")
    func initialsBeforeAgencies() throws {
        let text = "Tarifas\n\nAs tarifas sobem em maio.\n\nFoi ontem, disse a directora. A.C. com Lusa\n"
        let content = try WireTextReader.read(text: text).content
        #expect(content.credit == nil && content.body.html.hasSuffix("A.C. com Lusa</p>"))
    }

    @Test(
        "A dash behind a quotation names who said it, and a sign within another word is stated nowhere",
        arguments: [
            ("“The best film of the year.” — Reuters", nil), ("“The best film of the year.”\n\n— Reuters", nil),
            ("Fares rise in May. AP/TT", "The Japan Times"), ("The port of Salem, U.S. AP", nil),
        ] as [(String, String?)])
    func nobodysSign(text: String, source: String?) throws {
        let head = source.map { "source: \($0)\n" } ?? ""
        let content = try WireTextReader.read(text: "\(head)language: en\nheadline: Fares\n\n\(text)\n").content
        #expect(Transmissions.paragraphs(content) == text.split(separator: "\n\n").map(String.init))
        #expect(content.credit == nil && content.source == source)
    }

    @Test(
        "Units, places and names of things as last lines are text",
        arguments: [
            "km", "vs", "krv", "U.S.\n\nENDS", "D.C.\n\nENDS", "HIV/AIDS\n\nENDS", "19:00 local time (18:00 GMT)",
        ])
    func noMarks(last: String) throws {
        let lines = last.split(separator: "\n\n").map(String.init)
        let content = try WireTextReader.read(text: "Fares\n\nThe fares rise in May.\n\n\(last)\n").content
        #expect(Transmissions.paragraphs(content) == ["The fares rise in May.", lines[0]])
    }

    @Test(
        "Who reported and who edited it is told to the desk, and the reporters are the byline",
        arguments: DeskHeadTests.Format.allCases,
        [
            ("(Reporting by Ann Lee in Boston and Bo Li; Editing by John Roe)", "Ann Lee, Bo Li"),
            ("Reporting by Ann Lee; editing by John Roe", "Ann Lee"),
            ("(Reportagem de Ana Costa; edição de Rui Leong)", "Ana Costa"),
            ("(Reporting by Ann Lee, additional reporting by Bo Li; editing by John Roe)", "Ann Lee"),
            ("(Reporting by J. Doe; Editing by J. Roe)", "J. Doe"), ("(Editing by A. Ananthalakshmi)", nil),
            ("Reporting by Ann Lee. Editing by John Roe", "Ann Lee"),
            ("(Reporting by the newsroom; Editing by John Roe)", nil), ("Editing by John Roe)", nil),
            ("Our Standards: The Thomson Reuters Trust Principles.", nil),
        ] as [(String, String?)])
    func staff(format: DeskHeadTests.Format, line: (text: String, byline: String?)) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line.text).content
        #expect(content.body.html == Self.html && content.byline == line.byline)
        #expect(content.edNote?.contains(line.text) == true)
    }

    @Test(
        "Who reported and who edited it may stand behind the last sentence",
        arguments: [
            ("Fares stay. (Reporting by Ann Lee; Editing by John Roe &amp; Bo Li)", "Fares stay."),
            ("“Fares stay.” (Reporting by Ann Lee in Boston; Editing by John Roe)", "“Fares stay.”"),
        ])
    func staffBehind(last: String, left: String) throws {
        for format in DeskHeadTests.Format.allCases {
            let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: last).content
            #expect(content.body.html == "<p>Fares rise in May.</p>\n<p>\(left)</p>" && content.byline == "Ann Lee")
            #expect(content.edNote?.contains("(Reporting by Ann Lee") == true)
        }
    }

    @Test(
        "What says that it is not for publication goes to the desk with all below it",
        arguments: DeskHeadTests.Format.allCases,
        [
            "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt", "# dpa-Notizblock",
            "The following information is not for publication",
        ])
    func deskText(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(
            headline: "Fares", text: "Fares rise in May.</p><p>\(line)</p><p>Autor: Anna Meier, +49 40 1",
            last: "Foto: Hafen"
        ).content
        #expect(content.body.html == Self.html && content.byline == nil)
        #expect(content.edNote?.contains("+49 40 1") == true && content.edNote?.contains("Foto: Hafen") == true)
        let listed = "Fares rise in May.</p><ul><li>One</li></ul><p>\(line)"
        #expect(
            try format.item(headline: "Fares", text: listed).content.body.html == Self.html + "\n<ul><li>One</li></ul>")
        let told = "The note, marked “The following information is not for publication”, was found."
        #expect(
            try format.item(headline: "Fares", text: "Fares.", last: told).content.body.html.hasSuffix("\(told)</p>"))
    }

    @Test("A sentence about editing is text", arguments: ["Editing in Lightroom takes hours.", "Editing by hand"])
    func editing(last: String) throws {
        let content = try DeskHeadTests.Format.nitf.item(headline: "Fares", text: "Fares rise in May.", last: last)
            .content
        #expect(content.body.html == "<p>Fares rise in May.</p>\n<p>\(last)</p>")
    }

    @Test("Who edited it is parted from the last sentence at its end, however long the text is")
    func staffBehindLongText() throws {
        for length in 1...60 {
            let text = "The fares of \(String(repeating: "x", count: length)) rise in May, the office said on Monday."
            let last = "“Fares stay,” it said.\u{A0} (Reporting by Ann Lee in Boston; Editing by John Roe and Bo Li)"
            let content = try DeskHeadTests.Format.nitf.item(headline: "Fares", text: text, last: last).content
            #expect(content.body.html == "<p>\(text)</p>\n<p>“Fares stay,” it said.</p>")
        }
    }

    @Test("Who edited it stays where an element begins before it and ends in it")
    func staffInLink() throws {
        let last = "<a href=\"https://h.example/\">Fares stay. (Reporting by Ann Lee;</a> Editing by John Roe)"
        let content = try DeskHeadTests.Format.nitf.item(headline: "Fares", text: "Fares rise in May.", last: last)
            .content
        #expect(content.body.html.hasSuffix("(Reporting by Ann Lee;</a> Editing by John Roe)</p>"))
    }

    @Test("A sign that the source or credit names already is none of the text")
    func statedSign() throws {
        let copy = "source: Reuters-AFP\nlanguage: en\nheadline: Fares\n\nFares rise in May.\n\nAFP\n"
        let content = try WireTextReader.read(text: copy).content
        #expect(Transmissions.paragraphs(content) == ["Fares rise in May."] && content.source == "Reuters-AFP")
        let month = try WireTextReader.read(text: "Fares\n\nThe fares rise in May. AP\n").content
        #expect(Transmissions.paragraphs(month) == ["The fares rise in May."])
    }

    @Test(
        "What only speaks of editing is text",
        arguments: [
            "Editing by hand is dear.", "Reporting by phone", "He is edited by others.",
            "(The anthology, edited by Rui Leong, is out on Monday.)",
            "Writing by hand is slower than editing on a screen, teachers say.",
            "It came from the desk (Reporting by Ann Lee; Editing by John Roe)",
        ])
    func noStaff(line: String) throws {
        let content = try DeskHeadTests.Format.nitf.item(headline: "Fares", text: "Fares rise in May.", last: line)
            .content
        #expect(Transmissions.paragraphs(content).last == line)
    }

    @Test(
        "In a list of facts, of credits or of letters such a line is one of them",
        arguments: DeskHeadTests.Format.allCases,
        [
            ["Titel: Der Hafen", "Verlag: Meer", "Autor: Hans Meier"], ["導演：李小明", "編輯：陳大文"],
            ["導演：李小明", "攝影：王大明", "編輯：陳大文"],
            ["導演：李小明", "文：陳大文"], ["Route: Macau", "Source: AFP"],
            ["(a) the harbour;", "(b) the ferries of the night, whoever runs them; and", "(c) fares of any kind."],
        ])
    func facts(format: DeskHeadTests.Format, lines: [String]) throws {
        let above = (["Fares rise in May."] + lines.dropLast()).joined(separator: "</p><p>")
        let content = try format.item(headline: "Fares", text: above, last: lines[lines.count - 1]).content
        #expect(Transmissions.paragraphs(content) == ["Fares rise in May."] + lines)
        #expect(content.byline == nil && content.copyright == nil && content.edNote == nil)
        let broken = lines.joined(separator: "<br/>")
        let joined = try format.item(headline: "Fares", text: "Fares rise in May.", last: broken).content
        #expect(joined.body.html.hasSuffix("<p>\(broken)</p>"))
        let plain = try WireTextReader.read(
            text: "Fares\n\nFares rise in May.\n\n" + lines.joined(separator: "\n\n") + "\n"
        ).content
        #expect(Transmissions.paragraphs(plain) == ["Fares rise in May."] + lines && plain.byline == nil)
    }

    @Test("What has no label is of no list", arguments: DeskHeadTests.Format.allCases)
    func unlabelled(format: DeskHeadTests.Format) throws {
        let text = "By Ann Lee</p><p>Role: captain</p><p>Fares rise in May.</p><p>Fare: 12 patacas"
        let content = try format.item(headline: "Fares", text: text, last: "© ANP").content
        #expect(content.byline == "Ann Lee" && content.copyright == "© ANP")
        #expect(Transmissions.paragraphs(content) == ["Role: captain", "Fares rise in May.", "Fare: 12 patacas"])
    }

    @Test("So is one at the head of a list", arguments: DeskHeadTests.Format.allCases)
    func factsAbove(format: DeskHeadTests.Format) throws {
        let text = "Autor: Hans Meier</p><p>Verlag: Meer</p><p>The book is about fares."
        let content = try format.item(headline: "Fares", text: text, last: "So.").content
        #expect(content.byline == nil && Transmissions.paragraphs(content).first == "Autor: Hans Meier")
    }

    @Test("Below those who took the pictures the writer is the writer", arguments: DeskHeadTests.Format.allCases)
    func credits(format: DeskHeadTests.Format) throws {
        let text = "Fares rise in May.</p><p>Foto: Rui Leong"
        let content = try format.item(headline: "Fares", text: text, last: "Text: Ana Costa").content
        #expect(content.byline == "Ana Costa")
    }

    @Test("Who took the pictures stands below who wrote the text", arguments: DeskHeadTests.Format.allCases)
    func photographers(format: DeskHeadTests.Format) throws {
        for line in ["Texto: Ana Costa", "（記者 陳大文）"] {
            let text = "Fares rise in May.</p><p>So.</p><p>And so.</p><p>\(line)"
            let content = try format.item(headline: "Fares", text: text, last: "Foto: Rui Leong").content
            #expect(content.byline == (line.hasPrefix("T") ? "Ana Costa" : "陳大文"))
            #expect(content.edNote == "Foto: Rui Leong" && content.body.html.hasSuffix("<p>And so.</p>"))
        }
        let alone = try format.item(headline: "Fares", text: "Fares rise in May.", last: "Foto: Rui Leong").content
        #expect(alone.body.html.hasSuffix("<p>Foto: Rui Leong</p>"))
    }

    @Test(
        "Who took the only picture is its credit, if it has none",
        arguments: [
            (stated: [nil], credits: ["Rui Leong"], note: nil),
            (stated: ["Harbour Wire"], credits: ["Harbour Wire"], note: "Foto: Rui Leong"),
            (stated: [nil, nil], credits: [nil, nil], note: "Foto: Rui Leong"),
        ] as [(stated: [String?], credits: [String?], note: String?)])
    func photographerOfPicture(stated: [String?], credits: [String?], note: String?) {
        let paragraphs = ["Fares rise in May.", "So it is.", "Texto: Ana Costa", "Foto: Rui Leong"]
        var content = Content(headline: "Fares", body: Sanitizer.body(paragraphs: paragraphs))
        content.pictures = stated.map { Picture(credit: $0, renditions: []) }
        content.takePrintedTail()
        #expect(content.pictures.map(\.credit) == credits && content.edNote == note)
        #expect(content.byline == "Ana Costa")
    }

    @Test(
        "What stands behind the last sentence goes too", arguments: DeskHeadTests.Format.allCases,
        [
            ("So it is.AGERPRES/(A - autor: Ion Popescu, editor: Ana Ionescu)", nil, nil),
            ("So it is. AGERPRES/(A - autor: Ion Popescu, editor: Ana Ionescu)", "Ion Popescu", "So it is."),
            ("料金は変わらない。(2026/11/26-15:20)", nil, "料金は変わらない。"), ("จ่ายเท่าเดิม.-สำนักข่าวไทย", nil, "จ่ายเท่าเดิม"),
        ] as [(String, String?, String?)])
    func behind(format: DeskHeadTests.Format, copy: (line: String, byline: String?, left: String?)) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: copy.line).content
        #expect(content.body.html == "\(Self.html)\n<p>\(copy.left ?? copy.line)</p>" && content.byline == copy.byline)
    }

    @Test(
        "A name below a text that ends is the writer's, as Vietnam's agency signs",
        arguments: DeskHeadTests.Format.allCases)
    func names(format: DeskHeadTests.Format) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May./.", last: "Lê Huy Hải").content
        #expect(content.byline == "Lê Huy Hải" && content.body.html == Self.html)
    }

    @Test(
        "Paragraphs with a direction are read as others", arguments: [DeskHeadTests.Format.newsMLG2, .newsML1, .ninjs])
    func directions(format: DeskHeadTests.Format) throws {
        let text = "By Ann Lee</p><p dir='rtl'>دبي 26 نوفمبر (رويترز) - أعلنت الهيئة.</p><p dir='rtl'>© رويترز"
        let content = try format.item(headline: "ع", text: text, language: "ar", last: "(END)").content
        #expect(content.body.html == "<p dir=\"rtl\">أعلنت الهيئة.</p>" && content.copyright == "© رويترز")
        #expect(content.dateline == "دبي 26 نوفمبر (رويترز)" && content.byline == "Ann Lee")
    }

    @Test("The initials of an agency's editors are the desk's", arguments: DeskHeadTests.Format.allCases)
    func initials(format: DeskHeadTests.Format) throws {
        let text = "Praha 26. listopadu (ČTK) - Fares rise in May."
        let content = try format.item(headline: "Fares", text: text, last: "jno snm").content
        #expect(content.body.html == Self.html && content.edNote == "jno snm")
        let verse = try format.item(headline: "Fares", text: "Fares rise in May.", last: "so be it").content
        #expect(verse.body.html.hasSuffix("<p>so be it</p>"))
    }

    @Test(
        "What somebody says, and whose words they are, is text", arguments: DeskHeadTests.Format.allCases,
        ["“Fine.”", "«Fine.»", "„Ende.“", "— Petra", "– Nova", "-- Nova", "— Hina"])
    func speech(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(content.body.html == "\(Self.html)\n<p>\(line)</p>")
    }

    @Test(
        "What only begins like such a line is text", arguments: DeskHeadTests.Format.allCases,
        [
            "Copyright law is to change.", "Copyright: The court ruled that the estate keeps its rights until 2035.",
            "© is the sign that started it all, it said.", "SOURCE: Census Bureau", "Redaktion: 0848 123 456",
            "저작권자는 새 법을 환영했다.", "版权所有者表示欢迎。", "Source: the harbour office.",
            "Fares: Ana Costa",
            "La Presse Canadienne says so.",
            "By Ana Costa's account fares rise.",
        ])
    func prose(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(Transmissions.paragraphs(content).count == 2)
        #expect(content.copyright == nil && content.credit == nil && content.byline == nil)
    }

    @Test(
        "A paragraph of underscores is a rule, and none where nothing follows", arguments: DeskHeadTests.Format.allCases
    )
    func rules(format: DeskHeadTests.Format) throws {
        let notes = "AP writer Ana Costa contributed."
        let text = "Fares rise in May.</p><p>___"
        #expect(
            try format.item(headline: "Fares", text: text, last: notes).content.body.html
                == "\(Self.html)\n<hr/>\n<p>\(notes)</p>")
        #expect(
            try format.item(headline: "Fares", text: "Fares rise in May.", last: "_____").content.body.html == Self.html
        )
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n___\n\n\(notes)\n").content
        #expect(plain.body.html == "\(Self.html)\n<hr/>\n<p>\(notes)</p>")
    }

    @Test("SPA's end, hour and number are three lines")
    func numbers() throws {
        let body = try NITFCopy.body("<p>ترتفع الأسعار.</p><p>// انتهى //</p><p>10:15 ت مـ</p><p>0021</p>")
        #expect(body == "<p>ترتفع الأسعار.</p>")
        #expect(try NITFCopy.body("<p>One.</p><p>0021</p>") == "<p>One.</p>\n<p>0021</p>")
    }

    @Test("A name behind its label below the text is the byline", arguments: DeskHeadTests.Format.allCases)
    func bylines(format: DeskHeadTests.Format) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: "Pewarta: Budi Santoso")
            .content
        #expect(content.byline == "Budi Santoso" && content.body.html == Self.html)
    }

    struct Tail: CustomTestStringConvertible {
        let lines: [String]
        var note: String?
        var byline: String?
        var copyright: String?
        var text = "Fares rise in May."

        var testDescription: String { lines.joined(separator: " | ") }
    }

    static let severalLines: [Tail] = [
        Tail(lines: ["Ends/Thursday, November 26, 2026", "Issued at HKT 17:15"]),
        Tail(lines: ["完", "2026年11月26日（星期四）", "香港時間17時15分"], note: "2026年11月26日（星期四）"),
        Tail(lines: ["(끝)", "2026/11/26 17:15 송고"]),
        Tail(
            lines: ["(끝)", "&lt;저작권자(c) 연합뉴스, 무단 전재-재배포 금지&gt;", "2026/11/26 17:15 송고"],
            copyright: "<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>"),
        Tail(
            lines: ["Pewarta: Budi Santoso", "Editor: Siti Aminah", "Copyright © ANTARA 2026"],
            note: "Editor: Siti Aminah", byline: "Budi Santoso", copyright: "Copyright © ANTARA 2026"),
        Tail(lines: ["(ITALPRESS).", "abc/com", "26-Nov-26 15:15"]), Tail(lines: ["(Abc/Adnkronos)"]),
        Tail(lines: ["(Belga)", "ABC/DEF/"]), Tail(lines: ["--(بترا)", "م ع/ن ح", "26/11/2026 17:15:00"]),
        Tail(lines: ["（共同）"]),
        Tail(lines: ["【時事通信社】"]),
        Tail(
            lines: ["Muhabir: Mehmet Yılmaz | Yayıncı: Ayşe Demir"], note: "Yayıncı: Ayşe Demir",
            byline: "Mehmet Yılmaz"),
        Tail(lines: ["(Abc/Adnkronos)", "ISSN 2465 - 1222", "26-NOV-26 15:15"], note: "ISSN 2465 - 1222"),
        Tail(lines: ["-مل-"]), Tail(lines: ["भाषा रंजन पवनेश", "पवनेश", "2611 1510 दिल्ली"], note: "पवनेश"),
        Tail(lines: ["-0- Nov/26/2026 15:15 GMT"]),
        Tail(lines: ["(END) Dow Jones Newswires", "November 26, 2026 09:15 ET (14:15 GMT)"]),
        Tail(lines: ["【编辑:李小明】"], note: "【编辑:李小明】"), Tail(lines: ["责任编辑：李小明"], note: "责任编辑：李小明"),
        Tail(lines: ["Edição: Ana Costa"], note: "Edição: Ana Costa"),
        Tail(lines: ["====", "Edited by Ana Costa"], note: "Edited by Ana Costa"),
        Tail(lines: ["Nguyễn Văn An/TTXVN"], byline: "Nguyễn Văn An/TTXVN"),
        Tail(
            lines: ["AGERPRES/(A - autor: Ion Popescu, editor: Maria Ionescu)"],
            note: "AGERPRES/(A - autor: Ion Popescu, editor: Maria Ionescu)", byline: "Ion Popescu"),
        Tail(lines: ["(Lusa)", "Desk Macau"], note: "Desk Macau"),
        Tail(lines: ["&lt;끝&gt;"]), Tail(lines: ["（おわり）"]), Tail(lines: ["(סוף)"]), Tail(lines: ["(النهاية)"]),
        Tail(lines: ["КОНЕЦ"]),
        Tail(lines: ["票價不變。（譯者：李小明/核稿：王芳）1151126"], note: "譯者：李小明/核稿：王芳", text: "Fares rise in May.</p>\n<p>票價不變。"),
        Tail(lines: ["किराया वही है। (एएनआई)"], text: "Fares rise in May.</p>\n<p>किराया वही है।"),
        Tail(lines: ["票價不變。（編輯：李小明）1151126"], note: "編輯：李小明", text: "Fares rise in May.</p>\n<p>票價不變。"),
        Tail(lines: ["Giá vé không đổi./."], text: "Fares rise in May.</p>\n<p>Giá vé không đổi."),
        Tail(lines: ["票价不变。（完）", "责编：李小明"], note: "责编：李小明", text: "Fares rise in May.</p>\n<p>票价不变。"),
    ]

    @Test("An address alone below a text in Korean is the reporter's, and below others the readers'")
    func addresses() throws {
        func body(_ text: String) throws -> String {
            try WireTextReader.read(text: "Fares\n\n\(text)\n").content.body.html
        }
        #expect(try body("요금이 오른다.\n\ngildong@a.example\n\n(끝)") == "<p>요금이 오른다.</p>")
        for text in [
            "如有查詢，請電郵至：\n\ninfo@a.example", "Envie a candidatura para o endereço.\n\ninfo@a.example",
            "Вопросы можно отправить по адресу\n\ninfo@a.example",
        ] {
            #expect(try body(text).contains("info@a.example"), "\(text)")
        }
    }

    @Test(
        "What only looks like a tail stays",
        arguments: [
            "O concerto começa na data seguinte.\n\n28/11/2026 20:30", "Resultados:\n\nBEN-POR\n\n2\n\n1",
            "(Foto)\n\nRua Central\n\nLoja 4", "O livro.\n\nEditora: Porto Editora",
            "O livro.\n\nEdição: Dom Quixote, 2026", "Sede:\n\nAv Almeida Ribeiro",
        ])
    func looksLikeTail(text: String) throws {
        let last = text.split(separator: "\n").last.map(String.init) ?? ""
        let content = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n\(text)\n").content
        #expect(content.body.html.hasSuffix("<p>\(last)</p>"), "\(content.body.html)")
    }

    @Test(
        "A tail of several lines leaves the text whole, in paragraphs or broken lines",
        arguments: DeskHeadTests.Format.allCases, severalLines)
    func tails(format: DeskHeadTests.Format, tail: Tail) throws {
        let paragraphs = tail.lines.joined(separator: "</p><p>")
        let breaks = tail.lines.joined(separator: "<br/>")
        for last in Set([paragraphs, breaks]) {
            let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: last).content
            #expect(content.body.html == "<p>\(tail.text)</p>")
            #expect(content.byline == tail.byline && content.copyright == tail.copyright)
            #expect(tail.note == nil || content.edNote?.contains(tail.note ?? "") == true)
        }
    }

    @Test(
        "A name below the text that stands above it in capitals is the same", arguments: DeskHeadTests.Format.allCases)
    func capitals(format: DeskHeadTests.Format) throws {
        let text = "İSTANBUL (AA) - MEHMET YILMAZ - Fares rise in May.</p><p>So.</p><p>So."
        for (name, isSame) in [("Mehmet Yılmaz", true), ("Ayşe Demir", false)] {
            let content = try format.item(headline: "Fares", text: text, last: "Muhabir: \(name)").content
            #expect(content.byline == "MEHMET YILMAZ")
            let stays = isSame ? "" : "\n<p>Muhabir: \(name)</p>"
            #expect(content.body.html == Self.html + "\n<p>So.</p>\n<p>So.</p>" + stays)
        }
    }

    @Test("So it does in plain text", arguments: severalLines)
    func plainTails(tail: Tail) throws {
        let lines = tail.lines.joined(separator: "\n").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        let content = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n\(lines)\n").content
        #expect(content.body.html == "<p>\(tail.text)</p>")
        #expect(content.byline == tail.byline && content.copyright == tail.copyright)
    }

    @Test(
        "What ends a text in short lines stays", arguments: DeskHeadTests.Format.allCases,
        [
            ["Grande Auditório", "Sábado, 28 de novembro, 21h30"], ["Concert", "Saturday, November 28, 2026, 19:30"],
            ["At 17:15 GMT"], ["10:15 11:30 12:45"],
            ["09:30 am 10:30 pm"], ["26/11/2026 19:30 21:30"], ["Ends at 18:30"],
            ["Roses are red", "Violets are blue"], ["Ana Costa", "Macau"],
            ["***", "Ana Costa"], ["Write to:", "ferry@a.example"], ["（港口）"], ["One | Two"],
            ["Pewarta: Budi Santoso | Fares"], ["Macau, 26 November 2026"], ["Editor: the harbour office has it."],
            ["Editorial: Fares"],
            ["The end of the line"], ["भाषा बदलती है।"], ["2611 1510 3000"], ["10:15"], ["Ends meet in Macau"],
        ])
    func short(format: DeskHeadTests.Format, lines: [String]) throws {
        let content = try format.item(
            headline: "Fares", text: "Fares rise in May.", last: lines.joined(separator: "</p><p>")
        ).content
        let stays = ["<p>Fares rise in May.</p>"] + lines.map { "<p>\($0)</p>" }
        #expect(content.body.html == stays.joined(separator: "\n"))
    }

    @Test(
        "An agency behind the last sentence is no text", arguments: DeskHeadTests.Format.allCases,
        [
            " (kraj) abc/de 10:15", " (end) ab.cd", " (النهاية) م ع / ن ح", " -0-", " --IANS", " (NAN)(www.nannews.ng)",
            "【時事通信社】", " (연합뉴스)", " (PAP)", "(PAP)", " (ANSA).", "(©NTB)", " EFE", " /ATS", " - Sapa", " – Sapa",
            " -- BERNAMA", " (крај)",
            " (kraj)",
            " (APA/dpa)", " (Reuters, dpa)", " PTI ABC DEF", " (ABC/DEF/)", " (Interpressnews)", " (AGI)", " (sda)",
        ])
    func agenciesBehind(format: DeskHeadTests.Format, mark: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: "Tolls stay.\(mark)").content
        #expect(Transmissions.paragraphs(content) == ["Fares rise in May.", "Tolls stay."])
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\nTolls stay.\(mark)\n").content
        #expect(Transmissions.paragraphs(plain) == ["Fares rise in May.", "Tolls stay."])
    }

    @Test(
        "Within the last sentence it is said of the agency, and behind a quotation of who spoke",
        arguments: DeskHeadTests.Format.allCases,
        [
            "He writes for the agency (PAP).", "It is the ruling party (PAP)", "He works for EFE",
            "“Tolls stay.” – Petra",
            "Tolls stay. PETRA ROSSI", "Tolls stay. IBM", "Tolls stay (EFE, 2026).",
        ])
    func agenciesWithin(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(Transmissions.paragraphs(content) == ["Fares rise in May.", line])
    }

    @Test(
        "What nobody may do with it are its terms, below whatever else is no text",
        arguments: DeskHeadTests.Format.allCases,
        [
            "Be raštiško ELTA sutikimo šios naujienos tekstą kopijuoti draudžiama.",
            "BNS informaciją skelbti, cituoti ar kitaip atgaminti be raštiško BNS sutikimo draudžiama.",
            "Dilarang keras mengambil konten untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.",
            "This material may not be published, broadcast, rewritten or redistributed without permission.",
            "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)",
        ])
    func terms(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(
            headline: "Fares", text: "Fares rise in May.</p><p>Copyright © ANTARA 2026", last: line
        ).content
        #expect(content.usageTerms == line && content.copyright == "Copyright © ANTARA 2026")
        #expect(content.body.html == Self.html)
    }

    @Test(
        "A sentence of a story about pictures, texts and those who own them is none",
        arguments: DeskHeadTests.Format.allCases,
        [
            "Reporters may not publish pictures without permission, the army said.",
            "The findings, published in May, may not be the last word, the researcher told AFP.",
            "“The photos were published without permission,” his lawyer said to AFP.",
            "La diffusion de ces images sans autorisation est punie, a rappelé son avocat à l’AFP.",
            "This story, first published in 1950, may not be to every taste.",
        ])
    func noTerms(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(content.usageTerms == nil && Transmissions.paragraphs(content) == ["Fares rise in May.", line])
    }

    @Test(
        "Signs, marks and addresses below a text that agencies set there alone",
        arguments: DeskHeadTests.Format.allCases,
        [
            "AAP abc", "هو/ماب/ب ق", "ففف/ح س/كام", "- NZME", "- Macau News Agency", "AFP 260915 GMT NOV 26",
            "261509 NOV 26",
            "(End advance for Sunday, Nov. 29)",
            "-0- PANA AB/CD 26Nov2026", "./.", "ــــ", "abc@yna.co.kr",
        ])
    func marksAlone(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(content.body.html == Self.html)
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n\(line)\n").content
        #expect(plain.body.html == Self.html)
    }

    @Test("The byline that is said again there is no text")
    func signedAgain() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                docdata: "<doc-id id-string='a'/>",
                bodyHead: """
                    <hedline><hl1>Fares</hl1></hedline><byline><person>Ann Lee</person><byttl>The Harbour Press</byttl></byline>
                    <dateline><location><city>Macau</city></location><story.date norm="20261126T165136-0400"/></dateline>
                    """,
                content: "<p>Fares rise in May.</p><p>Ann Lee, The Harbour Press</p>"))
        #expect(item.content.byline == "Ann Lee, The Harbour Press" && item.content.body.html == Self.html)
        #expect(item.content.dateline == "Macau")
    }

    @Test(
        "Korea's reporters and agencies sign with an address", arguments: DeskHeadTests.Format.allCases,
        [("홍길동 기자 gildong@yna.co.kr", "홍길동"), ("◎공감언론 뉴시스 gildong@newsis.com", nil)] as [(String, String?)])
    func korean(format: DeskHeadTests.Format, line: (text: String, byline: String?)) throws {
        let content = try format.item(
            headline: "여객선", text: "요금은 그대로다.", language: "ko", last: line.text
        ).content
        #expect(content.byline == line.byline && content.edNote == line.text)
        #expect(content.body.html == "<p>요금은 그대로다.</p>")
    }

    @Test("Interfax signs with initials")
    func initials() throws {
        let text = "Паромы\n\nВладивосток. 26 ноября. ИНТЕРФАКС - Паромы ходят дольше.\n\nах лм\n"
        let content = try WireTextReader.read(text: text).content
        #expect(content.edNote == "ах лм" && Transmissions.paragraphs(content) == ["Паромы ходят дольше."])
    }

    @Test(
        "A company's wire names it as the source", arguments: [DeskHeadTests.Format.nitf, .ninjs],
        [("SOURCE Acme Ferries, Inc.", "Acme Ferries, Inc."), ("SOURCE: Acme Ferries Ltd", "Acme Ferries Ltd")])
    func companies(format: DeskHeadTests.Format, line: (text: String, name: String)) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line.text).content
        #expect(content.source == line.name && content.body.html == Self.html)
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n\(line.text)\n").content
        #expect(plain.source == line.name)
    }
}
