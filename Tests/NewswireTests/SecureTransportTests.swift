import AsyncHTTPClient
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
