public import Glibc

/// Why something could not be done with a file or folder.
public struct FileFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file or folder.
    public let path: String
    /// Where it was to go; nil where it was not to be moved.
    public let place: String?
    /// The error number (errno).
    public let code: CInt

    /// - Parameter code: that of the last call, unless given.
    public init(_ path: String, to place: String? = nil, code: CInt = errno) {
        self.path = path
        self.place = place
        self.code = code
    }

    /// What the system calls it.
    public var reason: String {
        String(cString: strerror(code))
    }

    public var description: String {
        place.map { "\(path): cannot be moved to \($0): \(reason)" } ?? "\(path): \(reason)"
    }
}
