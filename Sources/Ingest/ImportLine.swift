import NewsModel

extension ImportResult {
    /// One line for people: what became of it, the file, the language and version, the public id, and why.
    public var line: String {
        let word = outcome.rawValue.padding(to: 10)
        let kind = package.map { "package \($0)" } ?? picture.map { "picture \($0)" } ?? language?.description
        let facts = [kind, version.map { "v\($0)" }, id].compactMap { $0 }.joined(
            separator: " ")
        let notes = [reason, remark].compactMap { $0 }.map { "(\($0))" }.joined(separator: " ")
        return [word + file, facts, notes].filter { !$0.isEmpty }.joined(separator: "  ")
            .withoutControls
    }
}
