/// What can be wrong with a theme's file before the first page is made.
public struct PagesError: Error, Hashable, CustomStringConvertible {
    /// Its name.
    public let file: String
    /// Nil where the file as a whole is meant.
    public let line: Int?
    /// What is wrong, and what was expected.
    public let problem: String

    /// For the person who edits the file.
    public var description: String {
        "\(file): " + (line.map { "line \($0): " } ?? "") + problem
    }
}
