import NewsModel

/// The head of a page: its address, its languages and its appearance in other programs.
struct PageHead: Sendable {
    /// A page in one language, for `hreflang`.
    struct Alternate: Sendable {
        /// A language tag or `x-default`.
        let language: String
        let url: String
    }

    let title: String
    let description: String?
    let url: String
    let alternates: [Alternate]
    /// The properties of OpenGraph that have a value.
    private(set) var openGraph: [(property: String, value: String)] = []

    private init(title: String, description: String?, url: String, alternates: [Alternate]) {
        self.title = title
        self.description = description
        self.url = url
        self.alternates = alternates
        openGraph.reserveCapacity(20)
    }

    private mutating func add(_ property: String, _ value: String?) {
        if let value { openGraph.append((property, value)) }
    }

    /// The fields for the layout.
    var fields: Fields {
        var fields: Fields = [
            .pageTitle: .text(title),
            .canonical: .text(url),
            .alternates: .list(
                alternates.map { [.alternateLanguage: .text($0.language), .alternateURL: .text($0.url)] }),
            .openGraph: .list(openGraph.map { [.ogProperty: .text($0.property), .ogValue: .text($0.value)] }),
        ]
        fields[.description] = FieldValue(description)
        return fields
    }
}

extension PageHead {
    /// For a page that each edition has at the same path.
    ///
    /// - Parameters:
    ///   - path: the page's path in an edition.
    ///   - negotiated: the path that redirects by language, the x-default; by default that of the first edition.
    ///   - description: the description of the page; by default that of the edition.
    ///   - found: the editions whose page search engines should find; nil for all.
    ///   - isFirst: whether it is the first page of its list. Only that one certainly exists in every edition.
    init(
        title: String, edition: Edition, newsroom: Newsroom, site: Site, names: LanguageNames, negotiated: String?,
        description: String? = nil, among found: [LanguageTag]? = nil, isFirst: Bool = true,
        path: (LanguageTag) -> String
    ) {
        let url = site.url(path(edition.language))
        let tags = newsroom.editions.map(\.language).filter { found?.contains($0) ?? true }
        let alternates = tags.map { Alternate(language: $0.description, url: site.url(path($0))) }
        let fallback = (negotiated ?? tags.first.map(path)).map { Alternate(language: "x-default", url: site.url($0)) }
        let description = description ?? edition.summary.ifNotBlank
        self.init(
            title: title, description: description, url: url,
            alternates: isFirst && !tags.isEmpty ? alternates + [fallback].compactMap(\.self) : [])
        add("og:title", title)
        add("og:type", "website")
        add("og:url", url)
        add("og:site_name", edition.title)
        add("og:description", description)
        add("og:locale", names.openGraphLocale(of: edition.language))
        for tag in tags where tag != edition.language { add("og:locale:alternate", names.openGraphLocale(of: tag)) }
    }

    /// For an article: itself and the other languages that are public now, ordered by tag, so that all of them list the
    /// same.
    init(_ story: Story, site: Site, names: LanguageNames) {
        let (variant, edition, summary) = (story.variant, story.edition, story.summary)
        let content = variant.content
        let url = site.url(story.path)
        let own = Alternate(language: variant.language.description, url: url)
        let others = variant.siblings.map {
            Alternate(language: $0.language.description, url: site.url($0.path))
        }
        let negotiated = Alternate(language: "x-default", url: site.url(Site.articlePath(variant.article)))
        self.init(
            title: content.headline + Edition.titleMark + edition.title, description: summary, url: url,
            alternates: (others + [own]).sorted { $0.language < $1.language } + [negotiated])
        add("og:title", content.headline)
        add("og:type", "article")
        add("og:url", url)
        add("og:site_name", edition.title)
        add("og:description", summary)
        add("og:locale", names.openGraphLocale(of: variant.language))
        for sibling in variant.siblings {
            add("og:locale:alternate", names.openGraphLocale(of: sibling.language))
        }
        for (property, value) in PictureFields(firstOf: content)?.openGraph(site) ?? [] { add(property, value) }
        add("article:published_time", variant.published.rfc3339)
        add("article:modified_time", story.modified.rfc3339)
        add("article:section", content.categories.first)
    }
}
