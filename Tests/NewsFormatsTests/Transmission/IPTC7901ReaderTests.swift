import NewsModel
import Testing

@testable import NewsFormats

struct IPTC7901ReaderTests {
    static let story = "Ferry fares to rise =\r\n\r\n   Macau (hw) - Fares rise in May.\r\n\r\n   The office said so."

    @Test("Header, keywords, headline, dateline and filing time are told apart")
    func plain() throws {
        let item = try Transmissions.item(Transmissions.iptc(text: Self.story))
        #expect(item.providerID == "hwa/0144/2026-11-12")
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(item.content.slugline == "Ferries/fares")
        #expect(item.content.keywords == ["Ferries", "fares"])
        #expect(item.content.categories == ["Politics"])
        #expect(item.content.subjects.map(\.qcode) == ["anpa:pol", "medtop:11000000"])
        #expect(item.content.urgency == 4)
        #expect(item.content.dateline == "Macau (hw)" && item.content.located == "Macau")
        #expect(item.content.date?.rfc3339 == "2026-11-12T15:01:00Z")
        #expect(Transmissions.paragraphs(item.content) == ["Fares rise in May.", "The office said so."])
        #expect(item.language == nil)
    }

    @Test(
        "Filing times come in many forms",
        arguments: [
            ("121501 NOV 26", "2026-11-12T15:01:00Z"), ("12-11-26 1501", "2026-11-12T15:01:00Z"),
            ("121501 GMT Nov 26", "2026-11-12T15:01:00Z"), ("121501 Nov 2026", "2026-11-12T15:01:00Z"),
            ("121501 MEZ Nov 26", "2026-11-12T15:01:00+01:00"), ("121501 Dez 26", "2026-12-12T15:01:00Z"),
            ("121501 mär 26", "2026-03-12T15:01:00Z"), ("12.11.2026 15:01", "2026-11-12T15:01:00Z"),
            ("HWA0144    2026-11-12/15:01", "2026-11-12T15:01:00Z"), ("2026-11-12/15:01", "2026-11-12T15:01:00Z"),
            ("2026-11-12 15:01 UTC", "2026-11-12T15:01:00Z"), ("121501 out 26", "2026-10-12T15:01:00Z"),
            ("", nil), ("1501", nil), ("321501 NOV 26", nil), ("121501", nil),
        ] as [(String, String?)])
    func dates(trailer: String, date: String?) throws {
        let item = try Transmissions.item(Transmissions.iptc(text: Self.story, trailer: trailer))
        #expect(item.content.date?.rfc3339 == date)
        #expect((item.providerID == nil) == (date == nil))
    }

    @Test(
        "Headers of other agencies are read too",
        arguments: [
            ("APA0026 5 II 0251 PL/CI    Mo, 31.Dez 2012", "APA/0026/2012-12-31", "II", 5),
            ("bdt0123 4 pl 456  dpa 0789", "bdt/0123/2026-11-12", "Politik", 4),
            ("hwa 0144 u spo 93", "hwa/0144/2026-11-12", "Sports", nil),
        ] as [(String, String, String, Int?)])
    func headers(head: String, id: String, category: String, urgency: Int?) throws {
        let trailer = head.contains("2012") ? "" : "121501 NOV 26"
        let item = try Transmissions.item(Transmissions.iptc(head: head, text: Self.story, trailer: trailer))
        #expect(item.providerID == id)
        #expect(item.content.categories == [category])
        #expect(item.content.urgency == urgency)
    }

    @Test(
        "A last line of the headline that says who wrote the story is the byline",
        arguments: [
            ("By Ana Costa =", "Ana Costa"),
            ("By Ana Costa, The Harbour Union-Tribune =", "Ana Costa, The Harbour Union-Tribune"),
            ("By hw correspondents =", "hw correspondents"), ("Von Ana Costa =", "Ana Costa"), ("by a tenth =", nil),
        ] as [(String, String?)])
    func creditBelowHeadline(line: String, byline: String?) throws {
        let text = "Ferry fares to rise\r\n\(line)\r\n\r\n   Macau (hw) - Fares rise in May."
        let content = try Transmissions.item(Transmissions.iptc(text: text)).content
        #expect(content.byline == byline)
        #expect(content.headline == "Ferry fares to rise" + (byline == nil ? " by a tenth" : ""))
    }

