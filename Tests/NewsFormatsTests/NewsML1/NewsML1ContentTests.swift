import NewsModel
import Testing

@testable import NewsFormats

struct NewsML1ContentTests {
    private static func body(_ content: String) throws -> String {
        try NewsML1Sample.first(NewsML1Sample.component("", text: content)).content.body.html
    }

    @Test(
        "The text is NITF, XHTML, parts of either, escaped HTML, or typed",
        arguments: [
            (
                NewsML1Sample.content("<p>One.</p><hl2>Two</hl2><p>Three.</p>", format: "bcNITF2.5"),
                "<p>One.</p>\n<h2>Two</h2>\n<p>Three.</p>"
            ),
            (
                NewsML1Sample.content(
                    "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p>One.</p></body></html>",
                    format: "XHTML"),
                "<p>One.</p>"
            ),
            (NewsML1Sample.content("<body><p>One.</p></body>", format: "XHTML"), "<p>One.</p>"),
            (NewsML1Sample.content("<p>One.</p><p>Two.</p>", format: "XHTML"), "<p>One.</p>\n<p>Two.</p>"),
            (
                NewsML1Sample.content("<![CDATA[<P>One.</P><P>Two &amp; three.</P>]]>", format: "HTML"),
                "<p>One.</p>\n<p>Two &amp; three.</p>"
            ),
            (NewsML1Sample.content("&lt;p&gt;One.&lt;/p&gt;"), "<p>One.</p>"),
            (
                NewsML1Sample.content("<![CDATA[One.\n\nTwo & three.]]>", format: "Text"),
                "<p>One.</p>\n<p>Two &amp; three.</p>"
            ),
            (
                """
                <ContentItem><MediaType FormalName="Text"/><Format FormalName="Text"/><Encoding Notation="Base64">
                <DataContent>T25lLgoK5LqM44CC</DataContent></Encoding></ContentItem>
                """, "<p>One.</p>\n<p>二。</p>"
            ),
            (
                """
                <ContentItem><MediaType FormalName="Text"/><MimeType FormalName="text/plain; charset=ISO-8859-1"/>
                <Encoding Notation="Base64"><DataContent>RuRocmU=</DataContent></Encoding></ContentItem>
                """, "<p>Fähre</p>"
            ),
        ])
    func formats(content: String, expected: String) throws {
        #expect(try Self.body(content) == expected)
    }

