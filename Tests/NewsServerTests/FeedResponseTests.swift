import NewsModel
import Testing

@Suite("Feeds over HTTP")
struct FeedResponseTests {
    private static let mediaTypes: [(ending: String, mediaType: String)] = [
        ("rss", "application/rss+xml; charset=utf-8"), ("atom", "application/xml; charset=utf-8"),
        ("json", "application/feed+json; charset=utf-8"),
    ]

    @Test("every feed of every edition answers in three formats, with all that caches and readers ask for")
    func headers() async throws {
        try await withServer(holding: \.usual) { server in
            let places = server.wire.newsroom.editions.map { ("\($0.language)", "\($0.language)") }
            for (place, languages) in places + [("all", "en, zh-Hant, pt")] {
                for feed in ["latest", "macau"] {
                    for (ending, mediaType) in Self.mediaTypes {
                        let response = try await server.get("/\(place)/feeds/\(feed).\(ending)")
                        #expect(response.status == 200)
                        #expect(response["Content-Type"] == mediaType)
                        #expect(response["Content-Language"] == languages)
                        #expect(response["Last-Modified"] == "Sat, 14 Nov 2026 00:00:00 GMT")
                        #expect(response["Cache-Control"] == "public, max-age=120, stale-while-revalidate=60")
                        #expect(response["Vary"] == "Accept-Encoding")
                        #expect(response["X-Content-Type-Options"] == "nosniff")
                        #expect(response["Content-Length"] == "\(response.body.count)")
                        #expect(response["Date"] != nil && response["Set-Cookie"] == nil)
                        let etag = try #require(response["ETag"])
                        #expect(etag.hasPrefix("\"") && etag.hasSuffix("\"") && etag.count > 20)
                    }
                }
            }
        }
    }

    @Test("a feed that never held anything has no Last-Modified, and an ETag")
    func empty() async throws {
        try await withServer { server in
            let response = try await server.get("/en/feeds/sport.rss")
            #expect(response.status == 200 && response["Last-Modified"] == nil && response["ETag"] != nil)
        }
    }

    @Test("a restart on the same store changes no byte of any answer")
    func restart() async throws {
        let paths = [
            "/en/feeds/latest.rss", "/pt/feeds/latest.atom", "/all/feeds/macau.json", "/en/", "/zh-Hant/feeds/",
            "/sitemap.xml", "/sitemaps/0.xml", "/robots.txt", "/style.css",
        ]
        let folder = try TestFolder()
        var before: [WireResponse] = []
        try await withServer(in: folder, holding: \.usual) { server in
            server.clock.advance(seconds: 1)
            for path in paths { before.append(try await server.get(path).lasting) }
        }
        try await withServer(in: folder) { server in
            server.clock.advance(seconds: 3600)
            for (path, old) in zip(paths, before) {
                let new = try await server.get(path).lasting
                #expect(new == old, "\(path)")
            }
        }
    }

    @Test("a hit is answered as the miss before it")
    func hits() async throws {
        try await withServer(holding: \.usual) { server in
            for path in try await everyKindOfPath(server) {
                let miss = try await server.get(path)
                #expect(try await server.get(path).lasting == miss.lasting, "\(path)")
            }
        }
    }

    @Test("a query string changes neither the answer nor what is kept")
    func queryStrings() async throws {
        try await withServer(holding: \.usual) { server in
            let gate = Gate()
            gate.open()
            server.store.before { question in if case .content = question { await gate.pass() } }
            let plain = try await server.get("/en/feeds/latest.rss")
            for query in ["?", "?utm_source=reader", "?a=b&c=/en/feeds/sport.rss"] {
                #expect(try await server.get("/en/feeds/latest.rss" + query).lasting == plain.lasting)
            }
            #expect(gate.arrivals == 1)
        }
    }

    @Test("HEAD is answered as GET, without the body: hits, misses, redirects and errors")
    func head() async throws {
        try await withServer(holding: \.usual) { server in
            for path in try await everyKindOfPath(server) {
                let miss = try await server.send("HEAD", path)
                let get = try await server.get(path)
                let hit = try await server.send("HEAD", path)
                #expect(miss.lasting.fields == get.lasting.fields && miss.status == get.status, "\(path)")
                #expect(hit.lasting == miss.lasting && hit.body.isEmpty, "\(path)")
            }
            server.store.before { _ in throw Broken() }
            let get = try await server.get("/pt/feeds/macau.json")
            let head = try await server.send("HEAD", "/pt/feeds/macau.json")
            #expect(head.lasting.fields == get.lasting.fields && head.status == 503 && head.body.isEmpty)
        }
    }

