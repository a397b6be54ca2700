/// A line and column, both from 1, counted from a byte offset. Columns are characters, not bytes.
struct TextPosition: Equatable {
    private(set) var line = 1
    private(set) var column = 1
    private var offset = 0

    /// The first character.
    init() {}

    /// The character at an offset.
    init(offset: Int, in bytes: some Sequence<UInt8>) {
        for byte in bytes.prefix(offset) { pass(byte) }
        self.offset = offset
    }

    /// Goes forward to an offset, so that asking for every tag of a document costs one pass over it.
    mutating func advance(to end: Int, in bytes: [UInt8]) {
        if end < offset { self = TextPosition() }
        for index in offset..<min(end, bytes.count) { pass(bytes[index]) }
        offset = max(offset, min(end, bytes.count))
    }

    private mutating func pass(_ byte: UInt8) {
        if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }
}
