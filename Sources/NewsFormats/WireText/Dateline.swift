import NewsModel

/// Finds place and date at the head of a story as papers and agencies print them: `MACAU, 14 Nov — `,
/// `Macau, 14 nov (Lusa) - `, `【本報訊】`, `新華社北京11月14日電　`.
///
/// Kept as printed, the agency's name included. A place without date is believed only with an agency that we know:
/// "NATO — the alliance" begins like a dateline too.
struct Dateline: Hashable, Sendable {
    let printed: String
    /// The paragraph without it.
    let rest: String

    init?(leading paragraph: String) {
        let found =
            Self.bracketed(paragraph) ?? Self.chineseBare(paragraph) ?? Self.agencyFirst(paragraph)
            ?? Self.latin(paragraph) ?? Self.ofAnyAgency(paragraph)
        guard let found else { return nil }
        self = found
    }

    init(printed: String, rest: String) {
        self.printed = printed
        self.rest = rest
    }
}

// MARK: Chinese

extension Dateline {
    private static func bracketed(_ paragraph: String) -> Dateline? {
        guard let bracket = Bracketed(leading: paragraph),
            isChinese(bracket.content) || isPaper(bracket.content) || isReporters(bracket.content)
                || isOfNeighbours(bracket.content, before: bracket.rest)
        else { return nil }
        let length = paragraph.unicodeScalars.count - bracket.rest.unicodeScalars.count
        let printed = Substring(paragraph.unicodeScalars.prefix(length)).trimmed
        return Dateline(printed: printed, rest: bracket.rest)
    }

    /// `大公報訊`: a paper or agency, then the word for dispatch.
    private static func isPaper(_ text: String) -> Bool {
        (4...8).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(\.isHan)
            && [
                "報訊", "报讯", "社訊", "社讯", "網訊", "网讯", "台訊", "台讯", "電台消息", "电台消息", "視台消息", "视台消息",
            ].contains { text.hasSuffix($0) }
    }

    /// `中央社記者陳大文台北14日電`, where nothing parts the name from the place.
    private static func isReporters(_ text: String) -> Bool {
        let compact = text.words.joined()
        let isDispatch = ["日電", "日电", "日訊", "日讯"].contains { compact.hasSuffix($0) }
        return isDispatch && compact.contains("社") && (compact.contains("記者") || compact.contains("记者"))
    }

    /// `【東京共同】` in Japanese and `(서울=한국통신)` in Korean copy.
    private static func isOfNeighbours(_ text: String, before rest: String) -> Bool {
        let isJapanese = ["共同", "時事"].contains { text.hasSuffix($0) && text != $0 }
        if isJapanese { return rest.unicodeScalars.prefix(60).contains(where: \.isKana) }
        let sides = text.split(separator: "=", omittingEmptySubsequences: false)
        return sides.count == 2
            && sides.allSatisfy {
                !$0.isEmpty
                    && $0.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) || $0.isDigit || $0.isBlank }
            }
    }

    /// Without brackets a blank must part it from the text, or the bracket of the reporter's name.
    private static func chineseBare(_ paragraph: String) -> Dateline? {
        let scalars = paragraph.unicodeScalars
        guard let gap = scalars.prefix(24).firstIndex(where: { $0.isBlank || $0 == "（" || $0 == "(" }) else {
            return nil
        }
        let printed = String(scalars[..<gap])
        guard isChinese(printed) else { return nil }
        return Dateline(printed: printed, rest: Substring(scalars[gap...]).trimmed)
    }

    /// `本報訊`, `本報澳門14日訊`, `澳門十四日電`, `新華社北京11月14日電`, `本報綜合報道`: who or when, then a word for
    /// dispatch. `【快訊】` and `【停電】` end in the same characters and say neither.
    private static func isChinese(_ text: String) -> Bool {
        let compact = text.words.joined()
        guard compact.unicodeScalars.first?.isHan == true, compact.columns <= 48,
            !compact.contains("記者"), !compact.contains("记者"),
            compact.unicodeScalars.allSatisfy({ $0.isHan || $0.columns == 0 || $0.isDigit })
        else { return false }
        let isOurs = ["本報", "本报", "本台", "本刊", "本網", "本网", "本社"].contains { compact.hasPrefix($0) }
        if isOurs, endings.contains(where: { compact.hasSuffix($0) }) { return true }
        guard let last = compact.unicodeScalars.last, "訊讯電电".unicodeScalars.contains(last) else { return false }
        var before = String(compact.unicodeScalars.dropLast())
        // `澳門26日綜合電`
        for kind in ["綜合", "综合", "專", "专"] where before.hasSuffix(kind) { before = String(before.dropLast(kind.count)) }
        let isDated = before.hasSuffix("日") && before.unicodeScalars.dropLast().last.map(\.isChineseNumber) == true
        let isAgency = agencies.contains { compact.hasPrefix($0) } && before.unicodeScalars.count >= 3
        return isDated || isAgency
    }

    private static let endings = ["訊", "讯", "電", "电", "報道", "报道", "報導", "报导"]
    private static let agencies = ["新華社", "新华社", "中新社", "中新網", "中新网", "中央社", "中通社", "路透社", "法新社", "美聯社", "葡新社", "盧薩社"]
}

