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
        let item = try WireTextReader.read(text: text, options: WireTextOptions(readsHead: readsHead))
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
            ("Fim", false), ("30", false), ("-- Ana Costa", false), ("==", false), ("The end", false), ("...", false),
            ("___", false), ("ends", false),
            ("Reuters", false), ("(Lusa)", false), ("#Fares", false), ("End of an era", false), ("完", false),
        ])
    func endMarks(line: String, isMark: Bool) {
        #expect(EndMark.isMark(line) == isMark)
    }
}
