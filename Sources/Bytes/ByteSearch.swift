import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// The first place of a byte at or behind another.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress else { return nil }
        return memchr(base + start, Int32(byte), count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
    }

    /// The first place of a sequence at or behind another. An empty one is nowhere.
    public func firstOffset(of sequence: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard sequence.count > 1 else { return sequence.first.flatMap { firstOffset(of: $0, from: start) } }
        let (first, second) = (SixteenBytes(repeating: sequence[0]), SixteenBytes(repeating: sequence[1]))
        var place = start
        while let found = firstOffset(from: place, where: { $0 .== first .& $1 .== second }) {
            if self[found...].starts(with: sequence) { return found }
            place = found + 1
        }
        return nil
    }
}

extension [UInt8] {
    /// The first place of a byte at or behind another. As fast as memory is read, which `firstIndex(of:)` is not.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        withUnsafeBufferPointer { $0.firstOffset(of: byte, from: start) }
    }

    /// The first place of a sequence at or behind another. An empty one is nowhere.
    public func firstOffset(of sequence: [UInt8], from start: Int = 0) -> Int? {
        withUnsafeBufferPointer { own in sequence.withUnsafeBufferPointer { own.firstOffset(of: $0, from: start) } }
    }
}
