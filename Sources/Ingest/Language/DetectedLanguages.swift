import NewsFormats
import NewsModel

/// The languages of the items of one piece of copy, detected from their texts on demand.
///
/// A feed is usually in one language, and many of its entries are a headline and a line: those too short to identify
/// are in the language that all entries agree on. Any other copy with several items, such as a message, may have
/// several languages, and each item counts by itself.
final class DetectedLanguages {
    private let items: [WireItem?]
    private let isFeed: Bool
    private let detector: LanguageDetector
    private lazy var ofFeed: LanguageTag? = {
        let unstated = items.compactMap { $0 }.filter(isUnstated)
        return detector.language(ofAll: unstated.map(Self.sample))
    }()

    init(_ reading: CopyReader.Reading, detector: LanguageDetector) {
        items = reading.entries.map { entry in if case .success(.item(let item)) = entry { item } else { nil } }
        isFeed = reading.format.isFeed
        self.detector = detector
    }

    /// The language of an item by its index; nil in doubt.
    subscript(_ index: Int) -> LanguageTag? {
        guard let item = items[index] else { return nil }
        if let own = detector.language(of: item.content) { return own }
        guard isFeed, let ofFeed, detector.couldBe(Self.sample(item), in: ofFeed) else { return nil }
        return ofFeed
    }

    /// What an item may be in whose language is in doubt, likeliest first; empty if nothing speaks for any.
    func candidates(_ index: Int) -> [LanguageTag] {
        items[index].map { detector.candidates(of: $0.content) } ?? []
    }

    /// The language that an item states. A feed's software has its own default, until somebody has changed it. If an
    /// entry has other letters, its text counts instead; so does what the first entries agree on under the default.
    func stated(_ index: Int) -> LanguageTag? {
        guard let item = items[index], let language = item.language else { return nil }
        if isUnstated(item) { return scripted(self[index] ?? language, of: index) }
        guard isDefault(language), let behindDefault else { return scripted(language, of: index) }
        let own = detector.language(of: item.content)
        return own?.language == language.language ? language : own ?? behindDefault
    }

    /// Of WordPress, Movable Type and Hugo, and of Drupal.
    private static let softwareDefaults: Set = [LanguageTag("en-US"), LanguageTag("en")]

    private func isDefault(_ language: LanguageTag?) -> Bool {
        isFeed && language != nil && Self.softwareDefaults.contains(language)
    }

    /// One is enough to tell nearly every feed that is in English.
    private static let mostTold = 5

    /// The one other language in which all of the first entries are that state the default: two at least, and most.
    private lazy var behindDefault: LanguageTag? = {
        let stating = items.compactMap { $0 }.filter { isDefault($0.language) && !isUnstated($0) }
        var (told, untold): ([LanguageTag], Int) = ([], 0)
        for item in stating.prefix(2 * Self.mostTold) where told.count < Self.mostTold {
            guard let tag = detector.language(of: item.content) else {
                untold += 1
                continue
            }
            if tag.language == "en" || tag != told.first ?? tag { return nil }
            told.append(tag)
        }
        return told.count > max(1, untold) ? told.first : nil
    }()

    /// A language that is written in two scripts and was stated without one, with `Latn` where the text has those
    /// letters: FoNet and Beta call their Serbian `sr`. Text in another language, or decoded wrongly, stays what was
    /// stated, and is refused for it.
    func scripted(_ language: LanguageTag, of index: Int) -> LanguageTag {
        guard language.script == nil, let alphabet = Self.latinAlphabets[language.language], let item = items[index]
        else { return language }
        let sample = Self.sample(item)
        guard ScriptCensus(sample).writing == .latin,
            sample.scalars.allSatisfy({ $0.isASCII || !$0.properties.isAlphabetic || alphabet.contains($0) }),
            self[index].map({ Self.nearSerbian.contains($0.language) }) ?? true
        else { return language }
        let region = language.region.map { "-" + $0 } ?? ""
        return LanguageTag(language.language + "-Latn" + region) ?? language
    }

    /// Beyond ASCII.
    private static let latinAlphabets: [String: Set<Unicode.Scalar>] = [
        "sr": Set("čćžšđČĆŽŠĐ".unicodeScalars), "kk": Set("äğıñöşūüïáǵńóúýÄĞİIÑÖŞŪÜÏÁǴŃÓÚÝ".unicodeScalars),
    ]

    /// What a short text in Serbian may be taken for.
    private static let nearSerbian: Set<String> = ["sr", "hr", "bs", "sl", "kk"]

    private func isUnstated(_ item: WireItem) -> Bool {
        guard let language = item.language else { return true }
        guard isFeed else { return false }
        let census = ScriptCensus(Self.sample(item))
        if LanguageDetector.isUnlike(census, language) { return true }
        guard LanguageDetector.isMostlyUnlike(census, language) else { return false }
        // A text in the stated language may be about titles and phrases of another; its headline tells.
        let headline = ScriptCensus(TextSample(item.content.headline))
        return LanguageDetector.isMostlyUnlike(headline, language)
            || isDefault(language) && headline.latinWords < Self.fewestWords
    }

    /// Fewer may be a name.
    private static let fewestWords = 3

    /// Whether the text may be in the language of a name, though detection gives nothing.
    func couldBeNamed(_ index: Int, by language: LanguageTag) throws -> Bool {
        try items[index].map { try detector.couldBeNamed(Self.sample($0), by: language) } ?? false
    }

    /// Refuses a text that does not have the letters of the stated language: its encoding is probably wrong.
    func check(_ index: Int, against language: LanguageTag) throws {
        guard let item = items[index], item.status == .usable else { return }
        let sample = Self.sample(item)
        let census = ScriptCensus(sample)
        let isUnlike = LanguageDetector.isUnlike(census, language) && detector.language(of: sample) != nil
        guard
            let reason = LanguageDetector.contradiction(of: sample, census, to: language)
                ?? (isUnlike ? "the text is in another script" : nil)
        else { return }
        throw CopyRefusal(
            "its language is stated as '\(language)', but \(reason): expected another language or --encoding")
    }

    /// Single headlines are full of names; many together can be identified.
    private static func sample(_ item: WireItem) -> TextSample {
        TextSample(headline: item.content.headline, body: item.content.body)
    }
}
