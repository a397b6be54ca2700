public import NewsModel
import Synchronization

/// Identifies the language of a story by its text: Latin text by n-grams, Han by script, Japanese, Korean and others by
/// their own letters; what is short, or in a language that another is like, by its words (`LanguageEvidence`).
///
/// A doubt is nil, never a guess: too little text, two languages that score alike, two scripts without a clear
/// majority. It returns the plain language (`en`, `pt`, `zh-Hant`); the caller maps it to an edition. Safe to use from
/// several threads; calls for Latin text are serialized.
public final class LanguageDetector: Sendable {
    /// The folder of the fingerprints in Debian's libexttextcat-data.
    public static let defaultFolder = "/usr/share/libexttextcat"

    /// Fewer Latin words, or Han characters, are too little to decide.
    private static let fewestWords = 8
    private static let fewestHan = 10
    /// Of the Latin words, the least number of different ones: `MACAU - MACAU - ...` is not a sentence.
    private static let fewestDifferentWords = 6
    private static let fewestHanOfSentences = 60
    /// Of characters of which Hong Kong has many too, where a text has none that are traditional.
    private static let fewestSimplified = 4
    /// In scalars; of a longer body the headline tells nothing that the body does not, and n-grams seldom err.
    private static let longestShort = 400
    /// A headline of only names may be in any language.
    static let fewestForeignWords = 12
    /// The bytes of a text to use: first the shorter part, then, in doubt, the longer.
    private static let portions = [500, 3200]

    private let published: Set<String>
    private let latin: Mutex<LatinClassifier>
    private let folder: String
    /// Of all languages, created when a name first needs it.
    private let wide = Mutex<LatinClassifier?>(nil)

    /// - Parameters:
    ///   - editions: the published languages; they are candidates besides those of other wires, and English and
    ///     Portuguese always are.
    ///   - folder: the folder of libexttextcat's fingerprints.
    public init(
        editions: [LanguageTag], folder: String = LanguageDetector.defaultFolder
    ) throws(LanguageDetectorError) {
        published = Set(editions.map(\.language)).union(["en", "pt"]).subtracting(["zh", "yue", "ja", "ko"])
        let classifier = try LatinClassifier(languages: Self.candidates(for: published), folder: folder)
        latin = Mutex(classifier)
        self.folder = folder
    }

    /// The language of a story by its body; its headline is full of names, and is used only if there is nothing else.
    /// It helps where a short body does not suffice, and so does what the dateline says: its agency and its month.
    public func language(of content: Content) -> LanguageTag? {
        let text = BodyText(content.body, .everything).text
        if text.isEmpty { return language(ofHeadline: content) }
        let told = language(of: text)
        guard text.unicodeScalars.count < Self.longestShort else { return told }
        let both = TextSample([content.headline, content.dateline ?? "", text].joined(separator: "\n"))
        if let told {
            let isContradicted = ScriptCensus(both).hasWords && LanguageEvidence(both).speaksAgainst(told.description)
            return isContradicted ? language(of: both) : told
        }
        return language(of: both)
    }

    /// An alert is only a headline.
    private func language(ofHeadline content: Content) -> LanguageTag? {
        let headline = content.headline
        let sample = TextSample([content.dateline ?? "", headline].joined(separator: "\n"))
        let census = ScriptCensus(sample)
        if census.hasWords, GarbledText.example(in: sample, census) == nil,
            let sure = sure(LanguageEvidence(sample), in: sample)
        {
            return sure
        }
        guard let told = language(of: headline) else { return nil }
        let words = headline.split(separator: " ")
        let isLatin = ScriptCensus(TextSample(headline)).writing == .latin
        // Names alone may stand in any language.
        if isLatin, words.count(where: { $0.first?.isLowercase == true }) < 3 { return nil }
        return !isLatin || words.count >= Self.fewestForeignWords || published.contains(told.language) ? told : nil
    }

    /// The language of a text without markup; nil in doubt.
    public func language(of text: String) -> LanguageTag? {
        language(of: TextSample(text))
    }

    func language(of sample: TextSample) -> LanguageTag? {
        let census = ScriptCensus(sample)
        if GarbledText.example(in: sample, census) != nil { return nil }
        switch census.writing {
        case .eastAsian where census.han + census.kana >= Self.fewestHan: return eastAsianLanguage(census)
        case .korean where census.hangul >= Self.fewestHan: return LanguageTag("ko")
        case .latin, .other: break
        default: return nil
        }
        // Most texts of some length are told without.
        lazy var evidence = LanguageEvidence(sample)
        let isShort = sample.scalars.count < Self.longestShort
        if isShort, let sure = sure(evidence, in: sample) { return sure }
        let told =
            census.writing == .latin
            ? (census.latinWords >= Self.fewestWords ? latinLanguage(of: sample) { evidence } : nil)
            : ScriptLanguages.language(of: sample.text).flatMap { LanguageTag($0) }
        if let told { return isShort && evidence.speaksAgainst(told.description) ? nil : told }
        return sure(evidence, in: sample) ?? suggested(evidence, in: sample)
    }

    /// What the words alone are sure of.
    private func sure(_ evidence: LanguageEvidence, in sample: TextSample) -> LanguageTag? {
        guard let tag = evidence.told.flatMap({ LanguageTag($0) }) else { return nil }
        return LatinSigns.isUndecoded(sample, in: tag.language) ? nil : tag
    }

    /// What the words say of the languages that the n-grams suggest.
    private func suggested(_ evidence: LanguageEvidence, in sample: TextSample) -> LanguageTag? {
        let letters = sample.letters(atMost: Self.portions[1])
        guard Set(letters.split(separator: " ")).count >= Self.fewestDifferentWords else { return nil }
        let found = latin.withLock { $0.languages(of: letters) }
        guard let tag = evidence.told(among: found).flatMap({ LanguageTag($0) }) else { return nil }
        return LatinSigns.isUndecoded(sample, in: tag.language) ? nil : tag
    }

