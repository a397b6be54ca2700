import Bytes
import NewsModel

/// Adapts the markup of a body to a page of its own.
///
/// What is wider than the column scrolls by itself, which must be reachable by keyboard (WCAG 2.1.1) and so have a role
/// and a name (WCAG 4.1.2). Void elements lose the slash of XML, which HTML ignores and validators mention.
struct PageBody {
    let texts: InterfaceTexts

    /// - Parameter body: sanitized markup, in which every `<` begins a tag.
    func html(of body: String) -> String {
        var body = BodyHeadings.leveled(body)
        return body.withUTF8 { adapted($0) } ?? body
    }

    /// Nil if it stays as it is.
    private func adapted(_ markup: UnsafeBufferPointer<UInt8>) -> String? {
        var written: ByteBuilder?
        var (done, depth, position) = (0, 0, 0)
        func write(_ text: String, insteadOf count: Int, at place: Int) {
            var text = text
            text.withUTF8 { text in
                if written == nil { written = ByteBuilder(capacity: markup.count + 256) }
                written?.append(UnsafeBufferPointer(rebasing: markup[done..<place]))
                written?.append(text)
            }
            done = place + count
        }
        while let mark = markup.firstOffset(of: UInt8(ascii: "<"), from: position) {
            position = mark + 1
            guard Self.mayChange(markup[position...]) else { continue }
            let tag = markup[position...]
            if Self.isTag("table", at: tag) {
                if depth == 0 {
                    let label = Self.caption(ofTable: tag) ?? texts.table.escaped(.quoted)
                    write("<div class=\"wide\" \(Self.region(label))>", insteadOf: 0, at: mark)
                }
                depth += 1
            } else if Self.isTag("/table", at: tag) {
                depth -= 1
                if depth == 0 { write("</table></div>", insteadOf: 8, at: mark) }
            } else if Self.isTag("pre", at: tag) {
                write("<pre \(Self.region(texts.preformatted.escaped(.quoted)))", insteadOf: 4, at: mark)
            } else if let slash = Self.slash(ofVoid: tag) {
                write("", insteadOf: 1, at: slash)
            }
        }
        guard var written else { return nil }
        written.append(UnsafeBufferPointer(rebasing: markup[done...]))
        return String(decoding: written.finish(), as: UTF8.self)
    }

    /// Most tags are those of paragraphs, which two bytes tell.
    private static func mayChange(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = tag.first, let second = tag.dropFirst().first else { return false }
        switch first {
        case UInt8(ascii: "/"): return second == UInt8(ascii: "t")
        case UInt8(ascii: "p"): return second == UInt8(ascii: "r")
        default: return true
        }
    }

    private static func region(_ label: String) -> String {
        "tabindex=\"0\" role=\"region\" aria-label=\"\(label)\""
    }

    /// The text of a table's caption for an attribute; nil without one.
    private static func caption(ofTable tag: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        guard let start = tag.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let rest = tag[(start + 1)...].drop { $0 <= 0x20 }
        guard rest.starts(with: "<caption".utf8), let end = rest.firstRange(of: Array("</caption".utf8)) else {
            return nil
        }
        var isInTag = false
        let text = rest[..<end.lowerBound].filter { byte in
            if byte == UInt8(ascii: "<") { isInTag = true }
            defer { if byte == UInt8(ascii: ">") { isInTag = false } }
            return !isInTag
        }
        let words = text.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
        return words.joined(separator: " ").replacing("\"", with: "&quot;").ifNotBlank
    }

    /// The place of the slash at the end of a void element; nil for any other tag.
    private static func slash(ofVoid tag: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
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

    private static func isTag(_ name: String, at tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard tag.starts(with: name.utf8), let after = tag.dropFirst(name.utf8.count).first else { return false }
        return after == UInt8(ascii: ">") || after == UInt8(ascii: " ")
    }
}
