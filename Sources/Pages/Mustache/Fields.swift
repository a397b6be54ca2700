import NewsModel

/// A value for a template.
enum FieldValue: Sendable {
    case text(String)
    case flag(Bool)
    case texts([String])
    case list([Fields])
    case group(Fields)

    /// The `lang` and `dir` of text in another language than its surroundings.
    static func mark(_ language: LanguageTag) -> FieldValue {
        .group([.language: .text(language.description), .direction: .text(language.direction)])
    }

    /// Nil without a text.
    init?(_ text: String?) {
        guard let text else { return nil }
        self = .text(text)
    }
}

/// The values of one level of a page, by name: so few that a linear search is faster than any table.
struct Fields: Sendable, ExpressibleByDictionaryLiteral {
    private(set) var entries: [(name: FieldName, value: FieldValue)]

    init(dictionaryLiteral elements: (FieldName, FieldValue)...) {
        entries = elements.map { (name: $0.0, value: $0.1) }
    }

    subscript(name: FieldName) -> FieldValue? {
        get {
            for entry in entries where entry.name == name { return entry.value }
            return nil
        }
        set {
            entries.removeAll { $0.name == name }
            if let newValue { entries.append((name: name, value: newValue)) }
        }
    }

    /// Adds the fields of another, whose names must not be here yet.
    mutating func add(_ other: Fields) {
        entries += other.entries
    }
}
