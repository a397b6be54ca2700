/// The names that templates may use. A template with another name is refused when it is loaded.
///
/// They are unique over all levels of a page, since Mustache looks up a missing name in the level above.
enum FieldName: String, Sendable, CaseIterable {
    // Of every page: its head.
    case lang, dir, pageTitle, description, refresh, noIndex, canonical, jsonLD
    case alternates, alternateLanguage, alternateURL
    case openGraph, ogProperty, ogValue
    case discovery, feedTitle, feedURL

    // Its masthead and its foot. `interface` is there where the house speaks another language than the page, `home`
    // where the edition is in another.
    case siteTitle, siteSummary, frontPath, feedsPath, stylePath, iconPath, subscriptionsPath
    case interface, home, language, direction, homeLanguage
    case editionLinks, editionPath, editionLanguage, editionDirection, editionName, isCurrentEdition
    case hasSections, sectionLinks, sectionPath, sectionName, sectionMark

    // What the house says, within `text`.
    case text, skip, editions, latest, sections, newer, older, noArticles, otherLanguages, corrections, corrected
    case source, usageTerms, feeds, feedsIntroduction, howTo, steps, address, allLanguages, toFront

    // Of an article.
    case headline, byline, body, publishedDate, publishedText, sourceName, usage
    case hasCategories, categories
    case hasSiblings, siblings, siblingPath, siblingLanguage, siblingDirection, siblingName, siblingHeadline
    case update, hasCorrections, correctionLines, correctionNote
    case beforeDate, phraseDate, phraseDateText, afterDate

    // Of its pictures.
    case leadFigure, figures, figureSource, figureWidth, figureHeight, figureAlternative, figureSizes, figureSet
    case figureIsLazy, hasFigureText, figureCaption, figureCredit

    // Of a list of articles.
    case isFront, rubric, rubricMark, pageNumber, isEmpty, hasPages, newerPath, olderPath
    case stories, storyPath, storyHeadline, storySummary, storySection, storyLanguage, storyDirection
    case storyInterface, storyDate, storyDateText, storyIsCorrected, thumbnail, thumbSource, thumbWidth, thumbHeight

    // Of the page of feeds.
    case feedItems, feedName, feedLanguage, feedDirection, feedSummary, feedSummaryLanguage, feedSummaryDirection
    case feedFormats, formatName, formatPath, formatURL, hasAllFeed, allFeed

    // Of a message and of a choice.
    case messageTitle, messageText
    case choices, choicePath, choiceLanguage, choiceDirection, choiceTitle, choiceName
}