// MARK: Latin

extension Dateline {
    /// No dateline is longer.
    private static let longest = 90

    /// `(ANSA) - ROMA, 14 NOV - `.
    private static func agencyFirst(_ paragraph: String) -> Dateline? {
        guard let bracket = Bracketed(leading: paragraph), isKnown(bracket.content), bracket.rest.hasPrefix("-"),
            let found = latin(Substring(bracket.rest.dropFirst()).trimmed)
        else { return nil }
        let length = paragraph.unicodeScalars.count - found.rest.unicodeScalars.count
        let head = Substring(paragraph.unicodeScalars.prefix(length))
        guard let end = head.unicodeScalars.lastIndex(where: { !$0.isBlank && !"-–—".unicodeScalars.contains($0) })
        else {
            return nil
        }
        return Dateline(printed: String(head.unicodeScalars[...end]), rest: found.rest)
    }

    private static func latin(_ paragraph: String) -> Dateline? {
        guard paragraph.unicodeScalars.first?.properties.isUppercase == true else { return nil }
        let start = Array(paragraph.unicodeScalars.prefix(longest))
        guard let dash = dash(in: start) else {
            return start.count < longest && isLatin(paragraph) ? Dateline(printed: paragraph, rest: "") : nil
        }
        let printed = Substring(paragraph.unicodeScalars.prefix(dash.lowerBound)).trimmed
        let isProvincial = start[dash.lowerBound] == "—" && isProvincial(printed)
        guard isLatin(printed) || isProvincial else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(dash.upperBound)).trimmed
        return Dateline(printed: printed.hasSuffix(").") ? String(printed.dropLast()) : printed, rest: rest)
    }

    /// The first dash that parts: an em dash anywhere, an en dash with a blank on one side, one or two hyphens
    /// between blanks.
    private static func dash(in text: [Unicode.Scalar]) -> Range<Int>? {
        for index in text.indices.dropFirst().dropLast() where ["—", "–", "-"].contains(text[index]) {
            if text[index] == "—" { return index..<index + 1 }
            let isAfterBlank = text[index - 1].isBlank
            if text[index] == "–" {
                if isAfterBlank || text[index + 1].isBlank { return index..<index + 1 }
                continue
            }
            let end = text[index + 1] == "-" ? index + 2 : index + 1
            // EFE: `(EFE).- `
            let isMarked = index > 1 && text[index - 1] == "." && text[index - 2] == ")"
            if isAfterBlank || isMarked, end < text.count, text[end].isBlank { return index..<end }
        }
        return nil
    }

    /// Place, then a date, then perhaps an agency in brackets.
    private static func isLatin(_ text: String) -> Bool {
        var head = text
        var agency: String?
        if let bracket = Bracketed(closing: text.hasSuffix(").") ? String(text.dropLast()) : text),
            !bracket.rest.isEmpty
        {
            head = bracket.rest
            agency = bracket.content
        }
        var isBare = false
        // Kyodo: `SAITAMA, Japan, Dec. 9 Kyodo - `
        if agency == nil, let last = head.words.last, head.words.count > 2, isKnown(last),
            last.unicodeScalars.first?.properties.isUppercase == true
        {
            agency = last
            isBare = true
            head = Substring(head.dropLast(last.count)).trimmed
        }
        if head.hasSuffix(".") || head.hasSuffix(",") { head = head.dropLast().trimmed }
        let words = head.words
        guard words.count <= 10 else { return false }
        for index in words.indices.dropFirst() where isDate(Array(words[index...])) {
            let place = words[..<index].joined(separator: " ")
            return isPlace(place) && (place.hasSuffix(",") || agency != nil || isAllCapitals(place))
        }
        guard let agency, !isBare, isKnown(agency) else { return false }
        // Lusa: `Macau, 14 (Lusa) - `
        if words.count > 1, let day = words.last, isDay(day), words[words.count - 2].hasSuffix(",") {
            return isPlace(words.dropLast().joined(separator: " "))
        }
        return isPlace(head) && words.count <= 4
    }

    /// `(dpa/lno)` is a regional service.
    static func isKnown(_ agency: String) -> Bool {
        let name = agency.lowercased()
        return knownAgencies.contains(name)
            || name.split(separator: "/").first.map { knownAgencies.contains(String($0)) } ?? false
    }

    /// Canada's way, without date and agency: `ST. JOHN'S, N.L. —`.
    private static func isProvincial(_ text: String) -> Bool {
        guard let comma = text.firstIndex(of: ","), text.hasSuffix(".") else { return false }
        let city = text[..<comma]
        let region = text[text.index(after: comma)...].trimmed
        let isFirm = ["Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr."].contains(region)
        return isPlace(String(city)) && isAllCapitals(String(city)) && region.words.count == 1 && isPlace(region)
            && !isFirm
    }

    /// A day and a month in either order, perhaps a year: `14 Nov`, `Nov. 14, 2026`, `14 de novembro de 2026`.
    private static func isDate(_ words: [String]) -> Bool {
        let parts = words.map { $0.lowercased().filter { $0 != "." && $0 != "," } }.filter { $0 != "de" }
        guard words.first?.lowercased() != "de", (2...3).contains(parts.count) else { return false }
        if parts.count == 3 { guard let year = Int(parts[2]), (1900...2999).contains(year) else { return false } }
        return isDay(parts[0]) && months.contains(parts[1]) || months.contains(parts[0]) && isDay(parts[1])
    }

    private static func isDay(_ text: String) -> Bool {
        Int(text).map { (1...31).contains($0) } ?? false
    }

    /// One to five capitalised words, particles between them; none that begins a sentence about a date.
    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" }).map { String($0) }
        guard (1...5).contains(words.count), let first = words.first, !notPlaces.contains(first.lowercased()) else {
            return false
        }
        return words.enumerated().allSatisfy { index, word in
            if index > 0, ["de", "da", "do", "dos", "das", "of", "the", "and", "e"].contains(word) { return true }
            return word.unicodeScalars.first?.properties.isUppercase == true
                && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ".'’-".unicodeScalars.contains($0) }
        }
    }

    private static func isAllCapitals(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isUppercase }
            && !text.unicodeScalars.contains { $0.properties.isLowercase }
    }

    private static let knownAgencies: Set<String> = [
        "reuters", "ap", "afp", "lusa", "xinhua", "efe", "dpa", "ansa", "tass", "upi", "bloomberg", "kyodo", "yonhap",
        "cna", "bernama", "ats", "apa", "belga", "anp", "cp", "pa", "aap", "pti", "ani", "mna", "macau news agency",
        "agência brasil", "angop", "inforpress", "tatoli", "pap", "čtk", "mti", "ritzau", "ntb", "tt", "stt",
        "agerpres",
        "ttxvn", "hina", "tanjug", "sta", "bta", "beta", "fena", "тасс", "укрінформ", "भाषा", "απε-μπε", "أ ف ب",
        "رويترز",
        "واس", "وام",
    ]

    static let notPlaces: Set<String> = [
        "on", "in", "by", "at", "since", "from", "until", "till", "after", "before", "the", "this", "last", "next",
        "em", "no", "na", "a", "o", "os", "as", "até", "desde", "este", "esta", "dia", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "segunda-feira", "terça-feira", "quarta-feira",
        "quinta-feira", "sexta-feira", "sábado", "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "between",
        "hoje", "ontem", "today", "yesterday",
    ]

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janeiro",
        "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
        "dezembro", "fev", "abr", "mai", "ago", "set", "out", "dez", "enero", "febrero", "marzo", "mayo", "junio",
        "julio", "septiembre", "octubre", "noviembre", "diciembre", "ene", "dic", "gennaio", "febbraio", "aprile",
        "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "gen", "mag", "giu", "lug", "ott", "janvier",
        "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "déc",
    ]
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool {
        ("0"..."9").contains(self) || (0xFF10...0xFF19).contains(value)
    }

    fileprivate var isChineseNumber: Bool {
        isDigit || "〇零一二三四五六七八九十廿卅".unicodeScalars.contains(self)
    }
}
