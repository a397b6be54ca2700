import ProcessorTime
import Testing

@testable import NewsFormats

/// What must not take long, though it is well-formed.
struct FeedAttackTests {
    /// Minutes if any of it were quadratic.
    @Test(
        "a feed of twenty thousand of anything is read in linear time",
        .timeLimit(.minutes(1)),
        arguments: [
            "<category>NUMBER</category>", "<dc:subject>NUMBER</dc:subject>", "<media:credit>NUMBER</media:credit>",
            "<media:group><media:content url='https://a.example/NUMBER.jpg'/></media:group>",
            "<media:content url='https://a.example/NUMBER.jpg'/>", "<dc:creator>NUMBER</dc:creator>",
        ])
    func large(element: String) throws {
        let elements = (0..<20_000).map { element.replacing("NUMBER", with: String($0)) }.joined()
        let xml = """
            <rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <item><title>T</title><guid>1</guid>\(elements)</item></channel></rss>
            """
        let started = ProcessorTime.ofThread
        #expect(try FeedReader.items(Array(xml.utf8)).entries().count == 1)
        #expect(ProcessorTime.ofThread - started < .seconds(5))
    }

    @Test(
        "so is an exported post of as many short codes",
        .timeLimit(.minutes(1)),
        arguments: [("[caption]", "[/caption]"), ("[caption]", "<img>[/caption]"), ("[a ", "]"), ("[/caption", "]")])
    func shortCodes(code: String, end: String) throws {
        let text = String(repeating: code, count: 20_000) + end
        let started = ProcessorTime.ofThread
        #expect(!WordPressText.html(text).contains("[caption]"))
        #expect(ProcessorTime.ofThread - started < .seconds(5))
    }

    @Test("so is an object with as many keywords", .timeLimit(.minutes(1)))
    func keywords() throws {
        let keywords = (0..<20_000).map { "\"\($0)\"" }.joined(separator: ",")
        let json = #"{"uri": "a", "headline": "H", "keywords": [\#(keywords)]}"#
        let started = ProcessorTime.ofThread
        #expect(try NinJSReader.items(Array(json.utf8)).entries().count == 1)
        #expect(ProcessorTime.ofThread - started < .seconds(5))
    }

    @Test(
        "entity declarations are refused",
        arguments: ["<!DOCTYPE rss [<!ENTITY a \"b\">]>", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"])
    func entities(doctype: String) {
        let xml = doctype + "<rss><channel><item><title>&a;</title><guid>1</guid></item></channel></rss>"
        #expect(throws: WireError.self) { try FeedReader.items(Array(xml.utf8)).entries() }
    }
}
