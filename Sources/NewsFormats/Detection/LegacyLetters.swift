import NewsModel

/// Which letters a text has, and whether it has what no text has: text decoded in a wrong encoding mostly does.
struct LegacyLetters {
    /// Of all kinds.
    private(set) var all = 0
    private(set) var beyondASCII = 0
    /// Of those beyond ASCII.
    private(set) var small = 0
    /// Those beyond ASCII, in small.
    private(set) var counts: [Unicode.Scalar: Int] = [:]
    /// A control or private character, a mark that no press uses or in a place where none has it, or capitals within
    /// words.
    private(set) var isBroken = false
    /// Whether a letter beyond ASCII has none of ASCII beside it.
    private(set) var hasSolitary = false
    /// What Windows makes of English quotation marks and apostrophes: as many closing as opening ones, and each
    /// apostrophe where English has one.
    private var (openQuotes, closedQuotes, apostrophes, strangeApostrophes) = (0, 0, 0, 0)

    init(_ text: [Unicode.Scalar]) {
        var capitalsWithin = 0
        for index in text.indices {
            let before = index > 0 ? text[index - 1] : " "
            let after = index + 1 < text.count ? text[index + 1] : " "
            let scalar = text[index]
            if scalar.isASCII {
                if scalar.isASCIILetter { all += 1 }
            } else if scalar.isMarkedLetter {
                let isCapital = scalar.properties.isUppercase
                if isCapital, before.properties.isLowercase { capitalsWithin += 1 }
                if !before.isASCIILetter, !after.isASCIILetter { hasSolitary = true }
                count(scalar, isCapital: isCapital)
            } else {
                if !Self.isProper(scalar, between: before, and: after) { isBroken = true }
                countQuotes(scalar, in: text, at: index)
            }
        }
        if capitalsWithin > 0, 200 * capitalsWithin >= beyondASCII { isBroken = true }
    }

    func count(of letters: ScalarSet) -> Int {
        counts.reduce(0) { letters.contains($1.key) ? $0 + $1.value : $0 }
    }

    func kinds(of letters: ScalarSet) -> Int {
        counts.keys.count { letters.contains($0) }
    }

    /// Whether it has two signs or more of English typed on Windows, and none against it.
    var isTypedEnglish: Bool {
        openQuotes == closedQuotes && strangeApostrophes == 0 && openQuotes + apostrophes >= 2
    }

    private mutating func count(_ letter: Unicode.Scalar, isCapital: Bool) {
        all += 1
        beyondASCII += 1
        if letter.properties.isLowercase { small += 1 }
        let key = isCapital ? letter.properties.lowercaseMapping.unicodeScalars.first ?? letter : letter
        counts[key, default: 0] += 1
    }

    private mutating func countQuotes(_ mark: Unicode.Scalar, in text: [Unicode.Scalar], at index: Int) {
        if mark == "“" { openQuotes += 1 }
        if mark == "”" { closedQuotes += 1 }
        guard mark == "’", index > 0, text[index - 1].isASCIILetter else { return }
        let word = text[(index + 1)...].prefix(4).prefix { $0.isASCIILetter }
        if word.isEmpty { return }
        let isName = "ODL".unicodeScalars.contains(text[index - 1])
        if isName || Self.contractions.contains(String(String.UnicodeScalarView(word))) {
            apostrophes += 1
        } else {
            strangeApostrophes += 1
        }
    }

    private static let contractions: Set = ["s", "t", "re", "ll", "ve", "d", "m"]
}

extension LegacyLetters {
    /// Opening marks stand before words and closing ones behind them, dashes between spaces or between words.
    private static func isProper(
        _ mark: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
    ) -> Bool {
        if mark.isWideMark { return true }
        guard marks.contains(mark) else { return false }
        let (begins, ends) = (!before.isSpacedLetter, !after.isSpacedLetter)
        switch mark {
        case "‘", "„", "‚", "¡", "¿", "€", "£", "§": return begins
        case "«", "‹", "»", "›", "“", "”", "°", "™", "•", "\u{A0}", "½": return begins || ends
        case "–": return begins == ends && (begins || after.properties.isUppercase)
        case "—", "\u{AD}", "·": return begins == ends
        default: return true
        }
    }

    /// What stands in print besides letters, digits and ASCII.
    private static let marks = ScalarSet("\u{A0}\u{AD}“”‘’„‚–—…•«»‹›€£§°™·½¿¡‐‑‒―‧،؛؟\u{200E}\u{200F}№".unicodeScalars)
}

extension Unicode.Scalar {
    fileprivate var isASCIILetter: Bool {
        (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }

    /// A letter beyond ASCII, or a mark above or below one.
    fileprivate var isMarkedLetter: Bool {
        properties.isAlphabetic || [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
    }

    /// A letter of a script that puts spaces between words.
    fileprivate var isSpacedLetter: Bool {
        value < 0xE00 && (isASCIILetter || !isASCII && properties.isAlphabetic)
    }

    /// The punctuation of East Asia, and its forms of ASCII.
    fileprivate var isWideMark: Bool {
        switch value {
        case 0x3000...0x301F, 0xFF01...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
        default: false
        }
    }
}
