import Bytes

/// Strict validation of UTF-8. Swift's own decoding repairs silently, which would turn a wrong encoding into
/// replacement characters.
enum UTF8Check {
    /// Throws with offset and value of the first byte that is not UTF-8.
    static func validate(_ bytes: [UInt8], forbidsNUL: Bool = false) throws(XMLError) {
        if forbidsNUL, let offset = bytes.firstOffset(of: 0) {
            throw XMLError(.malformed, "a NUL byte", expected: "text in UTF-8", at: offset, in: bytes)
        }
        if bytes.withUnsafeBufferPointer(\.isUTF8) { return }
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
