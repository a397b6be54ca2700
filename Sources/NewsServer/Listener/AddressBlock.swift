import Glibc

/// A block of network addresses in CIDR notation (RFC 4632, RFC 4291 §2.3), such as `192.0.2.0/24` or `2001:db8::/32`,
/// or a single address.
public struct AddressBlock: Sendable, Hashable {
    private let prefix: [UInt8]
    private let length: Int

    /// Nil for anything else; bits beyond the length must be zero, which reveals a mistyped length.
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

    /// Whether the block contains an address. An IPv4-mapped IPv6 address (RFC 4291 §2.5.5.2) counts as IPv4.
    public func holds(_ address: String) -> Bool {
        guard let bytes = Self.bytes(of: address), bytes.count == prefix.count else { return false }
        return (0..<length).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return bytes[bit / 8] & mask == prefix[bit / 8] & mask
        }
    }

    /// The household of an address: for IPv6 its network of 64 bits, since one household has any number of addresses.
    static func household(of address: String) -> String {
        guard let bytes = bytes(of: address), bytes.count == 16 else { return address }
        let groups = stride(from: 0, to: 8, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }

    /// The address in an element of X-Forwarded-For, which may have spaces around it and a port, as in `192.0.2.7:4711`
    /// and `[2001:db8::7]:4711`; nil if there is none.
    static func address(in element: Substring) -> String? {
        var text = String(element.filter { $0 != " " && $0 != "\t" })
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            text = String(text[..<end].dropFirst())
        } else if let colon = text.firstIndex(of: ":"), colon == text.lastIndex(of: ":") {
            text = String(text[..<colon])
        }
        return bytes(of: text) == nil ? nil : text.unmapped
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
    /// The address, with an IPv4-mapped IPv6 address (RFC 4291 §2.5.5.2) as IPv4.
    var unmapped: String {
        hasPrefix("::ffff:") && contains(".") ? String(dropFirst(7)) : self
    }
}
