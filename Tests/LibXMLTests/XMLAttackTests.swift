import Glibc
import LibXML
import ProcessorTime
import Testing

@Suite("XML from strangers")
struct XMLAttackTests {
    private static func readAll(_ bytes: [UInt8], limits: XMLLimits = .standard) throws(XMLError) {
        let reader = try XMLReader(bytes, limits: limits)
        while try reader.read() { _ = reader.text }
    }

    private static func failure(_ document: String, limits: XMLLimits = .standard) -> XMLError? {
        do throws(XMLError) {
            try readAll(Array(document.utf8), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "declarations that multiply or fetch are refused with their place",
        arguments: [
            "<!DOCTYPE b [\n<!ENTITY a '1234567890'><!ENTITY b '&a;&a;&a;&a;'>]><b>&b;</b>",
            "<!DOCTYPE b [\n<!ENTITY a SYSTEM 'file:///etc/hostname'>]><b>&a;</b>",
            "<!DOCTYPE b [\n<!ENTITY % a 'c'> %a;]><b/>",
            "<!DOCTYPE b SYSTEM 'x' [\n<!ENTITY a '&b;'><!ENTITY b '&a;'>]><b>&a;</b>",
            "<!DOCTYPE b [\n<!ENTITY nitf SYSTEM 'file:///etc/hostname'>]><b>&nitf;</b>",
            "<!DOCTYPE b [\n<!ENTITY % nitf '<!ENTITY a \"b\">'> %nitf;]><b>&a;</b>",
            "<!DOCTYPE b [\n<!ATTLIST b k CDATA 'default'>]><b/>",
            "<!DOCTYPE b [<!-- ' -->\n<!ENTITY a 'x'>]><b>&a;</b>",
        ])
    func refusedDeclarations(document: String) throws {
        let error = try #require(Self.failure(document))
        #expect(error.kind == .refused)
        #expect(error.line == 2)
        #expect(error.column == 1)
    }

    @Test("an external DOCTYPE opens no file, though it exists")
    func externalFile() throws {
        let path = "/tmp/newswire-libxml-\(getpid()).dtd"
        let file = try #require(fopen(path, "w"))
        fputs("<!ELEMENT b EMPTY> this is no DTD and would be an error", file)
        fclose(file)
        defer { unlink(path) }
        #expect(chmod(path, 0) == 0)
        #expect(Self.failure("<!DOCTYPE b SYSTEM '\(path)'><b>text</b>") == nil)
        #expect(Self.failure("<!DOCTYPE b SYSTEM '\(path)'><b>&nosuch;</b>")?.kind == .refused)
    }

    @Test(
        "the inclusion of a file of declarations is passed over, and the file left alone",
        arguments: [
            ("nitf", "SYSTEM 'PATH'"), ("nitf", "PUBLIC '-//IPTC//DTD NITF 3.0//EN' \"PATH\""),
            ("HTMLlat1", "PUBLIC '-//W3C//ENTITIES Latin 1 for XHTML//EN' 'PATH'"),
        ])
    func inclusion(name: String, id: String) throws {
        let path = "/tmp/newswire-libxml-\(getpid())-\(id.utf8.count).dtd"
        let file = try #require(fopen(path, "w"))
        fputs("<!ENTITY a 'b'> this is no DTD and would be an error", file)
        fclose(file)
        defer { unlink(path) }
        #expect(chmod(path, 0) == 0)
        let doctype = "<!DOCTYPE b [\n<!ENTITY % \(name)\n \(id.replacing("PATH", with: path))>\n%\(name);\n]>\n"
        #expect(Self.failure(doctype + "<b>text</b>") == nil)
        #expect(Self.failure(doctype + "<b>&a;</b>")?.kind == .refused)
        #expect(Self.failure(doctype + "<b>\n</c>")?.line == 7)
    }

    @Test("an undeclared entity is an error and not a gap in the text")
    func undeclaredEntity() throws {
        let error = try #require(Self.failure("<!DOCTYPE b SYSTEM 'x'><b>\n &nosuch;</b>"))
        #expect(error.message.contains("&nosuch;"))
        #expect(error.line == 2)
        #expect(error.column == 2)
    }

    @Test("80,000 attributes in one tag are refused at once, 256 are not")
    func attributes() throws {
        func tag(_ count: Int) -> String { "<a" + (0..<count).map { " a\($0)='1'" }.joined() + "/>" }
        let start = ProcessorTime.ofThread
        #expect(Self.failure(tag(80_000))?.kind == .tooLarge)
        #expect(ProcessorTime.ofThread - start < .seconds(5))
        #expect(Self.failure(tag(257))?.kind == .tooLarge)
        #expect(Self.failure(tag(256)) == nil)
        #expect(Self.failure("<a k='" + String(repeating: "=", count: 300) + "'/>") == nil)
    }

    @Test("257 namespaces within each other are refused, one after another they are read")
    func namespaces() {
        func declaring(_ count: Int, _ level: Int) -> String {
            "<a" + (0..<count).map { " xmlns:n\(level)x\($0)='u'" }.joined() + ">"
        }
        func nested(_ levels: Int) -> String {
            (0..<levels).map { declaring(64, $0) }.joined() + String(repeating: "</a>", count: levels)
        }
        #expect(Self.failure(nested(4)) == nil)
        #expect(Self.failure(nested(5))?.kind == .tooLarge)
        #expect(Self.failure(declaring(250, 1) + declaring(7, 2) + "</a></a>")?.kind == .tooLarge)
        #expect(Self.failure("<r>" + String(repeating: nested(4), count: 20) + "</r>") == nil)
        let empty = String(declaring(64, 0).dropLast()) + "/>"
        #expect(Self.failure("<r>" + String(repeating: empty, count: 20) + "</r>") == nil)
    }

    @Test(
        "a reference to U+FFFD is refused: text was lost before it was sent",
        arguments: ["<a>\n&#xFFFD;</a>", "<a>\n&#65533;</a>", "<a>\n&#x000FFFd;</a>", "<a\nb='&#xFFFD;'/>"])
    func lost(document: String) throws {
        let error = try #require(Self.failure(document))
        #expect(error.kind == .refused)
        #expect(error.line == 2)
        #expect(Self.failure("<a>&#xFFFC;&#xFFFDF;&#x41;</a>") == nil)
    }

    @Test("depth 100 is read, 101 refused, a million refused at once")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(Self.failure(nested(100)) == nil)
        #expect(Self.failure(nested(101))?.kind == .tooLarge)
        #expect(Self.failure(nested(1_000_000))?.kind == .tooLarge)
        #expect(Self.failure("<r>" + String(repeating: "<a/>", count: 5_000) + "</r>") == nil)
    }

    @Test(
        "text, CDATA, comments, instructions, tags, DOCTYPEs and documents have a limit",
        arguments: [
            ("<a>", "</a>", 1_100_000), ("<a><![CDATA[", "]]></a>", 1_100_000), ("<a><!--", "--></a>", 1_100_000),
            ("<a><?p ", "?></a>", 1_100_000), ("<a k='", "'/>", 70_000), ("<!DOCTYPE a [<!--", "-->]><a/>", 17_000),
            ("<!--", "--><a/>", 10_485_760),
        ])
    func sizes(head: String, tail: String, count: Int) {
        #expect(Self.failure(head + String(repeating: "x", count: count) + tail)?.kind == .tooLarge)
        #expect(Self.failure(head + String(repeating: "x", count: 10_000) + tail) == nil)
    }

    @Test(
        "what is not well-formed is an error with its line",
        arguments: [
            ("", nil), ("   ", 1), ("text", 1), ("<a>\n<b></a>", 2), ("<a>\n<b>\n", 2), ("<a", 1), ("<a k=>", 1),
            ("<a/>\n<b/>", 2), ("<a>&#0;</a>", 1), ("<a>&#xFFFE;</a>", 1), ("<a>\n\u{1}</a>", 2),
            ("<a k='1' k='2'/>", 1),
            ("<a>&</a>", 1), ("<a>]]></a>", 1), ("<!DOCTYPE a [", 1), ("<![CDATA[x]]>", 1), ("<a><![CDATA[x", 1),
            ("<a b='<'/>", 1), ("<a>&eacute</a>", 1), ("<", 1), ("<!", 1), ("<a/><?xml version='1.0'?>", 1),
        ] as [(String, Int?)])
    func malformed(document: String, line: Int?) throws {
        let error = try #require(Self.failure(document))
        #expect(error.kind == .malformed)
        #expect(!error.message.isEmpty)
        if let line { #expect(error.line == line) }
    }

    @Test("every cut of a document is an error and never a crash")
    func truncated() {
        let document = Array(
            "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'b'><a k='1'>&eacute;<b><![CDATA[x]]></b><!--c--></a>".utf8)
        for count in 0..<document.count {
            #expect(throws: XMLError.self) { try Self.readAll(Array(document.prefix(count))) }
        }
        #expect(throws: Never.self) { try Self.readAll(document) }
    }

    @Test("NULs and bytes that are not UTF-8 are told with their place")
    func bytes() {
        #expect(throws: XMLError(.malformed, "a NUL byte", expected: "text in UTF-8", line: 1, column: 5, offset: 4)) {
            try Self.readAll(Array("<a>x".utf8) + [0] + Array("</a>".utf8))
        }
        let found = "byte 0xE9, which is not UTF-8"
        #expect(throws: XMLError(.undecodable, found, expected: "UTF-8", line: 2, column: 2, offset: 5)) {
            try Self.readAll(Array("<a>\nx".utf8) + [0xE9] + Array("</a>".utf8))
        }
        #expect(throws: XMLError.self) { try Self.readAll([0x4C, 0x6F, 0xA7, 0x94]) }
        #expect(throws: XMLError.self) { try Self.readAll([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00]) }
    }

    @Test("documents made to be slow are not")
    func slow() {
        let documents = [
            "<r>" + String(repeating: "&zeta;", count: 170_000) + "</r>",
            "<r>" + String(repeating: "<a>x</a>", count: 300_000) + "</r>",
            "<r>" + String(repeating: "<a k='>" + String(repeating: ">", count: 60_000) + "'/>", count: 40) + "</r>",
            "<r " + String(repeating: "x", count: 60_000) + "='1'/>",
            "<!DOCTYPE r [" + String(repeating: "<!ELEMENT a (b)>", count: 1_000) + "]><r/>",
            "<r>" + String(repeating: "<!-- - -->", count: 200_000) + "</r>",
        ]
        for document in documents {
            let start = ProcessorTime.ofThread
            _ = Self.failure(document)
            #expect(ProcessorTime.ofThread - start < .seconds(10), "\(document.prefix(20))")
        }
    }
}
