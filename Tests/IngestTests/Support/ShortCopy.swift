/// Flashes and briefs of our own as agencies print them: in each line a headline, `|` and a text.
enum ShortCopy {
    static let all = slavic + cyrillic + northern + romance + western + eastern + scripts

    /// In languages that share all that is in them, with what the refusal names.
    static let open = [
        (
            "Požar pod nadzorom | Požar koji je jučer izbio u šumi kod grada stavljen je pod nadzor, javlja policija.",
            "'hr' or 'bs'"
        ),
        (
            "Poginule dvije osobe | Dvije osobe su poginule, a sedam ih je u bolnici nakon požara u kući, kazao je ministar.",
            "'hr' or 'bs' or 'cnr'"
        ),
        (
            "Stortinget vedtok budsjettet | Stortinget vedtok fredag statsbudsjettet for 2027 med støtte etter to døgn.",
            "'nb' or 'nn'"
        ),
        ("Menteri meninggal dunia | Menteri itu meninggal dunia pada usia 81 tahun pagi ini.", "'id' or 'ms'"),
    ]

    /// In languages that are none of ours and like some of them.
    static let neighbours = [
        "Fueu nel puertu | Los bomberos apagaron güei un fueu nel puertu, según dixo l'alcaldesa. Nun hai mancaos.",
        "D Fähre wird tüürer | D Fähre wird ab em Januar tüürer, het d Gmeind am Friitig mitteilt. De Priis stiigt.",
        "Dat Schipp fohrt nich | Dat Schipp na de Insel fohrt hüüt nich, hett de Reederee seggt. De Wind is to stark.",
        "El vaporeto costa de più | El vaporeto el costarà de più da zenaro, ga dito el sindaco. I prezi i cresse.",
        "U battellu costa di più | U battellu custerà di più da ghjennaghju, hà dettu u merre venneri sera.",
        "Skuplji trajekt | Trajekt će biti skuplji, saopšteno je iz opštine. Predsjednik je kazao da nijesu imali izbora.",
        "Kolejka | Kòlej do Gdiniô mdze jezdzëc czãscy, rzekł bùrméster w piątk. Biletë sã nie zmienią.",
        "Bushele ya thulana | Batho ba babedi ba hlokofetse le ba supileng ba lemetse kotsing ya bese, ho bolela mapolesa.",
    ]

    /// Each as plain text.
    static func copies(_ stories: String) -> [String] {
        stories.split(separator: "\n").map { String($0.replacing(" | ", with: "\n\n")) }
    }
}
