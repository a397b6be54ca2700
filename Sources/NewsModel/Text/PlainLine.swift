/// Text as a line for people, on a terminal or in a log.
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
