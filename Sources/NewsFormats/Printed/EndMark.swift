import NewsModel

/// The last line of copy that says that it is the last and nothing else: `==Kyodo`, `Lusa/Fim`, `(END)`, `-30-`, `###`,
/// or who ended it: `bn/jm/cpg`.
///
/// It is no text and leaves it, and so does what says no more behind the last sentence: `（完）`, `(PAP)`.
enum EndMark {
    /// In bytes; longer lines are text.
    static let longest = 64

    /// - Parameter isAbove: whether another mark stands below, where more are signs: Inforpress' `CD/JMV`.
    static func isMark(_ line: String, isAbove: Bool = false) -> Bool {
        let line = line.trimmed
        guard !line.isEmpty, line.utf8.count <= longest else { return false }
        if isAbove, StatedLine.areSigns(line, parted: "/") && !terms.contains(line) || isInitials(line) { return true }
        if line.hasSuffix("NNNN") || isSigns(line) || isEndOfAdvance(line) || isOfTransmission(line) || isMedia(line) {
            return true
        }
        let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        if words.count > 1, isEnd(words, in: line) { return true }
        if isRule(line) { return true }
        switch words.count {
        case 0: return false
        case 1: return isEnd(words[0], in: line) || isAgency(words, in: line)
        case 2...3 where archives.contains(words[words.count - 1]) && Dateline.isKnown(words[0]): return true
        // IRNA and ISNA.
        case 2...3 where line.hasPrefix("انتهای پیام"): return true
        // CNA: `Enditem/AW`.
        case 2 where words[0] == "enditem": return true
        case 2:
            return ends.contains(words[1]) && Dateline.isKnownWithDay(words[0]) || isAgency(words, in: line)
        case 3: return isAgency(words, in: line)
        default: return false
        }
    }

    /// `A.H.`; not `U.S.`.
    private static func isInitials(_ line: String) -> Bool {
        (2...8).contains(line.utf8.count) && line.utf8.last == UInt8(ascii: ".") && !abbreviations.contains(line)
            && line.utf8.enumerated().allSatisfy { $1 == UInt8(ascii: ".") ? $0 % 2 == 1 : $0 % 2 == 0 && $1.isCapital }
    }

    private static let abbreviations: Set<String> = [
        "A.I.", "B.C.", "D.C.", "E.U.", "L.A.", "N.Y.", "P.S.", "Q.E.D.", "R.I.P.", "U.A.E.", "U.K.", "U.N.", "U.S.",
        "U.S.A.",
    ]

    /// With a slash, and no people.
    private static let terms: Set<String> = [
        "AC/DC", "TCP/IP", "HIV/AIDS", "USD/EUR", "EUR/USD", "GBP/USD", "USD/JPY", "ON/OFF",
    ]

    /// A rule of dashes, stars or, at Palestine's agency, letters that only stretch a word; PANA's `-0- PANA AB/CD`;
    /// Belga and Vietnam's agency set `./.` by itself too.
    private static func isRule(_ line: String) -> Bool {
        line.utf8.starts(with: "-0-".utf8) || line == "./." || line.count >= 3 && line.allSatisfy { rules.contains($0) }
    }

