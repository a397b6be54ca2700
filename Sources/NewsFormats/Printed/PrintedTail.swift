import NewsModel

/// What agencies and their customers print below a text instead of stating it in fields: whose it is, where it comes from,
/// who wrote it.
///
/// What is found leaves the text, unless a field says something else.
extension Content {
    /// - Parameter isOfFeed: whether the copyright is that of all entries of a feed, which that of one overrules.
    mutating func takePrintedTail(isOfFeed: Bool = false) {
        guard body != .empty else { return }
        for _ in 0..<EndMark.most {
            guard let line = body.lastLine(within: PrintedLine.longest), let rest = body.without(lastLine: line),
                take(MarkupText.stated(line), isOfFeed: isOfFeed)
            else { return }
            body = EndMark.removed(from: rest)
        }
    }

    private mutating func take(_ line: String, isOfFeed: Bool) -> Bool {
        if AgencyName.isFull(line) {
            credit = credit ?? Sanitizer.line(line)
            return true
        }
        if PrintedLine.isCopyright(line) {
            if let copyright, !isOfFeed { return copyright.contains(line) }
            copyright = Sanitizer.line(line)
            return true
        }
        if let name = PrintedLine.source(line) {
            if let stated = source ?? credit { return stated.contains(name) }
            source = Sanitizer.line(name)
            return true
        }
        guard let name = Byline.labelled(line) else { return false }
        if let byline { return byline == name }
        byline = Sanitizer.line(name)
        return true
    }
}

/// Lines of a text that say whose it is.
enum PrintedLine {
    /// In bytes; longer ones are text.
    static let longest = 200

    /// `© ANP 2026. Alle rechten voorbehouden.`, `Copyright 2026 AFP`; not `Copyright law is to change.`
    static func isCopyright(_ line: String) -> Bool {
        guard let first = line.utf8.first,
            [0xC2, UInt8(ascii: "("), UInt8(ascii: "C"), UInt8(ascii: "c")].contains(first)
        else { return false }
        let lowered = line.lowercased()
        guard let sign = signs.first(where: { lowered.hasPrefix($0) }) else { return false }
        let rest = lowered.dropFirst(sign.count).trimmed
        if sign != "copyright" { return !rest.isEmpty }
        let words = rest.split { !$0.isLetter && !$0.isNumber }.prefix(3).map { String($0) }
        guard let mark = rest.unicodeScalars.first, !words.isEmpty else { return false }
        return "©(:".unicodeScalars.contains(mark)
            || words.contains { Int($0).map { (1990...2999).contains($0) } ?? false }
            || Dateline.isKnown(words[0]) || AgencyName.isFull(words.joined(separator: " "))
    }

    private static let signs = ["©", "(c)", "copyright"]

    /// `Source: AFP`, `Fonte: Lusa`, `来源：新华社`: an agency that is known, without the signs behind a slash.
    static func source(_ line: String) -> String? {
        guard line.utf8.count <= longestSource, let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
            sources.contains(line[..<colon].trimmed.lowercased())
        else { return nil }
        let name = line[line.index(after: colon)...].prefix { $0 != "/" }.trimmed
        let isAgency = Dateline.knownAgencies.contains(name.lowercased()) || AgencyName.isFull(name)
        return isAgency || Dateline.hanAgencies.contains(name) ? name : nil
    }

    private static let longestSource = 60
    private static let sources: Set<String> = [
        "source", "sources", "fonte", "fuente", "quelle", "bron", "källa", "kilde", "lähde", "źródło", "zdroj", "izvor",
        "sursa", "forrás", "источник", "джерело", "источник:", "πηγή", "kaynak", "sumber", "nguồn", "المصدر", "منبع",
        "来源", "來源", "消息来源", "消息來源", "출처", "出典",
    ]
}
