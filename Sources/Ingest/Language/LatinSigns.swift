import NewsModel

/// What a text must or must not have to be in the language that its n-grams suggest. The classifier takes languages
/// that it does not know, or knows badly, for their neighbours.
///
/// Letters are counted in words without a capital: names of people and places occur in other languages.
enum LatinSigns {
    /// A shorter text may lack any letter.
    private static let fewest = 100

    /// - Parameter letters: letters and single spaces, as they were written.
    static func allow(_ language: String, in letters: String) -> Bool {
        let text = letters.lowercased()
        if language == "pt" { return !isGalician(text) && !isUndecoded(letters, in: language) }
        if isForeign(letters, neighbours[language]) { return false }
        if isUndecoded(letters, in: language) { return false }
        let words = text.split(separator: " ")
        if let wanted = small[language], wanted.intersection(words).count < 2 { return false }
        if let wanted = own[language], wanted.isDisjoint(with: words) { return false }
        if let strange = strange[language], letters.split(separator: " ").contains(where: strange.contains) {
            return false
        }
        guard let accented = alphabets[language], text.unicodeScalars.count >= fewest else { return true }
        return text.unicodeScalars.contains { accented.contains($0) }
    }

    /// Whether a text has letters that result from decoding the language in the encoding of other languages.
    static func isUndecoded(_ sample: TextSample, in language: String) -> Bool {
        // Most texts have none of them.
        guard let stray = undecoded[language] ?? misread[language],
            sample.scalars.contains(where: { !$0.isASCII && stray.contains($0) })
        else { return false }
        return isUndecoded(sample.letters(atMost: 3200), in: language)
    }

    private static func isUndecoded(_ letters: String, in language: String) -> Bool {
        if let stray = undecoded[language] { return isForeign(letters, stray) }
        // A short text may quote a word of a neighbour.
        return misread[language].map { isForeign(letters, $0, fewest: 3) } ?? false
    }

    /// Whether more than one in two hundred letters is one that the language does not use.
    private static func isForeign(_ letters: String, _ foreign: ScalarSet?, fewest: Int = 1) -> Bool {
        guard let foreign else { return false }
        var (count, total) = (0, 0)
        for word in letters.split(separator: " ") {
            total += word.unicodeScalars.count
            if word.unicodeScalars.first?.properties.isUppercase == true { continue }
            count += word.unicodeScalars.count { foreign.contains($0) }
        }
        return count >= fewest && 200 * count > total
    }

    /// Galician has `ñ`, `unha`, `dixo`, and neither `ã` nor `õ`.
    static func isGalician(_ text: String) -> Bool {
        if text.unicodeScalars.contains(where: { "ãõ".unicodeScalars.contains($0) }) { return false }
        if text.unicodeScalars.contains("ñ") { return true }
        let words = Set(text.split(separator: " "))
        return !words.isDisjoint(with: [
            "unha", "unhas", "dixo", "hoxe", "xunta", "xoves", "venres", "goberno", "galego", "galega",
        ])
    }

    /// Letters that every text of some length in the language has, and that western European encodings lack, so that
    /// text decoded as one of these has none of them either. Otherwise Tetum, and text without its accents, would be
    /// Romanian.
    private static let alphabets: [String: ScalarSet] = [
        "ro": set("ășțşţ"), "pl": set("ąćęłńśźż"), "cs": set("čďěňřťů"), "sk": set("čďĺľňŕť"), "hu": set("áéíóöőúüű"),
        "tr": set("ğış"), "vi": set("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"), "lt": set("ąčęėįųū"),
        "lv": set("āčēģīķļņū"), "is": set("þéö"), "sl": set("čšž"),
    ]

    /// Letters that a neighbour uses and the language does not.
    private static let neighbours: [String: ScalarSet] = [
        "sl": set("ćđ"), "is": set("ø"), "da": set("öäð"), "nb": set("öäð"), "nn": set("öäð"), "sw": set("qx"),
        "vi": set("ïñçøþåæüîûÿëä"), "pl": set("ěščřž"), "es": set("ĉĝĥĵŝŭ"),
    ]

    /// What the language's own letters become if they are decoded as a western European encoding; of German those of a
    /// Macintosh.
    private static let undecoded: [String: ScalarSet] = [
        "sl": set("èæð"), "hr": set("èæð"), "pl": set("êñæ"), "cs": set("øìùèò"), "sk": set("èòï"), "hu": set("õû"),
        "ro": set("ãþ"), "tr": set("ðþý"), "de": set("ŠŸ"), "lt": set("àáèëæðøûþ"), "lv": set("âçèìîíïòðûþ"),
    ]

    /// What the letters of western Europe become if they are decoded as those of central Europe.
    private static let misread: [String: ScalarSet] = [
        "pt": set("ăŕőę"), "fr": set("čęŕů"), "it": set("ŕčěňů"), "es": set("ńż"),
    ]

    /// Words of which every text of some length has two, for languages that their African neighbours, and mere names,
    /// are mistaken for.
    private static let small: [String: Set<Substring>] = [
        "sw": ["na", "ya", "wa", "kwa", "ni", "katika", "la", "za", "kuwa", "cha", "vya"]
    ]

    /// Words of which every text has one, and that the neighbours lack: Hausa has `na`, `ya` and `za` like Swahili,
    /// Croatian and Serbian most of Slovene's.
    private static let own: [String: Set<Substring>] = [
        "sw": [
            "kwa", "ni", "katika", "la", "kuwa", "cha", "vya", "mwaka", "mwezi", "baada", "amesema", "imesema",
            "alisema", "serikali", "nchini", "wakati",
        ],
        "sl": ["v", "ki", "so", "bo"], "tl": ["ng"],
    ]

    /// Words of the neighbours that the language does not have.
    private static let strange: [String: Set<Substring>] = [
        "sw": ["ce", "mai", "da", "kuma"], "es": ["kaj", "estas", "estis", "pri"],
        "sl": ["u", "koji", "koja", "koje", "su", "će", "što", "šta", "sa", "kao", "di"],
        "tl": ["ug", "og", "niini", "niadtong", "matod", "sang", "nga"],
        "it": ["nun", "pe", "cchiù"],
    ]

    private static func set(_ letters: String) -> ScalarSet {
        ScalarSet(letters.unicodeScalars)
    }
}
