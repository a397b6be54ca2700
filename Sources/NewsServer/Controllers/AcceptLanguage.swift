import HTTPTypes
import Hummingbird
import NewsModel

extension Request {
    /// The best of some languages for the reader, by Accept-Language (RFC 9110 §12.5.4) and lookup; nil without the
    /// field or a match.
    func preferredLanguage(among languages: [LanguageTag]) -> LanguageTag? {
        guard let accepted = headers[.acceptLanguage] else { return nil }
        let wishes = accepted.weightedItems(atMost: 20) { item, weight in
            LanguageTag(String(decoding: item, as: UTF8.self)).map { (tag: $0, weight: weight) }
        }
        let ordered = wishes.enumerated().filter { $0.element.weight > 0 }.sorted {
            ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
        }
        return ordered.lazy.compactMap { $0.element.tag.readable(in: languages) }.first
    }
}