    /// Without marks the word must be in capitals, unless no story ends in it: PA's `end`, Xinhua's `Enditem`.
    private static func isEnd(_ word: String, in line: String) -> Bool {
        // In quotation marks somebody says it.
        let isEnclosed = line.first.map { !$0.isLetter && !$0.isNumber && !Self.quotes.contains($0) } ?? false
        if figures.contains(word) { return isEnclosed && line.first == line.last }
        if line.utf8.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: ".") }), loneEnds.contains(word) {
            return true
        }
        guard ends.contains(word) else { return false }
        return isEnclosed || line == line.uppercased() && line != line.lowercased()
    }

    /// `完` by itself is a word, but above a day and an hour.
    static func isWord(_ line: String) -> Bool {
        ends.contains(line)
    }

    /// Hong Kong's `Ends/Thursday, November 26, 2026`, Dow Jones' `(END) Dow Jones Newswires`.
    private static func isEnd(_ words: [String], in line: String) -> Bool {
        guard ends.contains(words[0]) else { return false }
        if let slash = line.firstIndex(of: "/"), LoneDate.isDate(line[slash...].dropFirst().trimmed) { return true }
        return line.hasPrefix("(") && words.count <= 4 && Dateline.isKnown(words[1...].prefix(2).joined(separator: " "))
    }

    /// A line that may be anything, and is of no reader's interest below the end of a text: signs, a desk, a day.
    static func isLoose(_ line: String) -> Bool {
        line.utf8.count <= longest && (areFew(line.words) && !line.endsSentence || LoneDate.isDate(line))
    }

    /// `ISSN 2465 - 1222` has three.
    private static func areFew(_ words: [String]) -> Bool {
        words.count { $0.contains { $0.isLetter || $0.isNumber } } <= 3
    }

    /// Whether a text ends there, whatever stands below. A rule or stars may part it in the middle, and what reads like
    /// the signs of a desk or a note on a picture may be part of it.
    static func isLast(_ line: String) -> Bool {
        guard !isWord(line) else { return true }
        let areSigns = isSigns(line) && line.utf8.allSatisfy { $0 < 0x80 }
        return isMark(line) && line.contains { $0.isLetter || $0.isNumber || $0 == "#" } && !areSigns && !isMedia(line)
    }

    /// An agency behind a mark: `==Kyodo`, `-- BERNAMA`, `--(بترا)`, `/ritzau/`, `/TT`; one in capitals also in
    /// brackets or by itself: `(ANP)`, `AFP`.
    private static func isAgency(_ words: [String], in line: String) -> Bool {
        let isMarked = ["==", "--", "—", "–", "/"].contains { line.hasPrefix($0) }
        let name = words.joined(separator: " ")
        // `/ritzau/AFP`
        if line.hasPrefix("/"), words.count > 1, words.allSatisfy(Dateline.isKnown) { return true }
        if isMarked { return Dateline.isKnownWithDay(name) && !isSpeaker(name, in: line) }
        // `- NZME`, `- Macau News Agency`; others are items of a list.
        if line.hasPrefix("- ") {
            let isWritten =
                name.unicodeScalars.count > 2 && !line.unicodeScalars.contains(where: \.properties.isLowercase)
            return (isWritten || words.count == 3) && AgencyName.known.contains(name)
        }
        // `أ ف ب`
        if line == name, !line.unicodeScalars.contains(where: \.properties.isCased) { return Dateline.isKnown(name) }
        let isEnclosed = line.hasPrefix("(") && (line.hasSuffix(")") || line.hasSuffix(")."))
        if let bracket = Bracketed(leading: line), isEnclosed || bracket.rest.isEmpty, areAgencies(bracket.content) {
            return true
        }
        let marks = isEnclosed ? "().©-" : "-"
        let letters = line.unicodeScalars.filter { !marks.unicodeScalars.contains($0) }
        return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
            && (Dateline.isKnown(name) || Dateline.isKnown(words.joined(separator: "-")))
    }

    /// Whose words stand above a dash may be a person with the name of an agency: `— Petra`.
    private static func isSpeaker(_ name: String, in line: String) -> Bool {
        let isTypeset = line.hasPrefix("—") || line.hasPrefix("–")
        guard isTypeset || line.hasPrefix("--") && !Dateline.isKnown(name) else { return false }
        return line.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// `(dpa)`, `(APA/dpa)`.
    static func areAgencies(_ names: String) -> Bool {
        let parts = names.split { $0 == "/" || $0 == "," }.map(\.trimmed)
        let isKnown: (String) -> Bool = {
            AgencyName.known.contains($0.lowercased()) || AgencyName.inHan.contains($0)
                || AgencyName.inJapanese.contains($0)
        }
        // Adnkronos: `(Abc/Adnkronos)`
        let isSigned =
            parts.count == 2 && isKnown(parts[1]) && (2...4).contains(parts[0].utf8.count)
            && parts[0].utf8.allSatisfy(\.isLetter)
        return isSigned || parts.allSatisfy(isKnown)
    }

    static let quotes: Set<Character> = ["\"", "'", "“", "”", "„", "‘", "’", "«", "»", "‹", "›", "「", "『"]
    private static let rules: Set<Character> = ["-", "*", "#", "=", "–", "—", "_", " ", "ـ"]
    private static let figures: Set<String> = ["30", "0"]
    static let ends: Set<String> = [
        "end", "ends", "fim", "fin", "fine", "ende", "schluss", "slut", "slutt", "loppu", "koniec", "konec", "kraj",
        "конец", "край", "крај", "кінець", "τέλος", "انتهى", "النهاية", "סוף", "끝", "完", "了", "終", "终",
        "終わり", "おわり",
    ]
    private static let loneEnds: Set<String> = ["end", "ends", "enditem", "fim", "ende", "schluss"]
    /// Behind the agency whose archive a text comes from: `TT:s arkiv`, `dpa-Archiv`.
    private static let archives: Set<String> = [
        "arkiv", "archiv", "archief", "arkisto", "archives", "archive", "archivo",
    ]
}

extension EndMark {
    /// Copy is seldom ended more than twice.
    static let most = 4

    static func removed(from paragraphs: [String]) -> [String] {
        var paragraphs = paragraphs
        for count in 0..<most {
            guard paragraphs.count > 1, let last = paragraphs.last, isMark(last, isAbove: count > 0) else { break }
            paragraphs.removeLast()
        }
        if let last = paragraphs.last { paragraphs[paragraphs.count - 1] = withoutCloser(last) }
        return paragraphs
    }

    /// A body without the marks at its end, if nothing in it is marked up.
    static func removed(from body: Body) -> Body {
        var body = body
        for count in 0..<most {
            guard let rest = body.withoutLastRule ?? withoutMark(body, isAbove: count > 0) else { break }
            body = rest
        }
        guard body.html.hasSuffix("</p>"), let closer = closer(of: body.html.utf8.dropLast(4)) else { return body }
        let end = body.html.utf8.index(body.html.endIndex, offsetBy: -4)
        return Sanitizer.body(body, without: body.html.utf8.index(end, offsetBy: -closer.utf8.count)..<end)
    }

    /// Whether the last sentence has such a mark behind it.
    static func isClosed(_ body: Body) -> Bool {
        body.html.hasSuffix("</p>") && closer(of: body.html.utf8.dropLast(4)) != nil
    }

    /// A paragraph without `（完）`, unless it is all of it.
    static func withoutCloser(_ paragraph: String) -> String {
        guard let closer = closer(of: paragraph.utf8[...]) else { return paragraph }
        return String(decoding: paragraph.utf8.dropLast(closer.utf8.count), as: UTF8.self)
    }

    /// The number under which SPA sent it, below the hour.
    private static func isNumber(_ line: String, below body: Body) -> Bool {
        line.utf8.count == 4 && line.utf8.allSatisfy(\.isDigit)
            && body.lastLine(within: longest).map(isOfTransmission) ?? false
    }

    /// A body without its last paragraph where that is a mark, and something else stands before it.
    private static func withoutMark(_ body: Body, isAbove: Bool) -> Body? {
        guard let line = body.lastLine(within: longest), let rest = body.without(lastLine: line) else { return nil }
        return isMark(MarkupText.stated(line), isAbove: isAbove) || isNumber(line, below: rest) ? rest : nil
    }
}
