import ArgumentParser
import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// How long after an import was acknowledged a feed that holds it is served with it, where there are many feeds.
struct FreshBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fresh")

    @Option(help: "How many feeds there are besides that of everything, each in three languages and ready before.")
    var feeds = 300
    @Option(help: "How many items are imported, one after the other.")
    var items = 1000
    @Option(help: "About how large each is, in bytes.")
    var bytes = 3000
    @Option(help: "The program that serves; the one beside this one, if it is left out.")
    var program: String?

    func run() async throws {
        let site = ServerSite(topics: feeds)
        defer { site.remove() }
        let server = try await ServerProcess(program: program ?? Child.sibling("newswire"), site: site)
        defer { server.end() }
        let client = HTTPClient()
        let reader = TagReader(client: client, port: server.port)
        let wire = WireSocket(client: client, path: server.socket)
        // Every feed is full and ready before, as where a site has run for a while.
        for number in 0..<(feeds * 3) { try await post(number, to: wire) }
        for topic in 0..<feeds {
            for language in Workplace.languages { _ = try await reader.get(Self.path(topic, language)) }
        }
        var delays: [String: [Double]] = [:]
        for number in (feeds * 3)..<(feeds * 3 + items) {
            let isOfTopic = number.isMultiple(of: 2)
            let path = isOfTopic ? Self.path(number % feeds, "en") : "/en/feeds/latest.atom"
            let known = try await reader.get(path)
            try await post(number, to: wire)
            let acknowledged = ContinuousClock.now
            while try await reader.get(path) == known {
                guard ContinuousClock.now - acknowledged < .seconds(10) else {
                    throw ServerProcess.Failure(description: "\(path) is served without story \(number)")
                }
            }
            delays[isOfTopic ? "its topic" : "everything", default: []].append(
                (ContinuousClock.now - acknowledged) / .milliseconds(1))
        }
        try await client.shutdown()
        print("fresh: \(items) items of about \(bytes) bytes, \(feeds) feeds; from acknowledged to served")
        for (name, delays) in delays.sorted(by: { $0.key < $1.key }) {
            let sorted = delays.sorted()
            print(
                "  \(name): median \(sorted.median.rounded(to: 1)) ms, p99 \(sorted[sorted.count * 99 / 100].rounded(to: 1)) ms, "
                    + "most \(sorted[sorted.count - 1].rounded(to: 1)) ms")
        }
    }

    private func post(_ number: Int, to wire: WireSocket) async throws {
        let text = Workplace.story(number, bytes: bytes, category: "Topic \(number % feeds)")
        guard try await wire.post(text, name: "story-\(number)") else {
            throw ServerProcess.Failure(description: "story \(number) is not stored")
        }
    }

    private static func path(_ topic: Int, _ language: String) -> String {
        "/\(language)/feeds/topic-\(topic).atom"
    }
}

/// Reads a feed, and tells by its tag whether it is another one by now.
private struct TagReader {
    let client: HTTPClient
    let port: Int

    func get(_ path: String) async throws -> String {
        let response = try await client.execute(
            HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)"), timeout: .minutes(1))
        for try await _ in response.body {}
        guard response.status == .ok, let tag = response.headers["ETag"].first else {
            throw ServerProcess.Failure(description: "\(path): \(response.status)")
        }
        return tag
    }
}
