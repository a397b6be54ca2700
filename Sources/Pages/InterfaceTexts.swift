import FoundationEssentials
import NewsModel

/// What the pages say of themselves in one language, and how that language writes dates: one entry of
/// `Templates/texts.json`.
///
/// A new language is a new entry there and nothing else: no code names a language. Titles of editions and feeds are
/// configuration and do not stand here.
struct InterfaceTexts: Sendable, Decodable {
    let language: LanguageTag
    /// In the language itself.
    let name: String
    /// `language_TERRITORY`, the only form that OpenGraph knows, of the usage these texts are written in.
    let openGraphLocale: String
    /// A `DatePattern`.
    let date: String
    /// A `DatePattern`.
    let dateTime: String
    let months: [String]
    let skip: String
    let editions: String
    let latest: String
    let noArticles: String
    let otherLanguages: String
    /// With `{name}`.
    let by: String
    /// With `{date}`.
    let updated: String
    /// With `{date}`; the note follows.
    let correctedOn: String
    let corrections: String
    let corrected: String
    let source: String
    let usageTerms: String
    let feeds: String
    let feedsIntroduction: String
    let howTo: String
    let steps: [String]
    let address: String
    let allLanguages: String
    let notFound: String
    let notFoundText: String
    let gone: String
    let goneText: String
    let toFront: String

    func text(of date: WireDate) -> String {
        DatePattern(pattern: self.date, months: months).text(for: date)
    }

    func dateTimeText(of date: WireDate) -> String {
        DatePattern(pattern: dateTime, months: months).text(for: date)
    }

    /// What stands before and after the `{name}` or `{date}` of a phrase.
    static func parts(of phrase: String) -> (before: String, after: String) {
        guard let open = phrase.firstIndex(of: "{"), let close = phrase.firstIndex(of: "}") else { return (phrase, "") }
        return (String(phrase[..<open]), String(phrase[phrase.index(after: close)...]))
    }
}

/// The interface texts of all languages.
struct InterfaceTable: Sendable {
    private let entries: [InterfaceTexts]

    init() throws {
        try self.init(json: PackageResources.texts_json)
    }

    /// - Parameter json: an array of texts; not empty.
    init(json: [UInt8]) throws {
        let name = "texts.json"
        do {
            entries = try JSONDecoder().decode([InterfaceTexts].self, from: Data(json))
        } catch {
            throw PagesError.template(name: name, problem: "\(error)")
        }
        guard !entries.isEmpty else { throw PagesError.template(name: name, problem: "holds no language") }
        for texts in entries where texts.months.count != 12 {
            throw PagesError.template(name: name, problem: "\(texts.language) has \(texts.months.count) months")
        }
    }

    /// The texts for `language`, or else for `fallback`, or else the table's first.
    func texts(for language: LanguageTag, fallback: LanguageTag) -> InterfaceTexts {
        find(language) ?? find(fallback) ?? entries[0]
    }

    /// What its speakers call a language, or its tag where the table does not have it.
    func name(of language: LanguageTag) -> String {
        find(language)?.name ?? language.description
    }

    /// Of the usage that the tag states, or else of the one that the texts are written in; nil where neither is known.
    func openGraphLocale(of language: LanguageTag) -> String? {
        language.region.map { "\(language.language)_\($0)" } ?? find(language)?.openGraphLocale
    }

    private func find(_ language: LanguageTag) -> InterfaceTexts? {
        let found = language.lookup(in: entries.map(\.language))
        return entries.first { $0.language == found }
    }
}
