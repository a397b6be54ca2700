import NewsModel
import SchemaValidator
import Testing

@testable import NewsFormats

@Suite("NITF for other houses")
struct NITFWriterTests {
    private static let site = OutgoingSamples.site

    /// What the reader must find. What NITF cannot say: where a story comes from but by its dateline, what another
    /// language it has, two dates; codes of IPTC's genres have their own names, and the oldest Media Topics are Subject
    /// Codes.
    private func expected(_ item: SyndicatedItem, body: Body? = nil) -> WireItem {
        var expected = RoundTrip.item(of: item)
        expected.article = nil
        expected.alternativeIDs = [AlternativeID(scheme: "du-key", value: Self.site.uri(of: item.article))]
        expected.content.date = expected.content.versionDate
        expected.embargo = item.embargo ?? item.release?.embargo
        expected.content.subjects = expected.content.subjects.map { subject in
            Subject(qcode: subject.qcode.replacing("medtop:0", with: "subj:0"), name: subject.name)
        }
        expected.content.located = item.content.dateline.flatMap { AgencyDateline.place(in: $0) }
        if let body { expected.content.body = body }
        return expected
    }

    private func read(_ item: SyndicatedItem) throws -> WireItem {
        try #require(RoundTrip.items(try NITFReader.items(NITFWriter.write(item, site: Self.site)).entries()).first)
    }

    @Test("what is written is read back equal", arguments: OutgoingSamples.all)
    func roundTrip(sample: OutgoingSample) throws {
        RoundTrip.expect(try read(sample.item), is: expected(sample.item), "\(sample)")
    }

    @Test("random Unicode comes back as it was sent")
    func randomTexts() throws {
        for seed in 0..<200 as Range<UInt64> {
            var random = RandomItems(seed: seed)
            let item = random.item()
            RoundTrip.expect(try read(item), is: expected(item), "seed \(seed)")
        }
    }

    @Test("every element of a body comes back, or becomes the nearest that NITF has", arguments: bodies)
    func elements(html: String, becomes: String?) throws {
        let body = OutgoingSamples.body(html)
        let item = OutgoingSamples.item("e1", "en", Content(headline: "H", body: body), siblings: [])
        #expect(try read(item).content.body.html == becomes ?? body.html)
    }

    @Test("every element of a body is valid", .enabled(if: Validator.isPresent), arguments: bodies.map(\.html))
    func elementSchema(html: String) throws {
        let content = Content(headline: "H", body: OutgoingSamples.body(html))
        let document = NITFWriter.write(
            OutgoingSamples.item("e1", "en", content, siblings: []), site: Self.site)
        #expect(try Validator.faults(of: document, schema: "nitf/nitf-3-6.xsd") == "")
    }

    private static let bodies: [(html: String, becomes: String?)] = [
        ("<p>a<b>b</b><strong>c</strong><i>d</i><u>e</u><em>f</em><q>g</q></p>", nil),
        ("<p>H<sub>2</sub>O, <sup><i>n</i></sup> <code>x</code> <abbr title=\"t\">y</abbr> <s>z</s></p>", nil),
        ("<p>a<br/>b<wbr/>c <ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby> <span lang=\"pt\">é</span></p>", nil),
        ("<h1>a</h1><p>b</p><h3>c</h3><h2>d</h2>", nil), ("<p>b</p><hr/><pre>x\n  y</pre>", nil),
        ("<p lang=\"pt\">é</p><p>x</p>", nil), ("<p dir=\"rtl\">א</p><p>x</p>", "<p>א</p>\n<p>x</p>"),
        ("<ol><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ol>", nil),
        ("<ol start=\"5\"><li>a</li><li>b</li></ol>", nil),
        ("<ol><li value=\"7\">a</li></ol>", "<ol><li>a</li></ol>"),
        ("<dl><dt>a</dt><dd><p>b</p></dd></dl>", nil),
        ("<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd></dl>", "<dl><dt>a</dt><dd><p>b</p></dd><dd><p>c</p></dd></dl>"),
        ("<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c <cite>d</cite></p>", nil),
        ("<aside><p>a</p></aside><p>b</p>", nil), ("<div lang=\"pt\"><p>a</p></div>", "<p>a</p>"),
        (
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tbody><tr><td>c</td></tr>"
                + "</tbody><tfoot><tr><td>d</td></tr></tfoot></table>",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>c</td></tr>"
                + "<tr><td>d</td></tr></tbody></table>"
        ),
        ("<table><tr><td colspan=\"2\">a <b>b</b></td><td><p>c</p></td></tr><tr><td></td></tr></table>", nil),
        ("<figure><figcaption>c</figcaption></figure>", "<p>c</p>"),
        ("<p>x</p><pre>a <b>b</b></pre>", "<p>x</p>\n<pre>a b</pre>"),
    ]

    @Test("a text is written however long it is", arguments: [2, 11])
    func long(megabytes: Int) {
        let text = String(repeating: "Fares. ", count: megabytes * 150_000)
        let item = OutgoingSamples.item(
            "e1", "en", Content(headline: "H", body: Sanitizer.body(paragraphs: [text])), siblings: [])
        #expect(NITFWriter.write(item, site: Self.site).count > text.utf8.count)
    }

    @Test("a subject has the eight digits of its number, whatever vocabulary of IPTC it is of")
    func numbers() throws {
        let document = String(
            decoding: NITFWriter.write(
                OutgoingSamples.item("e1", "en", OutgoingSamples.english, siblings: []), site: Self.site),
            as: UTF8.self)
        let numbers = document.matches(of: /tobject.subject.refnum="([^"]*)"/).map { String($0.1) }
        #expect(numbers == ["20000337", "04000000", "04015002"])
    }

    @Test("IPTC's genres come back whatever their letter case, and those that NITF lacks by their code")
    func genres() throws {
        let codes = ["genre:interview", "genre:Raw_sound", "genre:Fact_Check", "Reportage"]
        let content = Content(
            headline: "H", body: OutgoingSamples.body("<p>B</p>"), genres: codes.map { Subject(qcode: $0) })
        let item = OutgoingSamples.item("e1", "en", content, siblings: [])
        #expect(
            try read(item).content.genres.map(\.qcode)
                == ["genre:Interview", "genre:Raw_sound", "genre:Fact_Check", "Reportage"])
    }

    @Test("several documents stand in one element, which is told to be NITF, and are read one by one")
    func list() throws {
        let document = NITFWriter.write(OutgoingSamples.all.map(\.item), site: Self.site)
        #expect(try WireFormat.detect(document) == .nitf)
        let items = RoundTrip.items(try NITFReader.items(document).entries())
        #expect(items.map(\.providerID) == OutgoingSamples.all.map { Self.site.uri(of: $0.item.id) })
    }

    @Test("documents are valid against the schema of IPTC", .enabled(if: Validator.isPresent))
    func schema() throws {
        for sample in OutgoingSamples.all {
            let document = NITFWriter.write(sample.item, site: Self.site)
            #expect(try Validator.faults(of: document, schema: "nitf/nitf-3-6.xsd") == "", "\(sample)")
        }
        for seed in 0..<10 as Range<UInt64> {
            var random = RandomItems(seed: seed)
            let document = NITFWriter.write(random.item(), site: Self.site)
            #expect(try Validator.faults(of: document, schema: "nitf/nitf-3-6.xsd") == "", "seed \(seed)")
        }
    }
}