    @Test(
        "A second line that begins with a byline's word is none without names",
        arguments: [
            "Von Berlin nach Hamburg in zwei Stunden", "Von Montag an in beiden Richtungen", "By May, operators say",
        ])
    func noCredits(line: String) throws {
        let text = "Neuer Zug fährt\r\n\(line) =\r\n\r\n   Macau (hw) - Fares rise in May."
        let content = try Transmissions.item(Transmissions.iptc(text: text)).content
        #expect(content.byline == nil && content.headline == "Neuer Zug fährt \(line)")
    }

    @Test("A headline in capitals has its second headline below it")
    func decks() throws {
        let text = "FÄHREN TEURER\r\nBetreiber klagen über Kosten =\r\n\r\n   Macau (hw) - Fares rise in May."
        let content = try Transmissions.item(Transmissions.iptc(text: text)).content
        #expect(content.headline == "FÄHREN TEURER" && content.subheadline == "Betreiber klagen über Kosten")
        #expect(content.edNote == nil)
    }

    @Test("Headlines run over lines, with a subheadline and rubrics around, or end at a blank line")
    func headlines() throws {
        let two = try Transmissions.item(
            Transmissions.iptc(
                text: "EXTRA\r\nFerry fares to rise\r\nfor the first time\r\nUtl.: In May already =\r\n\r\nText."))
        #expect(two.content.headline == "Ferry fares to rise for the first time")
        #expect(two.content.subheadline == "In May already")
        #expect(two.content.edNote == "EXTRA")
        let bare = try Transmissions.item(
            Transmissions.iptc(text: "Ferry fares to rise\r\n\r\nText.\r\n\r\nMore text."))
        #expect(bare.content.headline == "Ferry fares to rise")
        #expect(Transmissions.paragraphs(bare.content) == ["Text.", "More text."])
        let none = try Transmissions.item(Transmissions.iptc(text: "   Macau (hw) - Fares rise in May."))
        #expect(none.content.headline == "Ferries/fares")
        #expect(Transmissions.paragraphs(none.content) == ["Fares rise in May."])
    }

    @Test(
        "A headline without a mark or a blank line behind it ends where the text begins",
        arguments: [
            "Macau, 14 Nov (HW) - ", "   ", "\t", "MACAU (HW) - ", "MADRID, 14 nov (EFE).- ",
        ])
    func crowdedHeadlines(start: String) throws {
        let lines = ["Fares on the ferries of the outer harbour rise in May, the office", "said on Thursday."]
        for headline in ["Ferry fares to rise", "Ferry fares to rise\r\nfor the first time"] {
            let copy = Transmissions.iptc(text: headline + "\r\n" + start + lines.joined(separator: "\r\n"))
            let content = try Transmissions.item(copy).content
            #expect(content.headline == headline.replacing("\r\n", with: " "))
            #expect(Transmissions.paragraphs(content) == [lines.joined(separator: " ")])
        }
    }

    @Test(
        "A desk's line above the headline is no part of it",
        arguments: [
            "Sperrfrist: 15.11., 15.00 Uhr", "EMBARGOED UNTIL 1500 GMT NOVEMBER 20",
            "CORREÇÃO: corrige valor no segundo parágrafo",
            "Sous embargo jusqu'à demain 15h00",
        ])
    func deskLines(line: String) throws {
        for end in [" =", ""] {
            let item = try Transmissions.item(
                Transmissions.iptc(text: "\(line)\r\nFerry fares to rise\(end)\r\n\r\nMacau (hw) - Fares rise in May."))
            #expect(item.content.headline == "Ferry fares to rise")
            #expect(item.content.edNote == line)
            #expect(item.embargo != nil || item.content.correctionNote == line)
        }
    }

    @Test("Copy that was sent by mistake is killed")
    func bust() throws {
        for text in [
            "BUST\r\n\r\nFerry fares to rise =\r\n\r\nMacau (hw) - Fares rise.",
            "BUST BUST BUST =\r\n\r\nMacau (hw) - Fares.",
        ] {
            let item = try Transmissions.item(Transmissions.iptc(text: text))
            #expect(item.status == .withheld && item.doubt == .withdrawal)
        }
        let story = try Transmissions.item(
            Transmissions.iptc(text: "Drug bust nets twelve =\r\n\r\nMacau (hw) - Twelve."))
        #expect(story.status == .usable)
    }

