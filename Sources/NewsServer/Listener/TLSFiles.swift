import FoundationEssentials
import Glibc

/// Where a certificate and its key are.
public struct TLSFiles: Sendable, Hashable {
    /// The certificate and those that lead to its authority, in PEM.
    public let certificate: String
    /// Its private key, in PEM.
    public let key: String

    /// Nothing is read yet.
    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// A file that is not what it should be.
    public struct Failure: Error, CustomStringConvertible {
        /// Its path.
        public let file: String
        /// What is wrong with it.
        public let problem: String

        /// In one line.
        public var description: String { "\(file): \(problem)" }
    }

    /// BoringSSL says of a file that is not there what it says of one that is no certificate.
    func demandReadable(_ file: String) throws(Failure) {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(file: file, problem: String(cString: strerror(errno))) }
        close(descriptor)
    }

    /// What is in them, to see whether it changes.
    var state: [Data?] {
        [certificate, key].map { FileManager.default.contents(atPath: $0) }
    }
}
