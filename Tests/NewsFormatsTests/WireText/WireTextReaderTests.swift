import NewsModel
import Testing

@testable import NewsFormats

struct WireTextReaderTests {
    private static func body(_ item: WireItem) -> [String] {
        item.content.body.html.split(separator: "\n").map { line in
            String(line.dropFirst(3).dropLast(4)).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&")
        }
    }

    @Test("Headline and paragraphs are told apart by blank lines")
    func plain() throws {
        let item = try WireTextReader.read(text: "Ferry fares to rise\n\nFares rise in May.\n\n\nThe office said so.\n")
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(Self.body(item) == ["Fares rise in May.", "The office said so."])
        #expect(item == WireItem(content: Content(headline: item.content.headline, body: item.content.body)))
    }

    @Test("Copy without blank lines has its headline in line 1 and a paragraph in every other")
    func lines() throws {
        let item = try WireTextReader.read(text: "Ferry fares to rise\nFares rise in May\nand in June.\n- So it is.")
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(Self.body(item) == ["Fares rise in May", "and in June.", "- So it is."])
    }

    @Test(
        "Line ends, tabs, indents and marks of any editor make no difference",
        arguments: [
            "渡輪加價\r\n\r\n票價五月上調。\r\n\r\n當局昨日公佈。\r\n", "渡輪加價\r\r票價五月上調。\r\r當局昨日公佈。",
            "\u{FEFF}渡輪加價\n\n　　票價五月上調。\n\n　　當局昨日公佈。　\n", "\n\n 渡輪加價 \t\n \t \n\t票價五月上調。\n\u{FEFF}\n當局昨日公佈。",
            "渡輪加價\u{2029}\u{2029}票價五月上調。\u{2028}\u{2028}當局昨日公佈。",
        ])
    func blanks(text: String) throws {
        let item = try WireTextReader.read(Array(text.utf8))
        #expect(item.content.headline == "渡輪加價")
        #expect(Self.body(item) == ["票價五月上調。", "當局昨日公佈。"])
    }

    @Test("A headline may run over several lines, and text may follow it without a blank line")
    func headlines() throws {
        let two = try WireTextReader.read(text: "Ferry fares to rise\nfor the first time in years\n\nFares rise.")
        #expect(two.content.headline == "Ferry fares to rise for the first time in years")
        let close = try WireTextReader.read(text: "Ferry fares to rise\nFares rise in May.\n\nThe office said so.")
        #expect(close.content.headline == "Ferry fares to rise")
        #expect(Self.body(close) == ["Fares rise in May.", "The office said so."])
        let signed = try WireTextReader.read(text: "Ferry fares to rise\nBy Ana Costa\n\nFares rise.")
        #expect(signed.content.headline == "Ferry fares to rise")
        #expect(signed.content.byline == "Ana Costa")
        #expect(Self.body(signed) == ["Fares rise."])
    }

    @Test("Byline, dateline and section line leave the text for their fields")
    func found() throws {
        let english = try WireTextReader.read(
            text:
                "Ferry fares to rise\n\nMACAU, 14 Nov — Fares rise.\n\nThe office said so. Howard Tong\n\nCategories Macau"
        )
        #expect(english.content.dateline == "MACAU, 14 Nov")
        #expect(english.content.byline == "Howard Tong")
        #expect(english.content.categories == ["Macau"])
        #expect(Self.body(english) == ["Fares rise.", "The office said so."])
        let chinese = try WireTextReader.read(text: "渡輪加價\n\n【本報訊】（本報記者 陳大文）票價上調。\n\n當局昨日公佈。\n\n分類：澳門、經濟")
        #expect(chinese.content.dateline == "【本報訊】")
        #expect(chinese.content.byline == "陳大文")
        #expect(chinese.content.categories == ["澳門", "經濟"])
        #expect(Self.body(chinese) == ["票價上調。", "當局昨日公佈。"])
        let portuguese = try WireTextReader.read(
            text: "Tarifas sobem\n\nPor Ana Costa\n\nMacau, 14 nov (Lusa) - As tarifas sobem.\n\nSecção: Macau")
        #expect(portuguese.content.dateline == "Macau, 14 nov (Lusa)")
        #expect(portuguese.content.byline == "Ana Costa")
        #expect(Self.body(portuguese) == ["As tarifas sobem."])
    }

