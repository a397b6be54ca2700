import LibXML

/// How much one piece of copy may hold, whatever its format.
///
/// News comes by the hundred at most. Without a bound, ten megabytes hold a million empty items, and each of them costs
/// memory for itself and a line in the report.
enum WireLimits {
    /// Items, entries or transmissions.
    static let items = 5000

    /// Throws where there are too many of them.
    static func check(items count: Int) throws(WireError) {
        guard count <= items else {
            throw WireError(
                .malformed, field: "items", value: "more than \(items)",
                expected: "at most \(items) items in one piece of copy")
        }
    }

    /// The same where the items are elements of a document, on one of which the reader stands.
    static func check(items count: Int, in reader: XMLReader) throws(XMLError) {
        guard count <= items else {
            throw XMLError(
                .tooLarge, "more than \(items) items", expected: "at most \(items) items in one piece of copy",
                line: reader.line, column: reader.column)
        }
    }
}
