import NewsModel

/// The words with which bylines open in the languages of the wires, stated in a field, above a text or below it: `By`,
/// `Par`, `Oleh`, `Автор:`, `Írta:`.
enum BylineWords {
    /// A line that such a word opens.
    struct Opened {
        /// What stands behind the word.
        let name: String
        /// Whether the word opens bylines in any language, or ends in a colon: `di` and `na` have other meanings in
        /// others.
        let isSure: Bool
    }

    /// - Parameter line: on one line, without blanks at its ends.
    static func opened(_ line: String) -> Opened? {
        if let found = labelled(line) { return Opened(name: found, isSure: true) }
        guard let found = open(line) else { return nil }
        let isSure = openings.contains(found.word) && !words.contains(found.word) || found.word.contains(" ")
        return Opened(name: found.name, isSure: isSure)
    }

    /// What a field says without its opening, whatever form the name has; nil if none opens it.
    ///
    /// - Parameter language: nil if the copy states none; what may be a name too is then believed before two words.
    static func stated(_ line: String, language: String?) -> String? {
        if let found = labelled(line) { return found }
        guard let (word, name) = open(line) else { return nil }
        if ["by", "por"].contains(word) || word.contains(" ") || word.utf8.first.map({ $0 >= 0x80 }) == true {
            return name
        }
        let isLong = name.prefix { $0 != "," }.words.count > 1
        if !isLong, surnames.contains(word), isSurname(line, behind: name) { return nil }
        if let language { return ofLanguages[language]?.contains(word) == true ? name : nil }
        return openings.contains(word) && (isLong || !names.contains(word)) ? name : nil
    }

    /// `Di Matteo`, `Von Braun`; not `Von AFP` and `von Meier`.
    private static func isSurname(_ line: String, behind name: String) -> Bool {
        let second = name.unicodeScalars.dropFirst().first
        return line.unicodeScalars.first?.properties.isUppercase == true
            && name.unicodeScalars.first?.properties.isUppercase == true && second?.properties.isLowercase == true
    }

    /// Who wrote it where papers give no name: `Staff Reporter`, `By Our Correspondent`.
    static func staff(_ line: String) -> String? {
        guard line.utf8.count <= longestStaff,
            line.utf8.last.map({ $0 == UInt8(ascii: "r") || $0 == UInt8(ascii: "t") }) == true
        else { return nil }
        let words = line.words
        let name = words.first?.lowercased() == "by" ? words.dropFirst() : words[...]
        guard (2...4).contains(name.count), let first = name.first, let last = name.last,
            staffWords.contains(first.lowercased()), staffs.contains(last.lowercased()),
            first.utf8.first?.isCapital == true
        else { return nil }
        return name.joined(separator: " ")
    }

    /// In bytes.
    private static let longestStaff = 40
    private static let staffWords: Set<String> = ["staff", "our", "special", "own"]
    private static let staffs: Set<String> = ["reporter", "correspondent", "writer"]

    /// Behind one of the words and a colon.
    private static func labelled(_ line: String) -> String? {
        let head = line.unicodeScalars.prefix(longest)
        guard let colon = head.firstIndex(where: \.isColon) else { return nil }
        let label = Substring(head[..<colon]).trimmed.lowercased()
        guard labels.contains(label) || openings.contains(label) else { return nil }
        return Substring(line.unicodeScalars[colon...].dropFirst()).trimmed.nilIfBlank
    }

    /// The first word and what stands behind it.
    private static func open(_ line: String) -> (word: String, name: String)? {
        let head = line.unicodeScalars.prefix(longest)
        guard let blank = head.firstIndex(where: \.isBlank) else { return nil }
        let word = Substring(head[..<blank]).lowercased()
        if let phrase = phrases[word]?.first(where: { Substring(head).lowercased().hasPrefix($0 + " ") }) {
            return (phrase, Substring(line.unicodeScalars.dropFirst(phrase.unicodeScalars.count)).trimmed)
        }
        guard all.contains(word) else { return nil }
        let name = Substring(line.unicodeScalars[blank...]).trimmed
        return name.isEmpty ? nil : (word, name)
    }

    /// In scalars.
    private static let longest = 24
}

extension BylineWords {
    /// Openings by language; `By` and `Por` are no part of a name in any.
    private static let ofLanguages: [String: Set<String>] = [
        "af": ["deur"], "ar": ["بقلم"], "ca": ["per"], "da": ["af"], "de": ["von"], "fa": ["نوشته"], "fil": ["ni"],
        "fr": ["par"], "fy": ["troch"], "he": ["מאת"], "id": ["oleh"], "it": ["di"], "jv": ["dening"], "lb": ["vun"],
        "ms": ["oleh"], "nb": ["av"], "nl": ["door"], "nn": ["av"], "no": ["av"], "ro": ["de"], "sq": ["nga"],
        "sv": ["av"], "sw": ["na"], "th": ["โดย"], "tl": ["ni"],
    ]

    /// Openings that are believed in any language.
    private static let openings: Set<String> = [
        "by", "por", "par", "von", "av", "af", "door", "oleh", "โดย", "מאת", "بقلم",
    ]

    /// Openings that begin other lines too: `Av Almeida Ribeiro` is a street, `Door County` a place.
    private static let words: Set<String> = ["av", "door"]

    /// Openings that surnames begin with, in capitals.
    private static let surnames: Set<String> = ["di", "de", "von"]

    /// Openings that are names too: `Von`, `Oleh Petrenko`.
    private static let names: Set<String> = ["von", "oleh"]

    private static let all = ofLanguages.values.reduce(openings) { $0.union($1) }

    /// By their first word.
    private static let phrases = Dictionary(
        grouping: [
            "texto e fotos de", "texto de", "reporting by", "reported by", "story by", "text by", "written by",
            "ditulis oleh", "laporan oleh", "rapport de", "text von", "text av", "tekst av", "miktub minn",
        ], by: { String($0.prefix { $0 != " " }) })

    /// Before a colon, in any language.
    private static let labels: Set<String> = [
        "texto", "text", "texte", "testo", "tekst", "tekstas", "teksts", "teksti", "toimittaja", "byline", "author",
        "autor",
        "autora", "autore", "auteur", "autori", "autoři", "autorka", "autorius", "autors", "reporter", "pewarta",
        "penulis", "wartawan", "írta", "szerző", "haber", "yazan", "yazar", "muhabir", "müəllif", "muallif",
        "piše", "pišu", "napisao", "napisala", "napsal", "napsala", "pisze", "di", "de", "per", "na", "deur",
        "автор", "автори", "авторы", "авторка", "пише", "текст", "аўтар", "συντάκτης", "מאת", "كتب", "كتبت", "بقلم",
        "نویسنده", "خبرنگار", "نگارنده", "تحریر", "लेखक", "संवाददाता", "โดย", "ผู้สื่อข่าว", "tác giả", "mwandishi",
    ]
}
