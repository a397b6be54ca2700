import NewsModel

// In what letters languages are written, and what does not go with a language by its letters alone.

extension LanguageDetector {
    /// Whether a text that is too short to identify could be in a language by its letters; true without letters.
    func couldBe(_ sample: TextSample, in language: LanguageTag) -> Bool {
        let census = ScriptCensus(sample)
        return census.total == 0 || census.writing == language.writing ?? .latin
    }

    /// Why a text of some length cannot be in a language, whatever was stated; nil if it can. Usually its encoding is
    /// wrong.
    static func contradiction(of text: String, to language: LanguageTag) -> String? {
        let sample = TextSample(text)
        return contradiction(of: sample, ScriptCensus(sample), to: language)
    }

    /// - Parameter census: that of the sample.
    static func contradiction(of sample: TextSample, _ census: ScriptCensus, to language: LanguageTag) -> String? {
        if let word = GarbledText.example(in: sample, census) {
            return "the text has marks or capitals within words ('\(word.prefix(40))')"
        }
        if census.letters(of: language) == 0,
            census.latinWords + census.otherWords + census.han + census.hangul >= fewestForeignWords
        {
            return "the text has no character of that language"
        }
        let isLatin = census.latinWords >= fewestForeignWords
        return isLatin && LatinSigns.isUndecoded(sample, in: language.language)
            ? "the text has letters that this language does not use" : nil
    }

    /// Whether a text clearly has other letters than a stated language: it has none of its own, or hardly any among
    /// many that are not Latin.
    static func isUnlike(_ census: ScriptCensus, _ language: LanguageTag) -> Bool {
        guard let own = census.letters(of: language), census.total > 0 else { return false }
        return own == 0 || language.writing == .latin && census.total >= 60 && 20 * own < census.total
    }

    /// Whether two thirds of a text are in other letters than those of a language in Latin ones, whatever names and
    /// addresses stand in it: `NTT, Inc.는 11월 30일 ...` under `en-US`.
    static func isMostlyUnlike(_ census: ScriptCensus, _ language: LanguageTag) -> Bool {
        language.writing == .latin && census.writing.map { $0 != .latin } ?? false
    }
}

extension ScriptCensus {
    /// The number of letters in the script of a language; nil if the language is written in several, or its script is
    /// unknown.
    fileprivate func letters(of language: LanguageTag) -> Int? {
        switch language.writing {
        case .eastAsian, .korean: han + kana + hangul
        case .other: otherWords
        case .latin: latinWords
        case nil: nil
        }
    }
}

extension LanguageTag {
    /// By its script, or the one that its copy always uses; nil if that is not a single one.
    var writing: ScriptCensus.Writing? {
        switch script {
        case "Latn": return .latin
        case "Hans", "Hant", "Hani", "Jpan", "Bopo", "Hira", "Kana": return .eastAsian
        case "Kore", "Hang": return .korean
        case .some: return .other
        case nil: break
        }
        if Self.latin.contains(language) { return .latin }
        switch language {
        case "zh", "yue", "ja", "wuu", "hak", "gan", "hsn", "lzh": return .eastAsian
        case "ko": return .korean
        case "sr", "kk": return .other
        default: return Self.others.contains(language) ? .other : nil
        }
    }

    private static let others = Set(
        """
        ab am ar as ba be bg bn bo ce chr ckb cv dv dz el fa gu he hi hy ka km kn ky lo mai mk ml mr my ne or os pa ps ru
        sah sd si ta te tg th ti tt ug uk ur yi
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Without those that some of their readers write in other scripts, such as Azerbaijani, Bosnian, Kurdish and
    /// Uzbek.
    private static let latin = Set(
        """
        aa af ak an ast ay bi bm br ca ceb ch co cs cy da de ee en eo es et eu fi fil fj fo fr fy ga gd gl gn gv haw ho hr
        ht hu ia id ie ig io is it jam kea kg ki kj kl la lb lg li ln lt lu lv mg mh mi mt na nb nd ng nl nn no nr nso nv
        ny oc om pap pl pt qu rm rn ro rw sc se sg sk sl sm sn so sq ss st sv sw tet tl tn to tpi tr ts tw ty ve vi vo wa
        wo xh yo zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
