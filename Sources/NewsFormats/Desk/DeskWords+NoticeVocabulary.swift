/// Words of notices that withdraw copy, around those that do it.
extension DeskWords {
    /// Words that withdraw copy in the text of a notice, besides the others.
    static let noticeKills = TextStems([
        "retract", "remov", "suppressed", "supprim", "anulen", "anulem", "annuler", "annulez", "peruu", "membatalkan",
        "отзыва", "hasznal", "eliminad",
    ])
    static let noticeBans = DeskPhrases(
        [
            "do not use", "nao utilizem", "nao usem", "nao publiquem", "no utilicen", "no usen", "no publiquen",
            "ne pas utiliser", "ne pas diffuser", "nicht verwenden", "niet gebruiken", "inte anvanda", "ikke bruge",
            "ikke bruke", "nepouzivejte", "nu folositi", "не использовать", "không sử dụng",
        ].map { DeskTokens($0).phrase })
    /// Words for copy in the text of a notice.
    static let noticed: DeskWordSet = [
        "informacion", "materia", "historien", "jutun", "haberinin", "nieuwsbericht", "기사를",
    ]
    /// Between an agency and what it does.
    static let auxiliaries: DeskWordSet = [
        "news", "agency", "is", "has", "have", "are", "been", "asks", "ask", "subscribers", "clients", "customers",
        "editors", "media", "to", "hereby", "now", "ha", "hat", "a", "heeft", "har", "on",
    ]
    /// Before an agency's name.
    static let agencyTitles: DeskWordSet = [
        "the", "la", "a", "die", "l", "het", "associated", "agencia", "agence", "agenzia", "agentur", "agency",
        "агентство", "وكالة",
    ]
    static let noticePleas = askings.union(
        [
            "prosimy", "prosime", "просимо", "نرجو", "يرجى", "mohon", "vanligen", "vennligst", "venligst", "kérjük",
            "rugam",
        ].folded)
    /// Of the sender.
    static let ours: DeskWordSet = [
        "our", "nuestra", "nuestro", "nossa", "nosso", "notre", "nostra", "nostro", "unsere", "unser", "onze", "vores",
        "var", "vart", "nasza", "naszej", "nasi", "nase",
    ]
    /// Words for copy that say so themselves.
    static let ourStories = ["haberimiz", "haberimizi", "hírünket"].folded
    static let theses = [
        "this", "cette", "esta", "este", "questa", "diese", "dit", "deze", "denne", "detta", "tato", "ta", "эта", "это",
        "bu", "هذا",
    ].folded
    /// Verbs of what is reported.
    static let sayings: DeskWordSet = [
        "said", "says", "told", "tells", "sagte", "sagt", "mitteilte", "erklarte", "indique",
        "declare", "dijo", "dice", "informo", "disse", "diz", "afirmou", "anunciou", "zei", "zegt", "meldde",
        "sade", "sager", "sagde", "sier", "oznamil", "powiedzial", "сказал", "сказала", "сообщил", "сообщила", "заявил",
    ].folded
    static let indefinites: DeskWordSet = [
        "an", "un", "une", "una", "um", "uma", "ein", "eine", "einen", "een", "en", "et",
    ]
    /// Before who did it.
    static let doers: DeskWordSet = ["by", "par", "von", "door", "av", "af", "przez"]
    /// Before whoever else withdraws a story, or what from.
    static let agents: DeskWordSet = [
        "by", "from", "par", "por", "von", "vom", "aus", "da", "dal", "dalla", "av", "af", "fra", "door", "uit",
        "przez",
    ]
}
