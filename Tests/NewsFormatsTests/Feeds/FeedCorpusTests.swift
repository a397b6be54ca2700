import LibXML
import NewsModel
import Testing

@testable import NewsFormats

/// Feeds as they were found on the web, with values read off the files, and with what other parsers read of them.
@Suite(.enabled(if: Corpus.folder != nil))
struct FeedCorpusTests {
    struct Expected: Sendable {
        let file: String
        let encoding: String
        /// Of the whole feed.
        let count: Int
        /// Which entry the other values are of.
        var index = 0
        let id: String
        var language: String?
        let headline: String
        var byline: String?
        var date: String?
        var versionDate: String?
        var categories: [String] = []
        var keywords: [String] = []
        var copyright: String?
        var abstract: String?
        var start = ""
        /// Of the first picture.
        var credit: String?
        var widths: [Int] = []
    }

    private static func results(_ file: String, encoding: String) throws -> [Result<[WireEntry], WireError>] {
        let bytes = try Corpus.bytes("wire/feeds/" + file)
        if file.hasSuffix(".json") { return try JSONFeedReader.items(bytes) }
        return try FeedReader.items(bytes, decoder: WireDecoder(transport: encoding))
    }

    private static func items(_ file: String, encoding: String = "utf-8") throws -> [WireItem] {
        try results(file, encoding: encoding).flatMap { try $0.get() }.compactMap { entry in
            if case .item(let item) = entry { item } else { nil }
        }
    }

    @Test("each feed is read with all its entries and fields", arguments: expected)
    func values(expected: Expected) throws {
        let items = try Self.items(expected.file, encoding: expected.encoding)
        #expect(items.count == expected.count)
        try #require(items.indices.contains(expected.index))
        let item = items[expected.index]
        let content = item.content
        #expect(item.providerID == expected.id)
        #expect(item.language?.description == expected.language)
        #expect(item.status == .usable)
        #expect(content.headline == expected.headline)
        #expect(content.byline == expected.byline)
        #expect(content.date?.rfc3339 == expected.date)
        #expect(content.versionDate?.rfc3339 == expected.versionDate)
        #expect(content.categories == expected.categories)
        #expect(content.keywords == expected.keywords)
        #expect(content.copyright == expected.copyright)
        #expect(content.abstract == expected.abstract)
        #expect(content.body.html.hasPrefix(expected.start))
        #expect(content.pictures.first?.credit == expected.credit)
        #expect(content.pictures.flatMap(\.renditions).compactMap(\.width) == expected.widths)
    }

    /// The expectations of rss-parser: `feed.items` with title, link, guid or id, isoDate and creator.
    @Test(
        "every entry has the title, id, date and author that rss-parser reads",
        arguments: [
            ("rssparser-guardian.rss", "guid"), ("rssparser-heise.atom", "id"), ("rssparser-rss-1.rss", "link"),
        ])
    func otherParser(file: String, id: String) throws {
        let name = String(file.prefix { $0 != "." })
        let items = try Self.items(file)
        let json = try JSONParser.values(Corpus.bytes("wire/feeds/\(name).expected.json"))
        let theirs = json[0].object?["feed"]?.object?["items"]?.list.compactMap(\.object) ?? []
        try #require(theirs.count == items.count)
        for (ours, theirs) in zip(items, theirs) {
            #expect(ours.providerID == theirs[id]?.text)
            #expect(ours.content.headline == theirs["title"]?.text.map { Sanitizer.line($0.joiningLines()) })
            // An agency is no author, but the source.
            #expect((ours.content.byline ?? ours.content.source) == theirs["creator"]?.text.flatMap(\.nilIfBlank))
            let date = theirs["isoDate"]?.text.flatMap { WireDate(rfc3339: $0) }
            #expect(ours.content.date?.instant == date?.instant)
        }
    }

    /// feed-rs gives entries, each with title.content, published and language.
    @Test(
        "every entry has the title and date that feed-rs reads",
        arguments: [
            ("feedrs-jsonfeed_elastic_1.1.json", "utf-8"), ("feedrs-jsonfeed_example_1.json", "utf-8"),
            ("feedrs-jsonfeed_spec_1.json", "utf-8"), ("feedrs-rss_0.91_encoding_2.xml", "iso-8859-1"),
            ("feedrs-rss_1.0_example_1.xml", "utf-8"),
        ])
    func feedRS(file: String, encoding: String) throws {
        let items = try Self.items(file, encoding: encoding)
        let name = file.replacing(".json", with: "").replacing(".xml", with: "")
        let json = try JSONParser.values(Corpus.bytes("wire/feeds/\(name).serde.json"))
        let theirs = json[0].object?["entries"]?.list.compactMap(\.object) ?? []
        try #require(theirs.count == items.count)
        for (ours, theirs) in zip(items, theirs) {
            #expect(ours.content.headline == theirs["title"]?.object?["content"]?.text)
            let date = theirs["published"]?.text.flatMap { WireDate(rfc3339: $0) }
            #expect(ours.content.date?.instant == date?.instant)
        }
    }

