public import NewsModel

/// A page as it goes out: the bytes of one HTML document and the language of what it says.
///
/// It carries no status and no other header; those belong to whoever answers the request.
public struct Page: Sendable, Hashable {
    /// UTF-8, served as `text/html; charset=utf-8`.
    public let bytes: [UInt8]
    /// For `Content-Language`, and the `lang` of the document.
    public let language: LanguageTag
}
