import Eventually
import Ingest
import NewsModel
import NewsServer
import NewsStore
import Testing

@Suite("Pictures over HTTP")
struct PictureResponseTests {
    /// A PNG as far as anybody here reads it.
    private static let bytes: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8 + [0, 0, 4, 0, 0, 0, 3, 0]
        + "rest".utf8

    private static var media: Media {
        Media(hash: MediaFolder.hash(of: bytes), type: .png, bytes: bytes.count, width: 1024, height: 768)
    }

    private static let path = "/media/\(media.hash)"

    private static func story(_ wire: TestWire, embargo: Timestamp? = nil) -> Submission {
        let plain = wire.copy("pier", wire.en, "Old pier reopens", embargo: embargo)
        var item = plain.item
        item.content.pictures = [
            Picture(
                caption: "The pier & the bay", credit: "Rui Sá", alternativeText: "A pier",
                renditions: [Picture.Rendition(href: "pier.png", media: media)])
        ]
        return Submission(key: plain.key, item: item)
    }

    @Test("a picture of a public story is served with its kind, a tag, and no more time in caches than a page")
    func headers() async throws {
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire))
            let response = try await server.get(Self.path)
            #expect(response.status == 200 && response.body == Self.bytes)
            #expect(response["Content-Type"] == "image/png" && response["X-Content-Type-Options"] == "nosniff")
            #expect(response["Cache-Control"] == "public, max-age=60")
            #expect(response["Content-Length"] == String(Self.bytes.count))
            #expect(response["Content-Security-Policy"] == "default-src 'none'; sandbox")
            let tag = try #require(response["ETag"])
            let known = try await server.get(Self.path, ["If-None-Match": "\"x\", W/\(tag)"])
            #expect(known.status == 304 && known.body.isEmpty && known["ETag"] == tag)
            let head = try await server.send("HEAD", Self.path)
            #expect(head.status == 200 && head.body.isEmpty && head["Content-Length"] == String(Self.bytes.count))
        }
    }

    @Test("caches are told by which stories a picture stands, so that a kill drops it from them")
    func surrogateKeys() async throws {
        var serving = ServingOptions()
        serving.namesSurrogateKeys = true
        try await withServer(serving: serving) { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire))
            let story = try await server.variant("pier", server.wire.en)
            for headers: KeyValuePairs<String, String> in [[:], ["If-None-Match": "\"\(Self.media.hash)\""]] {
                let response = try await server.get(Self.path, headers)
                #expect(response["Surrogate-Key"] == "variant/\(story)")
            }
        }
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire))
            #expect(try await server.get(Self.path)["Surrogate-Key"] == nil)
        }
    }

    @Test("feeds have it as an enclosure, with caption and credit, and in the text; the sitemap names it")
    func feeds() async throws {
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire))
            let address = "https://news.example\(Self.path)"
            let rss = try await server.get("/en/feeds/latest.rss").text
            #expect(
                rss.contains("<enclosure url=\"\(address)\" length=\"\(Self.bytes.count)\" type=\"image/png\"/>"))
            #expect(rss.contains("<media:content url=\"\(address)\" type=\"image/png\" medium=\"image\""))
            #expect(rss.contains("<media:description type=\"plain\">The pier &#x26; the bay</media:description>"))
            #expect(rss.contains(">Rui Sá</media:credit>"))
            let atom = try await server.get("/en/feeds/latest.atom").text
            let enclosure = try #require(atom.firstRange(of: "<link rel=\"enclosure\" type=\"image/png\" length="))
            let entry = try #require(atom.firstRange(of: "<entry"))
            let alternate = try #require(
                atom.ranges(of: "<link rel=\"alternate\"").first { $0.lowerBound > entry.lowerBound })
            #expect(enclosure.lowerBound < alternate.lowerBound, "the alternate is last: Liferea")
            #expect(
                atom.contains(
                    "<figure><img src=\"\(address)\" alt=\"A pier\" width=\"1024\" height=\"768\"/>"
                        + "<figcaption>The pier &amp; the bay Rui Sá</figcaption></figure>"))
            let json = try await server.get("/en/feeds/latest.json").text
            #expect(
                json.contains("\"image\": \"\(address)\"") && json.contains("\"size_in_bytes\": \(Self.bytes.count)"))
            #expect(try await server.get("/sitemaps/0.xml").text.contains("<image:loc>\(address)</image:loc>"))
        }
    }

    @Test("the page shows it with caption, credit, size and alternative text, and tells programs of it")
    func page() async throws {
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire))
            let page = try await server.get(server.page(of: "pier", server.wire.en)).text
            #expect(page.contains("<img src=\"\(Self.path)\" alt=\"A pier\" width=\"1024\" height=\"768\">"))
            #expect(
                page.contains("<figcaption>The pier &amp; the bay <span class=\"credit\">Rui Sá</span></figcaption>"))
            #expect(page.contains("<meta property=\"og:image\" content=\"https://news.example\(Self.path)\">"))
            let front = try await server.get("/en/").text
            #expect(
                front.contains("<img src=\"\(Self.path)\" alt=\"\" width=\"1024\" height=\"768\" loading=\"lazy\">"))
        }
    }

    @Test("under embargo it is not there, the same as none, and with its story it comes")
    func embargo() async throws {
        let until = TestClock.start.adding(seconds: 3600)
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire, embargo: until))
            let none = try await server.get("/media/" + String(repeating: "0", count: 64)).lasting
            #expect(none.status == 404)
            #expect(try await server.get(Self.path).lasting == none)
            #expect(try await server.get(Self.path, ["If-None-Match": "*"]).status == 404)
            server.clock.advance(seconds: 3600)
            #expect(try await eventually { try await server.get(Self.path).status == 200 })
        }
    }

    @Test("withheld it is not there, killed it is gone, also for those who have it already")
    func withdrawn() async throws {
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            let id = try await server.publish(Self.story(server.wire))[0]
            let tag = try #require(try await server.get(Self.path)["ETag"])
            try await server.perform(.withhold(reason: nil), on: id)
            #expect(try await server.get(Self.path).status == 404)
            try await server.perform(.release, on: id)
            #expect(try await server.get(Self.path).status == 200)
            try await server.perform(.cancel(reason: nil), on: id)
            #expect(try await server.get(Self.path).status == 410)
            #expect(try await server.get(Self.path, ["If-None-Match": tag]).status == 410)
        }
    }

    @Test("an address that is none leads nowhere", arguments: ["x", "..%2F..%2Fstore.sqlite", "%00"])
    func addresses(name: String) async throws {
        try await withServer { server in
            let response = try await server.get("/media/\(name)")
            #expect(response.status == 404)
        }
    }

    @Test("a picture that is killed by itself leaves the page that is kept ready")
    func asset() async throws {
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            let plain = server.wire.copy("pier", server.wire.en, "Old pier reopens")
            var item = plain.item
            item.content.pictures = [Picture(id: "p", renditions: [])]
            try await server.publish(Submission(key: plain.key, item: item))
            let path = try await server.page(of: "pier", server.wire.en)
            #expect(try await !server.get(path).text.contains(Self.path))

            var picture = WireItem(content: Content(headline: "Pier", body: .empty))
            picture.content.pictures = [
                Picture(id: "p", renditions: [Picture.Rendition(href: "p.png", media: Self.media)])
            ]
            let key = WireKey(provider: "desk", providerID: "p", language: .undetermined)
            let now = server.clock.now
            _ = try await server.store.apply([.picture(Submission(key: key, item: picture))], at: now)
            #expect(try await eventually { try await server.get(path).text.contains(Self.path) })

            let kill = WireItem(status: .canceled, content: Content(headline: "", body: .empty))
            _ = try await server.store.apply([.picture(Submission(key: key, item: kill))], at: now)
            #expect(try await eventually { try await !server.get(path).text.contains(Self.path) })
            #expect(try await server.get(Self.path).status == 410)
        }
    }

    @Test("wanted pictures are fetched, stored and shown without a request; one that is none is given up")
    func fetched() async throws {
        let fetcher: PictureFetcher.Get = { fetch, _ in
            PictureFetcher.Answer(
                status: 200, body: fetch.url.hasSuffix("pier.png") ? Self.bytes : Array("<svg/>".utf8))
        }
        try await withServer(fetching: fetcher) { server in
            let plain = server.wire.copy("pier", server.wire.en, "Old pier reopens")
            var item = plain.item
            item.content.pictures = ["pier.png", "pier.svg"].map { name in
                var picture = Picture(renditions: [Picture.Rendition(href: "https://pictures.example/\(name)")])
                picture.renditions[0].isWanted = true
                return picture
            }
            try await server.publish(Submission(key: plain.key, item: item))
            let path = try await server.page(of: "pier", server.wire.en)
            #expect(try await eventually { try await server.get(path).text.contains(Self.path) })
            #expect(try await server.get(Self.path).body == Self.bytes)
            #expect(
                try await server.sqlite.picturesToFetch(at: TestClock.start.adding(seconds: 86_400 * 365), limit: 9)
                    .isEmpty)
        }
    }
}
