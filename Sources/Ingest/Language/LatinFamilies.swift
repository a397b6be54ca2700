/// Languages too similar for n-grams, distinguished by a few words that occur in every sentence.
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
        families.contains { $0.members.contains { $0.language == language } }
    }

    /// Whether one may be mistaken for the other.
    static func areNeighbours(_ one: String, _ other: String) -> Bool {
        near.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let near: [Set<String>] = [
        ["hr", "bs", "sr", "sl"], ["da", "nb", "nn", "no", "sv"], ["id", "ms"], ["cs", "sk", "pl"], ["pt", "gl", "es"],
        ["sw", "ha"], ["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt"],
        ["ar", "fa", "ur", "ps", "ug", "sd", "ku"], ["hi", "mr", "ne"],
    ]

    /// Which one of a language and its neighbours a text is in: the one for which its words speak, those that it shares with
    /// some of them included, and hardly any word against.
    ///
    /// - Parameter letters: letters and single spaces.
    static func language(near language: String, in letters: String) -> String? {
        guard let family = families.first(where: { $0.members.contains { $0.language == language } }) else {
            return nil
        }
        let text = letters.lowercased()
        let words = text.split(separator: " ")
        let counts = family.members.map { member in
            let signs = text.unicodeScalars.count { member.letters.contains($0) }
            return (language: member.language, count: words.count { member.words.contains($0) } + signs)
        }
        let shared = family.shared.map { group in
            (languages: group.languages, count: words.count { group.words.contains($0) })
        }
        let total = counts.reduce(0) { $0 + $1.count } + shared.reduce(0) { $0 + $1.count }
        let fitting = family.members.map(\.language).filter { candidate in
            let own = counts.reduce(0) { $0 + ($1.language == candidate ? $1.count : 0) }
            let support = own + shared.reduce(0) { $0 + ($1.languages.contains(candidate) ? $1.count : 0) }
            return support >= (own > 0 ? 2 : 4) && support >= 4 * (total - support)
        }
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// Languages, and words that some of them share and the others have not.
    private struct Family {
        let members: [Member]
        var shared: [(languages: Set<String>, words: Set<Substring>)] = []
    }

    private static let families: [Family] = [
        Family(members: scandinavian, shared: scandinavianShared), Family(members: malayan), Family(members: czech),
    ]

    private static func set(_ words: String) -> Set<Substring> {
        Set(words.split(whereSeparator: \.isWhitespace))
    }

    private static let scandinavianShared: [(languages: Set<String>, words: Set<Substring>)] = [
        (
            ["nb", "nn"],
            set(
                """
                av etter seg meg deg inn ut opp hadde rundt enn uten mot nær fram sju fått gått dager måte våren
                kveld eldre tilbake norske henne fjor opplyser opplyste
                """)
        ),
        (["nb", "da"], set("ikke fra en et de jeg hun hvor hvordan hvorfor hvis hver flere bare være samme ifølge")),
    ]

    private static let scandinavian = [
        Member(
            "da",
            """
            af efter siger sagde mod blev blevet nej op ud uden noget meget hvad mig dig sig havde uge ugen gennem mellem
            sidste seneste veje vej oplyste oplyser sejler fortsætte gøre gør blive bliver næste procent regeringen
            folketinget vedtaget penge sygehus sygehuse sygehusene overvejer glæder fået været ind end tilbage
            mere hundrede tusind ældre kræver nogle nogen dage uger lave lavet hende selvom
            udgangen inden dansk danske sidst mindst indtil
            """
        ),
        Member(
            "nb",
            """
            sier ble blitt noe mye hva nå uken regjeringen sykehus gjøre gjør veier fortsette myndighetene øke øker økte
            økt varslet endringer høyere penger fornøyd sykehuset vært krever noen mer helgen høsten
            lønningene syke fengsel uke uken forslaget ennå
            """),
        Member(
            "nn",
            """
            ikkje eit frå ho dei vart berre meir noko kva korleis saman mykje seier sjølv gjere vere nokon kvar kvifor hjå
            skular vegar sjukehus ein auke aukar tysdag laurdag sundag månad månader auka skuleåret månaden eitt
            utanfor ikkje kjem veit gjev gje løna lærarane ifølgje fleire annan
            """),
    ]

    private static let malayan = [
        Member(
            "id",
            """
            bahwa karena kamis jumat senin bisa mobil bandara agustus polisi universitas persen miliar uang triliun
            anggaran kesehatan oposisi menyetujui konferensi kantor gubernur kecelakaan mengatakan digelar sekitar
            setelah besok pelatih bus stasiun perusahaan pemerintah pemilu pemungutan panitia usai
            memperkirakan mempertahankan spanyol prancis desember maret juli juni keuangan siswa
            mahasiswa provinsi kabupaten kecamatan tersangka ekonom terbaru ujar ujarnya terkait pihaknya gedung diperkirakan
            """),
        Member(
            "ms",
            """
            bahawa kerana khamis jumaat isnin wang ogos disember pembangkang pencen peratus universiti hospital kerajaan
            bajet meluluskan kewangan kesihatan majoriti parlimen sokongan baharu majlis polis kemalangan syarikat julai
            berkata jurucakap selepas manakala esok jurulatih stesen bas terbaharu belanjawan pengundian
            penganjur tempatan beza sepanyol ahad mac menjangkakan mengekalkan
            menewaskan semasa kedai antarabangsa iaitu ialah perkhidmatan pengerusi pelancong menerusi membabitkan susulan
            suspek pengundi disember pemberita ringgit datuk timbalan
            """),
    ]

    private static let czech = [
        Member(
            "cs",
            """
            který která které podle jsou jsem při být nebo když než se byl byla bylo byli pro také více ještě však může
            řekl řekla uvedl uvedla mluvčí čtyři procento procenta procent pondělí úterý čtvrtek pátek sobotu ledna února
            března dubna května června července srpna října listopadu prosince
            """, letters: "řěů"),
        Member(
            "sk",
            """
            ktorý ktorá ktoré podľa sú som byť keď alebo uviedol uviedla povedal povedala sa bol bola bolo boli pre aj tiež
            viac ešte môže hovorca hovorkyňa štyri percento percentá percent pondelok utorok stredu štvrtok piatok januára
            februára apríla mája júna júla augusta septembra októbra novembra decembra možnosť čo
            """, letters: "ľĺŕôä"),
    ]
}