    @Test("An alert's word of urgency is not its headline")
    func alerts() throws {
        let item = try Transmissions.item(Transmissions.iptc(text: "URGENT\r\n\r\nFerry fares to rise in May\r\n"))
        #expect(item.content.headline == "Ferry fares to rise in May" && item.content.edNote == "URGENT")
    }

    @Test(
        "A kill in any language names its story in the line below",
        arguments: [
            ("ANNULATION", "Prière d'annuler notre dépêche HWA0131."),
            ("(ANULACIÓN)", "Rogamos anulen la noticia HWA0131 ="),
            ("ANULAÇÃO", "Favor anular a notícia HWA0131, por conter erros ="),
            ("KILL", "Please kill our story HWA0131, which is wrong."),
            ("KILL", "Please kill our story HWA131, which is wrong."),
            ("KILL", "Please kill our story HWA 131, which is wrong."),
        ])
    func kills(word: String, request: String) throws {
        for blank in ["", "\r\n"] {
            let item = try Transmissions.item(
                Transmissions.iptc(text: "\(word)\r\n\(blank)\(request)\r\n\r\nContém erros."))
            #expect(item.providerID == "hwa/0131/2026-11-12" && item.status == .canceled)
        }
    }

    @Test(
        "Datelines of any agency leave the text, with the place on its own",
        arguments: [
            ("Macau, 14 nov (EFE).- Sobem.", "Macau, 14 nov (EFE)", "Macau"),
            ("LISBOA, 14 nov (Lusa) -- Sobem.", "LISBOA, 14 nov (Lusa)", "LISBOA"),
            ("Wien (APA) - Sobem.", "Wien (APA)", "Wien"),
            ("New Delhi, Nov 14 (XYZ): Sobem.", "New Delhi, Nov 14 (XYZ)", "New Delhi"),
            ("Genève (hwa) Sobem.", "Genève (hwa)", "Genève"), ("Bern (hwa/abc) Sobem.", "Bern (hwa/abc)", "Bern"),
            ("The Fund (imf) said so.", nil, nil), ("(ANSA) - ROMA, 14 NOV - Sobem.", "(ANSA) - ROMA, 14 NOV", "ROMA"),
            ("PARIS (AFP) \u{2013} Sobem.", "PARIS (AFP)", "PARIS"), ("The fund (IMF) said. Sobem.", nil, nil),
        ] as [(String, String?, String?)])
    func datelines(text: String, dateline: String?, located: String?) throws {
        let content = try Transmissions.item(Transmissions.iptc(text: "Title =\r\n\r\n\(text)\r\n\r\nMore.")).content
        #expect(content.dateline == dateline && content.located == located)
        #expect(Transmissions.paragraphs(content) == [dateline == nil ? text : "Sobem.", "More."])
    }

    @Test("What is for desks leaves the text for the note: notebook, contacts, signs")
    func deskText() throws {
        let item = try Transmissions.item(
            Transmissions.iptc(
                text: Self.story + "\r\n\r\n# dpa-Notizblock\r\n\r\n## Orte\r\n- Kai 1\r\n\r\n* * * *\r\nDie folgenden "
                    + "Informationen sind nicht zur\r\nVeröffentlichung bestimmt\r\n\r\nhw ac jb"))
        #expect(Transmissions.paragraphs(item.content) == ["Fares rise in May.", "The office said so."])
        #expect(item.content.edNote?.hasPrefix("# dpa-Notizblock ## Orte - Kai 1") == true)
        #expect(item.content.edNote?.hasSuffix("hw ac jb") == true)
    }

