import LibXML
import NewsModel

/// What ends the texts of feeds where the page has more: `Read more`, `Leia mais`, `[阅读全文]`, `続きを読む`, Folha's
/// `Leia mais (11/26/2026 - 19h22)`.
///
/// The words stand at the very end, by themselves or behind the end of a sentence or an ellipsis.
enum FeedTeaser {
    /// - Parameter takesLink: whether a link to that address that says nothing else leads to the entry's own page.
    static func removed(from events: [MarkupEvent], takesLink: (String) -> Bool) -> [MarkupEvent] {
        guard let end = events.lastIndex(where: \.isShown), case .text(let text) = events[end], mayEndInOne(text),
            let before = without(withoutTime(text.trimmed))
        else { return events }
        guard let start = events[..<end].lastIndex(where: { $0.isStart(of: "a") }),
            !events[start...end].contains(where: { $0.isEnd(of: "a") })
        else {
            guard before.isEmpty || isEnded(before) else { return events }
            return Array(events[..<end] + [.text(text.withBlanksInFront(of: before))] + events[(end + 1)...])
        }
        guard before.isEmpty, let address = events[start].linkAddress, takesLink(address),
            !events[start..<end].contains(where: \.isShown), events[..<start].contains(where: \.isShown),
            let close = events[end...].firstIndex(where: { $0.isEnd(of: "a") }),
            isEnded(MarkupText.line(events: Array(events[..<start])))
        else { return events }
        return Array(events[..<start] + events[(close + 1)...])
    }

    /// Without the time behind such a link; nil if there is none.
    static func withoutTime(behind events: [MarkupEvent]) -> [MarkupEvent]? {
        guard let end = events.lastIndex(where: \.isShown), case .text(let text) = events[end],
            text.trimmed.hasSuffix(")"),
            withoutTime(text.trimmed).isEmpty
        else { return nil }
        return Array(events[..<end] + events[(end + 1)...])
    }

    /// A line without one.
    static func removed(from line: String) -> String {
        guard mayEndInOne(line), let before = without(withoutTime(line.trimmed)), isEnded(before) else { return line }
        return before
    }

    /// By its last character, which decides most.
    private static func mayEndInOne(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last(where: { !$0.isBlank }) else { return false }
        return last.properties.isAlphabetic || ")]»›>→…".unicodeScalars.contains(last) || text.hasSuffix("...")
    }

    /// What stands before the words; nil if others end it.
    private static func without(_ text: String) -> String? {
        let core = trimmed(text, of: marks)
        guard let words = endings.first(of: core) else { return nil }
        let before = core.dropLast(words.count)
        return before.utf8.last.map { $0.isAlphanumeric } == true ? nil : withoutOpenings(String(before))
    }

    /// A quotation mark stays that closes a quotation, or stands right behind a word.
    private static func withoutOpenings(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let last = scalars.last, openings.unicodeScalars.contains(last) {
            let rest = scalars.dropLast()
            if last == "»" || last == "«" {
                let other: Unicode.Scalar = last == "»" ? "«" : "»"
                if rest.count(where: { $0 == other }) > rest.count(where: { $0 == last }) { break }
                if let previous = rest.last, !openings.unicodeScalars.contains(previous) { break }
            }
            scalars = rest
        }
        return String(scalars)
    }

    /// Whether a line is one and nothing else.
    static func isOne(_ line: String) -> Bool {
        without(line)?.isEmpty ?? false
    }

    static func isEnded(_ text: String) -> Bool {
        let text = text.hasSuffix("]") ? String(text.dropLast()) : text
        return text.isEmpty || text.endsSentence || text.hasSuffix("…") || text.hasSuffix("...")
    }

    /// Without a day and an hour in brackets.
    private static func withoutTime(_ text: String) -> String {
        guard text.hasSuffix(")"), let bracket = Bracketed(closing: text),
            bracket.content.utf8.count(where: \.isDigit) >= 10,
            bracket.content.utf8.allSatisfy({ $0.isDigit || " /-.:h".utf8.contains($0) })
        else { return text }
        return bracket.rest
    }

    private static func trimmed(_ text: String, of marks: String) -> String {
        let scalars = text.unicodeScalars
        let last = scalars.lastIndex { !marks.unicodeScalars.contains($0) }
        return last.map { String(scalars[...$0]) } ?? ""
    }

    private static let marks = " ]»›>→…."
    private static let openings = " [«»›>→|-\u{A0}\u{3000}"
    private static let endings: TextEndings = [
        "Read more", "Read More", "READ MORE", "Continue reading", "Continue Reading", "Read full article",
        "Read the full article", "Read the full story", "Leia mais", "Ler mais", "Continuar a ler", "Continue lendo",
        "Leer más", "Seguir leyendo", "Sigue leyendo", "Lire la suite", "Lire plus", "Weiterlesen", "Mehr lesen",
        "Leggi tutto", "Leggi di più", "Continua a leggere", "Lees meer", "Lees verder", "Läs mer", "Læs mere",
        "Les mer", "Czytaj dalej", "Czytaj więcej", "Číst dál", "Citește mai mult", "Devamını oku", "Devamını Oku",
        "Baca selengkapnya", "Selengkapnya", "Читать далее", "Читать дальше", "Читать полностью", "Подробнее",
        "Читати далі", "Детальніше", "Διαβάστε περισσότερα", "اقرأ المزيد", "قراءة المزيد", "להמשך קריאה", "קרא עוד",
        "続きを読む", "阅读全文", "閱讀全文", "查看全文", "浏览全文", "继续阅读", "繼續閱讀", "阅读更多", "閱讀更多", "더보기", "더 보기",
    ]
}
