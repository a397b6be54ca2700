import NewsFormats
import NewsModel
import NewsStore
import Testing

@testable import Syndication

extension Samples {
    /// A public variant whose content a test makes.
    fileprivate func variant(
        _ language: LanguageTag, published: Timestamp? = nil, corrections: [Correction] = [],
        _ edit: (inout Content) -> Void
    ) throws -> Variant {
        let face = Sibling(id: VariantID("x"), language: language, edition: language, headline: "X")
        let plain = try variant(face, article: "x", body: "<p>Y.</p>", updated: 1, corrections: corrections)
        var content = plain.content
        edit(&content)
        return Variant(
            id: plain.id, article: plain.article, key: plain.key, edition: plain.edition, visibility: .public,
            version: 1,
            content: content, published: published.map { WireDate($0, offset: 28_800) } ?? plain.published,
            updated: plain.updated, listed: plain.listed, changed: plain.changed, corrections: corrections, siblings: []
        )
    }

    fileprivate func document(
        _ variants: [Variant], content: FeedDefinition.ContentMode = .full
    ) -> FeedDocument {
        let assembler = FeedAssembler(site: site, newsroom: newsroom, epoch: Timestamp(seconds: 0), stylesheet: nil)
        return assembler.document(
            of: FeedContents(variants: variants, changed: at(0), validUntil: nil),
            feed: FeedDefinition(id: latest, titles: [:], content: content), edition: nil, format: .atom)
    }

    fileprivate func entry(_ variant: Variant, content: FeedDefinition.ContentMode = .full) throws -> FeedDocument.Entry
    {
        try #require(document([variant], content: content).entries.first)
    }
}

@Suite("Entries of feeds")
struct EntryTests {
    private let samples: Samples

    init() throws {
        samples = try Samples()
    }

    private func written(_ document: FeedDocument) -> [[UInt8]] {
        [AtomWriter.write(document), RSSWriter.write(document), JSONFeedWriter.write(document)]
    }

    @Test("a topic is not lost to a section or keyword of its name, and nothing is said twice")
    func topics() throws {
        let rows: [(LanguageTag, sections: [String], keywords: [String], [String], terms: [String])] = [
            (samples.en, ["Sport"], ["sport", "Ferry"], ["medtop:15000000"], ["Ferry", "15000000"]),
            (samples.hant, ["體育"], [], ["medtop:15000000", "medtop:15000000"], ["15000000"]),
            (samples.pt, ["Desporto"], ["Regata"], ["medtop:15000000"], ["Regata", "15000000"]),
            (samples.en, ["Macau"], ["macau", "MACAU"], [], ["Macau"]),
            (samples.en, ["Macau"], [], [], ["Macau"]), (samples.en, [], ["Ferry"], [], ["Ferry"]),
            (samples.en, [" "], [], [], []),
            // Two codes that copy calls the same are two topics.
            (samples.en, [], ["Harbour"], ["desk:a", "desk:b"], ["desk:a", "desk:b"]),
        ]
        for (language, sections, keywords, qcodes, terms) in rows {
            let variant = try samples.variant(language) {
                ($0.categories, $0.keywords) = (sections, keywords)
                $0.subjects = qcodes.map { Subject(qcode: $0, name: $0.hasPrefix("desk") ? "Harbour" : nil) }
            }
            let document = samples.document([variant])
            #expect(document.entries[0].categories.map(\.term) == terms)
            let (rss, json) = (RSSWriter.write(document).text, JSONFeedWriter.write(document).text)
            #expect(json.ranges(of: "\"term\": \"15000000\"").count == (terms.contains("15000000") ? 1 : 0))
            #expect(rss.ranges(of: "Harbour</category>").count == (terms.contains("desk:a") ? 1 : 0))
            #expect(json.ranges(of: "\"Harbour\"").count == (terms.contains("desk:a") ? 1 : 0))
        }
    }

