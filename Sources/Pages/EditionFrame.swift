import NewsModel

/// What all pages of an edition share: masthead, links to the other editions, interface texts and the feeds to
/// discover, filled into the templates once per edition.
///
/// It has no data of articles. A class, since every page refers to one and none copies it.
final class EditionFrame: Sendable {
    let edition: Edition
    let texts: InterfaceTexts
    /// The language of the interface texts: the edition's, unless the table lacks it.
    let interfaceLanguage: LanguageTag
    /// Whether the table has the edition's language.
    let speaksItsLanguage: Bool
    let feeds: [PublicFeed]
    /// The zone of times on the pages; nil for that of each copy.
    let zone: Zone?
    /// The fields that are filled into the templates.
    let fields: Fields
    let templates: PageTemplates
    /// The templates with everything filled in but the feeds to discover, for a page that has a feed of its own.
    let sectionTemplates: PageTemplates
    private let ownDiscovery: [(feed: FeedID, fields: Fields)]
    private let otherDiscovery: [Fields]

    init(
        edition: Edition, newsroom: Newsroom, site: Site, table: InterfaceTable, theme: Theme,
        templates: PageTemplates
    ) {
        self.edition = edition
        let texts = table.texts(for: edition.language, fallback: newsroom.editions[0].language)
        self.texts = texts
        speaksItsLanguage = table.has(edition.language)
        interfaceLanguage = speaksItsLanguage ? edition.language : texts.language
        zone = newsroom.zone
        feeds = PublicFeed.all(of: newsroom, in: edition)
        var fields: Fields = [
            .siteTitle: .text(edition.title),
            .frontPath: .text(Site.frontPath(edition.language)),
            .feedsPath: .text(Site.feedsPath(edition.language)),
            .stylePath: .text(theme.part(.page).path),
            .iconPath: .text(theme.part(.icon).path),
            .subscriptionsPath: .text(Site.subscriptionsPath(edition.language)),
            .text: .group(texts.fields), .homeLanguage: .text(edition.language.description),
            .editionLinks: .list(
                newsroom.editions.map { other in
                    other.linkFields(isCurrent: other == edition, name: table.name(of: other, among: newsroom.editions))
                }),
            .hasSections: .flag(feeds.count > 1),
            .sectionLinks: .list(
                feeds.dropFirst().map { feed in
                    var fields: Fields = [
                        .sectionPath: .text(Site.sectionPath(feed.definition.id, edition: edition.language)),
                        .sectionName: .text(feed.title.text),
                    ]
                    if feed.title.language != edition.language { fields[.sectionMark] = .mark(feed.title.language) }
                    return fields
                }),
        ]
        fields[.siteSummary] = FieldValue(edition.summary.ifNotBlank)
        ownDiscovery = feeds.map { feed in
            (feed.definition.id, [.feedTitle: .text(feed.fullTitle), .feedURL: .text(site.url(feed.path(.atom)))])
        }
        otherDiscovery = Self.mainFeeds(besides: edition, newsroom: newsroom, site: site, table: table)
        sectionTemplates = templates.filled(with: fields)
        fields[.discovery] = .list(ownDiscovery.map(\.fields) + otherDiscovery)
        self.fields = fields
        self.templates = templates.filled(with: fields)
    }

    /// The feeds to discover: every one of the edition, then the main feed of each other. Liferea uses the first, which
    /// is the page's own; none has hreflang, since NetNewsWire drops every link with it.
    func discovery(first feed: FeedID) -> FieldValue {
        let own = ownDiscovery.filter { $0.feed == feed } + ownDiscovery.filter { $0.feed != feed }
        return .list(own.map(\.fields) + otherDiscovery)
    }

    /// The fields of a page in `language`, which the caller completes.
    func fields(language: LanguageTag) -> Fields {
        var fields: Fields = [.lang: .text(language.description), .dir: .text(language.direction)]
        if interfaceLanguage != language { fields[.interface] = .mark(interfaceLanguage) }
        if edition.language != language { fields[.home] = .mark(edition.language) }
        return fields
    }

    /// The number of the page in a list, in words; nil for the first.
    func number(of list: StoryList) -> String? {
        list.page == 1 ? nil : texts.page.text(around: String(list.page))
    }

    private static func mainFeeds(
        besides edition: Edition, newsroom: Newsroom, site: Site, table: InterfaceTable
    ) -> [Fields] {
        newsroom.editions.filter { $0 != edition }.compactMap { other in
            PublicFeed.all(of: newsroom, in: other).first.map { feed in
                let name = table.name(of: other, among: newsroom.editions)
                return [
                    .feedTitle: .text("\(feed.fullTitle) (\(name))"), .feedURL: .text(site.url(feed.path(.atom))),
                ]
            }
        }
    }
}

extension Edition {
    fileprivate func linkFields(isCurrent: Bool, name: String) -> Fields {
        [
            .editionPath: .text(Site.frontPath(language)), .editionLanguage: .text(language.description),
            .editionDirection: .text(language.direction), .editionName: .text(name),
            .isCurrentEdition: .flag(isCurrent),
        ]
    }
}

extension InterfaceTable {
    /// The edition's language in its own words, with the tag if another edition's would be the same.
    func name(of edition: Edition, among editions: [Edition]) -> String {
        let name = name(of: edition.language)
        let isShared = editions.contains { $0 != edition && self.name(of: $0.language) == name }
        return isShared ? "\(name) (\(edition.language))" : name
    }
}

extension InterfaceTexts {
    fileprivate var fields: Fields {
        [
            .skip: .text(skip), .editions: .text(editions), .latest: .text(latest), .sections: .text(sections),
            .newer: .text(newer), .older: .text(older), .noArticles: .text(noArticles),
            .otherLanguages: .text(otherLanguages), .corrections: .text(corrections), .corrected: .text(corrected),
            .source: .text(source), .usageTerms: .text(usageTerms), .feeds: .text(feeds),
            .feedsIntroduction: .text(feedsIntroduction), .howTo: .text(howTo), .steps: .texts(steps),
            .address: .text(address), .allLanguages: .text(allLanguages), .toFront: .text(toFront),
        ]
    }
}
