import Glibc

/// A line and column, both from 1, at a byte offset. Columns are characters, not bytes.
struct TextPosition: Equatable {
    private(set) var line = 1
    private var lineStart = 0
    private var offset = 0

    /// The first character.
    init() {}

    /// The character at an offset.
    init(offset: Int, in bytes: [UInt8]) {
        advance(to: offset, in: bytes)
    }

    /// Goes forward to an offset, so that asking for every tag of a document costs one pass over it.
    mutating func advance(to end: Int, in bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { advance(to: end, in: $0) }
    }

    /// Goes forward to an offset of bytes in a buffer.
    mutating func advance(to end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let end = min(end, bytes.count)
        if end < offset { self = TextPosition() }
        guard let base = bytes.baseAddress else { return }
        while offset < end, let found = memchr(base + offset, Int32(UInt8(ascii: "\n")), end - offset) {
            line += 1
            lineStart = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            offset = lineStart
        }
        offset = end
    }

    /// Counted when it is asked for, which is when something is wrong.
    func column(in bytes: some RandomAccessCollection<UInt8>) -> Int {
        let start = bytes.index(bytes.startIndex, offsetBy: lineStart)
        let end = bytes.index(bytes.startIndex, offsetBy: offset)
        return 1 + bytes[start..<end].count { $0 & 0xC0 != 0x80 }
    }
}
