import Eventually
import Foundation
import NewsModel
import NewsServer
import NewsStore
import Pages
import Syndication
import Testing

@Suite("The public site as files")
struct StaticSiteTests {
    private let place: TestFolder
    private let output: TestFolder

    init() throws {
        place = try TestFolder()
        output = try TestFolder()
    }

    @discardableResult
    private func render(
        _ server: TestServer, newsroom: Newsroom? = nil, theme: Theme = Theme(), indexNow: IndexNow? = nil,
        from place: TestFolder? = nil, into name: String = ""
    ) async throws -> StaticSite.Summary {
        let (site, newsroom) = (server.wire.site, newsroom ?? server.wire.newsroom)
        let store = try SQLiteStore(reading: (place ?? self.place).path + "/store.sqlite", newsroom: newsroom)
        let pages = StaticSite(
            store: store, media: server.media,
            documents: PublicDocuments(
                store: store, newsroom: newsroom,
                feeds: FeedGenerator(
                    store: store, site: site, newsroom: newsroom, epoch: store.created,
                    stylesheet: theme.part(.feed).path),
                sitemaps: SitemapGenerator(store: store, site: site, newsroom: newsroom),
                renderer: try PageRenderer(site: site, newsroom: newsroom, theme: theme), theme: theme),
            site: site, indexNow: indexNow, folder: output.path + name, now: server.clock.now)
        return try await pages.write { _ in }
    }

