import Bytes

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

    fileprivate func reference(for byte: UInt8) -> StaticString? {
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
    @inline(__always)
    fileprivate func isReferred(_ bytes: SixteenBytes) -> WantedBytes {
        var wanted = bytes.are("<") .| bytes.are(">") .| bytes.are("&") .| bytes.are("\r")
        if self == .attribute { wanted .|= bytes.are("\"") .| bytes.are("\n") .| bytes.are("\t") }
        return wanted
    }
}

extension ByteBuilder {
    /// Appends text without the characters that XML forbids.
    mutating func append(_ text: String, escaped escape: XMLEscape) {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            let doubtful = bytes.firstOffset(from: 0) { escape.isReferred($0) .| XMLText.mayBeUnclean($0, before: $1) }
            if doubtful == nil { append(bytes) }
            return doubtful == nil
        }
        // Most texts, names and addresses.
        if isPlain { return }
        text = XMLText.clean(text)
        text.withUTF8 { bytes in
            guard escape != .nothing else { return append(bytes) }
            append(bytes, where: { escape.isReferred($0) }) { builder, byte in
                if let reference = escape.reference(for: byte) { builder.append(reference) }
            }
        }
    }
}
