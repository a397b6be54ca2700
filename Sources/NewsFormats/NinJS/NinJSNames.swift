import NewsModel

/// Names shared by the writer and the reader of ninjs: vocabularies, roles and relations.
enum NinJSNames {
    /// Roles of `headlines`.
    static let subheadline = "subheadline"

    /// Roles of `descriptions`.
    static let abstract = "abstract"
    static let correction = "correction"
    static let dateline = "dateline"
    static let caption = "caption"
    static let alternativeText = "alternative-text"

    /// Relations of `subjects`: ninjs 3.1 has no other place for keywords and sections.
    static let category = "category"
    static let keyword = "keyword"

    /// Role of `altIds`: when copy was public that reads as if it must not be. ninjs has no signal.
    static let released = "newswire-released"

    /// Role of `infoSources`.
    static let credit = "credit"

    /// Relation of `associations`.
    static let translation = "translation"

    /// The names of unnamed pictures and renditions: the schema requires one.
    static let picture = "picture"
    static let rendition = "rendition"

    static func numbered(_ name: String, _ number: Int) -> String {
        "\(name)-\(number)"
    }

    /// Whether a name is one of `numbered`'s, and so means nothing.
    static func isNumbered(_ name: String, as kind: String) -> Bool {
        guard name.utf8.starts(with: kind.utf8) else { return false }
        let rest = name.utf8.dropFirst(kind.utf8.count)
        return rest.first == UInt8(ascii: "-") && rest.count > 1 && rest.dropFirst().allSatisfy(\.isDigit)
    }
}
