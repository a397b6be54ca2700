import NewsModel
import Testing

@testable import Pages

@Suite("Templates")
struct TemplateTests {
    static let kinds = PageTemplates.Name.allCases

    @Test(arguments: kinds, ["en", "zh-Hant", "pt"])
    func `the library of the same name makes the same of every template`(
        name: PageTemplates.Name, language: String
    ) throws {
        let oracle = try MustacheOracle()
        for (frame, fields) in try Self.pages(name, language) {
            var all = frame.fields
            all.add(fields)
            let own = String(decoding: frame.templates.render(name, fields), as: UTF8.self)
            #expect(own == oracle.render(name, all))
        }
    }

    @Test(arguments: kinds)
    func `what is written into a template beforehand comes out as what is given with the page`(
        name: PageTemplates.Name
    ) throws {
        let templates = try PageTemplates(theme: Theme())
        for (frame, fields) in try Self.pages(name, "pt") {
            var all = frame.fields
            all.add(fields)
            #expect(templates.render(name, all) == frame.templates.render(name, fields))
        }
    }

    static let cases: [(template: String, page: String)] = [
        ("<{{headline}}>", "<A &amp; B>"),
        ("{{{headline}}}{{&headline}}{{& headline }}", "A & BA & BA & B"),
        ("a {{! nothing\nat all }} b", "a  b"),
        ("a\n  {{! alone }}\nb\n", "a\nb\n"),
        ("{{#categories}}[{{.}}]{{/categories}}", "[x][y]"),
        ("{{#siblings}}{{siblingName}} of {{headline}}, {{/siblings}}", "pt of A &amp; B, "),
        ("{{#hasSiblings}}yes{{/hasSiblings}}{{^hasSiblings}}no{{/hasSiblings}}", "no"),
        ("{{^byline}}none{{/byline}}{{#byline}}some{{/byline}}", "none"),
        ("{{^figures}}none{{/figures}}{{#figures}}some{{/figures}}", "none"),
        ("{{text.skip}}/{{#text}}{{skip}}{{/text}}/{{text.older}}/{{headline.skip}}", "Skip/Skip//"),
        ("{{#text.steps}}{{.}}{{/text.steps}}", "12"),
        ("{{=<% %>=}}<%headline%><%={{ }}=%>{{headline}}", "A &amp; BA &amp; B"),
        ("<ul>\n{{#categories}}\n<li>{{.}}</li>\n{{/categories}}\n</ul>\n", "<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n"),
        ("{{#categories}}\r\n{{.}}\r\n{{/categories}}\r\n", "x\r\ny\r\n"),
        ("  {{#categories}}{{.}} {{/categories}}\n", "  x y \n"),
        ("{{>figure}}", "<img A &amp; B>\n"),
        ("<p>\n  {{>figure}}\n</p>", "<p>\n  <img A &amp; B>\n</p>"),
        ("{{<layout}}ignored{{$main}}own{{/main}}{{/layout}}", "(own|end)"),
        ("{{<layout}}{{$foot}}{{headline}}{{/foot}}{{/layout}}", "(usual|A &amp; B)"),
        ("{{$main}}by itself{{/main}}", "by itself"),
    ]

    @Test(arguments: cases)
    func `Mustache means here what it means elsewhere`(template: String, page: String) throws {
        let fields: Fields = [
            .headline: .text("A & B"), .categories: .texts(["x", "y"]), .hasSiblings: .flag(false),
            .siblings: .list([[.siblingName: .text("pt")]]), .figures: .list([]),
            .text: .group([.skip: .text("Skip"), .steps: .texts(["1", "2"])]),
        ]
        let theme = Theme(replacing: [
            .message: Array(template.utf8), .figure: Array("<img {{headline}}>\n".utf8),
            .layout: Array("({{$main}}usual{{/main}}|{{$foot}}end{{/foot}})".utf8),
        ])
        let templates = try PageTemplates(theme: theme)
        #expect(String(decoding: templates.render(.message, fields), as: UTF8.self) == page)
        let filled = templates.filled(with: fields)
        #expect(String(decoding: filled.render(.message, [:]), as: UTF8.self) == page)
    }

    static let faults: [(template: String, problem: String)] = [
        ("a\n{{#stories}}", "message.mustache: line 2: 'stories' is not closed"),
        ("{{#stories}}{{/categories}}", "line 1: {{/categories}} closes no open section"),
        ("{{/stories}}", "line 1: {{/stories}} closes no open section"),
        ("a\nb {{headline", "line 2: a tag is not closed"),
        ("{{storyHedline}}", "line 1: there is no field 'storyHedline'; did you mean 'storyHeadline'?"),
        ("{{text.stepps}}", "there is no field 'stepps'; did you mean 'steps'?"),
        ("{{>figur}}", "line 1: there is no template 'figur'"),
        ("{{>message}}", "line 1: 'message' would contain itself"),
        ("{{<layout}}{{headline}}{{/layout}}", "line 1: within {{<layout}} only blocks"),
        ("{{<layout}}{{$main}}{{/main}}", "line 1: 'layout' is not closed"),
        ("{{% CONTENT_TYPE: TEXT}}", "line 1: pragmas are not supported"),
        ("{{=<%=}}", "line 1: expected two delimiters"),
    ]

