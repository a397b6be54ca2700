/// What can be wrong with the pages before the first is made.
public enum PagesError: Error, Hashable, CustomStringConvertible {
    /// A template that cannot be read: its file name and what is wrong in it.
    case template(name: String, problem: String)

    /// For the person who edits the template.
    public var description: String {
        switch self {
        case .template(let name, let problem): "Templates/\(name): \(problem)"
        }
    }
}
