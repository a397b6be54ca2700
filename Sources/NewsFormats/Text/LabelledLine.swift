import NewsModel

/// A line with a label before a colon, which may be a full-width one: `Foto: Rui Leong`, `來源：新華社`.
struct LabelledLine {
    let label: String
    private let behind: Substring

    init?(_ line: String) {
        guard let colon = line.unicodeScalars.firstIndex(where: \.isColon) else { return nil }
        label = line[..<colon].trimmed
        behind = Substring(line.unicodeScalars[colon...].dropFirst())
    }

    var value: String {
        behind.trimmed
    }

    /// Whether a line is one, by its bytes.
    static func isOne(_ line: String) -> Bool {
        line.utf8.contains(UInt8(ascii: ":")) || line.contains(bytes: "：")
    }
}
