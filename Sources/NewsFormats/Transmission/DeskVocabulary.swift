/// The words that `DeskWords` knows, without letter case and accents.
extension DeskWords {
    /// For whom a line is, and how urgent.
    static let addresses: Set<String> = [
        "eds", "editors", "editor", "ed", "note", "notes", "attention", "eilmeldung", "achtung", "hinweis", "atencao",
        "atencion", "attenzione", "nota", "avis", "aviso", "aos", "media", "press", "editores", "redacoes",
        "redacciones", "redactions", "important", "strictly", "strict", "rigorously", "urgent", "urgente", "advisory",
        "redaktionen", "redaktion",
    ]

    static let unders: Set<String> = ["under", "sous", "sob", "bajo", "sotto", "onder", "unter", "mit"]
    /// Of the verb, which no trade has.
    static let participles = ["embargoed", "embargad", "embargat", "gesperrt"]
    static let untils: Set<String> = [
        "until", "till", "til", "jusqu", "jusque", "ate", "hasta", "bis", "fino", "tot", "before", "for", "antes",
    ]
    static let befores: Set<String> = untils.subtracting(["for", "tot"]).union([
        "prior", "avant", "prima", "voor", "vor", "tot",
    ])

    static let holds = [
        "hold until", "for release at", "for release on", "release at", "frei ab", "fri for publicering",
    ]
    /// A day or an hour follows.
    static let advances = [
        "for release", "for use", "for publication", "advance for", "in advance for", "adv for", "frei fur",
    ]
    static let beforeTimes: Set<String> = ["on", "at", "after", "from", "release", "use", "publication"]
    /// With these behind it, `nicht vor Montag` is said of copy.
    static let germanUses = [" veroffentlichen ", " verwenden ", " senden ", " publizieren "]

    static let negations = [" not ", " no ", " nao ", " ne ", " non ", " niet ", " nicht "]
    /// What must not be done with copy.
    static let bans = [
        "not for publication", "not for release", "not for use", "not for broadcast", "not to be published",
        "not to be released", "not to be used", "must not be used", "must not be published", "may not be published",
        "do not publish",
        "do not release", "do not broadcast", "do not run", "must not run", "do not use", "nao divulgar",
        "nao publicar", "nao difundir",
        "nao utilizar", "nao usar", "no publicar", "no difundir", "no divulgar", "no utilizar", "no usar",
        "ne pas diffuser", "ne pas publier", "ne pas utiliser", "non pubblicare", "non diffondere", "non divulgare",
        "non utilizzare", "non usare", "niet publiceren", "niet verspreiden", "niet gebruiken", "niet voor publicatie",
        "nicht veroffentlichen", "nicht zur veroffentlichung",
    ]

    static let kills: Set<String> = [
        "kill", "elimination", "annulation", "annullamento", "anulacion", "anulacao", "eliminacion", "annullering",
        "annullierung", "stornierung", "storno",
    ]
    /// Headlines of one word have these too.
    static let weakKills: Set<String> = [
        "killed", "withdrawal", "withdrawn", "retraction", "retirada", "ritiro", "retrait", "eliminacao", "anulado",
        "anulada", "annule", "annulee", "annullata", "annullato", "ruckzug", "intrekking", "kills", "vervallen",
        "ingetrokken",
    ]
    /// The same in many languages, believed above headlines and in notes, where nothing else is said.
    static let killStems = [
        "anulad", "anulow", "annul", "cancel", "retirad", "ritirat", "storn", "ingetrokken", "withdraw", "аннулир",
        "отмен", "отзыв", "取り消し", "取消し", "إلغاء", "ακυρ", "ακύρ", "utgar", "utgatt", "trekkes", "mitatoi", "mitatoity",
        "iptal", "hủy", "pencabutan", "pembatalan", "zrusen",
    ]
    static let killEnds = ["記事取り消し", "記事取消", "記事取消し", "전문취소", "기사취소", "취소"]
    /// Copy in the languages of these.
    static let foreignObjects: Set<String> = [
        "الخبر", "خبر", "البرقية", "новости", "сообщения", "материала", "haber", "haberi", "tin", "berita", "depeszy",
        "informacji", "nyhet", "nyheten", "melding", "meldingen", "artikel", "tilbake", "tillbaka", "기사", "전문", "記事",
    ]

