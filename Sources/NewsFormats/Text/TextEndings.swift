import NewsModel

/// Texts that others end with, found by the last byte: lines of desks are asked for hundreds of them.
struct TextEndings: ExpressibleByArrayLiteral {
    /// As they were given.
    let all: [String]
    private let byLastByte: [[String]]

    init(_ endings: [String]) {
        all = endings
        var table = [[String]](repeating: [], count: 256)
        for ending in endings { table[Int(ending.utf8.last ?? 0)].append(ending) }
        byLastByte = table
    }

    init(arrayLiteral endings: String...) {
        self.init(endings)
    }

    /// Of those that a text ends with, the one given first.
    func first(of text: String) -> String? {
        candidates(text).first { text.ends(withBytes: $0) }
    }

    /// Whether a text ends with any.
    func areAny(of text: String) -> Bool {
        first(of: text) != nil
    }

    /// Those that a text ends with.
    func all(of text: String) -> [String] {
        candidates(text).filter { text.ends(withBytes: $0) }
    }

    private func candidates(_ text: String) -> [String] {
        text.utf8.last.map { byLastByte[Int($0)] } ?? []
    }
}
