import AsyncHTTPClient
import Eventually
import Glibc
import NIOCore
import NIOHTTP1
import NIOSSL
import Testing

@Suite("TLS")
struct SecureTransportTests {
    @Test("With a certificate the server speaks TLS: HTTP/2, or HTTP/1.1 to who knows no other; both end cleanly")
    func secure() async throws {
        let place = try Workplace()
        try place.write("tls/certificate.pem", Self.certificate)
        try place.write("tls/key.pem", Self.key)
        try place.write("in/story.en.txt", ImportTests.story)
        _ = try await place.newswire("import", "in")
        let server = try await Server(
            in: place,
            environment: [
                "NEWSWIRE_SERVER_CERTIFICATE": "tls/certificate.pem", "NEWSWIRE_SERVER_KEY": "tls/key.pem",
            ])
        #expect(server.root.hasPrefix("https://"))
        for version in [HTTPClient.Configuration.HTTPVersion.automatic, .http1Only] {
            var configuration = HTTPClient.Configuration(certificateVerification: .none)
            configuration.httpVersion = version
            let client = HTTPClient(configuration: configuration)
            for _ in 1...3 {
                let response = try await client.execute(
                    HTTPClientRequest(url: server.root + "/en/feeds/latest.rss"), timeout: .seconds(60))
                let body = String(buffer: try await response.body.collect(upTo: 1024 * 1024))
                #expect(response.status == .ok && body.contains("Night ferries to run until two"))
                #expect(response.version == (version == .automatic ? .http2 : .http1_1))
                #expect(response.headers["connection"] == [])
            }
            let missing = try await client.execute(
                HTTPClientRequest(url: server.root + "/en/nothing"), timeout: .seconds(60))
            #expect(missing.status == .notFound)
            try await client.shutdown()
        }
        #expect(try await server.stop() == 0)
    }

    @Test("A call over HTTP/2 that waits is answered when something comes, however long that takes")
    func waiting() async throws {
        let place = try Workplace()
        try place.write("tls/certificate.pem", Self.certificate)
        try place.write("tls/key.pem", Self.key)
        let server = try await Server(
            in: place,
            environment: [
                "NEWSWIRE_SERVER_CERTIFICATE": "tls/certificate.pem", "NEWSWIRE_SERVER_KEY": "tls/key.pem",
            ])
        let made = try await place.newswire("partner", "add", "weekly", "--feeds", "latest", "--languages", "en")
        let words = made.output.split { $0.isWhitespace }
        let key = try #require(words.first { $0.hasPrefix("nw_") })
        let client = HTTPClient(configuration: HTTPClient.Configuration(certificateVerification: .none))
        var request = HTTPClientRequest(url: server.root + "/partner/v1/items?after=start&wait=4")
        request.headers.add(name: "Authorization", value: "Bearer \(key)")
        let response = try await client.execute(request, timeout: .minutes(5))
        _ = try await response.body.collect(upTo: 1024 * 1024)
        #expect(response.status == .ok && response.version == .http2)
        try await client.shutdown()
        #expect(try await server.stop() == 0)
    }

    @Test("Who leaves while a call over HTTP/2 waits is written down as gone, before its time is over")
    func leaving() async throws {
        let place = try Workplace()
        let server = try await Self.server(in: place, ["NEWSWIRE_SERVER_IDLE_TIMEOUT": "3600"])
        let made = try await place.newswire("partner", "add", "weekly", "--feeds", "latest", "--languages", "en")
        let key = try #require(made.output.split { $0.isWhitespace }.first { $0.hasPrefix("nw_") })
        let client = try await StreamClient(port: server.port)
        let fields = [
            (":method", "GET"), (":scheme", "https"), (":path", "/partner/v1/items?after=now&wait=60"),
            (":authority", "a"), ("authorization", "Bearer \(key)"),
        ]
        try await client.send(StreamClient.request(fields, on: 1))
        // It has been read before this is answered.
        let others = [(":method", "GET"), (":scheme", "https"), (":path", "/partner/v1/feeds"), (":authority", "a")]
        try await client.send(StreamClient.request(others, on: 3))
        _ = try await client.answer(to: 3)
        try await client.drop()
        try await eventually("it is in the audit", within: .seconds(45)) {
            try await place.shell("find . -name '*.audit' -exec cat {} +").lines.contains {
                $0.contains("\"status\":499")
            }
        }
        #expect(try await server.stop() == 0)
    }

