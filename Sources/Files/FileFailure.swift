public import Glibc

/// A failed operation on a file or folder.
public struct FileFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file or folder.
    public let path: String
    /// The destination of a move; nil for other operations.
    public let place: String?
    /// The error number (errno).
    public let code: CInt

    /// - Parameter code: by default, that of the last call.
    public init(_ path: String, to place: String? = nil, code: CInt = errno) {
        self.path = path
        self.place = place
        self.code = code
    }

    /// The system's error text.
    public var reason: String {
        String(cString: strerror(code))
    }

    public var description: String {
        place.map { "\(path): cannot be moved to \($0): \(reason)" } ?? "\(path): \(reason)"
    }
}
