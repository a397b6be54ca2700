import NewsModel
import Testing

@Suite("LanguageTag")
struct LanguageTagTests {
    @Test(
        "a well-formed tag is taken in canonical case",
        arguments: [
            ("en", "en"), ("EN", "en"), ("pt-pt", "pt-PT"), ("ZH-HANT-mo", "zh-Hant-MO"), ("es-419", "es-419"),
            ("pt-PT-AO1990", "pt-PT-ao1990"),
            ("sl-rozaj-biske", "sl-rozaj-biske"),
            ("de-CH-1996", "de-CH-1996"), ("en-a-BBB-x-A-ccc", "en-a-bbb-x-a-ccc"), ("pt-x-MACAO", "pt-x-macao"),
            ("und", "und"), ("zh-Hant-x-mt", "zh-Hant-x-mt"), ("en-US-u-islamcal", "en-US-u-islamcal"),
            ("abcde", "abcde"), ("en-USA", "en-usa"), ("zh-abc-Hant", "zh-abc-Hant"), ("zh-min", "zh-min"),
        ])
    func canonical(text: String, expected: String) {
        #expect(LanguageTag(text)?.description == expected)
    }

    @Test(
        "of several codes for one language or region one is taken",
        arguments: [
            ("eng", "en"), ("ENG-gb", "en-GB"), ("zho-Hant", "zh-Hant"), ("chi", "zh"), ("por-BR", "pt-BR"),
            ("fre", "fr"), ("fra", "fr"), ("deu-AT", "de-AT"), ("cmn", "zh"), ("cmn-Hans-CN", "zh-Hans-CN"),
            ("zh-cmn-Hant", "zh-Hant"), ("iw", "he"), ("in", "id"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro"),
            ("IW-IL", "he-IL"), ("in-Latn", "id-Latn"), ("pt-TP", "pt-TL"), ("en-UK", "en-GB"), ("my-BU", "my-MM"),
            ("tet", "tet"), ("fil", "fil"), ("yue-Hant", "yue-Hant"), ("nob", "nb"), ("no", "no"),
            ("en-x-eng", "en-x-eng"), ("en-a-uk", "en-a-uk"), ("zh-yue", "yue"), ("zh-YUE-hant-hk", "yue-Hant-HK"),
            ("zh-guoyu", "zh"), ("zh-min-nan", "nan"), ("zh-min-nan-Hant-TW", "nan-Hant-TW"), ("zh-hakka", "hak"),
            ("zh-xiang", "hsn"), ("zho-wuu-CN", "wuu-CN"), ("ar-arb-EG", "ar-EG"), ("ar-ary", "ary"),
            ("ms-zsm", "ms"), ("sw-SWH", "sw"), ("uz-uzn-Cyrl", "uz-Cyrl"), ("arb", "ar"), ("no-bok", "nb"),
            ("NO-NYN", "nn"), ("i-lux", "lb"), ("I-Hak", "hak"),
        ])
    func aliases(text: String, expected: String) {
        #expect(tag(text).description == expected && tag(text) == tag(expected))
        #expect(tag(text).language == expected.prefix { $0 != "-" })
    }

    @Test(
        "copy states its language by a tag, another code or a name",
        arguments: [
            ("English", "en"), ("PORTUGUESE", "pt"), ("Português", "pt"), ("中文", "zh"), (" 繁體中文\n", "zh-Hant"),
            ("Brazilian Portuguese", "pt-BR"), ("zh_TW", "zh-TW"), ("eng", "en"), ("CHT", "zh-Hant"), ("jp", "ja"),
            ("zh-CHT", "zh-Hant"), ("zh-CHS", "zh-Hans"), ("en", "en"), ("pt-BR", "pt-BR"), ("us", "en"), ("esp", "es"),
            ("tet", "tet"), ("qaa", "qaa"), ("pt_BR.UTF-8", "pt-BR"), ("de_DE@euro", "de-DE"), ("vn", "vi"),
            ("und", "und"), ("Klingon", nil), ("Klingonese", nil), ("", nil), (" ", nil), ("x-default", nil),
        ] as [(String, String?)])
    func stated(text: String, expected: String?) {
        #expect(LanguageTag(stated: text)?.description == expected)
    }

    @Test(
        "a tag names a language, or says that there is no one",
        arguments: [
            ("en", true), ("tet", true), ("qaa", true), ("und", false), ("und-Latn", false), ("mul", false),
            ("zxx", false), ("mis", false), ("klingon", false), ("english", false),
        ])
    func namesLanguage(text: String, expected: Bool) {
        #expect(tag(text).namesLanguage == expected)
    }

    @Test(
        "the subtags are told apart",
        arguments: [
            ("zh-yue-hant-mo", "yue", "Hant", "MO"), ("es-419", "es", nil, "419"), ("zh-Hant", "zh", "Hant", nil),
            ("ZH-HANT", "zh", "Hant", nil),
        ] as [(String, String, String?, String?)])
    func subtags(text: String, language: String, script: String?, region: String?) throws {
        let tag = try #require(LanguageTag(text))
        #expect(tag.language == language)
        #expect(tag.script == script)
        #expect(tag.region == region)
    }

    @Test(
        "what is not well-formed is refused",
        arguments: [
            "", "-", "e", "en-", "-en", "en--US", "en_US", "en US", "123", "a-DE", "toolonglanguage", "en-toolongsub",
            "en-US-US", "zh-Hant-Hans", "de-1996-1996", "en-a", "en-a-b", "en-x", "en-a-bbb-a-ccc", "x-default", "pt-é",
            "\u{212A}o", "en-\u{FF35}S", "zh-Hant-MO\n", "de-abc-def-ghi-jkl", "i-default",
        ])
    func refused(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test("two spellings of one tag are equal")
    func equality() {
        #expect(LanguageTag("zh-hant-mo") == LanguageTag("ZH-Hant-MO"))
        #expect(LanguageTag("zh-Hant") != LanguageTag("zh-Hans"))
    }

    @Test(
        "Arabic and Hebrew are written from right to left, unless in another script",
        arguments: [("ar", true), ("he", true), ("ar-Latn", false), ("pa-Arab", true), ("zh", false), ("en", false)])
    func direction(text: String, isRightToLeft: Bool) {
        #expect(tag(text).isRightToLeft == isRightToLeft)
    }
}
