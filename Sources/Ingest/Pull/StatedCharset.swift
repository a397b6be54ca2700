import NewsFormats

/// What a host's Content-Type says of the encoding of what it sends, as far as it is believed.
///
/// Hosts that send feeds as plain files often add the charset of their own settings, whatever the file is in.
struct StatedCharset {
    /// What servers put where nobody has set anything: they were once the defaults of HTTP and of `text/xml`
    /// (RFC 2616 §3.7.1, RFC 3023 §3.1).
    private static let defaults: Set<String> = ["us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1"]

    private let type: HeaderValue?

    init(contentType: String?) {
        type = contentType.flatMap { HeaderValue($0) }
    }

    /// The label that counts; nil where the copy itself has to tell.
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
