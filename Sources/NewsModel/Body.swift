/// The text of a variant: a sanitized, well-formed HTML fragment that is also well-formed XML.
///
/// Writers copy it and never check or parse it again, so nothing but the sanitizer and the store, which only ever
/// took one from the sanitizer, may make one. A test counts the callers.
public struct Body: Sendable, Hashable {
    /// Elements without a namespace, in lower case, all closed; only the five predefined entities of XML.
    public let html: String

    /// - Parameter html: a fragment that the sanitizer has just written, or that the store holds.
    public init(sanitized html: String) {
        self.html = html
    }

    /// No text at all, as in a notice.
    public static let empty = Body(sanitized: "")
}
