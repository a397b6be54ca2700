/// The limits of an untrusted document.
///
/// libxml2 2.9.14 takes quadratic time for attributes (80,000 in one tag cost over ten seconds) and accepts eleven
/// megabytes of text, so the limits are checked before it sees a byte.
public struct XMLLimits: Equatable, Sendable {
    /// Bytes of the whole document.
    public var inputBytes = 10 * 1024 * 1024
    /// Elements open at once.
    public var depth = 100
    /// Attributes of one tag.
    public var attributes = 256
    /// Namespaces declared on elements that are open at once: libxml2 searches all of them for each element.
    public var namespaces = 256
    /// Bytes of one tag with all its attributes.
    public var tagBytes = 64 * 1024
    /// Bytes of one run of text, of one CDATA section, comment or processing instruction.
    public var textBytes = 1024 * 1024
    /// Bytes of the document type declaration.
    public var doctypeBytes = 16 * 1024

    /// The standard limits, to be changed property by property.
    public init() {}

    /// 10 MiB of input, depth 100, 256 attributes and 64 KiB per tag, 256 namespaces at once, 1 MiB of text, 16 KiB of
    /// DOCTYPE.
    public static let standard = XMLLimits()
}
