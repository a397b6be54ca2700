import Eventually
import Foundation
import LoopbackHost
import NIOHTTP1
import Testing

struct AnnounceTests {
    @Test("A server tells hub, cache and search engines of an import, by what is configured, and once")
    func tells() async throws {
        let outside = try LoopbackHost { _ in answer("204 No Content") }
        let root = "http://127.0.0.1:\(outside.port)"
        let place = try Workplace(
            configuration: Workplace.configuration + """

                baseURL: https://news.example
                purge:
                  address: \(root)/cache
                  method: PURGE
                  keyField: xkey
                indexNow:
                  endpoint: \(root)/pages
                """)
        try place.write("feeds/latest.yaml", Workplace.latest + "hub: \(root)/hub\n")
        let environment = ["NEWSWIRE_INDEX_NOW_KEY": "0123456789", "NEWSWIRE_PURGE_FIELD": "X-Password: secret"]
        let server = try await Server(in: place, environment: environment)
        #expect(try await server.get("/0123456789.txt").body == "0123456789")
        try place.write("in/story.en.txt", ImportTests.story)
        #expect(try await place.newswire("import", "in").status == 0)
        try await eventually("all are told: \(outside.requests)") { outside.requests.count >= 8 }
        #expect(try await server.stop() == 0)
        let requests = outside.requests
        let purges = requests.filter { $0.hasPrefix("PURGE /cache HTTP/1.1\r\n") }
        #expect(purges.count == 1 && purges[0].contains("X-Password: secret\r\n"))
        #expect(purges[0].contains("xkey: "))
        let pings = requests.filter { $0.hasPrefix("POST /hub HTTP/1.1\r\n") }
        #expect(Set(pings).count == 6)
        #expect(
            pings.contains {
                $0.contains("Content-Type: application/x-www-form-urlencoded\r\n")
                    && $0.hasSuffix("hub.mode=publish&hub.url=https%3A%2F%2Fnews.example%2Fen%2Ffeeds%2Flatest.atom")
            })
        let pages = requests.filter { $0.hasPrefix("POST /pages HTTP/1.1\r\n") }
        #expect(pages.count == 1 && pages[0].contains("\"https://news.example/en/article/"))
        // Again: of this there is nothing to tell any more, only of what comes.
        let second = try await Server(in: place, environment: environment)
        try place.write("more/next.en.txt", "Tram line to open in June\n\nIt has eleven stops.\n")
        #expect(try await place.newswire("import", "more").status == 0)
        try await eventually("all are told: \(outside.requests)") {
            Set(outside.requests.dropFirst(requests.count)).count >= 8
        }
        #expect(try await second.stop() == 0)
        let later = outside.requests.dropFirst(requests.count)
        #expect(later.count { $0.hasPrefix("PURGE /cache HTTP/1.1\r\n") } == 1)
        let submitted = later.filter { $0.hasPrefix("POST /pages HTTP/1.1\r\n") }
        #expect(submitted.count == 1 && submitted[0].components(separatedBy: "/en/article/").count == 2)
    }

    @Test(
        "Responses carry Surrogate-Key if a cache is purged, unless the configuration states otherwise",
        arguments: [
            ("", false), ("purge:\n  address: http://127.0.0.1:9/\n", true),
            ("server:\n  surrogateKeys: true\n", true),
            ("purge:\n  address: http://127.0.0.1:9/\nserver:\n  surrogateKeys: false\n", false),
        ])
    func surrogateKeys(keys: String, areNamed: Bool) async throws {
        let place = try Workplace(configuration: Workplace.configuration + "\n" + keys)
        let server = try await Server(in: place)
        #expect(try await server.fields("/en/").contains(name: "Surrogate-Key") == areNamed)
        #expect(try await server.stop() == 0)
    }
}
