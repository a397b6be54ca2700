import Addresses
import Foundation
import LoopbackHost
import NewsModel
import Synchronization
import Testing

@testable import Fetching

@Suite("Fetching")
struct FetcherTests {
    private let fetcher = Fetcher(userAgent: "Newswire (test)")

    private func request(_ host: LoopbackHost, _ path: String = "/", limit: Int = 10_000) -> FetchRequest {
        FetchRequest("http://127.0.0.1:\(host.port)\(path)", limit: limit, allowsPrivate: true)
    }

    @Test(
        "Addresses are of one host if they are fetched from it, however they are written",
        arguments: [
            ("https://news.example/a", "https://NEWS.example:443/b?c", true),
            ("http://[::1]/", "http://[0:0::1]:80/", true),
            ("https://news.example/", "http://news.example/", false),
            ("https://news.example/", "https://news.example:8443/", false),
            ("https://news.example/", "https://news.example.org/", false),
            ("https://news.example/", "https://news.example@evil.example/", false), ("news", "news", false),
        ])
    func hosts(one: String, other: String, areOne: Bool) {
        #expect(WebAddress.areOfOneHost(one, other) == areOne)
    }

    @Test(
        "A host asks for a pause in seconds or until a date, and for nothing else",
        arguments: [
            ("120", 120), ("0", 0), ("Sat, 14 Nov 2026 12:05:00 GMT", 300), ("Sat Nov 14 12:05:00 2026", 300),
            ("Sat, 14 Nov 2026 11:00:00 GMT", 0), ("99999999999999999999", 1_000_000_000), ("-5", nil), ("+5", nil),
            ("1.5", nil), ("soon", nil), ("", nil), (nil, nil),
        ] as [(String?, Int64?)])
    func pause(value: String?, seconds: Int64?) async throws {
        let host = try LoopbackHost { _ in
            answer("503 Busy", value.map { ["Retry-After": $0] } ?? [:])
        }
        let noon = Timestamp(microseconds: 1_794_657_600_250_000)
        #expect(try await fetcher.fetch(request(host)).pause(at: noon) == seconds)
    }

    @Test("An answer has its body, its validators and what it says of itself")
    func whole() async throws {
        let host = try LoopbackHost { _ in
            answer(
                "200 OK",
                [
                    "Content-Type": "application/rss+xml; charset=big5", "ETag": "W/\"a b\"",
                    "Last-Modified": "Sat, 14 Nov 2026 09:30:00 GMT",
                ], Array("<rss/>".utf8))
        }
        let found = try await fetcher.fetch(request(host, "/feed?a=%20b&c=ü#part"))
        #expect(found.status == 200 && found.body == Array("<rss/>".utf8))
        #expect(found.mediaType == "application/rss+xml; charset=big5" && found.entityTag == "W/\"a b\"")
        #expect(found.lastModified == "Sat, 14 Nov 2026 09:30:00 GMT" && found.movedTo == nil)
        let head = try #require(host.requests.first)
        #expect(head.hasPrefix("GET /feed?a=%20b&c=%C3%BC HTTP/1.1\r\n"))
        #expect(head.contains("User-Agent: Newswire (test)\r\n"))
        #expect(head.lowercased().contains("host: 127.0.0.1:\(host.port)\r\n"))
    }

    @Test("Validators go out word for word, and 304 comes back")
    func conditional() async throws {
        let host = try LoopbackHost { head in
            head.contains("If-None-Match: \"x\"\r\n") && head.contains("If-Modified-Since: yesterday\r\n")
                ? answer("304 Not Modified") : answer("200 OK")
        }
        var request = request(host)
        request.entityTag = "\"x\""
        request.lastModified = "yesterday"
        #expect(try await fetcher.fetch(request).status == 304)
    }

    @Test("A key goes to the host that it is for, and to no other that this one redirects to")
    func authorization() async throws {
        let other = try LoopbackHost { _ in answer("200 OK") }
        let host = try LoopbackHost { head in
            head.hasPrefix("GET /away")
                ? answer("302 Found", ["Location": "http://127.0.0.1:\(other.port)/"])
                : head.hasPrefix("GET /here") ? answer("302 Found", ["Location": "/there"]) : answer("200 OK")
        }
        for path in ["/here", "/away"] {
            var request = request(host, path)
            request.authorization = "Bearer secret"
            #expect(try await fetcher.fetch(request).status == 200)
        }
        #expect(host.requests.count == 3)
        #expect(host.requests.allSatisfy { $0.contains("Authorization: Bearer secret\r\n") })
        #expect(other.requests.count == 1)
        #expect(other.requests.allSatisfy { !$0.lowercased().contains("authorization") })
    }

    @Test("A failure is an answer like any other, with the time to ask again", arguments: [404, 410, 429, 503])
    func failures(status: Int) async throws {
        let host = try LoopbackHost { _ in answer("\(status) No", ["Retry-After": "120"], Array("sorry".utf8)) }
        let found = try await fetcher.fetch(request(host))
        #expect(found.status == status && found.retryAfter == "120" && found.body.isEmpty)
    }

