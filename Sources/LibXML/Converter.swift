import CLibXML2
import Glibc

/// One handle of iconv, converting to UTF-8.
struct Converter: ~Copyable {
    /// The result of a conversion.
    enum Outcome {
        case text(utf8: [UInt8])
        case badByte(offset: Int)
    }

    private let handle: iconv_t
    /// Characters of two bytes that the encoding has and the system's converter does not know.
    private let additions: [UInt16: StaticString]

    /// Nil if the system has no converter from this encoding.
    init?(from name: String, additions: [UInt16: StaticString] = [:]) {
        guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
        self.additions = additions
    }

    deinit { iconv_close(handle) }

    /// Converts all bytes from an offset on, or returns the offset of the first one that cannot be converted.
    func convert(_ bytes: [UInt8], from start: Int) -> Outcome {
        // iconv's signature asks for mutable input, though it writes none of it.
        var input = bytes.map { CChar(bitPattern: $0) }
        var failedAt: Int?
        // No byte of any encoding on the list becomes more than three bytes of UTF-8.
        let output = [UInt8](unsafeUninitializedCapacity: 3 * bytes.count + 16) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                var from = source.baseAddress.map { $0 + start }
                var fromLeft = source.count - start
                var to = buffer.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
                var toLeft = buffer.count
                while failedAt == nil, fromLeft > 0 {
                    let isBroken = iconv(handle, &from, &fromLeft, &to, &toLeft) == -1
                    // Big5-HKSCS holds back a letter that a combining mark may follow.
                    iconv(handle, nil, nil, &to, &toLeft)
                    guard isBroken else { break }
                    let place = source.count - fromLeft
                    guard let addition = addition(at: place, in: bytes), let end = to else {
                        failedAt = place
                        break
                    }
                    memcpy(end, addition.utf8Start, addition.utf8CodeUnitCount)
                    to = end + addition.utf8CodeUnitCount
                    toLeft -= addition.utf8CodeUnitCount
                    from = from.map { $0 + 2 }
                    fromLeft -= 2
                }
                count = buffer.count - toLeft
            }
        }
        if let failedAt { return .badByte(offset: failedAt) }
        return .text(utf8: output)
    }

    private func addition(at place: Int, in bytes: [UInt8]) -> StaticString? {
        guard !additions.isEmpty, place + 1 < bytes.count else { return nil }
        return additions[UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])]
    }
}
