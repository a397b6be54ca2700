extension Sequence<String> {
    /// The name that a mistyped one probably means: the nearest by edits, if at most a third of it has to change.
    public func nearest(to typed: String) -> String? {
        let wanted = Array(typed.lowercased())
        let ranked = map { name in (name: name, distance: Self.distance(Array(name.lowercased()), wanted)) }
        let limit = Swift.max(1, wanted.count / 3)
        return ranked.filter { $0.distance <= limit }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// The end of an error about a name that is not one of these: the one probably meant, if any is near.
    public func hint(for typed: String) -> String {
        nearest(to: typed).map { " (did you mean '\($0)'?)" } ?? ""
    }

    /// The Levenshtein distance.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var previous = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = previous[column] + (character == other ? 0 : 1)
                current.append(Swift.min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
