/// The words of a text, for what they say about its language.
struct EvidenceWords {
    struct Word: Hashable {
        /// As it was written, with `'` for all apostrophes.
        let text: String
        /// At the beginning of a sentence or a line a small word has a capital.
        let isFirst: Bool
    }

    let words: [Word]

    /// More say no more.
    private static let most = 200

    init(_ sample: TextSample) {
        var words: [Word] = []
        var word = String.UnicodeScalarView()
        var isFirst = true
        var isApostrophe = false
        for scalar in sample.scalars {
            if Self.isOfWord(scalar) {
                if isApostrophe, !word.isEmpty { word.append("'") }
                isApostrophe = false
                word.append(scalar)
                continue
            }
            if Self.apostrophes.contains(scalar), !isApostrophe, !word.isEmpty {
                isApostrophe = true
                continue
            }
            isApostrophe = false
            if !word.isEmpty {
                words.append(Word(text: String(word), isFirst: isFirst))
                word = String.UnicodeScalarView()
                isFirst = false
                if words.count == Self.most { break }
            }
            if Self.openers.contains(scalar) { isFirst = true }
        }
        if !word.isEmpty, words.count < Self.most { words.append(Word(text: String(word), isFirst: isFirst)) }
        self.words = words
    }

    private static let apostrophes = Set("'’‘ʻʼ`´".unicodeScalars)
    private static let openers = Set("\n.!?:;-–—(\"„“”«»/".unicodeScalars)

    /// The joiners and signs of vowels stand within words too.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0x300...0x36F, 0x900...0x963, 0x200C...0x200D: true
        case 0..<0xAA, 0x2BB...0x2BC: false
        default: scalar.properties.isAlphabetic
        }
    }
}

extension EvidenceWords.Word {
    /// Of two letters or more, such as an agency's name.
    var isInCapitals: Bool {
        text.unicodeScalars.count >= 2 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase } && hasCapital
    }

    var hasCapital: Bool {
        text.unicodeScalars.first?.properties.isUppercase == true
    }

    /// Turkish has a small `i` for `İ`, without the dot that stays above it otherwise.
    var lowercased: String {
        String(scalars: text.lowercased().unicodeScalars.filter { $0.value != 0x307 })
    }
}
