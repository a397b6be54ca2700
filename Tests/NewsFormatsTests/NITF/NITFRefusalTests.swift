import NewsModel
import Testing

@testable import NewsFormats

struct NITFRefusalTests {
    private static func refusal(_ xml: String) -> WireError? {
        #expect(throws: WireError.self) { try NITFCopy.read(xml) }
    }

    @Test(
        "A value that decides whether a text may go out refuses the document, naming line, field and value",
        arguments: [
            ("management-status='free'", "", "management-status", "free", 2),
            ("management-doc-idref='a' management-idref-status='gone'", "", "management-idref-status", "gone", 2),
            ("management-status='embargoed'", "<date.release norm='tomorrow'/>", "date.release", "tomorrow", 3),
            ("management-status='embargoed'", "<date.expire norm='soon'/>", "date.expire", "soon", 3),
            ("", "<date.issue norm='20261114T1000Z'/>\n<date.release norm='20261314'/>", "date.release", "20261314", 4),
            ("", "<date.issue norm='14.13.2026'/>", "date.issue", "14.13.2026", 3),
        ])
    func values(status: String, docdata: String, field: String, value: String, line: Int) {
        let error = Self.refusal(NITFCopy.document(status: status, docdata: docdata))
        #expect(error?.kind == .badValue)
        #expect(error?.field == field)
        #expect(error?.value == value)
        #expect(error?.line == line)
    }

    @Test("So do a language that is none, and an embargo in a meta element that is no date")
    func languageAndMeta() {
        #expect(Self.refusal(NITFCopy.document(root: "xml:lang='Klingon'"))?.field == "language")
        let embargo = Self.refusal(NITFCopy.document(head: "<meta name='embargo' content='Friday'/>"))
        #expect(embargo?.field == "meta embargo" && embargo?.value == "Friday" && embargo?.line == 1)
    }

    @Test("A version that is none orders nothing, and is told to the desk")
    func oddVersion() throws {
        let item = try NITFCopy.item(NITFCopy.document(docdata: "<du-key generation='-1' version='new'/>"))
        #expect(item.providerVersion == nil)
        #expect(item.content.edNote == "du-key generation: -1\ndu-key version: new")
    }

    @Test("An expiry that cannot be read refuses nothing where it is no embargo")
    func expiry() throws {
        #expect(try NITFCopy.item(NITFCopy.document(docdata: "<date.expire norm='never'/>")).embargo == nil)
    }

    @Test("A document without headline and text, a file without a document")
    func missing() {
        #expect(Self.refusal(NITFCopy.document(bodyHead: "", content: "<p/>"))?.kind == .noHeadline)
        #expect(Self.refusal("<list/>")?.kind == .empty)
    }

    @Test(
        "What is cut off, or no XML, or declares entities, is refused as a whole",
        arguments: [
            String(NITFCopy.document().dropLast(20)), "", "nitf",
            "<!DOCTYPE nitf [<!ENTITY a 'b'>]>" + NITFCopy.document(),
        ])
    func malformed(xml: String) {
        #expect(Self.refusal(xml)?.kind == .malformed)
    }

    @Test("A withdrawal needs no headline")
    func withdrawal() throws {
        let xml = NITFCopy.document(status: "management-status='canceled'", bodyHead: "", content: "")
        #expect(try NITFCopy.item(xml).status == .canceled)
    }

    @Test(
        "Documents in a list, and one after another, stand or fall by themselves",
        arguments: [("<list>", "</list>", "", 8), ("", "", "<?xml version='1.0' encoding='utf-8'?>", 8)])
    func several(begin: String, end: String, declaration: String, line: Int) throws {
        let good = declaration + NITFCopy.document()
        let bad = declaration + NITFCopy.document(docdata: "<date.issue norm='x'/>")
        let results = try NITFReader.items(Array((begin + [good, bad, good].joined(separator: "\n\n") + end).utf8))
        #expect(results.map { (try? $0.get())?.count } == [1, nil, 1])
        let error = #expect(throws: WireError.self) { try results[1].get() }
        #expect(error?.line == line)
    }

    @Test("A document that is cut off in the middle of a file holds up neither its neighbour nor its line numbers")
    func cutOff() throws {
        let text = NITFCopy.document() + "\n" + String(NITFCopy.document().dropLast(30))
        let results = try NITFReader.items(Array(text.utf8))
        #expect(results.map { (try? $0.get())?.count } == [1, nil])
        let error = #expect(throws: WireError.self) { try results[1].get() }
        #expect(error?.line == 8)
    }

    @Test("Attacks on XML parsers are refused", .enabled(if: Corpus.folder != nil))
    func attacks() throws {
        let files = try Corpus.files("xml-attack", named: ".xml")
        #expect(files.count > 5)
        for file in files {
            #expect(throws: WireError.self, "\(file)") { try NITFReader.items(try Corpus.bytes(file)).entries() }
        }
    }

    @Test(
        "Masses of one thing cost time in proportion",
        .timeLimit(.minutes(1)),
        arguments: [
            ("<keyword key='a'/>", "", ""), ("<ed-msg info='a'/>", "", ""), ("<evloc city='a'/>", "", ""),
            ("", "<byline>By A</byline>", ""), ("", "<note>a</note>", ""), ("", "<rights>a</rights>", ""),
            ("", "", "<person>A</person>"), ("", "", "<p/>"), ("", "", "<p>a <location><city>A</city></location></p>"),
            ("", "", "<hl2>Ferry fares to rise</hl2>"), ("", "", "<block class='lead_paragraph'><p>a</p></block>"),
            ("", "", "<media><media-reference source='a'/></media>"), ("", "", "<bq quote-source='a'><p>a</p></bq>"),
            ("", "", "text "), ("", "", "<br/>"), ("", "", "<p>a<br/>b</p>"),
        ])
    func masses(docdata: String, bodyHead: String, content: String) throws {
        func many(_ text: String) -> String { String(repeating: text, count: 20_000) }
        let nested = String(repeating: "<block>", count: 80) + many(content) + String(repeating: "</block>", count: 80)
        let xml = NITFCopy.document(
            docdata: "<key-list>" + many(docdata) + "</key-list>" + many(docdata),
            bodyHead: "<hl1>Ferry fares to rise</hl1>" + many(bodyHead), content: nested)
        #expect(try NITFCopy.read(xml).count == 1)
    }
}
