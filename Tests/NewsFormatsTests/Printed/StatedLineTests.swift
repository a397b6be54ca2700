import NewsModel
import Testing

@testable import NewsFormats

struct StatedLineTests {
    @Test(
        "A byline is the name without what opens it",
        arguments: [
            ("By Ana Costa", "en", "Ana Costa"), ("BY ANA COSTA, Example Press", "en", "ANA COSTA, Example Press"),
            ("Por Ana Costa", "pt", "Ana Costa"), ("Von Rui Sá", "de", "Rui Sá"), ("Von Rui Sá", "en", "Von Rui Sá"),
            ("Par Ana Costa", "fr", "Ana Costa"), ("本報記者 陳大文", "zh", "陳大文"), ("陳大文", "zh", "陳大文"), ("By", "en", "By"),
            ("Ana\n   Costa", "en", "Ana Costa"), ("Example Press", "en", "Example Press"),
        ])
    func bylines(text: String, language: String, expected: String) {
        #expect(StatedLine.byline(text, language: LanguageTag(language)) == expected)
    }

    @Test(
        "So it is in every language, whose word may be a name in another",
        arguments: [
            ("di Anna Rossi", "it", "Anna Rossi"), ("Di Anna Rossi", "en", "Di Anna Rossi"),
            ("Per Anna Puig", "ca", "Anna Puig"), ("Per Anna Puig", "nb", "Per Anna Puig"),
            ("Oleh Budi Santoso", "id", "Budi Santoso"), ("Oleh Petrenko", "uk", "Oleh Petrenko"),
            ("Oleh Petrenko", nil, "Oleh Petrenko"), ("Oleh Ahmad Razak", "ms", "Ahmad Razak"),
            ("โดย สมชาย ใจดี", "th", "สมชาย ใจดี"), ("מאת: דנה כהן", "he", "דנה כהן"), ("מאת דנה כהן", "he", "דנה כהן"),
            ("كتب: أحمد علي", "ar", "أحمد علي"), ("بقلم أحمد علي", "ar", "أحمد علي"),
            ("نویسنده: علی رضایی", "fa", "علی رضایی"),
            ("Автор: Иван Петров", "ru", "Иван Петров"), ("Автор: Іван Шевченко", "uk", "Іван Шевченко"),
            ("Autor: Jan Novák", "cs", "Jan Novák"), ("Írta: Kiss Anna", "hu", "Kiss Anna"),
            ("Teksti: Matti Virtanen", "fi", "Matti Virtanen"), ("Haber: Ahmet Şahin", "tr", "Ahmet Şahin"),
            ("Piše: Ana Kos", "sl", "Ana Kos"), ("De Ion Popescu", "ro", "Ion Popescu"),
            ("De Ion Popescu", "nl", "De Ion Popescu"), ("Na Juma Ali", "sw", "Juma Ali"), ("Na Li", "zh", "Na Li"),
            ("Van Dyke Parks", "nl", "Van Dyke Parks"), ("Door Jan Jansen", "nl", "Jan Jansen"),
            ("Autor:", "es", "Autor:"), ("Text by Ana Costa", nil, "Ana Costa"),
        ] as [(String, String?, String)])
    func languages(text: String, language: String?, expected: String) {
        #expect(StatedLine.byline(text, language: language.flatMap { LanguageTag($0) }) == expected)
    }

    @Test("NITF's language is that of its bylines, wherever it stands", arguments: ["nitf", "body", "body.content"])
    func languageOfNITF(element: String) throws {
        let xml = """
            <nitf><head><docdata><doc-id id-string="a"/></docdata></head><body><body.head><hedline><hl1>Le barche</hl1></hedline>
            <byline>di Anna Rossi</byline></body.head><body.content><p>Le barche.</p></body.content></body></nitf>
            """
        let stated = xml.replacing("<\(element)>", with: "<\(element) xml:lang='it'>")
        #expect(try NITFCopy.item(stated).content.byline == "Anna Rossi")
    }

    @Test(
        "A dateline is place and date without the dash",
        arguments: [
            ("Berlin (dpa) - ", "Berlin (dpa)"), ("MACAU, Nov 14 —", "MACAU, Nov 14"), ("Macau:", "Macau"),
            ("Aix-en-Provence", "Aix-en-Provence"), ("【本報訊】", "【本報訊】"), (" - ", ""),
        ])
    func datelines(text: String, expected: String) {
        #expect(StatedLine.dateline(text) == expected)
    }

    @Test(
        "A dateline that is a date alone is none",
        arguments: [
            ("3.6.2024 10:00:01 EEST", nil), ("July 22, 2022", nil), ("2026-11-26 10:00 UTC", nil),
            ("MARSEILLE, 5 mai", "MARSEILLE, 5 mai"), ("Helsinki 3.6.2024 10:00 EEST", "Helsinki 3.6.2024 10:00 EEST"),
        ] as [(String, String?)])
    func dates(text: String, expected: String?) {
        #expect(StatedLine.placedDateline(text) == expected)
    }

