/// What is wrong in a configuration file, and where.
struct ConfigurationError: Error, CustomStringConvertible {
    let file: String
    let line: Int?
    /// The key, with the keys that enclose it: `select.any`.
    let field: String?
    let problem: String

    var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return [place, field, problem].compactMap { $0 }.joined(separator: ": ")
    }
}
