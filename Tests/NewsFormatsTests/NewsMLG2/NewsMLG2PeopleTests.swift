import NewsModel
import Testing

@testable import NewsFormats

@Suite("Who has a part in an item of NewsML-G2, and what it belongs to")
struct NewsMLG2PeopleTests {
    private func content(_ meta: String, item: String = "") throws -> Content {
        try G2Copy.readItem(G2Copy.item(meta: item, content: "<headline>A</headline>\(meta)")).content
    }

    @Test(
        "A contributor who writes is the byline where no creator does",
        arguments: [
            "<contributor><name>Ann Lee</name></contributor>",
            "<contributor role='ctrol:reporter'><name>Ann Lee</name></contributor>",
            "<creator role='x:editor'><name>Bob Ray</name></creator><contributor><name>Ann Lee</name></contributor>",
        ])
    func bylines(meta: String) throws {
        let content = try content(meta)
        #expect(content.byline == "Ann Lee" && content.edNote == nil)
    }

    @Test(
        "Others are told to the desk by what they did",
        arguments: [
            ("<by>Bob Ray</by><contributor><name>Ann Lee</name></contributor>", "Bob Ray", "contributor: Ann Lee"),
            (
                "<creator><name>Bob Ray</name></creator><contributor role='x:reporter'><name>Ann Lee</name></contributor>",
                "Bob Ray", "reporter: Ann Lee"
            ),
            ("<contributor role='x:photographer'><name>Ann Lee</name></contributor>", nil, "photographer: Ann Lee"),
        ] as [(String, String?, String)])
    func others(meta: String, byline: String?, note: String) throws {
        let content = try content(meta)
        #expect(content.byline == byline && content.edNote == note)
    }

    @Test("Sources of one role are the source together, carriers and sets of items a note")
    func sources() throws {
        #expect(
            try content("<infoSource><name>AFP</name></infoSource><infoSource><name>dpa</name></infoSource>").source
                == "AFP, dpa")
        let content = try content(
            "<infoSource role='isrol:originfo'><name>AFP</name></infoSource>"
                + "<infoSource role='isrol:contentprov'><name>dpa</name></infoSource>",
            item: "<memberOf qcode='set:1'><name>Harbours of the world</name></memberOf><memberOf qcode='set:2'/>")
        #expect(content.source == "AFP")
        #expect(content.edNote == "contentprov: dpa\nmemberOf: Harbours of the world")
    }
}
