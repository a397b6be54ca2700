/// Words that say that copy must not be published, or when it may be.
extension DeskWords {
    static let negations: DeskWordSet = ["not", "no", "nao", "ne", "non", "niet", "nicht"]
    /// What must not be done with copy.
    static let bans = DeskPhrases([
        "not for publication", "not yet for publication", "not yet for release", "not for release", "not for use",
        "not for broadcast", "not for distribution",
        "not to be published", "not to be released", "not to be used", "not cleared for publication",
        "must not be used", "must not be published", "may not be published", "should not be published",
        "cannot be published", "do not publish", "don t publish", "dont publish", "do not release", "do not broadcast",
        "do not distribute", "do not post", "do not air", "do not run", "must not run", "do not use",
        "nao divulgar", "nao divulguem", "nao publicar", "nao publiquem", "nao difundir", "nao utilizar", "nao usar",
        "suspender publicacao", "suspender a publicacao",
        "suspender publicacion", "suspender la publicacion", "nao e para publicar", "nao para publicacao",
        "nao destinado a publicacao", "publicacao proibida",
        "publicacao interdita", "no publicar", "no publiquen", "no difundir", "no difundan", "no divulgar",
        "no utilizar", "no usar", "no apto para publicar", "prohibida su publicacion", "publicacion prohibida",
        "ne pas diffuser", "ne pas publier", "ne pas utiliser", "ne publiez pas", "ne diffusez pas",
        "publication interdite", "diffusion interdite", "non pubblicare", "non pubblicate", "non diffondere",
        "non divulgare", "non utilizzare", "non usare", "niet publiceren", "niet verspreiden", "niet gebruiken",
        "niet voor publicatie", "niet uitzenden", "nicht veroffentlichen", "nicht publizieren", "nicht senden",
        "nicht verbreiten", "nicht freigegeben", "nicht zur veroffentlichung",
    ])
    /// Of them, those that may mean a story that was sent before.
    static let useBans = DeskPhrases(bans.all.filter(\.isUse))
    /// Bans behind a plea; without one they are said to readers.
    static let pleadedBans = DeskPhrases(
        useBans.all + [
            "no utilicen", "no usen", "ne pas tenir compte", "no tener en cuenta", "no tengan en cuenta",
            "не использовать", "не публиковать",
        ])
    /// Bans in other languages; nobody need understand more of the line.
    static let foreignBans = TextStems([
        "får ej publiceras", "får inte publiceras", "ej för publicering", "inte för publicering", "publicera ej",
        "må ikke offentlig", "ikke publiser", "må ikke bringes", "må ikke publi", "ikke for publisering",
        "ikke til offentliggørelse",
        "не для публикации", "не публиковать", "не для печати", "не использовать", "не для публікації",
        "не публікувати", "nie publikować", "nie do publikacji", "do publikacji od", "nepublikovat", "nezveřejňovat",
        "nu se publică", "nu publicați", "nem közölhető", "nem publikus", "ne objavljivati", "не објављивати",
        "не за публикуване", "ei saa julkaista", "ei julkisuuteen", "yayınlamayın", "yayımlamayın", "yayınlanamaz",
        "yayımlanamaz", "yayınlanmasın", "μη δημοσι", "μην δημοσι", "לא לפרסום", "غير قابل للنشر", "ممنوع النشر",
        "ليس للنشر", "لا تنشر", "لا للنشر", "không đăng", "jangan diterbitkan", "jangan dipublikasikan",
        "tidak untuk dipublikasikan", "jangan siarkan", "jangan disiarkan", "tidak disiarkan", "掲載不可", "掲載禁止", "使用見合わせ",
        "掲載見合わせ", "配信見合わせ", "보도 보류", "보도보류", "wstrzymanie publikacji", "wstrzymać publikację", "使用禁止",
        "使用不可", "配信禁止", "公開禁止",
        "게재 금지", "게재금지", "보도 금지", "보도금지", "사용 금지", "사용금지", "배포 금지", "배포금지",
    ])
    /// Of them, those that are said of drugs and drones too.
    static let openForeignBans: DeskWordSet = ["使用禁止", "使用不可", "사용 금지", "사용금지"]
    /// Behind a ban that is of this copy.
    static let followers: DeskWordSet = [
        "this", "these", "it", "pending", "awaiting", "yet", "now", "until", "unless", "desta", "esta", "ainda",
        "todavia", "aun", "ahora", "encore", "ancora", "nog", "noch", "without", "sem", "sin", "sans",
        "ohne", "senza", "zonder",
    ]
    static let forNow = DeskPhrases([
        "por enquanto", "por agora", "por ahora", "pour le moment", "pour l instant", "per ora",
    ])
    static let withouts: DeskWordSet = ["without", "sem", "sin", "sans", "ohne", "senza", "zonder"]
    /// Copy may not be used without them, but with them it may.
    static let credits: DeskWordSet = [
        "credit", "credits", "crediting", "credito", "attribution", "attributing", "source", "fonte", "fuente",
        "byline",
        "mentioning", "naming", "citing", "citar", "citer", "mention", "quellenangabe",
    ]

