// What single characters are in Chinese and in Latin text. By scalars and not by `Character`, so that CR LF is two and
// a variation selector stays with its ideograph untouched; by ranges and not by Unicode's properties, whose lookup
// costs more than all that is done with the answer.

extension Unicode.Scalar {
    /// White space, the ideographic space included, and the two invisible characters that editors leave at the ends
    /// of lines: the zero width space and the byte order mark.
    public var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// An ideograph, or one of the signs that stand for one: 々, 〆, 〇.
    public var isHan: Bool {
        switch value {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Of either Japanese syllabary, or one of the marks in their blocks.
    public var isKana: Bool {
        (0x3041...0x30FF).contains(value) || (0x31F0...0x31FF).contains(value) || (0xFF66...0xFF9D).contains(value)
    }

    /// Punctuation that Chinese and Japanese type sets in a full square.
    public var isWidePunctuation: Bool {
        switch value {
        case 0x3000...0x3004, 0x3008...0x303F, 0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65:
            true
        default: false
        }
    }

    /// Written without spaces around it.
    public var isSetSolid: Bool {
        value >= 0x3000 && (isHan || isKana || isWidePunctuation)
    }

    /// Ends a sentence, in Latin or Chinese.
    public var isSentenceEnd: Bool {
        switch self {
        case ".", "!", "?", "…", "．": true
        default: endsHanSentence
        }
    }

    /// Ends a sentence whatever follows.
    public var endsHanSentence: Bool {
        switch self {
        case "。", "！", "？", "｡": true
        default: false
        }
    }

    /// Ends a clause, in Latin or Chinese.
    public var endsClause: Bool {
        switch self {
        case "，", "；", "：", "、", ",", ";", ":", "–", "—": true
        default: false
        }
    }

    /// May follow the mark that ends a sentence and still belongs to it. Straight quotes open as well as close.
    public var isClosing: Bool {
        switch self {
        case "\"", "'", ")", "]", "}", "”", "’", "»", "」", "』", "）", "】", "》", "〉", "〕", "］", "｝": true
        default: false
        }
    }

    /// Belongs to what follows it. Straight quotes open as well as close.
    public var isOpening: Bool {
        switch self {
        case "\"", "'", "(", "[", "{", "“", "‘", "«", "「", "『", "（", "【", "《", "〈", "〔", "［", "｛": true
        default: false
        }
    }
}

extension StringProtocol {
    /// Nothing to see in it.
    public var isBlank: Bool {
        unicodeScalars.allSatisfy(\.isBlank)
    }
}

extension String {
    /// Nothing to see in it. The same as for any string, and asked so often that it must not be generic.
    public var isBlank: Bool {
        for scalar in unicodeScalars where !scalar.isBlank { return false }
        return true
    }

    /// Nil where there is nothing to see.
    public var ifNotBlank: String? {
        isBlank ? nil : self
    }
}
