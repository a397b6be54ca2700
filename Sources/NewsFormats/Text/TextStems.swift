/// Beginnings and parts of words, found wherever they stand in a line, by their first bytes.
struct TextStems {
    let all: [String]
    private let byFirstByte: [[Stem]]

    private struct Stem {
        let text: String
        let bytes: [UInt8]

        func begins(_ rest: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
            rest.count >= bytes.count && rest.prefix(bytes.count).elementsEqual(bytes)
        }
    }

    init(_ stems: [String]) {
        all = stems
        var table = [[Stem]](repeating: [], count: 256)
        for stem in stems {
            let bytes = Array(stem.utf8)
            table[Int(bytes.first ?? 0)].append(Stem(text: stem, bytes: bytes))
        }
        byFirstByte = table
    }

    /// Whether any stands in a line.
    func areAny(in line: String) -> Bool {
        first(in: line) { _ in true } != nil
    }

    /// Whether a word begins with any.
    func begin(_ word: String) -> Bool {
        guard let first = word.utf8.first, !byFirstByte[Int(first)].isEmpty else { return false }
        var word = word
        return word.withUTF8 { bytes in byFirstByte[Int(first)].contains { $0.begins(bytes[...]) } }
    }

    /// The one that a text begins with; of several the one given first.
    func opening(of text: String) -> String? {
        text.utf8.first.flatMap { byFirstByte[Int($0)].first { text.utf8.starts(with: $0.bytes) }?.text }
    }

    /// Of those in a line, in its order, the first that fits.
    func first(in line: String, where fits: (String) -> Bool) -> String? {
        var line = line
        return line.withUTF8 { bytes in
            for place in bytes.indices {
                let rest = bytes[place...]
                for stem in byFirstByte[Int(bytes[place])] where stem.begins(rest) && fits(stem.text) {
                    return stem.text
                }
            }
            return nil
        }
    }
}
