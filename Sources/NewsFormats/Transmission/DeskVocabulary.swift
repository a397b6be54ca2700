/// The words that `DeskWords` knows, without letter case and accents.
extension DeskWords {
    /// For whom a line is, and how urgent.
    static let addresses: Set<String> = [
        "eds", "editors", "editor", "ed", "note", "notes", "attention", "eilmeldung", "achtung", "hinweis", "atencao",
        "atencion", "attenzione", "nota", "avis", "aviso", "aos", "media", "press", "editores", "redacoes",
        "redacciones", "redactions", "important", "strictly", "strict", "rigorously", "urgent", "urgente", "advisory",
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

    static let holds = ["hold until", "for release at", "for release on", "release at", "frei ab"]

    static let negations = [" not ", " no ", " nao ", " ne ", " non ", " niet ", " nicht "]
    /// What must not be done with copy.
    static let bans = [
        "not for publication", "not for release", "not for use", "not for broadcast", "not to be published",
        "not to be released", "not to be used", "must not be published", "may not be published", "do not publish",
        "do not release", "do not broadcast", "do not use", "nao divulgar", "nao publicar", "nao difundir",
        "nao utilizar", "nao usar", "no publicar", "no difundir", "no divulgar", "no utilizar", "no usar",
        "ne pas diffuser", "ne pas publier", "ne pas utiliser", "non pubblicare", "non diffondere", "non divulgare",
        "non utilizzare", "non usare", "niet publiceren", "niet verspreiden", "niet gebruiken", "niet voor publicatie",
        "nicht veroffentlichen", "nicht zur veroffentlichung",
    ]

    static let kills: Set<String> = [
        "kill", "elimination", "annulation", "annullamento", "anulacion", "anulacao", "eliminacion", "annullering",
        "annullierung",
    ]
    /// Headlines of one word have these too.
    static let weakKills: Set<String> = [
        "killed", "withdrawal", "withdrawn", "retraction", "retirada", "ritiro", "retrait", "eliminacao", "anulado",
        "anulada", "annule", "annulee", "annullata", "annullato", "ruckzug", "intrekking", "kills",
    ]
    static let killFillers: Set<String> = [
        "mandatory", "bulletin", "advisory", "news", "notice", "urgent", "de", "da", "do", "di", "of", "the", "our",
        "this", "la", "le", "della",
    ]
    static let pleas: Set<String> = [
        "please", "kindly", "priere", "merci", "d", "de", "veuillez", "rogamos", "ruega", "se", "favor", "por",
        "solicitamos", "pedimos", "agradecemos", "que", "si", "prega", "di", "bitte", "gelieve", "you", "are", "asked",
        "to", "a",
    ]
    static let verbs: Set<String> = [
        "kill", "annul", "cancel", "delete", "withdraw", "disregard", "annuler", "annulez", "supprimer", "supprimez",
        "anular", "anulen", "anulem", "anule", "eliminar", "eliminen", "eliminem", "elimine", "suprimir", "suprimam",
        "retirar", "retiren", "desconsiderar", "desconsiderem", "annullare", "annullate", "cancellare", "eliminare",
        "annuleren", "verwijderen", "loschen", "streichen", "zuruckziehen",
    ]
    static let objects: Set<String> = [
        "story", "stories", "item", "items", "dispatch", "copy", "text", "article", "report", "take", "lead", "urgent",
        "alert", "depeche", "depeches", "papier", "texte", "info", "alerte", "noticia", "noticias", "nota", "despacho",
        "informacion", "texto", "peca", "materia", "artigo", "notizia", "lancio", "dispaccio", "articolo", "bericht",
        "stuk", "meldung", "beitrag",
    ]
    static let deictics: Set<String> = [
        "this", "our", "previous", "last", "notre", "cette", "precedente", "esta", "nuestra", "anterior", "nossa",
        "nostra", "questa", "the", "la", "a",
    ]
    static let articles: Set<String> = ["the", "la", "a"]
    static let withdrawns: Set<String> = ["withdrawn", "killed", "retracted", "zuruckgezogen"]

    static let corrections: Set<String> = [
        "correction", "corrects", "corrective", "correcting", "berichtigung", "korrektur", "rectificatif",
        "rectification", "rettifica", "correzione", "rectificacion", "rectificacao", "retificacao", "correcao",
        "correccao", "correccion", "correctie", "rectificatie", "richtig", "errata", "erratum",
    ]
    static let replacings = [
        "annule et remplace", "anula y sustituye", "anula y reemplaza", "anula e substitui", "annulla e sostituisce",
        "fe de erratas", "fe de errores",
    ]

    static let hanBans = [
        "禁發", "禁发", "禁止發布", "禁止发布", "不得早於", "不得早于", "解禁", "請勿提前", "请勿提前", "報道禁止", "报道禁止",
    ]
    static let hanKills = [
        "撤稿", "撤銷稿件", "撤销稿件", "稿件撤銷", "稿件撤销", "稿件註銷", "稿件注销", "註銷稿件", "注销稿件", "註銷", "注销", "撤銷", "撤销",
        "此稿作廢", "此稿作废", "請勿使用此稿", "请勿使用此稿",
    ]
    static let hanCorrections = ["更正", "勘誤", "勘误", "訂正"]
}
