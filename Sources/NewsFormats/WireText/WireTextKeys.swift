import NewsModel

/// The keys of a head block and their names in newsrooms. `docs/wire-text.md` has the same table for people.
enum WireTextKey: String, CaseIterable, Sendable {
    case language, id, article, headline
    case translationOf = "translation of"
    case version, status, dateline, slugline, byline, date, embargo, category, urgency, subjects, keywords, source
    case usageTerms = "usage terms"
    case editorsNote = "editor's note"
    case correctionNote = "correction note"

    /// The key with a name in any of the three languages; letter case, accents, hyphens and the form of the apostrophe
    /// do not matter.
    init?(name: String) {
        guard let key = Self.byName[Self.folded(name)] else { return nil }
        self = key
    }

    /// Whether a value's form shows that it belongs to this key, so that one line alone can be a head block.
    var isCheckable: Bool {
        switch self {
        case .language, .id, .date, .embargo, .urgency, .version, .status: true
        default: false
        }
    }

    /// English first, then Chinese in both scripts, then Portuguese; the first of each language is the one shown.
    var names: [String] {
        switch self {
        case .language: ["language", "lang", "語言", "语言", "語文", "语文", "língua", "idioma"]
        case .id: ["id", "編號", "编号", "稿號", "稿号", "identificador"]
        case .article: ["article", "story", "文章", "稿件", "artigo", "história"]
        case .translationOf: ["translation of", "譯自", "译自", "翻譯自", "翻译自", "tradução de"]
        case .headline: ["headline", "title", "標題", "标题", "título", "titulo", "manchete"]
        case .version: ["version", "版本", "versão"]
        case .status: ["status", "狀態", "状态", "estado", "situação"]
        case .dateline: ["dateline", "電頭", "电头", "local e data", "local"]
        case .slugline: ["slugline", "slug", "稿名", "標識", "标识", "標籤", "标签", "retranca", "rubrica"]
        case .byline: ["byline", "記者", "记者", "作者", "署名", "assinatura", "autor", "autora", "author"]
        case .date: ["date", "日期", "data"]
        case .embargo: ["embargo", "embargoed until", "禁發至", "禁发至", "解禁時間", "解禁时间", "embargo até"]
        case .category:
            [
                "category", "categories", "section", "類別", "类别", "分類", "分类", "版面", "categoria", "categorias",
                "secção", "seção",
            ]
        case .urgency: ["urgency", "緊急程度", "紧急程度", "緊急度", "紧急度", "urgência"]
        case .subjects: ["subjects", "subject", "主題", "主题", "temas", "tema", "assuntos", "assunto"]
        case .keywords:
            ["keywords", "keyword", "關鍵詞", "关键词", "關鍵字", "关键字", "palavras-chave", "palavra-chave"]
        case .source: ["source", "來源", "来源", "消息來源", "消息来源", "fonte"]
        case .usageTerms:
            ["usage terms", "terms", "使用條款", "使用条款", "termos de uso", "termos de utilização", "condições de uso"]
        case .editorsNote:
            [
                "editor's note", "editors note", "ed note", "編輯備註", "编辑备注", "編者按", "编者按", "nota do editor",
                "nota da redação", "nota ao editor",
            ]
        case .correctionNote:
            [
                "correction note", "correction", "更正說明", "更正说明", "更正", "nota de correção", "correção",
                "nota de correcção", "correcção",
            ]
        }
    }

    /// The name that was probably meant; nil if none is similar.
    static func nearest(to name: String) -> String? {
        allCases.flatMap(\.names).nearest(to: name)
    }
}

extension WireTextKey {
    private static let byName: [String: WireTextKey] = {
        var keys: [String: WireTextKey] = [:]
        for key in allCases {
            for name in key.names { keys[folded(name)] = key }
        }
        return keys
    }()

    private static func folded(_ name: String) -> String {
        var folded = ""
        for word in name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" || $0 == "\t" }) {
            if !folded.isEmpty { folded += " " }
            for character in word { folded.append(unaccented[character] ?? character) }
        }
        return folded
    }

    private static let unaccented: [Character: Character] = [
        "á": "a", "à": "a", "â": "a", "ã": "a", "é": "e", "ê": "e", "í": "i", "ó": "o", "ô": "o", "õ": "o", "ú": "u",
        "ç": "c", "’": "'", "‘": "'", "´": "'", "`": "'",
    ]
}
