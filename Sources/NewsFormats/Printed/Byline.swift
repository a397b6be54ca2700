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
    ///
    /// - Parameter next: the line below it. Above a dateline a word is believed that has other meanings too: `Di X`.
    static func onItsOwn(_ line: String, above next: @autoclosure () -> String? = nil) -> String? {
        guard line.utf8.count <= longest else { return nil }
        if let leading = leading(line), leading.rest.isEmpty { return leading.name }
        if let staff = BylineWords.staff(line) { return staff }
        // CNA in English: `(By Chen Da-wen and Wang Xiao-ming)`; ANSA above its dateline: `(di Anna Rossi)`
        if line.hasPrefix("("), line.hasSuffix(")") {
            let inside = String(line.dropFirst().dropLast())
            if inside.hasPrefix("By ") { return onItsOwn(inside) }
            guard BylineWords.opened(inside) != nil, let next = next(), AgencyDateline(leading: next) != nil else {
                return nil
            }
            return onItsOwn(inside, above: next)
        }
        if let opened = BylineWords.opened(line) {
            guard
                NameWords.areNames(opened.name) || NameWords.areUncasedNames(opened.name)
                    || AgencyName.isFull(opened.name)
            else {
                return hanCredit(line, isBracketed: false)
            }
            if opened.isSure { return opened.name }
            guard let next = next(), AgencyDateline(leading: next) != nil else { return nil }
            return opened.name
        }
        return hanCredit(line, isBracketed: false)
    }

    /// The name in a line below a text that says that it is one, `Texto: X`, `Pewarta: X`: without a colon it may be
    /// said of something else.
    static func labelled(_ line: String) -> String? {
        LabelledLine.isOne(line) ? onItsOwn(line) : nil
    }

    /// The name before a slash and the agency, as TT and Vietnam's agency sign: `Anna Berg/TT`.
    static func beforeAgency(_ line: String) -> String? {
        guard line.utf8.count <= 90, let slash = line.lastIndex(of: "/") else { return nil }
        let agency = line[line.index(after: slash)...]
        guard agency.unicodeScalars.allSatisfy(\.properties.isUppercase), Dateline.isKnown(String(agency)),
            NameWords.areCapitalised(line[..<slash].words)
        else { return nil }
        return line
    }

    /// Agerpres' `AGERPRES/(A - autor: Ion Popescu, editor: Maria Ionescu)`.
    static func inAgencyBracket(_ line: String) -> String? {
        guard line.hasSuffix(")"), line.utf8.count <= PrintedLine.longest, let open = line.firstRange(ofBytes: "/("),
            Dateline.isKnown(String(line[..<open.lowerBound]))
        else { return nil }
        return line[open.upperBound...].dropLast().split(separator: ",").lazy.compactMap { part in
            labelled((part.firstRange(ofBytes: " - ").map { part[$0.upperBound...] } ?? part).trimmed)
        }.first
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
        guard line.columns <= 90, let opened = BylineWords.opened(line), let comma = opened.name.firstIndex(of: ",")
        else { return nil }
        let name = opened.name[..<comma].trimmed
        let office = opened.name[comma...].dropFirst().trimmed
        guard NameWords.isName(name), (1...6).contains(office.words.count), !office.endsSentence else { return nil }
        return name + ", " + office
    }

    /// A bracketed credit at the beginning of a paragraph: `【本報記者 陳大文 報道】政府...`.
    static func leading(_ paragraph: String) -> Found? {
        if let found = korean(paragraph) ?? reported(paragraph) { return found }
        guard let bracket = Bracketed(leading: paragraph), let name = hanCredit(bracket.content, isBracketed: true)
        else {
            return nil
        }
        return Found(name: name, rest: bracket.rest)
    }

    /// After the dateline of China's agencies, two names or more: `(陈大文 李小明)`. A single word may be anything, and
    /// two without family names are a heading: `(国际 观察)`.
    static func bracketedNames(_ paragraph: String) -> Found? {
        guard let bracket = Bracketed(leading: paragraph), NameWords.areHanNames(bracket.content),
            case let names = bracket.content.unicodeScalars.split(whereSeparator: {
                $0.isBlank || $0 == "、" || $0 == "，"
            }),
            names.count > 1, names.allSatisfy({ NameWords.isHanSurname($0.first) })
        else { return nil }
        return Found(name: bracket.content.words.joined(separator: "、"), rest: bracket.rest)
    }

    /// After the dateline of papers in Hong Kong: `記者陳大文報道：`.
    private static func reported(_ paragraph: String) -> Found? {
        guard paragraph.utf8.first == 0xE8,
            let word = ["記者", "记者"].first(where: { paragraph.utf8.starts(with: $0.utf8) }),
            let mark = paragraph.unicodeScalars.prefix(24).firstIndex(where: { $0 == "：" || $0 == ":" })
        else { return nil }
        let head = String(paragraph[..<mark])
        guard let ending = hanEndings.first(where: { head.hasSuffix($0) }) else { return nil }
        let name = head.dropFirst(word.count).dropLast(ending.count).trimmed
        guard NameWords.areHanNames(name) else { return nil }
        return Found(name: name, rest: Substring(paragraph.unicodeScalars[mark...].dropFirst()).trimmed)
    }

    /// After the dateline of Yonhap and Newsis: `홍길동 기자 = `, `홍길동 김철수 기자 = `, abroad `홍길동 특파원 = `; papers' `[서울경제=홍길동 기자] `.
    private static func korean(_ paragraph: String) -> Found? {
        if let bracket = Bracketed(leading: paragraph), bracket.content.hasSuffix(" 기자"),
            let mark = bracket.content.firstIndex(of: "=")
        {
            let name = bracket.content[mark...].dropFirst().dropLast(3).trimmed
            return areHangulNames(name.words) ? Found(name: name, rest: bracket.rest) : nil
        }
        let head = Substring(paragraph.unicodeScalars.prefix(40))
        guard let mark = head.firstRange(ofBytes: " 기자 = ") ?? head.firstRange(ofBytes: " 특파원 = ") else { return nil }
        let names = head[..<mark.lowerBound].words
        guard areHangulNames(names) else { return nil }
        let length = head[..<mark.upperBound].unicodeScalars.count
        return Found(
            name: names.joined(separator: ", "), rest: Substring(paragraph.unicodeScalars.dropFirst(length)).trimmed)
    }

    static func areHangulNames(_ names: [String]) -> Bool {
        (1...4).contains(names.count)
            && names.allSatisfy { name in
                (2...4).contains(name.unicodeScalars.count)
                    && name.unicodeScalars.allSatisfy(\.isHangul)
            }
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
                guard !endsInAbbreviation(text.trimmed), NameWords.isName(name) || BylineWords.staff(name) != nil else {
                    return nil
                }
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

    private static let hanOpenings = TextStems([
        "本報特約記者", "本报特约记者", "本報見習記者", "本报见习记者", "本報實習記者", "本报实习记者", "本報記者", "本报记者",
        "本刊記者", "本刊记者", "本台記者", "本台记者", "特約記者", "特约记者", "記者", "记者", "採訪", "采访", "撰文", "作者",
        "文",
    ])

    private static let hanEndings = ["綜合報道", "综合报道", "綜合報導", "報道", "報導", "报道", "报导"]

    /// `本報記者 陳大文 報道`, `文：陳大文`, `文/陳大文`.
    private static func hanCredit(_ text: String, isBracketed: Bool) -> String? {
        guard let opening = hanOpenings.opening(of: text) else { return nil }
        let rest = Substring(text.utf8.dropFirst(opening.utf8.count))
        var name = rest.trimmed
        let isMarked = name.unicodeScalars.first.map { ":：/／".unicodeScalars.contains($0) } ?? false
        if isMarked { name = Substring(name.unicodeScalars.dropFirst()).trimmed }
        let ending = hanEndings.first { name.hasSuffix($0) }
        if let ending { name = name.dropLast(ending.count).trimmed }
        let isParted = isMarked || isBracketed || ending != nil || rest.unicodeScalars.first?.isBlank == true
        guard isBelieved(opening, name, isMarked: isMarked, isParted: isParted) else { return nil }
        // `記者手記`, `記者：為什麼` are no names.
        if opening.unicodeScalars.count == 2, ending == nil, name.unicodeScalars.first?.isHan == true,
            !NameWords.isHanSurname(name.unicodeScalars.first)
        {
            return nil
        }
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
