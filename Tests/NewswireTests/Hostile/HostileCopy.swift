/// A piece of copy that means harm, or was harmed on its way, and what must become of it.
struct HostileCopy: Sendable {
    enum Expected: Sendable {
        /// Refused, for a reason in which these words stand.
        case refused(String)
        /// At least one item of it is kept.
        case taken
        /// One or the other: what counts is that it costs no more than other copy.
        case either
    }

    /// The name of its file, with the language where the copy states none.
    let name: String
    let expected: Expected
    /// Up to ten megabytes, so they are made when they are needed.
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ expected: Expected, bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.expected = expected
        self.bytes = bytes
    }

    init(_ name: String, _ expected: Expected, _ text: @escaping @Sendable () -> String) {
        self.init(name, expected, bytes: { Array(text().utf8) })
    }

    /// All of them, over all formats.
    static let all: [HostileCopy] =
        XMLShell.all.flatMap(HostileXML.attacks) + HostileXML.others + HostileXML.dates + HostileXML.products
        + HostileJSON.attacks + HostileHTML.attacks
        + HostileText.attacks + HostileLines.attacks
}

/// So many times the same.
func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
}
