/// The vocabulary of `DeskWords`, without letter case and accents.
extension DeskWords {
    /// Addressees and urgency of a line.
    static let addresses: DeskWordSet = [
        "eds", "editors", "editor", "ed", "note", "notes", "attention", "eilmeldung", "achtung", "hinweis", "atencao",
        "atencion", "attenzione", "nota", "avis", "aviso", "aos", "media", "press", "editores", "redacoes",
        "redacciones", "redactions", "important", "strictly", "strict", "rigorously", "urgent", "urgente", "advisory",
        "redaktionen", "redaktion", "nb", "n.b",
    ]
    /// Calls for attention in other languages: what follows is not of a story.
    static let calls: DeskWordSet = [
        "attention", "achtung", "atencao", "atencion", "attenzione", "let", "op", "obs", "merk", "huom", "uwaga",
        "pozor", "figyelem", "atentie", "внимание", "увага", "προσοχη", "dikkat", "تنبيه", "توجه", "eilt", "viktigt",
        "viktig", "vigtigt", "wichtig", "importante", "belangrijk", "paznja", "perhatian", "demesio", "uzmanibu",
        "tahelepanu", "важно", "važno", "注意", "請注意", "请注意", "알림",
    ].folded

    static let unders: DeskWordSet = ["under", "sous", "sob", "bajo", "sotto", "onder", "unter", "mit"]
    /// Participles, which are not used of trade.
    static let participles = ["embargoed", "embargad", "embargat", "gesperrt"]
    static let untils: DeskWordSet = [
        "until", "till", "til", "jusqu", "jusque", "ate", "hasta", "bis", "fino", "tot", "before", "for", "antes",
    ]
    /// Words for `until` in other languages, where the word for embargo stands before it.
    static let foreignUntils = ["до", "do", "până", "la", "έως", "ως", "τις", "kadar", "حتى", "עד", "tills"].folded
    static let befores: DeskWordSet = untils.subtracting(["for", "tot"]).union([
        "prior", "avant", "prima", "voor", "vor", "tot",
    ])

    static let holds = DeskPhrases([
        "hold for release", "hold until further notice", "moved in advance", "hold until", "for release at",
        "for release on", "release date", "frei ab", "fri for publicering",
    ])
    static let holdsForRelease = DeskPhrases(["hold for release"])
    /// A day or an hour follows.
    static let advances = DeskPhrases([
        "for release", "for use", "for publication", "advance for", "in advance for", "adv for", "frei fur",
    ])
    static let frees = DeskPhrases(["frei fur", "frei ab"])
    /// With these behind it, `nicht vor Montag` is said of copy.
    static let germanUses: DeskWordSet = ["veroffentlichen", "verwenden", "senden", "publizieren"]

    static let corrections: DeskWordSet = [
        "correction", "corrige", "corrigee", "corrects", "corrective", "correcting", "berichtigung", "korrektur",
        "rectificatif",
        "rectification", "rettifica", "correzione", "rectificacion", "rectificacao", "retificacao", "correcao",
        "correccao", "correccion", "correctie", "rectificatie", "richtig", "errata", "erratum",
        "rattelse", "rettelse", "oikaisu", "korjaus", "korekta", "sprostowanie", "oprava", "helyesbites", "corectie",
        "corectura", "erata", "ispravak", "ispravka", "popravek", "parandus", "labojums", "pataisymas", "исправление",
        "поправка", "виправлення", "корекция", "διορθωση", "duzeltme", "تصحيح", "اصلاحیه", "תיקון", "ralat", "koreksi",
        "pembetulan", "정정", "수정",
    ].folded
    /// Of them, those that mean much else, so that stories begin with them: repairs, amendments, what is right.
    static let commonCorrections = ["richtig", "oprava", "поправка", "korekta", "수정", "corrective"].folded
    /// Headlines and notes begin with these too.
    static let correcteds: DeskWordSet = [
        "corrected", "corrigido", "corrigida", "corregido", "corregida", "correctif", "corretto",
        "corretta", "korrigiert", "corr", "korr", "clarification", "уточнение", "уточнення", "gecorrigeerd", "rectifie",
        "refile", "refiled", "rattad", "rettet", "korrigert", "korjattu",
        "исправлено",
    ]
    /// Between a word for a correction and the sort of the copy.
    static let withs: DeskWordSet = ["con", "com", "with", "mit", "avec", "e", "y", "et", "und", "and"]
    static let replacings = DeskPhrases([
        "dinh chinh", "annule et remplace", "anula y sustituye", "anula y reemplaza", "anula e substitui",
        "annulla e sostituisce",
        "fe de erratas", "fe de errores", "korjattu aiempaa",
    ])

