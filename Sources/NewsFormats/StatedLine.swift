import NewsModel

/// Bylines and datelines that copy states in fields of their own, brought to the form that the model keeps: the name
/// without "By", the place and date without the dash before the text.
///
/// It does not look for them in running text; `Byline` and `Dateline` do.
enum StatedLine {
    /// `Berlin (dpa) - ` is `Berlin (dpa)`.
    static func dateline(_ text: String) -> String {
        let line = text.oneLine.unicodeScalars
        guard let last = line.lastIndex(where: { !$0.isBlank && !isDash($0) && $0 != ":" }) else { return "" }
        return String(line[...last])
    }

    /// A dateline to print; nil for a date alone (ANA-MPE's `4/4/2018`, EFE's `20160116T125900+0000`, GlobeNewswire's
    /// `July 22, 2022`), which is no place.
    static func placedDateline(_ text: String) -> String? {
        let line = dateline(text)
        return line.unicodeScalars.contains { $0.properties.isAlphabetic } && !isDate(line) ? line : nil
    }

    /// Figures, and a month by name at most: of `MARSEILLE, 5 mai` the first may be a March.
    private static func isDate(_ line: String) -> Bool {
        // STT: `3.6.2024 10:00:01 EEST`.
        let isClocked = line.utf8.contains(UInt8(ascii: ":"))
        let words = line.words.filter { !(isClocked && Self.zones.contains($0.lowercased())) }
        let names = words.filter { !$0.utf8.contains(where: \.isDigit) }
        guard names.count <= 1, names.count < words.count else { return false }
        return names.allSatisfy { FeedDate.date("1 \($0) 2000", defaultZone: .utc) != nil }
    }

    /// The place with which a text begins, together with date and agency, where no field states it (EFE, GlobeNewswire,
    /// Thomson Reuters).
    static func place(leading body: Body) -> String? {
        if body == .empty { return nil }
        let first = BodyText(body, .runningText, limit: 1).text
        if let found = AgencyDateline(leading: first) { return found.located }
        guard first.utf8.first == UInt8(ascii: "(") || Byline.onItsOwn(first) != nil else { return nil }
        // Thomson Reuters says in brackets what is new, and then who wrote it.
        return BodyText.paragraphs(of: body).dropFirst().prefix(2).lazy
            .compactMap { AgencyDateline(leading: $0)?.located }.first
    }

    /// `Von Andrej Sokolow, dpa` is `Andrej Sokolow, dpa` in German copy; "By" and "Por" are taken off in any language,
    /// being no part of a name in any.
    static func byline(_ text: String, language: LanguageTag?) -> String {
        let line = text.oneLine
        let scalars = line.unicodeScalars
        if scalars.first.map({ !$0.isASCII }) == true { return Byline.onItsOwn(line) ?? line }
        guard let blank = scalars.firstIndex(where: \.isBlank) else { return line }
        let opening = String(scalars[..<blank]).lowercased()
        let rest = Substring(scalars[blank...]).trimmed
        let isOpening =
            ["by", "by:", "por", "por:"].contains(opening) || openings[language?.language ?? ""] == opening
        return isOpening && !rest.isEmpty ? rest : line
    }

    /// The signs of a desk, as in EFE's `daa/mt/msr`, which name nobody to readers.
    static func isInitials(_ line: String) -> Bool {
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        return (2...6).contains(parts.count)
            && parts.allSatisfy { (2...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
    }

    /// Who took a picture and whose it is: contracts ask for both. One that names the other says all.
    static func credit(author: String?, owner: String?) -> String? {
        guard let author, let owner else { return author ?? owner }
        let names = (author.lowercased(), owner.lowercased())
        let isNamed = names.0.contains(names.1) || names.1.contains(names.0)
        return isNamed ? (owner.utf8.count > author.utf8.count ? owner : author) : author + "/" + owner
    }

    /// A text that begins with a stated dateline, parted at the dash behind it. What stands between the two in
    /// brackets, as in `BEIJING, Nov 14 (Reuters) - `, is the agency and belongs to what is printed.
    static func part(_ text: String, after dateline: String) -> (printed: String, rest: String)? {
        var scalars = Substring(text).unicodeScalars.drop(while: \.isBlank)
        // Most text does not; the words need not be looked at then.
        guard let first = dateline.unicodeScalars.first(where: { !$0.isBlank }), scalars.first == first else {
            return nil
        }
        for word in dateline.words {
            scalars = scalars.drop(while: \.isBlank)
            guard scalars.starts(with: word.unicodeScalars) else { return nil }
            scalars = scalars.dropFirst(word.unicodeScalars.count)
        }
        var after = scalars.drop(while: \.isBlank)
        var printed = dateline
        if after.first == "(", let end = after.prefix(40).firstIndex(of: ")") {
            printed += " " + String(after[...end])
            after = after[end...].dropFirst().drop(while: \.isBlank)
        }
        // Without a dash it may be the beginning of a sentence; Chinese datelines have none and end in what they are.
        let isParted = after.first.map { isDash($0) || $0 == ":" } ?? false
        let isChinese = dateline.unicodeScalars.last.map { "】訊讯電电".unicodeScalars.contains($0) } ?? false
        guard isParted || isChinese else { return nil }
        return (printed, String(after.drop { $0.isBlank || isDash($0) || $0 == ":" }))
    }

    private static let zones: Set<String> = [
        "utc", "gmt", "z", "eet", "eest", "cet", "cest", "mez", "mesz", "wet", "west", "bst", "msk", "est", "edt",
        "cst",
        "cdt", "pst", "pdt", "hkt", "jst", "kst", "am", "pm",
    ]

    private static let openings = [
        "de": "von", "fr": "par", "it": "di", "nl": "door", "sv": "av", "nb": "av",
        "no": "av", "nn": "av", "da": "af", "ca": "per",
    ]

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2015).contains(scalar.value)
    }
}
