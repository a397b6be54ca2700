import NewsModel
import Testing

@testable import Pages

@Suite("Pictures on pages")
struct PagePictureTests {
    private static func media(_ digit: Character, _ width: Int = 1600, _ height: Int = 1200) throws -> Media {
        let hash = try #require(MediaHash(String(repeating: digit, count: 64)))
        return Media(hash: hash, type: .jpeg, bytes: 1, width: width, height: height)
    }

    private static func path(_ digit: Character) -> String {
        "/media/" + String(repeating: digit, count: 64)
    }

    private static func picture(_ href: String, _ files: Media?..., caption: String? = nil) -> Picture {
        Picture(
            caption: caption,
            renditions: files.enumerated().map { index, file in
                Picture.Rendition(href: index == 0 ? href : "\(href)-\(index)", media: file)
            })
    }

    private static func page(_ pictures: [Picture], body: String = "<p>Text.</p>") throws -> Page {
        try Examples.renderer().article(Examples.variant(body: body) { $0.pictures = pictures })
    }

    @Test func `only stored files are shown; the first picture stands above the text and is loaded at once`() throws {
        let page = try Self.page([
            Self.picture("https://a.example/not-here.jpg", nil), Self.picture("1.jpg", try Self.media("1")),
            Self.picture("2.jpg", try Self.media("2")),
        ])
        #expect(page.values(of: "src", inTagsWith: "img ") == [Self.path("1"), Self.path("2")])
        #expect(page.values(of: "loading", inTagsWith: "img ") == ["lazy"])
        let body = try #require(page.html.firstRange(of: "<div class=\"body\">"))
        #expect(page.html[..<body.lowerBound].contains(Self.path("1") + "\" alt"))
        #expect(page.html[body.upperBound...].contains(Self.path("2") + "\" alt"))
        #expect(!page.html.contains("not-here"))
    }

    @Test func `several sizes of one shape are offered; another shape is not among them`() throws {
        let page = try Self.page([
            Self.picture(
                "1.jpg", try Self.media("1", 400, 300), try Self.media("2", 3000, 2250), try Self.media("3", 150, 150),
                try Self.media("4", 1300, 975))
        ])
        #expect(page.values(of: "src", inTagsWith: "img ") == [Self.path("4")])
        #expect(page.values(of: "width", inTagsWith: "img ") == ["1300"])
        let set = [("2", 3000), ("4", 1300), ("1", 400)].map { "\(Self.path(Character($0.0))) \($0.1)w" }
        #expect(page.values(of: "srcset", inTagsWith: "img ") == [set.joined(separator: ", ")])
    }

    @Test func `a credit that the caption gives already is not given twice`() throws {
        var picture = Self.picture("1.jpg", try Self.media("1"), caption: "The pier. (Rui Sá/Wire)")
        picture.credit = "Rui Sá/Wire"
        #expect(try Self.page([picture]).text(from: "<figcaption>", to: "</figcaption>") == "The pier. (Rui Sá/Wire)")
    }

    @Test func `a credit that is only part of a word of the caption is given`() throws {
        for (caption, credit, isGiven) in [
            ("APEC leaders meet", "AP", true), ("Leaders meet. AP", "AP", false), ("（新華社圖片）", "新華社", false),
            ("O Lusabel no porto", "Lusa", true), ("No porto (Lusa)", "Lusa", false), ("Foto:AP APEC", "AP", false),
            ("E\u{301}lan", "E", true),
        ] {
            var picture = Self.picture("1.jpg", try Self.media("1"), caption: caption)
            picture.credit = credit
            let found = try Self.page([picture]).text(from: "<span class=\"credit\">", to: "</span>")
            #expect((found == credit) == isGiven, "\(caption)")
        }
    }

    @Test func `captions, credits and alternative texts are escaped`() throws {
        var picture = Self.picture("1.jpg", try Self.media("1"), caption: "<script>\"1\"</script>")
        (picture.credit, picture.alternativeText) = ("<b>", "\" onload=\"x")
        let page = try Self.page([picture])
        #expect(page.values(of: "alt", inTagsWith: "img ") == ["&quot; onload=&quot;x"])
        #expect(!page.html.contains("<script>\"1") && !page.html.contains("<b>"))
    }

