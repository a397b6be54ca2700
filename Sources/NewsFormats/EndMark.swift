import NewsModel

/// The last line of copy that says that it is the last and nothing else: `==Kyodo`, `Lusa/Fim`, `(END)`, `-30-`, `###`,
/// or who ended it: `bn/jm/cpg`.
///
/// It is no text and leaves it. What stands at the end of the last sentence stays, but for `（完）`.
enum EndMark {
    /// In bytes; longer lines are text.
    private static let longest = 48

    static func isMark(_ line: String) -> Bool {
        let line = line.trimmed
        guard !line.isEmpty, line.utf8.count <= longest else { return false }
        if line.hasSuffix("NNNN") || isSigns(line) || isEndOfAdvance(line) || isTime(line) { return true }
        let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        switch words.count {
        case 0: return line.count >= 3 && line.allSatisfy { rules.contains($0) }
        case 1: return isEnd(words[0], in: line) || isAgency(words, in: line)
        // IRNA and ISNA.
        case 2 where line == "انتهای پیام": return true
        // CNA: `Enditem/AW`.
        case 2 where words[0] == "enditem": return true
        case 2: return ends.contains(words[1]) && Dateline.isKnownWithDay(words[0]) || isAgency(words, in: line)
        case 3: return isAgency(words, in: line)
        default: return false
        }
    }

    /// Without marks the word must be in capitals, unless no story ends in it: PA's `end`, Xinhua's `Enditem`.
    private static func isEnd(_ word: String, in line: String) -> Bool {
        let isEnclosed = line.first.map { !$0.isLetter && !$0.isNumber } ?? false
        if figures.contains(word) { return isEnclosed && line.first == line.last }
        if line.utf8.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: ".") }), loneEnds.contains(word) {
            return true
        }
        guard ends.contains(word) else { return false }
        return isEnclosed || word.unicodeScalars.allSatisfy(\.isASCII) && line == line.uppercased()
    }

    /// An agency behind a mark: `==Kyodo`, `-- BERNAMA`, `--(بترا)`, `/ritzau/`, `/TT`; one in capitals also in brackets
    /// or by itself: `(ANP)`, `AFP`.
    private static func isAgency(_ words: [String], in line: String) -> Bool {
        let isMarked = ["==", "--", "—", "–", "/"].contains { line.hasPrefix($0) }
        let name = words.joined(separator: " ")
        if isMarked { return Dateline.isKnownWithDay(name) }
        // `أ ف ب`
        if line == name, !line.unicodeScalars.contains(where: \.properties.isCased) { return Dateline.isKnown(name) }
        let isEnclosed = line.hasPrefix("(") && (line.hasSuffix(")") || line.hasSuffix(")."))
        let letters =
            isEnclosed ? line.unicodeScalars.filter { !"().©".unicodeScalars.contains($0) } : line.unicodeScalars
        return letters.count > (isEnclosed ? 1 : 2) && letters.allSatisfy(\.properties.isUppercase)
            && Dateline.isKnown(name)
    }

    /// The signs of who wrote and who passed it, as EFE, APA, AAP and Lusa have them: `bn/jm/cpg`, `(Schluss) hoe/ral`,
    /// `AAP mxd/jlw`, `JYC // VC`.
    private static func isSigns(_ line: String) -> Bool {
        if line.hasPrefix("(Schluss)") { return IPTC7901Document.isSigns(line) }
        if line.firstRange(of: "//") != nil { return StatedLine.areSigns(line) }
        // `(Hina) xab yzz`
        if let bracket = Bracketed(leading: line), Dateline.isKnown(bracket.content) {
            let signs = bracket.rest.words
            if signs.count == 1 ? StatedLine.isSign(signs[0]) : areGroups(signs, in: 0x61...0x7A) { return true }
        }
        // `PTI ABC XYZ`, and TASR's `(jk, ab)`.
        if line.hasPrefix("PTI ") { return areGroups(line.words, in: 0x41...0x5A) }
        if line.hasPrefix("("), line.hasSuffix(")"), line.contains(", ") {
            return areGroups(line.dropFirst().dropLast().split(separator: ", ").map { String($0) }, in: 0x61...0x7A)
        }
        guard line.utf8.contains(UInt8(ascii: "/")) else { return false }
        // Notimex: `NTX/ABC/DEF`; PAP: `abc/ xyz/`.
        let parts = line.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        if parts.count > 2, areGroups(parts, in: 0x41...0x5A) { return true }
        if parts.count > 2, parts.last == "" { return areGroups(parts.dropLast().map(\.trimmed), in: 0x61...0x7A) }
        var words = line.words
        if words.count == 2, Dateline.isKnown(words[0]) { words.removeFirst() }
        return words.count == 1 && StatedLine.isInitials(words[0]) && words[0] != "and/or"
    }

    private static func areGroups(_ groups: [String], in letters: ClosedRange<UInt8>) -> Bool {
        (2...5).contains(groups.count)
            && groups.allSatisfy { (2...4).contains($0.utf8.count) && $0.utf8.allSatisfy(letters.contains) }
    }

    /// SPA's hour in the time of Mecca, below its `// انتهى //`: `10:00ت م`.
    private static func isTime(_ line: String) -> Bool {
        line.hasSuffix("ت م")
            && line.dropLast(3).trimmed.unicodeScalars.allSatisfy { scalar in
                scalar == ":" || scalar.properties.generalCategory == .decimalNumber
            }
    }

    /// AP's `(END ADV for Sunday, Nov. 29)`.
    private static func isEndOfAdvance(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(2)
        return line.hasPrefix("(") && line.hasSuffix(")") && words.elementsEqual(["end", "adv"])
    }

    private static let rules: Set<Character> = ["-", "*", "#", "=", "–", "—", " "]
    private static let figures: Set<String> = ["30", "0"]
    private static let ends: Set<String> = [
        "end", "ends", "fim", "fin", "fine", "ende", "schluss", "slut", "slutt", "loppu", "koniec", "konec", "kraj",
        "конец", "край", "кінець", "τέλος", "انتهى", "끝", "完", "了", "終", "终",
    ]
    private static let loneEnds: Set<String> = ["end", "ends", "enditem", "fim", "ende", "schluss"]
    /// At the very end of a text, where they can be nothing else.
    private static let closers = ["（完）", "(完)", "【完】", "（了）", "(了)", "（終）", "（끝）", "(끝)", " Enditem"]
}