    @Test(
        "A certificate without its key, and one that is none, are told with their names",
        arguments: [
            (["NEWSWIRE_SERVER_CERTIFICATE": "tls/certificate.pem"], "NEWSWIRE_SERVER_CERTIFICATE"),
            (
                ["NEWSWIRE_SERVER_CERTIFICATE": "tls/key.pem", "NEWSWIRE_SERVER_KEY": "tls/key.pem"], "tls/key.pem"
            ),
            (
                ["NEWSWIRE_SERVER_CERTIFICATE": "tls/none.pem", "NEWSWIRE_SERVER_KEY": "tls/key.pem"], "tls/none.pem"
            ),
        ])
    func faulty(environment: [String: String], name: String) async throws {
        let place = try Workplace()
        try place.write("tls/certificate.pem", Self.certificate)
        try place.write("tls/key.pem", Self.key)
        let run = try await place.newswire("serve", "--listen", "127.0.0.1:0", environment: environment)
        #expect(run.status == 78 && run.errors.contains(name), "\(run.status) \(run.errors)")
    }

    @Test("A certificate or a key that is bad by now is named on SIGHUP, and the server goes on with what it had")
    func reload() async throws {
        let place = try Workplace()
        let server = try await Self.server(in: place)
        let client = HTTPClient(configuration: HTTPClient.Configuration(certificateVerification: .none))
        for (file, good) in [("tls/certificate.pem", Self.certificate), ("tls/key.pem", Self.key)] {
            for bad in ["", "no PEM", good.replacing("MI", with: "IM")] {
                try place.write(file, bad)
                let told = server.child.errors.count
                server.child.signal(SIGHUP)
                try await eventually("\(file) is named: \(server.child.errors)") {
                    server.child.errors.dropFirst(told).contains(file) || server.child.status != nil
                }
                var request = HTTPClientRequest(url: server.root + "/en/")
                request.headers.add(name: "Connection", value: "close")
                let response = try await client.execute(request, timeout: .seconds(300))
                _ = try await response.body.collect(upTo: 1024 * 1024)
                #expect(response.status == .ok)
            }
            try place.write(file, good)
        }
        try await client.shutdown()
        #expect(try await server.stop() == 0)
    }

