import Eventually
import NewsModel
import Testing

@Suite("Conditional requests")
struct ConditionalTests {
    private static let path = "/zh-Hant/feeds/latest.atom"

    @Test("If-None-Match knows the tag alone, weak, in a list, of the other coding and as a star")
    func ifNoneMatch() async throws {
        try await withServer(holding: \.usual) { server in
            let plain = try #require(await server.get(Self.path)["ETag"])
            let gzip = try #require(await server.get(Self.path, ["Accept-Encoding": "gzip"])["ETag"])
            let cases: [(value: String, answer: String?)] = [
                (plain, plain), ("W/\(plain)", plain), ("\"a\", \(plain)", plain), ("\"a\",W/\(plain) ,\"b\"", plain),
                ("*", plain), (gzip, gzip), ("W/\(gzip)", gzip), ("\(gzip), \(plain)", plain), ("\"a\"", nil),
                ("", nil),
                (String(plain.dropFirst().dropLast()), nil), ("\(plain.dropLast())x\"", nil),
                ("\"a,*,b\"", nil), ("\"a,\(plain.dropFirst())", nil), ("\"a,b\",\(plain)", plain),
                (",,\(plain)", plain),
            ]
            for (value, answer) in cases {
                let response = try await server.get(Self.path, ["If-None-Match": value])
                #expect(response.status == (answer == nil ? 200 : 304), "\(value)")
                #expect(response["ETag"] == answer ?? plain, "\(value)")
            }
            let two = try await server.get(Self.path, ["If-None-Match": "\"a\"", "if-none-match": plain])
            #expect(two.status == 304)
        }
    }

    @Test("Where the log is ahead of the clock no answer is dated after itself, and a change still shows")
    func ahead() async throws {
        let clock = TestClock()
        try await withServer(clock: clock, holding: \.usual) { server in
            clock.advance(seconds: -400 * 86_400)
            for path in [Self.path, "/zh-Hant/", "/sitemap.xml"] {
                #expect(try await server.get(path)["Last-Modified"] == clock.now.httpDate, "\(path)")
            }
            let before = try await server.get(Self.path, ["A-IM": "feed"])
            try await server.publish(server.wire.copy("new", server.wire.hant, "新渡輪"))
            clock.advance(seconds: 1)
            let tag = try #require(before["ETag"])
            var parts = before
            let shows = try await eventually {
                parts = try await server.get(Self.path, ["A-IM": "feed", "If-None-Match": tag])
                return parts.status == 226
            }
            #expect(shows && parts["Last-Modified"] == clock.now.httpDate)
        }
    }

    @Test("304 says what caches need and nothing of a body, to GET and HEAD alike")
    func notModified() async throws {
        try await withServer(holding: \.usual) { server in
            for path in [Self.path, "/en/", "/style.css"] {
                let full = try await server.get(path)
                for method in ["GET", "HEAD"] {
                    let response = try await server.send(method, path, ["If-None-Match": "*"])
                    #expect(response.status == 304 && response.body.isEmpty)
                    for name in ["ETag", "Cache-Control", "Vary", "Last-Modified"] {
                        #expect(response[name] == full[name], "\(name)")
                    }
                    #expect(response["Date"] != nil)
                    for name in ["Content-Type", "Content-Length", "Content-Language", "Content-Encoding"] {
                        #expect(response[name] == nil, "\(name)")
                    }
                }
            }
        }
    }

    @Test("If-None-Match wins over If-Modified-Since")
    func precedence() async throws {
        try await withServer(holding: \.usual) { server in
            let full = try await server.get(Self.path)
            let (etag, date) = (try #require(full["ETag"]), try #require(full["Last-Modified"]))
            let known = try await server.get(
                Self.path, ["If-None-Match": etag, "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT"])
            #expect(known.status == 304)
            let unknown = try await server.get(Self.path, ["If-None-Match": "\"a\"", "If-Modified-Since": date])
            #expect(unknown.status == 200)
        }
    }

    @Test(
        "If-Modified-Since is compared as a date; what is none is ignored",
        arguments: [
            ("Sat, 14 Nov 2026 00:00:00 GMT", 200), ("Sat, 14 Nov 2026 00:00:01 GMT", 304),
            ("Fri, 01 Jan 2100 00:00:00 GMT", 304), ("Fri, 13 Nov 2026 23:59:59 GMT", 200),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 200), ("yesterday", 200), ("", 200), ("1794614400", 200),
            ("Sat, 14 Nov 2026 00:00:00 GMT, Sat, 14 Nov 2026 00:00:00 GMT", 200),
        ])
    func ifModifiedSince(value: String, status: Int) async throws {
        try await withServer(holding: \.usual) { server in
            let response = try await server.get(Self.path, ["If-Modified-Since": value])
            #expect(response.status == status)
        }
    }

