/// What of an address is percent-encoded (RFC 3986 §2.1).
public enum PercentEncoding: Sendable {
    /// One segment: all bytes except the unreserved characters.
    case segment
    /// A whole address, in ASCII: bytes beyond it, white space, controls and the characters that RFC 3986 §2 excludes.
    /// Existing escapes stay.
    case address
    /// A whole address whose letters stay as they are (RFC 3987).
    case international
    /// Every byte.
    case everything

    /// The text encoded.
    public func encode(_ text: String) -> String {
        var text = text
        return text.withUTF8 { encoded($0) } ?? text
    }

    /// A text, given as bytes, encoded.
    public func encode(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { encoded($0) } ?? String(decoding: bytes, as: UTF8.self)
    }

    private func escapes(_ byte: UInt8) -> Bool {
        switch self {
        case .segment: !Self.isUnreserved(byte)
        case .address: byte >= 0x80 || Self.isExcluded(byte)
        case .international: Self.isExcluded(byte)
        case .everything: true
        }
    }

    /// Nil if it stays as it is.
    private func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.contains(where: escapes) else { return nil }
        let digits = StaticString("0123456789ABCDEF")
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count + 32)
        for byte in bytes {
            if escapes(byte) {
                encoded += [
                    UInt8(ascii: "%"), digits.utf8Start[Int(byte >> 4)], digits.utf8Start[Int(byte & 15)],
                ]
            } else {
                encoded.append(byte)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// RFC 3986 §2.3.
    fileprivate static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    /// The value of two hexadecimal digits; nil for anything else.
    fileprivate static func code(_ digits: Substring.UTF8View) -> UInt8? {
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return values.count == 2 ? UInt8(values[0] << 4 | values[1]) : nil
    }

    private static func isExcluded(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}

extension String {
    /// The text as one segment of an address.
    public var percentEncoded: String {
        PercentEncoding.segment.encode(self)
    }

    /// An address in ASCII, as RSS and the sitemap protocol require.
    public var asciiAddress: String {
        PercentEncoding.address.encode(self)
    }

    /// The text with percent-escapes decoded. A percent sign without an escape stays, and invalid UTF-8 is replaced.
    public var percentDecoded: String {
        decoded { _ in true }
    }

    /// The address with letters, digits and `-._~` as themselves (RFC 3986 §6.2.2.2).
    public var withPlainUnreserved: String {
        decoded(where: PercentEncoding.isUnreserved)
    }

    private func decoded(where isWanted: (UInt8) -> Bool) -> String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], self[...].utf8)
        bytes.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = PercentEncoding.code(rest.prefix(2)), isWanted(code) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
