/// What the words and the letters of a text say about its language.
///
/// A word counts the more the fewer languages have it, and each once. It is sure of a language if enough speaks for it,
/// a fair share of the text's words does, hardly any small word has a letter that the language lacks, and for every
/// other one there is a sign that tells it apart and hardly one to the contrary. Where relatives share nearly all
/// words, such as Croatian and Bosnian, one clear sign is enough.
struct LanguageEvidence {
    private struct Sign {
        let languages: Lexicon.Languages
        let value: Double
    }

    /// What must speak for a language by itself, and where the n-grams suggest it.
    private static let enough = 5.0
    private static let enoughSuggested = 2.5
    private static let fewestSigns = 3

    private let lexicon: Lexicon
    private var signs: [Sign] = []
    /// Words without a capital, and how many of them are a language's.
    private var small = 0
    private var known: [Int]
    /// How many of them have a letter that a language lacks.
    private var strange: [Int]

    init(_ sample: TextSample, lexicon: Lexicon = .shared) {
        self.lexicon = lexicon
        known = Array(repeating: 0, count: lexicon.languages.count)
        strange = known
        let words = EvidenceWords(sample).words
        let isInCapitals = 2 * words.count(where: \.isInCapitals) > words.count
        var seen: Set<String> = []
        for word in words where seen.insert(word.text).inserted { count(word, isInCapitals: isInCapitals) }
    }

    private mutating func count(_ word: EvidenceWords.Word, isInCapitals: Bool) {
        var found: Lexicon.Languages = lexicon.languages(ofWord: word.text)
        if found != 0 { add(found) }
        if word.isInCapitals, !isInCapitals { return }
        let text = word.lowercased
        // `De`, `La` and `Van` begin names.
        let isName = word.hasCapital && !word.isFirst && !isInCapitals && text.unicodeScalars.count < 4
        if !isName { found |= countForms(of: text, isCounted: found != 0 && text == word.text) }
        guard isInCapitals || !word.hasCapital else { return }
        small += 1
        found |= countLetters(of: text)
        for index in known.indices where Self.has(found, index) { known[index] += 1 }
    }

    /// The word, and its parts at an apostrophe: `l'accord`, `bo'ldi`.
    private mutating func countForms(of text: String, isCounted: Bool) -> Lexicon.Languages {
        var all: Lexicon.Languages = 0
        let parts = text.split(separator: "'").map { String($0) }
        for form in parts.count > 1 ? [text] + parts : [text] {
            let found = lexicon.languages(ofWord: form)
            if found != 0, !isCounted { add(found) }
            all |= found
        }
        if all != 0 || isCounted { return all }
        let ends = lexicon.languages(ofEnd: text)
        if ends != 0 { add(ends, times: 0.7) }
        return ends
    }

    /// By the rarest of its letters.
    private mutating func countLetters(of text: String) -> Lexicon.Languages {
        var (rarest, lacking) = (Lexicon.Languages(0), Lexicon.Languages(0))
        for letter in text.unicodeScalars where !letter.isASCII && letter.properties.isAlphabetic {
            lacking |= lexicon.languages(lacking: letter)
            let having = lexicon.languages(ofLetter: letter)
            guard having != 0, rarest == 0 || having.nonzeroBitCount < rarest.nonzeroBitCount else { continue }
            rarest = having
        }
        for index in strange.indices where Self.has(lacking, index) { strange[index] += 1 }
        guard rarest != 0, rarest.nonzeroBitCount <= 5 else { return 0 }
        add(rarest, times: 0.6)
        return rarest
    }

    private mutating func add(_ languages: Lexicon.Languages, times factor: Double = 1) {
        let value: Double =
            switch languages.nonzeroBitCount {
            case 1: 3
            case 2: 2
            case 3: 1.5
            case 4, 5: 1
            default: 0.5
            }
        signs.append(Sign(languages: languages, value: value * factor))
    }
}

