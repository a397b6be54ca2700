/// Eight bytes of a text, examined together, which takes a fraction of the time of one after another.
@frozen
public struct EightBytes {
    @usableFromInline
    let bytes: UInt64

    /// Those at a place, of which all eight must be there.
    @inlinable
    public init(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
        bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }

    /// Whether one of them is `byte`, which must be ASCII.
    @inlinable
    public func contain(_ byte: UInt8) -> Bool {
        // Only a byte of zero has its high bit set by subtraction of 1 and clear before.
        let difference = bytes ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
    }

    /// Whether one of them is a control below U+0020.
    @inlinable
    public var containControls: Bool {
        (bytes &- 0x2020_2020_2020_2020) & ~bytes & 0x8080_8080_8080_8080 != 0
    }

    /// Whether all are ASCII without controls. Of such bytes only `7F` has its high bit set when 1 is added.
    @inlinable
    public var arePlain: Bool {
        (bytes | (bytes &- 0x2020_2020_2020_2020) | (bytes &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place at or behind another whose byte is wanted.
    ///
    /// - Parameter mayHave: whether one of eight may be wanted; where it is not, they are passed over together.
    @inlinable
    public func firstOffset(
        from start: Int, whereEight mayHave: (EightBytes) -> Bool, orOne isWanted: (UInt8) -> Bool
    ) -> Int? {
        var place = start
        while place < count {
            let end = Swift.min(place + 8, count)
            if end == place + 8, !mayHave(EightBytes(self, at: place)) {
                place = end
                continue
            }
            while place < end {
                if isWanted(self[place]) { return place }
                place += 1
            }
        }
        return nil
    }
}
