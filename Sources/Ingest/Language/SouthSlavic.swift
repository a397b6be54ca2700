/// Croatian, Bosnian and Serbian in Latin letters, by how they write the old `ě` and by words that one or two of them have.
///
/// Serbian alone writes `e` where the others have `ije` or `je`. Croatian has months, offices and institutions of its own.
/// Bosnian is what has `ije`, words of the east, and others that Montenegro says in another way. A doubt is nil: a short text
/// may be in any of them.
enum SouthSlavic {
    /// - Parameter letters: letters and single spaces, as they were written.
    static func language(of letters: String) -> String? {
        let counts = Counts(letters.lowercased().split(separator: " "))
        if counts.serbian > 0 {
            let isSure = counts.serbian + counts.eastern >= 2 && counts.western == 0 && counts.croatian == 0
            return isSure ? "sr-Latn" : nil
        }
        if counts.eastern == 0 { return counts.croatian >= 2 ? "hr" : nil }
        let isBosnian = counts.eastern >= 2 && counts.western >= 1 && counts.bosnian >= 1
        return isBosnian && counts.croatian == 0 && counts.montenegrin == 0 ? "bs" : nil
    }

    /// How many words of a text are of which sort.
    private struct Counts {
        var serbian = 0
        var western = 0
        var croatian = 0
        var eastern = 0
        var bosnian = 0
        var montenegrin = 0

        init(_ words: [Substring]) {
            for word in words {
                serbian += Self.count(word, SouthSlavic.serbian, SouthSlavic.serbianStems)
                western += Self.count(word, SouthSlavic.western, SouthSlavic.westernStems)
                croatian += Self.count(word, SouthSlavic.croatian, SouthSlavic.croatianStems)
                eastern += Self.count(word, SouthSlavic.eastern, SouthSlavic.easternStems)
                bosnian += Self.count(word, [], SouthSlavic.bosnianStems)
                montenegrin += Self.count(word, SouthSlavic.montenegrin, SouthSlavic.montenegrinStems)
            }
        }

        private static func count(_ word: Substring, _ words: Set<Substring>, _ stems: [Substring]) -> Int {
            words.contains(word) || stems.contains { word.hasPrefix($0) } ? 1 : 0
        }
    }

    private static func list(_ words: String) -> [Substring] {
        words.split(whereSeparator: \.isWhitespace)
    }

    /// With `e` for `ě`.
    private static let serbian = Set(
        list(
            """
            mesto mesta mestu mestima cena cene cenu cenama pre posle uvek gde ovde negde vreme reka reke reku deo delu vesti
            sever severu severa sneg snega sredu dve dece deca hteo hteli mera merama ocena ocenu ocene procena procenu sednica
            sednici sednice uspešno zamenik zamenika uveče podneo odneo doneo preneo izneo uneo
            """))
    private static let serbianStems = list(
        """
        mesec sledeć nedelj ponedelj lekar predsed predlo zahtev primer menja izmen promen pobed obolel namenj uspeh uspel savet bezbed
        odelj poset obavešt rešen proleć prover primen dvest belež čove mlek poveren verova delova razume
        """)

    /// With `ije` or `je` for it.
    private static let western = Set(list("prije gdje ovdje negdje uvijek vrijeme htio"))
    private static let westernStems = list(
        """
        mjesec mjest cijen poslij liječ ljekar predsjed prijedlo rijek dijel vijest vijeć sjeve snijeg svijet srijed nedjelj
        dvije djec zahtjev primjer primjen htjel slijed sljede mjer izmjen promjen pobijed pobjed mijenj mjenj oboljel
        namijenj uspjeh uspjel vidje željel razumje obavije savjet posjet povjer vjerov dvjest sjednic biljež zabilj procije
        procjen ocjen uspješ rješ zamjen čovjek ljet proljeć prosvjed cijep cijel bijel mlijek vrijed provjer smješt
        """)

    private static let croatian = Set(
        list(
            """
            tko itko netko glede unatoč sukladno vlak vlakovi vlaka tijekom siječnja veljače ožujka travnja svibnja lipnja srpnja
            kolovoza rujna listopada studenoga studenog prosinca
            """))
    private static let croatianStems = list(
        """
        priopć tjed europ gospodarst tisuć milijun tvrtk izvijest izvješ oporb zrakoplov kolodvor glasnogovorni uhit uhić momčad
        proračun razin ravnatelj naklad glasovanj odvjetni liječni cijeplj sustav sveučiliš glazb povijes kazališ časni
        financij obitelj suradnj prosvjed španjolsk središ izvanredn redarstv pučanst natječaj županij evakuir organizira
        """)

    private static let eastern = Set(list("šta ko neko tokom procenat procenata biće"))
    private static let easternStems = list(
        """
        saopć saopšt septembr oktobr novembr decembr januar februar evakuis hiljad sedmic evrop finansij portparol budžet tužilac
        tužilaš uhaps uhapš odbran saobrać nivo historij istorij fudbal saradnj uslov tačn glasanj spisk vanredn špani
        organizova organizov uputstv vakcinac stanic
        """)

    /// What Bosnia says and Montenegro and Serbia do not.
    private static let bosnianStems = list("saopć općin također historij lahk kahv")
    private static let montenegrin = Set(list("takođe nijesu nijesmo"))
    private static let montenegrinStems = list("saopšt opštin istorij podgoric crnogor")
}
