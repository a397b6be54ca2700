/// Frequent words of a language and the letters it is written in, which tell it in a sentence or two, where groups of
/// letters do not suffice.
struct Vocabulary: Sendable {
    /// A tag.
    let language: String
    /// Whether a text may be told to be in it. The others are here so that they are not taken for what they resemble.
    let isTold: Bool
    /// `word`; `beginning*`; `*end`, of which fewer are true signs. A name in capitals is an agency's or an office's,
    /// as it prints itself.
    let words: [Substring]
    /// In lower case, beyond ASCII; nil where all letters of the script occur.
    let letters: Set<Unicode.Scalar>?

    init(_ language: String, _ words: String..., letters: String?, isTold: Bool = true) {
        self.language = language
        self.isTold = isTold
        self.words = words.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        self.letters = letters.map { Set($0.unicodeScalars) }
    }

    /// A language that nothing is told to be in.
    static func neighbour(_ language: String, _ words: String..., letters: String?) -> Vocabulary {
        Vocabulary(language, words.joined(separator: " "), letters: letters, isTold: false)
    }
}

/// The words of each language.
enum VocabularyWords {
    /// Serbian in Cyrillic letters, letter by letter from Latin ones.
    static func cyrillic(_ words: String) -> String {
        let pairs = [
            ("lj", "љ"), ("nj", "њ"), ("dž", "џ"), ("a", "а"), ("b", "б"), ("c", "ц"), ("č", "ч"), ("ć", "ћ"),
            ("d", "д"),
            ("đ", "ђ"), ("e", "е"), ("f", "ф"), ("g", "г"), ("h", "х"), ("i", "и"), ("j", "ј"), ("k", "к"), ("l", "л"),
            ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("š", "ш"), ("t", "т"), ("u", "у"),
            ("v", "в"), ("z", "з"), ("ž", "ж"),
        ]
        return pairs.reduce(words.lowercased()) { $0.replacing($1.0, with: $1.1) }
    }
}
