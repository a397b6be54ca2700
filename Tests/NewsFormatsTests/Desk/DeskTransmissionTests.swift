import NewsModel
import Testing

@testable import NewsFormats

/// What desks write in the two line protocols, each in its own places.
struct DeskTransmissionTests {
    private static let text = "\t   MACAU (HW) _ Fares rise in May.\r\n"

    private static func anpa(
        _ head: String, version: String = "", codes: String = "r i\u{13}\u{11}"
    ) throws -> WireItem {
        let title = version.isEmpty ? "BC-MC--Ferry Fares" : "BC-MC--Ferry Fares, \(version)"
        return try Transmissions.item(Transmissions.anpa(codes: codes, text: "^\(title),120<\r\n\(head)\(text)"))
    }

    @Test(
        "Copy in advance without a plain day is withheld, whatever its version calls it",
        arguments: ["ADV 29-30", "Sun ADV", "ADV for Mon AMs", "HFR", "1st Ld, ADV"])
    func versions(version: String) throws {
        let item = try Self.anpa("^Ferry fares to rise<\r\n", version: version)
        #expect(item.status == .withheld && item.doubt != nil && item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "A line of the head that sends copy in advance withholds it, and is no abstract",
        arguments: [
            "Advance for release Sunday, Nov. 29, and thereafter", "ADV for Sun Nov 29",
            "Moved in advance for release Sunday, Nov. 29, and thereafter", "For use Sunday, Nov. 29",
        ])
    func heads(line: String) throws {
        for head in ["^\(line)<\r\n^Ferry fares to rise<\r\n", "^Ferry fares to rise<\r\n^\(line)<\r\n"] {
            let item = try Self.anpa(head)
            #expect(item.status == .withheld && item.doubt == .embargo(line))
            #expect(item.content.headline == "Ferry fares to rise" && item.content.abstract == nil)
        }
    }

    @Test("The priorities of copy in advance withhold what says no time", arguments: ["a", "s"])
    func priorities(letter: String) throws {
        let open = try Self.anpa("^Ferry fares to rise<\r\n", codes: "\(letter) i\u{13}\u{11}")
        #expect(open.status == .withheld && open.doubt != nil)
        let stated = try Self.anpa("^Ferry fares to rise<\r\n", version: "ADV15", codes: "\(letter) i\u{13}\u{11}")
        #expect(stated.status == .usable && stated.embargo?.rfc3339 == "2026-11-15T00:00:00Z")
    }

    @Test(
        "A part of a story is not published as one", arguments: ["1st Add", "1stadd", "2nd Take", "1st Sub", "Add 1"])
    func parts(version: String) throws {
        let item = try Self.anpa("^Ferry fares to rise<\r\n", version: version)
        #expect(item.status == .withheld && item.doubt == .notForReaders(version))
    }

    @Test("An advisory is for desks, and the mark of copy in advance is no headline")
    func advisories() throws {
        let advisory = try Self.anpa("^BC-HW--Photo Advisory<\r\n", codes: "r v\u{13}\u{11}")
        #expect(advisory.status == .withheld && advisory.doubt == .notForReaders("category v"))
        for mark in ["$adv29", "Adv 29"] {
            let item = try Self.anpa("^\(mark)<\r\n^Ferry fares to rise<\r\n")
            #expect(item.content.headline == "Ferry fares to rise", "\(mark)")
        }
    }

    @Test("Urgent is no headline, and a byline goes on in the next line")
    func heads() throws {
        let urgent = try Self.anpa("^URGENT<\r\n^Ferry sinks off Macau<\r\n")
        #expect(urgent.content.headline == "Ferry sinks off Macau" && urgent.content.abstract == nil)
        let two = try Self.anpa("^Ferry sinks<\r\n^By ANA COSTA\r\n^and JOHN SMITH=\r\n^Associated Press=\r\n")
        #expect(two.content.byline == "ANA COSTA and JOHN SMITH" && two.content.credit == "Associated Press")
    }

    @Test(
        "A kill whose plea stands behind the dateline finds its story",
        arguments: [
            "Meldung hwa0131 zurückgezogen =\r\n\r\nMacau (hw) - Bitte verwenden Sie die Meldung hwa0131 («Parteitag\r\n"
                + "beginnt») nicht. Der Sachverhalt wird geprüft.",
            "AVERTISSEMENT - Budget =\r\n\r\nPARIS, 12 nov 2026 (HW) - Prière de ne pas utiliser la dépêche HWA0131\r\n"
                + "intitulée Budget: le gouvernement attendu.",
            "AVISO ANULACION HWA0131 =\r\n\r\nMadrid, 12 nov (HW).- Rogamos anulen la noticia HWA0131 titulada Barcos.",
            "AVISO ANULACION HWA0131 =\r\n\r\nMadrid, 12 nov (HW).- Contiene errores.",
        ])
    func pleas(text: String) throws {
        let item = try Transmissions.item(Transmissions.iptc(text: text))
        #expect(item.providerID == "hwa/0131/2026-11-12" && item.status == .canceled)
    }

    @Test(
        "What a plea behind the dateline may look like is a story",
        arguments: [
            "Macau (hw) - Please stay at home, the harbour office said.",
            "Macau (hw) - Embargoed goods worth 15:00 tickets were found on Friday.",
            "Macau (hw) - Bitte warten: Die Fähren fahren nicht.",
        ])
    func sentences(text: String) throws {
        let item = try Transmissions.item(Transmissions.iptc(text: "Fares =\r\n\r\n\(text)"))
        #expect(item.status == .usable && item.content.headline == "Fares")
    }

    @Test(
        "dpa's forms of kill and hold, and Germany's embargoes, wait for the desk",
        arguments: [
            "HOLD HOLD HOLD ''''' =\r\n\r\nPlease hold item hw 162 Queen ends visit. There is some doubt.",
            "KILL KILL KILL ''''' =\r\n\r\nPlease kill item hw 157 U.S. launches rocket. It was called off.",
            "Frei für Montagausgaben =\r\n\r\nFerry fares to rise =\r\n\r\nMacau (hw) - Fares rise.",
            "Ferry fares to rise =(EMBARGO)=\r\n\r\nMacau (hw) - Fares rise.",
        ])
    func german(text: String) throws {
        let item = try Transmissions.item(Transmissions.iptc(text: text))
        #expect(item.status == .withheld && item.doubt != nil)
    }
}
