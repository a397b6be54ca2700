/// Languages that share most of their words, between which a single one may deceive.
enum LanguageRelatives {
    enum Kinship {
        case none
        case relatives
        /// They share nearly all words, and a short text has few signs or none.
        case twins

        /// The least that must tell one from the other, as the values of signs.
        var fewest: Double {
            self == .relatives ? 3.5 : 1.5
        }

        /// How much more must speak for it than for the other.
        var ratio: Double {
            self == .none ? 2 : 3
        }
    }

    static func kinship(of one: String, _ other: String) -> Kinship {
        let are = { (groups: [Set<String>]) in groups.contains { $0.contains(one) && $0.contains(other) } }
        return are(twins) ? .twins : are(groups) ? .relatives : .none
    }

    /// What n-grams do not tell from a language.
    static func alike(_ language: String) -> [String] {
        indistinct.filter { $0.contains(language) }.flatMap { $0.sorted() }
    }

    /// Whether a name that states one of them may belong to a text that looks like the other.
    static func areMistaken(_ one: String, _ other: String) -> Bool {
        near.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let indistinct: [Set<String>] = [
        ["hr", "bs", "sr-Latn", "sl"], ["da", "nb", "nn"], ["id", "ms"], ["cs", "sk"], ["pt", "gl", "es"],
        ["tr", "az"],
    ]

    private static let near: [Set<String>] = [
        ["hr", "bs", "sr", "sl"], ["da", "nb", "nn", "no", "sv"], ["id", "ms"], ["cs", "sk", "pl"], ["pt", "gl", "es"],
        ["sw", "ha"], ["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt"],
        ["ar", "fa", "ur", "ps", "ug", "sd", "ku"], ["hi", "mr", "ne"],
    ]

    private static let twins: [Set<String>] = [["hr", "bs", "cnr", "sr-Latn"], ["id", "ms"]]

    private static let groups: [Set<String>] = [
        ["hr", "bs", "cnr", "sr-Latn", "sr", "sl"], ["da", "nb", "nn", "no", "sv", "fo", "is"],
        ["id", "ms", "jv", "su", "min"], ["cs", "sk", "pl", "hsb", "csb", "szl"],
        ["pt", "gl", "es", "ast", "ca", "oc", "an", "mwl", "ext"],
        ["it", "co", "fur", "sc", "scn", "vec", "lmo", "nap"], ["tl", "ceb", "ilo"], ["lt", "lv", "ltg"],
        ["fr", "wa"], ["nl", "af", "fy"], ["de", "lb", "nds", "gsw"], ["en", "sco"], ["ga", "gd"],
        ["tr", "az", "tk", "crh", "gag"], ["ru", "uk", "be", "rue"], ["bg", "mk", "sr", "ru"],
        ["kk", "ky", "tt", "ba", "uz-Cyrl"], ["fa", "prs"], ["hi", "mai", "bho"], ["mr", "kok"],
    ]
}
