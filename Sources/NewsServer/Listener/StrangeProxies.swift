import Logging
import Synchronization

/// Logs, once per address, clients that send X-Forwarded-For but are not trusted proxies: all readers behind an
/// unlisted proxy share one limit.
final class StrangeProxies: Sendable {
    /// The most addresses to log, because anybody can send the field.
    private static let most = 10

    private let told = Mutex<Set<String>>([])

    func tell(_ address: String, _ logger: Logger) {
        let isNew = told.withLock { told in told.count < Self.most && told.insert(address).inserted }
        guard isNew else { return }
        logger.notice(
            "\(address) sends X-Forwarded-For and is not among server.trustedProxies: if it is your proxy, add it there; until then all its readers share one limit"
        )
    }
}
