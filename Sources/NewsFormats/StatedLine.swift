import NewsModel

/// Bylines and datelines that copy states in fields of their own, brought to the form that the model keeps: the name
/// without "By", the place and date without the dash before the text.
///
/// It does not look for them in running text; `Byline` and `Dateline` do.
enum StatedLine {
    /// `Berlin (dpa) - ` is `Berlin (dpa)`.
    static func dateline(_ text: String) -> String {
        let line = Sanitizer.line(text.joiningLines()).unicodeScalars
        guard let last = line.lastIndex(where: { !$0.isBlank && !isDash($0) && $0 != ":" }) else { return "" }
        return String(line[...last])
    }

    /// `Von Andrej Sokolow, dpa` is `Andrej Sokolow, dpa` in German copy; "By" is taken off in any language.
    static func byline(_ text: String, language: LanguageTag?) -> String {
        let line = Sanitizer.line(text.joiningLines())
        if let name = Byline.onItsOwn(line) { return name }
        let scalars = line.unicodeScalars
        guard let blank = scalars.firstIndex(where: \.isBlank) else { return line }
        let opening = String(scalars[..<blank]).lowercased()
        let rest = Substring(scalars[blank...]).trimmed
        let isOpening = opening == "by" || opening == "by:" || openings[language?.language ?? ""] == opening
        return isOpening && !rest.isEmpty ? rest : line
    }

    /// The text after a dateline and the dash behind it; nil where the text does not begin with that dateline.
    static func rest(of text: String, after dateline: String) -> String? {
        var scalars = Substring(text).unicodeScalars.drop(while: \.isBlank)
        for word in dateline.words {
            scalars = scalars.drop(while: \.isBlank)
            guard scalars.starts(with: word.unicodeScalars) else { return nil }
            scalars = scalars.dropFirst(word.unicodeScalars.count)
        }
        // Without a dash it may be the beginning of a sentence; Chinese datelines have none and end in what they are.
        let after = scalars.drop(while: \.isBlank)
        let isParted = after.first.map { isDash($0) || $0 == ":" } ?? false
        let isChinese = dateline.unicodeScalars.last.map { "】訊讯電电".unicodeScalars.contains($0) } ?? false
        guard isParted || isChinese else { return nil }
        return String(after.drop { $0.isBlank || isDash($0) || $0 == ":" })
    }

    private static let openings = [
        "pt": "por", "es": "por", "de": "von", "fr": "par", "it": "di", "nl": "door", "sv": "av", "nb": "av",
        "no": "av", "nn": "av", "da": "af", "ca": "per", "gl": "por",
    ]

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2015).contains(scalar.value)
    }
}
