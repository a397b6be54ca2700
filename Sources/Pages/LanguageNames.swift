import NewsModel

/// What the interface table says of languages, looked up once for those that editions are in: a page names each.
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

    /// What its speakers call a language.
    func name(of language: LanguageTag) -> String {
        known[language]?.name ?? table.name(of: language)
    }

    /// Nil where none is known.
    func openGraphLocale(of language: LanguageTag) -> String? {
        known[language].map(\.locale) ?? table.openGraphLocale(of: language)
    }
}
