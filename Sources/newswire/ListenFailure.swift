import Glibc
import NIOCore
import NewsServer

/// Why the server cannot listen where it should.
struct ListenFailure: Error, CustomStringConvertible {
    let description: String
    /// Whether the same may work later, since another program has the address now.
    let isTaken: Bool

    /// Opens a socket; where its address cannot be listened on, the error says which and what to do.
    static func named<Result>(_ address: ListenAddress, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ListenFailure(address, "another program listens there", isTaken: true)
        } catch let error as IOError where [EADDRNOTAVAIL, EACCES].contains(error.errnoCode) {
            throw ListenFailure(address, String(cString: strerror(error.errnoCode)), isTaken: false)
        } catch is SocketAddressError.UnknownHost {
            throw ListenFailure(address, "there is no such host", isTaken: false)
        }
    }

    private init(_ address: ListenAddress, _ reason: String, isTaken: Bool) {
        description =
            "cannot listen on \(address): \(reason); choose with --listen or the key 'listen', "
            + "port 0 takes a free one"
        self.isTaken = isTaken
    }
}
