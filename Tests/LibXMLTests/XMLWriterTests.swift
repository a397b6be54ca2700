import LibXML
import Testing

@Suite("XMLWriter")
struct XMLWriterTests {
    private static func write(layout: XMLWriter.Layout = .compact, _ body: (XMLWriter) -> Void) -> String {
        let writer = XMLWriter(layout: layout)
        body(writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    @Test("a document begins with its declaration and has elements, namespaces and attributes in the order written")
    func document() {
        let text = Self.write { writer in
            writer.processingInstruction("xml-stylesheet", "href=\"feed.css\" type=\"text/css\"")
            writer.start("feed")
            writer.namespace(nil, "http://www.w3.org/2005/Atom")
            writer.namespace("dc", "http://purl.org/dc/elements/1.1/")
            writer.attribute("xml:lang", "zh-Hant-MO")
            writer.attribute("missing", nil)
            writer.element("title", "澳門新聞")
            writer.start("link")
            writer.attribute("href", "https://example.org/?a=1&b=\"2\"")
            writer.end()
            writer.end()
        }
        #expect(
            text == Self.declaration + "<?xml-stylesheet href=\"feed.css\" type=\"text/css\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xml:lang=\"zh-Hant-MO\"><title>澳門新聞</title>"
                + "<link href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"/></feed>\n")
    }

    @Test(
        "Chinese and emoji are written as themselves in text and in attributes",
        arguments: ["嘅裏着", "São João", "𠮷野家 🗞️", "葡京"])
    func notNumbers(sample: String) {
        let text = Self.write { writer in
            writer.start("a")
            writer.attribute("k", sample)
            writer.text(sample)
            writer.end()
        }
        #expect(text == Self.declaration + "<a k=\"\(sample)\">\(sample)</a>\n")
    }

    @Test("markup in text is escaped, forbidden characters are dropped, C1 becomes windows-1252")
    func escaping() throws {
        let text = Self.write { $0.element("a", "1 < 2 & ]]> \"q\" \u{0}\u{B}\u{FFFE}\u{93}x\u{94}\r\n") }
        #expect(text == Self.declaration + "<a>1 &lt; 2 &amp; ]]&gt; \"q\" “x”&#13;\n</a>\n")
        let reader = try XMLReader(text)
        #expect(try reader.read())
        #expect(try reader.elementText() == "1 < 2 & ]]> \"q\" “x”\r\n")
    }

    @Test(
        "a character is escaped wherever it stands in a text, whatever is beside it",
        arguments: [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\r", "&#13;"), ("\u{7F}", ""), ("\u{1}", "")])
    func escapingEverywhere(sign: String, written: String) {
        for neighbour in ["x", " ", "\n", "é", "澳"] {
            for (before, after) in (0..<20).flatMap({ before in (0..<20).map { (before, $0) } }) {
                let head = String(repeating: neighbour, count: before)
                let tail = String(repeating: neighbour, count: after)
                let text = Self.write { $0.element("a", head + sign + tail) }
                #expect(text == Self.declaration + "<a>\(head)\(written)\(tail)</a>\n")
            }
        }
    }

    @Test("attribute values keep line breaks, tabs and quotes")
    func attributeValues() throws {
        let value = "a\tb\nc\"d'e<f>&g"
        let text = Self.write { writer in
            writer.start("a")
            writer.attribute("k", value)
            writer.end()
        }
        let reader = try XMLReader(text)
        #expect(try reader.read())
        #expect(reader.attribute("k") == value)
    }

    @Test("lines are broken between elements and never where text is")
    func lines() {
        let text = Self.write(layout: .lines) { writer in
            writer.start("a")
            writer.element("b", "x")
            writer.comment("c -- d-")
            writer.start("c")
            writer.text("y")
            writer.start("d")
            writer.start("e")
            writer.end()
            writer.end()
            writer.end()
            writer.start("f", mixed: true)
            writer.element("g", "z")
            writer.text(" tail")
            writer.end()
            writer.start("h")
            writer.raw("<i/><j/>")
            writer.end()
            writer.end()
        }
        #expect(
            text == Self.declaration + """
                <a>
                  <b>x</b>
                  <!--c - - d- -->
                  <c>y<d><e/></d></c>
                  <f><g>z</g> tail</f>
                  <h><i/><j/></h>
                </a>

                """)
    }

    @Test func `every element is indented, however deep`() {
        let text = Self.write(layout: .lines) { writer in
            for _ in 0..<40 { writer.start("a") }
            for _ in 0..<40 { writer.end() }
        }
        let indents = text.split(separator: "\n").dropFirst().map { $0.prefix { $0 == " " }.count }
        #expect(indents == Array(stride(from: 0, through: 78, by: 2)) + stride(from: 76, through: 0, by: -2))
    }

    @Test func `elements are written again as they were`() {
        let text = Self.write(layout: .lines) { writer in
            writer.start("a")
            writer.element("b", "x")
            let written = writer.elements {
                writer.start("c")
                writer.attribute("k", "<")
                writer.end()
                writer.element("d", "y")
            }
            writer.element("e", "z")
            writer.again(written)
            writer.end()
        }
        let elements = "  <c k=\"&lt;\"/>\n  <d>y</d>\n"
        #expect(text == Self.declaration + "<a>\n  <b>x</b>\n\(elements)  <e>z</e>\n\(elements)</a>\n")
    }

    @Test func `elements are written again only where their indents fit`() async {
        await #expect(processExitsWith: .failure) {
            let writer = XMLWriter(layout: .lines)
            writer.start("a")
            writer.element("b", "x")
            let written = writer.elements { writer.element("c", "y") }
            writer.start("d")
            writer.element("e", "z")
            writer.again(written)
        }
        await #expect(processExitsWith: .failure) {
            let writer = XMLWriter(layout: .lines)
            writer.start("a")
            _ = writer.elements { writer.element("c", "y") }
        }
    }

    @Test func `a comment holds no two hyphens, whatever marks stand on them`() {
        let text = Self.write { writer in
            writer.start("a")
            writer.comment("-\u{301}--\u{301}")
            writer.end()
        }
        #expect(
            text.unicodeScalars.elementsEqual((Self.declaration + "<a><!---\u{301}- -\u{301}--></a>\n").unicodeScalars))
    }

