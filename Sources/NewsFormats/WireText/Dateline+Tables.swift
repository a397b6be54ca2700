/// Names by which datelines are known.
extension Dateline {
    static let knownAgencies: Set<String> = [
        "reuters", "ap", "afp", "lusa", "xinhua", "efe", "dpa", "ansa", "tass", "upi", "bloomberg", "kyodo", "yonhap",
        "cna", "bernama", "ats", "apa", "belga", "anp", "cp", "pa", "aap", "pti", "ani", "mna", "macau news agency",
        "agência brasil", "angop", "inforpress", "tatoli", "pap", "čtk", "mti", "ritzau", "ntb", "tt", "stt",
        "agerpres",
        "ttxvn", "hina", "tanjug", "sta", "bta", "beta", "fena", "тасс", "укрінформ", "भाषा", "απε-μπε", "أ ف ب",
        "رويترز",
        "واس", "وام", "أ ش أ", "كونا", "بترا", "قنا", "aa", "antara", "anadolu", "dpa-afx", "awp", "sda",
        "keystone-sda",
        "jiji", "jiji press", "prensa latina", "app", "wam", "kuna", "nan", "gna", "bss", "aps", "interfax",
        "interfax.ru", "интерфакс", "риа новости", "унн", "ukrinform", "telam", "télam", "notimex", "askanews",
        "adnkronos", "folhapress", "pr newswire", "business wire", "globe newswire", "the canadian press", "ians",
    ]

    /// Those that stand alone in the style of The Canadian Press and whose names are nothing else.
    static let cities: Set<String> = [
        "ottawa", "montreal", "montréal", "toronto", "vancouver", "calgary", "edmonton", "winnipeg", "halifax",
        "quebec", "québec", "washington", "new york", "london", "paris", "hong kong", "beijing", "moscow", "tokyo",
        "geneva", "genève", "brussels", "bruxelles", "rome", "berlin", "jerusalem", "united nations", "los angeles",
        "chicago", "boston", "miami", "mexico city", "havana", "madrid", "kyiv", "new delhi", "singapore",
    ]

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "segunda-feira", "terça-feira",
        "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo", "lunes", "martes", "miércoles", "jueves",
        "viernes", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag",
        "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunedì", "martedì", "mercoledì", "giovedì",
        "venerdì", "sabato", "domenica", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap",
    ]

    static let notPlaces: Set<String> = [
        "on", "in", "by", "at", "since", "from", "until", "till", "after", "before", "the", "this", "last", "next",
        "em", "no", "na", "a", "o", "os", "as", "até", "desde", "este", "esta", "dia", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "segunda-feira", "terça-feira", "quarta-feira",
        "quinta-feira", "sexta-feira", "sábado", "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "between",
        "hoje", "ontem", "today", "yesterday",
    ]

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janeiro",
        "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
        "dezembro", "fev", "abr", "mai", "ago", "set", "out", "dez", "enero", "febrero", "marzo", "mayo", "junio",
        "julio", "septiembre", "octubre", "noviembre", "diciembre", "ene", "dic", "gennaio", "febbraio", "aprile",
        "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "gen", "mag", "giu", "lug", "ott", "janvier",
        "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "déc",
    ]
}
