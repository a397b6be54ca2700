/// A piece of original wire copy, stored beside what was read from it, so that nothing that a reader does not
/// understand is lost.
///
/// It is held by reference and equal only to itself, so that all items of a piece share one and the store stores it
/// once.
public final class WireSource: Sendable, Hashable {
    /// Its name in messages: a path, or `-`.
    public let name: String
    /// The format it was read in, as named by `--format`.
    public let format: String
    /// The encoding stated by the transport or the provider's entry; nil if only the bytes decide.
    public let encoding: String?
    public let bytes: [UInt8]

    public init(name: String, format: String, encoding: String?, bytes: [UInt8]) {
        self.name = name
        self.format = format
        self.encoding = encoding
        self.bytes = bytes
    }

    public static func == (left: WireSource, right: WireSource) -> Bool {
        left === right
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}