    @Test(
        "Words with which desks close a story are text where a story has them",
        arguments: [
            "The paper, which was marked as\r\nnot for publication, names the ferries.",
            "Not for publication, the memo says,\r\nwhich names the ferries.",
            "The office says that\r\nthe following information is not for publication by it.",
        ])
    func closingWords(text: String) throws {
        let content = try Transmissions.item(
            Transmissions.iptc(text: Self.story + "\r\n\r\n   \(text)\r\n\r\n   It ends here.")
        ).content
        let said = text.replacing("\r\n", with: " ")
        #expect(
            Transmissions.paragraphs(content).joined(separator: " ")
                == "Fares rise in May. The office said so. \(said) It ends here.")
        #expect(content.edNote == nil)
    }

    @Test(
        "A heading that says that what follows is not to be printed ends the story",
        arguments: [
            "Not for publication", "NOT FOR PUBLICATION:", "Not for publication - contact:",
            "* * * *\r\nNot for publication",
        ])
    func closingHeadings(heading: String) throws {
        let item = try Transmissions.item(
            Transmissions.iptc(text: Self.story + "\r\n\r\n\(heading)\r\nAna Costa, tel. 555 1234"))
        #expect(Transmissions.paragraphs(item.content) == ["Fares rise in May.", "The office said so."])
        #expect(item.content.edNote?.hasSuffix("Ana Costa, tel. 555 1234") == true)
    }

    @Test(
        "No line that leaves the text is lost",
        arguments: [
            ("(Adds quotes in paragraph 2)\r\n\r\n", "", "(Adds quotes in paragraph 2)", ["Politics"]),
            ("EMBARGOED UNTIL 1500 GMT NOVEMBER 20\r\n\r\n", "", "EMBARGOED UNTIL 1500 GMT NOVEMBER 20", ["Politics"]),
            ("", "\r\n\r\nCategories Macau, Transport", nil, ["Politics", "Macau", "Transport"]),
            ("November 12, 2026\r\n\r\n", "", "November 12, 2026", ["Politics"]),
        ] as [(String, String, String?, [String])])
    func keptLines(above: String, below: String, note: String?, categories: [String]) throws {
        let text = "Ferry fares to rise =\r\n\r\n\(above)Fares rise in May.\r\n\r\nThe office said so.\(below)"
        let content = try Transmissions.item(Transmissions.iptc(text: text)).content
        #expect(Transmissions.paragraphs(content) == ["Fares rise in May.", "The office said so."])
        #expect(content.edNote == note && content.categories == categories)
    }

    @Test("Chinese copy is decoded by the provider's charset and its lines joined without blanks")
    func chinese() throws {
        let line = "當局昨日公佈，五月起調整往返港澳兩地的渡輪票價，平日日航普通位"
        let copy = Transmissions.iptc(
            head: "mwa0007 3 i 120", text: "渡輪五月加價\r\n\r\n【本報訊】\(line.dropFirst(5))\r\n\(line)\r\n增幅為百分之五。")
        let item = try Transmissions.item(copy)
        #expect(item.content.headline == "渡輪五月加價")
        #expect(item.content.dateline == "【本報訊】")
        #expect(Transmissions.paragraphs(item.content) == [line.dropFirst(5) + line + "增幅為百分之五。"])
    }

    @Test("windows-1252 is read where the provider says so, and refused with its byte else")
    func latin() throws {
        let copy = Transmissions.iptc(text: "XX\r\n\r\nText.").utf8.map { $0 == UInt8(ascii: "X") ? 0xE7 : $0 }
        let options = TransmissionOptions(decoder: WireDecoder(provider: "windows-1252"))
        #expect(try Transmissions.items(copy, options: options).first?.content.headline == "çç")
        let error = #expect(throws: WireError.self) { try IPTC7901Reader.items(copy).entries() }
        #expect(error?.kind == .undecodable && error?.offset == copy.firstIndex(of: 0xE7))
    }

    @Test("Copy cut short, or without a text, is refused")
    func broken() {
        let cut = Array(Transmissions.iptc(text: Self.story).utf8.prefix(80))
        #expect(throws: WireError.self) { try IPTC7901Reader.items(cut).entries() }
        #expect(throws: WireError.self) {
            try IPTC7901Reader.items(Array("\u{1}hwa0144 4 pol 120\r\n\u{3}".utf8)).entries()
        }
        #expect(throws: WireError.self) { try IPTC7901Reader.items([]).entries() }
        #expect(throws: WireError.self) {
            try IPTC7901Reader.items(Array(Transmissions.iptc(keywords: "", text: "").utf8)).entries()
        }
    }
}
