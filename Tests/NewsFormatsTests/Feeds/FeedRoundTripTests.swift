import NewsModel
import Testing

@testable import NewsFormats

/// What our own feeds say is what their readers read.
struct FeedRoundTripTests {
    private static let formats: [@Sendable (FeedDocument) throws -> [WireEntry]] = [
        { try FeedReader.items(AtomWriter.write($0)).entries() },
        { try FeedReader.items(RSSWriter.write($0)).entries() },
        { try JSONFeedReader.items(JSONFeedWriter.write($0)).entries() },
    ]

    private func items(_ feed: FeedDocument, in format: Int) throws -> [WireItem] {
        try Self.formats[format](feed).compactMap { if case .item(let item) = $0 { item } else { nil } }
    }

    @Test("every field that a format carries comes back", arguments: [0, 1, 2])
    func fields(format: Int) throws {
        let body = Sanitizer.body(paragraphs: ["Fares <rise> & fall.", "澳門\u{3000}\u{845B}\u{E0100}", "Last"])
        let entry = try FeedSamples.entry(
            title: "R&D <5%> \"up\"", language: "zh-Hant-MO", content: body.html, summary: "Short & <plain>.")
        let feed = try FeedSamples.feed(language: "zh-Hant-MO", entries: [entry])
        let item = try #require(try items(feed, in: format).first)
        #expect(item.providerID == entry.id)
        #expect(item.language == entry.language)
        #expect(item.status == .usable)
        #expect(item.article == nil)
        #expect(item.content.headline == entry.title)
        #expect(item.content.body == body)
        #expect(item.content.abstract == entry.summary)
        #expect(item.content.byline == entry.byline)
        #expect(item.content.source == entry.source)
        #expect(item.content.usageTerms == entry.rights)
        #expect(item.content.date == entry.published)
        // RSS has no element for it.
        #expect(item.content.versionDate == (format == 1 ? nil : entry.updated))
        // RSS carries topics with a name.
        let topic = "economy, business and finance"
        #expect(item.content.categories == ["Macau"])
        let codes = ["medtop:04000000", "medtop:13000000"]
        #expect(item.content.subjects.map(\.qcode) == (format == 1 ? [codes[0]] : codes))
        #expect(item.content.subjects.first?.name == topic)
    }

    @Test("a JSON Feed has its pictures' credits and alternative texts in our extension")
    func pictures() throws {
        let json = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "title": "A",
            "image": "https://a.example/1.jpg", "attachments": [
            {"url": "https://a.example/1.jpg", "mime_type": "image/jpeg", "title": "The quay"},
            {"url": "https://a.example/2.jpg", "mime_type": "image/jpeg"}], "_newswire": {"pictures": [
            {"url": "https://a.example/1.jpg", "credit": "Ana Costa", "alt": "A quay"},
            {"url": "https://a.example/2.jpg", "alt": "A pier"}, {"credit": "Nobody"}, 7]}}]}
            """
        guard case .item(let item)? = try JSONFeedReader.items(Array(json.utf8)).entries().first else {
            throw WireError(.empty, expected: "an item")
        }
        #expect(item.content.pictures.map(\.caption) == ["The quay", nil])
        #expect(item.content.pictures.map(\.credit) == ["Ana Costa", nil])
        #expect(item.content.pictures.map(\.alternativeText) == ["A quay", "A pier"])
    }

    @Test("without a byline none is read", arguments: [0, 1, 2])
    func noByline(format: Int) throws {
        let feed = try FeedSamples.feed(entries: [try FeedSamples.entry(byline: nil)])
        #expect(try items(feed, in: format).first?.content.byline == nil)
    }

    @Test("the summary is the text of a feed of summaries", arguments: [0, 1, 2])
    func summaries(format: Int) throws {
        let feed = try FeedSamples.feed(entries: [try FeedSamples.entry(content: nil)])
        let content = try #require(items(feed, in: format).first?.content)
        #expect(content.body.html == "<p>Fares rise.</p>")
        #expect(content.abstract == nil)
    }

    @Test("variants that link each other name one article, in one feed or in several", arguments: [0, 1, 2])
    func translations(format: Int) throws {
        let links = [
            "en": "https://news.example/en/article/a1/ferry", "pt": "https://news.example/pt/article/c3/tarifas",
            "zh-Hant": "https://news.example/zh-Hant/article/b2/",
        ]
        let articles = try links.map { language, link in
            let others = try links.filter { $0.key != language }.map {
                FeedDocument.Translation(language: try FeedSamples.tag($0.key), link: $0.value)
            }
            let entry = try FeedSamples.entry(link: link, language: language, translations: others)
            return try items(FeedSamples.feed(language: language, entries: [entry]), in: format).first?.article
        }
        #expect(articles.count == 3)
        #expect(Set(articles) == [.named("https://news.example/en/article/a1/ferry")])
    }

    @Test("a notice of withdrawal in JSON Feed withholds")
    func notice() throws {
        let feed = try FeedSamples.feed(entries: [try FeedSamples.entry(isNotice: true)])
        #expect(try items(feed, in: 2).first?.status == .withheld)
    }

    @Test("a tombstone cancels beside its notice, unless a newer entry has undone it")
    func tombstones() throws {
        let notice = try FeedSamples.entry(title: "This article has been withdrawn", isNotice: true)
        func items(deletedAt time: String) throws -> [WireItem] {
            let tombstone = FeedDocument.Tombstone(
                id: notice.id, deleted: try FeedSamples.date(time), comment: "Withdrawn & gone",
                language: notice.language)
            let feed = try FeedSamples.feed(entries: [notice], tombstones: [tombstone])
            return try self.items(feed, in: 0)
        }
        let deleted = try items(deletedAt: notice.updated.rfc3339)
        #expect(deleted.map(\.status) == [.canceled])
        #expect(deleted.first?.providerID == notice.id)
        #expect(deleted.first?.content.edNote == "Withdrawn & gone")
        #expect(try items(deletedAt: "2026-11-14T09:00:00+08:00").map(\.status) == [.usable])
    }
}
