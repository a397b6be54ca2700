/// A block of network addresses in CIDR notation (RFC 4632, RFC 4291 §2.3), such as `192.0.2.0/24` or `2001:db8::/32`,
/// or a single address.
public struct AddressBlock: Sendable, Hashable {
    private let prefix: NetworkAddress
    /// In bits.
    private let length: Int

    /// Nil for anything else; bits beyond the length must be zero, which reveals a mistyped length.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = NetworkAddress(String(first))?.unmapped else { return nil }
        prefix = address
        let bits = address.bytes.count * 8
        if parts.count == 1 {
            length = bits
        } else {
            guard let number = Int(parts[1]), (0...bits).contains(number), String(number) == parts[1] else {
                return nil
            }
            length = number
        }
        let isClean = (length..<bits).allSatisfy { address.bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) == 0 }
        guard isClean else { return nil }
    }

    /// Whether the block contains an address of its own family.
    public func contains(_ address: NetworkAddress) -> Bool {
        let (own, other) = (prefix.bytes, address.bytes)
        guard other.count == own.count else { return false }
        return (0..<length).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return other[bit / 8] & mask == own[bit / 8] & mask
        }
    }
}
