import Bytes

extension [Unicode.Scalar] {
    /// The first scalars of a text. To collect them from `unicodeScalars` costs several times as much.
    public init(_ text: String, atMost limit: Int) {
        var text = text
        self = text.withUTF8 { Array(utf8: $0, atMost: limit) }
    }

    /// - Parameter bytes: well-formed.
    init(utf8 bytes: UnsafeBufferPointer<UInt8>, atMost limit: Int) {
        self = Array(unsafeUninitializedCapacity: Swift.min(bytes.count, limit)) { room, count in
            // Nearly all of a Latin text is ASCII, whose scalars are its bytes.
            while count < limit, count < bytes.count, bytes[count] < 0x80 {
                room.initializeElement(at: count, to: Unicode.Scalar(bytes[count]))
                count &+= 1
            }
            var place = count
            while place < bytes.count, count < limit {
                let (scalar, length) = bytes.scalar(at: place)
                room.initializeElement(at: count, to: scalar)
                place += length
                count += 1
            }
        }
    }
}
