/// Words that withdraw copy, and those around them.
extension DeskWords {
    static let kills: DeskWordSet = [
        "kill", "elimination", "annulation", "annullamento", "anulacion", "anulacao", "eliminacion", "annullering",
        "annullierung", "stornierung", "storno",
    ]
    /// Headlines of one word have these too.
    static let weakKills: DeskWordSet = [
        "killed", "withdrawal", "withdrawn", "retraction", "retirada", "ritiro", "retrait", "eliminacao", "anulado",
        "anulada", "annule", "annulee", "annullata", "annullato", "ruckzug", "intrekking", "kills", "vervallen",
        "ingetrokken",
    ]
    /// Words for a kill that no headline begins with before a colon.
    static let labelKills: DeskWordSet = [
        "anulado", "anulada", "annule", "annulee", "annullata", "annullato", "zuruckgezogen", "ingetrokken",
        "vervallen", "storno", "annulation", "annullamento", "anulacion", "anulacao", "annullering",
    ]
    /// Words for a kill in many languages, accepted above headlines and in notes, if nothing else is said.
    static let killStems = TextStems(
        [
            "anul", "annul", "cancel", "retirad", "ritirat", "storn", "ingetrokken", "vervalt", "vervallen",
            "zuruckgezogen",
            "withdraw", "utgar", "utgatt", "trekker", "trekkes", "trukket", "makulera", "mitatoi", "vedetty", "peruttu",
            "wycof", "niewykorzyst", "zrus", "rusi", "visszavon", "torol", "retrag", "retras", "iptal", "hủy",
            "thu hồi",
            "dibatalkan", "pembatalan", "pencabutan", "ditarik", "ukinut", "povuc", "tuhist", "atsauk", "atsauc",
            "аннулир",
            "отмен", "отзыв", "отозв", "анул", "скасов", "відклик", "оттегл", "ακυρ", "ανακαλ", "إلغاء", "الغاء",
            "ألغي",
            "ملغى",
            "سحب", "מבוטל", "בוטל", "ביטול", "לבטל", "لغو", "ابطال", "निरस्त", "रद्द", "ยกเลิก", "取り消し", "取消し",
        ].map { DeskTokens($0).phrase })
    /// Words for a kill beside a word for copy.
    static let copyKillStems = TextStems(["eliminad", "retire", "suprimid", "supprim", "zieht", "ziehen", "drar"])
    static let killEnds = ["취소", "삭제", "철회"]
    /// Words for copy in the same languages, and what is said around them.
    static let foreignObjects: DeskWordSet = [
        "الخبر", "خبر", "البرقية", "السابق", "новости", "новость", "сообщения", "сообщение", "материала",
        "материал", "заметка", "заметку", "информация", "информацию", "інформація", "повідомлення", "новина",
        "новината",
        "haber", "haberi", "haberin", "haberimiz", "tin", "berita", "depesza", "depeszy", "depesze", "informacji",
        "informacja",
        "nyhet", "nyheten", "nyhed", "nyheden", "texten", "teksten", "telegrammet", "artikkeli", "juttu", "uutinen",
        "melding", "meldingen", "artikel", "artikeln", "zpravy", "zprava", "zpravu", "sprava", "spravu", "hir", "hirt",
        "hiret", "hirunket", "stire", "stirea", "stirii", "bericht", "vijest", "vest", "είδηση", "ειδησης",
        "הידיעה",
        "ידיעה",
        "הכתבה", "कॉपी", "खबर", "समाचार", "기사", "전문", "記事",
    ].folded
    /// Beside these two.
    static let aroundKills: DeskWordSet = [
        "is", "was", "has", "been", "wird", "wurde", "ist", "zuruck", "foi", "e", "est", "se", "ha", "sido", "dit",
        "het",
        "denne", "detta", "dette", "er", "ar", "blir", "bliver", "har", "tilbake", "tillbaka", "tilbage", "on", "pois",
        "az", "ten", "ta", "to", "jest", "zostala", "prosimy", "o", "je", "byla", "este", "просьба", "просим", "прошу",
        "это",
        "эта", "يرجى", "تم", "mohon", "ini", "bu", "यह", "是",
    ].folded
    /// Who withdraws.
    static let agencies = DeskWordSet(AgencyName.senders)

