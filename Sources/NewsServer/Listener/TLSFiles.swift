import FoundationEssentials
import Glibc

/// The paths of a certificate and its key.
public struct TLSFiles: Sendable, Hashable {
    /// The certificate and its intermediates, in PEM.
    public let certificate: String
    /// Its private key, in PEM.
    public let key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// A file that cannot be used.
    public struct Failure: Error, CustomStringConvertible {
        /// Its path.
        public let file: String
        /// The problem with it.
        public let problem: String

        /// One line.
        public var description: String { "\(file): \(problem)" }
    }

    /// BoringSSL reports a missing file like one that is not a certificate.
    func demandReadable(_ file: String) throws(Failure) {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(file: file, problem: String(cString: strerror(errno))) }
        close(descriptor)
    }

    /// The contents, to detect changes.
    var state: [Data?] {
        [certificate, key].map { FileManager.default.contents(atPath: $0) }
    }
}
