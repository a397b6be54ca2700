/// The form of a Host: a name or an address, and perhaps a port (RFC 9112 §3.2, RFC 3986 §3.2).
enum HostField {
    static func isValid(_ value: UnsafeRawBufferPointer) -> Bool {
        let end = value.first == UInt8(ascii: "[") ? endOfAddress(value) : endOfName(value)
        guard let end, end > 0 else { return false }
        return end == value.count || value[end] == UInt8(ascii: ":") && isPort(value[(end + 1)...])
    }

    /// Whether two hosts are the same, of which one may state its scheme's usual port (RFC 9110 §4.2.3).
    static func areSame(_ one: String, _ other: String, usualPort: String) -> Bool {
        func plain(_ host: String) -> String {
            let host = host.lowercased()
            return host.hasSuffix(usualPort) ? String(host.dropLast(usualPort.utf8.count)) : host
        }
        return plain(one) == plain(other)
    }

    /// - Returns: nil if the brackets hold no address.
    private static func endOfAddress(_ value: UnsafeRawBufferPointer) -> Int? {
        guard let end = value.firstIndex(of: UInt8(ascii: "]")), end > 2 else { return nil }
        let isAddress = value[1..<end].allSatisfy { byte in
            hexadecimal(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
        }
        return isAddress && value[1..<end].contains(UInt8(ascii: ":")) ? end + 1 : nil
    }

    private static func endOfName(_ value: UnsafeRawBufferPointer) -> Int? {
        var index = 0
        while index < value.count, value[index] != UInt8(ascii: ":") {
            switch value[index] {
            case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"): return nil
            case UInt8(ascii: "%"):
                guard value.count > index + 2, hexadecimal(value[index + 1]), hexadecimal(value[index + 2]) else {
                    return nil
                }
            case let byte: guard byte.isTokenByte else { return nil }
            }
            index += 1
        }
        return index
    }

    /// It may be empty.
    private static func isPort(_ digits: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard digits.count <= 5 else { return false }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return false }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number <= 65_535
    }

    private static func hexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
