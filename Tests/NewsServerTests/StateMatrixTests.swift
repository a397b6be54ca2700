import Eventually
import Ingest
import NewsModel
import NewsStore
import Testing

/// What each state shows on every public route: the table of docs/ARCHITECTURE.md, through a real socket.
@Suite("States on every route")
struct StateMatrixTests {
    /// How a variant came to what it is.
    enum State: CaseIterable {
        case embargoed, withdrawnEarly, open, corrected, withheld, restored, expired, canceled, purged, purgedEarly
        case withdrawnEarlyByWire, correctedByWire, withheldByWire, restoredByWire, canceledByWire, siblingCanceled

        var isHidden: Bool {
            [.embargoed, .withdrawnEarly, .withdrawnEarlyByWire, .purgedEarly].contains(self)
        }

        var isCorrected: Bool {
            [.corrected, .correctedByWire].contains(self)
        }
    }

    /// What a feed holds of it.
    enum Entry {
        case text, notice, nothing
    }

    private struct Expected {
        let page: Int
        let entry: Entry
        let article: Int
        let media: Int

        /// Listed wherever there are links: the front page, the sitemap, the feeds of all languages.
        var isListed: Bool { page == 200 }
    }

    private static func expected(_ state: State) -> Expected {
        switch state {
        case .embargoed, .withdrawnEarly, .withdrawnEarlyByWire, .purgedEarly:
            Expected(page: 404, entry: .nothing, article: 404, media: 404)
        case .open, .corrected, .correctedByWire, .restored, .restoredByWire:
            Expected(page: 200, entry: .text, article: 302, media: 200)
        case .withheld, .withheldByWire, .siblingCanceled:
            Expected(page: 404, entry: .notice, article: 404, media: 404)
        case .expired: Expected(page: 410, entry: .nothing, article: 410, media: 410)
        case .canceled, .canceledByWire: Expected(page: 410, entry: .notice, article: 410, media: 410)
        case .purged: Expected(page: 410, entry: .notice, article: 410, media: 404)
        }
    }

    private struct Validators: Equatable {
        let etag: String?
        let modified: String?
    }

    private static let bytes = Array("a picture".utf8)
    private static let media = Media(
        hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 30, height: 20)