    @Test("unbalanced use stops the program")
    func unbalanced() async {
        await #expect(processExitsWith: .failure) { XMLWriter().end() }
        await #expect(processExitsWith: .failure) { XMLWriter().start("a b") }
        await #expect(processExitsWith: .failure) {
            let writer = XMLWriter()
            writer.start("a")
            _ = writer.finish()
        }
        await #expect(processExitsWith: .failure) {
            let writer = XMLWriter()
            writer.start("a")
            writer.text("x")
            writer.attribute("k", "v")
        }
    }
}

@Suite("XMLText")
struct XMLTextTests {
    @Test(
        "text is left alone where it is clean, else forbidden characters go and C1 is mapped",
        arguments: [
            ("plain \t\r\n", "plain \t\r\n"), ("澳門 é \u{A0} 🗞️ \u{FFFD}", "澳門 é \u{A0} 🗞️ \u{FFFD}"),
            ("a\u{0}b\u{1F}c", "abc"), ("\u{80}\u{85}\u{92}\u{97}", "€…’—"), ("\u{81}\u{8D}\u{8F}\u{90}\u{9D}", ""),
            ("\u{FFFE}\u{FFFF}x", "x"), ("a\u{1FFFE}b\u{10FFFF}", "ab"),
            ("ﷰ\u{FDCF}\u{1FFFD}𠮷\u{2F00}", "ﷰ\u{FDCF}\u{1FFFD}𠮷\u{2F00}"),
            ("a\u{7F}b\u{7F}cdefghijklm", "abcdefghijklm"), ("", ""),
        ])
    func clean(text: String, expected: String) {
        #expect(XMLText.clean(text) == expected)
        #expect(XMLText.isClean(text) == (text == expected))
    }

    @Test("no control goes out, wherever it stands", arguments: Array(0..<0x20) + [0x7F])
    func controls(byte: UInt8) {
        let control = Unicode.Scalar(byte)
        let isSpace = [0x09, 0x0A, 0x0D].contains(byte)
        for place in 0..<18 {
            let text =
                Substring("abcdefgh ijklmnop ").prefix(place) + String(control) + "abcdefgh ijklmnop ".dropFirst(place)
            #expect(XMLText.isClean(String(text)) == isSpace)
            #expect(XMLText.clean(String(text)).count == (isSpace ? 19 : 18), "\(byte) at \(place)")
        }
    }

    @Test(
        "no noncharacter goes out, whether it was a character or a number",
        arguments: [0xFDD0, 0xFDEF, 0x2FFFE, 0xFFFFF])
    func noncharacters(number: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(number))
        #expect(XMLText.clean("a\(scalar)b") == "ab" && !XMLText.isClean("a\(scalar)b"))
        for text in ["\(scalar)", "&#\(number);"] {
            let reader = try XMLReader("<a>澳門，ﷰ\(text)b</a>")
            #expect(try reader.read())
            let texts = try reader.contentEvents().map { if case .text(let text) = $0 { text } else { "" } }
            #expect(texts.joined() == "澳門，ﷰb")
        }
    }
}
