import NewsModel

/// What all pages of one edition have in common: masthead, links to the other editions, interface texts and the
/// feeds to discover. Made once for each edition.
///
/// It holds nothing of an article.
struct EditionFrame: Sendable {
    let edition: Edition
    let texts: InterfaceTexts
    /// What the interface texts are written in: the edition's language unless the table lacks it.
    let interfaceLanguage: LanguageTag
    let feeds: [PublicFeed]
    private let fields: Fields

    init(edition: Edition, newsroom: Newsroom, site: Site, table: InterfaceTable) {
        self.edition = edition
        let texts = table.texts(for: edition.language, fallback: newsroom.editions[0].language)
        self.texts = texts
        let isOwn = texts.language.lookup(in: [edition.language]) != nil
        interfaceLanguage = isOwn ? edition.language : texts.language
        feeds = PublicFeed.all(of: newsroom, in: edition)
        var fields: Fields = [
            "siteTitle": edition.title,
            "frontPath": Site.frontPath(edition.language),
            "feedsPath": Site.feedsPath(edition.language),
            "stylePath": Site.pageStylePath,
            "iconPath": Site.iconPath,
            "subscriptionsPath": Site.subscriptionsPath(edition.language),
            "text": texts.fields,
            "editionLinks": newsroom.editions.map { other in
                other.linkFields(isCurrent: other == edition, name: table.name(of: other, among: newsroom.editions))
            },
            "hasSections": feeds.count > 1,
            "sectionLinks": feeds.dropFirst().map { feed in
                [
                    "sectionPath": Site.sectionPath(feed.definition.id, edition: edition.language),
                    "sectionName": feed.title,
                ]
                    as Fields
            },
            "discovery": Self.discovery(for: edition, newsroom: newsroom, site: site, table: table),
        ]
        fields["siteSummary"] = edition.summary.ifNotBlank
        self.fields = fields
    }

    /// The fields of a page in `language`, which the caller completes.
    func fields(language: LanguageTag) -> Fields {
        var fields = fields
        fields["lang"] = language.description
        fields["dir"] = language.direction
        if interfaceLanguage != language {
            fields["interface"] =
                ["language": interfaceLanguage.description, "direction": interfaceLanguage.direction] as Fields
        }
        return fields
    }

    /// Every feed of the page's own edition, then the main feed of each other one. Liferea takes the first; none has
    /// hreflang, since NetNewsWire drops every link that does.
    private static func discovery(
        for edition: Edition, newsroom: Newsroom, site: Site, table: InterfaceTable
    ) -> [Fields] {
        let own = PublicFeed.all(of: newsroom, in: edition).map { feed in
            ["feedTitle": "\(feed.title) – \(edition.title)", "feedURL": site.url(feed.path(.atom))] as Fields
        }
        let others = newsroom.editions.filter { $0 != edition }.compactMap { other in
            PublicFeed.all(of: newsroom, in: other).first.map { feed in
                let name = table.name(of: other, among: newsroom.editions)
                return [
                    "feedTitle": "\(feed.title) – \(other.title) (\(name))", "feedURL": site.url(feed.path(.atom)),
                ] as Fields
            }
        }
        return own + others
    }
}

/// A feed as one edition shows it to people.
struct PublicFeed: Sendable {
    let definition: FeedDefinition
    let title: String
    let summary: String?
    let edition: LanguageTag

    /// In the newsroom's order, the main feed first.
    static func all(of newsroom: Newsroom, in edition: Edition) -> [PublicFeed] {
        newsroom.publicFeeds.map { feed in
            PublicFeed(
                definition: feed,
                title: newsroom.title(of: feed, in: edition.language),
                summary: newsroom.summary(of: feed, in: edition.language),
                edition: edition.language)
        }
    }

    /// For feed readers.
    func path(_ format: Site.FeedFormat) -> String {
        Site.feedPath(definition.id, edition: edition, format: format)
    }
}

extension Edition {
    fileprivate func linkFields(isCurrent: Bool, name: String) -> Fields {
        [
            "editionPath": Site.frontPath(language), "editionLanguage": language.description,
            "editionDirection": language.direction, "editionName": name, "isCurrentEdition": isCurrent,
        ]
    }
}

extension InterfaceTable {
    /// The edition's language as its readers call it, with the tag where another edition's would read the same.
    func name(of edition: Edition, among editions: [Edition]) -> String {
        let name = name(of: edition.language)
        let isShared = editions.contains { $0 != edition && self.name(of: $0.language) == name }
        return isShared ? "\(name) (\(edition.language))" : name
    }
}

extension InterfaceTexts {
    fileprivate var fields: Fields {
        [
            "skip": skip, "editions": editions, "latest": latest, "sections": sections, "newer": newer, "older": older,
            "noArticles": noArticles,
            "otherLanguages": otherLanguages, "corrections": corrections, "corrected": corrected, "source": source,
            "usageTerms": usageTerms, "feeds": feeds, "feedsIntroduction": feedsIntroduction, "howTo": howTo,
            "steps": steps, "address": address, "allLanguages": allLanguages, "toFront": toFront,
        ]
    }
}

extension LanguageTag {
    /// For `dir`.
    var direction: String {
        isRightToLeft ? "rtl" : "ltr"
    }
}

extension WireDate {
    /// For `<time datetime>`: HTML allows three decimals of a second, and a store's instants have six.
    var htmlDateTime: String {
        WireDate(Timestamp(seconds: instant.seconds), offset: offset).rfc3339
    }
}