    @Test("what a state shows it shows on every route alike, and nothing more", arguments: State.allCases)
    func routes(state: State) async throws {
        try await withServer { server in
            let id = try await bring(state, on: server)
            let expected = Self.expected(state)
            let headline = state.isCorrected ? "Zebra corrected" : "Zebra escapes"
            let page = Site.articlePath(id, edition: server.wire.en, headline: headline)
            #expect(try await eventually { try await server.get(page).status == expected.page }, "page")
            for path in ["/en/feeds/latest", "/en/feeds/macau", "/all/feeds/latest"] {
                for format in ["rss", "atom", "json"] {
                    let text = try await server.get("\(path).\(format)").text
                    #expect(text.contains("Zebra") == (expected.entry == .text), "\(path).\(format)")
                    #expect(text.contains("\(id)") == (expected.entry != .nothing), "\(path).\(format)")
                    #expect(text.contains("Heron"), "\(path).\(format)")
                }
            }
            let found = try await server.get(page)
            #expect(found.text.contains("Corrected on") == state.isCorrected)
            for path in [
                "/en/", "/en/section/macau/", "/sitemaps/0.xml", "/sitemaps/news.xml",
                "/en/article/\(try await heron(server))",
            ] {
                let text = try await server.get(path).text
                #expect(text.contains("\(id)") == (expected.isListed && !path.contains("article")), "\(path)")
                #expect(!text.contains("Zebra") || expected.isListed, "\(path)")
            }
            for (path, link) in [
                ("/feeds.opml", "/en/feeds/macau."), ("/en/feeds.opml", "/en/feeds/macau."),
                ("/sitemaps/front.xml", "https://news.example/en/"),
            ] {
                let text = try await server.get(path).text
                #expect(text.contains(link), "\(path)")
                #expect(!text.contains("ebra") && !text.contains("\(id)"), "\(path)")
            }
            let record = try #require(
                try await server.store.records(matching: RecordFilter(name: "zebra"), at: server.clock.now).first)
            #expect(try await server.get(Site.articlePath(record.article)).status == expected.article, "article")
            #expect(try await server.get("/media/\(Self.media.hash)").status == expected.media, "media")
            #expect(
                try await server.get("/en/article/\(id)/another-slug").status
                    == (expected.page == 200 ? 301 : expected.page))
            #expect(try await server.send("HEAD", page).status == expected.page)
        }
    }

    @Test("what has gone down in the feed is shown alike in archives and on older pages", arguments: State.allCases)
    func olderRoutes(state: State) async throws {
        try await withServer { server in
            let id = try await bring(state, on: server, before: 120)
            let expected = Self.expected(state)
            for format in ["rss", "atom", "json"] {
                let feed = "/en/feeds/latest"
                let archives = (1...2).map { "\(feed)/archive/\($0).\(format)" }
                for path in archives { #expect(try await server.get(path).text.contains("Story"), "\(path)") }
                let texts = try await texts(of: ["\(feed).\(format)"] + archives, on: server)
                #expect(texts.contains("Zebra") == (expected.entry == .text), "\(format)")
                #expect(texts.contains("\(id)") == (expected.entry != .nothing), "\(format)")
            }
            for list in ["/en/", "/en/section/macau/"] {
                let texts = try await texts(of: [list] + (2...5).map { "\(list)?page=\($0)" }, on: server)
                #expect(texts.contains("Heron") && texts.contains("Story 1."), "\(list)")
                #expect(texts.contains("\(id)") == expected.isListed, "\(list)")
                #expect(texts.contains("Zebra") == expected.isListed, "\(list)")
            }
        }
    }

    private func texts(of paths: [String], on server: TestServer) async throws -> String {
        var texts = ""
        for path in paths { texts += try await server.get(path).text }
        return texts
    }

    @Test("a kill is off every route with the follower's first look at the log, and after no other wait")
    func kill() async throws {
        try await withServer { server in
            let id = try await bring(.open, on: server)
            let page = Site.articlePath(id, edition: server.wire.en, headline: "Zebra escapes")
            let paths = [
                page, "/en/", "/en/section/macau/", "/sitemaps/news.xml", "/sitemaps/0.xml", "/en/feeds/latest.rss",
                "/en/feeds/latest.atom", "/en/feeds/macau.json", "/all/feeds/latest.atom",
            ]
            for path in paths { #expect(try await server.get(path).text.contains("ebra"), "\(path)") }
            // It is held before that look, and before the next: in between it drops what was ready.
            let (first, second) = (Gate(), Gate())
            defer {
                for gate in [first, second] { gate.open() }
            }
            server.store.before { if case .changeLog = $0 { await first.pass() } }
            let desk = Desk(
                store: server.sqlite, media: server.media, providers: Providers(usual: "desk"), clock: server.clock.wall
            )
            _ = try await desk.carryOut(DeskOrder(.variant(.kill(reason: "untrue")), names: ["zebra"], by: "ana"))
            await first.hasHeld()
            server.store.before { if case .changeLog = $0 { await second.pass() } }
            first.open()
            await second.hasHeld()
            for path in paths { #expect(try await !server.get(path).text.contains("ebra"), "\(path)") }
            #expect(try await server.get(page).status == 410)
            #expect(try await server.get("/media/\(Self.media.hash)").status == 410)
        }
    }

    @Test("the validators of feeds and sitemaps change with what they hold, and not otherwise")
    func validators() async throws {
        try await withServer { server in
            let (wire, clock) = (server.wire, server.clock)
            try await server.publish(wire.copy("heron", wire.en, "Heron lands"))
            try await server.publish(wire.copy("match", wire.pt, "Um jogo", category: "Sport"))
            let touched = [
                "/en/feeds/macau.rss", "/en/feeds/macau.atom", "/all/feeds/latest.json", "/sitemap.xml",
                "/sitemaps/0.xml",
            ]
            let untouched = ["/en/feeds/sport.rss", "/pt/feeds/latest.atom", "/pt/feeds/sport.json", "/feeds.opml"]
            let zebra = WireKey(provider: "desk", providerID: "zebra", language: wire.en)
            let until = clock.now.adding(seconds: 1000)
            let steps: [(what: String, changes: Bool, () async throws -> Void)] = [
                (
                    "embargoed", false,
                    { _ = try await server.publish(wire.copy("zebra", wire.en, "Zebra", embargo: until)) }
                ),
                (
                    "withheld early", false,
                    { try await server.perform(.withhold(reason: nil), on: server.variant("zebra", wire.en)) }
                ),
                ("lifted early", false, { try await server.perform(.release, on: server.variant("zebra", wire.en)) }),
                ("released", true, { try await server.perform(.release, on: server.variant("zebra", wire.en)) }),
                ("the same again", false, { _ = try await server.publish(wire.copy("heron", wire.en, "Heron lands")) }),
                ("updated", true, { _ = try await server.publish(wire.copy("zebra", wire.en, "Zebra is back")) }),
                (
                    "embargoed update", false,
                    {
                        _ = try await server.publish(
                            wire.copy("zebra", wire.en, "Zebra again", embargo: until.adding(seconds: 999)))
                    }
                ),
                (
                    "withheld", true,
                    { try await server.perform(.withhold(reason: nil), on: server.variant("zebra", wire.en)) }
                ),
                ("restored", true, { try await server.perform(.release, on: server.variant("zebra", wire.en)) }),
                (
                    "canceled", true,
                    { try await server.perform(.cancel(reason: "r"), on: server.variant("zebra", wire.en)) }
                ),
                (
                    "sent again", false,
                    {
                        _ = try await server.store.apply(
                            [Submission(key: zebra, item: wire.copy("zebra", wire.en, "Zebra lives").item)],
                            at: clock.now)
                    }
                ),
            ]
            clock.advance(seconds: 1)
            var old = try await validators(touched + untouched, on: server)
            for (what, changes, step) in steps {
                clock.advance(seconds: 60)
                try await step()
                if changes {
                    for path in touched {
                        #expect(
                            try await eventually { try await validators([path], on: server)[path] != old[path] },
                            "\(what): \(path)")
                    }
                } else {
                    try await server.hasFollowed()
                }
                let new = try await validators(touched + untouched, on: server)
                for path in touched + untouched {
                    let (before, after) = (try #require(old[path]), try #require(new[path]))
                    let isTouched = changes && touched.contains(path)
                    #expect((before.etag != after.etag) == isTouched, "\(what): \(path)")
                    #expect((before.modified != after.modified) == isTouched, "\(what): \(path)")
                }
                // Within the second of a change, a date is provisional.
                clock.advance(seconds: 1)
                old = try await validators(touched + untouched, on: server)
            }
        }
    }

    private func validators(
        _ paths: [String], on server: TestServer
    ) async throws -> [String: Validators] {
        var validators: [String: Validators] = [:]
        for path in paths {
            let response = try await server.get(path)
            validators[path] = Validators(etag: response["ETag"], modified: response["Last-Modified"])
        }
        return validators
    }

    // MARK: - How it comes to a state

    private func heron(_ server: TestServer) async throws -> String {
        "\(try await server.variant("heron", server.wire.en))/heron-lands"
    }

    /// Beside it in the same feeds is a heron, of a story that has the zebra's for a sibling in none.
    ///
    /// - Parameter crowd: how many stories came after it.
    private func bring(_ state: State, on server: TestServer, before crowd: Int = 0) async throws -> VariantID {
        let (wire, clock) = (server.wire, server.clock)
        try server.media.put(Self.bytes, as: Self.media)
        try await server.publish(wire.copy("heron", wire.en, "Heron lands"))
        let zebra = zebra(of: wire, embargo: state.isHidden ? clock.now.adding(seconds: 900) : nil)
        let id = try await server.publish(zebra)[0]
        let others = (0..<crowd).map { wire.copy("story\($0)", wire.en, "Story \($0).") }
        _ = try await server.store.apply(others, at: clock.now)
        // Everything is ready, so that what is shown afterwards has been noticed.
        for path in ["/en/", "/en/feeds/latest.rss", "/sitemaps/0.xml", "/all/feeds/latest.atom"] {
            _ = try await server.get(path)
        }
        clock.advance(seconds: 60)
        for act in acts(to: state, content: zebra.item.content, at: clock.now) { try await server.perform(act, on: id) }
        for copy in copy(to: state, zebra, on: wire) { try await server.publish(copy) }
        _ = try await server.store.advance(to: clock.now)
        try await server.hasFollowed()
        return id
    }

    private func zebra(of wire: TestWire, embargo: Timestamp?) -> Submission {
        let plain = wire.copy("zebra", wire.en, "Zebra escapes", embargo: embargo)
        var item = plain.item
        item.content.pictures = [Picture(renditions: [Picture.Rendition(href: "z.jpg", media: Self.media)])]
        return Submission(key: plain.key, item: item)
    }

    /// What the desk does.
    private func acts(to state: State, content: Content, at now: Timestamp) -> [Act] {
        switch state {
        case .embargoed, .open: return []
        case .withdrawnEarly, .canceled: return [.cancel(reason: "r")]
        case .corrected:
            var corrected = content
            corrected.headline = "Zebra corrected"
            return [.correct(corrected, note: "It was a zebra")]
        case .withheld: return [.withhold(reason: "r")]
        case .restored: return [.withhold(reason: "r"), .release]
        case .expired: return [.expire(at: now)]
        case .purged, .purgedEarly: return [.purge(reason: "r")]
        case .withdrawnEarlyByWire, .correctedByWire, .withheldByWire, .restoredByWire, .canceledByWire,
            .siblingCanceled:
            return []
        }
    }

    /// What its provider sends.
    private func copy(to state: State, _ zebra: Submission, on wire: TestWire) -> [Submission] {
        switch state {
        case .withdrawnEarlyByWire, .canceledByWire: return [notice(.canceled, of: zebra)]
        case .withheldByWire: return [notice(.withheld, of: zebra)]
        case .restoredByWire: return [notice(.withheld, of: zebra), zebra]
        case .correctedByWire:
            var corrected = zebra.item
            corrected.content.headline = "Zebra corrected"
            corrected.isCorrection = true
            return [Submission(key: zebra.key, item: corrected)]
        case .siblingCanceled:
            let sibling = wire.copy("zebra", wire.pt, "Listras em fuga")
            return [sibling, notice(.canceled, of: sibling)]
        default: return []
        }
    }

    private func notice(_ status: PubStatus, of copy: Submission) -> Submission {
        Submission(key: copy.key, item: WireItem(status: status, content: .none))
    }
}
