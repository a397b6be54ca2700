import NewsModel

extension ImportResult {
    /// One line for people: what became of it, the file, the language and version, the public id, and why.
    public var line: String {
        let word = result.rawValue.padding(to: 10)
        let kind = package.map { "package \($0)" } ?? picture.map { "picture \($0)" } ?? language?.description
        let facts = [kind, version.map { "v\($0)" }, id].compactMap { $0 }.joined(
            separator: " ")
        let notes = [reason, remark].compactMap { $0 }.map { "(\($0))" }.joined(separator: " ")
        return [word + file, facts, notes].filter { !$0.isEmpty }.joined(separator: "  ")
            .withoutControls
    }
}

extension String {
    /// On one line whatever it holds: a file's name may have line ends in it, and worse for a terminal.
    public var withoutControls: String {
        // Printing characters of ASCII, as lines mostly are: the properties of scalars take long to look up.
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
        return unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
        }.joined()
    }

    /// With spaces behind it up to `width` characters.
    public func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
