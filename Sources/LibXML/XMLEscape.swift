/// What `XMLWriter` writes as references.
enum XMLEscape {
    /// Nothing, in markup that is escaped already.
    case nothing
    /// What may not stand in text: `]]>` may not, and a bare carriage return would be read back as a line feed.
    /// Quotation marks stay, since references for them would be hard to read.
    case text
    /// In a value between quotation marks also these and white space, which a parser would make spaces of (XML 1.0
    /// §3.3.3).
    case attribute

    private func reference(for byte: UInt8) -> StaticString? {
        switch (byte, self) {
        case (_, .nothing): nil
        case (UInt8(ascii: "<"), _): "&lt;"
        case (UInt8(ascii: ">"), _): "&gt;"
        case (UInt8(ascii: "&"), _): "&amp;"
        case (UInt8(ascii: "\r"), _): "&#13;"
        case (UInt8(ascii: "\""), .attribute): "&quot;"
        case (UInt8(ascii: "\n"), .attribute): "&#10;"
        case (UInt8(ascii: "\t"), .attribute): "&#9;"
        default: nil
        }
    }
}

extension XMLEscape {
    /// The first byte at or behind a place that is written as a reference.
    fileprivate func next(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (place: Int, reference: StaticString)? {
        let place = bytes.firstOffset(from: start, whereEight: mayEscape) { reference(for: $0) != nil }
        return place.flatMap { place in reference(for: bytes[place]).map { (place, $0) } }
    }

    private func mayEscape(_ eight: EightBytes) -> Bool {
        eight.contain(UInt8(ascii: "<")) || eight.contain(UInt8(ascii: ">")) || eight.contain(UInt8(ascii: "&"))
            || eight.containControls || self == .attribute && eight.contain(UInt8(ascii: "\""))
    }
}

extension [UInt8] {
    /// Appends text without the characters that XML forbids.
    mutating func append(_ text: String, escaped escape: XMLEscape) {
        var text = XMLText.clean(text)
        text.withUTF8 { bytes in
            guard escape != .nothing else { return append(contentsOf: bytes) }
            var copied = 0
            while let (place, reference) = escape.next(in: bytes, from: copied) {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<place]))
                reference.withUTF8Buffer { append(contentsOf: $0) }
                copied = place + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        }
    }
}
