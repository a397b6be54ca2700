import NewsModel
import Testing

@testable import NewsFormats

@Suite("Urgencies that are not on IPTC's scale")
struct UrgencyTests {
    @Test(
        "An urgency that may mean something to those who know its sender is told to the desk",
        arguments: ["9", "10", "high"])
    func told(value: String) throws {
        let nitf = try NITFCopy.item(NITFCopy.document(docdata: "<urgency ed-urg='\(value)'/>")).content
        let newsML1 = try NewsML1Sample.first(NewsML1Sample.item(management: "<Urgency FormalName='\(value)'/>"))
            .content
        let newsMLG2 = try G2Copy.readItem(
            G2Copy.item(content: "<headline>A</headline><urgency>\(value)</urgency>")
        ).content
        let text = try WireTextReader.read(text: "Urgency: \(value)\nLanguage: en\n\nA\n\nFares rise in May.\n").content
        for content in [nitf, newsML1, newsMLG2, text] {
            #expect(content.urgency == nil && content.edNote == "urgency: \(value)")
        }
    }

    @Test("None is none", arguments: ["0", "", "None"])
    func none(value: String) throws {
        let content = try NITFCopy.item(NITFCopy.document(docdata: "<urgency ed-urg='\(value)'/>")).content
        #expect(content.urgency == nil && content.edNote == nil)
    }

    @Test("ninjs counts to nine, which is the lowest there as eight is elsewhere")
    func ninjs() throws {
        for (value, urgency) in [(9, 8), (8, 8), (1, 1), (0, nil)] as [(Int, Int?)] {
            let json = #"{"uri": "a", "headline": "H", "urgency": \#(value), "body_html": "<p>In May.</p>"}"#
            guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
                throw G2Copy.NoItem()
            }
            #expect(item.content.urgency == urgency)
        }
    }
}
