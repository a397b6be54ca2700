import LibXML
import Testing

@Suite("XMLReader")
struct XMLReaderTests {
    @Test("a document is read node by node with kinds, names, text and depth")
    func nodes() throws {
        let reader = try XMLReader("<?pi data?><a x='1'><!-- c --><b/>t<![CDATA[<c>]]></a>")
        var seen: [String] = []
        while try reader.read() { seen.append("\(reader.depth) \(reader.kind) \(reader.localName)|\(reader.text)") }
        #expect(
            seen == [
                "0 processingInstruction pi|data", "0 element a|", "1 comment | c ", "1 element b|", "1 text |t",
                "1 cdata |<c>", "0 endElement a|",
            ])
        #expect(reader.kind == .none)
    }

    @Test("names are compared with and without namespace")
    func namespaces() throws {
        let reader = try XMLReader("<n:headline xmlns:n='urn:n' xmlns='urn:d'><p/></n:headline>")
        #expect(try reader.read())
        #expect(reader.isElement("headline"))
        #expect(reader.isElement("headline", namespace: "urn:n"))
        #expect(!reader.isElement("headline", namespace: "urn:d"))
        #expect(!reader.isElement("head"))
        #expect(!reader.isEndElement("headline"))
        #expect(try reader.read())
        #expect(reader.namespaceURI == "urn:d")
        #expect(reader.isEmptyElement)
        #expect(try reader.read())
        #expect(reader.isEndElement("headline"))
    }

    @Test("attributes are found by name and namespace, in the order written, with references resolved")
    func attributes() throws {
        let reader = try XMLReader(
            "<a xmlns:x='urn:x' x:k='1' k='A &amp; B&#x4E2D;&eacute;' e='' xml:lang='pt'><b/></a>")
        #expect(try reader.read())
        #expect(reader.attribute("k") == "A & B中é")
        #expect(reader.attribute("k", namespace: "urn:x") == "1")
        #expect(reader.attribute("e")?.isEmpty == true)
        #expect(reader.attribute("missing") == nil)
        #expect(reader.attribute("lang") == nil)
        #expect(reader.attribute("lang", namespace: XMLReader.xmlNamespace) == "pt")
        var names: [String] = []
        reader.forEachAttribute { name, namespace, value in names.append("\(namespace ?? "")|\(name)=\(value)") }
        #expect(names.first == "urn:x|k=1")
        #expect(names.count == 4)
        #expect(try reader.read())
        #expect(reader.language == "pt")
    }

    @Test("a whole element's text, content or end is reached in one call")
    func content() throws {
        let reader = try XMLReader("<r><a>x <b>y</b><!-- no --> z</a><s><t/><t></t></s><c>1<d k='v'/></c><e/></r>")
        #expect(try reader.read())
        #expect(try reader.read())
        #expect(try reader.elementText() == "x y z")
        #expect(reader.isEndElement("a"))
        #expect(try reader.read())
        try reader.skipElement()
        #expect(reader.isEndElement("s"))
        #expect(try reader.read())
        let attribute = MarkupAttribute(name: "k", value: "v")
        #expect(
            try reader.contentEvents() == [.text("1"), .start(name: "d", attributes: [attribute]), .end(name: "d")])
        #expect(try reader.read())
        #expect(try reader.elementText().isEmpty)
        #expect(reader.isElement("e"))
    }

    @Test(
        "HTML's entity names are characters, with and without a DOCTYPE that is not loaded",
        arguments: [
            "<r>Jos&eacute; &amp; S&atilde;o&nbsp;Paulo &alpha;</r>",
            "<!DOCTYPE r PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape.com/rss.dtd'>"
                + "<r>Jos&eacute; &amp; S&atilde;o&nbsp;Paulo &alpha;</r>",
            "<!DOCTYPE r SYSTEM 'nitf-3-6.dtd'><r>José &amp; São&#160;Paulo &#945;</r>",
        ])
    func htmlNames(document: String) throws {
        let reader = try XMLReader(document)
        while try reader.read(), !reader.isElement("r") {}
        #expect(try reader.elementText() == "José & São\u{A0}Paulo α")
    }

    @Test("entity names in CDATA and comments stay as they are")
    func entityNamesInCDATA() throws {
        let reader = try XMLReader("<r><!-- &nosuch; --><![CDATA[&eacute; &nosuch;]]></r>")
        #expect(try reader.read())
        #expect(try reader.elementText() == "&eacute; &nosuch;")
    }

    @Test("line and column are those of the tag, also behind long text and entity names")
    func positions() throws {
        let filler = String(repeating: "中文 &eacute; filler\n", count: 2_000)
        let reader = try XMLReader("<a>\(filler)  <b>x</b>é<c\nk=''/></a>")
        while try reader.read(), !reader.isElement("b") {}
        #expect(reader.line == 2_001)
        #expect(reader.column == 3)
        while try reader.read(), !reader.isElement("c") {}
        #expect(reader.column == 12)
        #expect(reader.error("wrong", expected: "right").description == "line 2001, column 12: wrong; expected right")
    }

    @Test("a long text is one node")
    func longText() throws {
        let text = String(repeating: "新聞 copy ", count: 60_000)
        let reader = try XMLReader("<a>\(text)</a>")
        #expect(try reader.read())
        #expect(try reader.read())
        #expect(reader.text == text)
    }

    @Test("a byte order mark is no content and a wrong encoding declaration is ignored")
    func byteOrderMark() throws {
        let document = Array("\u{FEFF}<?xml version='1.0' encoding='GB18030'?><a>中é</a>".utf8)
        let reader = try XMLReader(document)
        #expect(try reader.read())
        #expect(try reader.elementText() == "中é")
    }

    @Test(
        "white space before the declaration is read over, and lines stay what they are",
        arguments: ["\n", "\r\n \t", "\u{FEFF}\n"])
    func lateDeclaration(before: String) throws {
        let reader = try XMLReader(before + "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<a>é</a>")
        while try reader.read(), reader.kind != .element {}
        #expect(reader.isElement("a"))
        #expect(reader.line == 3)
        #expect(try reader.elementText() == "é")
        let broken = #expect(throws: XMLError.self) {
            let reader = try XMLReader(before + "<?xml version=\"1.0\"?>\n<a>\n</b>")
            while try reader.read() {}
        }
        #expect(broken?.line == 4)
    }

    @Test("an undeclared prefix is tolerated and told of")
    func undeclaredPrefix() throws {
        let reader = try XMLReader("<a><media:b>x</media:b></a>")
        #expect(try reader.read())
        #expect(try reader.read())
        #expect(reader.localName == "media:b")
        #expect(reader.warnings.first?.line == 1)
    }

    @Test("readers on many threads do not disturb one another")
    func threads() async {
        let sums = await withTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                group.addTask {
                    var sum = 0
                    for _ in 0..<200 {
                        guard let reader = try? XMLReader("<a><b>\(number)</b><c/>&eacute;</a>") else { continue }
                        while (try? reader.read()) == true { sum += 1 }
                        _ = try? XMLReader("<a><b></a>").read()
                    }
                    return sum
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == Array(repeating: 200 * 7, count: 8))
    }
}
