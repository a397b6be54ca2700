import NewsModel
import Testing

@testable import NewsFormats

@Suite("What services for feeds add to entries, and what sites put into the wrong place")
struct ServiceMarkupTests {
    private static func item(_ elements: String, text: String = "<p>In May.</p>", title: String = "Fares") throws
        -> WireItem
    {
        let xml = """
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>News</title><language>en</language><link>https://example.org/</link>
            <item><title>\(title)</title>\(elements)<description><![CDATA[\(text)]]></description></item>
            </channel></rss>
            """
        guard case .item(let item)? = try FeedReader.items(Array(xml.utf8)).entries().first else {
            throw WireError(.empty, expected: "an item")
        }
        return item
    }

    private static let guid = "<guid>g1</guid>"

    @Test(
        "Buttons, advertisements and counters leave the text",
        arguments: [
            #"<div class="feedflare"><a href="https://example.org/x">Email this</a> &#8226;</div>"#,
            #"<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="https://x.example/">X</a></li></ul></div>"#,
            #"<p><a href="http://feeds.example.org/~a/news?a=kP1"><img src="http://feeds.example.org/~a/news?i=kP1"></a></p>"#,
            #"<p><a href="http://feeds.feedburner.com/~ff/news?a=kP1"><img src="http://feeds.feedburner.com/~ff/news?d=1"></a></p>"#,
            #"<p><a href="http://feedads.googleadservices.com/~a/Kp/a"><img src="http://feedads.googleadservices.com/~a/Kp/i"></a></p>"#,
            #"<img src="http://feeds.feedburner.com/~r/news/~4/123">"#,
            #"<img src="http://rss.example.org/news/all?g=3264">"#,
            #"<img src="http://stats.wordpress.com/b.gif?host=news.example&post=1">"#,
            #"<a href="http://feeds.wordpress.com/1.0/gocomments/1/"><img src="http://feeds.wordpress.com/1.0/comments/1/"></a>"#,
            #"<img src="http://news.example.feedsportal.com/c/1/f/2/s/3/mf.gif" border="0">"#,
        ])
    func services(markup: String) throws {
        #expect(try Self.item(Self.guid, text: "<p>In May.</p>" + markup).content.body.html == "<p>In May.</p>")
    }

    @Test(
        "Links and pictures of other hosts and other paths stay",
        arguments: [
            "http://feeds.feedburner.com/~r/news/1", "http://www.example.edu/~a/ferries",
            "http://feed.example.org/fares?g=1",
        ])
    func links(address: String) throws {
        let text = "<p>See <a href=\"\(address)\">the fares</a>.</p>"
        #expect(try Self.item(Self.guid, text: text).content.body.html == text)
    }

    @Test("A box of buttons that was not closed leaves the text behind it")
    func unclosedBox() throws {
        let text = #"<div class="sharedaddy"><h3>Share</h3><p>Fares rise in May.</p><p>They rose in June.</p>"#
        let html = "<h3>Share</h3>\n<p>Fares rise in May.</p>\n<p>They rose in June.</p>"
        #expect(try Self.item(Self.guid, text: text).content.body.html == html)
    }

    @Test("The portrait of an author is no picture of the story, and a credit is without its brackets")
    func pictures() throws {
        let media = """
            <media:content url="https://0.gravatar.com/avatar/1?s=96" medium="image"><media:title>ana</media:title></media:content>
            <media:content url="https://example.org/pier.jpg" medium="image"><media:credit>(AP)</media:credit></media:content>
            """
        let pictures = try Self.item(Self.guid + media).content.pictures
        #expect(pictures.map(\.credit) == ["AP"])
    }

