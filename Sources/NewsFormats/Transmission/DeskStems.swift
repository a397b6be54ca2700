/// Beginnings and parts of words, found wherever they stand in a line, by their first bytes.
struct DeskStems {
    let all: [String]
    private let byFirstByte: [[(text: String, bytes: [UInt8])]]

    init(_ stems: [String]) {
        all = stems
        var table: [[(text: String, bytes: [UInt8])]] = Array(repeating: [], count: 256)
        for stem in stems {
            let bytes = Array(stem.utf8)
            table[Int(bytes.first ?? 0)].append((stem, bytes))
        }
        byFirstByte = table
    }

    /// Whether any stands in a line.
    func areAny(in line: String) -> Bool {
        first(in: line) { _ in true } != nil
    }

    /// Whether a word begins with any.
    func begin(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return byFirstByte[Int(first)].contains { word.utf8.starts(with: $0.bytes) }
    }

    /// Of those in a line, in its order, the first that fits.
    func first(in line: String, where fits: (String) -> Bool) -> String? {
        var line = line
        return line.withUTF8 { bytes in
            for place in bytes.indices {
                let rest = bytes[place...]
                for stem in byFirstByte[Int(bytes[place])]
                where rest.starts(with: stem.bytes) && fits(stem.text) {
                    return stem.text
                }
            }
            return nil
        }
    }
}
