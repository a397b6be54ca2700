import FoundationEssentials
import NewsModel

/// Base64 text in XML.
enum EncodedText {
    /// Nil if it is not Base64, or not text in the charset that it or its type states.
    ///
    /// - Parameter type: the media type, perhaps with a charset.
    static func decoded(base64 text: String, type: String? = nil) -> String? {
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !data.isEmpty,
            let decoded = try? WireDecoder(provider: type.flatMap(charset)).decode(Array(data))
        else { return nil }
        return String(decoding: decoded.utf8, as: UTF8.self)
    }

    private static func charset(of type: String) -> String? {
        guard let start = type.firstRange(ofBytes: "charset=")?.upperBound else { return nil }
        return Substring(type[start...].prefix { $0 != ";" }.filter { $0 != "\"" }).trimmed.nilIfBlank
    }
}
