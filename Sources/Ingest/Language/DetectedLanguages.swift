import NewsFormats
import NewsModel

/// What languages the items of one piece of copy are in by their texts. It looks only when something asks.
///
/// A feed is in one language more often than not, and many of its entries are a headline and a line: those that are too
/// short to tell are in the language that all entries agree on. Whatever else holds many items, such as a message, may
/// hold them in many languages, and there each stands by itself.
final class DetectedLanguages {
    private let items: [WireItem?]
    private let isFeed: Bool
    private let detector: LanguageDetector
    private lazy var ofFeed: LanguageTag? = {
        let unstated = items.compactMap { $0 }.filter(isUnstated)
        return detector.language(ofAll: unstated.map(Self.text))
    }()

    init(_ reading: CopyReader.Reading, detector: LanguageDetector) {
        items = reading.entries.map { entry in if case .success(.item(let item)) = entry { item } else { nil } }
        isFeed = reading.format.isFeed
        self.detector = detector
    }

    /// The language of an item by its place in the copy; nil in doubt.
    subscript(_ index: Int) -> LanguageTag? {
        guard let item = items[index] else { return nil }
        if let own = detector.language(of: item.content) { return own }
        guard isFeed, let ofFeed, detector.couldBe(Self.text(item), in: ofFeed) else { return nil }
        return ofFeed
    }

    /// What an item says of its language. A feed's programs have a language of their own, which its entries need not be
    /// in: `en-US`, unless somebody has changed it. Where an entry is in other letters, its text is believed instead.
    func stated(_ index: Int) -> LanguageTag? {
        guard let item = items[index], let language = item.language else { return nil }
        return isUnstated(item) ? self[index] ?? language : language
    }

    private func isUnstated(_ item: WireItem) -> Bool {
        guard let language = item.language else { return true }
        return isFeed && LanguageDetector.isUnlike(Self.text(item), language)
    }

    /// Whether the text may be in a language that a name tells, though by itself it tells none.
    func couldBeNamed(_ index: Int, by language: LanguageTag) -> Bool {
        items[index].map { detector.couldBeNamed(Self.text($0), by: language) } ?? false
    }

    /// Refuses a text that is in no letters of the language that was stated: its encoding is another than was said.
    func check(_ index: Int, against language: LanguageTag) throws {
        guard let item = items[index], item.status == .usable else { return }
        let text = Self.text(item)
        let isUnlike = LanguageDetector.isUnlike(text, language) && detector.language(of: text) != nil
        guard
            let reason = LanguageDetector.contradiction(of: text, to: language)
                ?? (isUnlike ? "the text is in another script" : nil)
        else { return }
        throw CopyRefusal(
            "its language is stated as '\(language)', but \(reason): expected another language or --encoding")
    }

    /// Headlines alone are full of names; where there are many, they tell.
    private static func text(_ item: WireItem) -> String {
        item.content.headline + "\n" + BodyText(item.content.body, .everything).text
    }
}
