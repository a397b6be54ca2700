/// Single words of desks. Each word of a line is looked up in dozens of such sets, and is in hardly any: what none of a
/// set begins with, or is as long as, is not looked for.
struct DeskWordSet: Hashable, ExpressibleByArrayLiteral {
    let words: Set<String>
    /// For each first byte a bit for each length in bytes; the last is for all that are longer.
    private let lengths: [UInt64]

    init(_ words: some Sequence<String>) {
        self.words = Set(words)
        var lengths = [UInt64](repeating: 0, count: 256)
        for word in self.words { lengths[Int(word.utf8.first ?? 0)] |= Self.bit(word) }
        self.lengths = lengths
    }

    init(arrayLiteral words: String...) {
        self.init(words)
    }

    func contains(_ word: String) -> Bool {
        lengths[Int(word.utf8.first ?? 0)] & Self.bit(word) != 0 && words.contains(word)
    }

    func union(_ others: DeskWordSet) -> DeskWordSet {
        DeskWordSet(words.union(others.words))
    }

    func subtracting(_ others: DeskWordSet) -> DeskWordSet {
        DeskWordSet(words.subtracting(others.words))
    }

    private static func bit(_ word: String) -> UInt64 {
        1 << UInt64(min(word.utf8.count, 63))
    }
}

extension [String] {
    /// As `DeskTokens` has them.
    var folded: DeskWordSet {
        DeskWordSet(map { DeskTokens($0).phrase })
    }
}
