import LibXML
import NewsModel

/// Text of a body that was escaped once too often, so that readers would see `4 o&#39;clock`.
extension MarkupText {
    /// Resolves references to quotation marks, apostrophes, dashes and spaces next to a word or the end of a sentence,
    /// outside of code. `&lt;`, and a reference on its own, may be what the text is about, and so may all of them if
    /// tags are shown.
    static func withoutDoubleEscapes(_ events: [MarkupEvent]) -> [MarkupEvent] {
        guard events.contains(where: { if case .text(let text) = $0 { mayHold(text) } else { false } }),
            !events.contains(where: { if case .text(let text) = $0 { holdsTags(text) } else { false } })
        else { return events }
        var code = 0
        return events.map { event in
            switch event {
            case .start(let name, _) where code > 0 || codes.contains(name): code += 1
            case .end where code > 0: code -= 1
            case .text(let text) where code == 0 && mayHold(text): return .text(unescaped(text))
            default: break
            }
            return event
        }
    }

    private static let codes: Set<String> = ["code", "pre", "kbd", "samp"]

    private static func mayHold(_ text: String) -> Bool {
        text.contains(bytes: "&") && text.contains(bytes: ";")
    }

    /// Whether markup is shown as text.
    private static func holdsTags(_ text: String) -> Bool {
        text.contains(bytes: "&") && ["&lt;", "&gt;"].contains { text.contains(bytes: $0) }
    }

    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(of: "&") {
            result.append(contentsOf: rest[..<start])
            rest = rest[start...]
            let end = rest.prefix(9).firstIndex(of: ";")
            let name = end.map { String(rest[rest.index(after: start)..<$0]) } ?? ""
            let after = end.map { rest[rest.index(after: $0)...] } ?? rest.dropFirst()
            let touches =
                [result.last, after.first].contains { $0.map(isOfWord) ?? false }
                || result.last.map { ".,!?…".unicodeScalars.contains($0) } ?? false
            if let sign = signs[name], touches {
                result.append(sign)
                rest = after
            } else {
                result.append("&")
                rest = rest.dropFirst()
            }
        }
        result.append(contentsOf: rest)
        return String(result)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static let signs: [String: Unicode.Scalar] = [
        "quot": "\"", "#34": "\"", "apos": "'", "#39": "'", "#039": "'", "#x27": "'", "rsquo": "\u{2019}",
        "#8217": "\u{2019}", "lsquo": "\u{2018}", "#8216": "\u{2018}", "ldquo": "\u{201C}", "#8220": "\u{201C}",
        "rdquo": "\u{201D}", "#8221": "\u{201D}", "bdquo": "\u{201E}", "laquo": "\u{AB}", "raquo": "\u{BB}",
        "nbsp": "\u{A0}", "#160": "\u{A0}", "ndash": "\u{2013}", "#8211": "\u{2013}", "mdash": "\u{2014}",
        "#8212": "\u{2014}", "hellip": "\u{2026}", "#8230": "\u{2026}",
    ]
}
