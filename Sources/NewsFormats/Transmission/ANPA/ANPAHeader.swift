import NewsModel

/// The two lines of an ANPA 1312 header (ANPA 1312 §2): service letter and number, US, selector code; then priority,
/// category, format, keyword with cycle and version, date, word count.
///
/// ```
/// W2870 US asian
/// f l DC3 DC1 BC-LT--Argentina-CancerB     11-13 1049
/// ```
struct ANPAHeader: Hashable {
    let service: String
    let number: String
    /// A letter, as sent.
    let priority: String?
    let category: String?
    /// Whether it is a table or list, whose lines stay as they are (DC2 or DC4).
    let isTabular: Bool
    /// `BC-LT--Argentina-CancerB`: cycle and keyword, cut to the field's width.
    let keyword: String
    /// The text after the keyword: `1stLd-Writethru`, `ADV12`, a reference number.
    let version: String
    /// `11-13`, mostly month first.
    let date: String?

    /// Nil if the first line is not such a header.
    init?(_ header: String) {
        let lines = header.split(separator: "\n").filter { !$0.isBlank }
        guard let first = lines.first else { return nil }
        let parts = first.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false)
        let source = parts[0].filter { $0.isLetter || $0.isNumber }
        let letters = source.utf8.prefix { $0.isLetter }
        let digits = source.utf8.dropFirst(letters.count)
        guard (1...4).contains(letters.count), (1...6).contains(digits.count),
            digits.allSatisfy({ $0.isDigit })
        else { return nil }
        service = String(Substring(letters))
        number = String(Substring(digits))
        let second = lines.dropFirst().first ?? ""
        let codes = second.unicodeScalars.filter { (0x11...0x14).contains($0.value) }
        isTabular = codes.contains("\u{12}")
        let format = second.unicodeScalars.firstIndex { (0x11...0x14).contains($0.value) }
        let letterWords = format.map { String(second[..<$0]).words } ?? Self.letters(of: second)
        priority = letterWords.first
        category = letterWords.dropFirst().first.flatMap { Sanitizer.line($0).nilIfBlank }
        var words = second.printed.words
        if format == nil {
            words = Array(words.dropFirst(letterWords.count))
        } else {
            words = String(Substring(second[(format ?? second.startIndex)...]).printed).words
        }
        // How many words the text has.
        if words.last.flatMap({ Int($0) }) != nil { words.removeLast() }
        let isDate = words.last.map {
            $0.split(separator: "-").count == 2 && $0.allSatisfy { $0.isNumber || $0 == "-" }
        }
        date = isDate == true ? words.popLast() : nil
        keyword = words.first ?? ""
        version = words.dropFirst().joined(separator: " ")
    }

    /// Whether it is for weekdays (`a`) or Sundays (`s`) in the future.
    var isAdvance: Bool {
        ["a", "s"].contains(priority?.lowercased())
    }

    /// 1 flash, 2 bulletin, 3 urgent, 4 rush, 5 daily, 6 for later days.
    var urgency: Int? {
        switch priority?.lowercased() {
        case "f": 1
        case "b": 2
        case "u": 3
        case "r": 4
        case "d": 5
        case "a", "s", "w": 6
        case "1", "2", "3", "4", "5", "6", "7", "8": priority.flatMap { Int($0) }
        default: nil
        }
    }

    /// Without format codes the two letters are separate.
    private static func letters(of line: Substring) -> [String] {
        Array(line.words.prefix(2).prefix { $0.utf8.count == 1 })
    }
}

extension Substring {
    /// Without control bytes and spaces at the ends.
    fileprivate var printed: String {
        Substring(String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })))
            .trimmed
    }
}
