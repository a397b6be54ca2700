/// A path by its bytes, as the system knows it. As texts, names that differ only in the composition of their letters
/// (`é` in one scalar or two) are equal, and two files are one.
public struct PathKey: Sendable, Hashable, Comparable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    public static func == (left: PathKey, right: PathKey) -> Bool {
        left.path.utf8.elementsEqual(right.path.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        var path = path
        path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// The order of the texts, and of the bytes where these are equal.
    public static func < (left: PathKey, right: PathKey) -> Bool {
        left.path == right.path ? left.path.utf8.lexicographicallyPrecedes(right.path.utf8) : left.path < right.path
    }
}
