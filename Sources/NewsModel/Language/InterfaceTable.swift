import FoundationEssentials

/// The interface texts of all languages.
///
/// It has texts for every tag: in that language, or else in another.
public struct InterfaceTable: Sendable {
    /// The built-in table.
    public static let standard: InterfaceTable = {
        do {
            return try InterfaceTable(json: PackageResources.texts_json)
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    private let rows: [InterfaceRow]
    private let entries: [InterfaceTexts]

    /// - Parameter json: an array of objects, each with all texts of a language; not empty.
    /// - Throws: `InterfaceTableError` if a text is missing or cannot be read.
    public init(json: [UInt8]) throws(InterfaceTableError) {
        let rows = try InterfaceRow.rows(of: json)
        guard let first = rows.first else { throw InterfaceTableError(problem: "has no language") }
        try self.init(rows: rows, like: first)
    }

    private init(rows: [InterfaceRow], like model: InterfaceRow) throws(InterfaceTableError) {
        self.rows = rows
        entries = try rows.map { row throws(InterfaceTableError) in try row.texts(like: model) }
    }

    /// This table with a newspaper's texts in front: they replace those of the same language, and what they omit of a
    /// language that is here too, or of a variety of one (`pt-BR`), stays. A new language needs every text.
    ///
    /// - Throws: `InterfaceTableError` if a text is missing, unknown or cannot be read.
    public func replacing(by json: [UInt8]) throws(InterfaceTableError) -> InterfaceTable {
        var rows = rows
        for own in try InterfaceRow.rows(of: json) {
            let known = own.language.lookup(in: rows.map(\.language))
            let base = rows.first { $0.language == known }
            let row = base.map(own.completed) ?? own
            if let place = rows.firstIndex(where: { $0.language == own.language }) {
                rows[place] = row
            } else {
                rows.append(row)
            }
        }
        return try InterfaceTable(rows: rows, like: self.rows[0])
    }

    /// The languages of the table, in order.
    public var languages: [LanguageTag] {
        entries.map(\.language)
    }

    /// Whether a language's readers are spoken to in their own.
    public func has(_ language: LanguageTag) -> Bool {
        find(language) != nil
    }

    /// The texts for `language`, or else for `fallback`, or else the table's first.
    public func texts(for language: LanguageTag, fallback: LanguageTag) -> InterfaceTexts {
        find(language) ?? find(fallback) ?? entries[0]
    }

    /// What its speakers call a language, or its tag where nobody has said.
    public func name(of language: LanguageTag) -> String {
        find(language)?.name ?? language.endonym ?? language.description
    }

    /// Of the usage that the tag states, or else of the one that the texts are written in, or else of the likely one:
    /// what states none is taken for American English. Nil where none is known.
    public func openGraphLocale(of language: LanguageTag) -> String? {
        if language.region == nil, let texts = find(language) { return texts.openGraphLocale }
        return language.likelyRegion.map { "\(language.language)_\($0)" }
    }

    private func find(_ language: LanguageTag) -> InterfaceTexts? {
        let found = language.lookup(in: languages)
        return entries.first { $0.language == found }
    }
}