    @Test("what the house says in another language than the entry's is marked, with its direction where that differs")
    func foreignHouse() throws {
        for (language, marks) in [("ar", " lang=\"en\" dir=\"ltr\""), ("fr", " lang=\"en\"")] {
            let tag = try #require(LanguageTag(language))
            let corrected = try samples.variant(tag, corrections: [Correction(at: samples.at(0), note: "N")]) { _ in }
            #expect(
                try samples.entry(corrected).content?.hasPrefix(
                    "<p><strong\(marks)>Correction, 14 November 2026:</strong> N</p>") == true)
            let face = Sibling(id: VariantID("x"), language: tag, edition: tag, headline: "X")
            let notice = try samples.variant(
                face, article: "x", body: "<p>Y</p>", updated: 1, visibility: .canceled)
            #expect(try samples.entry(notice).content == "<p\(marks)>This article has been withdrawn</p>")
            #expect(try samples.entry(notice).language == samples.en, "all that it says is in that language")
        }
    }

    @Test("a date before 1990 is left out, since readers make another of it")
    func oldDates() throws {
        for (seconds, isSaid) in [(-1_861_920_000, false), (631_151_999, false), (631_152_000, true)] {
            let variant = try samples.variant(samples.en, published: Timestamp(seconds: Int64(seconds))) { _ in }
            let (words, formats) = (
                ["<published>", "<pubDate>", "date_published"], written(samples.document([variant]))
            )
            for (word, bytes) in zip(words, formats) {
                #expect(bytes.text.contains(word) == isSaid, "\(seconds) \(word)")
            }
        }
    }

    @Test("copy without a text has its abstract, or else what sums it up, for content")
    func noText() throws {
        let empty = Body(sanitized: "")
        let rows: [(Body, abstract: String?, content: String)] = [
            (empty, "Ferries < 5 stop at noon.", "<p>Ferries &lt; 5 stop at noon.</p>"), (empty, nil, "<p>X</p>"),
            (empty, " ", "<p>X</p>"),
            (Body(sanitized: "<figure><img src=\"http://a.example/1.jpg\" alt=\"\"/></figure>"), nil, "<p>X</p>"),
            (Body(sanitized: "<table><tr><td>1</td></tr></table>"), "A", "<table><tr><td>1</td></tr></table>"),
        ]
        for (body, abstract, content) in rows {
            let variant = try samples.variant(samples.en) { ($0.body, $0.abstract) = (body, abstract) }
            #expect(try samples.entry(variant).content == content)
        }
        let corrected = try samples.variant(samples.en, corrections: [Correction(at: samples.at(0), note: "N.")]) {
            ($0.body, $0.abstract) = (empty, "A.")
        }
        #expect(
            try samples.entry(corrected).content
                == "<p><strong>Correction, 14 November 2026:</strong> N.</p>\n<p>A.</p>")
    }

    @Test("a feed of summaries tells the newest correction before the summary")
    func summaries() throws {
        let (old, new) = (Correction(at: samples.at(0), note: "Old."), samples.at(90_000))
        let rows: [(LanguageTag, note: String?, summary: String)] = [
            (samples.en, "The fare is 5.", "Correction, 15 November 2026: The fare is 5. Y."),
            (samples.en, "The fare is “5”", "Correction, 15 November 2026: The fare is “5”. Y."),
            (samples.en, nil, "Correction, 15 November 2026. Y."),
            (samples.hant, "票價應為五元", "更正（2026年11月15日）：票價應為五元。Y."),
            (samples.hant, "票價應為五元。", "更正（2026年11月15日）：票價應為五元。Y."),
            (samples.pt, "São 5 patacas!", "Correção, 15 de novembro de 2026: São 5 patacas! Y."),
        ]
        for (language, note, summary) in rows {
            let variant = try samples.variant(language, corrections: [old, Correction(at: new, note: note)]) { _ in }
            let entry = try samples.entry(variant, content: .summary)
            #expect(entry.summary == summary && entry.content == nil)
            #expect(try samples.entry(variant).summary == "Y.")
        }
    }

    @Test("a feed of tables with long captions has less than 5,000,000 bytes in every format")
    func size() throws {
        let row = "<tr><td>1</td><td>\"2\"</td><td>&amp;</td></tr>"
        let table = "<table>" + String(repeating: row, count: 1500) + "</table>"
        let hash = try #require(MediaHash(String(repeating: "a", count: 64)))
        let variants = try (0..<60).map { number in
            try samples.variant(samples.en) {
                $0.body = Body(sanitized: table)
                $0.pictures = [
                    Picture(
                        caption: String(repeating: "<&>", count: 1000),
                        renditions: [
                            Picture.Rendition(
                                href: "1.jpg", media: Media(hash: hash, type: .jpeg, bytes: 1, width: 8, height: 6))
                        ])
                ]
            }
        }
        let document = samples.document(variants)
        let inFull = document.entries.count { $0.content != nil }
        #expect((10..<60).contains(inFull))
        for bytes in written(document) { #expect(bytes.count < 5_000_000 && bytes.count > 1_500_000) }
    }
}

extension [UInt8] {
    fileprivate var text: String {
        String(decoding: self, as: UTF8.self)
    }
}
