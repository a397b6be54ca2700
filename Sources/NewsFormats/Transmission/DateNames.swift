/// Names of months, days, times of day and zones, in the languages of Europe, without accents.
enum DateNames {
    /// By its first three letters; only whole words, since `mark` is not March.
    static func month(_ word: String) -> Int? {
        let isMonth = fullMonths.contains { $0 == word || word.utf8.count == 3 && $0.hasPrefix(word) }
        return isMonth || word == "sept" || word == "mrz" || word == "janv" || word == "juil" || word == "aout"
            ? months[String(word.prefix(word.hasPrefix("jui") ? 4 : 3))] : nil
    }

    private static let months: [String: Int] = [
        "jan": 1, "ene": 1, "gen": 1, "feb": 2, "fev": 2, "mar": 3, "mrz": 3, "mae": 3, "maa": 3, "apr": 4, "abr": 4,
        "avr": 4, "may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6, "giu": 6, "juin": 6, "jul": 7, "lug": 7, "juil": 7,
        "aug": 8, "ago": 8, "aou": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "out": 10, "ott": 10, "nov": 11,
        "dec": 12, "dez": 12, "dic": 12,
    ]

    private static let fullMonths: [String] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "januar", "februar", "marz", "maerz", "mai", "juni", "juli", "oktober", "dezember", "janeiro",
        "fevereiro", "marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
        "dezembro", "enero", "febrero", "marzo", "mayo", "junio", "julio", "septiembre", "octubre", "noviembre",
        "diciembre", "janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout", "septembre", "octobre",
        "novembre", "decembre", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre",
        "dicembre", "januari", "februari", "maart", "mei", "augustus",
    ]

    /// 0 is Sunday. `segunda` is Monday without `feira` too.
    static let weekdays: [String: Int] = {
        let names = [
            "sunday sun sonntag domingo dimanche domenica zondag",
            "monday mon montag segunda lunes lundi lunedi maandag",
            "tuesday tue tues dienstag terca martes mardi martedi dinsdag",
            "wednesday wed mittwoch quarta miercoles mercredi mercoledi woensdag",
            "thursday thu thur thurs donnerstag quinta jueves jeudi giovedi donderdag",
            "friday fri freitag sexta viernes vendredi venerdi vrijdag",
            "saturday sat samstag sonnabend sabado samedi sabato zaterdag",
        ]
        var weekdays: [String: Int] = [:]
        for (day, line) in names.enumerated() {
            for name in line.split(separator: " ") { weekdays[String(name)] = day }
        }
        return weekdays
    }()

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

    /// Hours east of UTC; those that depend on the date have their own rule.
    static let zones: [String: Double] = [
        "gmt": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
        "pdt": -7, "et": -5, "ct": -6, "mt": -7, "pt": -8, "eastern": -5, "pacific": -8, "cet": 1, "mez": 1, "cest": 2,
        "mesz": 2, "bst": 1, "wet": 0, "west": 1, "eet": 2, "eest": 3, "msk": 3, "hkt": 8, "sgt": 8,
        "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
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
    /// With American summer time.
    static let americanZones: Set<String> = ["et", "ct", "mt", "pt", "eastern", "pacific"]

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
        "this", "story", "is", "esta", "publication", "before", "antes", "avant", "prima", "voor", "vor", "release",
        "published", "released", "be", "publish", "please", "feira", "attention", "atencao", "atencion", "achtung",
        "nao", "divulgar", "publicar", "no", "ne", "pas", "diffuser", "publier", "use", "difundir",
    ]
}
