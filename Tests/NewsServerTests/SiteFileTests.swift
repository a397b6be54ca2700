import Eventually
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

    @Test("a feed that a browser shows may load no more than a page")
    func feedSecurity() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.get("/en/")
            for path in ["/en/feeds/latest.atom", "/pt/atom.xml"] {
                let feed = try await server.get(path)
                #expect(feed["Content-Type"] == "application/xml; charset=utf-8")
                #expect(feed["Content-Security-Policy"] == page["Content-Security-Policy"])
            }
            #expect(try await server.get("/sitemap.xml")["Content-Security-Policy"] == nil)
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

    @Test("a section's page shows what its feed holds, and has its place in the editions where it holds something")
    func section() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.get("/en/section/sport/")
            #expect(page.status == 200 && page.text.contains("Dragon boats") && !page.text.contains("Night ferries"))
            #expect(page.text.contains("<title>Sport – Harbour Wire</title>"))
            #expect(!page.text.contains("/pt/section/sport/"))
            let other = try await server.get("/en/section/macau/").text
            #expect(other.contains("hreflang=\"zh-Hant\" href=\"https://news.example/zh-Hant/section/macau/\""))
            #expect(try await server.get("/en/section/sport")["Location"] == "/en/section/sport/")
            #expect(try await server.get("/en/section/none/").status == 404)
            #expect(try await server.get("/en/").text.contains("<a href=\"/en/section/sport/\">Sport</a>"))
        }
    }

    @Test("older articles are on further pages, each with the way to the next and back; there is none beyond the last")
    func pages() async throws {
        try await withServer { server in
            for number in 1...31 {
                try await server.publish(server.wire.copy("s\(number)", server.wire.en, "Story number \(number)."))
            }
            let first = try await server.get("/en/")
            let second = try await server.get("/en/?page=2")
            #expect(first.text.ranges(of: "<article class=\"story\">").count == 30)
            #expect(first.text.contains("<a rel=\"next\" href=\"/en/?page=2\">"))
            #expect(!first.text.contains("rel=\"prev\""))
            #expect(second.text.contains("Story number 1.") && second.text.ranges(of: "class=\"story\"").count == 1)
            #expect(second.text.contains("<a rel=\"prev\" href=\"/en/\">") && !second.text.contains("rel=\"next\""))
            #expect(second.text.contains("<link rel=\"canonical\" href=\"https://news.example/en/?page=2\">"))
            #expect(try await server.get("/en/section/macau/?page=2").status == 200)
            #expect(try await server.get("/en").status == 301)
            for path in ["/en/?page=3", "/en/?page=0", "/en/?page=x", "/en/?page=9999999"] {
                #expect(try await server.get(path).status == 404, "\(path)")
            }
            #expect(try await server.get("/en/?page=1").body == first.body)
        }
    }

    @Test("a story is in the news sitemap for two days from its publication")
    func newsSitemap() async throws {
        try await withServer(holding: \.usual) { server in
            let fresh = try await server.get("/sitemaps/news.xml")
            #expect(fresh.status == 200 && fresh.text.ranges(of: "<news:news>").count == 4)
            #expect(fresh.text.contains("<news:language>zh-tw</news:language>"))
            server.clock.advance(seconds: 2 * 86_400 - 1)
            #expect(try await server.get("/sitemaps/news.xml").body == fresh.body)
            server.clock.advance(seconds: 2)
            let stale = try await server.get("/sitemaps/news.xml", ["If-None-Match": fresh["ETag"] ?? ""])
            #expect(stale.status == 200 && !stale.text.contains("<news:news>"))
            #expect(stale["Last-Modified"] == "Mon, 16 Nov 2026 00:00:00 GMT")
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

    @Test(
        "style sheets and the icon may be kept for a day under the addresses that never change",
        arguments: ["/style.css", "/feed.css", "/icon.png", "/favicon.ico"])
    func themeParts(path: String) async throws {
        try await withServer { server in
            let response = try await server.get(path)
            #expect(response.status == 200 && !response.body.isEmpty)
            #expect(response["Content-Type"] == (path.hasSuffix(".css") ? "text/css; charset=utf-8" : "image/png"))
            #expect(response["Cache-Control"] == "public, max-age=86400" && response["Content-Language"] == nil)
        }
    }

    @Test(
        "pages and feeds name a style sheet and the icon by their bytes, which caches may keep for ever",
        arguments: [("/en/", "/style", ".css"), ("/en/", "/icon", ".png"), ("/en/feeds/latest.atom", "/feed", ".css")])
    func namedThemeParts(document: String, usual: String, ending: String) async throws {
        try await withServer { server in
            let named = try await server.get(document).text.split(separator: "\"")
                .filter { $0.hasPrefix(usual) && $0.hasSuffix(ending) }
            let path = String(try #require(named.first))
            let (part, current) = (try await server.get(path), try await server.get(usual + ending))
            #expect(named.count == 1 && part.status == 200 && part.body == current.body)
            #expect(part["Content-Type"] == current["Content-Type"])
            #expect(part["Cache-Control"] == "public, max-age=31536000, immutable")
            #expect(path.prefix { $0 != "-" } == usual)
            let moved = try await server.get(usual + "-0123456789abcdef" + ending)
            #expect(moved.status == 301 && moved["Location"] == path)
            #expect(moved["Cache-Control"] == "public, max-age=60")
        }
    }
}
