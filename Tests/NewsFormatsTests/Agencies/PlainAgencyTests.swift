import NewsModel
import Testing

@testable import NewsFormats

@Suite("Plain copy as agencies send it")
struct PlainAgencyTests {
    struct Copy: CustomTestStringConvertible {
        let agency: String
        let text: String
        let headline: String
        var byline: String?
        var dateline: String?
        var located: String?
        /// All paragraphs, parted by `|`.
        let body: String
        var note: String?
        var slugline: String?
        var date: String?

        var testDescription: String { agency }
    }

    @Test("What each line is, is told", arguments: copies)
    func fields(copy: Copy) throws {
        let content = try WireTextReader.read(text: copy.text).content
        #expect(content.headline == copy.headline)
        #expect(content.byline == copy.byline)
        #expect(content.dateline == copy.dateline)
        #expect(content.located == copy.located)
        #expect(Transmissions.paragraphs(content).joined(separator: "|") == copy.body)
        #expect(content.edNote == copy.note)
        #expect(content.slugline == copy.slugline)
        #expect(content.date?.rfc3339 == copy.date)
    }

    @Test(
        "A headline that says that it is a correction is the headline where no other follows",
        arguments: [
            ("Correction: Ferry fares rise in May", true), ("CORRECTION: Ferry fares rise in May", true),
            ("Correction: ferry fares rise in May", true), ("Correção: tarifas sobem em maio", true),
            ("更正：渡輪票價五月上調", true), ("Correction: Ferry fares rise in May", false),
            ("Correction: ferry fares rise in May", false), ("Rectificación: las tarifas suben en mayo", false),
        ])
    func correctedHeadline(line: String, readsHead: Bool) throws {
        let text = line + "\n\nFares of the night ferries rise in May, the office said.\n\nIt had said April.\n"
        let item = try WireTextReader.read(text: text, options: CopyOptions(readsHead: readsHead))
        #expect(item.content.headline == line && item.isCorrection && item.content.edNote == nil)
        #expect(
            Transmissions.paragraphs(item.content) == [
                "Fares of the night ferries rise in May, the office said.", "It had said April.",
            ])
    }

    @Test(
        "A line that says what was corrected stands above its headline",
        arguments: ["CORRECTION: corrects month", "Correction: in paragraph 2, not April"])
    func correctionAbove(line: String) throws {
        let text = line + "\n\nFerry fares rise in May\n\nFares rise in May, the office said.\n\nIt had said April.\n"
        let item = try WireTextReader.read(text: text)
        #expect(item.content.headline == "Ferry fares rise in May" && item.isCorrection)
        #expect(item.content.edNote == line)
    }

    @Test(
        "An end mark is no text, and what looks like one is",
        arguments: [
            ("==Kyodo", true), ("Lusa/Fim", true), ("(END)", true), ("-30-", true), ("###", true), ("* * *", true),
            ("ENDS", true), ("（完）", true), ("/ritzau/", true), ("-- BERNAMA", true), ("- ENDS -", true),
            ("Fim", true), ("end", true), ("ends", true), ("Enditem", true), ("(END ADV for Sunday, Nov. 29)", true),
            ("bn/jm/cpg", true), ("str-abc-de/fgh", true), ("win-win", false), ("str-/fgh", false),
            ("AAP mxd/jlw", true), ("JYC // VC", true), ("(Schluss) hoe/ral", true), ("/TT", true),
            ("(ANP)", true), ("AFP", true), ("27-NOV-26 12:15 NNNN", true), ("— — —", true),
            ("bje \\ kbm \\ kls", true), ("MTI 2026. november 26., csütörtök 14:32", true), ("STT--mka", true),
            ("বাসস/এমআর/১৫১০/-আকা", true), ("انتهای پیام/۱۲۳", true), ("ΑΠΕ-ΜΠΕ", true), ("мм/лк/", true),
            ("/m.k/j.p/", true), ("(FENA) A. B.", true), ("left \\ right", false), ("STT--the agency", false),
            ("(©NTB)", true), ("NTX/ABC/DEF", true), ("abc/ xyz/", true), ("(jk, ab)", true), ("PTI ABC XYZ", true),
            ("أ ف ب", true), ("10:00ت م", true), ("(Hina) xab yzz", true), ("ČTK", true), ("انتهای پیام", true),
            ("(Hina) says nothing", false), ("Enditem/AW", true), ("A/B/C", false), ("(yes, no, perhaps)", false),
            ("PTI says no", false), ("القاهرة", false), ("10:00", false), ("and/or", false), ("Endless", false),
            ("(Schluss) mit lustig", false), ("NATO", false), ("AC/DC", false),
            ("fine", false), ("TT", true), ("1/2 // 3/4", false), ("Mixed // Doubles", false), ("End the war", false),
            ("30", false), ("-- Ana Costa", false), ("==", false), ("The end", false), ("...", false),
            ("___", true), ("TT:s arkiv", true), ("dpa-Archiv", true), ("(APA/dpa)", true), ("(dpa)", true),
            ("/ММ/", true), ("(JVH, nl, pr)", true), ("YR2-LOG", true), ("APA0123 2026-11-26/10:15", true),
            ("(foto) (vídeo)", true), ("وام/أحمد/سالم", true), ("// انتهى // 10:15 ت م", true), ("10:15 ت مـ", true),
            ("انتهای پیام/", true), ("Stadsarkiv", false), ("Harbour archive", false), ("(APA/MAPA)", false),
            ("(USA, UN, EU)", false), ("G20-USA talks", false), ("(foto finish)", false), ("/м/", false),
            ("/ritzau/AFP", true), ("/ritzau/and", false), ("TAP/abc", true), ("(MAP 26 novembre 2026)", true),
            ("(Map 26 novembre 2026)", false), ("mf", true), ("no", false), ("BSS/ABC/1510hrs", true),
            ("(FIN) ABC/DEF", true), ("(FIN) the end/it", false), ("BNA 1510 GMT 2026/11/26", true),
            ("18:10 LOCAL TIME 15:10 GMT", true), ("A.H.", false), ("FCP-SCB", false), ("EUR/USD/JPY", false),
            ("20:45 CET (19:45 GMT)", false),
            ("--SPA", true), ("-- Petra", false),
            ("9376**2050", true), ("12*13", false), ("MZB/DMC // VM.", true), ("mf.", false),
            ("Reuters", false), ("(Lusa)", true), ("#Fares", false), ("End of an era", false), ("完", false),
        ])
    func endMarks(line: String, isMark: Bool) {
        #expect(EndMark.isMark(line) == isMark)
    }

    @Test(
        "The mark at the very end of a Chinese, Japanese or Korean text leaves it in every format",
        arguments: [
            ("票价不变。（完）", "票价不变。"), ("運賃は変わらない。（了）", "運賃は変わらない。"), ("요금은 같다.(끝)", "요금은 같다."),
            ("Fares stay. Enditem", "Fares stay."), ("票价（未完）", "票价（未完）"), ("Fares stay (end)", "Fares stay (end)"),
            ("Fares stay. (end) ab.cd", "Fares stay."), ("Fares (end) now", "Fares (end) now"),
            ("Os preços ficam. Fim", "Os preços ficam."), ("Fares stay. AP", "Fares stay."),
            ("Fares stay. [Macau News Agency]", "Fares stay."), ("Fares [of all]", "Fares [of all]"),
        ])
    func closers(last: String, left: String) throws {
        let html = "<p>Fares rise in May.</p>\n<p>\(left)</p>"
        let nitf = try NITFCopy.body("<p>Fares rise in May.</p><p>\(last)</p>")
        let plain = try WireTextReader.read(text: "Ferry fares\n\nFares rise in May.\n\n\(last)\n").content.body.html
        let g2 = try G2Copy.readItem(
            G2Copy.item(set: "<inlineData>Fares rise in May.\n\n\(last)</inlineData>")
        ).content.body.html
        #expect([nitf, plain, g2] == [html, html, html])
        #expect(try NITFCopy.body("<p>（完）</p>") == "<p>（完）</p>")
    }

    @Test(
        "Who wrote the story stands above or below it",
        arguments: [
            ("Ana Costa - Repórter da Agência Brasil", nil, "Ana Costa, Repórter da Agência Brasil"),
            (nil, "(By Chen Da-wen and Wang Xiao-ming)\n\nEnditem/AW", "Chen Da-wen and Wang Xiao-ming"),
            ("By Ana Costa\nHarbour Correspondent", nil, "Ana Costa, Harbour Correspondent"),
            (nil, "Nguyễn Văn Minh/TTXVN", "Nguyễn Văn Minh/TTXVN"), (nil, "Anna Berg/TT", "Anna Berg/TT"),
        ] as [(String?, String?, String)])
    func signatures(above: String?, below: String?, byline: String) throws {
        let text = ["Ferry fares", above, "Fares rise in May.", "They rise for all.", below].compactMap { $0 }
        let item = try WireTextReader.read(text: text.joined(separator: "\n\n")).content
        #expect(item.byline == byline)
        #expect(Transmissions.paragraphs(item) == ["Fares rise in May.", "They rise for all."])
    }

    @Test(
        "What only looks like a signature is text",
        arguments: [
            "Macau - Repórter em perigo", "Ana Costa - A vida no porto", "Night/AM", "Porto/TT", "(By the sea)",
        ])
    func noSignatures(line: String) throws {
        let text = "Ferry fares\n\nFares rise in May.\n\nThey rise for all.\n\n\(line)"
        #expect(try WireTextReader.read(text: text).content.byline == nil)
    }

    @Test("AP's lines of copy in advance are none of the headline")
    func advance() throws {
        let text = """
            BC-AS--Ferry Life, ADV 30,400
            ADV30
            For release Monday, Nov. 30
            Life aboard the last night ferry
            By ANA COSTA
            Associated Press

            MACAU (AP) — The last ferry leaves at two, and nobody minds.

            The fare is four patacas.

            (end ADV for Monday, Nov. 30)
            """
        let item = try WireTextReader.read(text: text)
        #expect(
            item.content.headline == "Life aboard the last night ferry"
                && item.content.edNote?.contains("ADV30") == true)
        #expect(item.status == .withheld || item.embargo != nil)
        #expect(
            Transmissions.paragraphs(item.content)
                == ["The last ferry leaves at two, and nobody minds.", "The fare is four patacas."])
    }
}
