import FoundationEssentials

/// The interface texts of all languages.
///
/// It answers for every tag: with that language's texts, or else with another's.
public struct InterfaceTable: Sendable {
    /// The table that the program carries in itself.
    public static let standard: InterfaceTable = {
        do {
            return try InterfaceTable(json: PackageResources.texts_json)
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    private let entries: [InterfaceTexts]

    /// - Parameter json: an array of texts; not empty.
    /// - Throws: `InterfaceTableError` where a text is missing or cannot be read.
    public init(json: [UInt8]) throws {
        do {
            entries = try JSONDecoder().decode([InterfaceTexts].self, from: Data(json))
        } catch {
            throw InterfaceTableError(problem: "\(error)")
        }
        guard !entries.isEmpty else { throw InterfaceTableError(problem: "holds no language") }
        for texts in entries where texts.months.count != 12 {
            throw InterfaceTableError(problem: "\(texts.language) has \(texts.months.count) months")
        }
    }

    /// What the table has texts in, in its order.
    public var languages: [LanguageTag] {
        entries.map(\.language)
    }

    /// The texts for `language`, or else for `fallback`, or else the table's first.
    public func texts(for language: LanguageTag, fallback: LanguageTag) -> InterfaceTexts {
        find(language) ?? find(fallback) ?? entries[0]
    }

    /// What its speakers call a language, or its tag where the table does not have it.
    public func name(of language: LanguageTag) -> String {
        find(language)?.name ?? language.description
    }

    /// Of the usage that the tag states, or else of the one that the texts are written in; nil where neither is known.
    public func openGraphLocale(of language: LanguageTag) -> String? {
        language.region.map { "\(language.language)_\($0)" } ?? find(language)?.openGraphLocale
    }

    private func find(_ language: LanguageTag) -> InterfaceTexts? {
        let found = language.lookup(in: languages)
        return entries.first { $0.language == found }
    }
}

/// What is wrong with a table of interface texts, for the person who edits it.
public struct InterfaceTableError: Error, Hashable, CustomStringConvertible {
    /// Which text, and what was expected.
    public let problem: String

    /// The file and the problem.
    public var description: String {
        "texts.json: \(problem)"
    }
}
