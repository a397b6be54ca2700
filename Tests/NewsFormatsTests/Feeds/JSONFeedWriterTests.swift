import Foundation
import NewsFormats
import NewsModel
import Testing

@Suite("JSON Feed writer")
struct JSONFeedWriterTests {
    private func object(_ feed: FeedDocument) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(JSONFeedWriter.write(feed)))
        return try #require(parsed as? [String: Any])
    }

    private func item(_ entry: FeedDocument.Entry) throws -> [String: Any] {
        let items = try object(FeedSamples.feed(entries: [entry]))["items"] as? [[String: Any]]
        return try #require(items?.first)
    }

    @Test("the version comes first and the extension says what it is")
    func head() throws {
        let feed = try FeedSamples.feed(entries: [])
        let parsed = try object(feed)
        let head = "{\n \"version\": \"https://jsonfeed.org/version/1.1\",\n \"title\": \"Latest\""
        #expect(FeedSamples.text(JSONFeedWriter.write(feed)).hasPrefix(head))
        #expect(parsed["language"] as? String == "en")
        #expect(parsed["feed_url"] as? String == feed.address)
        #expect((parsed["items"] as? [Any])?.isEmpty == true)
        #expect((parsed["_newswire"] as? [String: String])?["about"]?.isEmpty == false)
        #expect(parsed.keys.allSatisfy { !$0.contains(".") })
    }

    @Test("an item has a string id, its language, authors and both dates")
    func item() throws {
        let item = try item(FeedSamples.entry())
        #expect(item["id"] as? String == "tag:news.example,2026:variant/a1")
        #expect(item["language"] as? String == "en")
        #expect(item["authors"] as? [[String: String]] == [["name": "Howard Tong"]])
        #expect(item["tags"] as? [String] == ["Macau", "economy, business and finance"])
        #expect(item["content_html"] as? String == "<div lang=\"en\"><p>Fares rise.</p></div>")
        #expect(item["content_text"] == nil)
        #expect(item["date_modified"] as? String == "2026-11-14T10:00:00.000002+08:00")
    }

    @Test("translations stand in the extension")
    func translations() throws {
        let extra = try #require(item(FeedSamples.translated())["_newswire"] as? [String: Any])
        #expect((extra["translations"] as? [[String: String]])?.map { $0["language"] } == ["pt", "zh-Hant"])
        #expect(extra["withdrawn"] == nil)
    }

    @Test("without content the summary is the text, and a notice is marked")
    func summaryAndNotice() throws {
        let item = try item(FeedSamples.entry(content: nil, isNotice: true))
        #expect(item["content_text"] as? String == "Fares rise.")
        #expect(item["content_html"] == nil && item["summary"] == nil)
        #expect((item["_newswire"] as? [String: Any])?["withdrawn"] as? Bool == true)
    }

    @Test("Chinese stays Chinese, slashes stay slashes, quotes and controls survive or go")
    func text() throws {
        let title = "「渡輪」\"5/6\"\\ \n\t\u{01}\u{FE0F}"
        let entry = try FeedSamples.entry(title: title)
        let text = FeedSamples.text(JSONFeedWriter.write(try FeedSamples.feed(entries: [entry])))
        #expect(text.contains("「渡輪」\\\"5/6\\\"\\\\ \\n\\t\u{FE0F}"))
        #expect(try item(entry)["title"] as? String == title.replacing("\u{01}", with: ""))
    }
}
