public import NewsModel

/// Renders HTML pages from the model.
///
/// Pure functions: the same arguments give the same bytes. It knows neither the time nor the store, does not decide
/// visibility, and sends nothing.
public struct PageRenderer: Sendable {
    private let site: Site
    private let newsroom: Newsroom
    private let names: LanguageNames
    private let frames: [LanguageTag: EditionFrame]

    /// Reads the templates.
    ///
    /// - Parameter theme: a newspaper's files, which replace some of the built-in ones.
    /// - Throws: `PagesError` if a template or an interface text cannot be read.
    public init(site: Site, newsroom: Newsroom, theme: Theme = Theme()) throws {
        let table = try theme.interfaceTable()
        self.site = site
        self.newsroom = newsroom
        names = LanguageNames(table: table, editions: newsroom.editions)
        let templates = try PageTemplates(theme: theme)
        let frames = newsroom.editions.map { edition in
            (
                edition.language,
                EditionFrame(
                    edition: edition, newsroom: newsroom, site: site, table: table, theme: theme,
                    templates: templates)
            )
        }
        self.frames = Dictionary(frames) { first, _ in first }
    }

    /// An edition's front page, or a page of older articles.
    public func front(edition: Edition, list: StoryList) -> Page {
        let frame = frame(of: edition)
        let number = frame.number(of: list)
        let head = PageHead(
            title: [edition.title, number].compactMap(\.self).joined(separator: Edition.titleMark), edition: edition,
            newsroom: newsroom, site: site, names: names, negotiated: Site.rootPath, isFirst: list.page == 1
        ) { Site.frontPath($0, page: list.page) }
        let content = FrontFields(list: list, rubric: frame.texts.latest, number: number) {
            Site.frontPath(edition.language, page: $0)
        }
        var fields = content.fields
        fields[.isFront] = .flag(true)
        return page(.front, frame, language: edition.language, head.fields, fields)
    }

    /// A feed as a page of an edition.
    ///
    /// - Parameter found: the editions in which the feed has ever had anything; nil for all. The page of any other is
    ///   not for search engines.
    public func section(
        _ feed: FeedDefinition, edition: Edition, list: StoryList, among found: [LanguageTag]? = nil
    ) -> Page {
        let frame = frame(of: edition)
        let isFound = found?.contains(edition.language) ?? true
        let (title, number) = (newsroom.titleText(of: feed, in: edition.language), frame.number(of: list))
        let head = PageHead(
            title: [title.text, number, edition.title].compactMap(\.self).joined(separator: Edition.titleMark),
            edition: edition,
            newsroom: newsroom, site: site, names: names, negotiated: nil,
            description: newsroom.summary(of: feed, in: edition.language), among: isFound ? found : [],
            isFirst: list.page == 1
        ) { Site.sectionPath(feed.id, edition: $0, page: list.page) }
        let content = FrontFields(list: list, rubric: title.text, number: number) {
            Site.sectionPath(feed.id, edition: edition.language, page: $0)
        }
        var fields = content.fields
        if title.language != edition.language { fields[.rubricMark] = .mark(title.language) }
        if !isFound { fields[.noIndex] = .flag(true) }
        fields[.discovery] = frame.discovery(first: feed.id)
        return page(
            .front, frame, frame.sectionTemplates, language: edition.language, head.fields, fields)
    }

    /// The page of a public variant that an edition shows. For any other, use `gone` or `notFound`.
    public func article(_ variant: Variant) -> Page {
        article(story(variant))
    }

    /// The page of a story.
    public func article(_ story: Story) -> Page {
        let frame = frame(of: story.edition)
        let head = PageHead(story, site: site, names: names)
        var fields = ArticleFields(
            variant: story.variant, texts: frame.texts, isOwnLanguage: frame.speaksItsLanguage, names: names,
            zone: frame.zone
        ).fields
        fields[.jsonLD] = .utf8(ArticleMetadata(story: story, site: site).json)
        return page(.article, frame, language: story.variant.language, head.fields, fields)
    }

