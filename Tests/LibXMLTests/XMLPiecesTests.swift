import LibXML
import Testing

/// A document goes to libxml2 by pieces of 64 KiB; whoever reads must not notice.
@Suite("XML read by pieces")
struct XMLPiecesTests {
    @Test("text, CDATA, attributes and languages are whole wherever a piece ends")
    func wholeNodes() throws {
        let paragraph = "<p k='&lt;1&gt;' xml:lang='pt'>São <b xml:lang='zh'>新聞</b>&amp; ãé<![CDATA[<c> é]]></p>\n"
        // Every shift of the pieces against the paragraph.
        for shift in 0..<paragraph.utf8.count {
            let filler = String(repeating: "x", count: shift)
            let reader = try XMLReader(
                "<r><!--\(filler)-->" + String(repeating: paragraph, count: 900) + "</r>")
            var count = 0
            while try reader.read() {
                guard reader.isElement("p") else { continue }
                count += 1
                guard reader.attribute("k") == "<1>", reader.language == "pt", reader.depth == 1 else { break }
                guard try reader.elementText() == "São 新聞& ãé<c> é", reader.isEndElement("p") else { break }
            }
            #expect(count == 900, "shift \(shift)")
            #expect(reader.kind == .none)
        }
    }

    @Test("a text of many pieces is one node, and so is a CDATA section")
    func longNodes() throws {
        let text = String(repeating: "澳門 copy\n", count: 40_000)
        let reader = try XMLReader("<a>\(text)<![CDATA[\(text)]]></a>")
        #expect(try reader.read())
        #expect(try reader.read())
        #expect(reader.kind == .text)
        #expect(reader.text == text)
        #expect(try reader.read())
        #expect(reader.kind == .cdata)
        #expect(reader.text == text)
        #expect(try reader.read())
        #expect(reader.isEndElement("a"))
    }

    @Test("what comes before an error is read, then the error is told with its line")
    func errorsLate() throws {
        let reader = try XMLReader("<r>" + String(repeating: "<a>x</a>\n", count: 30_000) + "<b></r>")
        var count = 0
        let error = #expect(throws: XMLError.self) {
            while try reader.read() { if reader.isElement("a") { count += 1 } }
        }
        #expect(count == 30_000)
        #expect(error?.kind == .malformed)
        #expect(error?.line == 30_001)
    }

    @Test("comments and instructions inside a DOCTYPE are no nodes, and a language ends with its element")
    func doctypeAndLanguage() throws {
        let reader = try XMLReader(
            "<!DOCTYPE r [<!-- no --><?no pi?><!ELEMENT r ANY>]><r><a xml:lang='pt'>x</a>y<b xml:lang=''/></r>")
        var seen: [String] = []
        while try reader.read() { seen.append("\(reader.kind) \(reader.localName) \(reader.language ?? "-")") }
        #expect(
            seen == [
                "documentType r -", "element r -", "element a pt", "text  pt", "endElement a pt", "text  -",
                "element b ", "endElement r -",
            ])
    }

    @Test("attributes belong to the start tag")
    func attributesOfStarts() throws {
        let reader = try XMLReader("<r><a k='1'>x</a></r>")
        while try reader.read(), !reader.isElement("a") {}
        #expect(reader.attribute("k") == "1")
        try reader.skipElement()
        #expect(reader.isEndElement("a"))
        #expect(reader.attribute("k") == nil)
    }

    @Test(
        "controls that XML allows and pages do not are cleaned, written as they are or as numbers",
        arguments: ["\u{93}x\u{94}", "&#x93;x&#148;"])
    func controls(text: String) throws {
        let reader = try XMLReader("<r><a k='\(text)'>\(text)</a></r>")
        #expect(try reader.read())
        let attribute = MarkupAttribute(name: "k", value: "“x”")
        #expect(
            try reader.contentEvents() == [
                .start(name: "a", attributes: [attribute]), .text("“x”"), .end(name: "a"),
            ])
    }
}
