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
        let size = { (text: String?) in
            text.map { isCounted ? Self.plainBytes(of: $0) : $0.utf8.count * Self.widestPlain } ?? 0
        }
        let parts =
            (entry.isNotice ? 1 : 4) + entry.categories.count + 2 * entry.pictures.count + entry.translations.count
        var frame = parts * Self.elements
        frame += size(entry.id) + size(entry.link) + size(entry.title) + size(entry.byline) + size(entry.source)
        frame += size(entry.rights) + size(entry.summary)
        for category in entry.categories { frame += size(category.term) + size(category.scheme) + size(category.label) }
        for picture in entry.pictures {
            frame += 2 * size(picture.address) + size(picture.caption) + size(picture.credit)
            frame += size(picture.alternativeText)
        }
        for translation in entry.translations { frame += size(translation.link) }
        self.frame = frame
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
