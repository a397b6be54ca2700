/// A phrase with one placeholder, whose name is in braces: `By {name}`, `{date}更正：`.
///
/// It does not know what replaces it: a page adds markup around it, a feed only text.
public struct Phrase: Sendable, Hashable {
    /// The text before it; empty if it comes first.
    public let before: String
    /// The text after it; empty if it comes last.
    public let after: String

    /// Nil unless there is exactly one placeholder.
    public init?(_ text: String) {
        guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}"), open < close else {
            return nil
        }
        before = String(text[..<open])
        after = String(text[text.index(after: close)...])
        guard !after.contains("{") else { return nil }
    }

    private init(before: String, after: String) {
        self.before = before
        self.after = after
    }

    /// The phrase if nothing follows it: without a colon at its end.
    public var alone: Phrase {
        let colons: Set<Unicode.Scalar> = [":", "：", " "]
        let rest = after.unicodeScalars.reversed().drop { colons.contains($0) }.reversed()
        return Phrase(before: before, after: String(String.UnicodeScalarView(rest)))
    }

    /// The phrase around a text.
    public func text(around middle: String) -> String {
        before + middle + after
    }
}

extension Phrase: Decodable {
    /// Decodes the text of a phrase.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let phrase = Phrase(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' needs one name in braces"))
        }
        self = phrase
    }
}
