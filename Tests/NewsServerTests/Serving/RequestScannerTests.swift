import Testing

@testable import NewsServer

@Suite("Framing requests where they lie")
struct RequestScannerTests {
    private static let host = "Host: news.example\r\n"

    @Test("a field's value may hold tabs and every byte from 0x20 on but 0x7F, whatever stands beside it")
    func fieldBytes() {
        for byte in UInt8.min...UInt8.max where byte != UInt8(ascii: "\r") {
            for neighbour: UInt8 in [0x20, 0x41, 0x7E, 0x80, 0xA0, 0xFF] {
                for place in 1...8 {
                    var value = [UInt8](repeating: neighbour, count: 18)
                    value[place] = byte
                    let head = Array("GET / HTTP/1.1\r\n\(Self.host)X: ".utf8) + value + Array("\r\n\r\n".utf8)
                    var scanner = RequestScanner(limits: RequestScanner.Limits())
                    let isFramed = head.withUnsafeBytes { if case .framed = scanner.scan($0) { true } else { false } }
                    #expect(isFramed == (byte == 0x09 || byte >= 0x20 && byte != 0x7F), "\(byte) by \(neighbour)")
                }
            }
        }
    }

    @Test(
        "a head is framed, for the decoder or refused, whether it comes whole or byte by byte",
        arguments: [
            ("GET / HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("HEAD /en/ HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("\r\n\r\nGET / HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("GET /%E6%BE%B3 HTTP/1.1\r\nhost:\tnews.example:8080 \r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\n\(host)X-Latin: caf\u{e9}\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\n\(host)X-Empty:\r\n\r\n", "framed"),
            ("POST / HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("POST / HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\n", "framed"),
            ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n", "other"),
            ("POST / HTTP/1.1\r\n\(host)Content-Length: 3\r\nContent-Length: 3\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\n\(host)Content-Length: 3 3\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\n\(host)Content-Length: +3\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\n\(host)Content-Length:\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\n\(host)Content-Length: 9223372036854775808\r\n\r\n", "400"),
            ("VERSION-CONTROL / HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("post / HTTP/1.1\r\n\(host)\r\n", "400"),
            ("POST  / HTTP/1.1\r\n\(host)\r\n", "400"),
            ("POST HTTP/1.1\r\n\(host)\r\n", "400"),
            ("GET / HTTP/1.0\r\n\r\n", "other"),
            ("GET / HTTP/1.0\r\n\(host)\r\n", "other"),
            ("GET / HTTP/1.0\r\n\(host)", "incomplete"),
            ("GET / HTTP/1.0\r\n\(host)\(host)\r\n", "400"),
            ("GET / HTTP/1.0\r\nName : value\r\n\r\n", "400"),
            ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "other"),
            ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n", "incomplete"),
            ("GET http://news.example/ HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("GET /澳門 HTTP/1.1\r\n\(host)\r\n", "framed"),
            ("GET / HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", "framed"),
            ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n", "other"),
            ("GET / HTTP/1.1\r\n\(host)Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\n\(host)Expect: 100-continue\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host)\(host)\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost:\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: news.example/en\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: [::1]\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\nHost: [::ffff:127.0.0.1]:8080\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\nHost: news.example:\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\nHost: caf%C3%A9.example\r\n\r\n", "framed"),
            ("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: []\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: [zz]\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: [::1]8080\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a:b:c\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: :80\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a:65536\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a:99x9\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: %zz\r\n\r\n", "400"),
            ("GET / HTTP/1.1\n\(host)\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host)\n", "400"),
            ("GET / HTTP/1.1\r\n\(host) folded\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host)Name : value\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host)no colon\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host): no name\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host)X: a\u{0}b\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\n\(host)X: a\rb\r\n\r\n", "400"),
            ("GET / RTSP/1.0\r\n\(host)\r\n", "400"),
            ("SOURCE / ICE/1.0\r\n\(host)\r\n", "400"),
            ("GET /#top HTTP/1.1\r\n\(host)\r\n", "400"),
            ("GET /a b HTTP/1.1\r\n\(host)\r\n", "400"),
            ("GET / \u{7f}HTTP/1.1\r\n\(host)\r\n", "400"),
            ("\u{16}\u{3}\u{1}", "400"),
            (" GET / HTTP/1.1\r\n\(host)\r\n", "400"),
            ("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\n\(host)\r\n", "414"),
            ("GET / HTTP/1.1\r\n\(host)X: \(String(repeating: "a", count: 9000))\r\n\r\n", "431"),
            ("GET / HTTP/1.1\r\n\(host)\(String(repeating: "X: y\r\n", count: 100))\r\n", "431"),
            (
                "GET / HTTP/1.1\r\n\(host)\(String(repeating: "X: \(String(repeating: "y", count: 4000))\r\n", count: 9))\r\n",
                "431"
            ),
            ("GET / HTTP/1.1\r\n\(host)", "incomplete"),
            ("GE", "incomplete"),
        ])
    func outcomes(text: String, expected: String) {
        let bytes = Array(text.utf8)
        #expect(outcome(bytes, step: bytes.count) == expected)
        #expect(outcome(bytes, step: 1) == expected)
    }

    @Test("the parts of a request are where it says")
    func parts() throws {
        let text =
            "HEAD /en/?page=2 HTTP/1.1\r\n\(Self.host)Accept-Encoding:  gzip, br \r\nIF-NONE-MATCH: \"a\"\r\n"
            + "User-Agent: Reader/1\r\nConnection: close\r\n\r\nGET"
        let bytes = Array(text.utf8)
        var scanner = RequestScanner(limits: RequestScanner.Limits())
        guard case .framed(let request) = bytes.withUnsafeBytes({ scanner.scan($0) }) else {
            Issue.record("not framed")
            return
        }
        func part(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
        #expect(part(request.method) == "HEAD" && part(request.target) == "/en/?page=2" && part(request.path) == "/en/")
        #expect(part(request.acceptEncoding) == "gzip, br" && part(request.ifNoneMatch) == "\"a\"")
        #expect(part(request.userAgent) == "Reader/1" && request.ifModifiedSince == nil)
        #expect(request.isHead && request.closes && !request.needsRouter)
        #expect(request.headLength == bytes.count - 3)
    }

    @Test(
        "what asks for a part, has a body, or names a field twice, is for the routes",
        arguments: [
            "Range: bytes=0-", "If-Range: x", "If-Match: *", "If-Unmodified-Since: x", "If-None-Match: \"b\"",
            "Expect: 100-continue", "Content-Length: 3",
        ])
    func needsRouter(field: String) throws {
        let text = "GET / HTTP/1.1\r\n\(Self.host)If-None-Match: \"a\"\r\n\(field)\r\n\r\n"
        var scanner = RequestScanner(limits: RequestScanner.Limits())
        guard case .framed(let request) = Array(text.utf8).withUnsafeBytes({ scanner.scan($0) }) else {
            Issue.record("not framed")
            return
        }
        #expect(request.needsRouter)
    }

    private func outcome(_ bytes: [UInt8], step: Int) -> String {
        var scanner = RequestScanner(limits: RequestScanner.Limits())
        var outcome = RequestScanner.Outcome.incomplete
        for end in stride(from: step, through: bytes.count, by: step) {
            outcome = bytes[..<end].withUnsafeBytes { scanner.scan($0) }
            if outcome != .incomplete { break }
        }
        switch outcome {
        case .incomplete: return "incomplete"
        case .framed: return "framed"
        case .other: return "other"
        case .refused(let status): return String("\(status)".prefix(3))
        }
    }
}