    private func file(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: output.path + name).map(Array.init)
    }

    @Test("every document has a file of the same bytes as the server's answer")
    func sameBytes() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let page = try await server.page(of: "ferry", server.wire.en)
            let chinese = try await server.page(of: "ferry", server.wire.hant)
            let files =
                [
                    ("/en/", "/en/index.html"), (page, page + ".html"), (chinese, chinese + "index.html"),
                    ("/en/section/sport/", "/en/section/sport/index.html"), ("/pt/feeds/", "/pt/feeds/index.html"),
                    ("/en/feeds/latest.rss", "/en/feeds/latest.rss"),
                    ("/all/feeds/macau.json", "/all/feeds/macau.json"),
                    ("/feed.xml", "/feed.xml"), ("/pt/atom.xml", "/pt/atom.xml"), ("/feeds.opml", "/feeds.opml"),
                    ("/feed/", "/feed/index.xml"), ("/pt/feed/", "/pt/feed/index.xml"),
                    ("/pt/feeds.opml", "/pt/feeds.opml"), ("/sitemap.xml", "/sitemap.xml"),
                    ("/sitemaps/0.xml", "/sitemaps/0.xml"), ("/sitemaps/front.xml", "/sitemaps/front.xml"),
                    ("/sitemaps/news.xml", "/sitemaps/news.xml"), ("/robots.txt", "/robots.txt"),
                    ("/style.css", "/style.css"), ("/feed.css", "/feed.css"), ("/icon.png", "/icon.png"),
                    ("/favicon.ico", "/favicon.ico"),
                ] + ThemePart.Role.allCases.map { Theme().part($0).path }.map { ($0, $0) }
            for (address, name) in files {
                let answer = try await server.get(address)
                #expect(answer.status == 200 && file(name) == answer.body, "\(address)")
            }
        }
    }

    @Test("where the server would choose by language, a page offers the languages and goes on to the first")
    func choices() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let page = try await server.page(of: "ferry", server.wire.en)
            let part = try await server.get("/sitemaps/0.xml").text
            let start = try #require(part.firstRange(of: "https://news.example/article/"))
            let address = "/article/" + part[start.upperBound...].prefix { $0 != "\"" }
            let names = try FileManager.default.contentsOfDirectory(atPath: output.path + "/article")
            #expect(names.count == 2 && names.contains(address.dropFirst(9) + ".html"))
            let articles = names.compactMap { file("/article/" + $0) }.map { String(decoding: $0, as: UTF8.self) }
            let choice = try #require(articles.first { $0.contains(page) })
            #expect(choice.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(page)\">"))
            #expect(choice.ranges(of: "hreflang=\"zh-Hant\"").count == 2 && choice.contains("夜船加開"))
            let root = String(decoding: file("/index.html") ?? [], as: UTF8.self)
            #expect(root.contains("content=\"0; url=/en/\"") && root.contains("href=\"/pt/\""))
        }
    }

    @Test("lists go on over as many pages as the server's, and the last has no older one")
    func lists() async throws {
        let many = { (wire: TestWire) in (1...61).map { wire.copy("story\($0)", wire.en, "Headline \($0)") } }
        try await withServer(in: place, holding: many) { server in
            try await render(server)
            for (address, name) in [
                ("/en/", "/en/index.html"), ("/en/?page=2", "/en/?page=2.html"), ("/en/?page=3", "/en/?page=3.html"),
                ("/en/section/macau/?page=3", "/en/section/macau/?page=3.html"), ("/pt/", "/pt/index.html"),
            ] {
                #expect(try await file(name) == server.get(address).body, "\(address)")
            }
            #expect(file("/en/?page=4.html") == nil)
            try await server.perform(.cancel(reason: nil), on: server.variant("story9", server.wire.en))
            try await render(server)
            #expect(file("/en/?page=3.html") == nil)
            #expect(try await server.get("/en/?page=2").body == file("/en/?page=2.html"))
        }
    }

    @Test("the key by which search engines know who submits pages is among the files, and goes where there is none")
    func indexNowKey() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server, indexNow: IndexNow(key: "0123456789abcdef"))
            #expect(file("/0123456789abcdef.txt") == Array("0123456789abcdef".utf8))
            try await render(server)
            #expect(file("/0123456789abcdef.txt") == nil)
        }
    }

    @Test("archives have files, which are made anew where one of their articles changes")
    func archives() async throws {
        let many = { (wire: TestWire) in (1...60).map { wire.copy("story\($0)", wire.en, "Headline \($0)") } }
        try await withServer(in: place, holding: many) { server in
            try await render(server)
            for name in ["/en/feeds/latest/archive/1.atom", "/all/feeds/macau/archive/1.json"] {
                #expect(try await file(name) == server.get(name).body)
            }
            try await server.perform(.expire(at: server.clock.now), on: server.variant("story7", server.wire.en))
            _ = try await server.store.advance(to: server.clock.now)
            try await render(server)
            let text = String(decoding: file("/en/feeds/latest/archive/1.rss") ?? [], as: UTF8.self)
            #expect(text.contains("Headline 8") && !text.contains("Headline 7,"))
        }
    }

    @Test("again, nothing is written; after a change, what it touches and nothing else")
    func increments() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            let first = try await render(server)
            #expect(first.written > 50 && first.removed == 0)
            let again = try await render(server)
            #expect(again.written == 0 && again.removed == 0)
            let sport = try FileManager.default.attributesOfItem(atPath: output.path + "/pt/feeds/latest.rss")
            try await server.publish(server.wire.copy("gala", server.wire.en, "A gala by the sea", category: "Sport"))
            let second = try await render(server)
            #expect(second.written > 5 && second.written < first.written / 2 && second.removed == 0)
            let page = try await server.page(of: "gala", server.wire.en)
            #expect(try await server.get(page).body == file(page + ".html"))
            #expect(try await server.get("/en/feeds/sport.atom").body == file("/en/feeds/sport.atom"))
            let same = try FileManager.default.attributesOfItem(atPath: output.path + "/pt/feeds/latest.rss")
            #expect(sport[.modificationDate] as? Date == same[.modificationDate] as? Date)
        }
    }

    @Test("the page of an original says of which language it is one as soon as that has a text that states it")
    func translated() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            let wire = server.wire
            try await render(server)
            let page = try await server.page(of: "ferry", wire.en)
            #expect(try await !server.get(page).text.contains("workTranslation"))
            server.clock.advance(seconds: 60)
            let plain = wire.copy("ferry", wire.pt, "Barcos até às duas")
            let item = WireItem(
                article: .translation(of: "ferry", version: nil), status: .usable,
                content: Content(headline: plain.item.content.headline, body: Body(sanitized: "<p>Mais.</p>")))
            try await server.publish(Submission(key: plain.key, item: item))
            #expect(try await eventually { try await server.get(page).text.contains("workTranslation") })
            try await render(server)
            #expect(try await server.get(page).body == file(page + ".html"))
        }
    }

    @Test("what is withdrawn goes from the folder, with its choice of languages; its siblings' pages no longer link it")
    func withdrawal() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let race = try await server.page(of: "race", server.wire.en)
            let ferry = try await server.page(of: "ferry", server.wire.en)
            let portuguese = try await server.page(of: "ferry", server.wire.pt)
            #expect(file(race + ".html") != nil)
            try await server.perform(.cancel(reason: nil), on: server.variant("race", server.wire.en))
            try await server.perform(.withhold(reason: nil), on: server.variant("ferry", server.wire.pt))
            let summary = try await render(server)
            #expect(summary.removed == 5)
            #expect(file(race + ".html") == nil && file(portuguese + ".html") == nil)
            let page = try #require(file(ferry + ".html"))
            #expect(!String(decoding: page, as: UTF8.self).contains(portuguese))
            #expect(try await server.get("/en/feeds/latest.rss").body == file("/en/feeds/latest.rss"))
        }
    }

    @Test("what is withdrawn goes also where everything is made anew, since the theme is another")
    func withdrawalAndTheme() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let race = try await server.page(of: "race", server.wire.en)
            try await server.perform(.cancel(reason: nil), on: server.variant("race", server.wire.en))
            let theme = Theme(replacing: [.pageStyle: Array("body { color: red }".utf8)])
            let summary = try await render(server, theme: theme)
            #expect(summary.removed == 4 && file(race + ".html") == nil)
            #expect(file("/style.css") == theme[.pageStyle])
            let (old, new) = (Theme().part(.page).path, theme.part(.page).path)
            #expect(file(old) == nil && file(new) == theme[.pageStyle])
            #expect(String(decoding: file("/en/index.html") ?? [], as: UTF8.self).contains("href=\"\(new)\""))
        }
    }

    @Test("a feed that is described in other words is written anew")
    func description() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let newsroom = server.wire.newsroom
            let main = newsroom.publicFeeds[0]
            let described = FeedDefinition(
                id: main.id, titles: main.titles, descriptions: [server.wire.en: "In other words"],
                selection: main.selection)
            try await render(
                server,
                newsroom: Newsroom(
                    editions: newsroom.editions, feeds: newsroom.feeds.filter { $0.id != main.id } + [described],
                    redistribution: newsroom.redistribution))
            let feed = String(decoding: file("/en/feeds/\(main.id).rss") ?? [], as: UTF8.self)
            #expect(feed.contains("In other words"))
        }
    }

    @Test("a page is also where its address has no headline, whatever the headline has become")
    func headlines() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let old = try await server.page(of: "ferry", server.wire.en)
            let plain = old[...(try #require(old.lastIndex(of: "/")))] + "index.html"
            #expect(file(String(plain)) == file(old + ".html") && file(old + ".html") != nil)
            try await server.publish(server.wire.copy("ferry", server.wire.en, "Night ferries until three"))
            try await render(server)
            let new = try await server.page(of: "ferry", server.wire.en)
            #expect(new != old && file(old + ".html") == nil && file(new + ".html") != nil)
            #expect(file(String(plain)) == file(new + ".html"))
            #expect(try await render(server).written == 0)
        }
    }

    @Test(
        "what a run that did not finish has made goes with its story, with the draft that it was at",
        arguments: [true, false])
    func unfinishedRuns(isFirst: Bool) async throws {
        try await withServer(in: place, holding: \.usual) { server in
            let disk = FileManager.default
            if isFirst {
                #expect(disk.createFile(atPath: output.path + "/.newswire.tmp", contents: nil), "of one more before")
            } else {
                try await render(server)
            }
            let bytes: [UInt8] = [1, 2, 3]
            let media = Media(hash: MediaFolder.hash(of: bytes), type: .png, bytes: 3, width: 40, height: 30)
            try server.media.put(bytes, as: media)
            let plain = server.wire.copy("pier", server.wire.en, "Secret pier story")
            var item = plain.item
            item.content.pictures = [Picture(renditions: [Picture.Rendition(href: "pier.png", media: media)])]
            try await server.publish(Submission(key: plain.key, item: item))
            let page = try await server.page(of: "pier", server.wire.en)
            let before = Set(try disk.subpathsOfDirectory(atPath: output.path))
            try? disk.removeItem(atPath: output.path + "/sitemap.xml")
            try disk.createDirectory(atPath: output.path + "/sitemap.xml/full", withIntermediateDirectories: true)
            await #expect(throws: FolderFailure.self) { try await render(server) }
            let made = Set(try disk.subpathsOfDirectory(atPath: output.path)).subtracting(before)
            #expect(made.contains(page.dropFirst() + ".html") && made.contains("media/\(media.hash).png"))
            let draft = page + ".html.tmp"
            #expect(disk.createFile(atPath: output.path + draft, contents: Data("Secret".utf8)))
            try await server.perform(.cancel(reason: nil), on: server.variant("pier", server.wire.en))
            try disk.removeItem(atPath: output.path + "/sitemap.xml")
            let summary = try await render(server)
            #expect(summary.removed == 4 && file(draft) == nil)
            let left = try disk.subpathsOfDirectory(atPath: output.path)
            for name in left where name.hasSuffix(".html") || name.hasSuffix(".png") {
                #expect(!String(decoding: file("/" + name) ?? [], as: UTF8.self).contains("Secret"), "\(name)")
                #expect(file("/" + name) != bytes)
            }
            #expect(!left.contains { $0.hasSuffix(".tmp") })
            let again = try await render(server)
            #expect(again.written == 0 && again.removed == 0)
        }
    }

    @Test("what a store says no more is not left in the folder, where the store is an older one of its own, or another")
    func otherStores() async throws {
        let (backup, other) = (try TestFolder(), try TestFolder())
        let stores = ["", "-wal", "-shm"].map { "/store.sqlite" + $0 }
        try await withServer(in: place, holding: \.usual) { server in
            for name in stores where FileManager.default.fileExists(atPath: place.path + name) {
                try FileManager.default.copyItem(atPath: place.path + name, toPath: backup.path + name)
            }
            try await server.publish(server.wire.copy("gala", server.wire.en, "A gala by the sea"))
            try await render(server)
            let gala = try await server.page(of: "gala", server.wire.en)
            let ferry = try await server.page(of: "ferry", server.wire.en)
            try await render(server, from: backup)
            #expect(file(gala + ".html") == nil && file(ferry + ".html") != nil)
            try await render(server)
            #expect(file(gala + ".html") != nil)
            try await withServer(in: other, holding: { [$0.usual[0]] }) { another in
                try await render(another, from: other)
                #expect(file(gala + ".html") == nil && file(ferry + ".html") == nil)
                #expect(try await file(another.page(of: "ferry", another.wire.en) + ".html") != nil)
            }
        }
    }

    @Test("a picture ends in what it is, everybody may read it, and it goes with its story")
    func pictures() async throws {
        try await withServer(in: place) { server in
            let bytes: [UInt8] = [1, 2, 3]
            let media = Media(hash: MediaFolder.hash(of: bytes), type: .png, bytes: 3, width: 40, height: 30)
            try server.media.put(bytes, as: media)
            let plain = server.wire.copy("pier", server.wire.en, "Old pier reopens")
            var item = plain.item
            item.content.pictures = [Picture(renditions: [Picture.Rendition(href: "pier.png", media: media)])]
            try await server.publish(Submission(key: plain.key, item: item))
            try await render(server)
            let name = "/media/\(media.hash).png"
            #expect(file(name) == bytes)
            let mode = try FileManager.default.attributesOfItem(atPath: output.path + name)[.posixPermissions] as? Int
            #expect(mode == 0o644)
            try await server.perform(.cancel(reason: nil), on: server.variant("pier", server.wire.en))
            try await render(server)
            #expect(file(name) == nil)
        }
    }

    @Test("a file that somebody removed is there again after the next run")
    func lostFiles() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            try await render(server)
            let page = try await server.page(of: "race", server.wire.en)
            let names = [page + ".html", "/en/index.html", "/robots.txt", "/pt/feeds/latest.rss"]
            for name in names { try FileManager.default.removeItem(atPath: output.path + name) }
            try await render(server)
            for name in names { #expect(file(name) != nil, "\(name)") }
        }
    }

    @Test("there is a page for what is not there, of each edition")
    func notFound() async throws {
        try await withServer(in: place) { server in
            try await render(server)
            #expect(try await server.get("/pt/nowhere").body == file("/pt/404.html"))
            #expect(file("/404.html") == file("/en/404.html"))
        }
    }

    @Test("what is to be written into a file is told, with its name")
    func notAFolder() async throws {
        try await withServer(in: place) { server in
            _ = FileManager.default.createFile(atPath: output.path + "/taken", contents: Data())
            for name in ["/taken", "/taken/below"] {
                let error = await #expect(throws: FolderFailure.self) { try await render(server, into: name) }
                #expect(error?.kind == .folder && error?.description.hasPrefix(output.path + name + ":") == true)
            }
        }
    }

    @Test("an embargo that ends between two runs brings the story, and the news sitemap forgets what is two days old")
    func time() async throws {
        try await withServer(in: place, holding: \.usual) { server in
            let end = server.clock.now.adding(seconds: 3600)
            try await server.publish(server.wire.copy("secret", server.wire.en, "Not before ten", embargo: end))
            try await render(server)
            #expect(!String(decoding: file("/en/index.html") ?? [], as: UTF8.self).contains("Not before ten"))
            server.clock.advance(seconds: 3600)
            try await #require(eventually { try await server.get("/en/").text.contains("Not before ten") })
            try await render(server)
            #expect(String(decoding: file("/en/index.html") ?? [], as: UTF8.self).contains("Not before ten"))
            server.clock.advance(seconds: 3 * 86_400)
            let summary = try await render(server)
            #expect(summary.written == 1)
            #expect(!String(decoding: file("/sitemaps/news.xml") ?? [], as: UTF8.self).contains("<news:news>"))
        }
    }
}
