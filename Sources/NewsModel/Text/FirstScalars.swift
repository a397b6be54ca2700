extension [Unicode.Scalar] {
    /// The first scalars of a text. To collect them from `unicodeScalars` costs several times as much.
    public init(_ text: String, atMost limit: Int) {
        var text = text
        self = text.withUTF8 { bytes in
            Array(unsafeUninitializedCapacity: Swift.min(bytes.count, limit)) { room, count in
                var place = 0
                while place < bytes.count, count < limit {
                    let lead = bytes[place]
                    // A string is always well-formed.
                    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                    var value = length == 1 ? UInt32(lead) : UInt32(lead & (0x7F >> UInt8(length)))
                    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
                    room.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
                    place += length
                    count += 1
                }
            }
        }
    }
}
