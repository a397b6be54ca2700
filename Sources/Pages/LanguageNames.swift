import NewsModel

/// The interface table's names of the editions' languages, looked up once, since every page names them.
struct LanguageNames: Sendable {
    private struct Entry: Sendable {
        let name: String
        let locale: String?
    }

    private let table: InterfaceTable
    private let known: [LanguageTag: Entry]

    init(table: InterfaceTable, editions: [Edition]) {
        self.table = table
        let entries = editions.map { edition in
            (
                edition.language,
                Entry(
                    name: table.name(of: edition, among: editions), locale: table.openGraphLocale(of: edition.language))
            )
        }
        known = Dictionary(entries) { first, _ in first }
    }

    /// The name of a language in that language.
    func name(of language: LanguageTag) -> String {
        known[language]?.name ?? table.name(of: language)
    }

    /// Nil if it is unknown.
    func openGraphLocale(of language: LanguageTag) -> String? {
        known[language].map(\.locale) ?? table.openGraphLocale(of: language)
    }
}
