import NewsModel

/// The category codes of ANPA 1312 (one letter), of IPTC 7901 (three letters, as in the Information Interchange Model)
/// and of dpa's German services (two), with their names and corresponding Media Topics.
///
/// The three-letter codes are the parents of today's Media Topics and have their numbers; the letters have one only if
/// the meaning is the same. Agencies use letters in their own ways, so an unknown one stays as it was sent.
struct WireCategory: Hashable {
    let name: String
    let topic: String?

    /// The section name: from the table, or the code as it was sent.
    static func name(_ code: String) -> String {
        table[code.lowercased()]?.name ?? code
    }

    /// The code itself under its scheme, and the Media Topic.
    static func subjects(_ code: String) -> [Subject] {
        [Subject(qcode: "anpa:\(code.lowercased())", name: table[code.lowercased()]?.name)] + topics(code)
    }

    /// The Media Topic, if there is one.
    static func topics(_ code: String) -> [Subject] {
        table[code.lowercased()]?.topic.map { [Subject(qcode: "medtop:\($0)")] } ?? []
    }

    private init(_ name: String, _ topic: String? = nil) {
        self.name = name
        self.topic = topic
    }

    private static let table: [String: WireCategory] = [
        "a": .init("Domestic"), "b": .init("Special Events"), "c": .init("Features"), "d": .init("Food"),
        "e": .init("Entertainment", "01000000"), "f": .init("Business", "04000000"), "i": .init("International"),
        "j": .init("Lottery"), "k": .init("Commentary"), "l": .init("Lifestyle", "10000000"), "n": .init("Regional"),
        "o": .init("Weather", "17000000"), "p": .init("Politics", "11000000"), "q": .init("Sports Scores", "15000000"),
        "r": .init("Racing", "15000000"), "s": .init("Sports", "15000000"), "t": .init("Travel"),
        "v": .init("Advisories"), "w": .init("Washington"),
        "ace": .init("Arts, Culture and Entertainment", "01000000"), "clj": .init("Crime, Law and Justice", "02000000"),
        "dis": .init("Disasters and Accidents", "03000000"), "fin": .init("Economy, Business and Finance", "04000000"),
        "edu": .init("Education", "05000000"), "evn": .init("Environmental Issues", "06000000"),
        "hth": .init("Health", "07000000"), "hum": .init("Human Interest", "08000000"),
        "lab": .init("Labour", "09000000"), "lif": .init("Lifestyle and Leisure", "10000000"),
        "pol": .init("Politics", "11000000"), "rel": .init("Religion and Belief", "12000000"),
        "sci": .init("Science and Technology", "13000000"), "soi": .init("Social Issues", "14000000"),
        "spo": .init("Sports", "15000000"), "war": .init("Unrest, Conflicts and War", "16000000"),
        "wea": .init("Weather", "17000000"), "pl": .init("Politik", "11000000"), "wi": .init("Wirtschaft", "04000000"),
        "ku": .init("Kultur", "01000000"), "sp": .init("Sport", "15000000"), "vm": .init("Vermischtes"),
    ]
}
