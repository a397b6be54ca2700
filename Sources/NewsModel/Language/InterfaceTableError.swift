/// What is wrong with a table of interface texts, for the person who edits it.
public struct InterfaceTableError: Error, Hashable, CustomStringConvertible {
    /// Which text, and what was expected.
    public let problem: String

    /// The file and the problem.
    public var description: String {
        "texts.json: \(problem)"
    }
}
