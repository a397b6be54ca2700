import NewsModel
import Testing

@testable import NewsFormats

struct ANPAReaderTests {
    static let story = "^BC-MC--Ferry Fares,120<\r\n^Ferry fares to rise<\r\n\t   MACAU (HW) _ Fares rise in May.\r\n"

    @Test("Canadian copy has marked fields, wrapped lines and days before months")
    func canadian() throws {
        let text =
            "^Ferry-Fares, 7th Writethru@<\ncode:2<\n^Update:ADDS details@<\n^INDEX: Transport, Politics@<\n"
            + "^HL:Ferry fares rise as world's\nislands wait@<\n^By Ana Costa@<\n^THE HARBOUR WIRE@<\n"
            + "\t   MACAU _ Fares on the ferries rise sharply in May after the\noffice let them follow the price of "
            + "oil, which fell.<\n\t   It said so on Friday.<\n"
        let item = try Transmissions.item(
            Transmissions.anpa(
                number: "B1488", key: "Ferry-Fares 7thWritethru TB06", date: "31-10", text: text,
                trailer: "16:35ET 31-10-14<"))
        #expect(item.providerID == "B/1488/2014-10-31")
        #expect(item.providerVersion == 8)
        #expect(item.content.headline == "Ferry fares rise as world's islands wait")
        #expect(item.content.byline == "Ana Costa")
        #expect(item.content.credit == "THE HARBOUR WIRE")
        #expect(item.content.keywords == ["Transport", "Politics"])
        #expect(item.content.edNote == "7th Writethru code:2 Update:ADDS details")
        #expect(item.content.date?.rfc3339 == "2014-10-31T16:35:00-04:00")
        #expect(
            Transmissions.paragraphs(item.content).last == "It said so on Friday.")
        #expect(Transmissions.paragraphs(item.content).count == 2)
    }

    @Test(
        "A line above a marked headline that nothing explains is a note",
        arguments: ["(Eds: The vote is at noon.)", "and X Y", "Harbour roundup"])
    func unexplained(line: String) throws {
        let item = try Transmissions.item(
            Transmissions.anpa(
                text:
                    "^BC-MC--Ferry Fares,120<\r\n^\(line)<\r\n^HL:Ferry fares to rise<\r\n\t   MACAU (HW) _ Fares rise.\r\n"
            ))
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(item.content.edNote?.hasSuffix(" " + line) == true)
    }

    @Test(
        "A headline is no note for the words that it begins with",
        arguments: [
            ("Video shows the ferry sink", true), ("Killer whale sinks yacht", true), ("Embargo on Cuba lifted", true),
            ("Corrections officer charged", true), ("By land and by sea, ferries grow", true),
            ("Photos NY101, NY102", false), ("Attention editors", false), ("Video", false), ("With AP Photo", false),
        ])
    func headlinesLikeNotes(line: String, isHeadline: Bool) throws {
        let item = try Transmissions.item(
            Transmissions.anpa(
                text: "^BC-MC--Ferry Fares,120<\r\n^\(line)<\r\n^Fares rise<\r\n\t   MACAU (HW) _ Fares rise.\r\n"))
        #expect(item.content.headline == (isHeadline ? line : "Fares rise"))
        #expect(item.content.byline == nil && item.status == .usable)
    }

    @Test(
        "A table of results is text, with its headings, though nothing in it is indented",
        arguments: [" W   L   Pct   GB", ";W;L;Pct;GB"], [true, false])
    func tables(columns: String, isSigned: Bool) throws {
        let mark = columns.hasPrefix(";") ? ";" : "  "
        let rows = [["Macau", "73", "52", ".584", "_"], ["Taipa", "55", "67", ".451", "16{"]]
            .map { $0.joined(separator: mark) }
        let byline = isSigned ? "^By The Associated Press=\r\n^EAST LEAGUE=\r\n" : ""
        let text =
            "^BC-BBO--Glance<\r\n^Harbour League Glance=\r\n^All Times EDT=\r\n\(byline)^\(columns)\r\n"
            + rows.joined(separator: "\r\n") + "\r\n\t   ___=\r\n^Sunday's Games=\r\n\t   Macau 7, Taipa 5\r\n"
            + "\t   Coloane 5, Macau 1<\r\n"
        let item = try Transmissions.item(Transmissions.anpa(text: text))
        #expect(item.content.headline == "Harbour League Glance")
        #expect(item.content.edNote?.contains(".584") != true && item.content.credit == nil)
        let dash = mark == ";" ? "_" : "—"
        let table = [
            columns.drop { $0 == " " }, "Macau\(mark)73\(mark)52\(mark).584\(mark)\(dash)",
            "Taipa\(mark)55\(mark)67\(mark).451\(mark)16½",
        ].map { String($0).oneLine }
        let paragraphs = Transmissions.paragraphs(item.content)
        #expect(paragraphs.first == (isSigned ? "EAST LEAGUE" : table[0]))
        #expect(paragraphs.contains(table[1]) && paragraphs.contains(table[2]))
        #expect(paragraphs.suffix(3) == ["Sunday's Games", "Macau 7, Taipa 5", "Coloane 5, Macau 1"])
    }

    @Test("Lines of a head that nothing closes, with no text below them, are a list of headlines")
    func headlines() throws {
        let text =
            "^*9006< ^AP-Top-Headlines,0176<\r\n^Top news at noon<\r\n^Ferries to run later\r\n^Fares to rise\r\n"
            + "^Tolls to stay\r\n\r\n"
        let item = try Transmissions.item(Transmissions.anpa(text: text))
        #expect(item.content.slugline == "AP-Top-Headlines" && item.content.headline == "Top news at noon")
        #expect(Transmissions.paragraphs(item.content) == ["Ferries to run later", "Fares to rise", "Tolls to stay"])
    }

    @Test("Two lines of a head may stand in one")
    func joinedLines() throws {
        let item = try Transmissions.item(
            Transmissions.anpa(
                text: "^BC-FERRIES<\r\n^Fares to rise< ^By Ana Costa=\r\n\t   MACAU (HW) - Fares rise.<\r\n"))
        #expect(item.content.headline == "Fares to rise" && item.content.byline == "Ana Costa")
    }

    @Test("Copy without carets has its head before the first indent")
    func withoutCarets() throws {
        let item = try Transmissions.item(
            Transmissions.anpa(
                text:
                    "BC-FERRIES\r\nFerry fares to rise\r\nBy Ana Costa\r\n\t   MACAU (HW) - Fares rise.\r\n"
                    + "\t   So it is.\r\n"
            ))
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(item.content.byline == "Ana Costa")
        #expect(item.content.slugline == "BC-FERRIES")
        #expect(Transmissions.paragraphs(item.content) == ["Fares rise.", "So it is."])
    }

    @Test("Japan's copy has a plus behind the headline, the time before the date and its name at the end")
    func japanese() throws {
        let text = """
            BC-Ferry-Fares
            Ferry: Night ferries to run until two+
                 NAGASAKI, Japan, Dec. 9 Kyodo - The harbour office said that night
            ferries will run until two.
                 It did so on Sunday.
            ==Kyodo

            """
        let item = try Transmissions.item(
            Transmissions.anpa(codes: "u s\u{12}\u{11}", date: "09-12", text: text, trailer: "KWS-21:37-09-12-18"),
            options: TransmissionOptions(defaultZone: Zone(offset: 32_400)))
        #expect(item.content.headline == "Ferry: Night ferries to run until two")
        #expect(item.content.date?.rfc3339 == "2018-12-09T21:37:00+09:00")
        #expect(item.content.dateline == "NAGASAKI, Japan, Dec. 9 Kyodo")
        #expect(item.content.located == "NAGASAKI, Japan" && item.content.credit == "Kyodo")
        #expect(
            Transmissions.paragraphs(item.content) == [
                "The harbour office said that night ferries will run until two.", "It did so on Sunday.",
            ])
    }

    @Test("Typesetters' codes, soft hyphens, doubled accents and underscores are read as what they mean")
    func typesetting() throws {
        let text =
            "^BC-MC--Ferry Fares,9<\r\n^Fares ``to rise''<\r\n\t   He said \u{C}[f1]\u{B}``it's fer\u{AD}ries _ "
            + "\u{E}all\u{F}.''"
            + "\u{7F}\r\n\t   1 < 2 & snake_case\r\n"
        let item = try Transmissions.item(Transmissions.anpa(text: text))
        #expect(item.content.headline == "Fares \"to rise\"")
        #expect(
            Transmissions.paragraphs(item.content) == ["He said \"it's ferries \u{2014} all.\"", "1 < 2 & snake_case"])
    }

    @Test(
        "Priority letters rank from flash to later days",
        arguments: [("f", 1), ("b", 2), ("u", 3), ("r", 4), ("d", 5), ("s", 6), ("z", nil)] as [(String, Int?)])
    func priorities(letter: String, urgency: Int?) throws {
        let item = try Transmissions.item(Transmissions.anpa(codes: "\(letter) s\u{14}\u{11}", text: Self.story))
        #expect(item.content.urgency == urgency)
        #expect(item.content.categories == ["Sports"])
        #expect(item.content.subjects.map(\.qcode) == ["anpa:s", "medtop:15000000"])
    }

    @Test(
        "A later lead is a later version",
        arguments: [
            ("1st Ld", 2), ("2ndLd-Writethru", 3), ("3rd Ld - Writethru", 4), ("11th Lead", 12), ("ADVISORY", nil),
            ("2 takes", nil), ("Adv12", nil),
        ] as [(String, Int?)])
    func versions(version: String, number: Int?) {
        let header = ANPAHeader("H1044\u{1F}\nr i\u{13}\u{11} BC-X 11-12 0100")
        #expect(header.flatMap { ANPATitle("BC-X, \(version),100", header: $0).providerVersion } == number)
    }

    @Test("A day without a year gets the one nearest to receipt, and without receipt there is no id")
    func years() throws {
        let copy = Transmissions.anpa(date: "12-31", text: Self.story, trailer: "")
        let alone = try Transmissions.item(copy)
        #expect(alone.providerID == nil && alone.content.date == nil)
        let received = WireDate(rfc3339: "2027-01-01T08:00:00+08:00")
        let item = try Transmissions.item(
            copy, options: TransmissionOptions(defaultZone: Zone(offset: 28_800), received: received))
        #expect(item.providerID == "H/1044/2026-12-31")
        #expect(item.content.date?.rfc3339 == "2026-12-31T00:00:00+08:00")
    }

    @Test("Chinese copy is decoded by the provider's charset, though characters hold the bytes of marks")
    func chinese() throws {
        // Big5 has 5Eh, the caret, as the second byte of 許.
        let head = Array(
            "\u{16}\u{16}\u{1}H1045\u{1F}_mo\r\nr i\u{13}\u{11} BC-MO--Ferry 11-12 0100\r\n\u{2}^BC-MO--Ferry,9<\r\n^"
                .utf8)
        let headline: [UInt8] = [0xB4, 0xE7, 0xBD, 0xFC, 0xB3, 0x5C]
        let tail =
            Array("<\r\n\t   ".utf8) + [0xB3, 0x5E, 0xB4, 0xE7] + Array("\r\n\u{3}HW-11-12-26 1501GMT<\r\n\u{4}".utf8)
        let options = TransmissionOptions(decoder: WireDecoder(provider: "big5"))
        let item = try #require(try Transmissions.items(head + headline + tail, options: options).first)
        #expect(item.content.headline == "渡輪許")
        #expect(Transmissions.paragraphs(item.content).count == 1)
        #expect(throws: WireError.self) { try Transmissions.items(head + headline + tail) }
    }

    @Test("Several transmissions in a file are as many items, with idle signals between")
    func several() throws {
        let copy =
            "\0\0ZCZC\r\n" + Transmissions.anpa(text: Self.story) + "\r\n\r\n\0"
            + Transmissions.anpa(number: "H1046", text: Self.story) + "\r\n"
        let ids = try Transmissions.items(Array(copy.utf8)).map(\.providerID)
        #expect(ids == ["H/1044/2026-11-12", "H/1046/2026-11-12"])
    }

    @Test("A broken transmission does not hold up those around it")
    func single() throws {
        let broken = "\u{16}\u{16}\u{1}H1045\u{1F}x\r\nr i\u{13}\u{11} BC-X 11-12 0100\r\n\u{2}^BC-X<\r\n"
        let copy =
            Transmissions.anpa(text: Self.story) + broken + Transmissions.anpa(number: "H1046", text: Self.story)
        let items = try ANPAReader.items(Array(copy.utf8))
        #expect(items.map { (try? $0.get().count) ?? 0 } == [1, 0, 1])
    }

    @Test(
        "A broken transmission is refused with its line",
        arguments: [
            ("\u{1}H1044\u{1F}x\nr i\u{13}\u{11} BC-X 11-12 0100\n\u{2}^BC-X<\n^Title<\n\t   Text", 1),
            ("\n\u{1}H1044\u{1F}x\nr i\u{13}\u{11} BC-X 11-12 0100\n^BC-X<\n^Title<\n\t   Text \u{3}", 2),
            ("\u{1}1044\u{1F}x\nr i\u{13}\u{11} BC-X 11-12 0100\n\u{2}^BC-X<\n\u{3}", 1),
        ])
    func broken(copy: String, line: Int) {
        let error = #expect(throws: WireError.self) { try ANPAReader.items(Array(copy.utf8)).entries() }
        #expect(error?.kind == .malformed && error?.line == line)
    }
}
