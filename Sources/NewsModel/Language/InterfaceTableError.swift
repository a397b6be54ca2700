/// A mistake in a table of interface texts, for its editor.
public struct InterfaceTableError: Error, Hashable, CustomStringConvertible {
    /// The text, and what was expected.
    public let problem: String

    /// The file and the problem.
    public var description: String {
        "texts.json: \(problem)"
    }
}
