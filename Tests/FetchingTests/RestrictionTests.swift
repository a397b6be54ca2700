import Addresses
import LoopbackHost
import Testing

@testable import Fetching

/// Spellings of addresses that must not be fetched: each is tried against a host that would notice.
@Suite("Addresses that lead inside")
struct RestrictionTests {
    /// `PORT` is the listening host's.
    private static let spellings = [
        // this machine, in every notation that resolvers know
        "http://127.0.0.1:PORT/", "http://127.0.0.1.:PORT/", "http://127.1:PORT/", "http://127.0.1:PORT/",
        "http://2130706433:PORT/", "http://0x7f000001:PORT/", "http://0x7f.1:PORT/", "http://0x7f.0x0.0x0.0x1:PORT/",
        "http://0177.0.0.1:PORT/", "http://017700000001:PORT/", "http://0177.0.0.0x1:PORT/", "http://127.0.0.01:PORT/",
        "http://127.255.255.254:PORT/", "http://0:PORT/", "http://0.0.0.0:PORT/", "http://00000:PORT/",
        "http://localhost:PORT/", "http://LOCALHOST:PORT/", "http://localhost.:PORT/", "HTTP://LocalHost:PORT/",
        "http://ip6-localhost:PORT/",
        // the same within IPv6
        "http://[::1]:PORT/", "http://[0:0:0:0:0:0:0:1]:PORT/", "http://[::]:PORT/", "http://[::127.0.0.1]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/", "http://[::FFFF:7f00:1]:PORT/", "http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/",
        "http://[::ffff:0:127.0.0.1]:PORT/", "http://[64:ff9b::127.0.0.1]:PORT/", "http://[64:ff9b::7f00:1]:PORT/",
        "http://[64:ff9b:1::127.0.0.1]:PORT/", "http://[2002:7f00:1::]:PORT/", "http://[2002:7f00:0001::1]:PORT/",
        "http://[2001:0:7f00:1::]:PORT/", "http://[fe80::1]:PORT/", "http://[fe80::1%25lo]:PORT/",
        "http://[fe80::1%lo]:PORT/", "http://[fec0::1]:PORT/", "http://[fc00::1]:PORT/", "http://[fd00:ec2::254]/",
        "http://[ff02::1]/",
        // networks inside
        "http://10.0.0.1/", "http://10.1/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.0.1/",
        "http://192.168.257/", "http://3232235777/", "http://0xC0A80101/", "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/", "http://2852039166/", "http://0xA9FEA9FE/",
        "http://0251.0376.0251.0376/",
        "http://[::ffff:169.254.169.254]/", "http://198.18.0.1/", "http://224.0.0.1/", "http://255.255.255.255/",
        // credentials, and what other readers take for the host
        "http://user@127.0.0.1:PORT/", "http://user:password@127.0.0.1:PORT/", "http://agency.example@127.0.0.1:PORT/",
        "http://agency.example:80@127.0.0.1:PORT/", "http://127.0.0.1:PORT@agency.example/",
        "http://agency.example\\@127.0.0.1:PORT/", "http://127.0.0.1:PORT\\@agency.example/",
        "http://agency.example#@127.0.0.1:PORT/", "http://agency.example?@127.0.0.1:PORT/",
        "http://127.0.0.1:PORT:80/", "http://127.0.0.1 :PORT/", "http://127.0.0.1\t:PORT/",
        "http://127.0.0.1\r\n:PORT/",
        "http://127.0.0.1%00.agency.example:PORT/", "http://127.0.0.1%2eagency.example:PORT/", "http://127。0。0。1:PORT/",
        "http://①②⑦.⓪.⓪.①:PORT/", "http://ｌｏｃａｌｈｏｓｔ:PORT/", "http:///127.0.0.1:PORT/", "http:/127.0.0.1:PORT/",
        "http:127.0.0.1:PORT/", "//127.0.0.1:PORT/", "http://:PORT/", "http://", "http://[::1", "http://::1:PORT/",
        // other schemes
        "ftp://127.0.0.1:PORT/", "gopher://127.0.0.1:PORT/_GET", "file:///etc/passwd", "file://127.0.0.1/etc/passwd",
        "dict://127.0.0.1:PORT/", "unix:///var/run/docker.sock", "http+unix://%2Fvar%2Frun%2Fdocker.sock/",
        "https+unix://%2Fvar%2Frun%2Fdocker.sock/", "javascript:alert(1)", "data:text/plain,x", "127.0.0.1:PORT", "",
    ]

    @Test("None of them is connected to", arguments: spellings)
    func refused(spelling: String) async throws {
        let host = try LoopbackHost { _ in answer("200 OK") }
        let address = spelling.replacing("PORT", with: "\(host.port)")
        let outside = Fetcher(userAgent: "test") { host throws(FetchError) in
            // No name is asked for outside this machine.
            guard host != "agency.example" else { throw .unresolved(host, reason: "not here") }
            return try await Resolver.addresses(of: host)
        }
        await #expect(throws: FetchError.self) {
            try await outside.fetch(FetchRequest(address, limit: 1000, patience: .seconds(5)))
        }
        #expect(host.requests.isEmpty)
    }

    @Test(
        "A redirect is checked like the first address",
        arguments: [
            "http://127.0.0.1:PORT/in", "//127.0.0.1:PORT/in", "http://[::ffff:127.0.0.1]:PORT/in",
            "http://2130706433:PORT/in",
            "http://169.254.169.254/", "http://10.0.0.1/", "ftp://agency.example/", "file:///etc/passwd",
            "http://agency.example@127.0.0.1:PORT/in", "http+unix://%2Ftmp%2Fsocket/",
        ])
    func redirected(location: String) async throws {
        let inside = try LoopbackHost { _ in answer("200 OK") }
        let target = location.replacing("PORT", with: "\(inside.port)")
        // A second address of this machine stands for a public one.
        let agency = try LoopbackHost(at: 0x7F00_0002) { _ in answer("302 Found", ["Location": target]) }
        let fetcher = Fetcher(userAgent: "test") { host throws(FetchError) in
            try await Resolver.addresses(of: host == "agency.example" ? "127.0.0.2" : host)
        } restriction: { address in
            address.description == "127.0.0.2" ? nil : address.restriction
        }
        await #expect(throws: FetchError.self) {
            try await fetcher.fetch(
                FetchRequest("http://agency.example:\(agency.port)/", limit: 1000, patience: .seconds(5)))
        }
        #expect(agency.requests.count == 1)
        #expect(inside.requests.isEmpty)
    }

    @Test("A host with one address inside is refused whole, whatever the others are")
    func mixed() async throws {
        let host = try LoopbackHost { _ in answer("200 OK") }
        let fetcher = Fetcher(userAgent: "test") { _ throws(FetchError) in
            ["198.41.0.4", "127.0.0.1"].compactMap { NetworkAddress($0) }
        }
        await #expect(throws: FetchError.restricted(host: "a.example", address: "127.0.0.1", restriction: "loopback")) {
            try await fetcher.fetch(FetchRequest("http://a.example:\(host.port)/", limit: 10))
        }
        #expect(host.requests.isEmpty)
    }
}