    @Test("The source leaves a title that ends in it in brackets, and an address is none")
    func sources() throws {
        let named = try Self.item(
            Self.guid + #"<source url="https://a.example/">AP</source>"#, title: "Fares rise (AP)")
        #expect(named.content.headline == "Fares rise")
        #expect(named.content.source == "AP")
        let address = #"<source url="https://a.example/">https://a.example/rss.xml</source>"#
        #expect(try Self.item(Self.guid + address).content.source == nil)
    }

    @Test(
        "Only what has letters and no address is a byline",
        arguments: [
            ("??? ?????", nil), ("https://www.news.example/pt/", nil),
            ("Ana Costa (mailto:ana&amp;#64;news.example)", "Ana Costa"), ("Ana Costa", "Ana Costa"),
        ])
    func authors(author: String, byline: String?) throws {
        #expect(try Self.item(Self.guid + "<dc:creator>\(author)</dc:creator>").content.byline == byline)
    }

    @Test("Keywords are parted by Chinese commas too")
    func keywords() throws {
        let item = try Self.item(Self.guid + "<dc:subject>渡輪，票價、澳門；口岸</dc:subject>")
        #expect(item.content.keywords + item.content.categories == ["渡輪", "票價", "澳門", "口岸"])
    }

    @Test("A recording's address is the id of an entry that has no other, and a picture's is not")
    func recordings() throws {
        let sound = #"<enclosure url="https://example.org/fares.mp3" type="audio/mpeg" length="1"/>"#
        #expect(try Self.item(sound).providerID == "https://example.org/fares.mp3")
        let picture = #"<enclosure url="https://example.org/fares.jpg" type="image/jpeg" length="1"/>"#
        #expect(throws: WireError.self) { try Self.item(picture) }
    }

    @Test(
        "A link to the entry's own page leaves the text, whichever of its addresses it has",
        arguments: [
            "<link>https://feeds.example.org/~r/news/~3/1/fares</link><guid>https://example.org/fares</guid>",
            """
            <link>https://feeds.example.org/~r/news/~3/1/fares</link><guid>g1</guid>
            <o:origLink xmlns:o="http://rssnamespace.org/feedburner/ext/1.0">https://example.org/fares</o:origLink>
            """,
        ])
    func ownPages(elements: String) throws {
        let text = #"<p>In May.</p><p><a href="https://example.org/fares">Read on</a></p>"#
        #expect(try Self.item(elements, text: text).content.body.html == "<p>In May.</p>")
    }

    @Test(
        "Where the own page is known, links to others stay that say no more; so do pictures, and what an entry is about"
    )
    func otherPages() throws {
        let link = "<link>https://feeds.example.org/~r/news/~3/1</link><guid>https://example.org/fares</guid>"
        let programme = "<p>In May.</p>\n<p><a href=\"https://gov.example/programme\">Read more</a></p>"
        #expect(try Self.item(link, text: programme).content.body.html == programme)
        let pictured =
            #"<p>In May.</p><p><a href="https://example.org/fares"><img src="https://example.org/pier.jpg" alt=""><br>Read more</a></p>"#
        #expect(try Self.item(link, text: pictured).content.body.html.contains("pier.jpg"))
        let report = "<link>https://example.org/</link><guid>https://example.org/report.pdf</guid>"
        let published = "<p>The port published <a href=\"https://example.org/report.pdf\">its report</a></p>"
        #expect(try Self.item(report, text: published).content.body.html == published)
    }

    @Test("Paragraphs that only indents part are told apart, and a dateline that nothing parts from the text is found")
    func solidChinese() throws {
        let text = "　　新華社澳門11月14日電港務局宣布加價。　　票價下月生效。　　乘客　　人數不變。"
        let content = try Self.item(Self.guid, text: text).content
        #expect(content.body.html == "<p>港務局宣布加價。</p>\n<p>票價下月生效。</p>\n<p>乘客　　人數不變。</p>")
        #expect(content.dateline == "新華社澳門11月14日電")
        #expect(content.located == "澳門")
    }

    @Test(
        "Two names or more in brackets behind a Chinese dateline are the byline; one word is not",
        arguments: [
            ("(陳大文 李小明)港務局加價。", "陳大文、李小明", "<p>港務局加價。</p>"),
            ("（綜合報道）港務局加價。", nil, "<p>（綜合報道）港務局加價。</p>"),
            ("(国际 观察)港务局加价。", nil, "<p>(国际 观察)港务局加价。</p>"),
            ("（香港、澳門）港務局加價。", nil, "<p>（香港、澳門）港務局加價。</p>"),
        ])
    func bracketedNames(text: String, byline: String?, shown: String) throws {
        let content = try Self.item(Self.guid, text: "中新社澳門11月14日電 " + text).content
        #expect(content.byline == byline)
        #expect(content.body.html == shown)
    }

    @Test(
        "What is no place, and what is no dateline",
        arguments: [
            ("中新網客戶端11月14日電 港務局宣布加價。", "<p>港務局宣布加價。</p>", "中新網客戶端11月14日電"),
            ("新華社澳門11月14日電文公布。", "<p>新華社澳門11月14日電文公布。</p>", nil),
            ("澳門11月14日電視新聞。", "<p>澳門11月14日電視新聞。</p>", nil),
        ])
    func solidHeads(text: String, shown: String, dateline: String?) throws {
        let content = try Self.item(Self.guid, text: text).content
        #expect(content.body.html == shown)
        #expect(content.dateline == dateline)
        #expect(content.located == nil)
    }

    @Test("References in what Atom 0.3 calls plain and escaped are characters")
    func escapedPlain() throws {
        let xml = """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="de"><entry><id>g1</id><title>Die Preise</title>
            <summary type="text/plain" mode="escaped"><![CDATA[F&#228;hren]]></summary>
            <content type="text/html" mode="escaped"><![CDATA[<p>Im Mai.</p>]]></content></entry></feed>
            """
        guard case .item(let item)? = try FeedReader.items(Array(xml.utf8)).entries().first else { return }
        #expect(item.content.abstract == "Fähren")
        let plain = xml.replacing("text/html", with: "text/plain").replacing(
            "<p>Im Mai.</p>", with: "F&#228;hren &amp; <b>Preise</b>")
        guard case .item(let item)? = try FeedReader.items(Array(plain.utf8)).entries().first else { return }
        #expect(item.content.body.html == "<p>Fähren &amp; Preise</p>")
    }

    @Test("A text that is a byline and nothing else is the byline")
    func onlyByline() throws {
        let content = try Self.item(Self.guid, text: "  Por Ana Costa e Rui Leong ").content
        #expect(content.body == .empty)
        #expect(content.byline == "Ana Costa e Rui Leong")
    }

    @Test(
        "What only says that the page has more leaves the end of the text",
        arguments: [
            ("<p>In May.</p><p><a href='https://go.example/1'>Read More...</a></p>", "<p>In May.</p>"),
            ("<p>In May… <a href='https://go.example/1'>[Leia mais]</a></p>", "<p>In May…</p>"),
            (
                "<p>In May.</p><p>See <a href='https://omnystudio.com/listener'>omnystudio.com/listener</a> for privacy "
                    + "information.</p>", "<p>In May.</p>"
            ),
            ("<p>In May. Lire la suite »</p>", "<p>In May.</p>"), ("In May. [阅读全文]", "<p>In May.</p>"),
            ("五月加價。…続きを読む", "<p>五月加價。…</p>"),
            (
                "<p>In May. <a href='http://feeds.example.org/~r/news/~3/1'>Leia mais</a> (11/26/2026 - 19h22)</p>",
                "<p>In May.</p>"
            ),
            ("In May. Leia mais (11/26/2026 - 19h22)", "<p>In May.</p>"),
            ("<p>People should read more</p>", "<p>People should read more</p>"),
            ("<p>The campaign is called Read more</p>", "<p>The campaign is called Read more</p>"),
            (
                "<p><b>MACAU</b> fares rise. <i>By</i> «x»: «In May.» Leer más</p>",
                "<p><b>MACAU</b> fares rise. <i>By</i> «x»: «In May.»</p>"
            ),
            ("<p><b>MACAU</b> fares rise. Read more</p>", "<p><b>MACAU</b> fares rise.</p>"),
            ("<p>« En mai. » Lire la suite »</p>", "<p>« En mai. »</p>"),
            ("Im Mai. » Weiterlesen", "<p>Im Mai.</p>"),
            (
                "<p>In May.</p><p><a href='https://go.example/1'><b>In June.</b><br>Read more</a></p>",
                "<p>In May.</p>\n<p><a href=\"https://go.example/1\"><b>In June.</b><br/>Read more</a></p>"
            ),
            (
                "<p><a href='https://go.example/1'>Read more</a></p>",
                "<p><a href=\"https://go.example/1\">Read more</a></p>"
            ),
            ("<p>Open daily (26/11/2026 - 27/11/2026)</p>", "<p>Open daily (26/11/2026 - 27/11/2026)</p>"),
            (
                "<p>See <a href='https://a.example/'>Read More</a></p>",
                "<p>See <a href=\"https://a.example/\">Read More</a></p>"
            ),
        ])
    func teasers(text: String, html: String) throws {
        let link = "<link>http://feeds.example.org/~r/news/~3/1/</link>"
        #expect(try Self.item(Self.guid + link, text: text).content.body.html == html)
        let summary =
            "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">All of it.</content:encoded>"
        if text == "In May. [阅读全文]" {
            #expect(try Self.item(Self.guid + summary, text: text).content.abstract == "In May.")
        }
    }

    @Test(
        "What SmartNews and MSN say of an article is read",
        arguments: [("deleted", PubStatus.withheld), ("active", .usable)])
    func vendors(state: String, status: PubStatus) throws {
        let item = try Self.item(
            Self.guid + """
                <media:status state="\(state)"/><t:alternative xmlns:t="http://purl.org/dc/terms/">Fuel is dearer</t:alternative>
                <mi:licensorName xmlns:mi="http://schemas.ingestion.microsoft.com/common/">Lusa</mi:licensorName>
                """)
        #expect(item.status == status)
        #expect(item.content.subheadline == "Fuel is dearer")
        #expect(item.content.credit == "Lusa")
    }

    @Test("The name of an encoding is no language")
    func encodings() throws {
        #expect(try Self.item(Self.guid + "<dc:language>euc-KR</dc:language>").language?.description == "en")
        #expect(try Self.item(Self.guid + "<dc:language>eu-ES</dc:language>").language?.description == "eu-ES")
    }

    @Test(
        "A byline behind the last sentence of an entry that states none leaves the text",
        arguments: [
            ("Die Fähren fahren später … Von Andrea Meier", "Die Fähren fahren später …", "Andrea Meier"),
            ("Ferries run later. By Ann Lee and Rui Leong", "Ferries run later.", "Ann Lee and Rui Leong"),
            ("As tarifas sobem. Por Ana Costa", "As tarifas sobem.", "Ana Costa"),
            ("He came. By day. By Ann Lee", "He came. By day.", "Ann Lee"),
            ("<b>Ferries run later. By Ann</b> Lee", "<b>Ferries run later. By Ann</b> Lee", nil),
            ("Ferries run later. By Friday", "Ferries run later. By Friday", nil),
            ("The fares are set by Ann Lee", "The fares are set by Ann Lee", nil),
        ])
    func bylines(text: String, shown: String, byline: String?) throws {
        let content = try Self.item(Self.guid, text: "<p>\(text)</p>").content
        #expect(content.body.html == "<p>\(shown)</p>")
        #expect(content.byline == byline)
    }
}
