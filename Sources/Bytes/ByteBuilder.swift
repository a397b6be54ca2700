/// A document in the making, which is written in thousands of pieces of a few bytes: to append one takes a fraction of
/// what it takes with an array.
@frozen
public struct ByteBuilder: Sendable {
    /// What is appended, and room for more.
    @usableFromInline
    var bytes: [UInt8]
    @usableFromInline
    var used = 0

    /// - Parameter capacity: about how many bytes there will be.
    public init(capacity: Int = 4096) {
        bytes = Self.uncleared(max(capacity, 64))
    }

    /// How many bytes were appended.
    @inlinable
    public var count: Int { used }

    /// Appends a piece.
    @inlinable
    @inline(__always)
    public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let source = piece.baseAddress else { return }
        let place = used
        if place + piece.count > bytes.count { grow(for: piece.count) }
        bytes.withUnsafeMutableBytes { room in
            room.baseAddress?.advanced(by: place).copyMemory(from: source, byteCount: piece.count)
        }
        used += piece.count
    }

    /// Appends a byte.
    @inlinable
    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if used == bytes.count { grow(for: 1) }
        bytes[used] = byte
        used += 1
    }

    /// Appends a piece.
    @inlinable
    @inline(__always)
    public mutating func append(_ piece: [UInt8]) {
        piece.withUnsafeBufferPointer { append($0) }
    }

    /// Appends a text of the program.
    @inlinable
    @inline(__always)
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append($0) }
    }

    /// Appends a text.
    @inlinable
    @inline(__always)
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Appends a text with something else in place of some of its bytes.
    ///
    /// - Parameters:
    ///   - isReplaced: which bytes are replaced.
    ///   - replace: appends what stands for a byte.
    @inlinable
    @inline(__always)
    public mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, where isReplaced: (SixteenBytes) -> WantedBytes,
        replacing replace: (_ builder: inout ByteBuilder, _ byte: UInt8) -> Void
    ) {
        var written = 0
        while let place = text.firstOffset(from: written, where: isReplaced) {
            append(UnsafeBufferPointer(rebasing: text[written..<place]))
            replace(&self, text[place])
            written = place + 1
        }
        append(UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// Appends what was appended before.
    public mutating func append(again range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= used)
        let place = used
        if place + range.count > bytes.count { grow(for: range.count) }
        bytes.withUnsafeMutableBytes { room in
            guard let start = room.baseAddress else { return }
            (start + place).copyMemory(from: start + range.lowerBound, byteCount: range.count)
        }
        used += range.count
    }

    /// All that was appended.
    public consuming func finish() -> [UInt8] {
        bytes.removeLast(bytes.count - used)
        return bytes
    }

    @usableFromInline
    @inline(never)
    mutating func grow(for more: Int) {
        var larger = Self.uncleared(bytes.count + max(bytes.count, more))
        larger.withUnsafeMutableBytes { room in
            bytes.withUnsafeBytes { room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<used])) }
        }
        bytes = larger
    }

    /// Memory as it was found, since to clear it takes time. This relies on two things: UInt8 is a trivial type, of
    /// which any memory holds values, and only the `used` bytes, which were all written, ever leave.
    private static func uncleared(_ count: Int) -> [UInt8] {
        Array(unsafeUninitializedCapacity: count) { $1 = $0.count }
    }
}
