import NewsModel
import Testing

@testable import NewsFormats

/// Feeds of our own writing, for what the formats allow and publishers make of it.
struct FeedReaderTests {
    private func item(_ xml: String) throws -> WireItem {
        guard case .item(let item)? = try FeedReader.items(Array(xml.utf8)).entries().first else {
            throw WireError(.empty, expected: "an item")
        }
        return item
    }

    private func rss(_ item: String, channel: String = "") throws -> WireItem {
        try self.item(
            """
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
             xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>News</title><link>https://a.example/news/</link>\(channel)
            <item><title>Fares rise</title><guid>g1</guid>\(item)</item></channel></rss>
            """)
    }

    private func atom(_ entry: String, feed: String = "") throws -> WireItem {
        try item(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title>\(feed)
            <entry><id>e1</id><title>Fares rise</title>\(entry)</entry></feed>
            """)
    }

    @Test("a date in figures has the order of the feed's language, and no year of another calendar")
    func datesInFigures() throws {
        for (language, date, expected) in [
            ("pt", "05/11/2026 10:00", "2026-11-05T10:00:00Z"), ("es-MX", "05/11/2026", "2026-11-05T00:00:00Z"),
            ("de", "05.11.2026 10:00", "2026-11-05T10:00:00Z"), ("en", "05/11/2026 10:00", nil),
            ("ja", "2026/11/05 10:00", "2026-11-05T10:00:00Z"), ("fa", "1405/08/14 10:00", nil),
            ("fa", "1405-08-14T10:00:00+03:30", nil), ("th", "26/11/2569 10:00", nil), ("th", "26 Nov 2569", nil),
        ] as [(String, String, String?)] {
            let item = try rss("<pubDate>\(date)</pubDate>", channel: "<language>\(language)</language>")
            #expect(item.content.date?.rfc3339 == expected, "\(language) \(date)")
        }
    }

    @Test("A headline that is made of the text does not turn its direction, though the text may")
    func overrides() throws {
        let json =
            #"{"version":"https://jsonfeed.org/version/1","title":"A","items":[{"id":"1","content_text":"O\u202e"}]}"#
        guard case .item(let item)? = try JSONFeedReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(item.content.headline == "O" && item.content.body.html == "<p>O\u{202E}\u{202C}</p>")
    }

    @Test("Yandex's whole text is the text where no other is, and its summary the abstract")
    func turbo() throws {
        let turbo =
            "<t:content xmlns:t='http://turbo.yandex.ru'><![CDATA[<header><h1>Fares rise</h1></header>"
            + "<p>Fares rise in May.</p><p>All of them.</p>]]></t:content>"
        let text = "<p>Fares rise in May.</p>\n<p>All of them.</p>"
        let alone = try rss(turbo)
        #expect(alone.content.body.html == text)
        let summed = try rss("<description>In short.</description>" + turbo)
        #expect(summed.content.body.html == text)
        #expect(summed.content.abstract == "In short.")
        let encoded = "<content:encoded>Whole.</content:encoded>"
        for items in [turbo + encoded, encoded + turbo] {
            #expect(try rss(items).content.body.html == "<p>Whole.</p>")
        }
        let empty = try rss(
            "<description>In short.</description><t:content xmlns:t='http://turbo.yandex.ru'>1</t:content>")
        #expect(empty.content.body.html == "<p>In short.</p>")
    }

    @Test(
        "What WordPress sets below every entry is no text",
        arguments: [
            ("The post ", " appeared first on "), ("The post ", " first appeared on "),
            ("La entrada ", " se publicó primero en "), ("Der Beitrag ", " erschien zuerst auf "),
        ])
    func footers(before: String, between: String) throws {
        let footer = "\(before)<a href='https://a.example/1'>Fares rise</a>\(between)<a href='https://a.example'>A</a>."
        let item = try rss(
            """
            <description><![CDATA[<p>Fares rise in May [&#8230;]</p><p>\(footer)</p>]]></description>
            <content:encoded><![CDATA[<p>Fares rise in May.</p><p>The post office closes.</p><p>\(footer)</p>]]></content:encoded>
            """)
        #expect(item.content.body.html == "<p>Fares rise in May.</p>\n<p>The post office closes.</p>")
        #expect(item.content.abstract == "Fares rise in May […]")
    }

    @Test(
        "So are Medium's footer and a link in brackets to the entry's own page",
        arguments: [
            (
                """
                <p>Fares rise.</p><hr><p><a href="https://a.example/1">Fares</a> was originally published in <a href="https://m.example">M</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>
                """, "<p>Fares rise.</p>"
            ),
            (#"<p>Fares rise. [<a href="https://a.example/1">more</a>]</p>"#, "<p>Fares rise.</p>"),
            (#"<p>Fares rise.[<a href="https://a.example/1?utm_source=rss">mehr</a>]</p>"#, "<p>Fares rise.</p>"),
            (
                #"<p>Fares rise [<a href="https://a.example/2">1</a>]</p>"#,
                #"<p>Fares rise [<a href="https://a.example/2">1</a>]</p>"#
            ),
            (
                "<p>It was originally published in M on Medium.</p>",
                "<p>It was originally published in M on Medium.</p>"
            ),
        ])
    func ownLinks(html: String, expected: String) throws {
        let item = try rss("<link>https://a.example/1</link><content:encoded><![CDATA[\(html)]]></content:encoded>")
        #expect(item.content.body.html == expected)
    }

    @Test("WordPress exports posts, of which drafts are withheld, and what is no copy")
    func wordPress() throws {
        func item(_ id: String, _ type: String, _ status: String, password: String = "") -> String {
            """
            <item><title>\(id)</title><guid isPermaLink="false">\(id)</guid><content:encoded>Text.</content:encoded>
            <wp:post_password>\(password)</wp:post_password>
            <wp:status>\(status)</wp:status><wp:post_type><![CDATA[\(type)]]></wp:post_type></item>
            """
        }
        let items = [
            item("a", "post", "publish"), item("b", "post", "draft"), item("c", "page", "trash"),
            item("d", "attachment", "inherit"), item("e", "post", "publish", password: "sesame"),
        ]
        let xml = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>en</language>\(items.joined())</channel></rss>
            """
        let results = try FeedReader.items(Array(xml.utf8), options: CopyOptions())
        let states = results.map { result -> String in
            guard case .success(let entries) = result, case .item(let item)? = entries.first else { return "refused" }
            return item.status.rawValue
        }
        #expect(states == ["usable", "withheld", "withheld", "refused", "withheld"])
    }

    /// What became of each entry of a feed: its status, or `refused`.
    private func states(_ results: [Result<[WireEntry], WireError>]) -> [String] {
        results.map { result in
            guard case .success(let entries) = result, case .item(let item)? = entries.first else { return "refused" }
            return item.status.rawValue
        }
    }

    @Test(
        "Drafts of the Atom Publishing Protocol are withheld, and of what Blogger exports only posts and pages are read"
    )
    func drafts() throws {
        let kind = "<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/"
        let entries = [
            "<app:control><app:draft>yes</app:draft></app:control>",
            "<app:control><app:draft>no</app:draft></app:control>",
            "<old:control><old:draft>yes</old:draft></old:control>", "<app:control/>",
            kind + "blogger/2008/kind#post'/>", kind + "blogger/2008/kind#page'/>",
            kind + "blogger/2008/kind#template'/>", kind + "blogger/2008/kind#settings'/>",
            kind + "blogger/2008/kind#comment'/>",
            "<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>",
            "<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>",
            "<blogger:type>PAGE</blogger:type><blogger:status>SOFT_TRASHED</blogger:status>",
            "<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>",
        ]
        let xml = entries.enumerated().map { "<entry><id>\($0)</id><title>T</title>\($1)</entry>" }.joined()
        let feed = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"
            xmlns:old="http://purl.org/atom/app#" xmlns:blogger="http://schemas.google.com/blogger/2018">\(xml)</feed>
            """
        let results = try FeedReader.items(Array(feed.utf8))
        #expect(
            states(results) == [
                "withheld", "usable", "withheld", "usable", "usable", "usable", "refused", "refused", "refused",
                "usable", "withheld", "withheld", "refused",
            ])
        guard case .success(let found) = results[4], case .item(let post)? = found.first else {
            Issue.record("it has no item")
            return
        }
        #expect(post.content.categories.isEmpty)
    }

    @Test(
        "What a desk says in an entry's title or at the beginning of its text holds it",
        arguments: [
            (
                "UNDER EMBARGO UNTIL 30 NOVEMBER 2026 09:00 GMT - Results out", "Text.", "2026-11-30T09:00:00Z",
                "Results out"
            ),
            ("Results out (EMBARGOED UNTIL 0900 GMT NOV. 30, 2026)", "Text.", "2026-11-30T09:00:00Z", "Results out"),
            ("撤稿：总理报告", "请勿使用此稿。", nil, "撤稿：总理报告"), ("KILL", "Please kill our story of today.", nil, "KILL"),
            ("Fares rise", "Please kill our story of today.", nil, "Fares rise"),
        ] as [(String, String, String?, String)])
    func deskLines(title: String, text: String, embargo: String?, headline: String) throws {
        let xml =
            "<rss><channel><item><title>\(title)</title><guid>1</guid><description>\(text)</description></item></channel></rss>"
        let item = try item(xml)
        #expect(item.content.headline == headline && item.embargo?.rfc3339 == embargo)
        #expect(item.status == (embargo == nil ? .withheld : .usable) && (item.doubt == nil) == (embargo != nil))
        let json =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","title":"\#(title)","content_text":"\#(text)"}]}"#
        guard case .item(let same)? = try JSONFeedReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(same.status == item.status && same.embargo == item.embargo)
    }

    @Test(
        "An embargo at the beginning of a text holds it, by its time or until the desk has looked",
        arguments: [
            "EMBARGOED UNTIL 09:00 GMT, 30 NOVEMBER 2026. Fares rise.", "EMBARGOED UNTIL 30 NOVEMBER. Fares rise.",
            "【禁發至11月30日上午9時】票價五月上調。",
        ])
    func embargoedTexts(text: String) throws {
        let item = try rss("<description>\(text)</description>")
        #expect(item.embargo?.rfc3339 == "2026-11-30T09:00:00Z" || item.status == .withheld && item.doubt != nil)
    }

    @Test(
        "Stories about embargoes and withdrawals are stories",
        arguments: [
            ("EU lifts arms embargo on Eritrea", "The embargo was lifted on 30 November."),
            ("Embargo on oil: what comes next", "Embargo or not, prices rise."),
            ("Report withdrawn after protests", "It was withdrawn on Monday."),
            ("Kill Bill returns", "Tarantino's film is back in cinemas."), ("禁發駕照", "政府宣佈措施。"),
        ])
    func stories(title: String, text: String) throws {
        let item = try item(
            "<rss><channel><item><title>\(title)</title><guid>1</guid><description>\(text)</description></item></channel></rss>"
        )
        #expect(item.status == .usable && item.embargo == nil && item.doubt == nil && item.content.headline == title)
    }

    @Test("A picture of a feed without a base may lie beside it, and only by a name")
    func beside() throws {
        let media =
            "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel>@<item><title>A</title><guid>1</guid>"
            + "<media:content url='old-pier.jpg' medium='image'/><enclosure url='file:quay.png' type='image/png'/>"
            + "<enclosure url='/etc/x.jpg' type='image/jpeg'/><enclosure url='javascript:x' type='image/jpeg'/></item></channel></rss>"
        let alone = try item(media.replacing("@", with: ""))
        #expect(alone.content.pictures.map { $0.renditions[0].href } == ["old-pier.jpg", "quay.png"])
        let placed = try item(media.replacing("@", with: "<link>https://a.example/news/</link>"))
        #expect(placed.content.pictures.first?.renditions[0].href == "https://a.example/news/old-pier.jpg")
        let shown = media.replacing(
            "<media:content",
            with: "<description>&lt;p>A &lt;img src='pier.jpg' alt='A pier'>"
                + "&lt;img src='https://a.example/1.jpg'>&lt;/p></description><media:content")
        let text = try item(shown.replacing("@", with: ""))
        #expect(text.content.pictures.map { $0.renditions[0].href } == ["old-pier.jpg", "quay.png", "pier.jpg"])
        #expect(text.content.pictures.last?.alternativeText == "A pier")
    }

    @Test(
        "An entry's author is a person or nobody",
        arguments: [
            (
                "<title>Notas do Porto</title><author><name>João Botas</name></author>",
                "<author><name>João Botas</name></author>", "João Botas"
            ),
            (
                "<title>João Botas</title><author><name>João Botas</name></author>",
                "<author><name>João Botas</name></author>", nil
            ),
            ("<title>X</title><author><name>BBC News</name></author>", "<author><name>BBC News</name></author>", nil),
            ("", "<author><name>admin</name></author>", nil), ("", "<author><name>news.cn</name></author>", nil),
            (
                "", "<author><name>Ana Costa</name></author><contributor><name>Rui Leong</name></contributor>",
                "Ana Costa, Rui Leong"
            ),
        ] as [(String, String, String?)])
    func authors(feed: String, entry: String, byline: String?) throws {
        let item = try item(
            "<feed xmlns='http://www.w3.org/2005/Atom'>\(feed)<entry><id>e</id><title>A</title>\(entry)</entry></feed>")
        #expect(item.content.byline == byline && item.content.source == nil)
    }

    @Test(
        "A link to the entry's own page below the text is none, in whatever language, and other links stay",
        arguments: [
            (#"<p>Fares rise.</p> <a href="https://a.example/1?utm=2">Continue reading...</a>"#, "<p>Fares rise.</p>"),
            (#"<p>Fares rise.</p><p><a href="https://a.example/1">Leia mais</a></p>"#, "<p>Fares rise.</p>"),
            (
                #"<p>Fares rise.</p><p>O conteúdo <a href="https://a.example/1/">A</a> aparece primeiro em <a href="https://a.example">B</a>.</p>"#,
                "<p>Fares rise.</p>"
            ),
            (
                #"<p>Fares rise. <a href="https://a.example/2">Other</a></p>"#,
                #"<p>Fares rise. <a href="https://a.example/2">Other</a></p>"#
            ),
            (
                #"<p>See <a href="https://a.example/1">the page</a> for more.</p>"#,
                #"<p>See <a href="https://a.example/1">the page</a> for more.</p>"#
            ),
            (
                #"<p>The full list is <a href="https://a.example/1">here</a></p>"#,
                #"<p>The full list is <a href="https://a.example/1">here</a></p>"#
            ),
            (#"<p>Fares rise [...] <a href="https://a.example/1">The text</a></p>"#, "<p>Fares rise [...]</p>"),
            (#"<p>Fares rise and <a href="https://a.example/1">Read more »</a></p>"#, "<p>Fares rise and</p>"),
            (
                #"<a href="https://a.example/1">All of it</a>"#, #"<p><a href="https://a.example/1">All of it</a></p>"#
            ),
            (
                #"<p>Fares rise. <a href="https://a.example/1?id=2">Other</a></p>"#,
                #"<p>Fares rise. <a href="https://a.example/1?id=2">Other</a></p>"#
            ),
        ])
    func ownLinks(html: String, body: String) throws {
        let item = try rss("<link>https://a.example/1</link><description><![CDATA[\(html)]]></description>")
        #expect(item.content.body.html == body)
    }

    @Test(
        "Where a query tells the pages of a site apart, it tells an entry's own",
        arguments: [
            ("article.php?id=7", true), ("article.php?id=7&utm_source=rss#more", true),
            ("article.php?utm_medium=feed&id=7", true), ("article.php?id=4", false), ("article.php", false),
        ])
    func queriedLinks(link: String, isOwn: Bool) throws {
        let more = "<a href=\"https://a.example/\(link)\">Read more</a>"
        let item = try rss(
            "<link>https://a.example/article.php?id=7&amp;utm_source=rss</link>"
                + "<description><![CDATA[<p>Fares rise.</p><p>\(more)</p>]]></description>")
        #expect(item.content.body.html.contains("Read more") == !isOwn)
    }

    @Test(
        "A break in a line of a description is a space, however the XML is set",
        arguments: [
            "\n    Fares on all ferries rise\n    sharply in May.\n  ", "Fares on all ferries rise\nsharply in May.",
        ])
    func brokenLines(text: String) throws {
        #expect(
            try rss("<description>\(text)</description>").content.body.html
                == "<p>Fares on all ferries rise sharply in May.</p>")
        #expect(
            try rss("<description>\(text)\n\nSo it is.</description>").content.body.html
                == "<p>Fares on all ferries rise sharply in May.</p>\n<p>So it is.</p>")
    }

    @Test(
        "Lines of plain text are paragraphs, unless they fill a column",
        arguments: [
            ("Fares rise.\\nIn May.", "<p>Fares rise.</p>\n<p>In May.</p>"),
            ("Fares rise.\\n\\nIn May.", "<p>Fares rise.</p>\n<p>In May.</p>"),
            (
                "Fares on all ferries rise sharply in May, says the office that\\nsets them, which has let them follow the "
                    + "price of oil, and of men.",
                "<p>Fares on all ferries rise sharply in May, says the office that sets them, which has let them follow "
                    + "the price of oil, and of men.</p>"
            ),
        ])
    func plainLines(text: String, body: String) throws {
        let json =
            #"{"version":"https://jsonfeed.org/version/1","title":"A","items":[{"id":"1","title":"T","content_text":""#
        let entries = try JSONFeedReader.items(Array((json + text + #""}]}"#).utf8)).entries()
        guard case .item(let item)? = entries.first else { throw WireError(.empty, expected: "an item") }
        #expect(item.content.body.html == body)
    }

    @Test("An item's own image is a picture, with its address alone too, and an author loses markup")
    func images() throws {
        for image in ["<url>https://a.example/i.jpg</url><title>A ferry</title>", " https://a.example/i.jpg "] {
            let item = try rss(
                """
                <image>\(image)</image><description>Fares rise.</description>
                <dc:creator><![CDATA[<a href="https://a.example/ana">Ana Costa</a>]]></dc:creator>
                """)
            #expect(item.content.pictures.flatMap(\.renditions).map(\.href) == ["https://a.example/i.jpg"])
            #expect(item.content.byline == "Ana Costa")
        }
        #expect(try rss("<image>no picture</image><description>Fares.</description>").content.pictures.isEmpty)
    }

    @Test("An embargo before the colon of a title leaves it, though its time has a colon too")
    func embargoedTitle() throws {
        let item = try self.item(
            """
            <rss version="2.0"><channel><title>N</title><item><guid>a</guid>
            <title>Embargoed until 2 December 2026 06:00 GMT: Fares rise</title><description>Fares rise in May.</description>
            <pubDate>Thu, 26 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>
            """)
        #expect(item.content.headline == "Fares rise" && item.embargo?.rfc3339 == "2026-12-02T06:00:00Z")
    }

    @Test("References in Atom's rights and in a JSON Feed's titles are resolved, and Drupal's fields are no text")
    func references() throws {
        let rights = try atom("<rights type='html'>&amp;copy; Ana &amp;amp; Rui</rights>")
        #expect(rights.content.copyright == "© Ana & Rui" && rights.content.usageTerms == nil)
        let terms = try atom("<rights>Not for archives</rights>")
        #expect(terms.content.usageTerms == "Not for archives" && terms.content.copyright == nil)
        let json =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","title":"Macau &amp; China","content_text":"T"}]}"#
        guard case .item(let item)? = try JSONFeedReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(item.content.headline == "Macau & China")
        let node = try rss(
            """
            <description>&lt;span class="field field--name-title field--type-string"&gt;Fares rise&lt;/span&gt;
            &lt;span class="field field--name-uid"&gt;&lt;span&gt;admin&lt;/span&gt;&lt;/span&gt;
            &lt;span class="field field--name-created"&gt;Thu, 11/26/2026 - 18:00&lt;/span&gt;
            &lt;div class="field field--name-body"&gt;&lt;p&gt;All of it.&lt;/p&gt;&lt;/div&gt;</description>
            """)
        #expect(node.content.body.html == "<p>All of it.</p>")
    }

    @Test(
        "Drupal's fields are no text where nothing marks them, and other spans are",
        arguments: [
            (
                "<span>Fares rise</span> <span><span>admin</span></span> <span><time>Thu</time></span><p>All.</p>",
                "<p>All.</p>"
            ),
            ("<span>Fares rise</span> <span><time>Thu</time></span><p>All.</p>", "<p>All.</p>"),
            ("<span>Fares rise</span><p>All.</p>", "<p><span>Fares rise</span></p>\n<p>All.</p>"),
            ("<span>A</span> <span><time>Thu</time></span>", "<p><span>A</span> <span><time>Thu</time></span></p>"),
        ])
    func drupal(text: String, body: String) throws {
        #expect(try rss("<description><![CDATA[\(text)]]></description>").content.body.html == body)
    }

    @Test(
        "The date of an entry is when it was published, or else changed",
        arguments: [
            ("<updated>2026-11-01T09:15:00Z</updated>", "2026-11-01T09:15:00Z"),
            (
                "<updated>2026-11-01T09:15:00Z</updated><published>2026-10-01T09:15:00Z</published>",
                "2026-10-01T09:15:00Z"
            ),
            ("<updated>2026-11-01T09:15:00Z</updated><published>soon</published>", "2026-11-01T09:15:00Z"),
        ])
    func dates(fields: String, date: String) throws {
        let content = try atom(fields).content
        #expect(content.date?.rfc3339 == date)
        #expect(content.versionDate?.rfc3339 == "2026-11-01T09:15:00Z")
    }

    @Test(
        "Pictures that nobody is to see go, in whatever way they are hidden",
        arguments: [
            "width=1 height=1", "width=1px height=1px", "width=1", "width=0 height=0", "height=1 width=100%", "hidden",
            "style='width:1px; height:1px; display:inline;'", "style='display:none'",
            "style='DISPLAY: none !important'",
            "style='height: 1px !important'", "style='visibility:hidden'", "style='max-width:1px'", "width='1.0'",
            "style='color:red;width:0'", "class=__GNWcount",
        ])
    func pixels(attributes: String) throws {
        let text = "<description><![CDATA[<p>Text.</p><img \(attributes) src=https://t.example/x.gif>]]></description>"
        #expect(try rss(text).content.body.html == "<p>Text.</p>")
    }

    @Test(
        "Pictures that are to be seen stay",
        arguments: [
            "width=100 height=100", "width=100%", "style='width:100%;height:auto'", "style='width:1em'", "width=''",
            "style='min-width:1px'", "style='width:0;min-width:100%'", "style='border:1px solid'", "width=1%",
            "style='width:'", "width=1200",
        ])
    func seen(attributes: String) throws {
        let text = "<description><![CDATA[<p>Text.</p><img \(attributes) src=https://t.example/x.gif>]]></description>"
        #expect(try rss(text).content.body.html.contains("<img"))
    }

    @Test(
        "Short codes of any plug-in go from exported posts, and what people set in brackets stays",
        arguments: [
            ("[dropcap]M[/dropcap]ysterium", "<p>Mysterium</p>"), ("A [contact_form] b", "<p>A  b</p>"),
            ("a [sic] b [1] [he said] [Updated]", "<p>a [sic] b [1] [he said] [Updated]</p>"),
            ("a [contact-form-7 id=\"5\" title='x'] b", "<p>a b</p>"), ("a [gallery columns=3 /] b", "<p>a b</p>"),
            ("a [vc_row][vc_column]b[/vc_column][/vc_row]", "<p>a b</p>"), ("[a [b] c", "<p>[a [b] c</p>"),
            ("E = [m c=2 d]", "<p>E = [m c=2 d]</p>"),
            (
                "a\n[caption width=\"3\"]<a href=\"https://e.org/\"><img src=\"https://e.org/1.jpg\"></a> The <i>quay</i>[/caption]b",
                "<p>a</p>\n<figure><a href=\"https://e.org/\"><img src=\"https://e.org/1.jpg\" alt=\"\"/></a><figcaption>The <i>quay</i></figcaption></figure>\n<p>b</p>"
            ),
            (
                "[caption caption=\"Quay\"]<img src=\"https://e.org/1.jpg\">[/caption]",
                "<figure><img src=\"https://e.org/1.jpg\" alt=\"\"/><figcaption>Quay</figcaption></figure>"
            ),
            ("[caption]no picture[/caption]", "<p>no picture</p>"),
            (
                "[caption]a [caption]<img src=\"https://e.org/1.jpg\"> Quay [sic][/caption]\n\n[caption]b",
                "<p>a</p>\n<figure><img src=\"https://e.org/1.jpg\" alt=\"\"/><figcaption>Quay [sic]</figcaption></figure>\n<p>b</p>"
            ),
        ])
    func shortCodes(text: String, body: String) throws {
        let item = try rss(
            "<content:encoded><![CDATA[\(text)]]></content:encoded><wp:status xmlns:wp='http://wordpress.org/export/1.2/'>publish</wp:status>"
        )
        #expect(item.content.body.html == body.replacing("A  b", with: "A b"))
    }

    @Test(
        "Tags are keywords, and other categories sections",
        arguments: [
            ("category", ["X"], []), ("post_tag", [], ["X"]), ("post_format", [], []),
            ("http://www.nytimes.com/namespaces/keywords/des", [], ["X"]),
            ("https://www.globenewswire.com/rss/stock", [], ["X"]), ("https://a.example/stock", ["X"], []),
        ] as [(String, [String], [String])])
    func domains(domain: String, categories: [String], keywords: [String]) throws {
        let content = try rss("<category domain='\(domain)'>X</category>").content
        #expect(content.categories == categories && content.keywords == keywords)
    }

    @Test(
        "A category of IPTC's vocabularies is a subject, by its code, its address or the name of a topic",
        arguments: [
            ("http://cv.iptc.org/newscodes/mediatopic/", "04000000", "medtop:04000000"),
            ("https://cv.iptc.org/newscodes/subjectcode", "11006000", "subj:11006000"),
            ("urn:newsml:iptc.org:20021018:topicset.iptc-subjectcode:8", "11006000", "subj:11006000"),
            ("http://cv.iptc.org/newscodes/mediatopic/", "medtop:20000430", "medtop:20000430"),
            ("iptc:mediatopic", "20000430", "medtop:20000430"), ("IPTC", "medtop:20000430", "medtop:20000430"),
            ("", "medtop:20000430", "medtop:20000430"),
            ("", "http://cv.iptc.org/newscodes/mediatopic/20000430", "medtop:20000430"),
            ("http://cv.iptc.org/newscodes/mediatopic/", "economy, business and finance", "medtop:04000000"),
            ("", "20261128", nil), ("https://a.example/days", "20261128", nil), ("", "Harbour: fares", nil),
            ("", "genre: drama", nil), ("", "subj: drama", nil),
            ("http://cv.iptc.org/newscodes/mediatopic/", "harbour", nil),
        ] as [(String, String, String?)])
    func vocabularies(domain: String, term: String, qcode: String?) throws {
        let content = try rss("<category domain='\(domain)'>\(term)</category>").content
        #expect(content.subjects.map(\.qcode) == [qcode].compactMap(\.self))
        #expect(content.categories == (qcode == nil ? [term] : []))
    }

    @Test(
        "Companies and offices are no authors",
        arguments: [
            ("<dc:creator>Acme Corp.</dc:creator>", nil), ("<dc:creator>Acme, Inc.</dc:creator>", nil),
            ("<dc:creator>РИА Новости</dc:creator>", nil), ("<dc:creator>Redaktion</dc:creator>", nil),
            ("<dc:creator>海事及水務局</dc:creator>", nil), ("<dc:creator>新聞局</dc:creator>", nil),
            ("<dc:creator>The Port</dc:creator><dc:publisher>The Port</dc:publisher>", nil),
            ("<author>noreply@a.example (News)</author>", nil),
            ("<dc:creator>Jane Roe</dc:creator><dc:publisher>Jane Roe</dc:publisher>", "Jane Roe"),
            ("<dc:creator>Jorge de Sa</dc:creator>", "Jorge de Sa"), ("<dc:creator>陳大文</dc:creator>", "陳大文"),
        ] as [(String, String?)])
    func offices(fields: String, byline: String?) throws {
        #expect(try rss(fields).content.byline == byline)
    }

    @Test("A summary's link to the entry's own page is no part of the abstract, and an agency is the source")
    func summaries() throws {
        let content = try rss(
            "<link>https://a.example/1</link><dc:creator>РИА Новости</dc:creator><description>&lt;p&gt;In May … &lt;a "
                + "href='https://a.example/1'&gt;Continue reading&lt;/a&gt;&lt;/p&gt;</description>"
                + "<content:encoded>&lt;p&gt;Fares rise.&lt;/p&gt;</content:encoded>"
        ).content
        #expect(content.abstract == "In May …" && content.source == "РИА Новости")
    }

    @Test(
        "PRISM's embargo holds an entry, and withholds it where its time cannot be read",
        arguments: [("2026-11-30T09:00:00+08:00", "2026-11-30T09:00:00+08:00"), ("Monday", nil)])
    func prism(value: String, embargo: String?) throws {
        for version in ["basic/2.0", "basic/3.0", "1.2/basic"] {
            let item = try item(
                """
                <rss xmlns:prism="http://prismstandard.org/namespaces/\(version)/"><channel><item><title>A</title>
                <guid>1</guid><prism:embargoDate>\(value)</prism:embargoDate></item></channel></rss>
                """)
            #expect(item.embargo?.rfc3339 == embargo && item.status == (embargo == nil ? .withheld : .usable))
            #expect(item.doubt == (embargo == nil ? .embargo(value) : nil))
        }
    }

    @Test("A broken item of a JSON Feed or of ninjs does not hold up the others")
    func brokenItems() throws {
        let good = #"{"id":"1","uri":"1","title":"A","headline":"A","content_text":"T","body_text":"T"}"#
        for broken in [
            #"{"id":"2","uri":"2","title":"B","headline":"B","summary":"cut \ud83d","description_text":"cut \ud83d"}"#,
            #"{"id":"2","uri":"2","title":"lost \ufffd","headline":"lost \ufffd"}"#, "null", "17",
        ] {
            let feed =
                #"{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[\#(good),\#(broken),\#(good)]}"#
            #expect(states(try JSONFeedReader.items(Array(feed.utf8))) == ["usable", "refused", "usable"], "\(broken)")
            let list = "[\(good),\(broken),\(good)]"
            #expect(states(try NinJSReader.items(Array(list.utf8))) == ["usable", "refused", "usable"], "\(broken)")
        }
    }

    @Test("An exported post has paragraphs by its blank lines, no short codes, its excerpt and its author's name")
    func exportedText() throws {
        let item = try item(
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:author><wp:author_login>ana</wp:author_login>
            <wp:author_display_name><![CDATA[Ana Costa]]></wp:author_display_name></wp:author>
            <item><title>Fares</title><guid>1</guid><dc:creator>ana</dc:creator><content:encoded><![CDATA[One & two
            and more.

            [caption id="attachment_1"]<img src="https://a.example/1.jpg" alt="" /> The quay[/caption]

            <h2>Head</h2>

            [gallery ids="1,2"][sic]]]></content:encoded><excerpt:encoded>Short.</excerpt:encoded>
            <wp:status>publish</wp:status></item></channel></rss>
            """)
        #expect(
            item.content.body.html == """
                <p>One &amp; two<br/>and more.</p>
                <figure><img src="https://a.example/1.jpg" alt=""/><figcaption>The quay</figcaption></figure>
                <h2>Head</h2>
                <p>[sic]</p>
                """)
        #expect(item.content.abstract == "Short.")
        #expect(item.content.byline == "Ana Costa")
    }

    @Test("What a podcast or a film has instead of a text is the text, where there is no other")
    func spareTexts() throws {
        let podcast = try item(
            """
            <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><title>Ep. 1</title><guid>1</guid>
            <itunes:author>Ana Costa</itunes:author><itunes:summary>All of it.</itunes:summary>
            <itunes:image href="https://a.example/1.jpg"/></item></channel></rss>
            """)
        #expect(podcast.content.body.html == "<p>All of it.</p>")
        #expect(podcast.content.byline == "Ana Costa")
        #expect(podcast.content.pictures.map { $0.renditions[0].href } == ["https://a.example/1.jpg"])
        let film = try item(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>e</id>
            <title>Ferries</title><media:group><media:title>Ferries</media:title>
            <media:content url="https://a.example/v" type="application/x-shockwave-flash"/>
            <media:thumbnail url="https://a.example/t.jpg"/>
            <media:description>The new ferries.

            More here.</media:description></media:group></entry></feed>
            """)
        #expect(film.content.body.html == "<p>The new ferries.</p>\n<p>More here.</p>")
        #expect(film.content.pictures.map(\.caption) == ["Ferries"])
    }

    @Test("RSS 0.91 with Netscape's DOCTYPE and HTML's entities is read")
    func netscape() throws {
        let item = try item(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
            <rss version="0.91"><channel><title>N</title><link>https://a.example/</link><language>pt</language>
            <item><title>Jos&eacute; &amp; S&atilde;o</title><link>/1</link></item></channel></rss>
            """)
        #expect(item.content.headline == "José & São")
        #expect(item.providerID == "https://a.example/1")
        #expect(item.language == LanguageTag("pt"))
    }

    @Test("RSS 0.90 in its namespace is read")
    func rdf() throws {
        let item = try item(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>N</title><link>https://a.example/</link></channel>
            <item><title>One</title><link>https://a.example/1</link></item></rdf:RDF>
            """)
        #expect(item.content.headline == "One")
        #expect(item.providerID == "https://a.example/1")
    }

    @Test("full text makes the description an abstract, and addresses in it absolute")
    func fullText() throws {
        let item = try rss(
            """
            <description>&lt;p&gt;Short &amp;amp; sweet&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>Long <a href="more">more</a></p>]]></content:encoded>
            """)
        #expect(item.content.abstract == "Short & sweet")
        #expect(item.content.body.html == "<p>Long <a href=\"https://a.example/news/more\">more</a></p>")
    }

    @Test(
        "titles are plain text unless references or end tags are left in them",
        arguments: [
            ("A &lt;b&gt; sign", "A <b> sign"), ("&lt;b&gt;Bold&lt;/b&gt; move", "Bold move"),
            ("Fish &amp;amp; chips", "Fish & chips"), ("AT&amp;T; more", "AT&T; more"),
            ("It&amp;#8217;s", "It’s"), ("<![CDATA[R&D <5%]]>", "R&D <5%"), ("Two\n lines", "Two lines"),
        ])
    func titles(markup: String, title: String) throws {
        let item = try item("<rss><channel><item><title>\(markup)</title><guid>1</guid></item></channel></rss>")
        #expect(item.content.headline == title)
    }

    @Test(
        "an author is a name",
        arguments: [
            ("<author>desk@a.example (Howard Tong)</author>", "Howard Tong"),
            ("<author>Howard Tong &lt;desk@a.example&gt;</author>", "Howard Tong"),
            ("<author>desk@a.example</author>", nil), ("<dc:creator>By Howard Tong</dc:creator>", "Howard Tong"),
            ("<dc:creator>A</dc:creator><dc:creator>B</dc:creator><author>A</author>", "A, B"),
        ] as [(String, String?)])
    func authors(markup: String, byline: String?) throws {
        #expect(try rss(markup).content.byline == byline)
    }

    @Test("languages are the entry's before the feed's")
    func languages() throws {
        #expect(try rss("", channel: "<language>en-us</language>").language == LanguageTag("en-US"))
        #expect(
            try rss("<dc:language>pt_PT</dc:language>", channel: "<language>en</language>").language
                == LanguageTag("pt-PT"))
        #expect(try rss("", channel: "<language>English language</language>").language == nil)
        #expect(try atom("").language == LanguageTag("en"))
        #expect(try atom("<content type=\"text\">x</content>").language == LanguageTag("en"))
    }

    @Test("Media RSS gives pictures: groups, widths of one file, credits, thumbnails")
    func media() throws {
        let item = try rss(
            """
            <media:group><media:content url="https://a.example/1.jpg" type="image/jpeg" width="800" height="600"/>
            <media:content url="https://a.example/1s.jpg" medium="image" width="80"/>
            <media:credit>Lee</media:credit><media:description type="html">A &lt;b&gt;ferry&lt;/b&gt;</media:description>
            </media:group>
            <media:content url="/2.png?w=1" width="1"/><media:content url="/2.png?w=2" width="2"/>
            <media:content url="https://a.example/3.mp4" type="video/mp4"/>
            <enclosure url="https://a.example/4.mp3" type="audio/mpeg"/>
            <media:copyright>© A</media:copyright>
            """)
        let pictures = item.content.pictures
        #expect(
            pictures.map { $0.renditions.map(\.href) } == [
                ["https://a.example/1.jpg", "https://a.example/1s.jpg"],
                ["https://a.example/2.png?w=1", "https://a.example/2.png?w=2"],
            ])
        #expect(pictures.map(\.credit) == ["Lee", nil])
        #expect(pictures.map(\.caption) == ["A ferry", nil])
        #expect(pictures.map(\.rights) == ["© A", "© A"])
        #expect(pictures.first?.renditions.first?.height == 600)
        let thumbnail = try rss(
            """
            <enclosure url="https://a.example/1.jpg" type="image/jpeg"/><media:thumbnail url="https://a.example/t.jpg"/>
            """)
        #expect(thumbnail.content.pictures.first?.renditions.map(\.role) == [nil, "thumbnail"])
        let twice = try rss(
            """
            <enclosure url="https://a.example/1.jpg" type="image/jpeg"/>
            <media:content url="https://a.example/1.jpg" medium="image"><media:credit>Lee</media:credit></media:content>
            """)
        #expect(twice.content.pictures.map(\.credit) == ["Lee"])
        #expect(twice.content.pictures.map(\.renditions.count) == [1])
    }

    @Test(
        "Atom's content comes as text, HTML or XHTML, from 1.0 and 0.3",
        arguments: [
            ("<content>One &lt;two&gt;</content>", "<p>One &lt;two&gt;</p>"),
            ("<content type=\"html\">&lt;p&gt;One&lt;/p&gt;</content>", "<p>One</p>"),
            (
                "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One</p><p>Two</p></div></content>",
                "<p>One</p>\n<p>Two</p>"
            ),
            ("<content type=\"text/html\" mode=\"escaped\">&lt;p&gt;One&lt;/p&gt;</content>", "<p>One</p>"),
            (
                "<content type=\"text/plain\" mode=\"escaped\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One</p>"
                    + "</div></content>", "<p>One</p>"
            ),
            ("<content type=\"text/html\" mode=\"base64\">PHA+T25lPC9wPg==</content>", "<p>One</p>"),
            ("<content type=\"image/png\" mode=\"base64\">iVBORw0KGgo=</content>", ""),
            ("<content src=\"https://a.example/1\" type=\"text/html\"/>", ""),
            ("<content type=\"image/png\">iVBORw0KGgo=</content>", ""),
            ("<summary>Short</summary>", "<p>Short</p>"),
        ])
    func atomContent(markup: String, body: String) throws {
        #expect(try atom(markup).content.body.html == body)
    }

    @Test("A title of Atom 0.3 may be escaped twice")
    func titlesTwice() throws {
        for (title, line) in [
            ("Ferries &amp;amp; fares &amp;lt;b&amp;gt;rise&amp;lt;/b&amp;gt;", "Ferries & fares rise"),
            ("Ferries &amp;amp; fares", "Ferries & fares"), ("1 &amp;lt; 2", "1 < 2"),
        ] {
            let entry = """
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>a</id>
                <title mode="escaped" type="text/html">\(title)</title></entry></feed>
                """
            #expect(try item(entry).content.headline == line)
        }
    }

    @Test("Atom 0.3 has other names for dates")
    func atom03() throws {
        let item = try item(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>e</id><title>T</title>
            <issued>2026-11-14T09:30:00Z</issued><modified>2026-11-14T10:30:00Z</modified></entry></feed>
            """)
        #expect(item.content.date?.rfc3339 == "2026-11-14T09:30:00Z")
        #expect(item.content.versionDate?.rfc3339 == "2026-11-14T10:30:00Z")
    }