extension LanguageEvidence {
    /// The language that the text is surely in.
    var told: String? {
        guard let best = ranked.first, lexicon.languages[best].isTold, support(best) >= Self.enough,
            signCount(best) >= Self.fewestSigns,
            3 * known[best] >= small, rivals(of: best).isEmpty
        else { return nil }
        return lexicon.languages[best].language
    }

    /// The language that the n-grams suggest too, likeliest first, if its words tell it apart from what else they
    /// suggest and from its relatives.
    func told(among suggested: [String]) -> String? {
        guard let best = ranked.first, lexicon.languages[best].isTold, support(best) >= Self.enoughSuggested,
            4 * known[best] >= small
        else { return nil }
        let language = lexicon.languages[best].language
        guard suggested.contains(where: { Self.is($0, language) }) else { return nil }
        let isLikeliest = suggested.first.map { Self.is($0, language) } ?? false
        let others = rivals(of: best, isLikeliest: isLikeliest).map { lexicon.languages[$0].language }
        let isOpen = others.contains { other in
            suggested.contains { Self.is($0, other) } || LanguageRelatives.kinship(of: other, language) != .none
        }
        return isOpen ? nil : language
    }

    /// Whether more speaks for another language, or hardly anything for it.
    ///
    /// - Parameter language: a tag.
    func speaksAgainst(_ language: String) -> Bool {
        guard let index = lexicon.languages.firstIndex(where: { $0.language == language }) else { return false }
        if isExcluded(index) { return true }
        // Of other scripts the letters say enough.
        let isSpelled = lexicon.languages[index].letters != nil
        if isSpelled, support(index) < 1.5 || 5 * known[index] < small { return true }
        return ranked.contains { other in
            let against = advantage(of: other, over: index)
            return against >= 3 && against > advantage(of: index, over: other)
        }
    }

    /// The languages the text may be in, likeliest first; empty if nothing speaks for any.
    var possible: [String] {
        guard let best = ranked.first, support(best) >= Self.enoughSuggested else { return [] }
        let open = [best] + rivals(of: best).filter { 2 * support($0) >= support(best) }
        return open.map { lexicon.languages[$0].language }
    }

    /// The n-grams name Serbian by its language only.
    private static func `is`(_ suggested: String, _ language: String) -> Bool {
        suggested == language || suggested == "sr" && language == "sr-Latn"
    }

    /// By what speaks for each.
    private var ranked: [Int] {
        let supported = lexicon.languages.indices.map { ($0, support($0)) }.filter { $0.1 > 0 }
        return supported.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
            .filter { !isExcluded($0) }
    }

    /// Long texts quote words of others.
    private func isExcluded(_ language: Int) -> Bool {
        40 * strange[language] > small
    }

    private static func has(_ languages: Lexicon.Languages, _ index: Int) -> Bool {
        languages >> Lexicon.Languages(index) & 1 == 1
    }

    /// Those that too little tells it from.
    ///
    /// - Parameter isLikeliest: whether the n-grams fit it best, which is a sign like another where there is one at
    ///   all.
    private func rivals(of best: Int, isLikeliest: Bool = false) -> [Int] {
        ranked.filter { other in
            if other == best { return false }
            let (own, others) = (advantage(of: best, over: other), advantage(of: other, over: best))
            let kinship = LanguageRelatives.kinship(
                of: lexicon.languages[best].language, lexicon.languages[other].language)
            let fewest = isLikeliest ? LanguageRelatives.Kinship.twins.fewest : kinship.fewest
            return own < fewest || own < kinship.ratio * others
        }
    }

    private func support(_ language: Int) -> Double {
        signs.reduce(0) { $0 + (Self.has($1.languages, language) ? $1.value : 0) }
    }

    private func signCount(_ language: Int) -> Int {
        signs.count { Self.has($0.languages, language) }
    }

    private func advantage(of one: Int, over other: Int) -> Double {
        signs.reduce(0) { sum, sign in
            let isOwn = Self.has(sign.languages, one)
            return isOwn && !Self.has(sign.languages, other) ? sum + sign.value : sum
        }
    }
}