    @Test("What HTTP/2 says of a request is judged as what HTTP/1.1 says is")
    func heads() async throws {
        let server = try await Self.server(in: Workplace())
        let client = HTTPClient(configuration: HTTPClient.Configuration(certificateVerification: .none))
        let many = (1...150).map { ("x-\($0)", "a") }
        let long = String(repeating: "a", count: 9000)
        let cases: [(method: HTTPMethod, query: String, fields: [(String, String)], status: Int)] = [
            (.HEAD, "", [("If-None-Match", "*")], 304), (.GET, "", [("X", long)], 431), (.GET, "", many, 431),
            (.GET, "?\(long)", [], 414), (.GET, "", [], 200),
        ]
        for (method, query, fields, status) in cases {
            var request = HTTPClientRequest(url: server.root + "/robots.txt" + query)
            request.method = method
            for (name, value) in fields { request.headers.add(name: name, value: value) }
            let response = try await client.execute(request, timeout: .minutes(5))
            _ = try await response.body.collect(upTo: 1024 * 1024)
            #expect(response.status.code == UInt(status) && response.version == .http2)
            if status == 304 { #expect(response.headers["content-length"] == []) }
        }
        try await client.shutdown()
        #expect(try await server.stop() == 0)
    }

    @Test("A request in HTTP/2 has one host, in whichever place it stands")
    func hosts() async throws {
        // However long this machine takes for the next request.
        let server = try await Self.server(in: Workplace(), ["NEWSWIRE_SERVER_IDLE_TIMEOUT": "3600"])
        let client = try await StreamClient(port: server.port)
        let cases: [(fields: [(String, String)], status: Int)] = [
            ([(":authority", "news.example")], 200), ([("host", "news.example")], 200),
            ([(":authority", "news.example"), ("host", "News.Example")], 200),
            ([(":authority", "news.example"), ("host", "other.example")], 400), ([], 400),
            ([(":authority", "a/b")], 400),
        ]
        for (number, (fields, status)) in cases.enumerated() {
            let stream = UInt32(number * 2 + 1)
            let usual = [(":method", "GET"), (":scheme", "https"), (":path", "/robots.txt")]
            try await client.send(
                StreamClient.request(
                    (usual + fields).sorted { $0.0.hasPrefix(":") && !$1.0.hasPrefix(":") }, on: stream))
            #expect(try await client.answer(to: stream) == status, "\(fields)")
        }
        try await client.drop()
        #expect(try await server.stop() == 0)
    }

    @Test("A connection of HTTP/2 that the other end has closed, or that speaks nonsense, is closed at once")
    func ends() async throws {
        let port = try freePort()
        let place = try Workplace(configuration: Workplace.configuration + "\noperations: 127.0.0.1:\(port)\n")
        // No deadline ends it.
        let server = try await Self.server(in: place, ["NEWSWIRE_SERVER_IDLE_TIMEOUT": "3600"])
        func areOpen(_ count: Int) async throws {
            try await eventually("\(count) connections are open") {
                try await place.shell("curl -s http://127.0.0.1:\(port)/metrics").lines
                    .contains("newswire_http_connections \(count).0")
            }
        }
        let get = [(":method", "GET"), (":scheme", "https"), (":path", "/robots.txt"), (":authority", "a")]
        for asks in [false, true] {
            let client = try await StreamClient(port: server.port)
            try await areOpen(1)
            if asks {
                try await client.send(StreamClient.request(get, on: 1))
                #expect(try await client.answer(to: 1) == 200)
            }
            try await client.drop()
            try await areOpen(0)
        }
        let client = try await StreamClient(port: server.port)
        // A head that goes on and on (CONTINUATION, §6.10).
        let parts =
            StreamClient.frame(1, stream: 1, [0x82])
            + (1...20).flatMap { _ in StreamClient.frame(9, stream: 1, [0x82]) }
        try await client.send(parts)
        try await areOpen(0)
        #expect(client.frames.contains { $0.type == StreamClient.Frame.goAway })
        #expect(try await server.stop() == 0)
    }

    @Test("What is asked for in HTTP/2 while the server is stopped is answered; the last of a connection is told")
    func goodbye() async throws {
        let server = try await Self.server(
            in: Workplace(),
            ["NEWSWIRE_SERVER_REQUESTS_PER_CONNECTION": "3", "NEWSWIRE_SERVER_IDLE_TIMEOUT": "3600"])
        let get = [(":method", "GET"), (":scheme", "https"), (":path", "/robots.txt"), (":authority", "a")]
        let limited = try await StreamClient(port: server.port)
        for stream: UInt32 in [1, 3, 5] {
            #expect(!limited.frames.contains { $0.type == StreamClient.Frame.goAway })
            try await limited.send(StreamClient.request(get, on: stream))
            #expect(try await limited.answer(to: stream) == 200)
        }
        try await eventually("the third is the last") {
            limited.frames.contains { $0.type == StreamClient.Frame.goAway }
        }
        let late = try await StreamClient(port: server.port)
        server.child.signal(SIGTERM)
        // Until the listener is closed, and for a second after that.
        try await eventually("the server stops") { (try? await StreamClient(port: server.port)) == nil }
        if !late.frames.contains(where: { $0.type == StreamClient.Frame.goAway }) {
            try await late.send(StreamClient.request(get, on: 1))
            #expect(try await late.answer(to: 1) == 200)
        }
        #expect(try await server.child.end() == 0)
    }

    /// With our certificate.
    private static func server(in place: Workplace, _ environment: [String: String] = [:]) async throws -> Server {
        try place.write("tls/certificate.pem", certificate)
        try place.write("tls/key.pem", key)
        let files = [
            "NEWSWIRE_SERVER_CERTIFICATE": "tls/certificate.pem", "NEWSWIRE_SERVER_KEY": "tls/key.pem",
        ]
        return try await Server(in: place, environment: files.merging(environment) { $1 })
    }

    /// For 127.0.0.1, of our own making, good for a hundred years and for nothing else.
    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBjzCCATagAwIBAgIUXOioTtgTRp+LpbmzBRyZzSiG0vowCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNjA2NDI0NloYDzIxMjYxMTAy
        MDY0MjQ2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAARhO1lHdSomRnuLQOuOY4gFoWyJITug9izdvPy8yupynmCaX9dsz37C
        x7y1rWY9oDxxxHizPpt6qCLGrLn9Xx9So2QwYjAdBgNVHQ4EFgQU0zZiMKykqPL8
        UUALskOUddOxMJYwHwYDVR0jBBgwFoAU0zZiMKykqPL8UUALskOUddOxMJYwDwYD
        VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
        IBgqZB7G/sWHTReszNLjLtEdQoqm7Ux/KaDDbToShMuoAiAlQ2XYbONukgtjn2jy
        vC774tqH165DKGhuRtsAv+7zQQ==
        -----END CERTIFICATE-----
        """

    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgZj7P/+TbhIbiamOT
        sRPyYPFXeTPhhTY3xkewIvAYj9OhRANCAARhO1lHdSomRnuLQOuOY4gFoWyJITug
        9izdvPy8yupynmCaX9dsz37Cx7y1rWY9oDxxxHizPpt6qCLGrLn9Xx9S
        -----END PRIVATE KEY-----
        """
}
