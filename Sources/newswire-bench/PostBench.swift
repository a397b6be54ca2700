import ArgumentParser
import AsyncHTTPClient

/// Posts single items to a running server through its Unix socket, many at a time, and counts what is acknowledged.
struct PostBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "post")

    @Option(help: "How many items.")
    var items = 10_000
    @Option(help: "About how large each is, in bytes.")
    var bytes = 1500
    @Option(help: "How many connections post at the same time.")
    var connections = 32
    @Option(help: "The program that serves; the one beside this one, if it is left out.")
    var program: String?

    func run() async throws {
        let site = ServerSite()
        defer { site.remove() }
        let server = try await ServerProcess(program: program ?? Child.sibling("newswire"), site: site)
        defer { server.end() }
        let client = HTTPClient(configuration: configuration)
        let clock = ContinuousClock()
        let began = clock.now
        let delays = try await post(to: WireSocket(client: client, path: server.socket))
        let wall = (clock.now - began) / .seconds(1)
        try await client.shutdown()
        print(
            "post: \(delays.count) of \(items) items of about \(bytes) bytes stored, \(connections) connections, one an item"
        )
        print("  rate   \((Double(delays.count) / wall).rounded(to: 0)) acknowledged items a second")
        let sorted = delays.sorted()
        if let last = sorted.last {
            let (middle, high) = (sorted[sorted.count / 2], sorted[sorted.count * 99 / 100])
            print(
                "  delay  median \(middle.rounded(to: 1)) ms, p99 \(high.rounded(to: 1)) ms, most \(last.rounded(to: 1)) ms"
            )
        }
    }

    private var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
        return configuration
    }

    /// - Returns: how long each acknowledged item took, in milliseconds.
    private func post(to wire: WireSocket) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for first in 0..<connections {
                group.addTask {
                    var delays: [Double] = []
                    for number in stride(from: first, to: items, by: connections) {
                        let start = ContinuousClock.now
                        if try await wire.post(Workplace.story(number, bytes: bytes), name: "story-\(number)") {
                            delays.append((ContinuousClock.now - start) / .milliseconds(1))
                        }
                    }
                    return delays
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}
