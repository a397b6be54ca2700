import Foundation
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
        ("zh-CN", "简体中文"), ("pt-BR", "Português"), ("nl", "Nederlands"), ("ar", "العربية"), ("fr-CH", "Français"),
        ("sr-Latn", "Srpski"), ("ja", "日本語"), ("kw", "kw"),
    ])
    func `a language is called by its own name`(language: String, name: String) throws {
        #expect(try InterfaceTable.standard.name(of: tag(language)) == name)
    }

    @Test(arguments: [
        ("[]", "texts.json: has no language"), ("{", "texts.json: "), ("[{\"language\": \"x\"}]", "texts.json: "),
    ])
    func `a table that cannot be used is refused by name`(json: String, problem: String) {
        let error = #expect(throws: InterfaceTableError.self) { try InterfaceTable(json: Array(json.utf8)) }
        #expect(error?.description.contains(problem) == true)
    }

    private func replaced(_ json: String) throws -> InterfaceTable {
        try InterfaceTable.standard.replacing(by: Array(json.utf8))
    }

    @Test func `another's texts stand before the table's, and what it leaves out is the table's`() throws {
        let table = try replaced(
            #"[{"language": "en", "by": "Words: {name}"}, {"language": "pt-BR", "older": "Anteriores", "name": "Português do Brasil"}]"#
        )
        let en = table.texts(for: try tag("en-GB"), fallback: try tag("en"))
        #expect(en.by.text(around: "X") == "Words: X" && en.older == "Older")
        let brazil = table.texts(for: try tag("pt-BR"), fallback: try tag("en"))
        #expect(brazil.older == "Anteriores" && brazil.newer == "Mais recentes")
        #expect(brazil.language.description == "pt-BR")
        #expect(try table.texts(for: tag("pt-MO"), fallback: tag("en")).older == "Mais antigas")
        #expect(try table.has(tag("pt-BR")) && !table.has(tag("fr")))
    }

    @Test func `a language more needs all of the texts`() throws {
        let path = #filePath.replacing(
            "Tests/NewsModelTests/InterfaceTextsTests.swift", with: "Sources/NewsModel/Language/texts.json")
        let builtIn = try String(contentsOfFile: path, encoding: .utf8)
        let start = try #require(builtIn.firstRange(of: "  {\n    \"language\": \"pt\""))
        let french =
            "["
            + builtIn[start.lowerBound...].replacing("\"pt\"", with: "\"fr\"")
            .replacing("Mais antigas", with: "Plus anciens")
        let table = try replaced(french)
        #expect(try table.texts(for: tag("fr-CH"), fallback: tag("en")).older == "Plus anciens")
        #expect(try table.texts(for: tag("nl"), fallback: tag("nl")).language.description == "en")
    }

    @Test(arguments: [
        (
            #"[{"language": "fr", "older": "Plus anciens"}]"#,
            "texts.json: fr: these are missing: address, allLanguages, by,"
        ),
        (#"[{"language": "en", "oldr": "x"}]"#, "texts.json: en: there is no text 'oldr', did you mean 'older'?"),
        (#"[{"language": "en", "by": "Words"}]"#, "texts.json: en: 'by': 'Words' needs one name in braces"),
        (#"[{"language": "en", "older": ["x"]}]"#, "texts.json: en: 'older': "),
        (#"[{"language": "en", "older": 7}]"#, "texts.json: 'older': expected a text or a list of texts"),
        (#"[{"language": "en", "older": "x\u0001"}]"#, "texts.json: en: 'older': has the character U+1, expected"),
        (#"[{"language": "en", "older": "x\uFFFE"}]"#, "texts.json: en: 'older': has the character U+FFFE, expected"),
        (#"[{"language": "en", "months": ["x"]}]"#, "texts.json: en: 'months': has 1, expected 12"),
        (#"[{"older": "x"}]"#, "texts.json: entry 1: 'language': expected a language tag"),
        (#"[{"language": "English", "older": "x"}]"#, "texts.json: entry 1: 'language': expected a language tag"),
        (#"{"language": "en"}"#, "texts.json: is not a list of objects with texts"),
        ("[", "texts.json: is not a list of objects with texts"),
    ])
    func `what is wrong in another's texts is told with its field`(json: String, problem: String) {
        let error = #expect(throws: InterfaceTableError.self) { try replaced(json) }
        #expect(error?.description.hasPrefix(problem) == true, "\(error.debugDescription)")
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
