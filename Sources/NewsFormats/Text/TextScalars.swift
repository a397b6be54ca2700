import NewsModel

// What copy readers ask of lines and of single characters, beside what `NewsModel` says of scripts.

extension Unicode.Scalar {
    var isLineBreak: Bool {
        switch self {
        case "\n", "\r", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// Of Thai, Lao, Burmese or Khmer, which have no spaces between words.
    var isUnspaced: Bool {
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true
        default: false
        }
    }

    /// A syllable of Korean.
    var isHangul: Bool {
        (0xAC00...0xD7A3).contains(value)
    }

    /// A hyphen, an en dash or an em dash.
    var isDash: Bool {
        self == "-" || self == "–" || self == "—"
    }

    /// Any dash, and the underscore, which the wires have for one.
    var isAnyDash: Bool {
        self == "-" || self == "_" || (0x2010...0x2015).contains(value)
    }

    /// A colon of any width.
    var isColon: Bool {
        self == ":" || self == "："
    }

    /// For the full-width form of a character of ASCII that character.
    var halfWidth: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }

    /// The width in monospaced type: two for Han and other East Asian wide characters (UAX #11).
    var columns: Int {
        if value < 0x300 { return 1 }
        switch value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0xFEFF: return 0
        case 0x1100...0x115F, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF: return 2
        default: return isSetSolid ? 2 : 1
        }
    }
}

extension StringProtocol where UnicodeScalarView.SubSequence == Substring.UnicodeScalarView {
    /// Without white space at both ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        if start == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return String(self) }
        return String(scalars[start...last])
    }

    /// A part of this text with the white space that stands in front of the whole.
    func withBlanksInFront(of part: String) -> String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(while: \.isBlank))) + part
    }

    var columns: Int {
        unicodeScalars.reduce(0) { $0 + $1.columns }
    }

    /// Whether it ends like a sentence, ignoring closing quotes and brackets.
    var endsSentence: Bool {
        unicodeScalars.reversed().first { !$0.isClosing && !$0.isBlank }?.isSentenceEnd ?? false
    }

    /// The words between spaces.
    var words: [String] {
        unicodeScalars.split(whereSeparator: \.isBlank).map { String($0) }
    }
}

extension String {
    /// Nil for only white space.
    var nilIfBlank: String? {
        isBlank ? nil : self
    }

    /// Only letters and digits, in lower case: `Main Text` and `MainText` are the same name.
    var foldedName: String {
        if utf8.allSatisfy(\.isAlphanumeric) { return lowercased() }
        return String(
            UnicodeScalarView(
                lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.isASCII && $0.isDigit
                }))
    }

    /// The parts of a list, between commas, ideographic commas and semicolons, full-width ones too.
    var listed: [String] {
        unicodeScalars.split { ",;、，；".unicodeScalars.contains($0) }.map { Substring($0).trimmed }
            .filter { !$0.isEmpty }
    }

    /// With the full-width forms of ASCII, as typed on Chinese keyboards, as ASCII.
    var halfWidth: String {
        String(UnicodeScalarView(unicodeScalars.map(\.halfWidth)))
    }
}
