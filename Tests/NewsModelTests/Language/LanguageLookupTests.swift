import NewsModel
import Testing

@Suite("Language lookup")
struct LanguageLookupTests {
    @Test(
        "a reader is given the nearest tag in the same language and script",
        arguments: [
            ("zh-MO", "en zh-Hans zh-Hant", "zh-Hant"),
            ("zh-MO", "zh-Hant zh-Hant-HK", "zh-Hant-HK"),
            ("zh-HK", "zh-TW zh-MO", "zh-MO"),
            ("zh-TW", "zh zh-Hant", "zh-Hant"),
            ("zh-Hant", "zh-HK zh-TW", "zh-TW"),
            ("zh", "zh-Hans zh-Hant", "zh-Hans"),
            ("zh-CN", "zh-Hant zh", "zh"),
            ("zh-SG", "zh-Hans-CN zh-Hant", "zh-Hans-CN"),
            ("yue", "yue-HK zh-Hant", "yue-HK"),
            ("pt-MO", "pt-BR pt-PT", "pt-PT"),
            ("pt-MO", "pt pt-BR", "pt"),
            ("pt-MO", "pt pt-PT", "pt-PT"),
            ("pt-AO", "pt-BR pt-PT", "pt-PT"),
            ("pt-BR", "pt-PT pt", "pt"),
            ("pt-PT", "pt-BR", "pt-BR"),
            ("pt-BR", "pt-PT", "pt-PT"),
            ("pt", "pt-BR pt-PT", "pt-BR"),
            ("pt", "pt-PT pt-MO", "pt-MO"),
            ("en-GB", "en en-US", "en"),
            ("en-MO", "en-GB en-US", "en-GB"),
            ("en-AU", "en-US en", "en"),
            ("en-AU", "en-US en-NZ", "en-US"),
            ("en", "en-GB en-US", "en-US"),
            ("en-US", "en-GB en", "en"),
            ("en-Latn-GB", "en", "en"),
            ("en", "en-Latn", "en-Latn"),
            ("ja-Jpan", "ja", "ja"),
            ("pt-PT", "pt-PT-ao1990 pt", "pt-PT-ao1990"),
            ("sr", "sr-Latn sr-Cyrl", "sr-Cyrl"),
            ("tlh", "en tlh", "tlh"),
        ])
    func nearest(wish: String, offered: String, expected: String) {
        #expect(tag(wish).lookup(in: tags(offered))?.description == expected)
    }

    @Test(
        "another language or another script is no answer",
        arguments: [
            ("zh-MO", "zh zh-Hans zh-CN en"), ("zh-Hant", "zh zh-Hans"), ("zh-Hans", "zh-Hant zh-TW zh-HK zh-MO"),
            ("zh", "zh-Hant zh-MO"), ("pt", "es gl en"), ("en", "en-Dsrt"), ("sr-Latn", "sr"), ("yue", "zh-Hant"),
            ("en", ""),
        ])
    func none(wish: String, offered: String) {
        #expect(tag(wish).lookup(in: tags(offered)) == nil)
    }

    @Test("the order in which tags are offered makes no difference")
    func order() {
        let wishes = tags("zh-MO zh pt pt-PT pt-MO en en-GB en-AU")
        let offered = tags("zh-Hant-HK zh-Hant-TW zh-CN zh pt-AO pt-BR pt-PT en-NZ en-US en-GB en-ZA")
        for wish in wishes {
            #expect(wish.lookup(in: offered) == wish.lookup(in: offered.reversed()))
        }
    }

    @Test("lookup never crosses from Hant to Hans, whatever the spelling")
    func scripts() {
        let traditional = tags("zh-Hant zh-TW zh-HK zh-MO zh-Hant-CN zh-Hant-SG")
        let simplified = tags("zh zh-Hans zh-CN zh-SG zh-Hans-HK zh-Hans-MO zh-Hans-TW")
        for one in traditional {
            for other in simplified {
                #expect(one.lookup(in: [other]) == nil, "\(one) found \(other)")
                #expect(other.lookup(in: [one]) == nil, "\(other) found \(one)")
            }
        }
    }
}
