import NewsModel
import Testing

@testable import NewsFormats

@Suite("What agencies and papers print below a text instead of stating it")
struct PrintedTailTests {
    private static let html = "<p>Fares rise in May.</p>"

    @Test(
        "Whose the text is leaves it for the copyright, in every format", arguments: DeskHeadTests.Format.allCases,
        [
            "© ANP 2026. Alle auteursrechten en databankrechten voorbehouden.", "Copyright ANP",
            "Copyright © ANTARA 2026",
            "© dpa-infocom, dpa:261126-930-123456/1", "(c) 2026 AFP",
            "Copyright 2026 The Associated Press. All rights reserved.",
        ])
    func copyrights(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(content.copyright == line && content.body.html == Self.html)
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n\(line)\n").content
        #expect(plain.copyright == line && plain.body.html == Self.html)
    }

    @Test("In a feed it is nearer than the copyright of all entries")
    func feeds() throws {
        let feed = """
            <rss version="2.0"><channel><title>F</title><copyright>© F</copyright><item><title>Fares</title><guid>a</guid>
            <description><![CDATA[\(Self.html)<p>© AFP</p>]]></description></item></channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        #expect(item.content.copyright == "© AFP" && item.content.body.html == Self.html)
    }

    @Test(
        "An agency that is known is the source or the credit", arguments: DeskHeadTests.Format.allCases,
        [
            ("Source: CNA/al", "CNA", nil), ("Fonte: Lusa", "Lusa", nil), ("来源：新华社", "新华社", nil),
            ("La Presse Canadienne", nil, "La Presse Canadienne"),
            ("Agence France-Presse", nil, "Agence France-Presse"),
        ] as [(String, String?, String?)])
    func sources(format: DeskHeadTests.Format, line: (text: String, source: String?, credit: String?)) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line.text).content
        #expect(content.body.html == Self.html)
        #expect(content.credit == line.credit)
        // What a format states of its sender stays.
        #expect(line.source == nil || content.source == line.source)
    }

    @Test(
        "What only begins like such a line is text", arguments: DeskHeadTests.Format.allCases,
        [
            "Copyright law is to change.", "Source: the harbour office.", "Fares: Ana Costa",
            "La Presse Canadienne says so.",
            "By Ana Costa's account fares rise.",
        ])
    func prose(format: DeskHeadTests.Format, line: String) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: line).content
        #expect(Transmissions.paragraphs(content).count == 2)
        #expect(content.copyright == nil && content.credit == nil && content.byline == nil)
    }

    @Test(
        "A paragraph of underscores is a rule, and none where nothing follows", arguments: DeskHeadTests.Format.allCases
    )
    func rules(format: DeskHeadTests.Format) throws {
        let notes = "AP writer Ana Costa contributed."
        let text = "Fares rise in May.</p><p>___"
        #expect(
            try format.item(headline: "Fares", text: text, last: notes).content.body.html
                == "\(Self.html)\n<hr/>\n<p>\(notes)</p>")
        #expect(
            try format.item(headline: "Fares", text: "Fares rise in May.", last: "_____").content.body.html == Self.html
        )
        let plain = try WireTextReader.read(text: "Fares\n\nFares rise in May.\n\n___\n\n\(notes)\n").content
        #expect(plain.body.html == "\(Self.html)\n<hr/>\n<p>\(notes)</p>")
    }

    @Test("SPA's end, hour and number are three lines")
    func numbers() throws {
        let body = try NITFCopy.body("<p>ترتفع الأسعار.</p><p>// انتهى //</p><p>10:15 ت مـ</p><p>0021</p>")
        #expect(body == "<p>ترتفع الأسعار.</p>")
        #expect(try NITFCopy.body("<p>One.</p><p>0021</p>") == "<p>One.</p>\n<p>0021</p>")
    }

    @Test("A name behind its label below the text is the byline", arguments: DeskHeadTests.Format.allCases)
    func bylines(format: DeskHeadTests.Format) throws {
        let content = try format.item(headline: "Fares", text: "Fares rise in May.", last: "Pewarta: Budi Santoso")
            .content
        #expect(content.byline == "Budi Santoso" && content.body.html == Self.html)
    }
}