    static let killFillers: Set<String> = [
        "mandatory", "bulletin", "advisory", "news", "notice", "urgent", "de", "da", "do", "di", "of", "the", "our",
        "this", "la", "le", "della", "d", "l", "a", "legal", "photo",
    ]
    static let pleas: Set<String> = [
        "please", "kindly", "priere", "merci", "d", "de", "veuillez", "rogamos", "ruega", "se", "favor", "por",
        "solicitamos", "pedimos", "agradecemos", "que", "si", "prega", "di", "bitte", "gelieve", "you", "are", "asked",
        "to", "a", "pls", "aos", "os", "senhores", "srs", "editores", "solicita", "pede", "recall", "is", "ap", "afp",
        "dpa", "reuters", "lusa", "efe", "ansa",
    ]
    /// What is asked for instead of a verb.
    static let killNouns = [
        "nao utilizacao", "nao publicacao", "anulacao", "anulacion", "annulation", "annullamento", "eliminacion",
    ]
    static let holding: Set<String> = ["hold", "withhold"]
    static let verbs: Set<String> = [
        "kill", "annul", "cancel", "delete", "withdraw", "disregard", "annuler", "annulez", "supprimer", "supprimez",
        "anular", "anulen", "anulem", "anule", "eliminar", "eliminen", "eliminem", "elimine", "suprimir", "suprimam",
        "retirar", "retiren", "desconsiderar", "desconsiderem", "annullare", "annullate", "cancellare", "eliminare",
        "annuleren", "verwijderen", "loschen", "streichen", "zuruckziehen",
    ]
    /// Readers are asked so too.
    static let softVerbs: Set<String> = ["ignore", "remove", "withdrawing"]
    static let objects: Set<String> = [
        "story", "stories", "item", "items", "dispatch", "copy", "text", "article", "report", "take", "lead", "urgent",
        "alert", "depeche", "depeches", "papier", "texte", "info", "alerte", "noticia", "noticias", "nota", "despacho",
        "informacion", "texto", "peca", "materia", "artigo", "notizia", "lancio", "dispaccio", "articolo", "bericht",
        "stuk", "meldung", "beitrag",
    ]
    /// Of these, what no story is about.
    static let copies: Set<String> = [
        "story", "item", "dispatch", "copy", "take", "depeche", "noticia", "despacho", "notizia", "lancio",
        "dispaccio", "meldung",
    ]
    static let deictics: Set<String> = [
        "this", "these", "our", "previous", "last", "earlier", "notre", "cette", "precedente", "esta", "nuestra",
        "anterior", "nossa",
        "nostra", "questa", "desta", "dessa", "diese", "the", "la", "a",
    ]
    static let articles: Set<String> = ["the", "la", "a"]
    static let withdrawns: Set<String> = [
        "withdrawn", "killed", "retracted", "zuruckgezogen", "ingetrokken", "vervallen", "annullata", "annullato",
    ]

    static let corrections: Set<String> = [
        "correction", "corrects", "corrective", "correcting", "berichtigung", "korrektur", "rectificatif",
        "rectification", "rettifica", "correzione", "rectificacion", "rectificacao", "retificacao", "correcao",
        "correccao", "correccion", "correctie", "rectificatie", "richtig", "errata", "erratum",
        "rattelse", "rettelse", "oikaisu", "исправление", "поправка", "sprostowanie", "düzeltme", "정정",
    ]
    static let replacings = [
        "annule et remplace", "anula y sustituye", "anula y reemplaza", "anula e substitui", "annulla e sostituisce",
        "fe de erratas", "fe de errores",
    ]

