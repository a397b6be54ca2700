import NewsModel

/// Finds the byline in the text of copy. In doubt there is none: a name left in the text is printed where it was, but a
/// sentence taken for a name would be lost.
enum Byline {
    /// The byline, and the paragraph without it.
    struct Found: Hashable, Sendable {
        let name: String
        let rest: String
    }

    /// The name in a separate line that identifies itself: `By X`, `Por X`, `Texto: X`, `本報記者 X`, `文：X`, `【本報記者 X 報道】`.
    static func onItsOwn(_ line: String) -> String? {
        guard line.utf8.count <= longest else { return nil }
        if let leading = leading(line), leading.rest.isEmpty { return leading.name }
        // CNA in English: `(By Chen Da-wen and Wang Xiao-ming)`
        if line.hasPrefix("(By "), line.hasSuffix(")") { return latinCredit(String(line.dropFirst().dropLast())) }
        return latinCredit(line) ?? hanCredit(line, isBracketed: false)
    }

    /// The name in a line below a text that says that it is one, `Texto: X`, `Pewarta: X`: without a colon it may be said
    /// of something else.
    static func labelled(_ line: String) -> String? {
        line.contains(":") || line.contains("：") ? onItsOwn(line) : nil
    }

    /// The name before a slash and the agency, as TT and Vietnam's agency sign: `Anna Berg/TT`.
    static func beforeAgency(_ line: String) -> String? {
        guard line.utf8.count <= 90, let slash = line.lastIndex(of: "/") else { return nil }
        let agency = line[line.index(after: slash)...]
        guard agency.unicodeScalars.allSatisfy(\.properties.isUppercase), Dateline.isKnown(String(agency)),
            NameWords.isName(String(line[..<slash]))
        else { return nil }
        return line
    }

    /// Agência Brasil's `Ana Costa - Repórter da Agência Brasil`.
    private static func reporter(_ line: String) -> String? {
        guard line.columns <= 90, let mark = line.firstRange(ofBytes: " - ") ?? line.firstRange(ofBytes: " – ") else {
            return nil
        }
        let (names, office) = (String(line[..<mark.lowerBound]), line[mark.upperBound...].trimmed)
        guard NameWords.areNames(names), let word = office.words.first, (2...6).contains(office.words.count),
            !office.endsSentence, reporters.contains(word.lowercased())
        else { return nil }
        return names + ", " + office
    }

    private static let reporters: Set<String> = [
        "repórter", "repórteres", "correspondente", "correspondentes", "enviado", "enviada", "enviados",
    ]

    /// The name in a separate line that also names the agency: `Por Ana Costa, da agência Lusa`.
    static func withOffice(_ line: String) -> String? {
        if let found = reporter(line) { return found }
        guard line.columns <= 90, let comma = line.firstIndex(of: ","), let blank = line.firstIndex(of: " "),
            blank < comma,
            ["by", "por", "von", "par", "de", "di"].contains(line[..<blank].lowercased())
        else { return nil }
        let name = line[blank..<comma].trimmed
        let office = line[line.index(after: comma)...].trimmed
        guard NameWords.isName(name), (1...6).contains(office.words.count), !office.endsSentence else { return nil }
        return name + ", " + office
    }

    /// A bracketed credit at the beginning of a paragraph: `【本報記者 陳大文 報道】政府...`.
    static func leading(_ paragraph: String) -> Found? {
        if let found = korean(paragraph) { return found }
        guard let bracket = Bracketed(leading: paragraph), let name = hanCredit(bracket.content, isBracketed: true)
        else {
            return nil
        }
        return Found(name: name, rest: bracket.rest)
    }

    /// After the dateline of Yonhap and Newsis: `홍길동 기자 = `, `홍길동 김철수 기자 = `.
    private static func korean(_ paragraph: String) -> Found? {
        let head = Substring(paragraph.unicodeScalars.prefix(40))
        guard let mark = head.firstRange(ofBytes: " 기자 = ") else { return nil }
        let names = head[..<mark.lowerBound].words
        let areNames = names.allSatisfy { name in
            (2...4).contains(name.unicodeScalars.count)
                && name.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
        }
        guard (1...4).contains(names.count), areNames else { return nil }
        let length = head[..<mark.upperBound].unicodeScalars.count
        return Found(
            name: names.joined(separator: ", "), rest: Substring(paragraph.unicodeScalars.dropFirst(length)).trimmed)
    }

    /// After the dateline of Anadolu: `MEHMET YILMAZ - `.
    static func beforeDash(_ paragraph: String) -> Found? {
        let head = Substring(paragraph.unicodeScalars.prefix(60))
        guard let mark = head.firstRange(ofBytes: " - ") else { return nil }
        let name = String(head[..<mark.lowerBound])
        guard NameWords.isName(name) else { return nil }
        let length = head[..<mark.upperBound].unicodeScalars.count
        return Found(name: name, rest: Substring(paragraph.unicodeScalars.dropFirst(length)).trimmed)
    }

    /// A bracketed credit at the end of a paragraph, `...（本報記者 陳大文）`, which is recognised without a section line after
    /// it.
    static func closing(_ paragraph: String) -> Found? {
        guard let bracket = Bracketed(closing: paragraph), let name = hanCredit(bracket.content, isBracketed: true),
            !bracket.rest.isEmpty
        else { return nil }
        return Found(name: name, rest: bracket.rest)
    }

