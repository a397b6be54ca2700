/// The names of agencies, wherever copy has them: in full, which mean nothing else, so that a line that is one of them
/// is a credit; and in short, as in datelines and in lines to desks.
enum AgencyName {
    /// Whether a line is one in full.
    static func isFull(_ line: String) -> Bool {
        guard (8...longest).contains(line.utf8.count) else { return false }
        return full.contains(line.lowercased())
    }

    /// In full, or as in a dateline; nobody is called so.
    static func isKnown(_ name: String) -> Bool {
        isFull(name) || inHan.contains(name)
            || known.contains(name.lowercased()) && name.unicodeScalars.count > 2
    }

    /// In bytes.
    private static let longest = 60
}
