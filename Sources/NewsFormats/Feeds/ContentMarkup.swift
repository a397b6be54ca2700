import NewsModel

/// Markup that more than one feed format needs.
enum ContentMarkup {
    /// The content in a single `div`, as Atom requires (RFC 4287 §3.1.1.3), with the language: NetNewsWire drops the
    /// language of feed and entry, and the glyphs of Han characters depend on it.
    ///
    /// - Returns: its parts, which are long.
    static func division(_ content: String, of entry: FeedDocument.Entry, isXHTML: Bool) -> [String] {
        var attributes = " lang=\"\(entry.language)\""
        if isXHTML {
            attributes = " xmlns=\"\(FeedNames.xhtml)\" xml:lang=\"\(entry.language)\"" + attributes
        }
        if entry.language.isRightToLeft {
            attributes += " dir=\"rtl\""
        }
        return ["<div\(attributes)>", content, "</div>"]
    }
}

extension String {
    /// An address in ASCII, as RSS and the sitemap protocol require: bytes beyond ASCII, white space and the characters
    /// that RFC 3986 §2 excludes are percent-encoded. Existing escapes stay.
    var asciiAddress: String {
        var address = self
        if address.withUTF8({ $0.allSatisfy(Self.isAddressByte) }) { return self }
        var encoded = ""
        for byte in utf8 {
            if Self.isAddressByte(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 0x10 ? "%0" + digits : "%" + digits
            }
        }
        return encoded
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: true
        }
    }
}