    @Test(arguments: faults)
    func `what is wrong in a template is told with its file and line`(template: String, problem: String) throws {
        let theme = Theme(replacing: [.message: Array(template.utf8)])
        let error = #expect(throws: PagesError.self) { try PageTemplates(theme: theme) }
        #expect(error?.description.contains(problem) == true, "\(error.debugDescription)")
    }

    @Test func `a template that is wrong is named where another takes it in`() throws {
        let theme = Theme(replacing: [.figure: Array("\n\n{{nothing}}".utf8)])
        let error = #expect(throws: PagesError.self) { try PageTemplates(theme: theme) }
        #expect(error?.description.contains("figure.mustache: line 3") == true)
    }
}

extension TemplateTests {
    /// Pages of one kind with all that they can have, and with as little as they can.
    private static func pages(
        _ name: PageTemplates.Name, _ language: String
    ) throws -> [(frame: EditionFrame, fields: Fields)] {
        let newsroom = try Examples.newsroom()
        let edition = try Examples.edition(language)
        let names = LanguageNames(table: .standard, editions: newsroom.editions)
        let frame = EditionFrame(
            edition: edition, newsroom: newsroom, site: Examples.site, table: .standard, theme: Theme(),
            templates: try PageTemplates(theme: Theme()))
        let contents: [(LanguageTag, Fields)] =
            switch name {
            case .article:
                try stories(edition).map { story in
                    var fields = PageHead(story, site: Examples.site, names: names).fields
                    fields.add(
                        ArticleFields(
                            variant: story.variant, texts: frame.texts, isOwnLanguage: true, names: names, zone: nil
                        ).fields)
                    fields[.jsonLD] = .utf8(ArticleMetadata(story: story, site: Examples.site).json)
                    return (story.variant.language, fields)
                }
            case .front:
                try [[], stories(edition)].map { stories in
                    let cards = stories.map { StoryCard($0, in: edition, frame: frame) }
                    let list = StoryList(cards: cards, page: stories.isEmpty ? 1 : 2, hasOlder: !stories.isEmpty)
                    var fields = FrontFields(list: list, rubric: "News & more", number: frame.number(of: list)) {
                        "/page/\($0)"
                    }.fields
                    if stories.isEmpty { fields[.isFront] = .flag(true) }
                    return (edition.language, fields)
                }
            case .feeds: [(edition.language, FeedsFields(frame: frame, site: Examples.site).fields)]
            case .message: [(edition.language, [.messageTitle: .text("Gone"), .messageText: .text("For < ever")])]
            case .choice:
                [(edition.language, [.refresh: .text("/en/"), .choices: .list([choice])])]
            }
        return contents.map { language, content in
            var fields = frame.fields(language: language)
            fields.add(content)
            return (frame, fields)
        }
    }

    private static let choice: Fields = [
        .choicePath: .text("/pt/"), .choiceLanguage: .text("pt"), .choiceDirection: .text("ltr"),
        .choiceTitle: .text("\"Correio\""), .choiceName: .text("Português"),
    ]

    /// In two sizes.
    private static func picture(_ caption: String?, _ digit: Character) -> Picture {
        let files = [(digit, 1600), (Character("a"), 400)].compactMap { digit, width in
            MediaHash(String(repeating: digit, count: 64)).map {
                Media(hash: $0, type: .jpeg, bytes: 1, width: width, height: width / 4 * 3)
            }
        }
        return Picture(
            caption: caption, credit: "Rui Sá", renditions: files.map { .init(href: "\($0.hash)", media: $0) })
    }

    private static func stories(_ edition: Edition) throws -> [Story] {
        let language = edition.language.description
        let plain = try Examples.variant(language)
        let full = try Examples.variant(
            language, headline: "\"Fares\" < 5 & 'more'", body: "<p>One</p>\n<p>Two &amp; three</p>",
            siblings: ["pt", "zh-Hant"], relation: ["pt": .translation],
            corrections: [Correction(at: Examples.date, note: "It was <five>")], number: 2
        ) { content in
            content.byline = "A. Reporter"
            content.source = "Harbour"
            content.usageTerms = "None"
            content.categories = ["Macau", "Sport"]
            content.pictures = [picture("A <ferry>", "1"), picture(nil, "2")]
        }
        // Of a language that the interface does not speak.
        let foreign = try Examples.variant("fr", edition: language, number: 3)
        return [plain, full, foreign].map { Story($0, edition: edition) }
    }
}
