import NewsModel
import Testing

@testable import NewsFormats

/// What is told to readers about embargoes, kills and corrections holds nothing back.
struct OrdinaryStoryTests {
    private static let more = "It was the third time in a year, and nobody was surprised."

    private static func rss(_ story: OrdinaryStory) throws -> WireItem {
        let feed = """
            <rss version="2.0"><channel><title>F</title><language>\(story.language)</language><item><guid>a</guid>
            <title>\(story.headline)</title><description>\(story.text) \(more)</description>
            <pubDate>Thu, 26 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        return item
    }

    private static func readings(of story: OrdinaryStory) throws -> [(reader: String, item: WireItem)] {
        let escaped = story.text.replacing("\"", with: "\\\"")
        let headed = try DeskHeadTests.Format.allCases.map { format in
            let text = format == .ninjs ? escaped : story.text
            return (
                "\(format)",
                try format.item(
                    headline: story.headline, text: text, language: story.language, last: more)
            )
        }
        let lines = "Language: \(story.language)\n\n\(story.headline)\n\n\(story.text)\n\n\(more)\n"
        let sent = Transmissions.iptc(text: "\(story.headline) =\r\n\r\n   \(story.text)\r\n\r\n   \(more)")
        return headed + [
            ("text", try DeskLineTests.read(lines)), ("rss", try rss(story)), ("iptc", try Transmissions.item(sent)),
        ]
    }

    @Test("An ordinary story stays public in every format", arguments: OrdinaryStory.all + OrdinaryStory.labelled)
    func stories(story: OrdinaryStory) throws {
        for (reader, item) in try Self.readings(of: story) {
            #expect(item.status == .usable && item.doubt == nil, "\(reader): \(String(describing: item.doubt))")
            #expect(item.embargo == nil && !item.isCorrection, "\(reader)")
            #expect(item.content.headline == story.headline, "\(reader)")
        }
    }
}
