/// A piece of wire copy as it came in, kept beside what was read from it: what no reader understands is not lost.
///
/// It is held by reference and equal only to itself, so that all items of a piece share one and the store keeps it once.
public final class WireSource: Sendable, Hashable {
    /// How messages named it: a path, or `-`.
    public let name: String
    /// In which it was read, as `--format` names it.
    public let format: String
    /// What the transport or the provider's entry said of its encoding; nil where only the bytes tell.
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
