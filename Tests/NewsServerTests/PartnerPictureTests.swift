import Foundation
import NewsModel
import NewsStore
import Testing

@Suite("Pictures for partners")
struct PartnerPictureTests {
    private static let bytes = Array("a picture".utf8)
    private static let media = Media(
        hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 30, height: 20)
    private static let call = "media/\(media.hash)"

    private static func story(_ wire: TestWire, provider: String) -> Submission {
        var item = wire.copy("pier", wire.en, "Old pier reopens").item
        item.content.pictures = [Picture(renditions: [Picture.Rendition(href: "pier.jpg", media: media)])]
        return Submission(key: WireKey(provider: provider, providerID: "pier", language: wire.en), item: item)
    }

    @Test("one that the public may not have is given to the keys that may have its item, as long as the item shows it")
    func partnersOnly() async throws {
        try await withServer(wire: TestWire(partnersOnly: "agency")) { server in
            try server.media.put(Self.bytes, as: Self.media)
            let id = try await server.publish(Self.story(server.wire, provider: "agency"))[0]
            let key = try await server.addPartner("inside", feeds: ["inside"])
            let other = try await server.addPartner("outside", feeds: ["macau"])
            for format in ["ninjs", "newsmlg2", "nitf"] {
                let text = try await server.partner(key, "items/\(id)?format=\(format)").text
                #expect(text.contains("https://news.example/partner/v1/\(Self.call)\""), "\(format)")
            }
            let answer = try await server.partner(key, Self.call)
            #expect(answer.status == 200 && answer.body == Self.bytes && answer["Content-Type"] == "image/jpeg")
            #expect(answer["Cache-Control"] == "private, no-cache")
            let tag = try #require(answer["ETag"])
            #expect(try await server.partner(key, Self.call, ["If-None-Match": tag]).status == 304)
            for (fields, status) in [(["If-Match": "\"x\""], 412), (["Range": "bytes=90-"], 416)]
                as [(KeyValuePairs<String, String>, Int)]
            {
                let refused = try await server.partner(key, Self.call, fields)
                #expect(refused.status == status && refused["Content-Type"] == "application/problem+json")
                #expect(refused.text.contains("\"status\":\(status)"))
            }
            let feed = try await server.partner(key, "feeds/inside.en.atom")
            #expect(feed.text.contains("https://news.example/partner/v1/\(Self.call)\""), "\(feed.text)")
            #expect(feed.text.contains("https://news.example/partner/v1/items/\(id)\""))
            #expect(!feed.text.contains("news.example/media/") && !feed.text.contains("/article/"))
            let date = try #require(feed["Last-Modified"])
            let unchanged = try await server.partner(key, "feeds/inside.en.atom", ["If-Modified-Since": date])
            #expect(unchanged.status == 304 && unchanged["ETag"] == feed["ETag"])
            #expect(try await server.partner(other, Self.call).status == 404)
            #expect(try await server.get("/partner/v1/\(Self.call)").status == 401)
            #expect(try await server.get("/media/\(Self.media.hash)").status == 404)
            try await server.perform(.cancel(reason: nil), on: id)
            #expect(try await server.partner(key, Self.call).status == 404)
        }
    }

    @Test("one whose file cannot be read is the server's fault, which it says and logs once")
    func missingFile() async throws {
        let log = TestLog()
        try await withServer(logger: log.logger) { server in
            try server.media.put(Self.bytes, as: Self.media)
            try await server.publish(Self.story(server.wire, provider: "desk"))
            let key = try await server.addPartner("macau", feeds: ["macau"])
            let path = server.media.path(of: Self.media)
            try FileManager.default.removeItem(atPath: path)
            let missing = try await server.partner(key, Self.call)
            #expect(missing.status == 500 && missing.text.contains("the file of this picture cannot be read"))
            #expect(try await server.get("/media/\(Self.media.hash)").status == 503)
            #expect(log.errors.count == 2, "\(log.errors)")
            #expect(log.errors.allSatisfy { $0.contains("\(path) cannot be read: No such file") }, "\(log.errors)")
            // What goes wrong while the body is written ends the connection, and is logged too.
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            let request = "GET /media/\(Self.media.hash) HTTP/1.1\r\nHost: news.example\r\n\r\n"
            #expect(try await RawClient.exchange(Array(request.utf8), port: server.port).isEmpty)
            #expect(log.errors.last?.contains("GET /media/\(Self.media.hash) broke off: ") == true, "\(log.errors)")
        }
    }

    @Test("one that everyone may have is linked where everyone has it, and the key's address leads to it too")
    func open() async throws {
        try await withServer { server in
            try server.media.put(Self.bytes, as: Self.media)
            let id = try await server.publish(Self.story(server.wire, provider: "desk"))[0]
            let key = try await server.addPartner("macau", feeds: ["macau"])
            let other = try await server.addPartner("sport", feeds: ["sport"])
            let text = try await server.partner(key, "items/\(id)").text
            #expect(text.contains("https://news.example/media/\(Self.media.hash)"))
            #expect(try await server.partner(key, Self.call).status == 200)
            #expect(try await server.partner(other, Self.call).status == 404)
            #expect(try await server.partner(key, "media/none").status == 404)
        }
    }
}
