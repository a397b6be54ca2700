/// Phrases of whole words, found by their first word: each line of copy is asked for hundreds of them.
struct DeskPhrases {
    /// A phrase and the places of its words.
    struct Found {
        let phrase: String
        let range: Range<Int>
    }

    private typealias Phrase = (text: String, words: [String])

    let all: [String]
    /// In the order in which they were given.
    private let byFirstWord: [String: [Phrase]]

    init(_ phrases: [String]) {
        all = phrases
        let split = phrases.map { Phrase(text: $0, words: $0.split(separator: " ").map { String($0) }) }
        byFirstWord = Dictionary(grouping: split) { $0.words.first ?? "" }
    }

    /// The phrase that words begin with; of several the one given first.
    func opening(of words: some RandomAccessCollection<String>) -> String? {
        guard let first = words.first, let phrases = byFirstWord[first] else { return nil }
        return phrases.first { words.starts(with: $0.words) }?.text
    }

    /// Every phrase that words begin with.
    func openings(of words: [String]) -> [String] {
        guard let first = words.first, let phrases = byFirstWord[first] else { return [] }
        return phrases.filter { words.starts(with: $0.words) }.map(\.text)
    }

    /// Each phrase that is among words, where it stands first.
    func places(in words: [String]) -> [Found] {
        var found: [Found] = []
        for (place, word) in words.enumerated() {
            guard let phrases = byFirstWord[word] else { continue }
            for phrase in phrases
            where words[place...].starts(with: phrase.words)
                && !found.contains(where: { $0.phrase == phrase.text })
            {
                found.append(Found(phrase: phrase.text, range: place..<place + phrase.words.count))
            }
        }
        return found
    }
}