    @Test("xml:base counts, the nearer one relative to the one around it")
    func bases() throws {
        let item = try item(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><entry xml:base="y/"><id>e</id>
            <title>T</title><content type="html">&lt;p&gt;&lt;a href="z"&gt;z&lt;/a&gt;&lt;/p&gt;</content></entry></feed>
            """)
        #expect(item.content.body.html == "<p><a href=\"https://a.example/x/y/z\">z</a></p>")
    }

    @Test("a deleted entry cancels")
    func deleted() throws {
        let item = try item(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
            <at:deleted-entry ref="tag:a.example,2026:1" when="2026-11-14T10:00:00Z">
            <at:comment>Wrong name</at:comment></at:deleted-entry></feed>
            """)
        #expect(item.providerID == "tag:a.example,2026:1")
        #expect(item.status == .canceled)
        #expect(item.content.headline == "")
        #expect(item.content.body == .empty)
        #expect(item.content.edNote == "Wrong name")
        #expect(item.content.versionDate?.rfc3339 == "2026-11-14T10:00:00Z")
        #expect(item.language == nil)
    }

    @Test("an entry without a title is called by the beginning of its text")
    func untitled() throws {
        func headline(_ text: String) throws -> String {
            let json =
                #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": 7, "content_text": "\#(text)"}]}"#
            guard case .item(let item)? = try JSONFeedReader.items(Array(json.utf8)).entries().first else {
                Issue.record("it has no item")
                return ""
            }
            #expect(item.providerID == "7")
            return item.content.headline
        }
        #expect(try headline("Short.\\n\\nSecond.") == "Short.")
        let long = String(repeating: "word ", count: 40)
        #expect(try headline(long) == String(repeating: "word ", count: 19) + "word…")
        let flags = String(repeating: "🇲🇴", count: 120)
        #expect(try headline(flags) == String(repeating: "🇲🇴", count: 100) + "…")
    }

    @Test(
        "broken feeds are refused by line",
        arguments: [
            (
                "<rss><channel><item><title>T</title></item></channel></rss>",
                "line 1: entry: expected an id, a guid or a link"
            ),
            ("<html><body/></html>", "line 1: '<html>': expected <rss>, <rdf:RDF>, <feed> or <entry>"),
        ])
    func refusals(xml: String, message: String) {
        let error = #expect(throws: WireError.self) { try FeedReader.items(Array(xml.utf8)).entries() }
        #expect(error?.description == message)
    }

    @Test("of a broken entry the next one is none the worse")
    func itemByItem() throws {
        let xml = "<rss><channel>\n<item/>\n<item><title>T</title><guid>2</guid></item></channel></rss>"
        let results = try FeedReader.items(Array(xml.utf8))
        #expect(results.count == 2)
        #expect(throws: WireError.self) { try results[0].get() }
        #expect(try results[1].get().count == 1)
    }
}