    static let killFillers: DeskWordSet = [
        "mandatory", "bulletin", "advisory", "news", "notice", "urgent", "de", "da", "do", "di", "of", "the", "our",
        "this", "la", "le", "della", "d", "l", "a", "legal", "photo", "snap", "flash",
    ]
    static let pleas = DeskWordSet([
        "please", "kindly", "priere", "merci", "d", "de", "veuillez", "rogamos", "ruega", "se", "favor", "por",
        "solicitamos", "pedimos", "agradecemos", "que", "si", "prega", "di", "bitte", "gelieve", "you", "are", "asked",
        "to", "a", "pls", "aos", "os", "senhores", "srs", "editores", "solicita", "pede", "recall", "is", "sie",
        "просьба", "просим", "прошу",
    ]).union(agencies)
    /// Of them, those that ask by themselves.
    static let askings: DeskWordSet = [
        "please", "kindly", "pls", "priere", "merci", "veuillez", "rogamos", "ruega", "favor", "solicitamos", "pedimos",
        "agradecemos", "solicita", "pede", "prega", "bitte", "gelieve", "просьба", "просим", "прошу",
    ]
    /// What is asked for instead of a verb.
    static let killNouns = DeskPhrases([
        "nao utilizacao", "nao publicacao", "anulacao", "anulacion", "annulation", "annullamento", "eliminacion",
    ])
    static let mandatoryKills = DeskPhrases(["mandatory kill", "bulletin kill"])
    /// Of a number, as the Associated Press has them: `KILL BC-Ferries`.
    static let numberedKills = DeskPhrases(["kill bc", "kill am", "kill pm"])
    static let kept: DeskWordSet = ["retenu", "retenue", "retenus", "retido", "retida", "retenido", "retenida"]
    static let spikes = DeskPhrases([
        "spike this", "spike story", "spike the story", "spike our", "please spike", "pls spike",
    ])
    static let errors = DeskPhrases(["sent in error", "issued in error", "transmitted in error", "sent by mistake"])
    static let holding: DeskWordSet = ["hold", "withhold"]
    static let verbs: DeskWordSet = [
        "kill", "annul", "cancel", "delete", "withdraw", "disregard", "annuler", "annulez", "supprimer", "supprimez",
        "anular", "anulen", "anulem", "anule", "eliminar", "eliminen", "eliminem", "elimine", "suprimir", "suprimam",
        "retirar", "retiren", "desconsiderar", "desconsiderem", "annullare", "annullate", "cancellare", "eliminare",
        "annuleren", "verwijderen", "loschen", "streichen", "zuruckziehen", "stornieren", "аннулировать",
    ]
    /// What an agency does that withdraws its copy.
    static let withdrawing: DeskWordSet = [
        "anula", "anulan", "anulamos", "anulam", "retiramos", "annulla", "annulliamo", "annulons",
    ]
    /// Of them, what it says that it does itself.
    static let ownWithdrawing: DeskWordSet = ["anulamos", "retiramos", "annulliamo", "annulons"]
    /// Used for readers too.
    static let softVerbs: DeskWordSet = ["ignore", "remove", "withdrawing"]
    static let objects: DeskWordSet = [
        "story", "stories", "item", "items", "dispatch", "copy", "text", "article", "report", "take", "lead", "urgent",
        "alert", "depeche", "depeches", "papier", "texte", "info", "alerte", "noticia", "noticias", "nota", "despacho",
        "informacion", "texto", "peca", "materia", "artigo", "notizia", "lancio", "dispaccio", "articolo", "bericht",
        "stuk", "meldung", "beitrag",
    ]
    /// Words for copy that no story is about.
    static let copies: DeskWordSet = [
        "story", "item", "dispatch", "copy", "take", "depeche", "noticia", "despacho", "notizia", "lancio",
        "dispaccio", "meldung",
    ]
    /// Of them, those that stand on no agenda and in no shop.
    static let ownCopies = copies.subtracting(["item", "copy", "take"])
    /// Before a noun, besides the following.
    static let determiners: DeskWordSet = [
        "el", "o", "a", "os", "as", "le", "l", "il", "lo", "die", "das", "den", "der", "sie", "het", "de", "da", "del",
        "della", "d",
    ]
    static let germanCopies: DeskWordSet = ["meldung", "beitrag", "text", "bericht", "artikel"]
    static let deictics: DeskWordSet = [
        "this", "these", "our", "previous", "last", "earlier", "notre", "cette", "precedente", "esta", "nuestra",
        "anterior", "nossa",
        "nostra", "questa", "desta", "dessa", "diese", "dit", "deze", "denne", "detta", "the", "la", "a",
    ]
    static let articles: DeskWordSet = ["the", "la", "a"]
    static let withdrawns: DeskWordSet = [
        "withdrawn", "killed", "retracted", "zuruckgezogen", "ingetrokken", "vervallen", "annullata", "annullato",
    ]
}
