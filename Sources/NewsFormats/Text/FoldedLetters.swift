extension String {
    /// Without letter case and accents: the same desk writes `ATÉ` and `ATE`.
    var foldedLetters: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        return unicodeScalars.reduce(into: "") { folded, scalar in
            if scalar.properties.generalCategory != .nonspacingMark { folded += scalar.foldedLetter }
        }
    }
}

extension Unicode.Scalar {
    /// A letter in lower case and without its accent; of some letters two (`ß`).
    var foldedLetter: String {
        Self.folds[self] ?? properties.lowercaseMapping
    }

    private static let folds: [Unicode.Scalar: String] = {
        let letters: [(plain: String, accented: String)] = [
            ("a", "àáâãäåāăąª"), ("c", "çćčĉċ"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğģ"), ("i", "ìíîïīįıİ"),
            ("k", "ķ"), ("l", "łľļĺ"), ("n", "ñńňņ"), ("o", "òóôõöøōőº"), ("r", "řŕ"), ("s", "śšşș"), ("t", "ťţț"),
            ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źžż"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("α", "ά"), ("ε", "έ"),
            ("η", "ή"), ("ι", "ί"), ("ο", "ό"), ("υ", "ύ"), ("ω", "ώ"),
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
