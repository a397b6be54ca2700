import NewsModel
import Testing

@testable import NewsFormats

struct NewsMLG2RefusalTests {
    private static let namespace = #"xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a""#

    private static func refusal(_ xml: String) -> WireError? {
        #expect(throws: WireError.self) { try G2Copy.read(xml) }
    }

    @Test(
        "Items that hold no copy are refused by name",
        arguments: ["conceptItem", "knowledgeItem", "catalogItem", "planningItem", "html"])
    func kinds(name: String) {
        let error = Self.refusal("<\(name) \(Self.namespace)><itemMeta/></\(name)>")
        #expect(error?.kind == .unsupported)
        #expect(error?.field == name)
        #expect(error?.line == 1)
    }

    @Test(
        "A value that cannot be right refuses the item, naming line, field and value",
        arguments: [
            ("<pubStatus qcode='stat:maybe'/>", "pubStatus", "stat:maybe"),
            ("<embargoed>tomorrow</embargoed>", "embargoed", "tomorrow"),
            ("<versionCreated>2026-13-01</versionCreated>", "versionCreated", "2026-13-01"),
        ])
    func values(meta: String, field: String, value: String) {
        let error = Self.refusal(G2Copy.item(meta: "\n" + meta))
        #expect(error?.kind == .badValue)
        #expect(error?.field == field)
        #expect(error?.value == value)
        #expect(error?.line == 4)
    }

    @Test("So does a language that is none; a version and an urgency that are none are told to the desk")
    func attributes() throws {
        #expect(Self.refusal(G2Copy.item(attributes: "guid='a' xml:lang='Klingon'"))?.field == "language")
        let odd = try G2Copy.readItem(
            G2Copy.item(attributes: "guid='a' version='one'", content: "<headline>A</headline><urgency>high</urgency>"))
        #expect(odd.providerVersion == nil && odd.content.urgency == nil)
        #expect(odd.content.edNote == "version: one\nurgency: high")
        #expect(try G2Copy.readItem(G2Copy.item(attributes: "guid='a' version='2.0'")).providerVersion == 2)
    }

    @Test("An item without guid, a story without headline or text, a file with nothing in it")
    func missing() {
        #expect(Self.refusal(G2Copy.item(attributes: ""))?.kind == .malformed)
        #expect(Self.refusal(G2Copy.item(content: ""))?.kind == .noHeadline)
        #expect(
            Self.refusal(G2Copy.item(set: "<remoteContent href='story.html' contenttype='text/html'/>"))?.kind
                == .unsupported)
        #expect(Self.refusal("<newsMessage \(Self.namespace)><itemSet/></newsMessage>")?.kind == .empty)
    }

    @Test("A broken item refuses the message, and item by item only itself")
    func oneOfThree() throws {
        let xml = G2Copy.message([
            G2Copy.item(attributes: "guid='a'"), G2Copy.item(content: ""), G2Copy.item(attributes: "guid='c'"),
        ])
        #expect(Self.refusal(xml)?.kind == .noHeadline)
        let results = try NewsMLG2Reader.items(Array(xml.utf8))
        #expect(results.map { (try? $0.get())?.count } == [1, nil, 1])
    }

    @Test("Data for machines in the item is no text, and is refused where there is nothing else")
    func data() throws {
        let set =
            "<inlineXML contenttype='application/sportsml+xml'><sports-content><t>X</t></sports-content></inlineXML>"
        #expect(Self.refusal(G2Copy.item(set: set))?.value == "application/sportsml+xml")
        #expect(Self.refusal(G2Copy.item(content: "", set: "<inlineXML><events/></inlineXML>"))?.value == "events")
        let both = set + "<inlineData>So.</inlineData>"
        #expect(try G2Copy.readItem(G2Copy.item(set: both)).content.body.html == "<p>So.</p>")
    }

    @Test("A story whose only text is in a document of another kind is refused with that kind")
    func foreignData() {
        let error = #expect(throws: WireError.self) {
            try G2Copy.readItem(G2Copy.item(set: "<inlineData contenttype='application/pdf'>JVBERi0x</inlineData>"))
        }
        #expect(error?.kind == .unsupported && error?.value == "application/pdf")
    }

    @Test("A video is refused, and the story beside it is not")
    func video() throws {
        let video = G2Copy.item(attributes: "guid='v'", set: "<remoteContent href='v.mpg' contenttype='video/mpeg'/>")
            .replacing("ninat:text", with: "ninat:video")
        let results = try NewsMLG2Reader.items(Array(G2Copy.message([G2Copy.item(), video]).utf8))
        #expect(results.count == 2)
        #expect(try results[0].get().count == 1)
        #expect(throws: WireError.self) { try results[1].get() }
        #expect(Self.refusal(video)?.kind == .unsupported)
    }

    @Test(
        "What is cut off, or no XML, or declares entities, is refused as a whole",
        arguments: [
            String(G2Copy.item().dropLast(20)), "", "newsItem", "<!DOCTYPE newsItem [<!ENTITY a 'b'>]>" + G2Copy.item(),
        ])
    func malformed(xml: String) {
        #expect(Self.refusal(xml)?.kind == .malformed)
    }

    @Test("Attacks on XML parsers are refused", .enabled(if: Corpus.folder != nil))
    func attacks() throws {
        let files = try Corpus.files("xml-attack", named: ".xml")
        #expect(files.count > 5)
        for file in files {
            #expect(throws: WireError.self, "\(file)") { try NewsMLG2Reader.items(try Corpus.bytes(file)).entries() }
        }
    }

    @Test(
        "Masses of one thing cost time in proportion",
        .timeLimit(.minutes(1)),
        arguments: [
            ("<subject qcode='x:1'/>", ""), ("<keyword>a</keyword>", ""), ("<headline xml:lang='de'>a</headline>", ""),
            ("", "<img src='a'/>"), ("", "<h1>a</h1>"),
        ])
    func masses(field: String, markup: String) throws {
        let many = String(repeating: field, count: 20_000)
        let text = String(repeating: markup, count: 20_000)
        let nested = String(repeating: "<figure>", count: 80) + text + String(repeating: "</figure>", count: 80)
        let xml = G2Copy.item(
            content: "<headline>A</headline>" + many, set: "<inlineXML><body>" + nested + "</body></inlineXML>")
        #expect(try G2Copy.read(xml).count == 1)
    }

    @Test("A long chain of groups is followed to its end")
    func chain() throws {
        let groups = (0..<20_000).map { "<group id='g\($0)'><groupRef idref='g\($0 + 1)'/></group>" }.joined()
        let packages = try G2Copy.readPackages(
            G2Copy.package("<groupSet root='g0'>\(groups)<group id='g20000'><itemRef residref='a'/></group></groupSet>")
        )
        #expect(packages.first?.members.map(\.providerID) == ["a"])
    }
}
