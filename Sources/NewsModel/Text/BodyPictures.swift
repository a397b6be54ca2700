/// The markup of a body as readers are shown it: pictures in it that are stored have their stored file, and the others go.
///
/// Pages and feeds load nothing from elsewhere. What goes leaves its caption behind. The body itself, as partners get it,
/// stays as it is.
public struct BodyPictures: Sendable {
    public let html: String
    /// The pictures that it shows, by their places among the given ones.
    public let shown: Set<Int>

    /// - Parameters:
    ///   - body: sanitized markup, in which every `<` begins a tag and attributes have double quotes.
    ///   - element: the markup of a picture, with the alternative text that the body has for it, as markup; nil where it
    ///     is not to be shown.
    public init(
        _ body: String, pictures: [Picture], element: (_ picture: Picture, _ alternative: String?) -> String?
    ) {
        var rest = Array(body.utf8)[...]
        guard Self.nextPicture(in: rest) != nil else {
            (html, shown) = (body, [])
            return
        }
        var places: [String: Int] = [:]
        for (place, picture) in pictures.enumerated() {
            for rendition in picture.renditions { places[rendition.href] = place }
        }
        var shown: Set<Int> = []
        var written: [UInt8] = []
        while let found = Self.nextPicture(in: rest) {
            written += rest[..<found.lowerBound]
            let end = rest[found.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
            let tag = rest[found.lowerBound...end]
            let own = Self.value("alt", in: tag)
            if let place = Self.value("src", in: tag).flatMap({ places[Self.unescaped($0)] }),
                let element = element(pictures[place], own == "" ? nil : own)
            {
                shown.insert(place)
                written += element.utf8
            }
            rest = rest[(end + 1)...]
        }
        written += rest
        html = String(decoding: written, as: UTF8.self)
        self.shown = shown
    }

    private static let start = Array("<img ".utf8)

    /// By hand: the library's search for a sequence takes as long as the rest of a page.
    private static func nextPicture(in markup: ArraySlice<UInt8>) -> Range<Int>? {
        var position = markup.startIndex
        while let mark = markup[position...].firstIndex(of: UInt8(ascii: "<")) {
            if markup[mark...].starts(with: start) { return mark..<(mark + start.count) }
            position = mark + 1
        }
        return nil
    }

    /// An attribute's value as it is written.
    private static func value(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
        guard let start = tag.firstRange(of: Array(" \(name)=\"".utf8)) else { return nil }
        return String(decoding: tag[start.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    /// The entities that the sanitizer writes in attributes.
    private static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
            .reduce(value) { $0.replacing($1.0, with: $1.1) }
    }
}
