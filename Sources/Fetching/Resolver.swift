import Addresses
import Glibc
import NIOPosix

/// Resolves host names with the system's resolver: once per connection, so that a name that resolves differently the
/// next time (DNS rebinding) gains nothing.
enum Resolver {
    /// Separate threads: a name server that does not answer must not block reading files.
    private static let threads = {
        let pool = NIOThreadPool(numberOfThreads: 8)
        pool.start()
        return pool
    }()

    /// In the system's order of preference.
    static func addresses(of host: String) async throws(FetchError) -> [NetworkAddress] {
        if let address = NetworkAddress(host) { return [address] }
        // The thread may be waiting for a name server long after the time is up; nobody waits for it then.
        let (answers, answer) = AsyncStream.makeStream(of: Result<[NetworkAddress], FetchError>.self)
        threads.submit { _ in
            answer.yield(Result { () throws(FetchError) in try ask(host) })
            answer.finish()
        }
        for await result in answers { return try result.get() }
        throw .unresolved(host, reason: "no answer in time")
    }

    private static func ask(_ host: String) throws(FetchError) -> [NetworkAddress] {
        var hints = addrinfo()
        hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        guard code == 0 else { throw .unresolved(host, reason: String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(list) }
        var addresses: [NetworkAddress] = []
        var entry = list
        while let info = entry {
            if let found = info.pointee.ai_addr.flatMap({ NetworkAddress($0) }), !addresses.contains(found) {
                addresses.append(found)
            }
            entry = info.pointee.ai_next
        }
        guard !addresses.isEmpty else { throw .unresolved(host, reason: "it has no address") }
        return addresses
    }
}
