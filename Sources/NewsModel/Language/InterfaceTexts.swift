/// What the house itself says on pages and in feeds in one language, and how that language writes dates: one entry of
/// `texts.json`.
///
/// A new language is a new entry there, or in the file of that name in a theme, and nothing else: no code names a
/// language. Titles of editions and feeds are
/// configuration and do not stand here.
public struct InterfaceTexts: Sendable, Decodable {
    /// The entry answers every tag that finds this one by lookup.
    public let language: LanguageTag
    /// The language's name in itself.
    public let name: String
    /// `language_TERRITORY`, the only form that OpenGraph knows, of the usage these texts are written in.
    public let openGraphLocale: String
    /// A day.
    public let date: DatePattern
    /// A day and a time of day.
    public let dateTime: DatePattern
    /// The names of the twelve months, January first.
    public let months: [String]
    /// The link that leads past the masthead.
    public let skip: String
    /// Names the links to the other editions.
    public let editions: String
    /// Heads a front page.
    public let latest: String
    /// Names the links to the sections.
    public let sections: String
    /// The link from a page of older articles to the newer ones.
    public let newer: String
    /// The link to the articles before those of the page.
    public let older: String
    /// Around the number of a page of older articles.
    public let page: Phrase
    /// Stands on a front page without articles.
    public let noArticles: String
    /// Names the links from an article to its translations.
    public let otherLanguages: String
    /// Around the byline's name.
    public let by: Phrase
    /// Around the date of the last change.
    public let updated: Phrase
    /// On pages, around the day of a correction; the note follows.
    public let correctedOn: Phrase
    /// Names the notes on what was corrected.
    public let corrections: String
    /// Marks a corrected article in a list.
    public let corrected: String
    /// In feeds, around the day of a correction; the note follows.
    public let correction: Phrase
    /// Stands for a canceled article, as title and text.
    public let canceledNotice: String
    /// Stands for a withheld article, as title and text.
    public let withheldNotice: String
    /// Before the name of who is credited with the information.
    public let source: String
    /// Before the terms of use.
    public let usageTerms: String
    /// The title of the page of feeds, and the link to it.
    public let feeds: String
    /// Says what a feed is for.
    public let feedsIntroduction: String
    /// Heads the steps.
    public let howTo: String
    /// How to subscribe to a feed, step by step.
    public let steps: [String]
    /// Before the address of a feed.
    public let address: String
    /// Names the feed that holds every language.
    public let allLanguages: String
    /// The title where there is no such page.
    public let notFound: String
    /// The text where there is no such page.
    public let notFoundText: String
    /// The title where a page once was.
    public let gone: String
    /// The text where a page once was.
    public let goneText: String
    /// The link to the front page.
    public let toFront: String

    /// The day of an instant.
    public func text(of date: WireDate) -> String {
        self.date.text(for: date, months: months)
    }

    /// The day and the time of day of an instant.
    public func dateTimeText(of date: WireDate) -> String {
        dateTime.text(for: date, months: months)
    }
}
