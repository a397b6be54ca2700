import FoundationEssentials
import LibXML
import NewsModel
import NewsStore
import Pages
import SeededGenerator
import Syndication
import Testing

@testable import NewsFormats

/// Articles of random Unicode, from wire copy to every kind of document: whatever an agency sends, what goes out is
/// well-formed. A hundred in every run; `NEWSWIRE_ARTICLES` says how many more, `script/soak` plays 100,000.
@Suite("Articles of random Unicode")
struct RandomArticlesTests {
    /// How many are in one feed.
    private static let batch = 50

    private static let batches: [Int] = {
        let articles = ProcessInfo.processInfo.environment["NEWSWIRE_ARTICLES"].flatMap { Int($0) } ?? 100
        return Array(0..<max(1, articles / batch))
    }()

    @Test(
        "feeds, sitemaps and pages of them are well-formed, and have no character that may not stand there",
        arguments: batches)
    func wellFormed(seed: Int) async throws {
        let samples = try Samples()
        let variants = try Self.variants(samples, seed: seed)
        let store = FakeStore(
            variants: variants, changed: samples.now, parts: [SitemapPart(number: 0, changed: samples.now)])
        for format in Site.FeedFormat.allCases {
            let document = try await samples.generator(store)
                .generate(feed: samples.latest, edition: nil, format: format, at: samples.now)
            let bytes = try #require(document).bytes
            if format == .json { try Self.readJSON(bytes) } else { try Self.readXML(bytes) }
            try Self.checkCharacters(bytes, in: "\(format) of seed \(seed)")
        }
        let sitemaps = SitemapGenerator(store: store, site: samples.site, newsroom: samples.newsroom)
        for name in ["0.xml", "news.xml"] {
            try Self.readXML(try #require(await sitemaps.document(named: name, at: samples.now)).bytes)
        }
        try Self.checkPages(of: variants, samples, seed: seed)
    }

    private static func checkPages(of variants: [Variant], _ samples: Samples, seed: Int) throws {
        let renderer = try PageRenderer(site: samples.site, newsroom: samples.newsroom)
        let edition = samples.newsroom.editions[0]
        let stories = variants.map { renderer.story($0) }
        let list = StoryList(cards: stories.map { renderer.card($0, in: edition) })
        let pages = stories.map { renderer.article($0) } + [renderer.front(edition: edition, list: list)]
        for page in pages {
            try MarkupCheck.check(page.bytes, "seed \(seed)")
            try checkCharacters(page.bytes, in: "a page of seed \(seed)")
        }
    }

    private static func readXML(_ bytes: [UInt8]) throws {
        let reader = try XMLReader(bytes)
        while try reader.read() {}
        #expect(reader.warnings.isEmpty)
    }

    private static func readJSON(_ bytes: [UInt8]) throws {
        struct Feed: Decodable {
            struct Item: Decodable {
                let id: String
                let title: String
            }
            let items: [Item]
        }
        #expect(try JSONDecoder().decode(Feed.self, from: Data(bytes)).items.count == batch)
    }

    /// What neither XML 1.0 nor HTML lets stand: controls, and code points that are no characters.
    private static func checkCharacters(_ bytes: [UInt8], in place: String) throws {
        let text = try #require(String(validating: bytes, as: UTF8.self), "\(place) is no UTF-8")
        let bad = text.unicodeScalars.firstIndex { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: false
            case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
        guard let bad else { return }
        let code = String(text.unicodeScalars[bad].value, radix: 16)
        Issue.record("\(place) has U+\(code) after '\(text.unicodeScalars[..<bad].suffix(60))'")
    }
}

// MARK: - The articles

extension RandomArticlesTests {
    /// An article each, in the languages by turns.
    private static func variants(_ samples: Samples, seed: Int) throws -> [Variant] {
        var generator = SeededGenerator(seed: seed)
        let languages = [samples.en, samples.hant, samples.pt]
        return try (0..<batch).map { number in
            let language = languages[number % languages.count]
            let at = samples.now.adding(seconds: Int64(-number))
            let content = try content(&generator)
            let other = languages[(number + 1) % languages.count]
            return Variant(
                id: VariantID("v\(number)"), article: ArticleID("a\(number)"),
                key: WireKey(provider: "p", providerID: "\(number)", language: language), edition: language,
                visibility: .public, version: 2, content: content, published: WireDate(at, offset: 28_800),
                updated: at, listed: at, changed: at,
                corrections: [Correction(at: at, note: content.correctionNote ?? "None")],
                siblings: [
                    Sibling(
                        id: VariantID("w\(number)"), language: other, edition: other, headline: content.headline,
                        relation: .translation)
                ])
        }
    }

    /// As it is read from plain copy, or with the body of a piece of HTML.
    private static func content(_ generator: inout SeededGenerator) throws -> Content {
        let lines = [12, 6, 9, 9, 20, 20, 30].map { text($0, &generator).filter { !$0.isNewline } }
        let copy = """
            Byline: \(lines[0])
            Category: \(lines[1])
            Keywords: \(lines[2])
            Source: \(lines[3])
            Usage terms: \(lines[4])
            Correction note: \(lines[5])

            x\(lines[6])

            \(text(200, &generator))

            \(text(300, &generator))
            """
        // What stands for text that was lost is refused in plain copy; HTML and captions have it.
        let whole = String(String.UnicodeScalarView(copy.unicodeScalars.filter { $0 != "\0" && $0 != "\u{FFFD}" }))
        var content = try WireTextReader.read(Array(withoutReferences(whole).utf8)).content
        if Bool.random(using: &generator) {
            let html = "<p>" + text(100, &generator) + markup(40, &generator)
            content.body = try Sanitizer.body(html: withoutReferences(html))
        }
        let hash = try #require(MediaHash(String(repeating: "a", count: 64)))
        let file = Media(hash: hash, type: .jpeg, bytes: 1, width: 800, height: 600)
        let caption = Sanitizer.line(text(20, &generator))
        content.pictures = [
            Picture(
                caption: caption, credit: Sanitizer.line(text(9, &generator)), alternativeText: caption,
                renditions: [Picture.Rendition(href: "1.jpg", media: file)])
        ]
        return content
    }

    /// A reference to such a character (`&#0;`) is refused everywhere.
    private static func withoutReferences(_ text: String) -> String {
        // What stands between the two signs may be removed.
        String(decoding: text.utf8.map { $0 == UInt8(ascii: "#") ? UInt8(ascii: "+") : $0 }, as: UTF8.self)
    }

    private static func text(_ length: Int, _ generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<length {
            let range = ranges[Int.random(in: ranges.indices, using: &generator)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
        }
        return String(text)
    }

    /// Tags that may be closed, or nest as they may not.
    private static func markup(_ count: Int, _ generator: inout SeededGenerator) -> String {
        (0..<count).map { _ in
            let tag = tags[Int.random(in: tags.indices, using: &generator)]
            return (Bool.random(using: &generator) ? "<" : "</") + tag + ">" + text(5, &generator)
        }.joined()
    }

    private static let tags = [
        "p", "b", "ul", "li", "table", "td", "a href=\"/x?a&b\"", "script", "img src=x", "!--", "br", "h2",
    ]

    /// What writing is made of, and what breaks it: controls, markup, combining marks, directions, variation selectors,
    /// no characters, and everything.
    private static let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x61...0x7A, 0x4E00...0x9FFF, 0xC0...0xFF, 0x00...0x1F, 0x7F...0x9F, 0x22...0x3E, 0x300...0x36F,
        0x2000...0x206F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0xFFF0...0xFFFF, 0x1F300...0x1FAFF, 0x590...0x6FF,
        0xD700...0xE0FF, 0x1_FFF0...0x2_000F, 0x10_FF00...0x10_FFFF, 0x00...0x10_FFFF, 0x3000...0x303F,
    ]
}
