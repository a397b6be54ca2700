import NewsModel
import Testing

@testable import NewsFormats

/// The names of months and weekdays.
struct DateNameTests {
    @Test(
        "A month is known by its name in the languages of the wires",
        arguments: [
            ("November", 11), ("NOV", 11), ("nov.", 11), ("março", 3), ("MARCO", 3), ("févr.", 2), ("Jänner", 1),
            ("gennaio", 1), ("maart", 3), ("toukokuuta", 5), ("rugsėjo", 9), ("stycznia", 1), ("listopadu", 11),
            ("srpnja", 7), ("szept.", 9), ("ağustos", 8), ("ноября", 11), ("листопада", 11), ("μαΐου", 5),
            ("نوفمبر", 11), ("آذار", 3), ("جوان", 6), ("नवम्बर", 11), ("พ.ย.", 11), ("十一月", 11), ("yanvar", 1),
            ("నవంబర్", 11),
            ("ನವೆಂಬರ್", 11), ("નવેમ્બર", 11), ("නොවැම්බර්", 11), ("နိုဝင်ဘာ", 11), ("វិច្ឆិកា", 11), ("ພະຈິກ", 11), ("novembro", 11),
        ])
    func months(word: String, month: Int) {
        #expect(MonthNames.number(word) == month)
        #expect(MonthNames.contains(word))
    }

    @Test("The name of two months is a month's and has no number", arguments: ["listopada", "lis", "LIP"])
    func shared(word: String) {
        #expect(MonthNames.contains(word))
        #expect(MonthNames.number(word) == nil)
        #expect(MonthNames.number(abbreviated: word) == nil)
        #expect(MonthNames.number(word, in: "pl") != MonthNames.number(word, in: "hr"))
        #expect(MonthNames.number(word, in: "pt") == nil)
    }

    @Test("Other words are no months", arguments: ["mark", "Helsinki", "novem", "no", "", ".", "listo"])
    func others(word: String) {
        #expect(!MonthNames.contains(word))
    }

    @Test(
        "Where only a month can stand, its first letters are enough, unless two months share them",
        arguments: [("Novem.", 11), ("octub", 10), ("сентяб", 9), ("jui", nil), ("no", nil), ("Helsinki", nil)])
    func abbreviated(word: String, month: Int?) {
        #expect(MonthNames.number(abbreviated: word) == month)
    }

    @Test(
        "A weekday is known by its name, and Portugal's without its second word",
        arguments: [
            ("Sunday", 0), ("MON", 1), ("terça-feira", 2), ("QUARTA", 3), ("jeudi", 4), ("vrijdag", 5),
            ("Sonnabend", 6),
            ("hétfő", 1), ("czwartek", 4), ("пятница", 5), ("Σάββατο", 6), ("çarşamba", 3), ("mars", nil),
            ("feira", nil),
        ])
    func weekdays(word: String, day: Int?) {
        #expect(WeekdayNames.number(word) == day)
    }

    @Test(
        "A line with only a date is one in any of these languages",
        arguments: [
            "Thursday, 26 November 2026", "czwartek, 26 lutego 2026", "Четверг, 26 ноября 2026 18:32",
            "quinta-feira, 26 de novembro de 2026", "2026年11月26日", "26/11/2026 18:32",
        ])
    func lines(line: String) {
        #expect(LoneDate.isDate(line))
    }
}
