import NewsServer
import Testing

@Suite("Addresses of listeners")
struct ListenAddressTests {
    @Test(
        "a host and a port are read as they are written",
        arguments: [
            ("127.0.0.1:8080", "127.0.0.1", 8080), ("localhost:0", "localhost", 0), ("[::1]:443", "::1", 443),
            ("[2001:db8::7]:65535", "2001:db8::7", 65_535),
        ])
    func valid(text: String, host: String, port: Int) throws {
        let address = try #require(ListenAddress(text))
        #expect(address == ListenAddress(host: host, port: port) && address.description == text)
    }

    @Test(
        "anything else is no address",
        arguments: [
            "", ":", ":80", "localhost", "localhost:", "localhost:+80", "localhost:-1", "localhost:65536", "[]:80",
            "[::1:80", "a[b]c:80", "http://localhost:80", "localhost:80/", "localhost: 80",
        ])
    func invalid(text: String) {
        #expect(ListenAddress(text) == nil)
    }
}
