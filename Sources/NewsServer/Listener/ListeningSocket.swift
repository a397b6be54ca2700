import Glibc
import NIOCore
import Synchronization

/// A socket that may outlive a listener: while the server restarts with another configuration, new connections wait in
/// the kernel's queue instead of being refused.
public final class ListeningSocket: Sendable {
    /// The actual port, also if any free one was asked for; nil for a Unix socket.
    public let port: Int?
    /// The path of a Unix socket, which is removed with it.
    private let path: String?
    private let state: Mutex<State>

    private struct State {
        /// Nil once it is closed.
        var descriptor: CInt?
        var isKept = false
    }

    /// The length of the queue of connections to accept.
    private static let backlog: CInt = 1024

    /// - Throws: `SocketAddressError.UnknownHost` or the `IOError` of a call.
    public convenience init(_ wanted: ListenAddress) throws {
        let place = try SocketAddress.makeAddressResolvingHost(wanted.host, port: wanted.port)
        try self.init(family: place.protocol == .inet6 ? AF_INET6 : AF_INET, path: nil) { descriptor in
            var on: CInt = 1
            try Self.check(
                setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<CInt>.size)),
                "setsockopt")
            try Self.bind(descriptor, to: place)
            return try Self.port(of: descriptor)
        }
    }

    /// A Unix socket, in place of whatever is at its path, for processes of the same user alone: whatever the umask,
    /// nobody can connect before it listens, and it has its mode by then.
    ///
    /// - Throws: the `IOError` of a call.
    public convenience init(path: String) throws {
        let place = try SocketAddress(unixDomainSocketPath: path)
        try self.init(family: AF_UNIX, path: path) { descriptor in
            unlink(path)
            try Self.bind(descriptor, to: place)
            try Self.check(chmod(path, 0o600), "chmod")
            return nil
        }
    }

    private init(family: CInt, path: String?, bind: (CInt) throws -> Int?) throws {
        let descriptor = socket(family, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        try Self.check(descriptor, "socket")
        var isOpen = false
        defer { if !isOpen { Glibc.close(descriptor) } }
        self.path = path
        port = try bind(descriptor)
        try Self.check(listen(descriptor, Self.backlog), "listen")
        state = Mutex(State(descriptor: descriptor))
        isOpen = true
    }

    deinit {
        state.withLock { close(&$0) }
    }

    /// Begins a round: the listener that ends next closes the socket, unless it is kept. Called before anything of the
    /// round runs, since the round may be over before its listener has started.
    func beginRound() {
        state.withLock { $0.isKept = false }
    }

    /// Makes the listener that ends next leave the socket open for the following one.
    public func keepForNext() {
        state.withLock { $0.isKept = true }
    }

    /// Whether another listener follows.
    var isKept: Bool {
        state.withLock { $0.isKept }
    }

    /// A descriptor for a listener, which closes it.
    func descriptor() throws -> CInt {
        try state.withLock { state in
            guard let own = state.descriptor else { throw IOError(errnoCode: EBADF, reason: "listen") }
            let copy = fcntl(own, F_DUPFD_CLOEXEC, 0)
            try Self.check(copy, "fcntl")
            return copy
        }
    }

    /// Restores the length of the queue: NIO shortens it when it takes the descriptor.
    func restoreQueue() {
        state.withLock { state in _ = state.descriptor.map { listen($0, Self.backlog) } }
    }

    /// Stops accepting connections, unless another listener follows.
    func end() {
        state.withLock { state in
            if !state.isKept { close(&state) }
        }
    }

    private func close(_ state: inout State) {
        guard let own = state.descriptor else { return }
        // Before anybody else could open theirs there.
        if let path { unlink(path) }
        Glibc.close(own)
        state.descriptor = nil
    }

    private static func bind(_ descriptor: CInt, to place: SocketAddress) throws {
        try check(place.withSockAddr { Glibc.bind(descriptor, $0, socklen_t($1)) }, "bind")
    }

    private static func port(of descriptor: CInt) throws -> Int {
        var name = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutableBytes(of: &name) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { getsockname(descriptor, $0.baseAddress, &length) }
        }
        try check(result, "getsockname")
        // The port of both families stands behind the family, in network order (ip(7), ipv6(7)).
        return withUnsafeBytes(of: name) { Int($0[2]) << 8 | Int($0[3]) }
    }

    private static func check(_ result: CInt, _ call: String) throws {
        if result < 0 { throw IOError(errnoCode: errno, reason: call) }
    }
}
