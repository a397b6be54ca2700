import Addresses

extension NetworkAddress {
    /// The kind of an address that nobody outside may make us connect to; nil for one of the public internet.
    var restriction: String? {
        if bytes.count == 4 { return Self.named(self, in: Self.reserved4) }
        if let inner = embedded { return inner.restriction.map { "\($0) (\(inner)) within IPv6" } }
        if let name = Self.named(self, in: Self.reserved6) { return name }
        // Nothing but 2000::/3 has been given to anyone (RFC 4291 §2.4, IANA).
        return bytes[0] & 0xE0 == 0x20 ? nil : "not assigned"
    }

    /// The IPv4 address that a gateway or this machine may translate the IPv6 one to.
    private var embedded: NetworkAddress? {
        let zeros = { (range: Range<Int>) in self.bytes[range].allSatisfy { $0 == 0 } }
        // ::a.b.c.d, but for :: and ::1 (RFC 4291 §2.5.5.1)
        if zeros(0..<12) { return zeros(12..<15) && bytes[15] < 2 ? nil : ipv4(at: 12) }
        // ::ffff:a.b.c.d (§2.5.5.2), and ::ffff:0:a.b.c.d (RFC 2765)
        if zeros(0..<10), bytes[10] == 0xFF, bytes[11] == 0xFF { return ipv4(at: 12) }
        if zeros(0..<8), bytes[8] == 0xFF, bytes[9] == 0xFF, zeros(10..<12) { return ipv4(at: 12) }
        // 64:ff9b::/96, NAT64 (RFC 6052)
        if bytes[..<4].elementsEqual([0, 0x64, 0xFF, 0x9B]), zeros(4..<12) { return ipv4(at: 12) }
        // 2002::/16, 6to4 (RFC 3056)
        if bytes[0] == 0x20, bytes[1] == 0x02 { return ipv4(at: 2) }
        // ISATAP (RFC 5214)
        if bytes[8] & 0xFD == 0, bytes[9] == 0, bytes[10] == 0x5E, bytes[11] == 0xFE { return ipv4(at: 12) }
        return nil
    }

    private static func named(_ address: NetworkAddress, in blocks: [(block: AddressBlock, name: String)]) -> String? {
        blocks.first { $0.block.contains(address) }?.name
    }

    /// A table of blocks. A mistyped one traps: left out, it would open what it reserves.
    private static func table(_ rows: KeyValuePairs<String, String>) -> [(block: AddressBlock, name: String)] {
        rows.map { text, name in
            guard let block = AddressBlock(text) else { preconditionFailure("\(text) is not a block") }
            return (block, name)
        }
    }

    /// IANA's registry of special-purpose IPv4 addresses.
    private static let reserved4 = table([
        "0.0.0.0/8": "this network", "10.0.0.0/8": "private", "100.64.0.0/10": "shared by carriers (CGNAT)",
        "127.0.0.0/8": "loopback", "169.254.0.0/16": "link-local", "172.16.0.0/12": "private",
        "192.0.0.0/24": "for protocols", "192.0.2.0/24": "for documentation", "192.88.99.0/24": "a relay of 6to4",
        "192.168.0.0/16": "private", "198.18.0.0/15": "for benchmarks", "198.51.100.0/24": "for documentation",
        "203.0.113.0/24": "for documentation", "224.0.0.0/4": "multicast", "240.0.0.0/4": "reserved",
    ])

    /// IANA's registry of special-purpose IPv6 addresses, as far as they are in, or look like, assigned space.
    private static let reserved6 = table([
        "::/127": "loopback or unspecified", "fc00::/7": "unique local (ULA)", "fe80::/10": "link-local",
        "fec0::/10": "site-local", "ff00::/8": "multicast", "2001::/32": "Teredo", "2001::/23": "for protocols",
        "2001:db8::/32": "for documentation", "3fff::/20": "for documentation", "64:ff9b:1::/48": "local NAT64",
    ])
}
