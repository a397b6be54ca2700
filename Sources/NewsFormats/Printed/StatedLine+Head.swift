import NewsModel

/// The head of a text that repeats what fields state: dateline and byline.
extension StatedLine {
    /// A text that begins with a stated dateline, parted at the dash behind it. What stands between the two in
    /// brackets, as in `BEIJING, Nov 14 (Reuters) - `, is the agency and belongs to what is printed.
    static func part(_ text: String, after dateline: String) -> (printed: String, rest: String)? {
        var scalars = Substring(text).unicodeScalars.drop(while: \.isBlank)
        // Most text does not; the words need not be looked at then.
        guard let first = dateline.unicodeScalars.first(where: { !$0.isBlank }) else { return nil }
        guard scalars.first == first else {
            // ANSA names itself first: `GENOVA` and `(ANSA) - GENOVA, 27 NOV - `; so do agencies in Han: `【東京共同】`.
            let isFuller = scalars.first.map { "(（【[".unicodeScalars.contains($0) || $0.isHan } ?? false
            return isFuller ? fuller(String(Substring(scalars)), than: dateline) : nil
        }
        let words = dateline.words
        for (index, word) in words.enumerated() {
            scalars = scalars.drop(while: \.isBlank)
            guard scalars.starts(with: word.unicodeScalars) else {
                // La Presse Canadienne states `LÉVIS, Qc — 27 nov. 2026` and prints `LÉVIS, Qc — `.
                let isDay = index > 1 && words[index - 1] == "—" && Dateline.isAnyDay(words[index...])
                return isDay && !scalars.isEmpty
                    ? (dateline, String(scalars)) : index == 0 ? fuller(text, than: dateline) : nil
            }
            scalars = scalars.dropFirst(word.unicodeScalars.count)
        }
        var after = scalars.drop(while: \.isBlank)
        var printed = dateline
        var isNamed = false
        if after.first == "(", let end = after.prefix(40).firstIndex(of: ")") {
            printed += " " + String(after[...end])
            isNamed = Dateline.isKnown(String(Substring(after[..<end].dropFirst())))
            after = after[end...].dropFirst().drop(while: \.isBlank)
        }
        // EFE: `Valencia (España), 26 nov (EFE).- `
        if after.first == ".", let next = after.dropFirst().first, isDash(next) { after = after.dropFirst() }
        // Without a dash it may be the beginning of a sentence; Chinese datelines have none and end in what they are.
        let isParted = after.first.map { isDash($0) || $0 == ":" } ?? false
        // WAM: `دبي في 26 نوفمبر / وام / `; PTI: `Mumbai, Nov 26 (PTI) Fares rise`
        let endsItself =
            dateline.unicodeScalars.last.map { "】訊讯電电/".unicodeScalars.contains($0) } ?? false
            || (isNamed || dateline.hasSuffix(")")) && after.first.map { !"-–—,.".unicodeScalars.contains($0) } ?? false
        guard isParted || endsItself else { return fuller(text, than: dateline) }
        let isMark: (Unicode.Scalar) -> Bool = { $0.isBlank || isDash($0) || $0 == ":" || endsItself && $0 == "." }
        let rest = String(after.drop(while: isMark))
        return (printed, withoutAgency(rest))
    }

    /// Business Wire repeats its name in Japanese: `東京--(BUSINESS WIRE)--（ビジネスワイヤ） -- `.
    private static func withoutAgency(_ text: String) -> String {
        guard let bracket = Bracketed(leading: text), Dateline.isKnown(bracket.content),
            let first = bracket.rest.unicodeScalars.first, isDash(first)
        else { return text }
        return String(bracket.rest.unicodeScalars.drop { $0.isBlank || isDash($0) })
    }

    /// A stated place of which the text prints the dateline: `KOBE` and `KOBE, Japan, Nov. 26 Kyodo - `, `Paris` and
    /// `PARIS, 26 nov (AFP) - `.
    private static func fuller(_ text: String, than place: String) -> (printed: String, rest: String)? {
        guard !place.utf8.contains(where: \.isASCIIDigit), let found = AgencyDateline(leading: text),
            let located = found.located?.lowercased(),
            located == place.lowercased()
                || located.hasPrefix(place.lowercased() + ","), !found.rest.isEmpty
        else { return nil }
        return (found.printed, found.rest)
    }

    /// A text behind its dateline without who wrote it, in brackets: `（记者王小明、李华）`. What a field states stays, unless
    /// the text names others too.
    ///
    /// - Parameter dateline: behind Anadolu's the reporter stands between dashes.
    static func withoutByline(_ text: String, _ byline: inout String?, behind dateline: String? = nil) -> String {
        let isAnadolu = dateline?.hasSuffix("(AA)") ?? false
        guard let found = Byline.leading(text) ?? (isAnadolu ? Byline.beforeDash(text) : nil), !found.rest.isEmpty,
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
        return [withoutByline(parted.rest, &byline)] + paragraphs.dropFirst()
    }
}
