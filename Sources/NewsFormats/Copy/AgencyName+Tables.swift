extension AgencyName {
    /// In full, in lower case.
    static let full: Set<String> = [
        "associated press", "the associated press", "the canadian press", "la presse canadienne", "press association",
        "agence france-presse", "agence france presse", "deutsche presse-agentur", "austria presse agentur",
        "keystone-ats", "keystone-sda", "agencia efe", "europa press", "agência lusa", "agência brasil",
        "dpa-infocom gmbh",
        "agência angop", "agenzia nova", "anadolu ajansı", "anadolu agency", "press trust of india",
        "australian associated press", "united news of india", "polska agencja prasowa", "thomson reuters",
        "xinhua news agency", "kyodo news", "jiji press", "yonhap news agency", "ritzaus bureau", "norsk telegrambyrå",
        "tidningarnas telegrambyrå", "suomen tietotoimisto", "риа новости", "информационное агентство тасс",
        "emirates news agency", "saudi press agency", "kuwait news agency", "qatar news agency", "bahrain news agency",
        "وكالة الأنباء السعودية", "وكالة أنباء الإمارات", "وكالة فرانس برس",
    ]

    /// Names in datelines, in lower case; believed without a day too.
    static let known: Set<String> = [
        "reuters", "ap", "afp", "lusa", "xinhua", "efe", "dpa", "ansa", "tass", "upi", "bloomberg", "kyodo", "yonhap",
        "cna", "bernama", "ats", "apa", "belga", "anp", "cp", "pa", "aap", "pti", "ani", "mna", "macau news agency",
        "agência brasil", "angop", "inforpress", "tatoli", "pap", "čtk", "mti", "ritzau", "ntb", "tt", "stt", "fnb",
        "oʻza", "o'za", "o‘za", "ўза", "საქინფორმი",
        "agerpres", "ttxvn", "hina", "tanjug", "sta", "bta", "beta", "fena", "тасс", "укрінформ", "भाषा", "απε-μπε",
        "أ ف ب", "رويترز", "واس", "وام", "أ ش أ", "كونا", "بترا", "قنا", "aa", "antara", "anadolu", "dpa-afx", "awp",
        "sda", "keystone-sda", "jiji", "jiji press", "prensa latina", "app", "wam", "kuna", "nan", "gna", "bss",
        "aps", "interfax", "interfax.ru", "интерфакс", "риа новости", "унн", "ukrinform", "telam", "télam", "notimex",
        "askanews", "adnkronos", "folhapress", "pr newswire", "business wire", "globe newswire", "the canadian press",
        "ians", "irna", "isna", "tasnim", "pajhwok", "nnt", "vna", "вна", "виа", "sapa", "pana", "panapress",
        "uzdaily.com", "agenzia nova", "europa press", "nzpa", "armenpress", "арменпресс", "արմենպրես", "azertac",
        "azərtac",
        "азертадж", "kazinform", "казинформ", "montsame", "монцамэ", "belta", "белта", "укринформ", "унiан", "unian",
        "moldpres", "бта", "миа", "atsh", "bns", "elta", "leta", "tasr", "ctk", "синьхуа", "شينخوا", "يونهاب", "وفا",
        "بنا", "العُمانية", "العمانية", "سانا", "ایرنا", "ایسنا", "اے پی پی", "sputnik", "спутник", "ria novosti",
        "риа", "agencia efe", "stp-press", "ana-mpa", "amna", "κυπε", "cmc", "epd", "ots", "pts", "ddp", "kcna",
        "vov", "akp", "news1", "newsis", "dha", "iha", "panarmenian", "agenzia dire", "italpress", "lapresse",
        "agencia brasil", "agência lusa", "agência angop", "xinhuanet", "khovar", "ниат «ховар»", "kabar", "кабар",
        "танјуг", "бета", "srna", "срна", "fonet", "фонет", "dow jones", "accesswire", "globenewswire", "prnewswire",
        "businesswire", "newsfile corp", "cnw", "cnw group", "cision", "美通社", "ビジネスワイヤ", "interfax-ukraine",
        "інтерфакс-україна", "интерфакс-украина", "интерфакс-казахстан", "интерфакс-запад", "уніан", "د ب أ",
        "רויטרס", "বাসস", "ইউএনবি", "ซินหัว", "รอยเตอร์", "वार्ता", "यूनीवार्ता", "आईएएनएस", "एएनआई", "पीटीआई", "sid",
        "kna", "stt-lehtikuva", "rúv", "unn", "қазақпарат", "acn newswire", "apo group", "media outreach newswire",
        "i\u{307}ha", "agenzia fides", "asianews", "sonna", "연합뉴스", "뉴시스", "뉴스1", "واع", "ومع", "واج", "سونا", "سبأ",
        "ຂປລ", "ኢዜአ",
        "ინტერპრესნიუსი", "interpressnews",
        "nzme", "businessdesk", "macauhub", "பி.டி.ஐ",
        "பிடிஐ", "పీటీఐ", "પીટીઆઈ", "ಪಿಟಿಐ", "പിടിഐ", "পিটিআই", "रासस",
    ]

    /// Names in datelines that have other meanings, believed beside a day only.
    static let words: Set<String> = [
        "uni", "rss", "map", "tap", "na", "ena", "abi", "abp", "agp", "acn", "avn", "spa", "sana", "saba", "petra",
        "suna", "mena", "bna", "ona", "qna", "tna", "ina", "nna", "ips", "aim", "nova", "unb", "cns",
        "ae", "agi", "dire", "wafa", "mapa", "andina", "ain", "trend", "dunyo", "sita", "ata", "stp", "kpl", "ria",
        "rtr", "pna", "aip", "ntx", "nampa", "bopa",
    ]

    /// Agencies that print no day though nothing encloses them: `Tehran, IRNA - `, `ASTANA. KAZINFORM — `.
    static let undated: Set<String> = [
        "irna", "sana", "kazinform", "казинформ", "ایرنا", "ایسنا", "سانا", "واع", "қазақпарат",
    ]

    /// Agencies that print their name so, which begins stories elsewhere.
    static let first: Set<String> = [
        "AGI", "AFP", "ANSA", "EFE", "LaPresse", "Adnkronos", "ADNKRONOS", "askanews", "DIRE", "ITALPRESS",
    ]

    /// Names before a day or a word for dispatch in Chinese.
    static let inHan = [
        "新華社", "新华社", "中新社", "中新網", "中新网", "中央社", "中通社", "路透社", "法新社", "美聯社", "葡新社", "盧薩社",
        "美联社", "卢萨社", "韩联社", "韓聯社", "共同社", "时事社", "時事社", "朝中社", "俄新社", "塔斯社", "埃菲社", "德新社", "安莎社",
        "越通社", "蒙通社", "彭博社", "人民网", "人民網", "新华网", "新華網", "中国网", "澳新社", "央视网", "環球網", "环球网",
    ]

    /// Names behind a place in Japanese.
    static let inJapanese = [
        "共同", "時事", "時事通信社", "共同通信社", "聯合ニュース", "AFP", "ＡＦＰ", "ロイター", "新華社", "中国通信",
    ]

    /// Agencies that sign so.
    static let signers: Set<String> = ["čtk", "ctk", "tasr", "sita", "hina", "sta", "интерфакс"]

    /// Names by which agencies speak of themselves to desks, as words of a line.
    static let senders: Set<String> = [
        "ap", "afp", "dpa", "reuters", "lusa", "efe", "ansa", "pap", "ctk", "mti", "ntb", "tt", "ritzau", "stt", "anp",
        "belga", "apa", "sda", "ats", "agerpres", "bta", "тасс", "бта", "укринформ", "укрінформ", "aa", "kyodo", "jiji",
        "yonhap", "antara", "bernama", "ttxvn", "cna", "xinhua", "upi", "pa", "aap", "tanjug", "hina", "sta", "leta",
        "elta",
    ]
}
