import NewsModel

/// What Yonhap and others put before a headline to say which version of the day's story it is, `(LEAD)`, `(2nd LD)`,
/// `(종합2보)`, and ANSA before those of its best stories, `>>>ANSA/`.
struct LeadMark {
    let mark: String
    let rest: String

    init?(leading headline: String) {
        if let best = Self.best(headline) {
            (mark, rest) = best
            return
        }
        guard headline.utf8.first == UInt8(ascii: "("), let bracket = Bracketed(leading: headline),
            !bracket.rest.isEmpty, Self.isLead(bracket.content)
        else { return nil }
        mark = "(\(bracket.content))"
        rest = bracket.rest
    }

    private static func best(_ headline: String) -> (mark: String, rest: String)? {
        guard headline.utf8.starts(with: ">>".utf8), let slash = headline.firstIndex(of: "/") else { return nil }
        let (name, rest) = (headline[..<slash].drop { $0 == ">" }, headline[slash...].dropFirst().trimmed)
        guard !rest.isEmpty, name.utf8.allSatisfy(\.isCapital), AgencyName.known.contains(name.lowercased()) else {
            return nil
        }
        return (String(headline[...slash]), rest)
    }

    private static func isLead(_ text: String) -> Bool {
        let words = text.lowercased().words
        if words.count == 1 {
            return ["lead", "urgent", "속보", "종합"].contains(words[0]) || isKorean(words[0])
        }
        return words.count == 2 && ["ld", "lead"].contains(words[1]) && words[0].first?.isNumber == true
    }

    /// `2보`, `종합3보`.
    private static func isKorean(_ word: String) -> Bool {
        guard word.hasSuffix("보") else { return false }
        let number = (word.hasPrefix("종합") ? word.dropFirst(2) : word[...]).dropLast()
        return Int(number) != nil
    }
}
