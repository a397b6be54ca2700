import NewsModel
import Testing

@Suite("Interface texts")
struct InterfaceTextsTests {
    private func tag(_ text: String) throws -> LanguageTag {
        try #require(LanguageTag(text))
    }

    private func texts(_ language: String) throws -> InterfaceTexts {
        try InterfaceTable.standard.texts(for: tag(language), fallback: tag("en"))
    }

    @Test(arguments: [
        ("en", "English"), ("en-GB", "English"), ("zh-Hant", "繁體中文"), ("zh-MO", "繁體中文"), ("zh-Hans", "简体中文"),
        ("zh-CN", "简体中文"), ("pt-BR", "Português"), ("nl", "nl"),
    ])
    func `a language is called by its own name`(language: String, name: String) throws {
        #expect(try InterfaceTable.standard.name(of: tag(language)) == name)
    }

    @Test(arguments: [
        ("[]", "texts.json: holds no language"), ("{", "texts.json: "), ("[{\"language\": \"x\"}]", "texts.json: "),
    ])
    func `a table that cannot be used is refused by name`(json: String, problem: String) {
        let error = #expect(throws: InterfaceTableError.self) { try InterfaceTable(json: Array(json.utf8)) }
        #expect(error?.description.contains(problem) == true)
    }

    @Test(arguments: [
        ("en", "2 January 2027", "2 January 2027, 04:00"), ("zh-Hant", "2027年1月2日", "2027年1月2日 04:00"),
        ("zh-Hans", "2027年1月2日", "2027年1月2日 04:00"),
        ("pt", "2 de janeiro de 2027", "2 de janeiro de 2027 às 04:00"),
    ])
    func `each language writes a date its own way`(language: String, day: String, dayAndTime: String) throws {
        let date = WireDate(try #require(WireDate(rfc3339: "2027-01-01T20:00:00Z")).instant, offset: 28_800)
        #expect(try texts(language).language.description == language)
        #expect(try texts(language).text(of: date) == day)
        #expect(try texts(language).dateTimeText(of: date) == dayAndTime)
    }

    @Test(arguments: [
        ("en", "This article has been withdrawn", "This article has been temporarily withdrawn", "Correction, D:"),
        ("zh-Hant", "本稿已撤回", "本稿暫時撤回", "更正（D）："), ("zh-Hans", "本稿已撤回", "本稿暂时撤回", "更正（D）："),
        ("pt", "Este artigo foi retirado", "Este artigo foi temporariamente retirado", "Correção, D:"),
    ])
    func `each language has its notices`(language: String, canceled: String, withheld: String, label: String) throws {
        #expect(try texts(language).canceledNotice == canceled)
        #expect(try texts(language).withheldNotice == withheld)
        #expect(try texts(language).correction.text(around: "D") == label)
    }

    @Test(arguments: ["{day", "{week}", "{day} {}"])
    func `a date pattern with an unknown part is none`(pattern: String) {
        #expect(DatePattern(pattern) == nil)
    }

    @Test(arguments: ["By", "By {name", "} {", "{name} {name}"])
    func `a phrase has room for one thing`(text: String) {
        #expect(Phrase(text) == nil)
    }
}
