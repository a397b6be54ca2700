/// The kind of the current node of an `XMLReader`.
public enum XMLNodeKind: Equatable, Sendable {
    /// Before the first node or after the last.
    case none
    /// A start tag, or an empty element: see `isEmptyElement`.
    case element
    /// An end tag. Empty elements written `<a/>` have none.
    case endElement
    /// Text with something in it.
    case text
    /// A CDATA section.
    case cdata
    /// Text of white space alone.
    case whitespace
    /// A comment.
    case comment
    /// A processing instruction.
    case processingInstruction
    /// The document type declaration.
    case documentType
}