    @Test("Accept and Accept-Language do not change what a feed's address gives")
    func noNegotiation() async throws {
        try await withServer(holding: \.usual) { server in
            let plain = try await server.get("/en/feeds/latest.rss")
            let asked = try await server.get(
                "/en/feeds/latest.rss", ["Accept": "text/html, application/atom+xml", "Accept-Language": "pt"])
            #expect(asked.lasting == plain.lasting)
        }
    }

    @Test(
        "readers that try the usual names find the main feed there, without a redirect",
        arguments: [
            ("/feed.xml", "en", "rss"), ("/rss.xml", "en", "rss"), ("/index.xml", "en", "rss"),
            ("/atom.xml", "en", "atom"), ("/feed.json", "en", "json"), ("/pt/feed.xml", "pt", "rss"),
            ("/zh-Hant/atom.xml", "zh-Hant", "atom"), ("/feed/", "en", "rss"), ("/pt/feed/", "pt", "rss"),
            ("/feed.atom", "en", "atom"), ("/index.rss", "en", "rss"), ("/pt/feed.rss", "pt", "rss"),
        ])
    func probes(path: String, edition: String, format: String) async throws {
        try await withServer(holding: \.usual) { server in
            let found = try await server.get(path)
            let feed = try await server.get("/\(edition)/feeds/latest.\(format)")
            #expect(found.status == 200 && found.body == feed.body && found["ETag"] == feed["ETag"])
            #expect(found["Content-Location"] == "/\(edition)/feeds/latest.\(format)")
            #expect(feed["Content-Location"] == nil)
            #expect(try await server.get("/fr" + path).status == 404)
        }
    }

    @Test("/feed leads to the main feed of the reader's language")
    func negotiated() async throws {
        try await withServer { server in
            let response = try await server.get("/feed", ["Accept-Language": "pt-PT, en;q=0.5"])
            #expect(response.status == 302 && response["Location"] == "/pt/feeds/latest.atom")
            #expect(response["Vary"] == "Accept-Language")
        }
    }

    @Test(
        "a list of subscriptions holds an edition's feeds; that of the site those of every edition, and the feed of all"
    )
    func subscriptions() async throws {
        try await withServer { server in
            let own = try await server.get("/pt/feeds.opml")
            #expect(own.status == 200 && own["Content-Type"] == "text/x-opml; charset=utf-8")
            #expect(own.text.ranges(of: "xmlUrl=").count == 3)
            #expect(own.text.contains("xmlUrl=\"https://news.example/pt/feeds/latest.atom\""))
            let all = try await server.get("/feeds.opml")
            #expect(all.text.ranges(of: "xmlUrl=").count == 10)
            #expect(all.text.contains("xmlUrl=\"https://news.example/all/feeds/latest.atom\""))
            #expect(try await server.get("/fr/feeds.opml").status == 404)
        }
    }

    private func everyKindOfPath(_ server: TestServer) async throws -> [String] {
        let page = try await server.page(of: "ferry", server.wire.pt)
        let gone = try await server.page(of: "race", server.wire.en)
        try await server.perform(.cancel(reason: nil), on: server.variant("race", server.wire.en))
        return [
            "/", "/en/", "/EN", "/en/section/macau/", "/en/section/macau", "/pt/feeds/", "/feeds.opml", "/feed.xml",
            "/icon.png", "/sitemaps/news.xml", "/en/feeds/latest.rss", "/all/feeds/latest.json", page, page + "x", gone,
            "/sitemap.xml", "/sitemaps/0.xml", "/sitemaps/7.xml", "/robots.txt", "/style.css", "/feed.css", "/nothing",
            "/fr/", "/en/feeds/none.rss", "/pt/article/none/", "/article/none",
        ]
    }
}

/// What a store may throw on a bad day.
struct Broken: Error {}