    @Test("an entry with an id alone is refused")
    func missingFields() throws {
        let results = try Self.results("rssparser-missing-fields.atom", encoding: "utf-8")
        #expect(
            results == [
                .failure(WireError(.noHeadline, line: 3, expected: "an entry with a title or a text"))
            ])
    }

    static let expected: [Expected] = [
        Expected(
            file: "cc-feed.rss", encoding: "utf-8", count: 4, id: "7bd204c6-1655-4c27-aeee-53f933c5395f",
            headline: "Example entry", date: "2009-09-06T16:20:00Z",
            start: "<p>Here is some text containing an interesting description.</p>"),
        Expected(
            file: "cc-feed.rss", encoding: "utf-8", count: 4, index: 1, id: "https://www.example.com/guid.html",
            headline: "&guid& element instead of &link&"),
        Expected(
            file: "cc-feed.rss", encoding: "utf-8", count: 4, index: 3, id: "https://www.example.com/foo?q=a&l=fr",
            headline: "CDATA"),
        Expected(
            file: "feedrs-jsonfeed_elastic_1.1.json", encoding: "utf-8", count: 3, index: 1,
            id: "https://www.influxdata.com/blog/"
                + "influxdb-markedly-elasticsearch-in-time-series-data-metrics-benchmark",
            language: "en-AU", headline: "InfluxDB vs. Elasticsearch for Time Series Data & Metrics Benchmark",
            byline: "Chris Churilo", date: "2018-02-06T06:34:12-07:00", versionDate: "2018-02-06T06:34:12-07:00",
            categories: ["InfluxDB", "Community", "Elasticsearch", "Time Series Database"],
            start: "<p>This blog post has been updated on July 17, 2020"),
        Expected(
            file: "feedrs-jsonfeed_example_1.json", encoding: "utf-8", count: 2, index: 1,
            id: "https://daringfireball.net/linked/2020/01/20/instagram-for-win95",
            headline: "Instagram for Windows 95", byline: "John Gruber", date: "2020-01-21T01:07:00Z",
            versionDate: "2020-01-21T20:58:36Z", start: "<p>Delightful work by Petrick Studio.</p>"),
        Expected(
            file: "feedrs-jsonfeed_spec_1.json", encoding: "utf-8", count: 1,
            id: "https://jsonfeed.org/2017/05/17/announcing_json_feed", headline: "Announcing JSON Feed",
            date: "2017-05-17T08:02:12-07:00", start: "<p>We — Manton Reece and Brent Simmons — have noticed"),
        Expected(
            file: "feedrs-rss_0.91_encoding_2.xml", encoding: "iso-8859-1", count: 1,
            id: "http://www.tjrs.jus.br/site_php/noticias/mostranoticia.php?assunto=1&categoria=1&item=506095",
            language: "pt-BR",
            headline: "13/08/2020 21:27 - Comitê completa 150 dias de atuação na prevenção contra o novo Coronavírus",
            start: "<p>Comitê completa 150 dias de atuação na prevenção contra o novo Coronavírus."),
        Expected(
            file: "feedrs-rss_1.0_example_1.xml", encoding: "utf-8", count: 2, id: "記事1のURL", language: "ja",
            headline: "記事1のタイトル", byline: "記事1の作者名", date: "2017-06-13T09:00:00Z", start: "<p>記事1の内容</p>"),
        Expected(
            file: "nnw-kc0011.rss", encoding: "gb2312", count: 20, index: 19,
            id: "http://www.kc0011.net/dispbbs.asp?BoardID=10&ID=25164080&Page=1", language: "zh-CN",
            headline: "世博五卷", byline: "shijielai", date: "2020-01-10T14:03:00Z", copyright: "http://kc0011.com/"),
        Expected(
            file: "rssparser-content-encoded.rss", encoding: "utf-8", count: 7, index: 6,
            id: "https://medium.com/p/71769186b899", headline: "Wild Flavors All Year Round", byline: "Jeremy Puma",
            date: "2017-12-01T18:38:32Z", versionDate: "2018-01-05T17:43:36.595Z",
            categories: ["food", "wild-foods", "foraging", "cooking", "recipe"]),
        Expected(
            file: "rssparser-encoding.rss", encoding: "iso-8859-1", count: 40,
            id: "http://feeds.jn.pt/~r/JN-ULTIMAS/~3/UBnb8Ra3Q1U/"
                + "sonia-laig-e-a-nova-presidente-da-rarissimas-9021600.html",
            language: "pt-PT", headline: "Mãe de utente é a nova presidente da Raríssimas",
            date: "2018-01-03T13:47:00Z", categories: ["Nacional"],
            start: "<p>Sónia Laygue, profissional na área da Recursos Humanos e mãe de uma criança de três anos, "
                + "utente na Casa dos Marcos, é a nova presidente da direção da Raríssimas.</p>"),
        Expected(
            file: "rssparser-guardian.rss", encoding: "utf-8", count: 55,
            id: "https://www.theguardian.com/us-news/2018/jan/31/"
                + "donald-trump-state-of-the-union-address-unity-discord",
            language: "en-GB", headline: "Trump State of the Union address promised unity but emphasized discord",
            byline: "David Smith in Washington", date: "2018-01-31T07:26:05Z",
            categories: [
                "Donald Trump", "State of the Union address", "US news", "US politics", "Democrats", "Republicans",
                "US Congress",
            ],
            copyright: "Guardian News and Media Limited or its affiliated companies. All rights reserved. 2018",
            start: "<p>The president’s ‘new American moment’ speech stirred Republican applause",
            credit: "Photograph: Networ/Sipa USA/REX/Shutterstock", widths: [140, 460]),
        Expected(
            file: "rssparser-heise.atom", encoding: "utf-8", count: 15, id: "http://heise.de/-3088438",
            headline: "Java-Anwendungsserver: Red Hat gibt WildFly 10 frei", date: "2016-02-01T17:22:00+01:00",
            versionDate: "2016-02-01T17:54:50+01:00", copyright: "Copyright (c) 2016 Heise Medien",
            abstract: "Die nun verfügbare Version 10 des Enterprise-Java-Servers stellt die Basis für Red Hats "
                + "kommerzielle JBoss Enterprise Application Platform 7 ist zugleich das dritte größere Release seit "
                + "dem Namenswechsel des Open-Source-Projekts.",
            start: "<p><a href=\"http://www.heise.de/developer/meldung/Java-Anwendungsserver-Red-Hat"),
        Expected(
            file: "rssparser-many-links.rss", encoding: "utf-8", count: 25, index: 24,
            id: "tag:blogger.com,1999:blog-15045980.post-6877285779470090432",
            headline: "GTAC Diversity Scholarship", byline: "Google Testing Bloggers",
            date: "2016-05-04T07:32:00.001-07:00", versionDate: "2016-06-03T06:35:40.232-07:00",
            categories: ["GTAC", "Lesley Katzen"]),
        Expected(
            file: "rssparser-pagination-links.rss", encoding: "utf-8", count: 1,
            id: "a6f22abe-be5c-4a37-8f4b-8be3d69b0235", language: "en-US", headline: "The First Episode",
            byline: "Steve Thompson", date: "2021-01-21T18:58:00+11:00", start: "<p>The First Episode</p>"),
        Expected(
            file: "rssparser-reddit-atom.rss", encoding: "utf-8", count: 24, index: 23,
            id: "https://www.reddit.com/r/explainlikeimfive/comments/42bh58/"
                + "eli5_why_does_a_computer_sometimes_have_a_hard/",
            headline: "ELI5: Why does a computer sometimes have a hard time starting up, and what exactly does a "
                + "Start Up Repair do to fix it?",
            date: "2016-01-23T16:28:07Z", categories: ["explainlikeimfive"],
            start: "<p>submitted by<a href=\"https://www.reddit.com/user/VY_Cannabis_Majoris\">"),
        Expected(
            file: "rssparser-rss-1.rss", encoding: "utf-8", count: 69,
            id: "http://science.sciencemag.org/cgi/content/short/356/6343/1134-a?rss=1", headline: "Food for fungi",
            byline: "Hines, P. J.", date: "2017-06-15T10:29:47-07:00", categories: ["twis"],
            keywords: ["Botany", "Microbiology"]),
    ]
}
