/// Why copy is not in a readable format.
public struct WireFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was seen, and what was expected.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
