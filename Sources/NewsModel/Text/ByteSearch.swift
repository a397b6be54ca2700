extension StringProtocol where Index == String.Index {
    /// The first place of a text in this one, compared by bytes; nil where it has none.
    ///
    /// The library's `firstRange(of:)` compares by characters, at a hundred times the cost. In UTF-8 the bytes of one
    /// character are never part of another's, so only a combining mark right behind the text makes a difference.
    public func firstRange(ofBytes text: String) -> Range<Index>? {
        let pattern = Array(text.utf8)
        let found = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
            return (0...bytes.count - pattern.count).first { place in
                bytes[place] == first && bytes[place...].starts(with: pattern)
            }
        }
        guard let place = found ?? nil else { return nil }
        let start = utf8.index(startIndex, offsetBy: place)
        return start..<utf8.index(start, offsetBy: pattern.count)
    }

    /// Whether a text is part of this one, compared by bytes.
    public func contains(bytes text: String) -> Bool {
        firstRange(ofBytes: text) != nil
    }
}
