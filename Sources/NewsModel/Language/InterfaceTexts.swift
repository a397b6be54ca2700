/// The interface texts of pages and feeds in one language, and its date formats: one entry of `texts.json`.
///
/// A new language is a new entry there, or in the file of that name in a theme, and nothing else: no code names a
/// language. Titles of editions and feeds are configuration and are not here.
public struct InterfaceTexts: Sendable, Decodable {
    /// The entry is used for every tag that finds this one by lookup.
    public let language: LanguageTag
    /// The language's name in itself.
    public let name: String
    /// `language_TERRITORY`, the only form in OpenGraph, of the variety of the texts.
    public let openGraphLocale: String
    /// A day.
    public let date: DatePattern
    /// A day and a time of day.
    public let dateTime: DatePattern
    /// The names of the twelve months, January first.
    public let months: [String]
    /// The link that skips the masthead.
    public let skip: String
    /// The label of the links to the other editions.
    public let editions: String
    /// The heading of a front page.
    public let latest: String
    /// The label of the links to the sections.
    public let sections: String
    /// The link from a page of older articles to newer ones.
    public let newer: String
    /// The link to older articles.
    public let older: String
    /// Around the number of a page of older articles.
    public let page: Phrase
    /// The text of a front page without articles.
    public let noArticles: String
    /// The label of the links from an article to its translations.
    public let otherLanguages: String
    /// Around the byline's name.
    public let by: Phrase
    /// Around the date of the last change.
    public let updated: Phrase
    /// On pages, around the day of a correction; the note follows.
    public let correctedOn: Phrase
    /// The label of the notes on corrections.
    public let corrections: String
    /// The mark of a corrected article in a list.
    public let corrected: String
    /// In feeds, around the day of a correction; the note follows.
    public let correction: Phrase
    /// The title and text of a canceled article.
    public let canceledNotice: String
    /// The title and text of a withheld article.
    public let withheldNotice: String
    /// The name of a table without a caption.
    public let table: String
    /// The name of text whose lines are as they were sent.
    public let preformatted: String
    /// Before the name of the credited source.
    public let source: String
    /// Before the usage terms.
    public let usageTerms: String
    /// The title of the page of feeds, and the link to it.
    public let feeds: String
    /// The explanation of what a feed is for.
    public let feedsIntroduction: String
    /// The heading of the steps.
    public let howTo: String
    /// How to subscribe to a feed, step by step.
    public let steps: [String]
    /// Before the address of a feed.
    public let address: String
    /// The name of the feed of every language.
    public let allLanguages: String
    /// The title for a missing page.
    public let notFound: String
    /// The text for a missing page.
    public let notFoundText: String
    /// The title for a removed page.
    public let gone: String
    /// The text for a removed page.
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