    @Test("Typed text with an indent a paragraph and no blank lines is joined by its indents")
    func indented() throws {
        let text = "   MACAU - The harbour office said that fares\nwill rise.\n   They will cost more.\n   So it is."
        #expect(
            try Self.body(NewsML1Sample.content(text)) == """
                <p>MACAU - The harbour office said that fares will rise.</p>
                <p>They will cost more.</p>
                <p>So it is.</p>
                """)
    }

    @Test("Headings of NITF are headings where nobody says that it is NITF, and CHS is a language")
    func unstated() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.component(
                "<DescriptiveMetadata><Language FormalName='CHS'/></DescriptiveMetadata>",
                text: NewsML1Sample.content("<p>a</p><hl2>b</hl2><p>c</p>")))
        #expect(item.content.body.html == "<p>a</p>\n<h2>b</h2>\n<p>c</p>")
        #expect(item.language == LanguageTag("zh-Hans"))
    }

    @Test("Lines that were escaped twice lose what is left of markup")
    func escapedTwice() throws {
        let lines = """
            <NewsLines><HeadLine><![CDATA[Ferry &quot;fares&quot; &amp; more]]></HeadLine><ByLine>&amp;nbsp;</ByLine></NewsLines>
            """
        let content = try NewsML1Sample.first(NewsML1Sample.component("", lines: lines)).content
        #expect(content.headline == "Ferry \"fares\" & more" && content.byline == nil)
    }

    @Test("Wrapped lines of typed text are joined by the rules of plain copy")
    func wrapped() throws {
        let text = """
            The company that runs the ferries between the islands and
            the peninsula said on Friday that it would raise its fares
            in May.

            It is the first rise in six years.
            """
        #expect(
            try Self.body(NewsML1Sample.content(text)) == """
                <p>The company that runs the ferries between the islands and the peninsula said on Friday that it would raise its fares in May.</p>
                <p>It is the first rise in six years.</p>
                """)
    }

    @Test("What the text repeats of its lines is not printed twice")
    func head() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.component(
                "",
                lines: "<NewsLines><HeadLine>Fares to rise</HeadLine><DateLine>MACAU</DateLine></NewsLines>",
                text: NewsML1Sample.content(
                    "<html><body><h1>Fares to rise</h1><p>MACAU (HW) - In May.</p></body></html>", format: "XHTML"))
        ).content
        #expect(content.dateline == "MACAU (HW)")
        #expect(content.body.html == "<p>In May.</p>")
    }

    @Test("Of equivalent formats the one that is laid out counts; contents that are not equivalent are all read")
    func equivalentContents() throws {
        let contents = NewsML1Sample.content("Typed.") + NewsML1Sample.content("<p>Laid out.</p>", format: "XHTML")
        let list = NewsML1Sample.item(
            component: "<NewsComponent EquivalentsList='yes'>\(NewsML1Sample.lines)\(contents)</NewsComponent>")
        #expect(try NewsML1Sample.first(list).content.body.html == "<p>Laid out.</p>")
        let both = NewsML1Sample.item(component: "<NewsComponent>\(NewsML1Sample.lines)\(contents)</NewsComponent>")
        #expect(try NewsML1Sample.first(both).content.body.html == "<p>Typed.</p>\n<p>Laid out.</p>")
    }

    @Test(
        "Components that hold lines as text are lines: Business Wire's headline and subheadline, Belga's title and lead"
    )
    func roles() throws {
        func part(_ role: String, _ text: String) -> String {
            "<NewsComponent><Role FormalName='\(role)'/>\(NewsML1Sample.content(text))</NewsComponent>"
        }
        let content = try NewsML1Sample.first(
            NewsML1Sample.item(
                component: """
                    <NewsComponent><NewsComponent><Role FormalName="Text"/>
                    \(part("StyleSheet", ".a {color: red}"))\(part("Title", "Fares to rise"))\(part("SubHeadLine", "From May"))
                    \(part("Body", "They are dearer."))\(part("Lead", "MACAU (HW) = Fares rise."))
                    \(part("Contact", "Ana Costa, 28 000 000"))\(part("Alert", "FARES RISE"))</NewsComponent></NewsComponent>
                    """)
        ).content
        #expect(content.headline == "Fares to rise")
        #expect(content.subheadline == "From May")
        #expect(content.abstract == "MACAU (HW) = Fares rise.")
        #expect(
            content.body.html == """
                <p>MACAU (HW) = Fares rise.</p>
                <p>They are dearer.</p>
                <p>Ana Costa, 28 000 000</p>
                """)
    }

    @Test("A short form with lead and body stands for a text that is missing, and for no other")
    func shortForms() throws {
        func form(_ role: String) -> String {
            func part(_ name: String, _ text: String) -> String {
                "<NewsComponent><Role FormalName='\(name)'/>\(NewsML1Sample.content(text))</NewsComponent>"
            }
            return """
                <NewsComponent><Role FormalName="\(role)"/>\(part("Title", "Fares"))\(part("Lead", "\(role) lead."))
                \(part("Body", "\(role) body."))</NewsComponent>
                """
        }
        func body(_ forms: [String]) throws -> String {
            let component = "<NewsComponent>\(forms.map(form).joined())</NewsComponent>"
            return try NewsML1Sample.first(NewsML1Sample.item(component: component)).content.body.html
        }
        #expect(try body(["Alert", "Short"]) == "<p>Alert lead.</p>\n<p>Alert body.</p>")
        #expect(try body(["Alert", "Text"]) == "<p>Text lead.</p>\n<p>Text body.</p>")
    }

    @Test("A headline that is a number, or stands in a line of its own, is read for what it is")
    func oddHeadlines() throws {
        func headline(_ lines: String) throws -> String {
            try NewsML1Sample.first(NewsML1Sample.component("", lines: "<NewsLines>\(lines)</NewsLines>")).content
                .headline
        }
        #expect(try headline("<HeadLine>569697231</HeadLine>") == "Fares rise in May.")
        #expect(try headline("<NewsLine><HeadLine>Fares</HeadLine></NewsLine>") == "Fares")
    }

    @Test("Supporting texts follow the main one under their own headlines")
    func supporting() throws {
        func part(_ role: String, _ headline: String, _ text: String) -> String {
            """
            <NewsComponent><Role FormalName='\(role)'/><NewsLines><HeadLine>\(headline)</HeadLine></NewsLines>
            \(NewsML1Sample.content(text))</NewsComponent>
            """
        }
        let content = try NewsML1Sample.first(
            NewsML1Sample.item(
                component: """
                    <NewsComponent>\(part("Supporting", "Six years &amp; more", "The last rise."))
                    \(part("Main", "Fares to rise", "In May."))</NewsComponent>
                    """)
        ).content
        #expect(content.headline == "Fares to rise")
        #expect(content.body.html == "<p>In May.</p>\n<h2>Six years &amp; more</h2>\n<p>The last rise.</p>")
    }

    @Test("Copy without a headline takes the beginning of its text; a headline alone is an alert")
    func headlines() throws {
        #expect(
            try NewsML1Sample.first(NewsML1Sample.component("", lines: "")).content.headline == "Fares rise in May.")
        let alert = try NewsML1Sample.first(NewsML1Sample.component("", text: ""))
        #expect(alert.content.headline == "Ferry fares to rise")
        #expect(alert.content.body == .empty)
    }

    @Test("What Superdesk writes: abstract and body as components, the slugline as keywords, the note as a line")
    func superdesk() throws {
        let content = try NewsML1Sample.first(
            NewsML1Sample.item(
                component: """
                    <NewsComponent><NewsComponent><Role FormalName="Main"/><NewsLines><HeadLine>Fares to rise</HeadLine>
                    <KeywordLine>ferry fares</KeywordLine><NewsLine><NewsLineType FormalName="EditorialNote"/>
                    <NewsLineText>Note</NewsLineText></NewsLine></NewsLines>
                    <NewsComponent><Role FormalName="Abstract"/>\(NewsML1Sample.content("Dearer.", format: "Text"))</NewsComponent>
                    <NewsComponent><Role FormalName="BodyText"/>\(NewsML1Sample.text)</NewsComponent>
                    </NewsComponent></NewsComponent>
                    """)
        ).content
        #expect(content.abstract == "Dearer.")
        #expect(content.slugline == "ferry fares")
        #expect(content.edNote == "Note")
        #expect(content.body.html == "<p>Fares rise in May.</p>")
    }
}

