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
            ("Macau (a port) is", "Macau", nil, nil),
        ] as [(String, String, String?, String?)])
    func parts(text: String, dateline: String, printed: String?, rest: String?) {
        let parted = StatedLine.part(text, after: dateline)
        #expect(parted?.printed == printed)
        #expect(parted?.rest == rest)
    }
}