    /// The story of a public variant.
    public func story(_ variant: Variant) -> Story {
        precondition(variant.visibility == .public, "only a public variant has a page")
        // One without an edition is never shown; the first edition keeps this total.
        return Story(variant, edition: variant.edition.flatMap(newsroom.edition) ?? newsroom.editions[0])
    }

    /// The entry of a public variant in an edition's lists.
    public func card(_ story: Story, in edition: Edition) -> StoryCard {
        StoryCard(story, in: edition, frame: frame(of: edition))
    }

    /// The list of feeds for people: every public feed of an edition, its formats and how to subscribe.
    public func feeds(edition: Edition) -> Page {
        let frame = frame(of: edition)
        let head = PageHead(
            title: "\(frame.texts.feeds)\(Edition.titleMark)\(edition.title)", edition: edition, newsroom: newsroom,
            site: site,
            names: names, negotiated: nil, path: Site.feedsPath)
        let content = FeedsFields(frame: frame, site: site)
        return page(.feeds, frame, language: edition.language, head.fields, content.fields)
    }

    /// A page that offers an article's languages, where no server can choose by the browser's language. A browser goes
    /// on to the first edition's by itself.
    public func choice(among variants: [Sibling]) -> Page {
        let ordered = newsroom.editions.flatMap { edition in variants.filter { $0.edition == edition.language } }
        return choice(
            ordered.map { (language: $0.language, title: $0.headline, path: $0.path) })
    }

    /// A page that offers the editions.
    public func choice(amongEditions editions: [Edition]) -> Page {
        choice(editions.map { (language: $0.language, title: $0.title, path: Site.frontPath($0.language)) })
    }

    /// The body of a 410. It is the same for every article, so that it reveals nothing about any.
    public func gone(edition: Edition) -> Page {
        let texts = frame(of: edition).texts
        return message(edition, title: texts.gone, text: texts.goneText)
    }

    /// The body of a 404. It is the same for every address, so that it reveals nothing about what is not public.
    public func notFound(edition: Edition) -> Page {
        let texts = frame(of: edition).texts
        return message(edition, title: texts.notFound, text: texts.notFoundText)
    }
}

extension PageRenderer {
    private func choice(_ choices: [(language: LanguageTag, title: String, path: String)]) -> Page {
        let edition = newsroom.editions[0]
        var fields: Fields = [
            .pageTitle: .text(edition.title),
            .choices: .list(
                choices.map { choice in
                    [
                        .choicePath: .text(choice.path), .choiceLanguage: .text(choice.language.description),
                        .choiceDirection: .text(choice.language.direction), .choiceTitle: .text(choice.title),
                        .choiceName: .text(names.name(of: choice.language)),
                    ]
                }),
        ]
        fields[.refresh] = FieldValue(choices.first?.path)
        return page(.choice, frame(of: edition), language: edition.language, fields, [:])
    }

    private func message(_ edition: Edition, title: String, text: String) -> Page {
        let fields: Fields = [
            .pageTitle: .text("\(title)\(Edition.titleMark)\(edition.title)"), .noIndex: .flag(true),
            .messageTitle: .text(title),
            .messageText: .text(text),
        ]
        return page(.message, frame(of: edition), language: edition.language, fields, [:])
    }

    private func page(
        _ template: PageTemplates.Name, _ frame: EditionFrame, _ templates: PageTemplates? = nil, language: LanguageTag,
        _ head: Fields, _ content: Fields
    ) -> Page {
        let bytes = (templates ?? frame.templates).render(template, frame.fields(language: language), head, content)
        return Page(bytes: bytes, language: language)
    }

    /// Every edition has one.
    private func frame(of edition: Edition) -> EditionFrame {
        guard let frame = frames[edition.language] else { preconditionFailure("no edition is in \(edition.language)") }
        return frame
    }
}
