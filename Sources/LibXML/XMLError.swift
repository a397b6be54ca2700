/// An error in a document, described for the person who has to fix it.
///
/// The one error type of this library: the XML reader, the HTML parser and the character decoder all throw it.
/// It holds no pointer into libxml2; everything is copied when the error happens.
public struct XMLError: Error, Equatable, Sendable {
    /// The kind of error, for programs; people read `description`.
    public enum Kind: Equatable, Sendable {
        /// The document is not well-formed XML 1.0.
        case malformed
        /// The document uses a construct that is always refused, such as an entity declaration.
        case refused
        /// The document exceeds one of `XMLLimits`.
        case tooLarge
        /// The bytes are not text in the stated encoding.
        case undecodable
    }

    public let kind: Kind
    /// What was found.
    public let message: String
    /// What was expected instead, if known.
    public let expected: String?
    /// Line in the document, from 1, if known.
    public let line: Int?
    /// Column in that line, in characters from 1, if known.
    public let column: Int?
    /// Offset in bytes from 0, if known.
    public let offset: Int?

    /// An error at a place known to the caller.
    public init(
        _ kind: Kind, _ message: String, expected: String? = nil,
        line: Int? = nil, column: Int? = nil, offset: Int? = nil
    ) {
        self.kind = kind
        self.message = message
        self.expected = expected
        self.line = line
        self.column = column
        self.offset = offset
    }

    /// An error at a byte offset of UTF-8 (or any ASCII-based) text, from which line and column are counted.
    init(_ kind: Kind, _ message: String, expected: String? = nil, at offset: Int, in bytes: [UInt8]) {
        let place = TextPosition(offset: offset, in: bytes)
        self.init(
            kind, message, expected: expected, line: place.line, column: place.column(in: bytes), offset: offset)
    }
}

extension XMLError: CustomStringConvertible {
    /// `line 3, column 14: found this; expected that`.
    public var description: String {
        var text = ""
        if let line {
            text += "line \(line)"
            if let column { text += ", column \(column)" }
            text += ": "
        } else if let offset {
            text += "byte \(offset): "
        }
        text += message
        if let expected { text += "; expected \(expected)" }
        return text
    }
}
