import Logging
import Synchronization

/// What a server has logged.
final class TestLog: Sendable {
    private let seen = Mutex<[(level: Logger.Level, message: String)]>([])

    var errors: [String] {
        seen.withLock { $0.filter { $0.level == .error }.map(\.message) }
    }

    var messages: [String] {
        seen.withLock { $0.map(\.message) }
    }

    var logger: Logger {
        Logger(label: "test") { _ in Handler(log: self) }
    }

    private struct Handler: LogHandler {
        let log: TestLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.seen.withLock { $0.append((event.level, "\(event.message)")) }
        }
    }
}
