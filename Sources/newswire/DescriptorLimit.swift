import Glibc
import Logging
import NewsServer

/// How many descriptors the process may have: each connection takes one.
enum DescriptorLimit {
    /// What the store, the logs, the media and those who are turned away take: a quarter, and no fewer than these.
    private static let smallestReserve = 64

    /// As many as its limits permit; a shell gives no more than 1,024 to begin with.
    static func raise() {
        guard var limit = current else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(resource, &limit)
    }

    /// No more connections than there are descriptors for: who cannot be taken in because there are none would have the
    /// server try again and again.
    static func fit(_ limits: inout ConnectionLimits, logger: Logger) {
        guard let limit = current, let count = Int(exactly: limit.rlim_cur) else { return }
        let room = max(1, count - max(smallestReserve, count / 4))
        guard limits.connections > room else { return }
        logger.warning(
            "the process may have \(count) descriptors, enough for \(room) connections but not for \(limits.connections): raise the limit (ulimit -n, LimitNOFILE)"
        )
        limits.connections = room
    }

    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)

    private static var current: rlimit? {
        var limit = rlimit()
        return getrlimit(resource, &limit) == 0 ? limit : nil
    }
}
