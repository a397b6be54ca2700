/// How plain text becomes markup, in HTML and in XML.
public enum MarkupEscape: Sendable {
    /// Inside elements.
    case text
    /// Inside elements and inside quoted attributes.
    case quoted
    /// Inside elements, with hexadecimal references: some readers of RSS take plain text for HTML, and the profile
    /// ("Character Data") recommends them, since fewer readers decode them twice.
    case hexadecimal
}

extension String {
    /// The text as markup. Characters that XML forbids stay.
    ///
    /// By bytes: to Swift's string functions `<` with a combining mark after it is another character than `<`, and to
    /// a parser it is not.
    public func escaped(_ escape: MarkupEscape = .text) -> String {
        guard utf8.contains(where: { escape.reference(for: $0) != nil }) else { return self }
        var markup: [UInt8] = []
        markup.reserveCapacity(utf8.count + 32)
        for byte in utf8 {
            if let reference = escape.reference(for: byte) {
                markup += reference.utf8
            } else {
                markup.append(byte)
            }
        }
        return String(decoding: markup, as: UTF8.self)
    }
}

extension MarkupEscape {
    fileprivate func reference(for byte: UInt8) -> String? {
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
