extension UnsafeBufferPointer<UInt8> {
    /// The character that begins at a place of well-formed UTF-8, such as a string's, and its length in bytes. The
    /// library's decoder, which checks what is there, costs many times as much.
    @inlinable
    @inline(__always)
    public func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = self[place]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead & (0x7F >> UInt8(length)))
        for offset in 1..<length { value = value << 6 | UInt32(self[place + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
