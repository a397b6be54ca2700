import Eventually
import NewsModel
import NewsStore
import Synchronization
import Testing

@Suite("What the server does when the store changes")
struct ChangeTests {
    @Test("an article changes the feeds that hold it and no other")
    func oneFeed() async throws {
        try await withServer(holding: \.usual) { server in
            let touched = ["/en/feeds/sport.rss", "/en/feeds/latest.atom", "/all/feeds/sport.json", "/en/"]
            let untouched = ["/en/feeds/macau.rss", "/pt/feeds/latest.atom", "/pt/", "/robots.txt"]
            var before: [String: WireResponse] = [:]
            server.clock.advance(seconds: 1)
            for path in touched + untouched { before[path] = try await server.get(path).lasting }
            server.clock.advance(seconds: 60)
            try await server.publish(
                server.wire.copy("match", server.wire.en, "Home side wins the derby", category: "Sport"))
            for path in touched {
                #expect(try await changes(path, from: before[path], on: server), "\(path)")
            }
            for path in untouched { #expect(try await server.get(path).lasting == before[path], "\(path)") }
        }
    }

    @Test("a section is named by its other languages, and to be found, once it has something")
    func sections() async throws {
        try await withServer { server in
            let wire = server.wire
            try await server.publish(wire.copy("ferry", wire.en, "Night ferries until two"))
            let (english, portuguese) = ("/en/section/macau/", "/pt/section/macau/")
            let old = try await server.get(english)
            #expect(!old.text.contains("noindex") && !old.text.contains("hreflang=\"pt\" href=\"https:"))
            #expect(try await server.get(portuguese).text.contains("noindex"))
            try await server.publish(wire.copy("barco", wire.pt, "Barcos até às duas"))
            #expect(try await changes(english, from: old.lasting, on: server))
            #expect(try await server.get(english).text.contains("hreflang=\"pt\" href=\"https:"))
            #expect(try await !server.get(portuguese).text.contains("noindex"))
        }
    }

    @Test("the same copy once more changes nothing")
    func unchanged() async throws {
        try await withServer(holding: \.usual) { server in
            server.clock.advance(seconds: 1)
            let before = try await server.get("/en/feeds/latest.atom").lasting
            server.clock.advance(seconds: 60)
            _ = try await server.store.apply(server.wire.usual, at: server.clock.now)
            try await server.publish(server.wire.copy("new", server.wire.pt, "Um sinal"))
            #expect(try await eventually { try await server.get("/pt/feeds/latest.rss").text.contains("Um sinal") })
            let after = try await server.get("/en/feeds/latest.atom").lasting
            #expect(after == before)
        }
    }

    @Test("a translation that arrives later changes the feed, the page and the date of the older language")
    func sibling() async throws {
        try await withServer { server in
            let wire = server.wire
            try await server.publish(wire.copy("ferry", wire.en, "Night ferries until two"))
            let page = try await server.page(of: "ferry", wire.en)
            let (oldFeed, oldPage) = (try await server.get("/en/feeds/macau.atom"), try await server.get(page))
            server.clock.advance(seconds: 60)
            try await server.publish(wire.copy("ferry", wire.pt, "Barcos até às duas"))
            let translation = try await server.page(of: "ferry", wire.pt)
            for (path, old) in [("/en/feeds/macau.atom", oldFeed), (page, oldPage)] {
                #expect(try await changes(path, from: old.lasting, on: server))
                let new = try await server.get(path)
                #expect(new.text.contains(translation) && new["ETag"] != old["ETag"])
                #expect(new["Last-Modified"] == "Sat, 14 Nov 2026 00:01:00 GMT")
            }
        }
    }

    @Test("a page whose headline changes while it is made is not kept at the old address")
    func movedMeanwhile() async throws {
        try await withServer(holding: \.usual) { server in
            let wire = server.wire
            let (page, id) = (try await server.page(of: "ferry", wire.en), try await server.variant("ferry", wire.en))
            let content = wire.copy("ferry", wire.en, "Night ferries until three").item.content
            let hasRead = Atomic(false)
            let (sqlite, now) = (server.sqlite, server.clock.now)
            server.store.before { question in
                guard case .content = question else { return }
                guard !hasRead.exchange(true, ordering: .relaxed) else { return }
                try await sqlite.perform(.correct(content, note: "n"), on: [id], by: "ana", offset: 0, at: now)
            }
            let answer = try await server.get(page)
            #expect(answer["Location"] == (try await server.page(of: "ferry", wire.en)) && answer["Location"] != page)
            #expect(try await server.get(page)["Location"] == answer["Location"])
        }
    }

    @Test("a kill leaves a notice in the feed, 410 on the page and nothing in the sitemap")
    func kill() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.page(of: "race", server.wire.en)
            for path in ["/en/feeds/sport.atom", "/en/", page, "/sitemaps/0.xml"] {
                #expect(try await server.get(path).text.contains("ragon"), "\(path)")
            }
            try await server.perform(.cancel(reason: "wrong"), on: server.variant("race", server.wire.en))
            #expect(try await eventually { try await server.get(page).status == 410 })
            let feed = try await server.get("/en/feeds/sport.atom").text
            #expect(!feed.contains("ragon") && feed.contains("<entry"))
            #expect(try await !server.get("/sitemaps/0.xml").text.contains("ragon"))
            #expect(try await !server.get("/en/").text.contains("ragon"))
            let gone = try await server.get(page)
            #expect(gone["Content-Language"] == "en" && gone["ETag"] == nil && !gone.text.contains("ragon"))
        }
    }

    @Test("a withheld article is a notice in the feed and 404 on its page, like one that never was; then it is back")
    func withhold() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.page(of: "ferry", server.wire.pt)
            let variant = try await server.variant("ferry", server.wire.pt)
            #expect(try await server.get(page).status == 200)
            try await server.perform(.withhold(reason: nil), on: variant)
            #expect(try await eventually { try await server.get(page).status == 404 })
            #expect(try await server.get(page).lasting == server.get("/pt/article/none/none").lasting)
            #expect(try await !server.get("/pt/feeds/macau.rss").text.contains("Barcos"))
            try await server.perform(.release, on: variant)
            #expect(try await eventually { try await server.get(page).status == 200 })
        }
    }

    @Test("an expired article is 410 and out of the feed once its time has come")
    func expiry() async throws {
        try await withServer(holding: \.usual) { server in
            let page = try await server.page(of: "race", server.wire.en)
            let variant = try await server.variant("race", server.wire.en)
            try await server.perform(.expire(at: server.clock.now.adding(seconds: 30)), on: variant)
            let before = try await server.get("/en/feeds/sport.rss")
            #expect(before.text.contains("Dragon") && before.status == 200)
            #expect(try await server.get(page).status == 200)
            server.clock.advance(seconds: 31)
            #expect(try await eventually { try await server.get(page).status == 410 })
            #expect(try await eventually { try await !server.get("/en/feeds/sport.rss").text.contains("Dragon") })
        }
    }

    @Test("a notice leaves the feed after thirty days though nothing happens then")
    func noticeEnds() async throws {
        try await withServer(holding: \.usual) { server in
            try await server.perform(.cancel(reason: nil), on: server.variant("race", server.wire.en))
            #expect(try await eventually { try await !server.get("/en/feeds/sport.atom").text.contains("Dragon") })
            server.clock.advance(seconds: 30 * 86_400 - 1)
            #expect(try await server.get("/en/feeds/sport.atom").text.contains("<entry"))
            server.clock.advance(seconds: 2)
            #expect(try await !server.get("/en/feeds/sport.atom").text.contains("<entry"))
        }
    }

    private func changes(_ path: String, from old: WireResponse?, on server: TestServer) async throws -> Bool {
        try await eventually {
            let new = try await server.get(path).lasting
            return new != old && new["ETag"] != old?["ETag"]
        }
    }
}