    /// Words for embargo that begin like this, besides those of `isEmbargo`.
    static let roots = [
        "эмбарго", "ембарго", "ambargo", "εμπαργκο", "εμπάργκο", "אמברגו", "엠바고", "エンバーゴ", "klausuler",
    ]
    /// Behind the word, they say of what an embargo is.
    static let trades: Set<String> = [
        "on", "of", "against", "de", "del", "da", "do", "dos", "das", "des", "du", "sur", "contre", "gegen", "auf",
        "su",
        "sul", "sulla", "contra", "sobre", "op", "tegen", "na", "на", "против",
    ]
    /// Before or behind an hour in languages whose dates are not read.
    static let hourSigns: Set<String> = [
        "시", "ora", "óra", "godz", "klo", "kl", "часов", "ч", "giờ", "น", "الساعة", "בשעה",
    ]
    static let foreignEmbargoes = [
        "محظور النشر", "حظر نشر", "حظر النشر", "ห้ามเผยแพร่", "cấm đăng", "प्रकाशित न", "報道解禁", "보도시점", "엠바고",
        "julkaisuvapaa", "fri för publicering",
    ]
    /// What else desks say of their copy, before a ban or the word embargo.
    static let around: Set<String> = [
        "test", "only", "hold", "on", "legal", "internal", "material", "content", "materials", "release", "statement",
        "speech", "document", "documento", "comunicado", "communique", "is", "are", "ist", "est", "esta", "estao", "be",
        "under", "all", "to", "this", "dieser", "diese", "der", "die", "das", "and", "with", "thereafter", "full",
        "embargo", "embargoed", "embargado", "embargada", "strenger", "strengste", "strikt", "au", "aux",
        "dem", "den", "am", "st", "nd", "rd", "th", "er",
    ]
    /// Behind a ban that is of this copy.
    static let followers: Set<String> = ["this", "these", "it", "pending", "yet", "until", "without", "desta", "esta"]

    /// What stands above headlines and is none of their words.
    static let labels: Set<String> = [
        "eilmeldung", "breaking news",
        "for immediate release", "press release", "news release", "media release", "embargo lifted",
        "comunicado de imprensa", "nota de imprensa", "comunicado de prensa", "nota de prensa",
        "communique de presse", "pressemitteilung", "comunicato stampa", "persbericht", "新聞稿", "新闻稿",
    ]
    /// Those of urgency.
    static let alerts: Set<String> = [
        "urgent", "flash", "alert", "alerte", "bulletin", "alerta", "urgente", "eil", "eilmeldung", "blitz", "extra",
        "breaking", "breaking news", "snap",
    ]

    static let hanBans = [
        "禁發", "禁发", "禁止發布", "禁止发布", "禁止發佈", "不得早於", "不得早于", "解禁", "請勿提前", "请勿提前", "報道禁止", "报道禁止",
    ]
    /// Before a ban.
    static let hanCopies = ["本稿", "此稿", "該稿", "该稿", "新聞稿", "新闻稿", "稿件", "報道", "报道", "消息"]
    static let hanAsks = ["限", "請於", "请于", "請在", "请在", "請勿", "请勿", "不得", "禁止", "請", "请", "於", "于"]
    static let hanUses = [
        "發布", "发布", "發佈", "發表", "发表", "刊登", "刊出", "刊發", "刊发", "播發", "播发", "播出", "報道", "报道", "採用", "采用", "使用", "見報",
        "见报",
    ]
    static let hanKills = [
        "撤稿", "撤銷稿件", "撤销稿件", "稿件撤銷", "稿件撤销", "稿件註銷", "稿件注销", "註銷稿件", "注销稿件", "註銷", "注销", "撤銷", "撤销",
        "此稿作廢", "此稿作废", "請勿使用此稿", "请勿使用此稿", "取消前稿", "記事取り消し",
    ]
    /// Beside one of `hanStories`.
    static let hanWithdrawals = [
        "撤銷", "撤销", "撤回", "取消", "停止使用", "停用", "作廢", "作废", "註銷", "注销", "勿採用", "勿采用", "勿使用", "勿刊登", "勿刊用", "停發",
        "停发", "抽起",
    ]
    static let hanStories: Set<String> = [
        "稿", "此稿", "本稿", "前稿", "該稿", "该稿", "原稿", "發稿", "发稿", "稿件", "此稿件", "本稿件", "該稿件", "该稿件", "新聞稿", "新闻稿",
    ]
    static let hanCorrections = ["更正", "勘誤", "勘误", "訂正", "重要更正"]
}
