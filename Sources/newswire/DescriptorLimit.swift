import Glibc
import Logging
import NewsServer

/// The number of descriptors that the process may have: each connection needs one.
enum DescriptorLimit {
    /// The reserve for store, logs, media and connections being refused: a quarter, and at least this many.
    private static let smallestReserve = 64

    /// Raises it as far as permitted; a shell allows only 1,024 at first.
    static func raise() {
        guard var limit = current else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(resource, &limit)
    }

    /// Limits connections to the available descriptors: without a free one, the server would try to accept again and
    /// again.
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
