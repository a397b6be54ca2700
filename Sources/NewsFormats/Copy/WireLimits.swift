import LibXML

/// The limits of one piece of copy, in any format.
///
/// News comes by the hundred at most. Without a limit, ten megabytes hold a million empty items, each of which costs
/// memory and a line in the report.
enum WireLimits {
    /// Items, entries or transmissions.
    static let items = 5000
    /// Lines of a text that are not blank, and all lines of a transmission: in a text of the largest size they have
    /// fifty letters on average.
    static let lines = 20_000
    /// Lines of all transmissions in one piece of copy.
    static let linesOfTransmissions = 200_000
    /// Bytes of a transmission's text.
    static let transmission = 2 * 1024 * 1024
    /// Lines of a head: those of a desk above a story, and `Key: value`.
    static let headLines = 200

    /// Throws if there are too many of them.
    static func check(items count: Int) throws(WireError) {
        guard count <= items else {
            throw WireError(
                .malformed, field: "items", value: "more than \(items)",
                expected: "at most \(items) items in one piece of copy")
        }
    }

    /// Throws if a text, a transmission or a head has too many lines, before they are processed.
    static func check(lines count: Int, of field: String, atMost most: Int = lines, line: Int? = nil) throws(WireError)
    {
        guard count <= most else {
            throw WireError(
                .malformed, line: line, field: field, value: "more than \(most) lines",
                expected: "at most \(most) lines")
        }
    }

    /// Checks the number of items that are elements of a document, on one of which the reader is.
    static func check(items count: Int, in reader: XMLReader) throws(XMLError) {
        guard count <= items else {
            throw XMLError(
                .tooLarge, "more than \(items) items", expected: "at most \(items) items in one piece of copy",
                line: reader.line, column: reader.column)
        }
    }
}
