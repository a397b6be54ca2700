import NewsModel
import Testing

@Suite("LanguageTag")
struct LanguageTagTests {
    @Test(
        "a well-formed tag is taken in canonical case",
        arguments: [
            ("en", "en"), ("EN", "en"), ("pt-pt", "pt-PT"), ("ZH-HANT-mo", "zh-Hant-MO"), ("es-419", "es-419"),
            ("zh-YUE-hant-hk", "zh-yue-Hant-HK"), ("pt-PT-AO1990", "pt-PT-ao1990"),
            ("sl-rozaj-biske", "sl-rozaj-biske"),
            ("de-CH-1996", "de-CH-1996"), ("en-a-BBB-x-A-ccc", "en-a-bbb-x-a-ccc"), ("pt-x-MACAO", "pt-x-macao"),
            ("und", "und"), ("zh-Hant-x-mt", "zh-Hant-x-mt"), ("en-US-u-islamcal", "en-US-u-islamcal"),
            ("abcde", "abcde"), ("zh-min-nan", "zh-min-nan"),
        ])
    func canonical(text: String, expected: String) {
        #expect(LanguageTag(text)?.description == expected)
    }

    @Test(
        "the subtags are told apart",
        arguments: [
            ("zh-yue-hant-mo", "zh", "Hant", "MO"), ("es-419", "es", nil, "419"), ("zh-Hant", "zh", "Hant", nil),
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
            "\u{212A}o", "en-\u{FF35}S", "zh-Hant-MO\n", "de-abc-def-ghi-jkl", "i-klingon",
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
