/// Adapts the markup of a body to a page of its own.
///
/// The page's heading is the headline, so headings in the text are one level down; and what is wider than the column
/// scrolls by itself, which must be reachable by keyboard (WCAG 2.1.1). Void elements lose the slash of XML, which HTML
/// ignores and validators mention.
enum PageBody {
    /// - Parameter body: sanitized markup, in which every `<` begins a tag.
    static func html(of body: String) -> String {
        let markup = Array(body.utf8)
        var (written, done, depth) = ([UInt8](), 0, 0)
        func write(_ text: StaticString, insteadOf count: Int, at place: Int) {
            if written.isEmpty { written.reserveCapacity(markup.count + 64) }
            written += markup[done..<place]
            written += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            done = place + count
        }
        var position = 0
        while let mark = markup[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = mark + 1
            let tag = markup[position...]
            if isTag("table", at: tag) {
                if depth == 0 { write("<div class=\"wide\" tabindex=\"0\">", insteadOf: 0, at: mark) }
                depth += 1
            } else if isTag("/table", at: tag) {
                depth -= 1
                if depth == 0 { write("</table></div>", insteadOf: 8, at: mark) }
            } else if isTag("pre", at: tag) {
                write("<pre tabindex=\"0\"", insteadOf: 4, at: mark)
            } else if isTag("h1", at: tag) {
                write("<h2", insteadOf: 3, at: mark)
            } else if isTag("/h1", at: tag) {
                write("</h2", insteadOf: 4, at: mark)
            } else if let slash = slash(ofVoid: tag) {
                write("", insteadOf: 1, at: slash)
            }
        }
        return written.isEmpty ? body : String(decoding: written + markup[done...], as: UTF8.self)
    }

    /// The place of the slash at the end of a void element; nil for any other tag.
    private static func slash(ofVoid tag: ArraySlice<UInt8>) -> Int? {
        let isVoid = voids.contains { name in
            guard tag.starts(with: name), let after = tag.dropFirst(name.count).first else { return false }
            return after == UInt8(ascii: "/") || after == UInt8(ascii: " ")
        }
        guard isVoid, let end = tag.firstIndex(of: UInt8(ascii: ">")), tag[end - 1] == UInt8(ascii: "/")
        else { return nil }
        return end - 1
    }

    /// Of those that a body may have.
    private static let voids = ["br", "hr", "wbr", "col", "img"].map { Array($0.utf8) }

    private static func isTag(_ name: String, at tag: ArraySlice<UInt8>) -> Bool {
        guard tag.starts(with: name.utf8), let after = tag.dropFirst(name.utf8.count).first else { return false }
        return after == UInt8(ascii: ">") || after == UInt8(ascii: " ")
    }
}
