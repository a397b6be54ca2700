/// The text of a variant: a sanitized, well-formed HTML fragment that is also well-formed XML.
///
/// Writers copy it and never check or parse it again, so only the sanitizer and the store, whose bodies come from the
/// sanitizer, may create one. A test counts the callers.
public struct Body: Sendable, Hashable {
    /// Elements without a namespace, in lower case, all closed; only the five predefined entities of XML.
    public let html: String

    /// - Parameter html: a fragment just written by the sanitizer, or stored.
    public init(sanitized html: String) {
        self.html = html
    }

    /// No text, as in a notice.
    public static let empty = Body(sanitized: "")
}
