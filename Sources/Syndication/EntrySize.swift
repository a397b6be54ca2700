import NewsFormats

/// An upper bound of an entry's bytes in the largest format.
///
/// It is computed without writing, since a feed is generated again whenever something in it changes.
struct EntrySize {
    /// Everything except the content.
    let frame: Int
    /// 0 without content.
    let content: Int

    /// - Parameter isCounted: whether to count exactly; otherwise every byte counts as an escaped one, which is faster.
    init(_ entry: FeedDocument.Entry, isCounted: Bool) {
        content = entry.content.map { isCounted ? Self.bytes(of: $0) : $0.utf8.count * Self.widest } ?? 0
        let texts =
            [entry.id, entry.link, entry.title, entry.byline, entry.source, entry.rights, entry.summary]
            .compactMap(\.self)
        let lists =
            entry.categories.flatMap { [$0.term, $0.scheme ?? "", $0.label ?? ""] }
            + entry.pictures.flatMap {
                [$0.address, $0.address, $0.caption ?? "", $0.credit ?? "", $0.alternativeText ?? ""]
            }
            + entry.translations.map(\.link)
        let parts = 4 + entry.categories.count + 2 * entry.pictures.count + entry.translations.count
        frame = (texts + lists).reduce(parts * Self.elements) { sum, text in
            sum + (isCounted ? Self.plainBytes(of: text) : text.utf8.count * Self.widestPlain)
        }
    }

    /// The tags, names and attributes of something with a few elements: a picture, a category, a date.
    private static let elements = 400
    /// `&amp;`
    private static let widest = 5
    /// `&amp;amp;`
    private static let widestPlain = 9

    /// Markup is escaped once in RSS, and its quotes and line ends in JSON.
    private static func bytes(of markup: String) -> Int {
        markup.utf8.reduce(0) { $0 + width(of: $1) }
    }

    /// Plain text is escaped twice where HTML is expected.
    private static func plainBytes(of text: String) -> Int {
        text.utf8.reduce(0) { $0 + (width(of: $1) == 1 ? 1 : widestPlain) }
    }

    private static func width(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"): 4
        case UInt8(ascii: "&"), UInt8(ascii: "\r"): widest
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: "\t"): 2
        default: 1
        }
    }
}
