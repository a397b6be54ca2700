import NewsFormats
import NewsModel
import Testing

/// Feeds for the writers' tests.
enum FeedSamples {
    static func tag(_ text: String) throws -> LanguageTag {
        try #require(LanguageTag(text))
    }

    static func date(_ text: String) throws -> WireDate {
        try #require(WireDate(rfc3339: text))
    }

    static func entry(
        id: String = "tag:news.example,2026:variant/a1", link: String = "https://news.example/en/article/a1/ferry",
        title: String = "Ferry fares rise", language: String = "en", published: String = "2026-11-14T09:30:00+08:00",
        updated: String = "2026-11-14T10:00:00.000002+08:00", byline: String? = "Howard Tong",
        content: String? = "<p>Fares rise.</p>", summary: String = "Fares rise.",
        translations: [FeedDocument.Translation] = [], categories: [FeedDocument.Category] = FeedSamples.categories,
        isNotice: Bool = false
    ) throws -> FeedDocument.Entry {
        FeedDocument.Entry(
            id: id, link: link, title: title, language: try tag(language), published: try date(published),
            updated: try date(updated), byline: byline, source: "Marine Office",
            categories: categories,
            rights: "Online use only", summary: summary, content: content, translations: translations,
            isNotice: isNotice)
    }

    static let categories: [FeedDocument.Category] = [
        .init(term: "Macau"),
        .init(
            term: "04000000", scheme: "http://cv.iptc.org/newscodes/mediatopic/",
            label: "economy, business and finance"),
        .init(term: "13000000", scheme: "http://cv.iptc.org/newscodes/mediatopic/"),
    ]

    /// One entry with both its translations.
    static func translated() throws -> FeedDocument.Entry {
        try entry(translations: [
            .init(language: tag("pt"), link: "https://news.example/pt/article/c3/tarifas"),
            .init(language: tag("zh-Hant"), link: "https://news.example/zh-Hant/article/b2/"),
        ])
    }

    static func feed(
        language: String? = "en", title: String = "Latest", stylesheet: String? = nil,
        address: String = "https://news.example/en/feeds/latest.atom", entries: [FeedDocument.Entry],
        tombstones: [FeedDocument.Tombstone] = []
    ) throws -> FeedDocument {
        FeedDocument(
            id: "tag:news.example,2026:feed/en/latest", address: address, home: "https://news.example/en/",
            title: title, summary: "Everything, newest first", language: try language.map(tag), author: "Newswire",
            updated: try date("2026-11-14T10:00:00.000002+08:00"), stylesheet: stylesheet, entries: entries,
            tombstones: tombstones)
    }

    static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// What stands between each opening and the closing after it.
    func all(between open: String, and close: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: open) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: close) else { break }
            found.append(String(rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return found
    }

    /// Whether the texts occur in this order.
    func has(inOrder texts: [String]) -> Bool {
        var rest = self[...]
        for text in texts {
            guard let range = rest.firstRange(of: text) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
