import NewsModel
import Testing

@testable import NewsFormats

/// Embargo, correction and withdrawal in both line protocols.
struct DeskSignalTests {
    private static func anpa(_ note: String, version: String = "") throws -> WireItem {
        let title = version.isEmpty ? "BC-MC--Ferry Fares" : "BC-MC--Ferry Fares, \(version)"
        return try Transmissions.item(
            Transmissions.anpa(
                text: "^\(title),120<\r\n^Ferry fares to rise<\r\n^\(note)<\r\n\t   MACAU (HW) _ Fares rise.\r\n"))
    }

    private static func iptc(_ line: String) throws -> WireItem {
        try Transmissions.item(
            Transmissions.iptc(text: "\(line)\r\nFerry fares to rise =\r\n\r\nMacau (hw) - Fares rise."))
    }

    @Test(
        "An embargo line becomes the time of release",
        arguments: [
            ("HOLD FOR RELEASE 9 a.m. EST Nov. 13", "2026-11-13T09:00:00-05:00"),
            ("Eds: HOLD FOR RELEASE at 12:01 a.m. EST, Friday, Nov. 13, 2026", "2026-11-13T00:01:00-05:00"),
            ("EMBARGOED until 1800 GMT", "2026-11-12T18:00:00Z"), ("Embargoed until 0600 GMT", "2026-11-13T06:00:00Z"),
            ("Embargo: 2026-11-14 09:30 HKT", "2026-11-14T09:30:00+08:00"),
        ])
    func embargoes(line: String, release: String) throws {
        let item = try Self.anpa(line)
        #expect(item.embargo?.rfc3339 == release)
        #expect(item.status == .usable)
        #expect(item.content.edNote?.contains(line) == true)
    }

    @Test("German embargo lines stand in brackets above the headline")
    func german() throws {
        let item = try Self.iptc("(Sperrfrist: 13.11., 15.00 Uhr)")
        #expect(item.embargo?.rfc3339 == "2026-11-13T15:00:00Z")
        #expect(item.content.headline == "Ferry fares to rise")
    }

    @Test("Copy in advance is for the next day of that number")
    func advances() throws {
        #expect(try Self.anpa("With photo", version: "ADV15").embargo?.rfc3339 == "2026-11-15T00:00:00Z")
        #expect(try Self.anpa("With photo", version: "Adv 02").embargo?.rfc3339 == "2026-12-02T00:00:00Z")
    }

    @Test(
        "An embargo that tells no time holds the copy",
        arguments: ["Embargoed until the speech ends", "HOLD FOR RELEASE"])
    func untold(line: String) throws {
        let item = try Self.anpa(line)
        #expect(item.status == .withheld && item.embargo == nil)
        #expect(item.doubt == .embargo(line))
        #expect(item.content.headline == "Ferry fares to rise")
    }

    @Test("Corrections are marked as such, with what was wrong")
    func corrections() throws {
        #expect(try Self.anpa("With photo", version: "CORRECTION").isCorrection)
        let eds = try Self.anpa("Eds: CORRECTS the spelling of Coloane")
        #expect(eds.isCorrection && eds.content.correctionNote == "CORRECTS the spelling of Coloane")
        let german = try Self.iptc("(Berichtigung: Im ersten Absatz muss es Mai heissen)")
        #expect(german.isCorrection)
        #expect(german.content.correctionNote == "Berichtigung: Im ersten Absatz muss es Mai heissen")
        #expect(try Self.iptc("(RICHTIG: Mai)").isCorrection)
        #expect(try !Self.anpa("Eds: Updates with quotes.").isCorrection)
    }

    @Test("A correction that names one earlier number is the right text of that story")
    func corrected() throws {
        for note in ["Eds: CORRECTS H1031, the fares", "CORRECTS H1031", "Correction to H1031: the fares"] {
            let item = try Self.anpa(note)
            #expect(item.providerID == "H/1031/2026-11-12" && item.isCorrection && item.doubt == nil, "\(note)")
            #expect(item.content.headline == "Ferry fares to rise" && item.content.correctionNote == note.withoutDesk)
        }
        #expect(try Self.anpa("With photo", version: "CORRECTION H1031").providerID == "H/1031/2026-11-12")
        let german = try Self.iptc("(Berichtigung zu hwa0131: Im ersten Absatz muss es Mai heissen)")
        #expect(german.providerID == "hwa/0131/2026-11-12" && german.doubt == nil)
    }

