// What single characters are in Chinese and in Latin text. By scalars and not by `Character`, so that CR LF is two and
// a variation selector stays with its ideograph untouched; by ranges and not by Unicode's properties, whose lookup
// costs more than all that is done with the answer.

extension Unicode.Scalar {
    /// Whether it is white space, including the ideographic space, or one of the two invisible characters that editors
    /// leave at the ends of lines: the zero width space and the byte order mark.
    public var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// Whether it is an ideograph, or a sign in place of one: 々, 〆, 〇.
    public var isHan: Bool {
        switch value {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Whether it is of a Japanese syllabary, or a mark in their blocks.
    public var isKana: Bool {
        (0x3041...0x30FF).contains(value) || (0x31F0...0x31FF).contains(value) || (0xFF66...0xFF9D).contains(value)
    }

    /// Whether it is full-width punctuation of Chinese and Japanese.
    public var isWidePunctuation: Bool {
        switch value {
        case 0x3000...0x3004, 0x3008...0x303F, 0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65:
            true
        default: false
        }
    }

    /// Whether it is written without spaces around it.
    public var isSetSolid: Bool {
        value >= 0x3000 && (isHan || isKana || isWidePunctuation)
    }

    /// Whether it ends a sentence, also in Arabic, Urdu, Indian, Armenian and Ethiopian letters.
    public var isSentenceEnd: Bool {
        switch self {
        case ".", "!", "?", "…", "．", "؟", "۔", "।", "॥", "։", "።": true
        default: endsHanSentence
        }
    }

    /// Whether it ends a sentence whatever follows.
    public var endsHanSentence: Bool {
        switch self {
        case "。", "！", "？", "｡": true
        default: false
        }
    }

    /// Whether it ends a clause, in Latin, Chinese or Arabic.
    public var endsClause: Bool {
        switch self {
        case "،", "؛", "，", "；", "：", "、", ",", ";", ":", "–", "—": true
        default: false
        }
    }

    /// Whether it may follow the mark that ends a sentence and still belong to it. Straight quotes open as well as
    /// close.
    public var isClosing: Bool {
        switch self {
        case "\"", "'", ")", "]", "}", "”", "’", "»", "」", "』", "）", "】", "》", "〉", "〕", "］", "｝": true
        default: false
        }
    }

    /// Whether it belongs to what follows it. Straight quotes open as well as close.
    public var isOpening: Bool {
        switch self {
        case "\"", "'", "(", "[", "{", "“", "‘", "«", "「", "『", "（", "【", "《", "〈", "〔", "［", "｛": true
        default: false
        }
    }
}

extension StringProtocol {
    /// Whether it has nothing visible.
    public var isBlank: Bool {
        unicodeScalars.allSatisfy(\.isBlank)
    }
}

extension String {
    /// Whether it has nothing visible. The same as for any string, and called so often that it must not be generic.
    public var isBlank: Bool {
        for scalar in unicodeScalars where !scalar.isBlank { return false }
        return true
    }

    /// Nil if it has nothing visible.
    public var ifNotBlank: String? {
        isBlank ? nil : self
    }
}
