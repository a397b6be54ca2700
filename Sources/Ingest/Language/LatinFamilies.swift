/// Languages so near to each other that groups of letters do not part them, and that a few words of every sentence do.
///
/// A doubt is nil: none of the words, or words of two of them.
enum LatinFamilies {
    private struct Member {
        let language: String
        /// Words and letters that none of the others has.
        let words: Set<Substring>
        let letters: Set<Unicode.Scalar>

        init(_ language: String, _ words: String, letters: String = "") {
            self.language = language
            self.words = Set(words.split(whereSeparator: \.isWhitespace))
            self.letters = Set(letters.unicodeScalars)
        }
    }

    static func hasNeighbours(_ language: String) -> Bool {
        families.contains { $0.contains { $0.language == language } }
    }

    /// Whether the one may have been told where the other is meant.
    static func areNeighbours(_ one: String, _ other: String) -> Bool {
        near.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let near: [Set<String>] = [
        ["hr", "bs", "sr", "sl"], ["da", "nb", "nn", "no", "sv"], ["id", "ms"], ["cs", "sk", "pl"], ["pt", "gl", "es"],
        ["sw", "ha"], ["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt"],
        ["ar", "fa", "ur", "ps", "ug", "sd", "ku"], ["hi", "mr", "ne"],
    ]

    /// Which one of a language and its neighbours a text is in.
    ///
    /// - Parameter letters: letters and single spaces.
    static func language(near language: String, in letters: String) -> String? {
        guard let members = families.first(where: { $0.contains { $0.language == language } }) else { return nil }
        let text = letters.lowercased()
        let words = text.split(separator: " ")
        let counts = members.map { member in
            let signs = text.unicodeScalars.count { member.letters.contains($0) }
            return (language: member.language, count: words.count { member.words.contains($0) } + signs)
        }
        guard let best = counts.max(by: { $0.count < $1.count }), best.count >= 2 else { return nil }
        let others = counts.reduce(-best.count) { $0 + $1.count }
        return best.count >= 4 * others ? best.language : nil
    }

    private static let families: [[Member]] = [
        [
            Member(
                "da",
                """
                af efter siger sagde mod blev blevet nej op ud uden noget meget hvad mig dig sig havde uge ugen gennem mellem
                sidste seneste veje vej oplyste oplyser sejler fortsætte gøre gør blive bliver næste procent regeringen
                folketinget vedtaget penge sygehus sygehuse sygehusene overvejer glæder
                """),
            Member(
                "nb",
                """
                sier ble blitt noe mye hva nå uken regjeringen sykehus gjøre gjør veier fortsette myndighetene øke øker økte
                økt varslet endringer høyere dager penger fornøyd
                """),
            Member(
                "nn",
                """
                ikkje eit frå ho dei vart berre meir noko kva korleis saman mykje seier sjølv gjere vere nokon kvar kvifor hjå
                skular vegar sjukehus ein auke aukar tysdag laurdag sundag månad månader
                """),
        ],
        [
            Member(
                "id",
                """
                bahwa karena kamis jumat senin bisa mobil bandara agustus polisi universitas persen miliar uang triliun
                anggaran kesehatan oposisi menyetujui konferensi kantor gubernur kecelakaan
                """),
            Member(
                "ms",
                """
                bahawa kerana khamis jumaat isnin wang ogos disember pembangkang pencen peratus universiti hospital kerajaan
                bajet meluluskan kewangan kesihatan majoriti parlimen sokongan baharu majlis polis kemalangan syarikat julai
                """),
        ],
        [
            Member("cs", "který která které podle jsou jsem při být nebo když než", letters: "řěů"),
            Member("sk", "ktorý ktorá ktoré podľa sú som byť keď alebo uviedol povedal", letters: "ľĺŕôä"),
        ],
    ]
}