    @Test(
        "A correction whose story is not sure is a story of its own, for the desk to look at",
        arguments: ["Eds: CORRECTS H1031 and H1032", "Eds: CORRECTS H1050 of yesterday", "Eds: CORRECTS the fares"])
    func unsureCorrection(note: String) throws {
        let item = try Self.anpa(note)
        #expect(item.providerID == "H/1044/2026-11-12" && item.status == .usable && item.doubt == .correction)
    }

    @Test("A correction without a text, or of an agency whose numbers have no letters, names no story")
    func bareCorrection() throws {
        let bare = try Transmissions.item(
            Transmissions.anpa(text: "^BC-MC--Ferry Fares,9<\r\n^Ferry fares<\r\n^Eds: CORRECTS H1031<\r\n"))
        #expect(bare.providerID == "H/1044/2026-11-12" && bare.doubt == .correction)
        let numbers = try Transmissions.item(
            Transmissions.iptc(
                head: "2144 4 pol 120  hw 2144",
                text: "(Berichtigung: 1998, nicht 1999)\r\nFares =\r\n\r\nMacau (hw) - Fares rise."))
        #expect(numbers.providerID == "/2144/2026-11-12" && numbers.doubt == .correction)
    }

    @Test("A kill that names one earlier number cancels that story")
    func kills() throws {
        let item = try Transmissions.item(
            Transmissions.anpa(
                text:
                    "^BC-MC--Ferry Fares, KILL,20<\r\n^MANDATORY KILL<\r\n^Eds: Kill BC-MC--Ferry Fares, H1031. It is "
                    + "wrong.<\r\n"))
        #expect(item.providerID == "H/1031/2026-11-12")
        #expect(item.status == .canceled && item.content.headline.isEmpty && item.content.body == .empty)
        #expect(item.content.edNote?.contains("It is wrong.") == true)
        let german = try Transmissions.item(
            Transmissions.iptc(
                text: "ACHTUNG: Bitte verwenden Sie die Meldung hwa0131 nicht =\r\n\r\nSie ist falsch."))
        #expect(german.providerID == "hwa/0131/2026-11-12" && german.status == .canceled)
        let held = try Transmissions.item(
            Transmissions.iptc(text: "Achtung: Meldung hwa 0131 vorerst nicht verwenden =\r\n\r\nSie wird geprüft."))
        #expect(held.providerID == "hwa/0131/2026-11-12" && held.status == .withheld)
    }

    @Test(
        "A kill whose story is not sure is copy for the desk",
        arguments: [
            "Eds: Kill BC-MC--Ferry Fares.", "Eds: Kill H1031 and H1032.", "Eds: Kill H1050 of yesterday.",
            "Eds: Disregard the last item.",
        ])
    func unsure(note: String) throws {
        let item = try Self.anpa(note, version: "KILL")
        #expect(item.providerID == "H/1044/2026-11-12")
        #expect(item.status == .withheld && item.content.headline == "Ferry fares to rise")
        #expect(item.content.edNote?.contains(note) == true)
        #expect(item.doubt == .withdrawal)
    }

    @Test("Keywords are of what a story is about, unless they are a desk's in capitals")
    func keywords() throws {
        for (keywords, status) in [
            ("Troops/withdrawal/", PubStatus.usable), ("Cup/elimination/", .usable), ("Ferries/KILL/", .withheld),
            ("Ferries/kill/", .withheld), ("Ferries/ANNULATION/", .withheld),
        ] {
            let item = try Transmissions.item(
                Transmissions.iptc(keywords: keywords, text: "Fares =\r\n\r\nMacau (hw) - So it is."))
            #expect(item.status == status, "\(keywords)")
        }
    }

    @Test(
        "Headlines about killing and embargoes about trade are stories",
        arguments: [
            "GUNMEN KILL TWELVE IN HARBOUR", "Kill Bill returns", "Oil embargo ends", "Corrections officer honoured",
        ])
    func stories(headline: String) throws {
        let item = try Transmissions.item(Transmissions.iptc(text: "\(headline) =\r\n\r\nMacau (hw) - So it is."))
        #expect(item.status == .usable && item.embargo == nil && !item.isCorrection)
        #expect(item.content.headline == headline)
    }
}

extension String {
    /// Without the word for whom it is.
    fileprivate var withoutDesk: String {
        hasPrefix("Eds: ") ? String(dropFirst(5)) : self
    }
}
