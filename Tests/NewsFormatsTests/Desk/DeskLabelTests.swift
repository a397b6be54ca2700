import NewsModel
import Testing

@testable import NewsFormats

/// What stands above a headline and is none, and how copy says that it is corrected.
struct DeskLabelTests {
    private static let text = "The government said on Thursday that ferry fares will rise in the spring."

    private static func above(_ line: String) throws -> WireItem {
        try DeskLineTests.read("\(line)\n\nFerry fares to rise\n\n\(text)\n")
    }

    @Test(
        "A word in capitals, in brackets or in stars above a headline becomes a note",
        arguments: [
            "URGENT", "FLASH", "ALERT", "URGENTE", "ÚLTIMA HORA", "BREAKING", "EXCLUSIVE", "UPDATE 2", "ANALYSIS",
            "【快訊】", "【即時】", "【專題】", "特稿", "(ATUALIZADA)", "(Adds quotes, background)", "（重複）",
            "*** Serviço áudio disponível em www.lusa.pt ***", "*** Notícia atualizada às 18:00 ***", "【獨家】", "СРОЧНО",
        ])
    func labels(line: String) throws {
        let item = try Self.above(line)
        #expect(item.status == .usable && item.content.headline == "Ferry fares to rise" && !item.isCorrection)
        #expect(item.content.edNote == line && item.content.body.html.contains("The government"))
    }

    @Test(
        "One that says that the copy is corrected makes it a correction",
        arguments: [
            "CORRECTED", "CORRIGÉ", "(CORRECTIF)", "(CORRIGE O PRIMEIRO PARÁGRAFO)", "（更正稿）", "KORRIGIERT", "(CORRIGE)",
            "(Corrects paragraph 2 to say spring, not summer)", "（訂正）", "原稿有誤，請以此稿為準",
        ])
    func corrections(line: String) throws {
        let item = try Self.above(line)
        #expect(item.isCorrection && item.status == .usable && item.content.headline == "Ferry fares to rise")
    }

    @Test("What was corrected is told to readers")
    func notes() throws {
        let item = try Self.above("(Corrects paragraph 2 to say spring, not summer)")
        #expect(item.content.correctionNote == "Corrects paragraph 2 to say spring, not summer")
        #expect(try Self.above("CORRECTED").content.correctionNote == nil)
    }

    @Test(
        "Headlines of corrected copy make corrections in all formats", arguments: DeskHeadTests.Format.allCases,
        [
            "CORRECTED-Budget comes in spring", "CORRECTED: Fares rise", "REFILE-Budget comes in spring",
            "CORRECTED-(OFFICIAL)-Budget comes in spring", "UPDATE 2-CORRECTED-Budget comes in spring",
        ])
    func heads(format: DeskHeadTests.Format, headline: String) throws {
        let item = try format.item(headline: headline, text: Self.text)
        #expect(item.isCorrection && item.status == .usable && item.content.headline == headline)
        let plain = try DeskLineTests.read("\(headline)\n\n\(Self.text)\n")
        #expect(plain.isCorrection || headline.contains(": "))
    }

    private static let bracket = "(This November 26 story has been corrected to say spring, not summer, in paragraph 2)"

    @Test(
        "So does a bracket at the head of the text, in the paragraph's words", arguments: DeskHeadTests.Format.allCases)
    func brackets(format: DeskHeadTests.Format) throws {
        for text in [Self.bracket, "\(Self.bracket) \(Self.text)"] {
            let item = try format.item(headline: "Fares rise", text: text)
            #expect(item.isCorrection && item.content.correctionNote == String(Self.bracket.dropFirst().dropLast()))
        }
    }

    @Test("In plain text, transmissions and feeds too")
    func otherBrackets() throws {
        let plain = try DeskLineTests.read("Fares rise\n\n\(Self.bracket)\n\n\(Self.text)\n")
        let sent = try Transmissions.item(
            Transmissions.iptc(text: "Fares rise =\r\n\r\n\(Self.bracket)\r\n\r\n\(Self.text)"))
        for item in [plain, sent] {
            #expect(item.isCorrection && item.content.correctionNote == String(Self.bracket.dropFirst().dropLast()))
        }
    }

    @Test(
        "Headlines about corrections are none", arguments: DeskHeadTests.Format.allCases,
        [
            "Corrected figures show growth", "Corrige o IRS, pede o provedor", "Refile or lose it, tax office says",
            "Minister (who was corrected) resigns", "Correct: minister admits error",
        ])
    func stories(format: DeskHeadTests.Format, headline: String) throws {
        let item = try format.item(headline: headline, text: "(Macau) The corrected report was read on Thursday.")
        #expect(!item.isCorrection && item.status == .usable)
    }

    @Test("Between header and text of a transmission stand notes too")
    func between() throws {
        let item = try Transmissions.item(
            Transmissions.iptc(
                keywords: "Regierung/\r\nEILMELDUNG\r\n(Zusammenfassung 1430 - neu: Reaktionen)",
                text:
                    "Kanzler tritt zurück - Opposition fordert Neuwahlen\r\n(Foto - aktuell) =\r\n\r\n   Berlin (dpa) - So."
            ))
        #expect(item.content.headline == "Kanzler tritt zurück - Opposition fordert Neuwahlen")
        #expect(item.content.keywords == ["Regierung"] && item.content.slugline == "Regierung")
        #expect(item.content.edNote == "EILMELDUNG (Zusammenfassung 1430 - neu: Reaktionen) (Foto - aktuell)")
        #expect(item.status == .usable && !item.isCorrection)
    }
}
