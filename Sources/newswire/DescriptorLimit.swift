import Glibc

/// How many descriptors the process may have: each connection takes one.
enum DescriptorLimit {
    /// As many as its limits permit; a shell gives no more than 1,024 to begin with.
    static func raise() {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(resource, &limit)
    }
}
