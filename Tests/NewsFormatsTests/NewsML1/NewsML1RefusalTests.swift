import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

struct NewsML1RefusalTests {
    private static func refusal(_ item: String) -> WireError? {
        #expect(throws: WireError.self) { try NewsML1Sample.read(NewsML1Sample.document(["\n" + item])) }
    }

    @Test(
        "Text as Base64 in a charset that it does not state is refused, not left out",
        arguments: [
            ("<MediaType FormalName='Text'/>", "Text"), ("<MimeType FormalName='text/plain'/>", "text/plain"),
            ("", "Base64"),
        ])
    func undecodable(types: String, named: String) {
        let content = "<Encoding Notation='Base64'><DataContent>RuRocmU=</DataContent></Encoding>"
        let error = Self.refusal(
            NewsML1Sample.component("", text: "<ContentItem>\(types)\(content)</ContentItem>"))
        #expect(error?.kind == .unsupported)
        #expect(error?.value == named)
    }

    @Test(
        "A value that matters and cannot be understood refuses the item, naming line, field and value",
        arguments: [
            (NewsML1Sample.item(status: "\n<Status FormalName='Maybe'/>"), "Status", "Maybe", 11),
            (NewsML1Sample.item(status: "\n<Status FormalName=''/>"), "Status", "", 11),
            (
                NewsML1Sample.item(
                    status: """
                        <Status FormalName="Embargoed"/>
                        <StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>tomorrow</DateAndTime></StatusWillChange>
                        """), "StatusWillChange/DateAndTime", "tomorrow", 11
            ),
            (NewsML1Sample.item().replacing("20261114T080000+0800", with: "soon"), "FirstCreated", "soon", 9),
            (NewsML1Sample.item().replacing(">3</RevisionId>", with: ">three</RevisionId>"), "RevisionId", "three", 7),
            (
                NewsML1Sample.component(
                    "<DescriptiveMetadata>\n<Language FormalName='klingonish'/></DescriptiveMetadata>"),
                "Language", "klingonish", 12
            ),
        ])
    func values(item: String, field: String, value: String, line: Int) {
        let error = Self.refusal(item)
        #expect(error?.kind == .badValue)
        #expect(error?.field == field)
        #expect(error?.value == value)
        #expect(error?.line == line)
        #expect(error?.expected.isEmpty == false)
    }

    @Test(
        "What holds no copy is refused for what it is",
        arguments: [
            NewsML1Sample.item(component: "<TopicSet FormalName='x'><Topic/></TopicSet>"),
            NewsML1Sample.item(component: "<Update><Delete DuidRef='p3'/></Update>"),
            NewsML1Sample.item(component: ""),
            NewsML1Sample.component(
                "", text: "<ContentItem Href='story.xml'><MimeType FormalName='text/xml'/></ContentItem>"),
            NewsML1Sample.component(
                "", text: "<ContentItem Href='a.mpg'><MediaType FormalName='Video'/></ContentItem>"),
            NewsML1Sample.component(
                "", lines: "",
                text: "<ContentItem><DataContent><![CDATA[<Match><Home>1</Home></Match>]]></DataContent></ContentItem>"),
        ])
    func kinds(item: String) {
        #expect(Self.refusal(item)?.kind == .unsupported)
    }

    @Test("A story without headline and text, a message without items")
    func missing() {
        #expect(Self.refusal("<NewsItem><NewsComponent/></NewsItem>")?.kind == .noHeadline)
        let error = #expect(throws: WireError.self) { try NewsML1Sample.read(NewsML1Sample.document([])) }
        #expect(error?.kind == .empty)
    }

    @Test("A broken item leaves the others in its message as they are")
    func oneOfThree() throws {
        let xml = NewsML1Sample.document([
            NewsML1Sample.item(), NewsML1Sample.item(status: "<Status FormalName='Maybe'/>"), NewsML1Sample.item(),
        ])
        let results = try NewsML1Reader.items(Array(xml.utf8))
        #expect(results.map { (try? $0.get())?.count } == [1, nil, 1])
    }

    @Test(
        "What is cut off, or no XML, or declares entities, is refused as a whole",
        arguments: [
            String(NewsML1Sample.document([NewsML1Sample.item()]).dropLast(20)), "", "NewsML",
            "<!DOCTYPE NewsML [<!ENTITY a 'b'>]><NewsML/>",
        ])
    func malformed(xml: String) {
        let error = #expect(throws: WireError.self) { try NewsML1Sample.read(xml) }
        #expect(error?.kind == .malformed)
    }

    @Test("Components nested deeper than any sender's are refused")
    func deep() {
        let component =
            String(repeating: "<NewsComponent>", count: 200) + String(repeating: "</NewsComponent>", count: 200)
        #expect(Self.refusal(NewsML1Sample.item(component: component))?.kind == .malformed)
    }

    /// Minutes if any of it were quadratic.
    @Test(
        "Ten thousand of anything are read, or refused, in linear time", .timeLimit(.minutes(1)),
        arguments: [
            "<NewsComponent><Role FormalName='RNUMBER'/><ContentItem Href='NUMBER.jpg'/></NewsComponent>",
            "<NewsComponent><ContentItem><MediaType FormalName='Text'/><DataContent>NUMBER</DataContent></ContentItem></NewsComponent>",
            "<NewsComponent xml:lang='en-x-aNUMBER'><ContentItem><MediaType FormalName='Text'/><DataContent>A</DataContent></ContentItem></NewsComponent>",
            "<NewsComponent><Role FormalName='Caption'/><ContentItem><DataContent>NUMBER</DataContent></ContentItem></NewsComponent>",
            "<NewsComponent><Role FormalName='Photo'/><ContentItem Href='NUMBER.jpg'/></NewsComponent>",
            "<NewsComponent><NewsItemRef NewsItem='NUMBER'/></NewsComponent>",
            "<NewsLines><HeadLine>NUMBER</HeadLine><DateLine>MACAU NUMBER</DateLine></NewsLines><NewsComponent/>",
            "<NewsLines><HeadLine>NUMBER</HeadLine><KeywordLine>NUMBER</KeywordLine></NewsLines>",
            "<NewsLines><NewsLine><NewsLineType FormalName='TNUMBER'/><NewsLineText>NUMBER</NewsLineText></NewsLine></NewsLines>",
            "<DescriptiveMetadata><SubjectCode><Subject FormalName='NUMBER'/></SubjectCode></DescriptiveMetadata>",
            "<TopicSet><Topic Duid='tNUMBER'><FormalName>NUMBER</FormalName></Topic></TopicSet>",
        ])
    func large(element: String) {
        let elements = (0..<10_000).map { element.replacing("NUMBER", with: String($0)) }.joined()
        let xml = NewsML1Sample.document([NewsML1Sample.item(component: "<NewsComponent>\(elements)</NewsComponent>")])
        let started = ProcessorTime.ofThread
        _ = try? NewsML1Sample.read(xml)
        #expect(ProcessorTime.ofThread - started < .seconds(10))
    }
}
