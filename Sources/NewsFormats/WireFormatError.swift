/// Why copy is in no format that can be read.
public struct WireFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was seen, and what was expected.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
