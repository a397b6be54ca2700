import NewsModel
import Testing

@testable import NewsFormats

struct WireTextReaderTests {
    private static func body(_ item: WireItem) -> [String] {
        item.content.body.html.split(separator: "\n").map { line in
            String(line.dropFirst(3).dropLast(4)).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&")
        }
    }

    @Test("Headline and paragraphs are told apart by blank lines")
    func plain() throws {
        let item = try WireTextReader.read(text: "Ferry fares to rise\n\nFares rise in May.\n\n\nThe office said so.\n")
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(Self.body(item) == ["Fares rise in May.", "The office said so."])
        #expect(item == WireItem(content: Content(headline: item.content.headline, body: item.content.body)))
    }

    @Test(
        "What is beside the headline in a block of its own is no part of it",
        arguments: [
            (
                "FOR IMMEDIATE RELEASE\n\nContact: Ana Costa\n+853 123 456\nana@x.example\n\nFerry fares rise in spring",
                "Contact: Ana Costa +853 123 456 ana@x.example", nil
            ),
            ("聯絡人：陳小明\nchan@x.example\n\nFerry fares rise in spring", "聯絡人：陳小明 chan@x.example", nil),
            (
                "Ferry fares rise in spring\n\n*** Ana Costa, da agência Lusa ***",
                "*** Ana Costa, da agência Lusa ***", nil
            ),
            ("PUERTOS TARIFAS\n\nFerry fares rise in spring", nil, "PUERTOS TARIFAS"),
        ] as [(String, String?, String?)])
    func beside(head: String, note: String?, slugline: String?) throws {
        let item = try WireTextReader.read(text: head + "\n\nLisboa, 26 nov (EFE).- Fares rise in May.")
        #expect(item.content.headline == "Ferry fares rise in spring")
        #expect(item.content.dateline != nil && Self.body(item) == ["Fares rise in May."])
        #expect(item.content.slugline == slugline && item.status == .usable)
        if let note { #expect(item.content.edNote?.contains(note) == true) }
    }

    @Test("A line between stars below the headline is asked what it says to desks")
    func starredOrder() throws {
        let item = try WireTextReader.read(text: "Ferry fares rise\n\n*** NÃO PUBLICAR ***\n\nFares rise in May.")
        #expect(item.status == .withheld)
    }

    @Test(
        "A headline that resembles what stands beside others stays",
        arguments: [
            ("FERRY FARES\n\nThey rise in spring\n\nMACAU, Nov. 26 (Reuters) - Fares rise.", "FERRY FARES"),
            ("Contact: the film of 1997 again\n\nIt comes back\n\nThe film is shown again.", nil),
            ("Contact sports on the rise\n\nMore fans, 123456 in all\n\nFans rise.", "Contact sports on the rise"),
            ("Fares rise\n\n*** \n\nThey rise in May.", "Fares rise"),
        ] as [(String, String?)])
    func resembling(text: String, headline: String?) throws {
        let item = try WireTextReader.read(text: text, options: CopyOptions(readsHead: false))
        if let headline { #expect(item.content.headline == headline) }
        #expect(item.content.edNote == nil)
    }

    @Test(
        "A desk's embargo above or below the headline holds the copy until its time",
        arguments: [
            "EMBARGOED UNTIL 00:01 GMT, 11 DECEMBER 2026\n\nFerry fares to rise\n\nFares rise.",
            "EMBARGOED UNTIL 00:01 GMT, 11 DECEMBER 2026\nFerry fares to rise\n\nFares rise.",
            "Ferry fares to rise\n\nEmbargoed until 0001 GMT Dec. 11, 2026\n\nFares rise.",
            "Ferry fares to rise\nEmbargoed until 0001 GMT Dec. 11, 2026\n\nFares rise.",
            "Ferry fares to rise\n\nFares rise.\n\nEMBARGO: 00:01 GMT 11 Dec 2026",
            "Ferry fares to rise (EMBARGOED UNTIL 0001 GMT DEC. 11, 2026)\n\nFares rise.",
            "Date: 2026-11-12\nID: ferry\n\nEmbargoed until 0001 GMT Dec. 11\n\nFerry fares to rise\n\nFares rise.",
        ])
    func deskEmbargo(text: String) throws {
        let item = try WireTextReader.read(text: text)
        #expect(item.embargo?.rfc3339 == "2026-12-11T00:01:00Z" && item.status == .usable && item.doubt == nil)
        #expect(item.content.headline == "Ferry fares to rise" && Self.body(item) == ["Fares rise."])
        #expect(item.content.edNote?.lowercased().contains("embargo") == true)
    }

    @Test(
        "Where it does not tell the time the copy waits for the desk",
        arguments: [
            "*** STRICTLY EMBARGOED UNTIL 11 DECEMBER ***\n\nFerry fares to rise\n\nFares rise.",
            "【禁發至12月11日上午9時】\n\n渡輪加價\n\n票價五月上調。",
            "Ferry fares to rise\n\nEmbargoed until 0001 GMT Dec. 11\n\nFares rise.",
            "KILL KILL KILL\n\nPlease kill the story ferry-17, which is wrong\n\nIt is.",
            "Please kill our story of this morning\n\nIt is wrong.",
        ])
    func deskDoubt(text: String) throws {
        let item = try WireTextReader.read(text: text)
        #expect(item.status == .withheld && item.doubt != nil && item.embargo == nil)
    }

    @Test(
        "Advances and embargoes may fill a block above the headline",
        arguments: [
            "Adv29\nEMBARGOED UNTIL 6 a.m. GMT Nov. 29, 2026", "$adv29\nEMBARGOED UNTIL 6 a.m. GMT Nov. 29, 2026",
            "Adv29\nAdv29\nEMBARGOED UNTIL 6 a.m. GMT Nov. 29, 2026",
        ])
    func orderBlocks(block: String) throws {
        let item = try WireTextReader.read(text: block + "\n\nFerry fares to rise\n\nFares rise in May.")
        #expect(item.content.headline == "Ferry fares to rise" && item.content.body.html == "<p>Fares rise in May.</p>")
        #expect(item.embargo?.rfc3339 == "2026-11-29T06:00:00Z" && item.status == .usable)
        #expect(item.content.edNote == block.replacing("\n", with: " "))
        let alone = try WireTextReader.read(text: block + "\n\nFerry fares to rise")
        #expect(alone.content.headline == "Ferry fares to rise" && alone.embargo == item.embargo)
        #expect(throws: WireError.self) { try WireTextReader.read(text: block) }
    }

    @Test("What the head block states of embargo and status counts before a desk's line")
    func deskLineBesideHead() throws {
        let text = "Embargo: 2026-12-11 00:01\nID: ferry\n\nSTRICTLY EMBARGOED\n\nFerry fares to rise\n\nFares rise."
        let item = try WireTextReader.read(text: text)
        #expect(item.embargo?.rfc3339 == "2026-12-11T00:01:00Z" && item.status == .usable && item.doubt == nil)
    }

    @Test("A desk's word for a correction marks the copy as one")
    func deskCorrection() throws {
        let item = try WireTextReader.read(text: "CORRECTION\n\nFerry fares to rise\n\nFares rise.")
        #expect(item.isCorrection && item.status == .usable && item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "A date, a byline with its office and a rule below the headline are no part of it",
        arguments: [
            ("Ferry fares to rise\nThursday, 26 November 2026\n\nFares rise.", "2026-11-26", nil),
            ("Ferry fares to rise\n26/11/2026 18:32\n\nFares rise.", "2026-11-26T18:32", nil),
            ("Ferry fares to rise\n2026年11月26日\n\nFares rise.", "2026-11-26", nil),
            ("Ferry fares to rise\n2026-11-26 HKT 18:32\n\nFares rise.", "2026-11-26T18:32:00+08:00", nil),
            ("Ferry fares to rise\n==========\n\nFares rise.", nil, nil),
            ("Ferry fares to rise\nPor Ana Costa, da agência Lusa\n\nFares rise.", nil, "Ana Costa, da agência Lusa"),
            (
                "Ferry fares to rise\nBy Ana Costa, Harbour Wire\n26 November 2026\n\nFares rise.", nil,
                "Ana Costa, Harbour Wire"
            ),
            ("***\nFerry fares to rise\n***\n\nFares rise.", nil, nil),
        ] as [(String, String?, String?)])
    func belowHeadline(text: String, date: String?, byline: String?) throws {
        let item = try WireTextReader.read(text: text)
        #expect(item.content.headline == "Ferry fares to rise" && item.content.byline == byline)
        #expect(Self.body(item).last == "Fares rise.")
        if let date {
            #expect(item.content.date?.rfc3339.hasPrefix(date) == true, "\(item.content.date?.rfc3339 ?? "-")")
        }
    }

    @Test(
        "What sort of copy it is stands in the note and not in the headline",
        arguments: ["FOR IMMEDIATE RELEASE", "Press release", "*** EMBARGO LIFTED ***", "Eilmeldung", "新聞稿"])
    func labels(line: String) throws {
        for gap in ["\n", "\n\n"] {
            let item = try WireTextReader.read(text: line + gap + "Ferry fares to rise\n\nFares rise.")
            #expect(item.content.headline == "Ferry fares to rise" && item.status == .usable && item.embargo == nil)
            #expect(item.content.edNote == line)
        }
        #expect(try WireTextReader.read(text: line).content.headline == line)
    }

    @Test(
        "What only looks like a date or a byline belongs to the headline",
        arguments: [
            "for the first time since 1999", "By Friday, all of them", "De Lisboa a Macau, sem escala", "in 2027",
        ])
    func secondLines(line: String) throws {
        let item = try WireTextReader.read(text: "Ferry fares to rise\n\(line)\n\nFares rise.")
        #expect(item.content.headline == "Ferry fares to rise \(line)" && item.content.byline == nil)
    }

    @Test(
        "A second line in small letters or brackets is the second headline",
        arguments: [
            ("FERRY FARES TO RISE", "Operators say costs have doubled"),
            ("TARIFAS DOS BARCOS SOBEM", "Operadores falam de custos"), ("The last ferry", "(and how I missed it)"),
        ])
    func decks(headline: String, deck: String) throws {
        let item = try WireTextReader.read(text: "\(headline)\n\(deck)\n\nFares rise in May.\n\nSo it is.")
        #expect(item.content.headline == headline && item.content.subheadline == deck)
        #expect(item.content.slugline == nil && item.content.edNote == nil)
        #expect(Self.body(item) == ["Fares rise in May.", "So it is."])
    }

    @Test(
        "What a desk says above a headline in the same block holds the copy",
        arguments: [
            "DRAFT - NOT FOR PUBLICATION", "DRAFT - DO NOT PUBLISH", "CONFIDENTIAL - NOT FOR RELEASE",
            "NOT FOR PUBLICATION", "EMBARGOED UNTIL FURTHER NOTICE", "NAO PUBLICAR",
        ])
    func ordersAbove(line: String) throws {
        let text =
            "Fares rise in May, the authority said on Tuesday, and costs had doubled since then, as operators said."
        #expect(try WireTextReader.read(text: "\(line)\nFerry fares\n\n\(text)").status == .withheld)
    }

    @Test(
        "What editors say beside a headline holds a whole story",
        arguments: [
            "[KILLED] Ferry fares to rise", "KILL: Fares", "STORNO: Fähren teurer", "ANNULLA: Tariffe in aumento",
        ])
    func killsBeside(headline: String) throws {
        let text =
            "Fares rise in May, the authority said on Tuesday, and costs had doubled since then, as operators said."
        #expect(try WireTextReader.read(text: "\(headline)\n\n\(text)\n\n\(text)").status != .usable)
    }

    @Test("EFE's slug line stands in the block of the headline too")
    func slugAbove() throws {
        let text = "PUERTOS TARIFAS\nSuben las tarifas\n\nMadrid, 26 nov (EFE).- Suben en mayo."
        let item = try WireTextReader.read(text: text)
        #expect(item.content.slugline == "PUERTOS TARIFAS" && item.content.headline == "Suben las tarifas")
    }

    @Test(
        "A box with corrections is called so, and keeps its text",
        arguments: [
            "Correction", "Clarification", "Corrección", "Rettifica", "Errata", "Sprostowanie", "Rättelse", "Oikaisu",
            "更正",
            "訂正", "정정", "תיקון", "تصحيح",
        ])
    func boxes(line: String) throws {
        let text = "An article on Page 3 on Thursday misstated the ferry fare. It is 12 patacas."
        for more in ["", "\n\nAnother named the wrong harbour. It is the outer one."] {
            let item = try WireTextReader.read(text: "\(line)\n\n\(text)\(more)")
            #expect(item.content.headline == line && item.isCorrection && item.content.edNote == nil)
            #expect(Self.body(item).first == text)
        }
    }

    @Test(
        "A correction named before a colon is the headline where no other follows",
        arguments: [
            "Düzeltme: borsa", "Koreksi: bursa", "Correction : la Bourse chute",
        ])
    func namedCorrections(line: String) throws {
        let item = try WireTextReader.read(
            text: "\(line)\n\nShares fell by 3% on Thursday, the exchange said.\n\nSo it is.")
        #expect(item.content.headline == line && item.isCorrection && Self.body(item).count == 2)
    }

    @Test("French has a space before the colon", arguments: [" ", "\u{A0}", "\u{202F}"])
    func frenchColons(space: String) throws {
        let line = "Rectificatif\(space): la hausse est de 2 %"
        let item = try WireTextReader.read(
            text: "\(line)\n\nLes tarifs augmentent\n\nLes tarifs augmentent en mai.\n\nVoilà.")
        #expect(item.content.headline == "Les tarifs augmentent" && item.isCorrection)
        #expect(item.content.correctionNote?.hasPrefix("Rectificatif") == true)
    }

    @Test("The day that a story is about is no date of the copy")
    func anniversaries() throws {
        let options = CopyOptions(received: WireDate(rfc3339: "2026-11-26T10:00:00Z")?.instant)
        let day = try WireTextReader.read(
            text: "The day that changed us\n11 September 2001\n\nIt was a Tuesday.\n\nSo it was.", options: options)
        #expect(day.content.date == nil && Self.body(day).first == "11 September 2001")
        for date in ["Tuesday, 11 September 2001", "2001-09-11 18:30", "11 September 2026"] {
            let copy = try WireTextReader.read(text: "Fares rise\n\(date)\n\nFares rise in May.", options: options)
            #expect(copy.content.date != nil && Self.body(copy) == ["Fares rise in May."], "\(date)")
        }
    }

    @Test("Copy that begins with its text is called by its beginning and keeps its dateline")
    func withoutHeadline() throws {
        let wrapped = """
            MACAU, Nov 26 (Reuters) - The city's ferries carried 8.2% more passengers in
            November than a year earlier, official data showed on Thursday.

            Fares will rise in May, the harbour office said.
            """
        let item = try WireTextReader.read(text: wrapped)
        #expect(item.content.dateline == "MACAU, Nov 26 (Reuters)")
        #expect(item.content.headline.hasPrefix("The city's ferries carried 8.2% more passengers"))
        #expect(
            Self.body(item) == [
                "The city's ferries carried 8.2% more passengers in November than a year earlier, official data showed on Thursday.",
                "Fares will rise in May, the harbour office said.",
            ])
        let bare = """
            The harbour office said on Tuesday that night ferries will run until two
            in the morning from next month, after many passengers had asked for later
            crossings in the past year.

            Fares stay as they are.
            """
        let other = try WireTextReader.read(text: bare)
        #expect(other.content.headline.hasPrefix("The harbour office said") && Self.body(other).count == 2)
        let headed = try WireTextReader.read(
            text: "Ferry fares to rise for the first time in many years\nas the harbour office says\n\nFares rise.")
        #expect(headed.content.headline.hasSuffix("office says"))
        let embargoed = try WireTextReader.read(text: "EMBARGOED UNTIL 00:01 GMT, 11 DECEMBER 2026\n\n" + wrapped)
        #expect(embargoed.embargo != nil && !embargoed.isNotice)
    }

    @Test(
        "Paragraphs that nothing but their short last lines part are told apart, in copy with blank lines and without")
    func shortLastLines() throws {
        let text = """
            The harbour office said on Tuesday that night ferries will run until two
            in the morning from next month, after many passengers had asked for
            later crossings in the past year.
            Fares stay as they are for the rest of the year, and the office will
            hand out a new timetable at all piers.
            (Reporting by Ana Costa)
            """
        for head in ["Ferry fares to rise\n", "Ferry fares to rise\n\n"] {
            let body = Self.body(try WireTextReader.read(text: head + text))
            #expect(body.count == 2 && body.first?.hasSuffix("in the past year.") == true, "\(body)")
        }
    }

    @Test("A head block may state the headline, and end at a line that names the text")
    func statedHeadline() throws {
        for text in [
            "Headline: Ferry fares to rise\nByline: Ana Costa\n\nFares rise.\n\nThe office said so.",
            "TITLE: Ferry fares to rise\nLanguage: en\n\nFares rise.\n\nThe office said so.",
            "標題：Ferry fares to rise\n語言：en\n\nFares rise.\n\nThe office said so.",
            "Título: Ferry fares to rise\n\nFares rise.\n\nThe office said so.",
            "HEADLINE: Ferry fares to rise\nBYLINE: Ana Costa\nBODY:\nFares rise.\n\nThe office said so.",
        ] {
            let item = try WireTextReader.read(text: text)
            #expect(item.content.headline == "Ferry fares to rise", "\(text)")
            #expect(Self.body(item) == ["Fares rise.", "The office said so."], "\(text)")
        }
        let lone = try WireTextReader.read(text: "Ferry fares to rise\n\nText: none.\n\nBody:\n\nSo it is.")
        #expect(lone.content.headline == "Ferry fares to rise")
    }

    @Test("Copy without blank lines has its headline in line 1 and a paragraph in every other")
    func lines() throws {
        let item = try WireTextReader.read(text: "Ferry fares to rise\nFares rise in May\nand in June.\n- So it is.")
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(Self.body(item) == ["Fares rise in May", "and in June.", "- So it is."])
    }

    @Test("Copy without blank lines whose paragraphs are indented has them joined")
    func indentedLines() throws {
        let item = try WireTextReader.read(
            text: """
                Ferry fares to rise
                     The harbour office said on Tuesday that night ferries will run
                until two in the morning from next month, after many passengers had
                asked for later crossings.
                     Fares stay as they are for the rest of the year, and the office
                will hand out a new timetable.
                """)
        #expect(item.content.headline == "Ferry fares to rise" && Self.body(item).count == 2)
        #expect(Self.body(item).last?.hasSuffix("and the office will hand out a new timetable.") == true)
    }

    @Test(
        "Line ends, tabs, indents and marks of any editor make no difference",
        arguments: [
            "渡輪加價\r\n\r\n票價五月上調。\r\n\r\n當局昨日公佈。\r\n", "渡輪加價\r\r票價五月上調。\r\r當局昨日公佈。",
            "\u{FEFF}渡輪加價\n\n　　票價五月上調。\n\n　　當局昨日公佈。　\n", "\n\n 渡輪加價 \t\n \t \n\t票價五月上調。\n\u{FEFF}\n當局昨日公佈。",
            "渡輪加價\u{2029}\u{2029}票價五月上調。\u{2028}\u{2028}當局昨日公佈。",
        ])
    func blanks(text: String) throws {
        let item = try WireTextReader.read(Array(text.utf8))
        #expect(item.content.headline == "渡輪加價")
        #expect(Self.body(item) == ["票價五月上調。", "當局昨日公佈。"])
    }

    @Test("A headline may run over several lines, and text may follow it without a blank line")
    func headlines() throws {
        let two = try WireTextReader.read(text: "Ferry fares to rise\nfor the first time in years\n\nFares rise.")
        #expect(two.content.headline == "Ferry fares to rise for the first time in years")
        let close = try WireTextReader.read(text: "Ferry fares to rise\nFares rise in May.\n\nThe office said so.")
        #expect(close.content.headline == "Ferry fares to rise")
        #expect(Self.body(close) == ["Fares rise in May.", "The office said so."])
        let signed = try WireTextReader.read(text: "Ferry fares to rise\nBy Ana Costa\n\nFares rise.")
        #expect(signed.content.headline == "Ferry fares to rise")
        #expect(signed.content.byline == "Ana Costa")
        #expect(Self.body(signed) == ["Fares rise."])
    }

    @Test("Byline, dateline and section line leave the text for their fields")
    func found() throws {
        let english = try WireTextReader.read(
            text:
                "Ferry fares to rise\n\nMACAU, 14 Nov — Fares rise.\n\nThe office said so. Howard Tong\n\nCategories Macau"
        )
        #expect(english.content.dateline == "MACAU, 14 Nov")
        #expect(english.content.byline == "Howard Tong")
        #expect(english.content.categories == ["Macau"])
        #expect(Self.body(english) == ["Fares rise.", "The office said so."])
        let chinese = try WireTextReader.read(text: "渡輪加價\n\n【本報訊】（本報記者 陳大文）票價上調。\n\n當局昨日公佈。\n\n分類：澳門、經濟")
        #expect(chinese.content.dateline == "【本報訊】")
        #expect(chinese.content.byline == "陳大文")
        #expect(chinese.content.categories == ["澳門", "經濟"])
        #expect(Self.body(chinese) == ["票價上調。", "當局昨日公佈。"])
        let portuguese = try WireTextReader.read(
            text: "Tarifas sobem\n\nPor Ana Costa\n\nMacau, 14 nov (Lusa) - As tarifas sobem.\n\nSecção: Macau")
        #expect(portuguese.content.dateline == "Macau, 14 nov (Lusa)")
        #expect(portuguese.content.byline == "Ana Costa")
        #expect(Self.body(portuguese) == ["As tarifas sobem."])
    }

    @Test("A bare name is a byline only before a section line or for a provider that signs so")
    func trailingBylines() throws {
        let text = "Ferry fares to rise\n\nFares rise.\n\nThe office said so. Howard Tong"
        let plain = try WireTextReader.read(text: text)
        #expect(plain.content.byline == nil)
        #expect(Self.body(plain).last == "The office said so. Howard Tong")
        let signing = try WireTextReader.read(text: text, options: CopyOptions(trailingBylines: true))
        #expect(signing.content.byline == "Howard Tong")
        let own = try WireTextReader.read(text: "Fares to rise\n\nFares rise.\n\nHoward Tong\nCategory: Macau")
        #expect(own.content.byline == "Howard Tong")
        #expect(Self.body(own) == ["Fares rise."])
    }

    @Test("What the head block states wins, and the text is left whole unless it says the same")
    func stated() throws {
        let text = "\n\nFares to rise\n\nMACAU, 14 Nov — Fares rise. Howard Tong\n\nCategories Macau"
        let other = try WireTextReader.read(
            text: "Byline: Ana Costa\nDateline: TAIPA, 14 Nov\nCategory: Transport" + text)
        #expect(other.content.byline == "Ana Costa")
        #expect(other.content.dateline == "TAIPA, 14 Nov")
        #expect(other.content.categories == ["Transport"])
        #expect(Self.body(other) == ["MACAU, 14 Nov — Fares rise. Howard Tong", "Categories Macau"])
        let same = try WireTextReader.read(
            text: "Byline: Howard Tong\nDateline: Macau, 14 Nov\nCategory: Macau" + text)
        #expect(same.content.dateline == "Macau, 14 Nov")
        #expect(Self.body(same) == ["Fares rise."])
    }

    @Test("No word is lost when text leaves for a field")
    func nothingLost() throws {
        let item = try WireTextReader.read(text: "Fares to rise\n\nMACAU, 14 Nov — Text.\n\nBy Howard Tong")
        #expect(item.content.byline == "Howard Tong")
        let alone = try WireTextReader.read(text: "Fares to rise\n\nMACAU, 14 Nov")
        #expect(Self.body(alone) == ["MACAU, 14 Nov"])
        #expect(alone.content.dateline == nil)
    }

    @Test("Copy in a named encoding or with a byte order mark is read as what it is")
    func encodings() throws {
        let big5: [UInt8] = [0xB4, 0xE7, 0xBD, 0xFC, 0x0A, 0x0A, 0xA5, 0x5B, 0xBB, 0xF9]
        let item = try WireTextReader.read(big5, options: CopyOptions(encoding: "big5-hkscs"))
        #expect(item.content.headline == "渡輪")
        let utf16: [UInt8] = [0xFF, 0xFE, 0x21, 0x6E, 0x2A, 0x8F]
        #expect(try WireTextReader.read(utf16).content.headline == "渡輪")
    }

    @Test("Without a head block the first lines are headline and text")
    func noHead() throws {
        let text = "Source: ferries to stop\n\nThe ferries stop."
        let item = try WireTextReader.read(text: text, options: CopyOptions(readsHead: false))
        #expect(item.content.headline == "Source: ferries to stop")
    }

    @Test(
        "A telegram that is cut short, or several in a file, are refused",
        arguments: [
            ("ZCZC A1\nFares rise\n\nFares rise in May.\n", "NNNN"),
            ("ZCZC A1\nFares rise\n\nText.\nNNNN\nZCZC A2\nMore\n\nText.\nNNNN\n", "one telegram a file"),
        ])
    func telegrams(text: String, expected: String) {
        let error = #expect(throws: WireError.self) { try WireTextReader.read(text: text) }
        #expect(error?.expected.contains(expected) == true)
    }

    @Test(
        "A telegram's headline in capitals is none of its codes",
        arguments: ["FERRY FARES RISE", "GAZA AID SHIP HIT", "RIO 2016", "A BOY IS LOST"])
    func telegramHeadline(headline: String) throws {
        let item = try WireTextReader.read(
            text: "ZCZC A1\nR POL S04 QBXB\n\n\(headline)\n\nFares rise in May.\nNNNN\n")
        #expect(item.content.headline == headline && item.content.edNote == "A1 R POL S04 QBXB")
    }

    @Test(
        "Codes of a telegram may be fields with marks, one of them the headline",
        arguments: [
            (
                "%NRA MGD\n$J\n:\n:Harbour Office\n*X\nFares rise\n", "Fares rise",
                "AAP %NRA MGD $J : :Harbour Office *X"
            ),
            ("%A\n#Ferries\n$Fares rise in May\n@QLD\n", "Fares rise in May", "AAP %A #Ferries @QLD"),
            ("$100m for ferries\n", "$100m for ferries", "AAP"),
        ])
    func telegramFields(head: String, headline: String, note: String) throws {
        let item = try WireTextReader.read(text: "   ZCZC AAP\n\(head)\nThe fares rise in May.\n\n   So.\nNNNN\n")
        #expect(item.content.headline == headline && item.content.edNote == note)
        #expect(Self.body(item) == ["The fares rise in May.", "So."])
    }

    @Test("Codes of a telegram may stand below a blank line, where capitals alone are a headline")
    func telegramCodesBelow() throws {
        let story = "Fares rise in May.\n\nSo.\nNNNN\n"
        let coded = try WireTextReader.read(text: "ZCZC A1\n\nR POL S04 QBXB\n\nFares rise\n\n\(story)")
        #expect(coded.content.headline == "Fares rise" && coded.content.edNote == "A1 R POL S04 QBXB")
        for headline in ["A BOY IS LOST", "IRAN HITS BACK", "BSS-12"] {
            let plain = try WireTextReader.read(text: "ZCZC A1\n\n\(headline)\n\n\(story)")
            #expect(plain.content.headline == headline && plain.content.edNote == "A1")
        }
    }

    @Test("An indent begins a paragraph of a telegram as of any text")
    func telegramIndents() throws {
        let story = """
            Fares rise

               The fares of the ferries across the harbour rise in May, the
            harbour office said.
               Nobody of those who had come to the meeting in the town hall
            objected to it.

            """
        let item = try WireTextReader.read(text: "ZCZC A1\nR POL S04\n\n\(story)NNNN\n")
        let paragraphs = [
            "The fares of the ferries across the harbour rise in May, the harbour office said.",
            "Nobody of those who had come to the meeting in the town hall objected to it.",
        ]
        #expect(item.content.headline == "Fares rise" && Self.body(item) == paragraphs)
    }

    @Test("The specimen comes out whole", .enabled(if: Corpus.folder != nil))
    func specimen() throws {
        let bytes = try Corpus.bytes("wire/specimen/000_f3c25401f8cc7198.txt")
        let item = try WireTextReader.read(bytes)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
        #expect(item.content.headline == lines[0])
        #expect(item.content.byline == "Howard Tong")
        #expect(item.content.categories == ["Macau"])
        #expect(item.content.dateline == nil && item.content.date == nil && item.language == nil)
        let paragraphs = Self.body(item)
        #expect(paragraphs.count == 9 && Array(paragraphs.dropLast()) == Array(lines[1...8]))
        #expect(paragraphs.last.map { $0 + " Howard Tong" } == lines[9])
        #expect(paragraphs.last?.hasSuffix("all forms of exploitation.") == true)
    }

    @Test("Every line of the corpus comes out as the line it was", .enabled(if: Corpus.folder != nil))
    func corpusLines() throws {
        let files = try Corpus.files("wire/plain", named: ".txt")
        #expect(files.count == 60)
        for file in files {
            let bytes = try Corpus.bytes(file)
            let item = try WireTextReader.read(bytes)
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(\.trimmed)
            #expect(([item.content.headline] + Self.body(item)).map(\.oneLine) == lines.map(\.oneLine), "\(file)")
        }
    }
}
