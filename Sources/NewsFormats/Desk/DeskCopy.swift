import NewsModel

/// Detects copy that is for desks only though its status is usable: tests, advisories, plans.
enum DeskCopy {
    /// The question for the desk about such copy; nil if nothing shows that it is one.
    ///
    /// - Parameter types: the kinds stated by the copy: `tobject.type`, `NewsItemType`, genres, AP's editorial types.
    static func doubt(types: [String], head: DeskHead) -> WireDoubt? {
        if let type = types.first(where: isForDesks(type:)) { return .notForReaders(Sanitizer.line(type)) }
        let isTest = isForDesks(headline: head.headline, text: head.paragraph, length: head.length)
        return isTest ? .notForReaders(head.headline) : nil
    }

    /// `TEST PLEASE IGNORE`, `AP Asia-Pacific News Advisory`: whether a headline is that of a test or a plan.
    ///
    /// - Parameters:
    ///   - text: its beginning, which says so if the headline has more than the word.
    ///   - length: of the text; of a brief one the word before the headline is enough.
    static func isForDesks(headline: String, text: String? = nil, length: Int = 0) -> Bool {
        let words = DeskTokens(String(headline.unicodeScalars.prefix(100))).words
        if isMarkedTest(headline) ? length <= DeskSignals.longestBrief || isTest(text) : isTest(text, under: headline) {
            return true
        }
        if words.count <= 5 && notices.contains(words.joined(separator: " ")) { return true }
        guard (2...8).contains(words.count) else { return false }
        // `No testing` is a headline.
        if words.allSatisfy(testWords.contains), words.contains(where: tests.contains) {
            return words.count > 2 || tests.contains(words[0])
        }
        return words.contains(where: DeskWords.agencies.contains) && !plans.places(in: words).isEmpty
    }

    /// `[TEST] Ferry fares to rise`, `【テスト】...`: in capitals, or in letters without case in brackets. Cars, films and
    /// schools are tested too.
    private static func isMarkedTest(_ headline: String) -> Bool {
        let first = headline.unicodeScalars.prefix(12)
        guard let end = first.firstIndex(where: { $0 == " " || "]】）)］".unicodeScalars.contains($0) }) else {
            return false
        }
        let isEnclosed = first.first.map { "[【（(［".unicodeScalars.contains($0) } ?? false
        let word = Substring(isEnclosed ? first[..<end].dropFirst() : first[..<end])
        guard tests.contains(word.lowercased()), word.lowercased() != String(word) || isEnclosed else { return false }
        let isCapital = !word.unicodeScalars.contains(where: \.properties.isLowercase)
        let behind = Substring(headline.unicodeScalars[end...])
        let isApart = word != "TEST" && [" - ", " – ", " — "].contains { behind.hasPrefix($0) }
        return isCapital && (isEnclosed || isApart)
    }

    /// `TEST - Ferry fares to rise` is a test if the text says so: in cricket too they are called so.
    private static func isTest(_ text: String?, under headline: String) -> Bool {
        ["TEST - ", "TEST – ", "TEST — "].contains(where: headline.hasPrefix) && isTest(text)
    }

    private static func isTest(_ text: String?) -> Bool {
        text.map { !testPhrases.places(in: DeskTokens($0).words).isEmpty || hanTests.areAny(in: $0) } ?? false
    }

    private static let testPhrases = DeskPhrases([
        "is a test", "is only a test", "just a test", "test message", "test story", "test item", "test only",
        "please ignore", "do not use", "do not publish", "ist ein test", "est un test", "nicht veroffentlichen",
        "e um teste", "es una prueba", "e una prova", "est un essai",
        "is een test", "nao publicar", "no publicar", "ne pas diffuser", "ne pas publier", "non pubblicare",
        "тестовое сообщение", "это тест",
    ])
    private static let hanTests = TextStems(["テスト配信", "測試稿", "测试稿", "테스트입니다"])

    /// Headlines of notes to desks that have no other.
    private static let notices: DeskWordSet = [
        "avis aux redactions", "avis a nos abonnes", "avis aux abonnes", "note aux redactions", "note to editors",
        "notes to editors", "notice to editors", "attention editors", "note to clients", "advisory to editors",
        "hinweis an die redaktionen", "hinweis fur die redaktionen", "an die redaktionen", "nota a los editores",
        "aviso a los editores", "aviso a los clientes", "nota aos editores", "nota a redacao", "aviso as redacoes",
        "nota as redacoes", "avviso alle redazioni", "nota per le redazioni", "bericht aan de redacties",
    ]

    private static let testWords = DeskWordSet([
        "test", "testing", "message", "only", "please", "ignore", "disregard", "transmission", "do", "not", "use",
        "publish", "nachricht", "meldung", "bitte", "ignorieren", "nicht", "veroffentlichen", "ne", "pas", "diffuser",
        "publier", "nao", "no", "publicar", "non", "pubblicare", "не", "публиковать", "配信", "기사", "للتجربة", "فقط",
    ]).union(tests)
    private static let tests: DeskWordSet = [
        "test", "testing", "teste", "prueba", "prova", "essai", "тест", "проверка", "テスト", "配信テスト", "테스트", "اختبار",
        "測試",
        "测试", "測試稿", "测试稿",
    ]
    private static let plans = DeskPhrases([
        "news advisory", "coverage advisory", "planning advisory", "photo advisory", "news digest", "news agenda",
        "news schedule", "news budget", "daybook", "tagesvorschau", "terminvorschau", "agenda noticiosa",
    ])

    private static func isForDesks(type: String) -> Bool {
        types.contains(NewsCodes.code(of: type).foldedName)
    }

    private static let types: Set<String> = ["test", "testmessage", "advisory", "advisories", "mediaadvisory"]
}

extension DeskWords {
    /// Whether the line has an instruction for desks.
    var isSignal: Bool {
        isEmbargo || isCorrection || withdrawal != nil
    }
}
