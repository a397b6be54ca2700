public import Glibc

/// A numeric address of a network interface.
public struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// Four bytes (IPv4) or sixteen (IPv6), in network order.
    public let bytes: [UInt8]

    /// An address from a resolver; nil for other families.
    public init?(_ address: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(address)
        switch CInt(address.pointee.sa_family) {
        case AF_INET:
            bytes = withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in.self).sin_addr, Array.init)
        case AF_INET6:
            bytes = withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr, Array.init)
        default: return nil
        }
    }

    /// Parses the usual notation of either family, and nothing else: no octal, no short form.
    public init?(_ text: String) {
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: four, Array.init)
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = withUnsafeBytes(of: six, Array.init)
        } else {
            return nil
        }
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The address, with an IPv4-mapped IPv6 address (RFC 4291 §2.5.5.2) as IPv4: a socket for both families names the
    /// clients of one family so.
    public var unmapped: NetworkAddress {
        let isMapped =
            bytes.count == 16 && bytes[10] == 0xFF && bytes[11] == 0xFF && bytes[..<10].allSatisfy { $0 == 0 }
        return isMapped ? ipv4(at: 12) : self
    }

    /// The IPv4 address that is within this one.
    ///
    /// - Parameter place: where its four bytes begin.
    public func ipv4(at place: Int) -> NetworkAddress {
        NetworkAddress(bytes: Array(bytes[place..<place + 4]))
    }

    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
