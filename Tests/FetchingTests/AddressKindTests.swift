import Addresses
import Testing

@testable import Fetching

@Suite("Which addresses strangers may send us to")
struct AddressKindTests {
    @Test(
        "Addresses of this machine, its networks and no network are named",
        arguments: [
            ("0.0.0.0", "this network"), ("10.0.0.1", "private"), ("10.255.255.255", "private"),
            ("100.64.0.1", "shared by carriers (CGNAT)"), ("100.127.255.255", "shared by carriers (CGNAT)"),
            ("127.0.0.1", "loopback"), ("127.255.255.254", "loopback"), ("169.254.169.254", "link-local"),
            ("172.16.0.1", "private"), ("172.31.255.255", "private"), ("192.0.0.8", "for protocols"),
            ("192.0.2.1", "for documentation"), ("192.88.99.1", "a relay of 6to4"), ("192.168.1.1", "private"),
            ("198.18.0.1", "for benchmarks"), ("198.19.255.255", "for benchmarks"),
            ("198.51.100.1", "for documentation"), ("203.0.113.9", "for documentation"), ("224.0.0.251", "multicast"),
            ("239.255.255.250", "multicast"), ("240.0.0.1", "reserved"), ("255.255.255.255", "reserved"),
            ("::", "loopback or unspecified"), ("::1", "loopback or unspecified"), ("fc00::1", "unique local (ULA)"),
            ("fd12:3456::1", "unique local (ULA)"), ("fe80::1", "link-local"), ("febf::1", "link-local"),
            ("fec0::1", "site-local"), ("ff02::1", "multicast"), ("2001:0:53aa::1", "Teredo"),
            ("2001:10::1", "for protocols"), ("2001:db8::1", "for documentation"), ("3fff::1", "for documentation"),
            ("64:ff9b:1::1", "local NAT64"), ("4000::1", "not assigned"), ("100::1", "not assigned"),
            ("::127.0.0.1", "loopback (127.0.0.1) within IPv6"), ("::ffff:10.1.2.3", "private (10.1.2.3) within IPv6"),
            ("::ffff:0:192.168.0.1", "private (192.168.0.1) within IPv6"),
            ("64:ff9b::169.254.169.254", "link-local (169.254.169.254) within IPv6"),
            ("2002:7f00:1::", "loopback (127.0.0.1) within IPv6"),
            ("2002:a9fe:a9fe::1", "link-local (169.254.169.254) within IPv6"),
            ("2606:4700::5efe:10.0.0.1", "private (10.0.0.1) within IPv6"),
            ("2606:4700::200:5efe:10.0.0.1", "private (10.0.0.1) within IPv6"),
        ])
    func restricted(text: String, restriction: String) throws {
        let address = try #require(NetworkAddress(text))
        #expect(address.restriction == restriction)
    }

    @Test(
        "Public addresses are not, at the edges of the others too",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
            "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
            "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "2001:200::1",
            "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
        ])
    func open(text: String) throws {
        let address = try #require(NetworkAddress(text))
        #expect(address.restriction == nil)
    }
}
