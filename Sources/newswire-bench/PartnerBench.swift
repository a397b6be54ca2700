import ArgumentParser
import AsyncHTTPClient
import FoundationEssentials
import Glibc
import NIOCore
import NIOHTTP1
import NewsFormats
import NewsModel
import NewsStore

/// Takes everything from a running server as a partner does, over one connection; then has many wait for one import.
struct PartnerBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "partner")

    @Option(help: "How many articles the store holds, each in three languages.")
    var articles = 100_000
    @Option(help: "About how large each text is, in bytes.")
    var bytes = 1500
    @Option(help: "How many wait for the import.")
    var waiting = 1000
    @Option(help: "How often they do.")
    var rounds = 5
    @Option(help: "The program that serves; the one beside this one, if it is left out.")
    var program: String?

    func run() async throws {
        Self.openManyFiles()
        let program = program ?? Child.sibling("newswire")
        let site = ServerSite()
        defer { site.remove() }
        try await fill(site)
        let server = try await ServerProcess(program: program, site: site)
        defer { server.end() }
        let made = Child(
            program,
            [
                "partner", "add", "bench", "--config", site.configuration, "--feeds", "latest", "--languages",
                Workplace.languages.joined(separator: ","), "--rate", "1000000",
            ])
        guard let key = made.lines.lazy.flatMap({ $0.split(separator: " ") }).first(where: { $0.hasPrefix("nw_") })
        else { throw ServerProcess.Failure(description: "no key: \(made.lines)") }
        let client = PartnerClient(port: server.port, key: String(key), connections: waiting)
        print("partner: \(articles * 3) variants of about \(bytes) bytes, pages of 500 over one connection")
        try await catchUp("plain", client, server, isPacked: false)
        try await catchUp("gzip ", client, server, isPacked: true)
        for _ in 0..<rounds { try await wake(client, server) }
        try await client.close()
    }

    // MARK: - Catching up

    private func catchUp(
        _ name: String, _ client: PartnerClient, _ server: ServerProcess, isPacked: Bool
    ) async throws {
        let (before, began) = (server.usage, ContinuousClock.now)
        var (path, size, last) = ("/partner/v1/items?after=start&limit=500", 0, "")
        while path != last {
            last = path
            let page = try await client.get(path, isPacked: isPacked)
            size += page.size
            path = page.next
        }
        let wall = (ContinuousClock.now - began) / .seconds(1)
        let (after, count) = (server.usage, Double(articles * 3))
        print(
            "  \(name)  \((count / (after.cpu - before.cpu)).rounded(to: 0)) variants a second of one core, "
                + "\((count / wall).rounded(to: 0)) on the clock, \((Double(size) / 1_048_576).rounded(to: 0)) MiB; "
                + "memory \(before.peak.rounded(to: 0)) to \(after.peak.rounded(to: 0)) MiB")
    }

    private func fill(_ site: ServerSite) async throws {
        let place = try Workplace(folder: site.folder, hasSections: false)
        for first in stride(from: 0, to: articles, by: 500) {
            let copies = try (first..<min(first + 500, articles)).flatMap { number in
                var item = try WireTextReader.read(Array(Workplace.story(number, bytes: bytes).utf8))
                item.article = .named("story-\(number)")
                return place.newsroom.editions.map { edition in
                    let key = WireKey(provider: "bench", providerID: "story-\(number)", language: edition.language)
                    return Submission(key: key, item: item)
                }
            }
            _ = try await place.store.apply(copies, at: place.clock.now())
        }
        try place.store.close()
    }

    // MARK: - Waiting

    /// How long after the import was acknowledged, and after it was sent, each of those who wait has its answer.
    private func wake(_ client: PartnerClient, _ server: ServerProcess) async throws {
        let path = try await client.get("/partner/v1/items?after=now", isPacked: false).next + "&wait=60"
        let answered = try await withThrowingTaskGroup(of: ContinuousClock.Instant?.self) { group in
            for _ in 0..<waiting {
                group.addTask {
                    _ = try await client.get(path, isPacked: false)
                    return ContinuousClock.now
                }
            }
            // Time for all to have come.
            try await Task.sleep(for: .seconds(3))
            let sent = ContinuousClock.now
            try await client.post(to: server.socket)
            let stored = ContinuousClock.now
            var delays: [(sent: Double, stored: Double)] = []
            for try await instant in group {
                guard let instant else { continue }
                delays.append(((instant - sent) / .milliseconds(1), (instant - stored) / .milliseconds(1)))
            }
            return delays
        }
        let (sent, stored) = (answered.map(\.sent).sorted(), answered.map(\.stored).sorted())
        guard let last = sent.last, let lastStored = stored.last else { return }
        print(
            "  wake   \(waiting) answered \(sent.median.rounded(to: 0)) ms (median), \(last.rounded(to: 0)) ms (last) "
                + "after an item was sent, \(lastStored.rounded(to: 0)) ms (last) after it was acknowledged")
    }

    private static func openManyFiles() {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

/// A partner's program, as simple as can be.
private struct PartnerClient: Sendable {
    struct Page {
        /// The address that follows.
        let next: String
        /// Bytes as they came.
        let size: Int
    }

    private let client: HTTPClient
    private let port: Int
    private let key: String

    init(port: Int, key: String, connections: Int) {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
        client = HTTPClient(configuration: configuration)
        (self.port, self.key) = (port, key)
    }

    func get(_ path: String, isPacked: Bool) async throws -> Page {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
        request.headers.add(name: "Authorization", value: "Bearer \(key)")
        if isPacked { request.headers.add(name: "Accept-Encoding", value: "gzip") }
        let response = try await client.execute(request, timeout: .minutes(2))
        var size = 0
        for try await part in response.body { size += part.readableBytes }
        guard response.status == .ok, let link = response.headers["Link"].first?.split(separator: ">").first else {
            throw ServerProcess.Failure(description: "\(path): \(response.status)")
        }
        return Page(next: String(link.dropFirst()), size: size)
    }

    func post(to socket: String) async throws {
        let wire = WireSocket(client: client, path: socket)
        guard try await wire.post(Workplace.story(1, bytes: 1500), name: UUID().uuidString) else {
            throw ServerProcess.Failure(description: "the item is not stored")
        }
    }

    func close() async throws {
        try await client.shutdown()
    }
}