/// Several languages in one item or message.
struct NewsML1VariantTests {
    private static func part(_ language: String, _ headline: String) -> String {
        """
        <NewsComponent xml:lang="\(language)"><NewsLines><HeadLine>\(headline)</HeadLine></NewsLines>
        \(NewsML1Sample.content(headline + ".", format: "Text"))</NewsComponent>
        """
    }

    private static func items(_ attributes: String, _ inside: String = "") throws -> [WireItem] {
        try NewsML1Sample.items(
            NewsML1Sample.item(
                attributes: "xml:lang='en'",
                component: """
                    <NewsComponent \(attributes)>\(inside)\(part("en", "Fares to rise"))\(part("zh-Hant", "船票加價"))
                    </NewsComponent>
                    """))
    }

    @Test(
        "Components in several languages are one article where they are called equivalents",
        arguments: [
            ("EquivalentsList='yes'", ""),
            ("", "<BasisForChoice>./NewsComponent/DescriptiveMetadata/Language</BasisForChoice>"),
            ("", "<BasisForChoice Rank='1'>@xml:lang</BasisForChoice>"),
        ])
    func equivalents(attributes: String, inside: String) throws {
        let items = try Self.items(attributes, inside)
        #expect(items.map(\.language?.description) == ["en", "zh-Hant"])
        #expect(items.map(\.content.headline) == ["Fares to rise", "船票加價"])
        #expect(items.map(\.content.body.html) == ["<p>Fares to rise.</p>", "<p>船票加價.</p>"])
        #expect(Set(items.map(\.providerID)) == ["urn:newsml:wire.example:20261114:ferry"])
        #expect(items.allSatisfy { $0.article == .named("urn:newsml:wire.example:20261114:ferry") })
    }

    @Test(
        "Where nobody says so they are articles of their own",
        arguments: ["", "<BasisForChoice>./Role</BasisForChoice>"])
    func notEquivalent(inside: String) throws {
        let items = try Self.items("EquivalentsList='no'", inside)
        #expect(items.count == 2)
        #expect(items.allSatisfy { $0.article == nil })
    }

    @Test("Pictures in no language of their own belong to all, and captions to their language")
    func pictures() throws {
        let photo = """
            <NewsComponent><NewsComponent xml:lang="en"><Role FormalName="Caption"/>\(NewsML1Sample.content("A ferry."))</NewsComponent>
            <NewsComponent xml:lang="zh-Hant"><Role FormalName="Caption"/>\(NewsML1Sample.content("渡輪。"))</NewsComponent>
            \(NewsML1Sample.file("a.jpg", role: "HighRes"))</NewsComponent>
            """
        let items = try Self.items("EquivalentsList='yes'", photo)
        #expect(items.map { $0.content.pictures.map(\.caption) } == [["A ferry."], ["渡輪。"]])
        #expect(items.allSatisfy { $0.content.pictures.first?.renditions.map(\.href) == ["a.jpg"] })
    }
}
