import NewsModel

/// A value for a template.
enum FieldValue: Sendable {
    case text(String)
    /// The same, in UTF-8.
    case utf8([UInt8])
    case flag(Bool)
    case texts([String])
    case list([Fields])
    case group(Fields)

    /// Whether a section with it has nothing, so that an inverted one is written.
    var isEmpty: Bool {
        switch self {
        case .text, .utf8, .group: false
        case .flag(let isSet): !isSet
        case .texts(let texts): texts.isEmpty
        case .list(let groups): groups.isEmpty
        }
    }

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
    /// Names and their values. Without labels, so that a literal becomes them uncopied.
    private(set) var entries: [(FieldName, FieldValue)]

    init(dictionaryLiteral elements: (FieldName, FieldValue)...) {
        entries = elements
    }

    subscript(name: FieldName) -> FieldValue? {
        get { place(of: name).map { entries[$0].1 } }
        set {
            if let place = place(of: name) { entries.remove(at: place) }
            if let newValue { entries.append((name, newValue)) }
        }
    }

    /// Looks at names alone: to copy a value with it would count a reference, a hundred times a page.
    private func place(of name: FieldName) -> Int? {
        entries.withUnsafeBufferPointer { entries in
            var place = 0
            while place < entries.count {
                if entries[place].0 == name { return place }
                place &+= 1
            }
            return nil
        }
    }
}