    @Test("A bare name is a byline only before a section line or for a provider that signs so")
    func trailingBylines() throws {
        let text = "Ferry fares to rise\n\nFares rise.\n\nThe office said so. Howard Tong"
        let plain = try WireTextReader.read(text: text)
        #expect(plain.content.byline == nil)
        #expect(Self.body(plain).last == "The office said so. Howard Tong")
        let signing = try WireTextReader.read(text: text, options: WireTextOptions(trailingBylines: true))
        #expect(signing.content.byline == "Howard Tong")
        let own = try WireTextReader.read(text: "Fares to rise\n\nFares rise.\n\nHoward Tong\nCategory: Macau")
        #expect(own.content.byline == "Howard Tong")
        #expect(Self.body(own) == ["Fares rise."])
    }

    @Test("What the head block states wins, and the text is left whole unless it says the same")
    func stated() throws {
        let text = "\n\nFares to rise\n\nMACAU, 14 Nov — Fares rise. Howard Tong\n\nCategories Macau"
        let other = try WireTextReader.read(
            text: "Byline: Ana Costa\nDateline: TAIPA, 14 Nov\nCategory: Transport" + text)
        #expect(other.content.byline == "Ana Costa")
        #expect(other.content.dateline == "TAIPA, 14 Nov")
        #expect(other.content.categories == ["Transport"])
        #expect(Self.body(other) == ["MACAU, 14 Nov — Fares rise. Howard Tong", "Categories Macau"])
        let same = try WireTextReader.read(
            text: "Byline: Howard Tong\nDateline: Macau, 14 Nov\nCategory: Macau" + text)
        #expect(same.content.dateline == "Macau, 14 Nov")
        #expect(Self.body(same) == ["Fares rise."])
    }

    @Test("No word is lost when text leaves for a field")
    func nothingLost() throws {
        let item = try WireTextReader.read(text: "Fares to rise\n\nMACAU, 14 Nov — Text.\n\nBy Howard Tong")
        #expect(item.content.byline == "Howard Tong")
        let alone = try WireTextReader.read(text: "Fares to rise\n\nMACAU, 14 Nov")
        #expect(Self.body(alone) == ["MACAU, 14 Nov"])
        #expect(alone.content.dateline == nil)
    }

    @Test("Copy in a named encoding or with a byte order mark is read as what it is")
    func encodings() throws {
        let big5: [UInt8] = [0xB4, 0xE7, 0xBD, 0xFC, 0x0A, 0x0A, 0xA5, 0x5B, 0xBB, 0xF9]
        let item = try WireTextReader.read(big5, options: WireTextOptions(encoding: "big5-hkscs"))
        #expect(item.content.headline == "渡輪")
        let utf16: [UInt8] = [0xFF, 0xFE, 0x21, 0x6E, 0x2A, 0x8F]
        #expect(try WireTextReader.read(utf16).content.headline == "渡輪")
    }

    @Test("Without a head block the first lines are headline and text")
    func noHead() throws {
        let text = "Source: ferries to stop\n\nThe ferries stop."
        let item = try WireTextReader.read(text: text, options: WireTextOptions(readsHead: false))
        #expect(item.content.headline == "Source: ferries to stop")
    }

    @Test("The specimen comes out whole", .enabled(if: Corpus.folder != nil))
    func specimen() throws {
        let bytes = try Corpus.bytes("wire/specimen/000_f3c25401f8cc7198.txt")
        let item = try WireTextReader.read(bytes)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
        #expect(item.content.headline == lines[0])
        #expect(item.content.byline == "Howard Tong")
        #expect(item.content.categories == ["Macau"])
        #expect(item.content.dateline == nil && item.content.date == nil && item.language == nil)
        let paragraphs = Self.body(item)
        #expect(paragraphs.count == 9 && Array(paragraphs.dropLast()) == Array(lines[1...8]))
        #expect(paragraphs.last.map { $0 + " Howard Tong" } == lines[9])
        #expect(paragraphs.last?.hasSuffix("all forms of exploitation.") == true)
    }

    @Test("Every line of the corpus comes out as the line it was", .enabled(if: Corpus.folder != nil))
    func corpusLines() throws {
        let files = try Corpus.files("wire/plain", named: ".txt")
        #expect(files.count == 60)
        for file in files {
            let bytes = try Corpus.bytes(file)
            let item = try WireTextReader.read(bytes)
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(\.trimmed)
            #expect([item.content.headline] + Self.body(item) == lines, "\(file)")
        }
    }
}
