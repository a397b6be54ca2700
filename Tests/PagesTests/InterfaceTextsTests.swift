import NewsModel
import Testing

@testable import Pages

@Suite("Interface texts")
struct InterfaceTextsTests {
    @Test(arguments: [
        ("en", "English"), ("en-GB", "English"), ("zh-Hant", "繁體中文"), ("zh-MO", "繁體中文"), ("zh-Hans", "简体中文"),
        ("zh-CN", "简体中文"), ("pt-BR", "Português"), ("nl", "nl"),
    ])
    func `a language is called by its own name`(tag: String, name: String) throws {
        #expect(try InterfaceTable().name(of: Examples.tag(tag)) == name)
    }

    @Test(arguments: [
        ("[]", "texts.json: holds no language"), ("{", "texts.json: "), ("[{\"language\": \"x\"}]", "texts.json: "),
    ])
    func `a table that cannot be used is refused by name`(json: String, problem: String) {
        let error = #expect(throws: PagesError.self) { try InterfaceTable(json: Array(json.utf8)) }
        #expect(error?.description.contains(problem) == true)
    }

    @Test func `every phrase with a part has it in every language`() throws {
        let table = try InterfaceTable()
        for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
            let texts = table.texts(for: try Examples.tag(language), fallback: try Examples.tag("en"))
            #expect(texts.language.description == language)
            #expect(texts.by.contains("{name}"))
            #expect(texts.updated.contains("{date}") && texts.correctedOn.contains("{date}"))
        }
    }
}
