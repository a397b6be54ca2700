import NewsFormats

/// The charset in a host's Content-Type, as far as it is trusted.
///
/// Hosts that serve feeds as plain files often add a default charset, whatever the file's encoding.
struct StatedCharset {
    /// The usual defaults of servers: they were once the defaults of HTTP and of `text/xml` (RFC 2616 §3.7.1, RFC 3023
    /// §3.1).
    private static let defaults: Set<String> = ["us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1"]

    private let type: HeaderValue?

    init(contentType: String?) {
        type = contentType.flatMap { HeaderValue($0) }
    }

    /// The label that counts; nil if the copy itself decides.
    func label(of bytes: [UInt8]) -> String? {
        guard let label = type?["charset"].flatMap({ try? ImportOptions.checked(encoding: $0) }) else { return nil }
        let isDefault = Self.defaults.contains(label.lowercased())
        // A program writes the declaration, and a server the header.
        if isXMLOfPrograms, WireDecoder.isDeclared(bytes) { return nil }
        let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
        return isUTF8 && (isDefault || isXMLOfPrograms) ? "utf-8" : label
    }

    private var isXMLOfPrograms: Bool {
        guard let value = type?.value, value.hasPrefix("application/") else { return false }
        return value == "application/xml" || value.hasSuffix("+xml")
    }
}
