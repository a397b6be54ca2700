import Yams

/// A mistake in a configuration file, with its place.
struct ConfigurationError: Error, CustomStringConvertible {
    let file: String
    let line: Int?
    /// The key, with its enclosing keys: `select.any`.
    let field: String?
    let problem: String

    var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return [place, field, problem].compactMap { $0 }.joined(separator: ": ")
    }
}

extension ConfigurationError {
    /// Yams reports the place in several lines; an error message is one.
    init(of error: YamlError, file: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(file: file, line: mark.line, field: nil, problem: "is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                file: file, line: context.mark.line, field: keys.sorted().joined(separator: ", "),
                problem: "occurs twice in the mapping that begins here")
        default:
            let text = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
            self.init(file: file, line: nil, field: nil, problem: "is not YAML: \(text)")
        }
    }
}