    /// What a story may be in whose language is in doubt, likeliest first.
    public func candidates(of content: Content) -> [LanguageTag] {
        let text = BodyText(content.body, .everything, limit: TextSample.longest).text
        let sample = TextSample([content.headline, content.dateline ?? "", text].joined(separator: "\n"))
        let census = ScriptCensus(sample)
        guard census.hasWords, GarbledText.example(in: sample, census) == nil else { return [] }
        return LanguageEvidence(sample).possible.compactMap { LanguageTag($0) }
    }

    /// The one language of related texts, such as the entries of a feed, many of which are too short to identify alone.
    /// Nil if they cannot be identified together either, or are not all in one language.
    func language(ofAll samples: [TextSample]) -> LanguageTag? {
        var told: Set<LanguageTag> = []
        var short: [TextSample] = []
        for sample in samples {
            if let tag = language(of: sample) { told.insert(tag) } else { short.append(sample) }
        }
        if let together = language(of: TextSample(all: short)) { told.insert(together) }
        return told.count == 1 ? told.first : nil
    }
}

extension LanguageDetector {
    /// A published language with the best score is accepted before unpublished neighbours, which are there for text
    /// that is certainly theirs. Between two published ones there is doubt.
    private func isClear(_ best: String, among found: [String]) -> Bool {
        published.contains(best) && published.isDisjoint(with: found.dropFirst())
    }

    /// The conclusion from the classifier's results; nil in doubt.
    private func told(_ best: String, among found: [String], in letters: String, by evidence: () -> LanguageEvidence)
        -> String?
    {
        let isIberian = ["pt", "es"].contains(best)
        let relatives = isIberian && !LatinSigns.isGalician(letters.lowercased()) ? [] : LanguageRelatives.alike(best)
        if relatives.isEmpty, found.count == 1 || isClear(best, among: found) { return best }
        return evidence().told(among: found + relatives)
    }

    /// Whether a text may be in a language suggested from outside, such as by its file's name: whether it is among the
    /// best fits of all known languages.
    func couldBeNamed(_ sample: TextSample, by language: LanguageTag) throws -> Bool {
        let census = ScriptCensus(sample)
        if Self.contradiction(of: sample, census, to: language) != nil { return false }
        let letters = sample.allLetters(atMost: Self.portions[1])
        guard Set(letters.split(separator: " ")).count >= Self.fewestDifferentWords else { return false }
        let found = try wide.withLock { classifier in
            if classifier == nil {
                classifier = try LatinClassifier(languages: LatinClassifier.all, folder: folder)
            }
            return classifier?.languages(of: letters) ?? []
        }
        let isLatin = census.writing == .latin
        return LatinSigns.allow(language.language, in: letters)
            && found.contains {
                $0 == language.language || isLatin && LanguageRelatives.areMistaken($0, language.language)
            }
    }

    private func latinLanguage(of sample: TextSample, by evidence: () -> LanguageEvidence) -> LanguageTag? {
        for portion in Self.portions {
            let letters = sample.letters(atMost: portion)
            guard Set(letters.split(separator: " ")).count >= Self.fewestDifferentWords else { return nil }
            let found = latin.withLock { $0.languages(of: letters) }
            if let best = found.first, let told = told(best, among: found, in: letters, by: evidence),
                let tag = LanguageTag(told)
            {
                return LatinSigns.allow(tag.language, in: letters) ? tag : nil
            }
            if letters.utf8.count < portion - 8 { return nil }
        }
        return nil
    }

    /// Japanese has kana in every sentence; the name of a Chinese shop has one. Between the scripts of Chinese, a
    /// majority of four to one decides, since names and quotations may be in the other.
    private func eastAsianLanguage(_ census: ScriptCensus) -> LanguageTag? {
        let eastAsian = census.han + census.kana
        if 5 * census.kana >= eastAsian || census.kana > 0 && census.japanese >= 2 { return LanguageTag("ja") }
        // Chinese of some length has a particle in every sentence. Headlines of Japan's markets have none, nor has what
        // was decoded as Chinese and is not.
        let isJapanese = census.japanese >= 2 && 60 * census.particles < census.han
        if isJapanese || census.han >= Self.fewestHanOfSentences && 100 * census.particles < census.han { return nil }
        if census.kana == 0, census.traditional == 0,
            census.simplified + census.mostlySimplified >= Self.fewestSimplified
        {
            return LanguageTag("zh-Hans")
        }
        // Of few characters two are enough where none speaks against them.
        let isClear = census.traditional + census.simplified >= 3 || max(census.traditional, census.simplified) == 2
        guard 20 * census.kana < eastAsian, isClear else { return nil }
        if census.traditional >= 4 * census.simplified { return LanguageTag("zh-Hant") }
        if census.simplified >= 4 * census.traditional { return LanguageTag("zh-Hans") }
        return nil
    }

    /// Sorted, so that the library's result does not depend on the order of the editions.
    private static func candidates(for published: Set<String>) -> [String] {
        published.union(others).sorted()
    }

    /// The languages in Latin letters that wires use, and those that they may be mistaken for: if its own language is
    /// not a candidate, a text is assigned to another. Danish was English, and Slovak Portuguese.
    private static let others = Set(
        """
        af bs ca cs cy da de es et eu fi fr fy ga gl hr hu id is it lb lt lv ms nb nl nn oc pl ro sk sl sq sv sw tet tl tr
        vi
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
