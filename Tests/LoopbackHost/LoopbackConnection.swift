import Glibc

/// A connection to a socket of this machine, by its descriptor, which the caller closes.
///
/// It is here since the structures of addresses are parts of several C modules: which of them a file has to import is
/// certain only where nothing imports NIO.
public enum LoopbackConnection {
    public struct Failure: Error {
        public let call: String
        public let code = errno
    }

    public static func open(port: Int) throws -> CInt {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return try open(to: address, family: AF_INET)
    }

    /// - Parameter path: of a Unix socket.
    public static func open(socket path: String) throws -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { bytes in
            bytes.copyBytes(from: Array(path.utf8).prefix(bytes.count - 1))
        }
        return try open(to: address, family: AF_UNIX)
    }

    private static func open<Address>(to address: Address, family: CInt) throws -> CInt {
        let descriptor = socket(family, CInt(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        let result = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw Failure(call: "connect")
        }
        return descriptor
    }
}