    @Test("What changes twice within a second is sent again, though both have one date")
    func sameSecond() async throws {
        try await withServer(holding: \.usual) { server in
            for path in [Self.path, "/zh-Hant/", "/sitemap.xml"] {
                let early = try await server.get(path)
                let date = try #require(early["Last-Modified"])
                #expect(date == server.clock.now.httpDate, "\(path)")
                let same = try await server.get(path, ["If-Modified-Since": date])
                #expect(same.status == 200, "\(path)")
            }
            server.clock.advance(seconds: 1)
            for path in [Self.path, "/zh-Hant/", "/sitemap.xml"] {
                let date = try #require(try await server.get(path)["Last-Modified"])
                #expect(date == server.clock.now.httpDate, "\(path)")
                #expect(try await server.get(path, ["If-Modified-Since": date]).status == 304, "\(path)")
            }
        }
    }

    @Test("an error is never 304")
    func errors() async throws {
        try await withServer { server in
            let response = try await server.get("/en/feeds/none.rss", ["If-None-Match": "*"])
            #expect(response.status == 404)
        }
    }
}

@Suite("Content codings")
struct CodingTests {
    private static let path = "/en/feeds/latest.rss"

    @Test("each is sent the coding that it likes best, the smallest among equals, and none that it does not accept")
    func acceptance() async throws {
        let cases: [(value: String, coding: String?)] = [
            ("gzip", "gzip"), ("GZIP", "gzip"), ("x-gzip", "gzip"), ("br, gzip", "br"), ("gzip, deflate", "gzip"),
            ("gzip;q=0.001", "gzip"), ("gzip ; q=1.0", "gzip"), ("*", "br"), ("identity;q=0, *", "br"),
            ("identity;q=0, gzip", "gzip"), ("identity;q=0.5, gzip;q=0.5", "gzip"), ("gzip;q=0", nil),
            ("gzip; Q=0.000", nil), ("gzip;q=0, *", "br"), ("br;q=0, *", "gzip"), ("*;q=0", nil), ("identity", nil),
            ("", nil), ("br", "br"), ("gzip;q=0.1, identity;q=0.9", nil), ("gzip;q=nonsense", nil), ("gzipped", nil),
            ("gzip, deflate, br, zstd", "br"), ("zstd", "zstd"), ("gzip;q=0.9, br;q=0.8", "gzip"),
            ("zstd, br;q=0.9", "zstd"), ("zstd;q=0.5, identity;q=0.6", nil), ("deflate", nil),
        ]
        try await withServer(holding: \.usual) { server in
            for (value, coding) in cases {
                for _ in 1...2 {  // laid out, and then ready
                    let response = try await server.get(Self.path, ["Accept-Encoding": value])
                    #expect(response["Content-Encoding"] == coding, "\(value)")
                    #expect(response["Vary"] == "Accept-Encoding")
                }
            }
        }
    }

    @Test("both codings hold the same bytes under tags of their own")
    func codings() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.page(of: "ferry", server.wire.hant)
            for path in [Self.path, "/en/feeds/latest.json", "/sitemaps/0.xml", "/style.css", "/pt/", page] {
                let plain = try await server.get(path)
                let gzip = try await server.get(path, ["Accept-Encoding": "gzip"])
                #expect(plain["Content-Encoding"] == nil && gzip["Content-Encoding"] == "gzip", "\(path)")
                #expect(try gzip.gunzipped(size: plain.body.count) == plain.body, "\(path)")
                #expect(gzip["Content-Length"] == "\(gzip.body.count)" && gzip.body.count < plain.body.count)
                #expect(gzip["ETag"] != nil && gzip["ETag"] != plain["ETag"])
                #expect(gzip["Last-Modified"] == plain["Last-Modified"])
            }
        }
    }

    @Test("a body that gzip would not make smaller is sent as it is")
    func small() async throws {
        try await withServer { server in
            let response = try await server.get("/icon.png", ["Accept-Encoding": "gzip"])
            #expect(response["Content-Encoding"] == nil && response["Vary"] == "Accept-Encoding")
        }
    }
}