    @Test func `a stored picture in the text is shown there and nowhere else`() throws {
        let page = try Self.page(
            [Self.picture("https://a.example/1.jpg?a=1&b=\"2\"", try Self.media("1"))],
            body: """
                <figure><img src="https://a.example/1.jpg?a=1&amp;b=&quot;2&quot;" alt="A &gt; B"/>\
                <figcaption>Here</figcaption></figure><p>Text.</p>
                """)
        let body = try #require(page.text(from: "<div class=\"body\">\n", to: "\n</div>"))
        #expect(
            body == """
                <figure><img src="\(Self.path("1"))" alt="A &gt; B" width="1600" height="1200" loading="lazy">\
                <figcaption>Here</figcaption></figure><p>Text.</p>
                """)
        #expect(page.values(of: "src", inTagsWith: "img ").count == 1)
    }

    private static let picture = #"<img src="https://spy.example/1.gif" alt="x"/>"#

    @Test(arguments: [
        ("<p>One.</p><figure>\(picture)<figcaption>Here</figcaption></figure><p>Two.</p>", "<p>One.</p><p>Two.</p>"),
        ("<p>One.</p><p>\(picture) </p>", "<p>One.</p>"), ("<p>One \(picture).</p>", "<p>One .</p>"),
        ("<p><a href=\"https://a.example/\">\(picture)</a></p><p>One.</p>", "<p>One.</p>"),
        ("<p>One <a href=\"https://a.example/\">\(picture)</a></p>", "<p>One </p>"),
        (
            "<figure>\(picture)<blockquote>Said.</blockquote><figcaption>Here</figcaption></figure>",
            "<figure><blockquote>Said.</blockquote><figcaption>Here</figcaption></figure>"
        ),
        ("<figure><a href=\"/x\">\(picture)</a>\(picture)</figure><p>One.</p>", "<p>One.</p>"),
        ("<pre>1\(picture)</pre>", "<pre tabindex=\"0\" role=\"region\" aria-label=\"Text in fixed columns\">1</pre>"),
    ])
    func `a picture in the text that is not stored goes, and with it what was there for it alone`(
        body: String, shown: String
    ) throws {
        let page = try Self.page([], body: body)
        #expect(page.text(from: "<div class=\"body\">\n", to: "\n</div>") == shown)
    }

    @Test func `a figure goes only where none of its pictures is stored`() throws {
        let page = try Self.page(
            [Self.picture("1.jpg", try Self.media("1"))],
            body: "<figure>\(Self.picture)<img src=\"1.jpg\" alt=\"\"/><figcaption>Two</figcaption></figure>")
        #expect(page.html.contains("<figure><img src=\"\(Self.path("1"))\""))
        #expect(page.html.contains("<figcaption>Two</figcaption></figure>"))
    }

    @Test func `search engines and other programs are told of pictures by absolute addresses`() throws {
        var picture = Self.picture("1.jpg", try Self.media("1"), caption: "The pier")
        (picture.credit, picture.rights) = ("Rui Sá", "© Wire")
        let page = try Self.page([picture])
        let url = "https://news.example" + Self.path("1")
        #expect(page.values(of: "content", inTagsWith: "\"og:image\"") == [url])
        #expect(page.values(of: "content", inTagsWith: "og:image:alt") == ["The pier"])
        #expect(
            page.html.contains(
                #""image":[{"@type":"ImageObject","url":"\#(url)","width":"1600","height":"1200","#
                    + #""caption":"The pier","creditText":"Rui Sá","copyrightNotice":"© Wire"}]"#))
    }

    @Test func `a story on the front page shows its first picture, small`() throws {
        let variant = try Examples.variant {
            $0.pictures = [
                Self.picture("0", nil), try? Self.picture("1", Self.media("1"), Self.media("2", 600, 450)),
            ].compactMap { $0 }
        }
        let page = try Examples.front([variant])
        #expect(page.values(of: "src", inTagsWith: "img ") == [Self.path("2")])
    }
}
