import Logging
import Synchronization
import Testing

@testable import NewsServer

struct StrangeProxyTests {
    /// Keeps what is logged.
    private struct Keeper: LogHandler {
        final class Lines: Sendable {
            let all = Mutex<[String]>([])
        }

        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.all.withLock { $0.append("\(event.message)") }
        }
    }

    @Test("An address that speaks for others and is not trusted is told of once, and not without end")
    func once() {
        let lines = Keeper.Lines()
        let logger = Logger(label: "test") { _ in Keeper(lines: lines) }
        let proxies = StrangeProxies()
        for _ in 1...3 { proxies.tell("10.0.0.1", logger) }
        #expect(lines.all.withLock { $0 }.map { $0.prefix(29) } == ["10.0.0.1 sends X-Forwarded-Fo"])
        for number in 1...100 { proxies.tell("10.0.1.\(number)", logger) }
        #expect(lines.all.withLock { $0.count } == 10)
    }
}
