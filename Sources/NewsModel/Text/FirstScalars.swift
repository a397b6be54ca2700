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
            var place = 0
            while place < bytes.count, count < limit {
                if bytes[place] < 0x80, let ascii = bytes.sixteenASCII(at: place), count &+ 16 <= limit {
                    // Nearly all of a Latin text is ASCII, whose scalars are its bytes.
                    room.initialize(at: count, to: ascii)
                    place += 16
                    count += 16
                } else {
                    let (scalar, length) = bytes.scalar(at: place)
                    room.initializeElement(at: count, to: scalar)
                    place += length
                    count += 1
                }
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The sixteen bytes at a place if they are all of ASCII.
    @inline(__always)
    fileprivate func sixteenASCII(at place: Int) -> SixteenBytes? {
        guard place &+ 16 <= count else { return nil }
        let bytes = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: SixteenBytes.self)
        return (bytes .>= SixteenBytes(repeating: 0x80)).isNone ? bytes : nil
    }
}

extension UnsafeMutableBufferPointer<Unicode.Scalar> {
    /// A scalar is in memory what its number is.
    @inline(__always)
    fileprivate func initialize(at place: Int, to ascii: SixteenBytes) {
        UnsafeMutableRawBufferPointer(self)
            .storeBytes(
                of: SIMD16<UInt32>(truncatingIfNeeded: ascii), toByteOffset: place &* 4, as: SIMD16<UInt32>.self)
    }
}
