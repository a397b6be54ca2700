import Logging
import Synchronization

/// Tells the log, once of each, who says on whose behalf he asks and is not trusted: a proxy in front that the configuration
/// does not name makes all its readers one, who may ask as often as one.
final class StrangeProxies: Sendable {
    /// Anybody can send the field.
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
