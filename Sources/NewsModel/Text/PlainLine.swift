/// Text as a line for people, on a terminal or in a log.
extension String {
    /// On one line, with controls escaped: a file's name may contain line ends, and worse for a terminal.
    public var withoutControls: String {
        // Most lines are printable ASCII; looking up the properties of scalars is slow.
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
        return unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
        }.joined()
    }

    /// Padded with spaces to `width` characters.
    public func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
