import HTTPTypes
import Hummingbird
import NewsModel

extension Request {
    /// The best of some languages for the reader, by Accept-Language (RFC 9110 §12.5.4) and lookup; nil without the
    /// field or a match.
    func preferredLanguage(among languages: [LanguageTag]) -> LanguageTag? {
        guard let accepted = headers[.acceptLanguage] else { return nil }
        let wishes = accepted.split(separator: ",").prefix(20).enumerated().compactMap(Self.wish)
        let ordered = wishes.filter { $0.weight > 0 }.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
        return ordered.lazy.compactMap { $0.tag.readable(in: languages) }.first
    }

    private static func wish(
        place: Int, item: Substring
    ) -> (tag: LanguageTag, weight: Double, place: Int)? {
        let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        guard let first = parts.first, let tag = LanguageTag(first) else { return nil }
        let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
        return (tag, weight ?? 1, place)
    }
}
