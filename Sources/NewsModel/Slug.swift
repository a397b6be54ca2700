/// The readable end of an article's address: ASCII letters and digits, at most 60 of them with the hyphens.
enum Slug {
    private static let limit = 60

    /// Portuguese and other Latin letters lose their accents. A headline with Han characters gives an empty slug: its
    /// Latin words alone would mislead.
    static func make(from headline: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in headline.unicodeScalars {
            guard !scalar.isHan else { return "" }
            if let letters = fold(scalar) {
                word += letters
            } else if !isSilent(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return join(words)
    }

    /// As many whole words as fit.
    private static func join(_ words: [String]) -> String {
        guard var slug = words.first.map({ String($0.prefix(limit)) }) else { return "" }
        for word in words.dropFirst() {
            guard slug.utf8.count + 1 + word.utf8.count <= limit else { break }
            slug += "-" + word
        }
        return slug
    }

    /// Apostrophes and combining marks do not part a word: "Gov’t" is `govt`.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func fold(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "A"..."Z": String(scalar).lowercased()
        default: folds[scalar]
        }
    }

    private static let folds: [Unicode.Scalar: String] = {
        let letters: [(plain: String, accented: String)] = [
            ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơ"),
            ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųư"), ("w", "ŵ"), ("y", "ýÿŷ"),
            ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
        ]
        var folds: [Unicode.Scalar: String] = [:]
        for (plain, accented) in letters {
            for scalar in (accented + accented.uppercased()).unicodeScalars where !scalar.isASCII {
                folds[scalar] = plain
            }
        }
        return folds
    }()
}
