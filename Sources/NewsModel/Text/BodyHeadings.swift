import Bytes

/// The headings of a body below the headline, which is the only one of the first level on a page.
///
/// Senders begin at any level and leave out some. Readers of screens go by levels: the first is the second level, and
/// none is left out (WCAG 1.3.1). The body itself, as partners receive it, stays as it is.
public enum BodyHeadings {
    /// The markup with its headings' levels changed; the text itself without any.
    ///
    /// - Parameter body: sanitized markup, in which every `<` begins a tag.
    public static func leveled(_ body: String) -> String {
        var body = body
        guard body.withUTF8({ first(in: $0) != nil }) else { return body }
        var markup = Array(body.utf8)
        var (position, open) = (0, [] as [UInt8])
        while let place = markup[position...].withUnsafeBufferPointer({ first(in: $0) }).map({ $0 + position }) {
            let level = markup[place]
            // The letter is before the digit, and before it the beginning of the tag or the slash.
            if markup[place - 2] == UInt8(ascii: "<") {
                while let above = open.last, above >= level { open.removeLast() }
                open.append(level)
            }
            // An end tag has the level of its start.
            markup[place] = UInt8(ascii: "1") + UInt8(min(open.count, 5))
            position = place + 1
        }
        return String(decoding: markup, as: UTF8.self)
    }

    /// The place of the digit in the first tag of a heading.
    private static func first(in markup: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = 0
        while let mark = markup.firstOffset(of: UInt8(ascii: "<"), from: position) {
            position = mark + 1
            let name = position < markup.count && markup[position] == UInt8(ascii: "/") ? position + 1 : position
            guard name + 2 < markup.count else { return nil }
            let isEnd = markup[name + 2] == UInt8(ascii: ">") || markup[name + 2] == UInt8(ascii: " ")
            if markup[name] == UInt8(ascii: "h"), isEnd, (0x31...0x36).contains(markup[name + 1]) { return name + 1 }
        }
        return nil
    }
}
