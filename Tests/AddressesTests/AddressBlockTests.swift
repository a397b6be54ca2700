import Addresses
import Testing

@Suite("Network addresses and blocks of them")
struct AddressBlockTests {
    @Test(
        "a block contains the addresses of its family that begin like it",
        arguments: [
            ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false),
            ("198.18.0.0/15", "198.19.255.255", true), ("198.18.0.0/15", "198.20.0.0", false),
            ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "192.0.2.1", false),
            ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.6", false),
            ("192.0.2.0/24", "::ffff:192.0.2.9", false), ("::ffff:192.0.2.0", "192.0.2.0", true),
            ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::1", false),
            ("2001:db8::/33", "2001:db8:8000::", false),
        ])
    func contains(block: String, address: String, isWithin: Bool) throws {
        let (block, address) = (try #require(AddressBlock(block)), try #require(NetworkAddress(address)))
        #expect(block.contains(address) == isWithin)
    }

    @Test(
        "what is no block is refused, as is one with bits beyond its length",
        arguments: [
            "", "/", "/8", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/+8", "192.0.2.0/08",
            "192.0.2.0/24/24",
            "192.0.2.1/24", "2001:db8::1/64", "2001:db8::/129", "192.0.2/24", "example.org", "192.0.2.0 /24",
        ])
    func refused(text: String) {
        #expect(AddressBlock(text) == nil)
    }

    @Test(
        "an IPv4-mapped address is the IPv4 one, and no other is changed",
        arguments: [
            ("::ffff:192.0.2.7", "192.0.2.7"), ("::FFFF:c000:207", "192.0.2.7"), ("192.0.2.7", "192.0.2.7"),
            ("::192.0.2.7", "::192.0.2.7"), ("2001:DB8:0::7", "2001:db8::7"),
            ("::ffff:0:192.0.2.7", "::ffff:0:c000:207"),
        ])
    func unmapped(text: String, expected: String) throws {
        #expect(try #require(NetworkAddress(text)).unmapped.description == expected)
    }

    @Test(
        "Only the usual notation is an address",
        arguments: ["127.1", "0x7f.0.0.1", "0177.0.0.1", "2130706433", "::g", ""])
    func notation(text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}
