/// Names of days, times of day and zones in lines of desks, in the languages of Europe, without accents.
enum DateNames {
    /// German abbreviations, accepted if a comma or a point follows: `do` and `so` are words elsewhere.
    static let shortWeekdays = ["so", "mo", "di", "mi", "do", "fr", "sa"]

    /// Relative to the day of the copy.
    static let days: [String: Int] = [
        "today": 0, "tonight": 0, "heute": 0, "hoje": 0, "hoy": 0, "oggi": 0, "vandaag": 0, "tomorrow": 1,
        "amanha": 1, "manana": 1, "demain": 1, "domani": 1, "morgen": 1,
    ]

    static let noons: Set<String> = ["noon", "midday", "midi", "mediodia", "mezzogiorno", "mittag", "mittags"]
    static let midnights: Set<String> = [
        "midnight", "minuit", "medianoche", "mezzanotte", "mitternacht", "middernacht",
    ]
    static let mornings: Set<String> = [
        "morning", "manha", "manana", "matin", "madrugada", "mattina", "mattino", "morgens", "vormittags", "ochtend",
    ]
    static let afternoons: Set<String> = [
        "afternoon", "evening", "night", "tarde", "noite", "noche", "midi", "soir", "pomeriggio", "sera",
        "nachmittags", "abends", "middag", "avond",
    ]

    /// After an hour.
    static let hourWords: Set<String> = [
        "h", "hs", "hora", "horas", "heure", "heures", "uhr", "uur", "hrs", "hours", "u",
    ]
    /// Before an hour.
    static let hourOpenings: Set<String> = ["las", "alle", "ore", "as", "at", "um", "kl", "klokken", "om", "dalle"]
    /// Before a number of hours.
    static let durations: Set<String> = ["for", "durante", "por", "pendant", "fur", "per"]
    /// With a place, and no known zone, they refer to another place's local time.
    static let clocksOfPlaces: Set<String> = [
        "time", "hora", "heure", "ora", "zeit", "ortszeit", "tijd", "local", "locale", "locales", "locais", "locali",
    ]

    /// Names that are words in no language of desks, so that they may be anywhere in a line.
    static let plainZones: Set<String> = [
        "gmt", "utc", "cet", "cest", "mez", "mesz", "bst", "eet", "eest", "msk", "hkt", "sgt", "jst", "kst", "edt",
        "cdt",
        "pdt", "aest", "aedt",
    ]
    /// Summer zones, which are mistakes in winter; by the months that certainly are not summer.
    static let summerZones: Set<String> = ["bst", "cest", "mesz", "eest", "edt", "cdt", "mdt", "pdt"]
    /// American names that other places have too, with the half hours east of UTC there. That Manila has `PST` is not
    /// among them, as it would be for all of China.
    static let sharedZones: [String: Set<Int>] = ["cst": [16, 19, 21], "est": [20, 22]]

    /// The characters of Chinese embargo lines, besides days and hours.
    static let smallHan = Set(
        "禁發发至止布佈本稿解時时間间前不得早於于請请勿提後后才方可以的限新聞闻報报道刊登播表此件消息用採采".unicodeScalars)

    /// What a line without a day may say besides a time. Any other word may be the day's.
    static let smallWords: Set<String> = [
        "a", "ab", "al", "ala", "alle", "as", "at", "ate", "bis", "by", "d", "da", "das", "de", "del", "dell", "delle",
        "den",
        "der", "di", "do", "el", "fino", "for", "frei", "hasta", "hui", "aujourd", "jusqu", "jusque", "la", "las",
        "le", "les", "not", "of", "om", "on", "ore", "release", "sous", "sob", "bajo", "sotto", "strictly", "strict",
        "hold", "the", "til", "till", "to", "tot", "um", "under", "until", "zum", "eds", "editors", "note",
        "this", "story", "is", "esta", "publication", "before", "antes", "avant", "prima", "voor", "vor",
        "published", "released", "be", "publish", "please", "feira", "attention", "atencao", "atencion", "achtung",
        "nao", "divulgar", "publicar", "no", "ne", "pas", "diffuser", "publier", "use", "difundir",
    ]
}