    @Test("The connection goes to the address that was checked: the name is asked for once")
    func resolvedOnce() async throws {
        let host = try LoopbackHost { _ in answer("200 OK") }
        let asked = Mutex<[String]>([])
        let fetcher = Fetcher(userAgent: "test") { name throws(FetchError) in
            asked.withLock { $0.append(name) }
            return ["127.0.0.1"].compactMap { NetworkAddress($0) }
        }
        let address = "http://no-such-host.invalid:\(host.port)/x"
        let found = try await fetcher.fetch(FetchRequest(address, limit: 10, allowsPrivate: true))
        #expect(found.status == 200 && found.address == address)
        #expect(asked.withLock { $0 } == ["no-such-host.invalid"])
        #expect(host.requests[0].lowercased().contains("host: no-such-host.invalid:\(host.port)\r\n"))
    }

    @Test("Where the first address does not answer, the next is tried")
    func nextAddress() async throws {
        let host = try LoopbackHost { _ in answer("200 OK") }
        let fetcher = Fetcher(userAgent: "test") { _ throws(FetchError) in
            ["127.0.0.3", "127.0.0.1"].compactMap { NetworkAddress($0) }
        }
        let request = FetchRequest("http://a.example:\(host.port)/", limit: 10, allowsPrivate: true)
        #expect(try await fetcher.fetch(request).status == 200)
    }

    @Test("Redirects are followed, and permanent ones remembered as long as all are")
    func redirects() async throws {
        let host = try LoopbackHost { head in
            switch head.split(separator: " ")[1] {
            case "/a": answer("301 Moved", ["Location": "b"])
            case "/b": answer("308 Moved", ["Location": "/c?x=1"])
            case "/c?x=1": answer("200 OK", [:], [1])
            case "/d": answer("302 Found", ["Location": "/a"])
            default: answer("301 Moved", ["Location": "/loop"])
            }
        }
        let root = "http://127.0.0.1:\(host.port)"
        let moved = try await fetcher.fetch(request(host, "/a"))
        #expect(moved.body == [1] && moved.movedTo == root + "/c?x=1" && moved.address == root + "/c?x=1")
        let found = try await fetcher.fetch(request(host, "/d"))
        #expect(found.body == [1] && found.movedTo == nil)
        let before = host.requests.count
        await #expect(throws: FetchError.redirected(root + "/loop", reason: "redirects more than 5 times")) {
            try await fetcher.fetch(request(host, "/loop"))
        }
        #expect(host.requests.count == before + 6)
    }

    @Test("A body is never larger than its limit, whether or not its length is told or it is packed")
    func limits() async throws {
        let zeros = [UInt8](repeating: 0x20, count: 2000)
        let host = try LoopbackHost { head in
            switch head.split(separator: " ")[1] {
            case "/length": answer("200 OK", [:], zeros)
            case "/unknown": Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".utf8) + zeros
            default: answer("200 OK", ["Content-Encoding": "gzip"], Self.megabyteOfNothing)
            }
        }
        for path in ["/length", "/unknown", "/packed"] {
            let request = request(host, path, limit: 1999)
            await #expect(throws: FetchError.tooLarge(request.address, limit: 1999)) {
                try await fetcher.fetch(request)
            }
        }
        #expect(try await fetcher.fetch(request(host, "/length", limit: 2000)).body == zeros)
        let unpacked = try await fetcher.fetch(request(host, "/packed", limit: 1_100_000)).body
        #expect(unpacked == [UInt8](repeating: 0, count: 1_048_576))
    }

    @Test("Packing is known by its old name and in capitals too", arguments: ["gzip", "GZIP", "x-gzip", "X-Gzip"])
    func codingNames(name: String) async throws {
        let host = try LoopbackHost { _ in answer("200 OK", ["Content-Encoding": name], Self.megabyteOfNothing) }
        let body = try await fetcher.fetch(request(host, limit: 1_100_000)).body
        #expect(body == [UInt8](repeating: 0, count: 1_048_576))
    }

    @Test("Packing that nobody asked for is refused")
    func coding() async throws {
        let host = try LoopbackHost { _ in answer("200 OK", ["Content-Encoding": "br"], [1, 2]) }
        await #expect(throws: FetchError.self) { try await fetcher.fetch(request(host)) }
    }

    /// Without the limit it would wait for ever; how long it really takes depends on what else runs.
    @Test(
        "A host that says nothing, or a little at a time, is left when the time is up", .timeLimit(.minutes(10)),
        arguments: ["/silent", "/slow"])
    func time(path: String) async throws {
        let host = try LoopbackHost { head in
            head.hasPrefix("GET /silent") ? nil : Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx".utf8)
        }
        var request = request(host, path)
        request.patience = .milliseconds(300)
        await #expect(throws: FetchError.self) { try await fetcher.fetch(request) }
    }

    @Test("A port where nobody listens is a failure by name")
    func nobody() async throws {
        let port = try LoopbackHost { _ in nil }.port
        await #expect(throws: FetchError.self) {
            try await fetcher.fetch(FetchRequest("http://127.0.0.1:\(port)/", limit: 1, allowsPrivate: true))
        }
    }

    /// A mebibyte of zeros, packed by gzip -9.
    private static let megabyteOfNothing = [UInt8](
        Data(
            base64Encoded: "H4sIAAAAAAACA+3BMQEAAADCoPVPbQhfo" + String(repeating: "A", count: 1355)
                + "PgMc6jinAAAQAA==")
            ?? Data())
}
