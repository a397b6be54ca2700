// What copy readers ask of single characters: by scalars and not by `Character`, so that CR LF is two and a variation
// selector stays with its ideograph untouched.

extension Unicode.Scalar {
    var isLineBreak: Bool {
        switch self {
        case "\n", "\r", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// White space, the ideographic space included, and the two invisible characters that editors leave at the ends
    /// of lines: the zero width space and the byte order mark.
    var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    var isHan: Bool {
        switch value {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    var isKana: Bool {
        (0x3041...0x30FF).contains(value) || (0x31F0...0x31FF).contains(value) || (0xFF66...0xFF9D).contains(value)
    }

    /// Punctuation that Chinese and Japanese type sets in a full square.
    var isWidePunctuation: Bool {
        switch value {
        case 0x3000...0x3004, 0x3008...0x303F, 0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65:
            true
        default: false
        }
    }

    /// Written without spaces around it.
    var isSetSolid: Bool {
        isHan || isKana || isWidePunctuation
    }

    /// The columns it takes where type has one width: two for Han and other East Asian wide characters (UAX #11).
    var columns: Int {
        if value < 0x300 { return 1 }
        switch value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0xFEFF: return 0
        case 0x1100...0x115F, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF: return 2
        default: return isSetSolid ? 2 : 1
        }
    }

    /// Ends a sentence, in Latin or Chinese.
    var isSentenceEnd: Bool {
        switch self {
        case ".", "!", "?", "…", "。", "！", "？", "．": true
        default: false
        }
    }

    /// May follow the mark that ends a sentence and still belongs to it.
    var isClosing: Bool {
        switch self {
        case "\"", "'", ")", "]", "”", "’", "»", "」", "』", "）", "】", "》": true
        default: false
        }
    }
}

extension StringProtocol where UnicodeScalarView.SubSequence == Substring.UnicodeScalarView {
    var isBlank: Bool {
        unicodeScalars.allSatisfy(\.isBlank)
    }

    /// Without blanks at both ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars[start...last])
    }

    var columns: Int {
        unicodeScalars.reduce(0) { $0 + $1.columns }
    }

    /// Whether it ends as a sentence does, closing quotes and brackets aside.
    var endsSentence: Bool {
        unicodeScalars.reversed().first { !$0.isClosing && !$0.isBlank }?.isSentenceEnd ?? false
    }

    /// The words between blanks.
    var words: [String] {
        unicodeScalars.split(whereSeparator: \.isBlank).map { String($0) }
    }
}
