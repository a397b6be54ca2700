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

    private static let openings = [
        "de": "von", "fr": "par", "it": "di", "nl": "door", "sv": "av", "nb": "av",
        "no": "av", "nn": "av", "da": "af", "ca": "per",
    ]

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2015).contains(scalar.value)
    }
}
