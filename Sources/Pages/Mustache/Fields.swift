import NewsModel

/// A value that a template reads.
enum FieldValue: Sendable {
    case text(String)
    case flag(Bool)
    case texts([String])
    case list([Fields])
    case group(Fields)

    /// For `lang` and `dir` of what is in another language than what stands around it.
    static func mark(_ language: LanguageTag) -> FieldValue {
        .group([.language: .text(language.description), .direction: .text(language.direction)])
    }

    /// Nothing where there is no text.
    init?(_ text: String?) {
        guard let text else { return nil }
        self = .text(text)
    }
}

/// The values of one level of a page, by name: few, so that a walk through them is quicker than any table.
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

    /// Adds what another has. None of its names may be here already.
    mutating func add(_ other: Fields) {
        entries += other.entries
    }
}
