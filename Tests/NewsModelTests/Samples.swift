import NewsModel
import Testing

/// A language tag that a test writes out; a typing error in it fails the test.
func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else {
        Issue.record("'\(text)' is not a language tag")
        return .undetermined
    }
    return tag
}

func tags(_ text: String) -> [LanguageTag] {
    text.split(separator: " ").map { tag(String($0)) }
}

func feedID(_ text: String) -> FeedID {
    guard let id = FeedID(text) else {
        Issue.record("'\(text)' is no feed's name")
        return .front
    }
    return id
}

/// An instant some seconds after an arbitrary beginning.
func at(_ seconds: Int64) -> Timestamp {
    Timestamp(seconds: 1_790_000_000 + seconds)
}

func content(_ headline: String) -> Content {
    Content(headline: headline, body: Body(sanitized: headline.isEmpty ? "" : "<p>\(headline)</p>"))
}