    /// States of unfinished copy.
    static let drafts: DeskWordSet = [
        "draft", "rascunho", "borrador", "brouillon", "entwurf", "bozza", "utkast", "confidential", "confidencial",
        "confidentiel", "vertraulich", "riservato", "vertrouwelijk", "конфиденциально", "черновик", "taslak",
    ]
    static let openDrafts = DeskPhrases([
        "internal use only", "for internal use", "internal only", "uso interno", "para uso interno",
        "solo para uso interno", "so para uso interno",
        "apenas para uso interno", "usage interne",
        "a usage interne", "nur fur den internen gebrauch", "nur zum internen gebrauch", "awaiting legal clearance",
        "awaiting clearance", "pending legal clearance", "pending clearance", "awaiting approval", "pending approval",
        "under review", "under review by legal", "under legal review", "legal review", "lawyers checking",
        "with lawyers", "em revisao", "aguardar confirmacao", "aguardar liberacao", "aguardar autorizacao",
        "favor aguardar", "texto em revisao", "a aguardar aprovacao", "por aprovar", "en revision",
        "en relecture", "media advisory", "press advisory",
    ])

    /// A time follows, and nothing else.
    static let releases = DeskPhrases([
        "publish", "to be published", "for publication", "publication", "release", "release time", "for release",
        "releasable", "time sensitive", "hold for", "for", "publicar", "a publicar", "para publicar",
        "so para publicar",
        "para publicacao", "publicacao", "publicacion", "para publicacion", "a publier", "publier", "pour publication",
        "veroffentlichung", "zur veroffentlichung", "veroffentlichen", "erst", "pubblicare", "da pubblicare",
        "pubblicazione", "publiceren", "te publiceren", "voor publicatie", "publicatie", "vrij vanaf",
    ])
    /// Of them, and of `holds`, those that name what books and films have as well.
    static let openReleases: DeskWordSet = [
        "publication", "release", "release date", "release time", "for", "hold for", "hold until", "publicacao",
        "publicacion", "veroffentlichung", "erst", "pubblicazione", "publicatie",
    ]
    static let notBefores = DeskPhrases([
        "not before", "nicht vor", "no antes", "pas avant", "nao antes", "niet voor", "niet eerder dan", "non prima",
        "not until", "pas voor", "erst ab", "erst am",
    ])
    static let plainBeforeTimes: DeskWordSet = ["on", "at", "after", "from", "release", "use", "publication"]
    /// Further words in such lines when they are separate.
    static let beforeTimes: DeskWordSet = [
        "on", "at", "after", "from", "release", "use", "publication", "a", "partir", "das", "de", "el", "le", "na",
        "no", "ab", "am", "vanaf", "op", "dia", "il", "dal", "della", "the", "da", "as", "erst", "only", "so",
    ]
    static let papers: DeskWordSet = [
        "editions", "edition", "papers", "newspapers", "ams", "pms", "edicao", "edicoes", "edicion", "ediciones",
        "ausgabe", "ausgaben",
    ]
}
