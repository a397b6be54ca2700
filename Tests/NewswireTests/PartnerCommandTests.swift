import AsyncHTTPClient
import Eventually
import Foundation
import NIOCore
import NIOHTTP1
import Testing

@Suite("newswire partner")
struct PartnerCommandTests {
    private struct Printed: Decodable {
        struct Key: Decodable {
            let id: String
            let isLive: Bool
        }

        let name: String
        let feeds: [String]
        let scopes: [String]
        let keys: [Key]
        let key: String?
    }

    private func printed(_ run: Workplace.Run) throws -> Printed {
        try #require(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Printed.self, from: Data(run.lines[0].utf8))
    }

    private func status(of key: String, _ call: String, at server: Server) async throws -> UInt {
        var request = HTTPClientRequest(url: "\(server.root)/partner/v1/\(call)")
        request.headers.add(name: "Authorization", value: "Bearer \(key)")
        return try await HTTPClient.shared.execute(request, timeout: .seconds(30)).status.code
    }

    @Test("a partner is made, changed, given a second key and shut out, beside a server as without one")
    func life() async throws {
        let place = try Workplace()
        let added = try printed(
            try await place.newswire("partner", "add", "weekly", "--feeds", "latest", "--languages", "en,pt", "--json"))
        #expect(added.feeds == ["latest.en", "latest.pt"] && added.scopes == ["read"] && added.keys.count == 1)
        let first = try #require(added.key)
        let server = try await Server(in: place)
        #expect(try await status(of: first, "items", at: server) == 200)
        let rotated = try printed(try await place.newswire("partner", "rotate", "weekly", "--json"))
        let second = try #require(rotated.key)
        #expect(rotated.keys.filter(\.isLive).count == 2 && second != first)
        let third = try await place.newswire("partner", "rotate", "weekly")
        #expect(third.status == 65 && third.errors.contains("two live keys"))
        #expect(try await place.newswire("partner", "revoke", "weekly", "--key", added.keys[0].id).status == 0)
        #expect(try await status(of: first, "items", at: server) == 401)
        #expect(try await status(of: second, "items", at: server) == 200)
        let set = try printed(
            try await place.newswire("partner", "set", "weekly", "--languages", "en", "--json"))
        #expect(set.feeds == ["latest.en"] && set.key == nil)
        let list = try await place.newswire("partner", "list", "--json")
        #expect(list.lines.count == 1 && !list.lines[0].contains(second) && !list.lines[0].contains(first))
        #expect(try await server.stop() == 0)
        let usage = try await place.newswire("partner", "usage", "--json")
        #expect(usage.lines.count == 1 && usage.lines[0].contains("\"calls\":2"), "\(usage.lines)")
        #expect(!server.child.errors.contains(second.suffix(52)) && !server.child.output.contains(second.suffix(52)))
    }

    @Test("one that only sends is behind with nothing")
    func sender() async throws {
        let place = try Workplace()
        let words = ["partner", "add", "weekly", "--scope", "send", "--provider", "weekly"]
        #expect(try await place.newswire(arguments: words).status == 0)
        let usage = try await place.newswire("partner", "usage")
        #expect(usage.lines.count == 1 && usage.lines[0].contains("sends only") && !usage.lines[0].contains("behind"))
        let json = try await place.newswire("partner", "usage", "--json")
        #expect(json.lines.count == 1 && !json.lines[0].contains("behind"))
    }

    @Test("check tells of a partner that has not called for longer than it may")
    func quiet() async throws {
        let place = try Workplace()
        let words = ["partner", "add", "weekly", "--feeds", "latest", "--languages", "en", "--quiet", "1s"]
        #expect(try await place.newswire(arguments: words).status == 0)
        try await eventually("the partner is quiet") {
            let run = try await place.newswire("check")
            return run.status == 1 && run.lines.contains { $0.contains("weekly is quiet: it has never called") }
        }
    }

    @Test(
        "what is mistyped is told the right name",
        arguments: [
            (["add", "weekly", "--feeds", "latst", "--languages", "en"], 66, "did you mean 'latest'?"),
            (["add", "weekly", "--feeds", "latest", "--languages", "enn"], 66, "did you mean 'en'?"),
            (["add", "Weekly", "--feeds", "latest", "--languages", "en"], 65, "lower-case"),
            (["add", "weekly", "--feeds", "latest"], 65, "needs feeds and languages"),
            (
                ["add", "weekly", "--feeds", "latest", "--languages", "en", "--allow", "10.0.0.1/8"], 65,
                "is not a network"
            ),
            (["add", "weekly", "--scope", "send"], 65, "needs a provider"),
            (["add", "weekly"], 65, "needs feeds and languages"),
            (["add", "weekly", "--scope", "send", "--provider", "nosuch"], 0, "provider 'nosuch' has no entry in"),
            (["add", "weekly", "--scope", "send", "--provider", "agncy"], 66, "did you mean 'agency'?"),
            (["add", "weekly", "--scope", "write"], 64, "is not a scope"),
            (["revoke", "weekly"], 66, "there is no partner 'weekly'"),
            (["set", "weekly"], 64, "say what to change"),
        ])
    func mistyped(words: [String], status: Int, text: String) async throws {
        let place = try Workplace()
        if words.contains("agncy") { try place.write("config/providers.yaml", "agency:\n  name: Agency\n") }
        let run = try await place.newswire(arguments: ["partner"] + words)
        #expect(run.status == CInt(status) && run.errors.contains(text), "\(run.status) \(run.errors)")
    }
}
