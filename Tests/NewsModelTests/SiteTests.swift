import NewsModel
import Testing

@Suite("Site")
struct SiteTests {
    @Test(
        "the end of an article's address is its headline in ASCII letters and digits",
        arguments: [
            ("Ferry fares to rise in January", "ferry-fares-to-rise-in-january"),
            ("Eleições: São João não é só festa", "eleicoes-sao-joao-nao-e-so-festa"),
            ("E\u{301}vora a\u{303}o vivo", "evora-ao-vivo"),
            ("Gov’t won't budge — “no”", "govt-wont-budge-no"),
            ("Straße, Œuvre, Þing, Łódź", "strasse-oeuvre-thing-lodz"),
            ("ÀÉÎÕÜ Ç Ñ", "aeiou-c-n"),
            ("3.ª via: 50%", "3-via-50"),
            ("  --  ", ""), ("", ""), ("🗞️", ""),
            ("澳門輪渡票價上調", ""), ("iPhone 在澳門開售", ""), ("𠮷野家 opens", ""),
            ("قال: 50% من السفن", ""), ("כותרת עם English ו-123", ""), ("Βουλή: 3 νόμοι", ""),
            ("Сербия обыграла США 3:2", ""), ("ข่าว 24", ""), ("ソニー PS6", ""), ("삼성 S30", ""),
            ("Việt Nam đón Tết", "viet-nam-don-tet"), ("Ħal 5 µg", "hal-5-g"),
        ])
    func slug(headline: String, expected: String) {
        let path = Site.articlePath(VariantID("abc"), edition: tag("pt"), headline: headline)
        #expect(path == "/pt/article/abc/" + expected)
    }

    @Test("a long headline ends at a whole word, and one long word is cut")
    func longSlug() {
        let words = Array(repeating: "twelve-chars", count: 9).joined(separator: " ")
        let path = Site.articlePath(VariantID("a"), edition: tag("en"), headline: words)
        #expect(path == "/en/article/a/twelve-chars-twelve-chars-twelve-chars-twelve-chars-twelve")
    }

    @Test(
        "a word that does not fit is left out, and a first one is cut",
        arguments: [
            (of(200), of(60)), (of(59) + "ß", of(59) + "s"), (of(60) + " y", of(60)), (of(58) + " y", of(58) + "-y"),
            (of(59) + " y", of(59)), (of(57) + " ß", of(57) + "-ss"), (of(58) + " ß z", of(58)),
        ])
    func crowdedSlug(headline: String, expected: String) {
        let path = Site.articlePath(VariantID("a"), edition: tag("en"), headline: headline)
        #expect(path == "/en/article/a/" + expected)
    }

    private static func of(_ count: Int) -> String {
        String(repeating: "x", count: count)
    }

    @Test("addresses and ids have one shape")
    func shapes() {
        let site = Site(base: "https://news.example", tag: "news.example,2026")
        #expect(site.uri(of: VariantID("v1")) == "tag:news.example,2026:variant/v1")
        #expect(site.uri(of: ArticleID("a1")) == "tag:news.example,2026:article/a1")
        #expect(site.uri(of: feedID("macau"), edition: nil) == "tag:news.example,2026:feed/all/macau")
        let path = Site.feedPath(feedID("macau"), edition: tag("zh-Hant"), format: .atom)
        #expect(site.url(path) == "https://news.example/zh-Hant/feeds/macau.atom")
        #expect(Site.feedPath(feedID("macau"), edition: nil, format: .json) == "/all/feeds/macau.json")
        #expect(Site.articlePath(ArticleID("a1")) == "/article/a1")
    }

    @Test(
        "a feed's name is safe in an address and is not the front page's",
        arguments: ["", "front", "Macau", "a/b", "a b", "澳門", "..", String(repeating: "a", count: 65)])
    func refusedFeedNames(name: String) {
        #expect(FeedID(name) == nil)
    }
}
