import NewsModel
import Testing

@Suite("Pages, style sheets and what search engines read")
struct SiteFileTests {
    @Test("every page, of whatever status, may load its style and pictures and nothing else, and be framed by nobody")
    func securityHeaders() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.page(of: "ferry", server.wire.en)
            let gone = try await server.page(of: "race", server.wire.en)
            try await server.perform(.cancel(reason: nil), on: server.variant("race", server.wire.en))
            #expect(try await eventually { try await server.get(gone).status == 410 })
            for path in ["/en/", "/pt/feeds/", page, gone, "/nothing"] {
                let response = try await server.get(path)
                let policy = try #require(response["Content-Security-Policy"], "\(path)")
                #expect(policy.contains("default-src 'none'") && policy.contains("style-src 'self'"))
                #expect(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'none'"))
                #expect(response["X-Content-Type-Options"] == "nosniff")
                #expect(response["Content-Type"] == "text/html; charset=utf-8")
                #expect(response["Content-Language"] == (path.hasPrefix("/pt") ? "pt" : "en"))
            }
        }
    }

    @Test("the front page shows its edition's articles, newest first")
    func front() async throws {
        try await withServer(holding: \.usual) { server in
            let front = try await server.get("/en/").text
            let first = try #require(front.ranges(of: "Dragon boats").first)
            let second = try #require(front.ranges(of: "Night ferries").first)
            #expect(first.lowerBound < second.lowerBound && !front.contains("夜船加開"))
        }
    }

    @Test("the sitemap's index names its parts, and a part every public page with its languages")
    func sitemap() async throws {
        try await withServer(holding: \.usual) { server in
            let index = try await server.get("/sitemap.xml")
            #expect(index["Content-Type"] == "application/xml; charset=utf-8")
            #expect(index.text.contains("<loc>https://news.example/sitemaps/0.xml</loc>"))
            let part = try await server.get("/sitemaps/0.xml")
            #expect(part.status == 200 && part["Content-Type"] == "application/xml; charset=utf-8")
            for language in [server.wire.en, server.wire.hant, server.wire.pt] {
                let page = try await server.page(of: "ferry", language)
                #expect(part.text.contains("<loc>https://news.example\(page)</loc>"))
            }
            #expect(part.text.contains("hreflang=\"x-default\""))
            #expect(part["Last-Modified"] == "Sat, 14 Nov 2026 00:00:00 GMT" && index["Last-Modified"] != nil)
        }
    }

    @Test("robots.txt is plain text and names the sitemap")
    func robots() async throws {
        try await withServer { server in
            let response = try await server.get("/robots.txt")
            #expect(response["Content-Type"] == "text/plain; charset=utf-8" && response["ETag"] != nil)
            #expect(response.text.contains("Sitemap: https://news.example/sitemap.xml"))
        }
    }

    @Test("style sheets may be kept for a day", arguments: ["/style.css", "/feed.css"])
    func stylesheets(path: String) async throws {
        try await withServer { server in
            let response = try await server.get(path)
            #expect(response.status == 200 && !response.body.isEmpty)
            #expect(response["Content-Type"] == "text/css; charset=utf-8")
            #expect(response["Cache-Control"] == "public, max-age=86400" && response["Content-Language"] == nil)
        }
    }
}