extension EndMark {
    /// Copy is seldom ended more than twice.
    static let most = 3

    static func removed(from paragraphs: [String]) -> [String] {
        var paragraphs = paragraphs
        for _ in 0..<most {
            guard paragraphs.count > 1, let last = paragraphs.last, isMark(last) else { break }
            paragraphs.removeLast()
        }
        if let last = paragraphs.last { paragraphs[paragraphs.count - 1] = withoutCloser(last) }
        return paragraphs
    }

    /// The same of a body's last paragraph, if nothing in it is marked up.
    static func removed(from body: Body) -> Body {
        var body = body
        for _ in 0..<most {
            guard let html = withoutMark(body.html), let rest = try? Sanitizer.body(html: html) else { break }
            body = rest
        }
        guard body.html.hasSuffix("</p>"), let closer = closer(of: body.html.utf8.dropLast(4)) else { return body }
        let html = String(decoding: body.html.utf8.dropLast(4 + closer.utf8.count), as: UTF8.self) + "</p>"
        return (try? Sanitizer.body(html: html)) ?? body
    }

    /// A paragraph without `（完）`, unless it is all of it.
    static func withoutCloser(_ paragraph: String) -> String {
        guard let closer = closer(of: paragraph.utf8[...]) else { return paragraph }
        return String(decoding: paragraph.utf8.dropLast(closer.utf8.count), as: UTF8.self)
    }

    private static func closer(of text: Substring.UTF8View) -> String? {
        // The last bytes of these decide first: most text ends otherwise.
        guard let last = text.last, [0x29, 0x89, 0x91, UInt8(ascii: "m")].contains(last) else { return nil }
        return closers.first { closer in
            let before = text.dropLast(closer.utf8.count).last
            return text.count > closer.utf8.count && text.suffix(closer.utf8.count).elementsEqual(closer.utf8)
                && before != UInt8(ascii: ">")
        }
    }

    /// Of a body, what stands before its last paragraph where that is a mark, and something does.
    private static func withoutMark(_ html: String) -> String? {
        guard html.hasSuffix("</p>") else { return nil }
        let tail = Array(html.utf8.suffix(longest + 8))
        guard let start = tail.lastIndex(of: UInt8(ascii: "<")).map({ tail[..<$0] })?.lastIndex(of: UInt8(ascii: ">")),
            start >= 2, tail[(start - 2)...start].elementsEqual("<p>".utf8),
            isMark(String(decoding: tail[(start + 1)..<(tail.count - 4)], as: UTF8.self))
        else { return nil }
        let before = html.utf8.dropLast(tail.count - start + 2)
        return before.isEmpty ? nil : String(Substring(before))
    }
}