    /// A bare name after the last sentence: two to four name words, without a full stop in or after them. Only for copy
    /// in which a section line follows or whose provider is known to sign this way.
    static func trailing(_ paragraph: String) -> Found? {
        let scalars = paragraph.unicodeScalars
        var cursor = scalars.endIndex
        while let gap = scalars[..<cursor].lastIndex(where: \.isBlank),
            let last = scalars[..<gap].lastIndex(where: { !$0.isBlank })
        {
            let text = Substring(scalars[...last])
            let name = Substring(scalars[scalars.index(after: gap)...]).trimmed
            if text.endsSentence {
                guard !endsInAbbreviation(text.trimmed), NameWords.isName(name) else { return nil }
                return Found(name: name, rest: text.trimmed)
            }
            if name.words.count > 6 { return nil }
            // Past all blanks at once: there may be millions.
            cursor = scalars.index(after: last)
        }
        return nil
    }

    /// A bare name on a separate line; under the same conditions as `trailing`.
    static func bareName(_ line: String) -> String? {
        line.utf8.count <= longest && NameWords.isName(line) ? line : nil
    }
}

extension Byline {
    /// In bytes. No byline is longer, and the search for one processes a line many times.
    private static let longest = 1000

    private static let latinOpenings = [
        "texto e fotos de", "reporting by", "reported by", "story by", "text by", "texto de", "texto:", "text:",
        "byline:", "by:", "por:", "autor:", "autora:", "author:", "reporter:", "pewarta:", "by", "por",
    ]

    private static func latinCredit(_ line: String) -> String? {
        guard line.unicodeScalars.first?.isASCII == true else { return nil }
        let lowered = line.lowercased()
        guard lowered.utf8.count == line.utf8.count else { return nil }
        for opening in latinOpenings where lowered.hasPrefix(opening) {
            let rest = Substring(line.unicodeScalars.dropFirst(opening.unicodeScalars.count))
            guard opening.hasSuffix(":") || rest.unicodeScalars.first?.isBlank == true else { continue }
            let name = rest.trimmed
            return NameWords.areNames(name) ? name : nil
        }
        return nil
    }

    private static let hanOpenings = [
        "本報特約記者", "本报特约记者", "本報見習記者", "本报见习记者", "本報實習記者", "本报实习记者", "本報記者", "本报记者",
        "本刊記者", "本刊记者", "本台記者", "本台记者", "特約記者", "特约记者", "記者", "记者", "採訪", "采访", "撰文", "作者",
        "文",
    ]

    private static let hanEndings = ["綜合報道", "综合报道", "綜合報導", "報道", "報導", "报道", "报导"]

    /// `本報記者 陳大文 報道`, `文：陳大文`, `文/陳大文`.
    private static func hanCredit(_ text: String, isBracketed: Bool) -> String? {
        guard let opening = hanOpenings.first(where: { text.utf8.starts(with: $0.utf8) }) else { return nil }
        let rest = Substring(text.utf8.dropFirst(opening.utf8.count))
        var name = rest.trimmed
        let isMarked = name.unicodeScalars.first.map { ":：/／".unicodeScalars.contains($0) } ?? false
        if isMarked { name = Substring(name.unicodeScalars.dropFirst()).trimmed }
        let ending = hanEndings.first { name.hasSuffix($0) }
        if let ending { name = name.dropLast(ending.count).trimmed }
        let isParted = isMarked || isBracketed || ending != nil || rest.unicodeScalars.first?.isBlank == true
        guard isBelieved(opening, name, isMarked: isMarked, isParted: isParted) else { return nil }
        return NameWords.areHanNames(name) || isMarked && NameWords.areNames(name) ? name : nil
    }

    /// `記者會現場` begins like a credit and `文化局` like another: a single word of this kind needs its colon, and a name
    /// directly after `記者` needs the paper before it and at most the usual three characters.
    private static func isBelieved(_ opening: String, _ name: String, isMarked: Bool, isParted: Bool) -> Bool {
        if ["文", "作者", "撰文", "採訪", "采访"].contains(opening) { return isMarked }
        return isParted || opening.unicodeScalars.count > 2 && name.unicodeScalars.count <= 3
    }

    /// A full stop that does not end a sentence: after a title, an initial or an abbreviation such as `U.S.`
    private static func endsInAbbreviation(_ text: String) -> Bool {
        guard text.hasSuffix("."), let word = text.words.last?.dropLast() else { return false }
        let bare = Substring(word.unicodeScalars.drop { !$0.properties.isAlphabetic })
        return bare.count == 1 || bare.contains(".") && !bare.hasSuffix(".")
            || abbreviations.contains(bare.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "srta", "dra", "eng", "arq", "gov", "gen", "sen", "rep",
        "lt", "col", "sgt", "capt", "cmdr", "maj", "rev", "hon", "av", "vs", "no", "nos", "fig", "art", "pe", "d",
        "exmo", "exma", "adm", "supt", "insp", "mt", "ft",
    ]
}