    /// Words for embargo that begin like this, besides those of `isEmbargo`.
    static let roots = TextStems([
        "эмбарго", "ембарго", "ambargo", "εμπαργκο", "אמברגו", "엠바고", "エンバーゴ", "klausul",
    ])
    /// Behind the word, they say of what an embargo is.
    static let trades: DeskWordSet = [
        "on", "of", "against", "de", "del", "da", "do", "dos", "das", "des", "du", "sur", "contre", "gegen", "auf",
        "su",
        "sul", "sulla", "contra", "sobre", "op", "tegen", "na", "на", "против",
    ]
    /// Words behind an embargo on trade, with an article; in notes hours follow them too.
    static let articledTrades: DeskWordSet = ["aos", "ao", "al", "ai", "agli", "alla", "as", "aux", "au", "mod", "mot"]
    /// No embargo: `Embargo: none`, in templates with an empty field.
    static let noEmbargoes: DeskWordSet = [
        "none", "no", "nil", "na", "n", "a", "not", "applicable", "nenhum", "nao", "ha", "tem", "sem", "sin", "sans",
        "aucun", "kein", "keine", "keiner", "ninguno", "nessuno", "senza", "geen", "ingen", "ohne", "zonder", "nein",
        "non", "nee", "無", "无", "沒有", "没有", "нет",
    ]
    /// Words for a past embargo.
    static let pasts: DeskWordSet = [
        "expired", "ended", "expirado", "expirada", "vencido", "caducado", "scaduto", "verlopen",
    ]
    static let perfects: DeskWordSet = [
        "has", "have", "is", "now", "already", "ist", "ja", "ya", "foi", "esta", "e", "ha",
    ]
    /// Values of an embargo field that mean none.
    static let immediates: DeskWordSet = [
        "immediate", "immediate release", "for immediate release", "release immediately", "immediately", "imediato",
        "imediata", "divulgacao imediata", "publicacao imediata", "inmediata", "inmediato", "immediat", "sofort", "即時",
        "即时", "即時發布", "即時發佈", "即时发布", "立即發布", "立即发布", "已解禁", "已解除",
    ]
    /// Before or after an hour in languages whose dates are not parsed.
    static let hourSigns: DeskWordSet = [
        "시", "ora", "godz", "klo", "kl", "часов", "ч", "giờ", "น", "الساعة", "בשעה", "saat",
    ]
    static let foreignEmbargoes = TextStems([
        "محظور النشر", "محظور حتى", "حظر نشر", "حظر النشر", "يحظر النشر", "ممنوع الانتشار", "ممنوع\u{200C}الانتشار",
        "אסור לפרסום", "אין לפרסם", "ห้ามเผยแพร่", "งดเผยแพร่", "cấm đăng", "cấm phát", "không phát hành", "प्रकाशित न",
        "報道解禁", "解禁待ち", "朝刊用", "夕刊用", "조간용", "석간용", "보도시점", "보도유예", "보도 유예", "이후 보도", "엠바고", "julkaisuvapaa",
        "fri för publicering",
    ])
    /// What else desks say of their copy, before a ban or the word embargo.
    static let around: DeskWordSet = [
        "test", "only", "hold", "on", "legal", "internal", "material", "content", "materials", "release", "statement",
        "speech", "document", "documento", "comunicado", "communique", "is", "are", "ist", "est", "esta", "estao", "be",
        "under", "all", "to", "this", "dieser", "diese", "der", "die", "das", "and", "with", "thereafter", "full",
        "embargo", "embargoed", "embargado", "embargada", "strenger", "strengste", "strikt", "au", "aux",
        "dem", "den", "am", "st", "nd", "rd", "th", "er", "information", "sensitive", "private", "noch", "em",
        "revisao", "pending", "check", "review", "draft", "rascunho", "borrador", "brouillon", "entwurf",
        "confidential", "confidencial",
        "confidentiel", "vertraulich",
    ]
}
