import Logging
import Synchronization

/// The errors that a server has logged.
final class TestLog: Sendable {
    private let seen = Mutex<[String]>([])

    var errors: [String] {
        seen.withLock { $0 }
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
            if event.level == .error { log.seen.withLock { $0.append("\(event.message)") } }
        }
    }
}
