import NewsModel
import Testing

@testable import NewsFormats

struct WireTextHeadTests {
    private static let story = "\n\nFares to rise\n\nFares rise in May."

    @Test("Every key of a head block fills its field")
    func everyKey() throws {
        let head = """
            Language: pt-PT
            ID: ferry-17
            Translation of: ferry-16 version 3
            Version: 2
            Status: usable
            Dateline: MACAU, 14 Nov
            Slugline: ferry-fares
            Byline: Ana Costa
            Date: 2026-11-14T09:30:00+08:00
            Embargo: 2026-11-15 06:00
            Category: Macau, Transport; Port
            Urgency: 4
            Subjects: medtop:04000000 economy, business and finance; medtop:11000000
            Keywords: ferry、fares
            Source: Harbour office
            Usage terms: Not for archives
            Editor’s note: Photos follow
            Correction note: Corrects the month
            """
        let item = try WireTextReader.read(
            text: head + Self.story, options: CopyOptions(defaultZone: Zone(offset: 28_800)))
        #expect(item.language == LanguageTag("pt-PT"))
        #expect(item.providerID == "ferry-17")
        #expect(item.article == .translation(of: "ferry-16", version: 3))
        #expect(item.providerVersion == 2 && item.status == .usable && item.isCorrection)
        #expect(item.embargo == WireDate(rfc3339: "2026-11-15T06:00:00+08:00"))
        let content = item.content
        #expect(content.headline == "Fares to rise" && content.body.html == "<p>Fares rise in May.</p>")
        #expect(content.dateline == "MACAU, 14 Nov" && content.byline == "Ana Costa")
        #expect(content.slugline == "ferry-fares" && content.urgency == 4)
        #expect(content.date == WireDate(rfc3339: "2026-11-14T09:30:00+08:00"))
        #expect(content.categories == ["Macau", "Transport", "Port"] && content.keywords == ["ferry", "fares"])
        #expect(
            content.subjects == [
                Subject(qcode: "medtop:04000000", name: "economy, business and finance"),
                Subject(qcode: "medtop:11000000"),
            ])
        #expect(content.source == "Harbour office" && content.usageTerms == "Not for archives")
        #expect(content.edNote == "Photos follow" && content.correctionNote == "Corrects the month")
    }

    @Test(
        "Keys are known in three languages, in any letter case",
        arguments: [
            "LANGUAGE: zh-Hant\nid: a1", "語言：zh-Hant\n編號：a1", "语言: zh-Hant\n编号: a1",
            "Língua: zh-Hant\nIdentificador: a1",
            "lingua: zh-hant\nID : a1", "language:zh-Hant\nid:a1",
        ])
    func names(head: String) throws {
        let item = try WireTextReader.read(text: head + Self.story)
        #expect(item.language == LanguageTag("zh-Hant") && item.providerID == "a1")
        #expect(item.content.headline == "Fares to rise")
    }

    @Test(
        "One line is a head block where its value can be checked",
        arguments: [
            "Language: en", "ID: ferry-17", "Date: 2026-11-14", "禁發至：2026-11-14", "Urgency: ３", "版本：2",
            "Estado: retido",
        ])
    func singleLine(head: String) throws {
        #expect(try WireTextReader.read(text: head + Self.story).content.headline == "Fares to rise")
    }

    @Test(
        "A block that is not all keys, or has no known key, is the headline",
        arguments: [
            "Update: ferries to stop", "Police: ferries to stop\nOffice: no comment",
            "Ferries to stop: office says why it must",
            "Language is a bridge: what schools teach", "http://ferry.example/fares", "14:30 ferry stops",
            "Weather: rain, Wind: strong",
        ])
    func headline(first: String) throws {
        let item = try WireTextReader.read(text: first + "\n\nThe ferries stop.")
        #expect(item.content.headline == first.split(separator: "\n").joined(separator: " "))
    }

    @Test(
        "Which article it is of is read from either key",
        arguments: [
            ("Article: ferry", ArticleReference.named("ferry")), ("文章：渡輪", .named("渡輪")),
            ("Translation of: f-16", .translation(of: "f-16", version: nil)),
            ("Translation of: f-16 v2", .translation(of: "f-16", version: 2)),
            ("譯自：f-16 第3版", .translation(of: "f-16", version: 3)),
            ("Tradução de: f-16, versão 4", .translation(of: "f-16", version: 4)),
            ("Translation of: version 3", .translation(of: "version 3", version: nil)),
            ("Translation of: f-16 vol", .translation(of: "f-16 vol", version: nil)),
        ])
    func articles(line: String, article: ArticleReference) throws {
        #expect(try WireTextReader.read(text: "Language: en\n\(line)" + Self.story).article == article)
    }

    @Test(
        "A status is known in three languages",
        arguments: [
            ("withheld", PubStatus.withheld), ("扣發", .withheld), ("retido", .withheld), ("CANCELED", .canceled),
            ("cancelled", .canceled), ("取消", .canceled), ("anulado", .canceled), ("usable", .usable), ("可用", .usable),
        ])
    func statuses(word: String, status: PubStatus) throws {
        #expect(try WireTextReader.read(text: "Status: \(word)" + Self.story).status == status)
    }

    @Test(
        "The story's date may be written as papers print it, day before month where the language says so",
        arguments: [
            ("Data: 26/11/2026", "2026-11-26"), ("Data: 05/11/2026 18:30", "2026-11-05T18:30"),
            ("日期：2026年11月26日", "2026-11-26"),
            ("Date: 26/11/2026", "2026-11-26"), ("Date: 26 November 2026", "2026-11-26"),
            ("Date: 05/11/2026\nLanguage: fr", "2026-11-05"),
            ("Date: 2026-11-26", "2026-11-26"),
        ])
    func writtenDates(head: String, date: String) throws {
        let item = try WireTextReader.read(text: head + "\nAuthor: Ana Costa" + Self.story)
        let expected = date.utf8.count > 10 ? date + ":00Z" : date + "T00:00:00Z"
        #expect(item.content.date?.rfc3339 == expected && item.content.byline == "Ana Costa")
    }

    @Test(
        "A date that may be another, or lets a text out, is read in no other form",
        arguments: ["Date: 05/11/2026", "Date: 5/11", "Date: soon", "Embargo: 26/11/2026", "禁發至：2026年11月26日"])
    func doubtfulDates(line: String) {
        #expect(throws: WireError.self) { try WireTextReader.read(text: line + "\nID: ferry" + Self.story) }
    }

    @Test(
        "A field that says that there is no embargo is none",
        arguments: [
            "Embargo: none", "Embargo: -", "Embargo: for immediate release", "禁發至：無", "解禁時間：即時",
            "Embargo até: imediato",
        ])
    func noEmbargo(line: String) throws {
        let item = try WireTextReader.read(text: line + "\nID: ferry" + Self.story)
        #expect(item.status == .usable && item.embargo == nil && item.content.headline == "Fares to rise")
    }

    @Test("A notice that withholds or cancels needs no headline and no text")
    func notices() throws {
        let item = try WireTextReader.read(text: "ID: ferry-17\nStatus: canceled\n")
        #expect(item.status == .canceled && item.content.headline.isEmpty && item.content.body == .empty)
    }

    @Test(
        "A byline in the head block loses its By, and is kept as it stands where it is no plain name",
        arguments: [
            ("By Ana Costa", "Ana Costa"), ("Por Ana Costa", "Ana Costa"), ("Our own staff", "Our own staff"),
            ("By Jane Public in Hong Kong", "Jane Public in Hong Kong"),
            ("By Ann Example, Harbour Agency", "Ann Example, Harbour Agency"),
        ])
    func bylines(value: String, byline: String) throws {
        let item = try WireTextReader.read(text: "Language: en\nByline: \(value)" + Self.story)
        #expect(item.content.byline == byline)
    }

    @Test("An empty free text is not stated")
    func emptyTexts() throws {
        let item = try WireTextReader.read(text: "Byline:\nKeywords: \nLanguage: en" + Self.story)
        #expect(item.content.byline == nil && item.content.keywords.isEmpty && !item.isCorrection)
    }

    @Test(
        "What is wrong with a head block is said with line, field and value",
        arguments: [
            ("Language: en\nEmbago: 2026-11-14", 2, "unknown key 'Embago': expected perhaps 'embargo'"),
            ("語言：zh-Hant\n禁發：2026-11-14", 2, "unknown key '禁發': expected perhaps '禁發至'"),
            ("Language: en\nlanguage: pt", 2, "the key 'language' a second time"),
            ("Language: en\nIdioma: pt", 2, "'Language' is also in line 1"),
            ("Date: 2026-02-30", 1, "Date '2026-02-30': expected a date"),
            ("Date: 1026-11-14", 1, "Date '1026-11-14': expected a date since 1800"),
            ("Embargo: 0226-11-14", 1, "Embargo '0226-11-14': expected a date since 1800"),
            ("Embargo: tomorrow", 1, "Embargo 'tomorrow'"),
            ("Embargo:\nLanguage: en", 1, "Embargo without a value"),
            ("Language: Klingon", 1, "Language 'Klingon': expected a language tag"),
            ("Urgency:\nLanguage: en", 1, "Urgency without a value"),
            ("Version: 0", 1, "Version '0': expected a whole number from 1 on"),
            ("Version: 1.5", 1, "Version '1.5'"), ("Version: -2", 1, "Version '-2'"),
            ("Version: +2", 1, "Version '+2'"),
            ("Status: killed", 1, "Status 'killed': expected usable, withheld or canceled"),
            ("ID:\nLanguage: en", 1, "ID without a value"),
            ("Article: a\nTranslation of: b", 2, "either 'Article' or 'Translation of', not both"),
            ("Language: en\nTranslation of:", 2, "Translation of without a value"),
            ("Language: en\nTranslation of: b version x", 2, "Translation of 'b version x'"),
            ("Language: en\nSubjects: economy", 2, "Subjects 'economy': expected codes such as medtop:04000000"),
            ("Language: en\nSubjects: medtop:0400", 2, "Subjects 'medtop:0400'"),
            ("Language: en\nSubjects: medtop:04000000; economy", 2, "Subjects"),
            (
                "Source: ferries to stop", 1,
                "may be a head block or text: expected a second line in the head block, or --no-head"
            ),
            ("Language: en\nEmbargo: 2026-11-14\nFares to rise", 3, "'Fares to rise' may be a head block or text"),
        ])
    func refused(head: String, line: Int, words: String) {
        let error = #expect(throws: WireError.self) { try WireTextReader.read(text: head + Self.story) }
        #expect(error?.line == line)
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test("Line numbers count the blank lines before the head block")
    func lineNumbers() {
        let error = #expect(throws: WireError.self) {
            try WireTextReader.read(text: "\r\n\r\nVersion: 0" + Self.story)
        }
        #expect(error?.line == 3)
    }

    @Test(
        "Copy without a headline is refused",
        arguments: ["", " \n\t\n　", "\u{FEFF}", "Language: en\nID: a1\n\n", "\u{0}\u{1}"])
    func noHeadline(text: String) {
        let error = #expect(throws: WireError.self) { try WireTextReader.read(text: text) }
        #expect(error?.kind == (text.contains("ID") ? .noHeadline : .empty))
    }

    @Test("Copy in a wrong encoding is refused with byte and line")
    func wrongEncoding() {
        let latin1: [UInt8] = Array("Fares\n\nCaf".utf8) + [0xE9, 0x0A]
        let error = #expect(throws: WireError.self) { try WireTextReader.read(latin1) }
        #expect(error?.kind == .undecodable && error?.offset == 10 && error?.line == 3)
        let reason =
            "line 3: byte 0xE9, which is not UTF-8, at offset 10: expected text in UTF-8, or the right --encoding (of what is posted, charset)"
        #expect(error?.description == reason)
        let unknown = CopyOptions(encoding: "klingon")
        let label = #expect(throws: WireError.self) { try WireTextReader.read(latin1, options: unknown) }
        #expect(label?.kind == .unknownEncoding && label?.description.contains("'klingon'") == true)
    }

    @Test("Copy that holds a NUL, or text that was lost before, is refused as in every other format")
    func lost() {
        for (text, offset) in [("Fares\n\nCaf\u{FFFD}.", 10), ("Fares\n\nA\u{0}b", 8)] {
            let error = #expect(throws: WireError.self) { try WireTextReader.read(Array(text.utf8)) }
            #expect(error?.kind == .undecodable && error?.offset == offset)
        }
    }

    @Test("A message quotes no more than fits on a line, though a single character may have a million marks")
    func longMessage() {
        let marks = String(repeating: "\u{345}", count: 100_000)
        for head in ["Language: en\nA\(marks): b", "Language: a\(marks)", "Language: en\nVersion: a\(marks)"] {
            let error = #expect(throws: WireError.self) { try WireTextReader.read(text: head + "\n\nHead") }
            #expect((error?.description.utf8.count ?? 0) < 1000)
        }
    }

    @Test("No name stands for two keys, and the handbook has them all")
    func handbook() throws {
        let names = WireTextKey.allCases.flatMap { key in key.names.map { (name: $0, key: key) } }
        for (name, key) in names { #expect(WireTextKey(name: name) == key, "\(name)") }
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let page = String(decoding: try Corpus.contents("/\(root)/docs/wire-text.md"), as: UTF8.self)
        for (name, _) in names { #expect(page.contains(name), "\(name)") }
    }
}
