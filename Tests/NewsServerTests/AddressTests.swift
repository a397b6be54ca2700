import NewsModel
import Testing

@Suite("Addresses and redirects")
struct AddressTests {
    @Test("an article's page is found by its id, and every other address of it leads there for good")
    func articlePage() async throws {
        try await withServer(holding: \.usual) { server in
            let wire = server.wire
            for (id, language) in [("race", wire.en), ("ferry", wire.pt), ("ferry", wire.hant)] {
                let page = try await server.page(of: id, language)
                let variant = try await server.variant(id, language)
                #expect(try await server.get(page).status == 200)
                let others = [
                    "/\(language)/article/\(variant)/other", "/\(language)/article/\(variant)",
                    "/\(language.description.uppercased())/article/\(variant)/", "/en/article/\(variant)/x",
                    "/pt/article/\(variant)", "//\(language)/article/\(variant)/",
                ]
                for other in others where other != page {
                    let response = try await server.get(other + "?from=there")
                    #expect(response.status == 301 && response["Location"] == page, "\(other)")
                    #expect(response["Cache-Control"] == "public, max-age=60" && response.body.isEmpty)
                }
            }
        }
    }

    @Test(
        "a page of a list is the one that its query names, however it is written, whether or not the first is ready",
        arguments: [
            ("?page=2", 404), ("?p%61ge=2", 404), ("?a=b&page=2", 404), ("?page", 404), ("?page=1", 200),
            ("?ref=homepage", 200), ("?ref=a%20page", 200), ("?", 200),
        ])
    func namedPage(query: String, status: Int) async throws {
        try await withServer(holding: \.usual) { server in
            for (address, expected) in [("/en/" + query, status), ("/en/", 200), ("/en/" + query, status)] {
                let response = try await server.get(address)
                #expect(response.status == expected, "\(address)")
            }
        }
    }

    @Test(
        "an id that nothing could have is of nothing, whatever stands in it",
        arguments: [
            "%22", "%22%5D", "a%22,%22b", "%5C", "%5C%22", "%00", "%01", "%27", "%F0%9F%97%9E", "null", "%5B%5D", "\"",
            "a\",\"b", "\\",
        ])
    func strangeIDs(id: String) async throws {
        try await withServer(holding: \.usual) { server in
            for path in ["/en/article/\(id)/x", "/en/article/\(id)", "/article/\(id)", "/media/\(id)"] {
                let response = try await server.get(path)
                #expect(response.status == 404, "\(path)")
            }
        }
    }

    @Test(
        "an address in another form leads to the right one",
        arguments: [
            ("/en", "/en/"), ("/EN/", "/en/"), ("/zh-hant/", "/zh-Hant/"), ("/ZH-HANT/feeds", "/zh-Hant/feeds/"),
            ("/pt/feeds", "/pt/feeds/"), ("/PT/feeds/macau.rss", "/pt/feeds/macau.rss"),
            ("/zh-hant/feeds/latest.json", "/zh-Hant/feeds/latest.json"),
        ])
    func otherForms(path: String, location: String) async throws {
        try await withServer { server in
            let response = try await server.get(path)
            #expect(response.status == 301 && response["Location"] == location)
            #expect(try await server.get(location).status == 200)
        }
    }

    @Test("the site's and an article's address lead to the language that the browser asks for")
    func byLanguage() async throws {
        let cases: [(wish: String?, language: String)] = [
            (nil, "en"), ("pt", "pt"), ("pt-MO", "pt"), ("pt-BR,pt;q=0.9,en;q=0.8", "pt"), ("zh-MO", "zh-Hant"),
            ("zh-TW, en;q=0.5", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"), ("zh-CN", "en"), ("zh", "en"),
            ("zh-CN, pt;q=0.1", "pt"), ("en;q=0.2, pt;q=0.3, zh-HK;q=0.1", "pt"), ("pt;q=0, zh-MO;q=0.1", "zh-Hant"),
            ("fr, ja;q=0.9", "en"), ("*", "en"), ("pt;q=x", "en"), (";;,,=", "en"), ("pt, zh-Hant", "pt"),
            ("zh-Hant, pt", "zh-Hant"), ("pt;q=inf, en", "en"), ("pt;q=0x1p3, en", "en"), ("pt;q=5, en", "en"),
            ("pt;q=0.2 , zh-Hant ; Q=0.300", "zh-Hant"),
        ]
        try await withServer(holding: \.usual) { server in
            let article = try await server.article("ferry", server.wire.en)
            for (wish, language) in cases {
                let tag = try #require(LanguageTag(language))
                let pages = [("/", "/\(language)/"), (article, try await server.page(of: "ferry", tag))]
                for (path, location) in pages {
                    let response =
                        if let wish { try await server.get(path, ["Accept-Language": wish]) } else {
                            try await server.get(path)
                        }
                    #expect(response.status == 302 && response["Location"] == location, "\(wish ?? "none")")
                    #expect(response["Vary"] == "Accept-Language")
                    #expect(response["Cache-Control"]?.contains("private") == true)
                }
            }
        }
    }

    @Test("an article that lacks the language asked for answers in one that it has")
    func missingLanguage() async throws {
        try await withServer { server in
            let wire = server.wire
            try await server.publish(wire.copy("regatta", wire.pt, "Regata no domingo"))
            let article = try await server.article("regatta", wire.pt)
            let page = try await server.page(of: "regatta", wire.pt)
            for wish in ["en", "zh-Hant", "pt"] {
                #expect(try await server.get(article, ["Accept-Language": wish])["Location"] == page)
            }
        }
    }

    @Test(
        "what is not there is 404, with a page in the edition's language",
        arguments: [
            ("/fr/", "en"), ("/fr/feeds/latest.rss", "en"), ("/FR/feeds/latest.rss", "en"), ("/nothing", "en"),
            ("/en/feeds/none.rss", "en"), ("/EN/feeds/none.rss", "en"), ("/pt/feeds/latest.xml", "pt"),
            ("/pt/feeds/latest", "pt"), ("/pt/feeds/LATEST.rss", "pt"), ("/zh-Hant/feeds/front.rss", "zh-Hant"),
            ("/zh-hant/nothing/at/all", "zh-Hant"), ("/pt/article/none/slug", "pt"), ("/all/", "en"),
            ("/all/feeds/", "en"), ("/article/none", "en"), ("/sitemaps/9.xml", "en"), ("/sitemaps/00.xml", "en"),
            ("/sitemaps/x.xml", "en"), ("/en/feeds/%2e%2e%2flatest.rss", "en"),
        ])
    func notFound(path: String, language: String) async throws {
        try await withServer { server in
            let response = try await server.get(path)
            #expect(response.status == 404)
            #expect(response["Content-Language"] == language)
            #expect(response["Content-Type"] == "text/html; charset=utf-8")
            #expect(response["Cache-Control"] == "public, max-age=30")
            #expect(response.text.contains("lang=\"\(language)\"") && response.text.contains("noindex"))
        }
    }
}
