import Glibc

/// A block of network addresses in CIDR notation (RFC 4632, RFC 4291 §2.3): `192.0.2.0/24`, `2001:db8::/32`, or one
/// address alone.
public struct AddressBlock: Sendable, Hashable {
    private let prefix: [UInt8]
    private let length: Int

    /// Nil for anything else; bits beyond the length must be zero, since a mistyped length shows by them.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let bytes = Self.bytes(of: String(first)) else { return nil }
        prefix = bytes
        if parts.count == 1 {
            length = bytes.count * 8
        } else {
            guard let number = Int(parts[1]), (0...bytes.count * 8).contains(number), String(number) == parts[1] else {
                return nil
            }
            length = number
        }
        let isClean = (length..<bytes.count * 8).allSatisfy { bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) == 0 }
        guard isClean else { return nil }
    }

    /// Whether an address lies in it. An IPv4 address within IPv6 (RFC 4291 §2.5.5.2) counts as what it is.
    public func holds(_ address: String) -> Bool {
        guard let bytes = Self.bytes(of: address), bytes.count == prefix.count else { return false }
        return (0..<length).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return bytes[bit / 8] & mask == prefix[bit / 8] & mask
        }
    }

    /// Who is behind an address: of IPv6 a network of 64 bits, since one household has as many addresses as it wants.
    static func household(of address: String) -> String {
        guard let bytes = bytes(of: address), bytes.count == 16 else { return address }
        let groups = stride(from: 0, to: 8, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }

    /// The address in an element of X-Forwarded-For, which may have blanks around it and a port behind it, as
    /// `192.0.2.7:4711` and `[2001:db8::7]:4711`; nil where there is none.
    static func address(in element: Substring) -> String? {
        var text = String(element.filter { $0 != " " && $0 != "\t" })
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            text = String(text[..<end].dropFirst())
        } else if let colon = text.firstIndex(of: ":"), colon == text.lastIndex(of: ":") {
            text = String(text[..<colon])
        }
        return bytes(of: text) == nil ? nil : text.withoutIPv6
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four, Array.init) }
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: six, Array.init)
        let isFour = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isFour ? Array(bytes[12...]) : bytes
    }
}

extension String {
    /// The same address; one of IPv4 that is written within IPv6 (RFC 4291 §2.5.5.2) as what it is.
    var withoutIPv6: String {
        hasPrefix("::ffff:") && contains(".") ? String(dropFirst(7)) : self
    }
}
