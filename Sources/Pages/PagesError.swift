/// A mistake in a theme's file, found before the first page is rendered.
public struct PagesError: Error, Hashable, CustomStringConvertible {
    /// The name of the file.
    public let file: String
    /// Nil for the file as a whole.
    public let line: Int?
    /// The mistake, and what was expected.
    public let problem: String

    /// For the editor of the file.
    public var description: String {
        "\(file): " + (line.map { "line \($0): " } ?? "") + problem
    }
}
