import Bytes

extension Substring.UTF8View {
    /// The first place of a byte; nil where it has none. As fast as memory is read, which `firstIndex(of:)` is not.
    public func firstPlace(of byte: UInt8) -> Index? {
        let found = withContiguousStorageIfAvailable { $0.firstOffset(of: byte) }
        return (found ?? nil).map { index(startIndex, offsetBy: $0) }
    }

    /// The last place of a byte; nil where it has none.
    public func lastPlace(of byte: UInt8) -> Index? {
        let found = withContiguousStorageIfAvailable { $0.lastIndex(of: byte) }
        return (found ?? nil).map { index(startIndex, offsetBy: $0) }
    }
}

extension StringProtocol where Index == String.Index {
    /// The first place of a text in this one, compared by bytes; nil where it has none.
    ///
    /// The library's `firstRange(of:)` compares by characters, at a hundred times the cost. In UTF-8 the bytes of one
    /// character are never part of another's, so only a combining mark right behind the text makes a difference.
    public func firstRange(ofBytes text: String) -> Range<Index>? {
        var text = text
        let found = text.withUTF8 { pattern in
            utf8.withContiguousStorageIfAvailable { $0.firstOffset(of: pattern) }
        }
        guard let place = found ?? nil else { return nil }
        let start = utf8.index(startIndex, offsetBy: place)
        return start..<utf8.index(start, offsetBy: text.utf8.count)
    }

    /// The last place of a text in this one, compared by bytes; nil where it has none.
    public func lastRange(ofBytes text: String) -> Range<Index>? where SubSequence == Substring {
        var last = firstRange(ofBytes: text)
        while let found = last, let next = self[found.upperBound...].firstRange(ofBytes: text) { last = next }
        return last
    }

    /// Whether a text is part of this one, compared by bytes.
    public func contains(bytes text: String) -> Bool {
        firstRange(ofBytes: text) != nil
    }

    /// Whether it begins with a text, compared by bytes. The library's `hasPrefix` compares by characters where either
    /// has more than ASCII.
    @inlinable
    public func begins(withBytes text: String) -> Bool {
        utf8.starts(with: text.utf8)
    }

    /// Whether it ends with a text, compared by bytes.
    @inlinable
    public func ends(withBytes text: String) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { own in
            text.utf8.withContiguousStorageIfAvailable { end in
                own.count >= end.count && own.suffix(end.count).elementsEqual(end)
            }
        }
        return (found ?? nil) ?? hasSuffix(text)
    }

    /// Whether it has a byte of a value or higher: what begins with such a byte may be in it.
    public func hasByte(from least: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            bytes.firstOffset(from: 0) { $0 .>= SixteenBytes(repeating: least) } != nil
        } ?? utf8.contains { $0 >= least }
    }

    /// Whether it has what tags and references of HTML begin with.
    public var hasMarkupSigns: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            bytes.firstOffset(from: 0) { $0.are("<") .| $0.are("&") } != nil
        } ?? utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    }
}
