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

extension String {
    /// Whether it begins with a text, compared by bytes. The library's `hasPrefix` compares by characters where either
    /// has more than ASCII.
    public func begins(withBytes text: String) -> Bool {
        utf8.starts(with: text.utf8)
    }

    /// The same of its end.
    public func ends(withBytes text: String) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { own in
            text.utf8.withContiguousStorageIfAvailable { end in
                own.count >= end.count && own.suffix(end.count).elementsEqual(end)
            }
        }
        return (found ?? nil) ?? hasSuffix(text)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place at or behind another of one of two bytes of ASCII. Eight bytes are examined together: texts are
    /// long between their tags.
    func firstOffset(of byte: UInt8, or other: UInt8, from start: Int) -> Int? {
        firstOffset(from: start) {
            Self.has(byte, $0) || Self.has(other, $0)
        } orOne: {
            $0 == byte || $0 == other
        }
    }

    @inline(__always)
    private func firstOffset(
        from start: Int, whereEight mayHave: (UInt64) -> Bool, orOne isFound: (UInt8) -> Bool
    ) -> Int? {
        let raw = UnsafeRawBufferPointer(self)
        var place = start
        while place + 8 <= count {
            if mayHave(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { break }
            place += 8
        }
        while place < count {
            if isFound(self[place]) { return place }
            place += 1
        }
        return nil
    }

    /// The same of one byte.
    func firstOffset(of byte: UInt8, from start: Int) -> Int? {
        firstOffset(from: start) {
            Self.has(byte, $0)
        } orOne: {
            $0 == byte
        }
    }

    /// Only a byte of zero has its high bit set by subtraction of 1 and clear before.
    private static func has(_ byte: UInt8, _ eight: UInt64) -> Bool {
        let difference = eight ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
    }
}
