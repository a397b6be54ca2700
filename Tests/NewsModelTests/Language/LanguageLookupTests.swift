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
            ("zh-MY", "zh-Hans zh-Hant", "zh-Hans"),
            ("pt-FR", "pt-BR pt-PT", "pt-PT"),
            ("yue", "yue-HK zh-Hant", "yue-HK"),
            ("pt-MO", "pt-BR pt-PT", "pt-PT"),
            ("pt-MO", "pt pt-BR", "pt"),
            ("pt-MO", "pt pt-PT", "pt-PT"),
            ("pt-AO", "pt-BR pt-PT", "pt-PT"),
            ("pt-PT", "pt-BR pt-MO", "pt-MO"),
            ("pt-AO", "pt-BR pt-MO", "pt-MO"),
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

    @Test(
        "a reader for whom there is nothing in his language is given what he reads as well",
        arguments: [
            ("yue", "en zh-Hans zh-Hant", "zh-Hant"), ("yue-HK", "en zh-Hans zh-Hant", "zh-Hant"),
            ("yue-Hant-HK", "en zh-Hant zh-MO", "zh-MO"), ("zh-yue", "zh-Hant yue", "yue"),
            ("yue-Hans", "zh-Hant zh-Hans", "zh-Hans"), ("yue-Hant", "en zh-Hans", nil), ("wuu-CN", "en zh", "zh"),
            ("wuu", "zh-Hans zh-Hant", "zh-Hans"), ("hak", "zh-Hans zh-Hant", "zh-Hans"),
            ("gan", "zh-Hans zh-Hant", "zh-Hans"), ("lzh", "zh-Hans zh-Hant", "zh-Hant"),
            ("hak-TW", "zh-Hans zh-Hant", "zh-Hant"), ("nan-TW", "zh-Hant en", "zh-Hant"), ("nb-NO", "en no", "no"),
            ("no", "nn nb", "nb"), ("nn", "da nb", "nb"),
            ("zh-Hant", "yue en", nil), ("da", "nb sv", nil),
        ] as [(String, String, String?)])
    func readable(wish: String, offered: String, expected: String?) {
        #expect(tag(wish).readable(in: tags(offered))?.description == expected)
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

@Suite("Languages of a definition")
struct LanguageFilterTests {
    @Test(
        "a definition takes copy in its language and script that has the region and variants it states",
        arguments: [
            ("pt", "pt pt-BR pt-PT pt-PT-ao1990 pt-Latn-MO", "es en gl"),
            ("pt-BR", "pt-BR pt-Latn-BR", "pt pt-PT pt-MO pt-AO"),
            ("pt-PT", "pt-PT pt-PT-ao1990", "pt pt-BR pt-MO pt-ao1990"),
            ("pt-PT-ao1990", "pt-PT-ao1990", "pt-PT pt-PT-colb1945 pt-BR-ao1990 pt-PT-x-ao1990"),
            ("en-GB", "en-GB", "en en-US en-AU"),
            ("zh", "zh zh-Hans zh-CN zh-Hans-MO", "zh-Hant zh-TW zh-Hant-MO yue"),
            ("zh-Hant", "zh-Hant zh-TW zh-MO zh-Hant-HK", "zh zh-Hans zh-CN"),
            ("zh-MO", "zh-MO zh-Hant-MO", "zh-Hant zh-HK zh-Hans-MO"),
            ("zh-Hant-MO", "zh-MO zh-Hant-MO", "zh-Hant zh-TW"),
            ("sr-Latn", "sr-Latn sr-ME sr-Latn-RS", "sr sr-Cyrl"),
            ("tlh", "tlh tlh-Latn tlh-US", "tl"),
        ])
    func takes(definition: String, taken: String, left: String) {
        for copy in tags(taken) { #expect(tag(definition).takes(copy), "\(definition) \(copy)") }
        for copy in tags(left) { #expect(!tag(definition).takes(copy), "\(definition) \(copy)") }
    }
}
