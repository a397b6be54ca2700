import NewsModel

/// The head of a text that repeats what fields state: dateline and byline.
extension StatedLine {
    /// A text that begins with a stated dateline, or with one that says the same in another form, parted at the dash
    /// behind it.
    static func part(_ text: String, after dateline: String) -> (printed: String, rest: String)? {
        repeated(text, after: dateline) ?? restatedWithin(text, as: dateline)
    }

    /// Sources are indented for people to read; blanks at the end keep the words of an element behind it apart.
    private static func restatedWithin(_ text: String, as dateline: String) -> (printed: String, rest: String)? {
        guard isSetOff(text) else { return restated(text, as: dateline) }
        let blanks = String(
            String.UnicodeScalarView(text.unicodeScalars.reversed().prefix(while: \.isBlank).reversed()))
        return restated(text.trimmed, as: dateline).map { ($0.printed, $0.rest + blanks) }
    }

    private static func isSetOff(_ text: String) -> Bool {
        text.unicodeScalars.first?.isBlank == true || text.unicodeScalars.last?.isBlank == true
    }

    /// A text that begins with the words of the dateline. What stands between the two in brackets, as in
    /// `BEIJING, Nov 14 (Reuters) - `, is the agency and belongs to what is printed.
    private static func repeated(_ text: String, after dateline: String) -> (printed: String, rest: String)? {
        var scalars = Substring(text).unicodeScalars.drop(while: \.isBlank)
        let words = dateline.words
        guard !words.isEmpty else { return nil }
        for (index, word) in words.enumerated() {
            scalars = scalars.drop(while: \.isBlank)
            guard scalars.starts(with: word.unicodeScalars) else {
                // La Presse Canadienne states `LÉVIS, Qc — 27 nov. 2026` and prints `LÉVIS, Qc — `.
                let isDay = index > 1 && words[index - 1] == "—" && Dateline.isAnyDay(words[index...])
                return isDay && !scalars.isEmpty ? (dateline, String(scalars)) : nil
            }
            scalars = scalars.dropFirst(word.unicodeScalars.count)
        }
        // IRNA's agency stands between two dashes: `تهران- ایرنا- `.
        if isDashedTwice(scalars), let whole = restatedWithin(text, as: dateline) { return whole }
        return parted(scalars, behind: dateline)
    }

    /// Without a dash it may be the beginning of a sentence; Chinese datelines have none and end in what they are.
    private static func parted(
        _ text: Substring.UnicodeScalarView, behind dateline: String
    ) -> (printed: String, rest: String)? {
        var after = text.drop(while: \.isBlank)
        var printed = dateline
        var isNamed = false
        if after.first == "(", let end = after.prefix(40).firstIndex(of: ")") {
            printed += " " + String(after[...end])
            isNamed = Dateline.isKnown(String(Substring(after[..<end].dropFirst())))
            after = after[end...].dropFirst().drop(while: \.isBlank)
        } else if isHyphen(text) {
            return nil
        }
        // EFE: `Valencia (España), 26 nov (EFE).- `
        if after.first == ".", let next = after.dropFirst().first, next.isAnyDash { after = after.dropFirst() }
        let isParted = after.first.map { $0.isAnyDash || $0 == ":" } ?? false
        // WAM: `دبي في 26 نوفمبر / وام / `; PTI: `Mumbai, Nov 26 (PTI) Fares rise`
        let endsItself =
            dateline.unicodeScalars.last.map { "】訊讯電电/".unicodeScalars.contains($0) } ?? false
            || (isNamed || dateline.hasSuffix(")")) && after.first.map { !$0.isDash && $0 != "," && $0 != "." } ?? false
        guard isParted || endsItself else { return nil }
        let isMark: (Unicode.Scalar) -> Bool = { $0.isBlank || $0.isAnyDash || $0 == ":" || endsItself && $0 == "." }
        return (printed, withoutAgency(String(after.drop(while: isMark))))
    }

    /// Within a word: `Paris-Roubaix`.
    private static func isHyphen(_ text: Substring.UnicodeScalarView) -> Bool {
        guard text.first == "-", let next = text.dropFirst().first else { return false }
        return next.properties.isAlphabetic
    }

    private static func isDashedTwice(_ text: Substring.UnicodeScalarView) -> Bool {
        let head = text.prefix(longestAgency).drop(while: \.isBlank)
        return head.first.map(\.isAnyDash) == true && head.dropFirst().contains(where: \.isAnyDash)
    }

    /// In scalars, with its dashes.
    private static let longestAgency = 30

    /// Business Wire repeats its name in Japanese: `東京--(BUSINESS WIRE)--（ビジネスワイヤ） -- `.
    static func withoutAgency(_ text: String) -> String {
        guard let bracket = Bracketed(leading: text), Dateline.isKnown(bracket.content),
            let first = bracket.rest.unicodeScalars.first, first.isAnyDash
        else { return text }
        return String(bracket.rest.unicodeScalars.drop { $0.isBlank || $0.isAnyDash })
    }

    /// A text behind its dateline without who wrote it, in brackets: `（记者王小明、李华）`. What a field states stays, unless
    /// the text names others too.
    ///
    /// - Parameter dateline: Taiwan's agency names its reporter there, and behind Anadolu's the reporter stands between
    ///   dashes.
    static func withoutByline(_ text: String, _ byline: inout String?, behind dateline: String) -> String {
        if byline == nil { byline = Dateline.author(in: dateline).map(Sanitizer.line) }
        let isAnadolu = dateline.hasSuffix("(AA)")
        let isDispatch = dateline.unicodeScalars.last.map { $0 == "电" || $0 == "電" } ?? false
        guard
            let found = Byline.leading(text) ?? (isAnadolu ? Byline.beforeDash(text) : nil)
                ?? (isDispatch ? Byline.bracketedNames(text) : nil),
            !found.rest.isEmpty,
            byline.map({ found.name.contains($0) }) ?? true
        else { return text }
        byline = found.name
        return found.rest
    }

    /// The byline of an item with NITF in it, which left the text there: Xinhua's text may name more than its field.
    static func byline(_ stated: String?, andOfText printed: String?) -> String? {
        guard let stated, let printed, printed.unicodeScalars.first?.isHan == true, !stated.contains(printed) else {
            return stated ?? printed
        }
        return printed.contains(stated) ? printed : stated + "、" + printed
    }

    /// Plain paragraphs without the dateline and the byline that fields state and the text repeats at its head.
    static func withoutHead(_ paragraphs: [String], _ dateline: inout String?, _ byline: inout String?) -> [String] {
        guard let stated = dateline, let first = paragraphs.first, let parted = part(first, after: stated),
            !parted.rest.isEmpty
        else { return paragraphs }
        dateline = parted.printed
        return [withoutByline(parted.rest, &byline, behind: parted.printed)] + paragraphs.dropFirst()
    }
}
