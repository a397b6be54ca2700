import NewsFormats
import NewsModel
import SchemaValidator
import Testing

@Suite("Atom writer")
struct AtomWriterTests {
    private func write(_ feed: FeedDocument) -> String {
        FeedSamples.text(AtomWriter.write(feed))
    }

    private func translated() throws -> String {
        write(try FeedSamples.feed(entries: [FeedSamples.translated()]))
    }

    @Test("feed and entry each have exactly one alternate")
    func oneAlternate() throws {
        let links = try translated().all(between: "<link ", and: "/>")
        let alternates = links.filter { $0.contains("rel=\"alternate\"") }
        #expect(alternates.count == 2)
        #expect(alternates.allSatisfy { $0.contains("hreflang=\"en\"") && $0.contains("type=\"text/html\"") })
    }

    @Test("the translations of an entry come before its alternate, by a relation that readers ignore")
    func translations() throws {
        let entry = try #require(translated().all(between: "<entry", and: "</entry>").first)
        #expect(
            entry.has(inOrder: [
                "<link rel=\"https://schema.org/workTranslation\" type=\"text/html\" hreflang=\"pt\" href=\"https://",
                "<link rel=\"https://schema.org/workTranslation\" type=\"text/html\" hreflang=\"zh-Hant\"",
                "<link rel=\"alternate\" type=\"text/html\" hreflang=\"en\"",
            ]))
        #expect(!entry.contains("xhtml:link") && !entry.contains("rel=\"related\""))
    }

    @Test("the feed's alternate is the last of its links and self is absolute")
    func feedLinks() throws {
        let head = try #require(translated().all(between: "<feed", and: "<entry").first)
        #expect(
            head.has(inOrder: [
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://news.example/en/feeds/latest.atom\"/>",
                "<link rel=\"alternate\" type=\"text/html\" hreflang=\"en\" href=\"https://news.example/en/\"/>",
            ]))
        #expect(head.split(separator: "<link").last?.contains("alternate") == true)
    }

    @Test("the content is one XHTML div that says its language twice")
    func content() throws {
        let content = try translated().all(between: "<content type=\"xhtml\">", and: "</content>")
        let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\"><p>Fares rise.</p></div>"
        #expect(content == [div])
    }

    @Test("content in a script that runs from right to left says so")
    func rightToLeft() throws {
        let text = write(try FeedSamples.feed(entries: [FeedSamples.entry(language: "ar")]))
        #expect(text.contains("lang=\"ar\" dir=\"rtl\">"))
    }

    @Test("feed and entries state their language; a feed of several states none")
    func languages() throws {
        let entries = [try FeedSamples.entry(language: "zh-Hant-MO")]
        let one = write(try FeedSamples.feed(language: "zh-Hant", entries: entries))
        let all = write(try FeedSamples.feed(language: nil, entries: entries))
        #expect(one.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-Hant\">"))
        #expect(all.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">"))
        #expect(all.contains("<entry xml:lang=\"zh-Hant-MO\">"))
    }

    @Test("an entry without a byline is its publisher's")
    func author() throws {
        let text = write(try FeedSamples.feed(entries: [FeedSamples.entry(byline: nil)]))
        #expect(text.all(between: "<author>", and: "</author>").allSatisfy { $0.contains("<name>Newswire</name>") })
        #expect(text.all(between: "<author>", and: "</author>").count == 2)
    }

    @Test("the style sheet is named before the document, only where there is one, within the first 512 bytes")
    func stylesheet() throws {
        let plain = write(try FeedSamples.feed(entries: []))
        let styled = write(try FeedSamples.feed(stylesheet: "/feed.css", entries: []))
        #expect(!plain.contains("xml-stylesheet"))
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let instruction = "<?xml-stylesheet type=\"text/css\" href=\"/feed.css\"?>\n"
        #expect(styled.hasPrefix(declaration + instruction + "<feed "))
    }

    @Test("markup characters in a title are escaped once and forbidden ones are left out")
    func titles() throws {
        let text = write(try FeedSamples.feed(entries: [FeedSamples.entry(title: "Q&A: <b>\u{1F}up\u{0B} 5%")]))
        #expect(text.contains("<title>Q&#x26;A: &#x3C;b&#x3E;up 5%</title>"))
    }

    @Test("a text that looks like HTML is plain text with a joiner in it that is not seen, also in a browser")
    func endTags() throws {
        let text = "Close </b> & <b>"
        let feed = write(
            try FeedSamples.feed(title: text, entries: [FeedSamples.entry(title: text, byline: text, summary: text)]))
        let written = "Close &#x3C;\u{2060}/b&#x3E; &#x26; &#x3C;b&#x3E;"
        for name in ["title", "summary", "name"] {
            #expect(feed.contains("<\(name)>\(written)</\(name)>"))
        }
        #expect(!feed.contains("type=\"html\""))
    }

    @Test("a topic goes out as code, scheme and name")
    func categories() throws {
        let categories = try translated().all(between: "<category ", and: "/>")
        #expect(
            categories == [
                "term=\"Macau\"",
                "term=\"04000000\" scheme=\"http://cv.iptc.org/newscodes/mediatopic/\""
                    + " label=\"economy, business and finance\"",
                "term=\"13000000\" scheme=\"http://cv.iptc.org/newscodes/mediatopic/\"",
            ])
    }

    @Test("a topic's name that looks like a reference is none")
    func labels() throws {
        let category = FeedDocument.Category(term: "a", label: "Q3&4 \"x\" &amp; <b>")
        let entry = try FeedSamples.entry(categories: [category])
        #expect(
            write(try FeedSamples.feed(entries: [entry])).contains(
                "label=\"Q3&#x26;4 &#x22;x&#x22; &#x26;amp; &#x3C;b&#x3E;\""))
    }

    @Test("dates are RFC 3339 in the offset of publication, to the microsecond where it tells entries apart")
    func dates() throws {
        let text = try translated()
        #expect(text.contains("<published>2026-11-14T09:30:00+08:00</published>"))
        #expect(text.contains("<updated>2026-11-14T10:00:00.000002+08:00</updated>"))
    }

    @Test("the same feed gives the same bytes")
    func deterministic() throws {
        #expect(try translated() == translated())
    }

    @Test("tombstones stand before the entries, under a namespace that a feed without them does not declare")
    func tombstones() throws {
        let entry = try FeedSamples.entry(isNotice: true)
        let tombstone = Self.tombstone(of: entry)
        let feed = FeedSamples.text(AtomWriter.write(try FeedSamples.feed(entries: [entry], tombstones: [tombstone])))
        #expect(feed.contains("xmlns:at=\"http://purl.org/atompub/tombstones/1.0\""))
        #expect(
            feed.contains(
                """
                  <at:deleted-entry ref="\(entry.id)" when="2026-11-14T10:00:00.000002+08:00" xml:lang="en">
                    <at:by>
                      <name>Newswire</name>
                    </at:by>
                    <at:comment>Withdrawn &amp; gone</at:comment>
                  </at:deleted-entry>
                  <entry xml:lang="en">
                """))
        let plain = FeedSamples.text(AtomWriter.write(try FeedSamples.feed(entries: [entry])))
        #expect(!plain.contains("tombstones") && !plain.contains("deleted-entry"))
    }

    @Test("a feed with tombstones is valid against the schema", .enabled(if: Validator.isPresent))
    func tombstoneSchema() throws {
        let entry = try FeedSamples.entry(isNotice: true)
        let bytes = AtomWriter.write(try FeedSamples.feed(entries: [entry], tombstones: [Self.tombstone(of: entry)]))
        #expect(try Validator.faults(of: bytes, schema: "atom/atom.rng") == "")
    }

    private static func tombstone(of entry: FeedDocument.Entry) -> FeedDocument.Tombstone {
        FeedDocument.Tombstone(
            id: entry.id, deleted: entry.updated, comment: "Withdrawn & gone", language: entry.language)
    }
}
