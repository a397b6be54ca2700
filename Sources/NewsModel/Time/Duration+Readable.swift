/// Lengths of time as people and the configuration write them: `90s`, `5m`, `6h` or `2d`.
extension Duration {
    /// The largest first, with their seconds.
    private static let units: [(letter: Character, seconds: Int64)] = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)]

    /// Nil unless the text is a whole number of at most a million, followed by its unit.
    public init?(readable text: String) {
        guard let unit = Self.units.first(where: { $0.letter == text.last }) else { return nil }
        let digits = text.dropLast()
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int64(digits), count <= 1_000_000
        else { return nil }
        self = .seconds(count * unit.seconds)
    }

    /// In the largest unit that leaves no remainder.
    public var readable: String {
        let seconds = components.seconds
        let unit = Self.units.first { seconds > 0 && seconds.isMultiple(of: $0.seconds) } ?? ("s", 1)
        return "\(seconds / unit.seconds)\(unit.letter)"
    }
}
