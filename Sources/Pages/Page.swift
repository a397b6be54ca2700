public import NewsModel

/// A rendered page: the bytes of an HTML document and its language.
///
/// It has no status and no other header fields; those belong to the caller.
public struct Page: Sendable, Hashable {
    /// UTF-8, served as `text/html; charset=utf-8`.
    public let bytes: [UInt8]
    /// For `Content-Language`, and the `lang` of the document.
    public let language: LanguageTag
}
