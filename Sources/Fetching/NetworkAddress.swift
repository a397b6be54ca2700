import Glibc

/// A numeric address, and whether others may make this machine connect to it.
struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// Four bytes (IPv4) or sixteen (IPv6), in network order.
    let bytes: [UInt8]

    /// An address from a resolver; nil for other families.
    init?(_ address: UnsafePointer<sockaddr>) {
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
    init?(_ text: String) {
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: four, Array.init)
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = withUnsafeBytes(of: six, Array.init)
        } else {
            return nil
        }
    }

    private init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The kind of an address that nobody outside may make us connect to; nil for one of the public internet.
    var restriction: String? {
        if bytes.count == 4 { return Self.reserved4.first { $0.holds(bytes) }?.name }
        if let inner = embedded { return inner.restriction.map { "\($0) (\(inner)) within IPv6" } }
        if let name = Self.reserved6.first(where: { $0.holds(bytes) })?.name { return name }
        // Nothing but 2000::/3 has been given to anyone (RFC 4291 §2.4, IANA).
        return bytes[0] & 0xE0 == 0x20 ? nil : "not assigned"
    }

    /// The IPv4 address that a gateway or this machine may translate the IPv6 one to.
    private var embedded: NetworkAddress? {
        let zeros = { (range: Range<Int>) in self.bytes[range].allSatisfy { $0 == 0 } }
        // ::a.b.c.d, but for :: and ::1 (RFC 4291 §2.5.5.1)
        if zeros(0..<12) {
            return zeros(12..<15) && bytes[15] < 2 ? nil : NetworkAddress(bytes: bytes[12...])
        }
        // ::ffff:a.b.c.d (§2.5.5.2), and ::ffff:0:a.b.c.d (RFC 2765)
        if zeros(0..<10), bytes[10] == 0xFF, bytes[11] == 0xFF { return NetworkAddress(bytes: bytes[12...]) }
        if zeros(0..<8), bytes[8] == 0xFF, bytes[9] == 0xFF, zeros(10..<12) {
            return NetworkAddress(bytes: bytes[12...])
        }
        // 64:ff9b::/96, NAT64 (RFC 6052)
        if bytes[..<4].elementsEqual([0, 0x64, 0xFF, 0x9B]), zeros(4..<12) {
            return NetworkAddress(bytes: bytes[12...])
        }
        // 2002::/16, 6to4 (RFC 3056)
        if bytes[0] == 0x20, bytes[1] == 0x02 { return NetworkAddress(bytes: bytes[2..<6]) }
        // ISATAP (RFC 5214)
        if bytes[8] & 0xFD == 0, bytes[9] == 0, bytes[10] == 0x5E, bytes[11] == 0xFE {
            return NetworkAddress(bytes: bytes[12...])
        }
        return nil
    }
}

extension NetworkAddress {
    /// A block of addresses: the first `length` bits are those of `prefix`.
    private struct Block {
        let prefix: [UInt8]
        let length: Int
        let name: String

        init(_ prefix: [UInt8], _ length: Int, _ name: String) {
            (self.prefix, self.length, self.name) = (prefix, length, name)
        }

        func holds(_ bytes: [UInt8]) -> Bool {
            (0..<length).allSatisfy { bit in
                let (byte, mask) = (bit / 8, UInt8(0x80) >> UInt8(bit % 8))
                return bytes[byte] & mask == (byte < prefix.count ? prefix[byte] : 0) & mask
            }
        }
    }

    /// IANA's registry of special-purpose IPv4 addresses.
    private static let reserved4 = [
        Block([0], 8, "this network"), Block([10], 8, "private"), Block([100, 64], 10, "shared by carriers (CGNAT)"),
        Block([127], 8, "loopback"), Block([169, 254], 16, "link-local"), Block([172, 16], 12, "private"),
        Block([192, 0, 0], 24, "for protocols"), Block([192, 0, 2], 24, "for documentation"),
        Block([192, 88, 99], 24, "a relay of 6to4"), Block([192, 168], 16, "private"),
        Block([198, 18], 15, "for benchmarks"), Block([198, 51, 100], 24, "for documentation"),
        Block([203, 0, 113], 24, "for documentation"), Block([224], 4, "multicast"), Block([240], 4, "reserved"),
    ]

    /// IANA's registry of special-purpose IPv6 addresses, as far as they are in, or look like, assigned space.
    private static let reserved6 = [
        Block([], 127, "loopback or unspecified"), Block([0xFC], 7, "unique local (ULA)"),
        Block([0xFE, 0x80], 10, "link-local"), Block([0xFE, 0xC0], 10, "site-local"), Block([0xFF], 8, "multicast"),
        Block([0x20, 0x01, 0, 0], 32, "Teredo"), Block([0x20, 0x01, 0], 23, "for protocols"),
        Block([0x20, 0x01, 0x0D, 0xB8], 32, "for documentation"), Block([0x3F, 0xFF], 20, "for documentation"),
        Block([0, 0x64, 0xFF, 0x9B, 0, 1], 48, "local NAT64"),
    ]
}
