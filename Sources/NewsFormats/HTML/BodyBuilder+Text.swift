import Bytes
import LibXML
import NewsModel

/// Text, white space and inline content.
extension BodyBuilder {
    /// Text from the copy, with all references resolved.
    mutating func add(text: String) {
        var text = XMLText.clean(text)
        text.withUTF8 { add(bytes: $0) }
    }

    /// A character of white space, written only before something else in the same block.
    mutating func add(whitespace byte: UInt8) {
        if blocks[blocks.count - 1].kind == .verbatim {
            pending.verbatim.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
        } else {
            pending.space = true
            if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") { pending.newline = true }
        }
    }

    /// An element without content in running text.
    mutating func addVoid(_ name: StaticString, _ attributes: [UInt8]) {
        beginContent(followedBy: nil)
        write(startOf: name, attributes, isVoid: true)
    }

    /// Ends the direction controls that are open in this block (UAX #9, X1 to X8): an open one would affect the rest of
    /// the page.
    mutating func closeDirections() {
        guard !directions.isEmpty else { return }
        for end in directions.reversed() { output += String(end).utf8 }
        directions = []
    }
}

extension BodyBuilder {
    private mutating func add(bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isXMLSpace {
                add(whitespace: byte)
                index += 1
            } else if let length = indentLength(bytes, at: index) ?? strayDirectionLength(bytes, at: index) {
                index += length
            } else {
                if !isReady || !pending.isEmpty { beginContent(followedBy: bytes.scalar(at: index).scalar) }
                index = copy(bytes, from: index)
            }
        }
    }

    /// Copies up to the next white space, including single spaces between words.
    private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let isVerbatim = blocks[blocks.count - 1].kind == .verbatim
        var first = start
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x3E && byte != 0xE2 {
                index += 1
                continue
            }
            if byte.isXMLSpace {
                // Behind it may stand a direction control that goes, and then it would be left at the end.
                let isSingle =
                    byte == 0x20 && index + 1 < bytes.count && bytes[index + 1] > 0x20
                    && bytes[index + 1] != 0xE2
                guard isSingle, !isVerbatim else { break }
            } else if let escape = Self.escape(byte) {
                output.append(contentsOf: bytes[first..<index])
                output.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
                first = index + 1
            } else if byte == 0xE2, let control = Self.directionControl(bytes, at: index) {
                output.append(contentsOf: bytes[first..<index])
                add(direction: control)
                index += 2
                first = index + 1
            }
            index += 1
        }
        output.append(contentsOf: bytes[first..<index])
        return index
    }

    /// Opens block and inline elements and writes pending white space, so that something can be written.
    private mutating func beginContent(followedBy next: Unicode.Scalar?) {
        openRun()
        writePending(followedBy: next)
        if !isReady {
            for index in inlines.indices where !inlines[index].isOpen {
                write(startOf: inlines[index].name, inlines[index].attributes)
                inlines[index].isOpen = true
            }
            isReady = true
        }
        blocks[blocks.count - 1].hasText = true
        blocks[blocks.count - 1].hasOwnContent = true
    }

    private mutating func writePending(followedBy next: Unicode.Scalar?) {
        let block = blocks[blocks.count - 1]
        defer { pending = PendingSpace() }
        if block.kind == .verbatim {
            writePendingVerbatim(isFirst: !block.hasText)
        } else if !block.hasText {
            return
        } else if pending.breaks > 1, block.kind == .paragraph {
            startNextParagraph()
            isReady = false
        } else if pending.breaks > 0 {
            for _ in 0..<min(pending.breaks, 2) { output += "<br/>".utf8 }
        } else if pending.space, !(pending.newline && joinsSolid(next)) {
            output.append(UInt8(ascii: " "))
        }
    }

    /// HTML parsers drop a line break right after `<pre>`.
    private mutating func writePendingVerbatim(isFirst: Bool) {
        var space = pending.verbatim
        space += [UInt8](repeating: UInt8(ascii: "\n"), count: pending.breaks)
        if isFirst, let last = space.lastIndex(of: UInt8(ascii: "\n")) { space.removeSubrange(...last) }
        output += space
    }

    /// Whether a hard-wrapped line of Chinese or Japanese continues without a space.
    private func joinsSolid(_ next: Unicode.Scalar?) -> Bool {
        guard let next, next.isSetSolid || next.isWidePunctuation else { return false }
        var end = output.count
        while end > 0 {
            var start = end - 1
            while start > 0, output[start] & 0xC0 == 0x80 { start -= 1 }
            let last = output[start..<end].withUnsafeBufferPointer { $0.scalar(at: 0).scalar }
            if last.columns > 0 { return last.isSetSolid }
            end = start
        }
        return false
    }

    /// Whether two line breaks come before what is to be written next.
    private var startsNextParagraph: Bool {
        pending.breaks > 1 && blocks[blocks.count - 1].kind == .paragraph
    }

    /// No-break spaces at the beginning of a block indent it or fill an otherwise empty one.
    private func indentLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let isNoBreakSpace = bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
        let isIdeographic = bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
        guard isNoBreakSpace || isIdeographic else { return nil }
        let block = blocks[blocks.count - 1]
        let isHead = !block.kind.holdsText || !block.hasText || startsNextParagraph
        return isHead && block.kind != .verbatim ? isNoBreakSpace ? 2 : 3 : nil
    }

    /// A direction control that would be dropped, at the beginning of what is to be written: it opens no element.
    private func strayDirectionLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard bytes[index] == 0xE2, let control = Self.directionControl(bytes, at: index) else { return nil }
        let open = startsNextParagraph ? [] : directions
        switch control {
        case "\u{202C}": return open.last == control ? nil : 3
        case "\u{2069}": return open.contains(control) ? nil : 3
        default: return open.count < Sanitizer.deepestDirections ? nil : 3
        }
    }

    private mutating func add(direction control: Unicode.Scalar) {
        switch control {
        case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}":
            guard directions.count < Sanitizer.deepestDirections else { return }
            directions.append(control.value < 0x2066 ? "\u{202C}" : "\u{2069}")
        case "\u{202C}":
            guard directions.last == control else { return }
            directions.removeLast()
        default:
            guard let start = directions.lastIndex(of: control) else { return }
            for end in directions[(start + 1)...].reversed() { output += String(end).utf8 }
            directions.removeSubrange(start...)
        }
        output += String(control).utf8
    }
}

extension BodyBuilder {
    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: nil
        }
    }

    /// U+202A to U+202E are `E2 80 AA` to `E2 80 AE`, U+2066 to U+2069 `E2 81 A6` to `E2 81 A9`.
    private static func directionControl(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
        guard bytes[index + 1] <= 0x81 else { return nil }
        let scalar = bytes.scalar(at: index).scalar
        return scalar.isDirectionControl ? scalar : nil
    }
}
