public import Bytes

/// Escaping of plain text for HTML and XML.
public enum MarkupEscape: Sendable {
    /// For element content.
    case text
    /// For element content and quoted attributes.
    case quoted
    /// For element content, with hexadecimal references: some readers of RSS take plain text for HTML, and the profile
    /// ("Character Data") recommends them, since fewer readers decode them twice.
    case hexadecimal
}

extension String {
    /// The text as markup. Characters that XML forbids are not removed.
    ///
    /// Works on bytes: for Swift's string functions `<` followed by a combining mark is another character than `<`, but
    /// not for a parser.
    public func escaped(_ escape: MarkupEscape = .text) -> String {
        var text = self
        guard text.withUTF8({ $0.firstOffset(from: 0, where: escape.areReferred) }) != nil else { return self }
        var markup = ByteBuilder(capacity: utf8.count + 32)
        markup.append(self, escaped: escape)
        return String(decoding: markup.finish(), as: UTF8.self)
    }
}

extension ByteBuilder {
    /// Appends an escaped text.
    public mutating func append(_ text: String, escaped escape: MarkupEscape) {
        var text = text
        text.withUTF8 { append($0, escaped: escape) }
    }

    /// Appends an escaped text.
    ///
    /// - Parameter text: in UTF-8.
    public mutating func append(_ text: UnsafeBufferPointer<UInt8>, escaped escape: MarkupEscape) {
        append(text, where: { escape.areReferred($0) }) { builder, byte in
            if let reference = escape.reference(for: byte) { builder.append(reference) }
        }
    }
}

extension MarkupEscape {
    @inline(__always)
    fileprivate func areReferred(_ bytes: SixteenBytes) -> WantedBytes {
        let wanted = bytes.are("<") .| bytes.are(">") .| bytes.are("&")
        return self == .quoted ? wanted .| bytes.are("\"") .| bytes.are("'") : wanted
    }

    fileprivate func reference(for byte: UInt8) -> StaticString? {
        switch (byte, self) {
        case (UInt8(ascii: "&"), .hexadecimal): "&#x26;"
        case (UInt8(ascii: "<"), .hexadecimal): "&#x3C;"
        case (UInt8(ascii: ">"), .hexadecimal): "&#x3E;"
        case (UInt8(ascii: "&"), _): "&amp;"
        case (UInt8(ascii: "<"), _): "&lt;"
        case (UInt8(ascii: ">"), _): "&gt;"
        case (UInt8(ascii: "\""), .quoted): "&quot;"
        case (UInt8(ascii: "'"), .quoted): "&#39;"
        default: nil
        }
    }
}
