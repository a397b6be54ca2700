/// Which languages have a word or a letter, by those vocabularies.
struct Lexicon: Sendable {
    /// Languages by their index, one bit each.
    typealias Languages = UInt128

    static let shared = Lexicon(Vocabulary.all)

    let languages: [Vocabulary]
    private var words: [String: Languages] = [:]
    /// By the first three scalars, or the last two.
    private var beginnings: [String: [Part]] = [:]
    private var ends: [String: [Part]] = [:]
    private var letters: [Unicode.Scalar: Languages] = [:]
    /// Those whose alphabet is known, in Latin letters and in Cyrillic.
    private var latin: Languages = 0
    private var cyrillic: Languages = 0

    private struct Part {
        let text: String
        let languages: Languages
    }

    private static let beginning = 3
    private static let end = 2

    init(_ languages: [Vocabulary]) {
        precondition(languages.count <= Languages.bitWidth)
        self.languages = languages
        var starts: [String: Languages] = [:]
        var tails: [String: Languages] = [:]
        for (index, vocabulary) in languages.enumerated() {
            let bit: Languages = 1 << Languages(index)
            for word in vocabulary.words {
                if word.hasPrefix("*") {
                    tails[String(word.dropFirst()), default: 0] |= bit
                } else if word.hasSuffix("*") {
                    starts[String(word.dropLast()), default: 0] |= bit
                } else {
                    words[String(word), default: 0] |= bit
                }
            }
            guard let alphabet = vocabulary.letters else { continue }
            if alphabet.contains("а") { cyrillic |= bit } else { latin |= bit }
            for letter in alphabet { letters[letter, default: 0] |= bit }
        }
        for (text, languages) in starts {
            let key = String(scalars: text.unicodeScalars.prefix(Self.beginning))
            beginnings[key, default: []].append(Part(text: text, languages: languages))
        }
        for (text, languages) in tails {
            let key = String(scalars: text.unicodeScalars.suffix(Self.end))
            ends[key, default: []].append(Part(text: text, languages: languages))
        }
    }

    /// Those that have the word or its beginning.
    func languages(ofWord word: String) -> Languages {
        let key = String(scalars: word.unicodeScalars.prefix(Self.beginning))
        return (beginnings[key] ?? []).reduce(words[word] ?? 0) { found, part in
            word.hasPrefix(part.text) ? found | part.languages : found
        }
    }

    /// Those in which words end so, of which a beginning of two letters remains.
    func languages(ofEnd word: String) -> Languages {
        guard let parts = ends[String(scalars: word.unicodeScalars.suffix(Self.end))] else { return 0 }
        let length = word.unicodeScalars.count
        return parts.reduce(0) { found, part in
            word.hasSuffix(part.text) && length >= part.text.unicodeScalars.count + 2 ? found | part.languages : found
        }
    }

    /// Those that are written with the letter; without an alphabet none.
    func languages(ofLetter letter: Unicode.Scalar) -> Languages {
        letters[letter] ?? 0
    }

    /// Those that are written in its script, and without it.
    func languages(lacking letter: Unicode.Scalar) -> Languages {
        switch letter.value {
        case 0xC0...0x24F, 0x259, 0x1E00...0x1EFF: latin & ~languages(ofLetter: letter)
        case 0x400...0x52F: cyrillic & ~languages(ofLetter: letter)
        default: 0
        }
    }
}
