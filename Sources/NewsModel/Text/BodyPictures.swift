import Bytes

/// The markup of a body for readers: stored pictures have their stored file, the others are removed.
///
/// Pages and feeds load nothing from other hosts. A picture is removed with everything that only belongs to it: its
/// caption, the paragraph or link around it. The body itself, as partners receive it, stays as it is.
public struct BodyPictures: Sendable {
    public let html: String
    /// The pictures that it shows, by their indices among the given ones.
    public let shown: Set<Int>

    /// - Parameters:
    ///   - body: sanitized markup, in which every `<` begins a tag and attributes have double quotes.
    ///   - element: the markup of a picture, given the alternative text in the body, as markup; nil to remove it.
    public init(
        _ body: String, pictures: [Picture], element: (_ picture: Picture, _ alternative: String?) -> String?
    ) {
        guard Self.hasPicture(in: body) else {
            (html, shown) = (body, [])
            return
        }
        var rest = Array(body.utf8)[...]
        var places: [String: Int] = [:]
        for (place, picture) in pictures.enumerated() {
            for rendition in picture.renditions { places[rendition.href] = place }
        }
        var shown: Set<Int> = []
        var written: [UInt8] = []
        var hasGaps = false
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
            } else {
                written.append(Self.gap)
                hasGaps = true
            }
            rest = rest[(end + 1)...]
        }
        written += rest
        if hasGaps {
            for name in ["figure", "a", "p"] { written = Self.withoutEmpty(name, in: written) }
            written.removeAll { $0 == Self.gap }
        }
        html = String(decoding: written, as: UTF8.self)
        self.shown = shown
    }

    /// In place of a removed picture; a body has no control characters.
    private static let gap: UInt8 = 1

    /// Removes elements with a name that have nothing but removed pictures and a caption. Those within another of their
    /// name stay.
    private static func withoutEmpty(_ name: String, in markup: [UInt8]) -> [UInt8] {
        let (opening, closing) = (Array("<\(name)".utf8), Array("</\(name)>".utf8))
        var (written, rest) = ([UInt8](), markup[...])
        while let gap = rest.firstIndex(of: gap) {
            let before = rest[..<gap]
            guard let start = last(opening, in: before), before[start...].firstRange(of: closing) == nil,
                let close = rest[gap...].firstRange(of: closing),
                last(opening, in: rest[gap..<close.lowerBound]) == nil,
                case let end = close.upperBound, isEmpty(rest[start..<end])
            else {
                written += rest[...gap]
                rest = rest[(gap + 1)...]
                continue
            }
            written += rest[..<start]
            // What is around it may have been there for it alone, too.
            written.append(Self.gap)
            rest = rest[end...]
        }
        return written + rest
    }

    /// The beginning of the last element with a name.
    private static func last(_ opening: [UInt8], in markup: ArraySlice<UInt8>) -> Int? {
        markup.indices.last { place in
            guard markup[place] == UInt8(ascii: "<"), markup[place...].starts(with: opening) else { return false }
            return markup[place...].dropFirst(opening.count).first.map {
                $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ")
            } ?? false
        }
    }

    /// Whether an element has nothing besides its caption.
    private static func isEmpty(_ element: ArraySlice<UInt8>) -> Bool {
        if nextPicture(in: element) != nil { return false }
        var element = element
        if let caption = element.firstRange(of: Array("<figcaption".utf8)),
            let end = element[caption.upperBound...].firstRange(of: Array("</figcaption>".utf8))
        {
            element = element[..<caption.lowerBound] + element[end.upperBound...]
        }
        var isInTag = false
        return element.allSatisfy { byte in
            if byte == UInt8(ascii: "<") { isInTag = true }
            defer { if byte == UInt8(ascii: ">") { isInTag = false } }
            return isInTag || byte <= 0x20
        }
    }

    private static let start = Array("<img ".utf8)

    private static func hasPicture(in markup: String) -> Bool {
        var markup = markup
        return markup.withUTF8 { firstPicture(in: $0) != nil }
    }

    private static func nextPicture(in markup: ArraySlice<UInt8>) -> Range<Int>? {
        let first = markup.startIndex
        return markup.withUnsafeBufferPointer { firstPicture(in: $0) }
            .map { first + $0..<first + $0 + start.count }
    }

    /// From tag to tag: text, which is most of a body, is passed over faster than with `firstOffset(of: start)`.
    private static func firstPicture(in markup: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = 0
        while let tag = markup.firstOffset(of: UInt8(ascii: "<"), from: position) {
            if markup[tag...].starts(with: start) { return tag }
            position = tag + 1
        }
        return nil
    }

    /// An attribute's raw value.
    private static func value(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
        guard let start = tag.firstRange(of: Array(" \(name)=\"".utf8)) else { return nil }
        return String(decoding: tag[start.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    /// Resolves the entities that the sanitizer writes in attributes.
    private static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
            .reduce(value) { $0.replacing($1.0, with: $1.1) }
    }
}
