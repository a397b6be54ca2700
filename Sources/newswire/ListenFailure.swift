import Glibc
import NIOCore
import NewsServer

/// Why the server cannot listen.
struct ListenFailure: Error, CustomStringConvertible {
    let description: String
    /// Whether a retry may succeed, since another program has the address now.
    let isTaken: Bool

    /// Opens a socket; if that fails, the error names the address and what to do.
    ///
    /// - Parameter choice: the option or key for another address.
    static func named<Result>(
        _ address: ListenAddress, choice: String = "--listen or the key 'listen'", _ work: () throws -> Result
    ) throws -> Result {
        do {
            return try work()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ListenFailure(address, choice, "the address is in use by another program", isTaken: true)
        } catch let error as IOError where [EADDRNOTAVAIL, EACCES].contains(error.errnoCode) {
            throw ListenFailure(address, choice, String(cString: strerror(error.errnoCode)), isTaken: false)
        } catch is SocketAddressError.UnknownHost {
            throw ListenFailure(address, choice, "there is no such host", isTaken: false)
        }
    }

    /// Opens the socket on which a server takes copy and orders from other processes.
    static func named(path: String) throws -> ListeningSocket {
        do {
            return try ListeningSocket(path: path)
        } catch let error as IOError {
            throw ListenFailure("cannot listen on \(path): \(String(cString: strerror(error.errnoCode)))")
        }
    }

    private init(_ description: String) {
        self.description = description
        isTaken = false
    }

    private init(_ address: ListenAddress, _ choice: String, _ reason: String, isTaken: Bool) {
        description =
            "cannot listen on \(address): \(reason); choose with \(choice), port 0 picks a free one"
        self.isTaken = isTaken
    }
}
