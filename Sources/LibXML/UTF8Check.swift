import Glibc

/// Strict validation of UTF-8. Swift's own decoding repairs silently, which would turn a wrong encoding into
/// replacement characters.
enum UTF8Check {
    /// Throws with offset and value of the first byte that is not UTF-8.
    static func validate(_ bytes: [UInt8], forbidsNUL: Bool = false) throws(XMLError) {
        if forbidsNUL, let offset = bytes.firstOffset(of: 0) {
            throw XMLError(.malformed, "a NUL byte", expected: "text in UTF-8", at: offset, in: bytes)
        }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            let found = "byte 0x\(hex(bytes[offset])), which is not UTF-8"
            throw XMLError(.undecodable, found, expected: "UTF-8", at: offset, in: bytes)
        }
    }

    /// Two hexadecimal digits.
    static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}

extension [UInt8] {
    /// The first place of a byte at or behind an offset. As fast as memory is read, which `firstIndex(of:)` is not.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        withUnsafeBytes { buffer in
            guard start < buffer.count, let base = buffer.baseAddress else { return nil }
            guard let found = memchr(base + start, Int32(byte), buffer.count - start) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