    @Test(
        "A text is parted from a stated dateline only where something parts them",
        arguments: [
            ("Macau, 14 nov - Sobem.", "Macau, 14 nov", "Macau, 14 nov", "Sobem."),
            ("MACAU,\n Nov 14 (Example) -- Rise.", "MACAU, Nov 14", "MACAU, Nov 14 (Example)", "Rise."),
            ("【本報訊】票價上調。", "【本報訊】", "【本報訊】", "票價上調。"), ("Macau is a port.", "Macau", nil, nil),
            ("Macaus - A.", "Macau", nil, nil), ("Lisbon - A.", "Macau", nil, nil),
            ("Macau (a port) is", "Macau", nil, nil), ("Paris-Roubaix is a race.", "Paris", nil, nil),
            ("Baden-Württemberg - A.", "Baden", nil, nil),
        ] as [(String, String, String?, String?)])
    func parts(text: String, dateline: String, printed: String?, rest: String?) {
        let parted = StatedLine.part(text, after: dateline)
        #expect(parted?.printed == printed)
        #expect(parted?.rest == rest)
    }

    struct Restated: CustomTestStringConvertible {
        let stated: String
        let text: String
        var isStatedKept = false

        var testDescription: String { stated + " | " + text }
    }

    @Test(
        "A dateline that the text prints in another form leaves it, and the one that says more is kept",
        arguments: [
            Restated(stated: "NEW YORK, Nov. 26, 2026", text: "NEW YORK, Nov. 26, 2026 /PRNewswire/ -- "),
            Restated(stated: "ROMA, 26 NOV", text: "(ANSA) - ROMA, 26 NOV - "),
            Restated(stated: "Warszawa, 26.11.2026 (PAP)", text: "26.11. Warszawa (PAP) - ", isStatedKept: true),
            Restated(stated: "Lisboa, 26 nov", text: "Lisboa, 26 nov 2026 (Lusa) – "),
            Restated(stated: "BRUSSEL", text: "26/11 BRUSSEL (BELGA) = "),
            Restated(stated: "Washington, D.C.", text: "WASHINGTON (AP) — "),
            Restated(stated: "TORONTO, Ontario", text: "TORONTO — ", isStatedKept: true),
            Restated(stated: "Toronto, Ontario", text: "TORONTO, Ont. (CP) — "),
            Restated(stated: "WASHINGTON (AP)", text: "WASHINGTON — ", isStatedKept: true),
            Restated(stated: "Paris, 26 nov 2026 (AFP)", text: "Paris - ", isStatedKept: true),
            Restated(stated: "Zürich, 26. November", text: "Zürich (sda) - "),
            Restated(stated: "Москва, 26 ноября", text: "МОСКВА, 26 ноября. /ТАСС/. "),
            Restated(stated: "تهران", text: "تهران- ایرنا- "), Restated(stated: "Tehran", text: "Tehran, IRNA - "),
            Restated(stated: "القاهرة", text: "القاهرة في 26 نوفمبر /أ ش أ/ "),
            Restated(stated: "서울", text: "(서울=연합뉴스) "), Restated(stated: "北京", text: "新华社北京11月26日电 "),
        ])
    func restated(line: Restated) throws {
        let rests = ["Rise of fares.", "«Rise» – of fares - and so on.", "Rise of \u{A0} "]
        for (indent, rest) in zip(["", "\n    ", "\t"], rests) {
            let parted = StatedLine.part(indent + line.text + rest, after: line.stated)
            let printed = line.text.trimming { " -–—=.".contains($0) }
            #expect(parted?.rest == rest)
            #expect(parted?.printed == (line.isStatedKept ? line.stated : printed))
        }
    }

    @Test(
        "Another dateline, place or day is not the stated one",
        arguments: [
            ("Birmingham, Alabama", "BIRMINGHAM, England (AP) — A."), ("Lisboa, 26 nov", "Lisboa, 25 nov (Lusa) - A."),
            ("Paris (AFP)", "Lyon (AFP) - A."), ("Paris, 26 nov", "Paris en novembre - un mois - est gris."),
            ("Paris, 26 nov", "Paris-Roubaix est une course."), ("Washington", "George Washington - the first - A."),
            ("Washington (AP)", "Washington's mayor — A."),
        ])
    func others(stated: String, text: String) {
        #expect(StatedLine.part(text, after: stated) == nil)
    }

    @Test("Taiwan's agency names its reporter in the dateline, stated or not")
    func reporters() throws {
        let head = "<hedline><hl1>渡輪</hl1></hedline><dateline><location>台北</location></dateline>"
        let text = "<p>（中央社記者陳大文台北26日電）票價上調。</p>"
        let content = try NITFCopy.item(NITFCopy.document(bodyHead: head, content: text)).content
        #expect(content.byline == "陳大文" && content.body.html == "<p>票價上調。</p>")
        let named = "<hedline><hl1>渡輪</hl1></hedline><byline>李小明</byline><dateline>台北</dateline>"
        #expect(try NITFCopy.item(NITFCopy.document(bodyHead: named, content: text)).content.byline == "李小明")
    }
}

extension String {
    fileprivate func trimming(_ isMark: (Character) -> Bool) -> String {
        String(reversed().drop(while: isMark).reversed())
    }
}
