import NewsModel

/// Bylines and datelines that copy states in fields of their own, brought to the form that the model keeps: the name
/// without "By", the place and date without the dash before the text.
///
/// It does not look for them in running text; `Byline` and `Dateline` do.
enum StatedLine {
    /// `Berlin (dpa) - ` is `Berlin (dpa)`.
    static func dateline(_ text: String) -> String {
        let line = text.oneLine.unicodeScalars
        guard let last = line.lastIndex(where: { !$0.isBlank && !$0.isAnyDash && $0 != ":" }) else { return "" }
        // EFE: `Valencia (España), 26 nov (EFE).-`
        let isStopped = line[...last].last == "." && line[..<last].last == ")"
        return String(isStopped ? line[..<last] : line[...last])
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
        let words = line.words.filter { word in
            !(isClocked && (isZone(word.lowercased()) || halves.contains(word.lowercased())))
        }
        let names = words.filter { !$0.utf8.contains(where: \.isDigit) }
        guard names.count <= 1, names.count < words.count, !line.unicodeScalars.contains(where: isOfPlaces) else {
            return false
        }
        return names.allSatisfy { FeedDate.date("1 \($0) 2000", defaultZone: .utc) != nil }
    }

    /// What dates in Han and Hangul are not written with: `新华社青岛11月26日电` has no blanks and is no date.
    private static func isOfPlaces(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isHan && !"年月日時时分秒號号一二三四五六七八九十〇零星期週周".unicodeScalars.contains(scalar)
    }

    /// `Von Andrej Sokolow, dpa` is `Andrej Sokolow, dpa` in German copy, `Автор: Иван Петров` `Иван Петров` in any.
    static func byline(_ text: String, language: LanguageTag?) -> String {
        let line = text.oneLine
        if line.hasSuffix(" 기자") { return String(line.dropLast(3)) }
        if let name = BylineWords.stated(line, language: language?.language) { return name }
        // Xinhua: `记者王小明`
        guard line.unicodeScalars.first.map({ !$0.isASCII }) == true else { return line }
        return Byline.onItsOwn(line) ?? Byline.leading("（\(line)）")?.name ?? line
    }

    /// The signs of a desk, as in EFE's `daa/mt/msr`, which name nobody to readers.
    static func isInitials(_ line: String) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "/")) else { return false }
        if areSigns(line) { return true }
        // AFP joins those of several who wrote it: `str-abc-de/fgh`.
        let parts = line.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
        }
        return (2...6).contains(parts.count)
            && parts.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy { (0x61...0x7A).contains($0) } }
    }

    /// Who wrote it and who sent it: Lusa's `JYC // VC`, `MZB/DMC // VM.`, below the text and in its field of bylines;
    /// with the separator of others, `CD/JMV`.
    static func areSigns(_ line: String, parted separator: String = "//") -> Bool {
        guard let mark = line.firstRange(ofBytes: separator) else { return false }
        return [line[..<mark.lowerBound], line[mark.upperBound...]].allSatisfy { part in
            let signs = part.trimmed.utf8
            let groups = signs.prefix(signs.last == UInt8(ascii: ".") ? signs.count - 1 : signs.count)
                .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            return (1...4).contains(groups.count)
                && groups.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy(\.isCapital) }
        }
    }

    /// TT's `aå`, Keystone-ATS's `trd`.
    static func isSign(_ line: String) -> Bool {
        (2...4).contains(line.unicodeScalars.count) && line.unicodeScalars.allSatisfy(\.properties.isLowercase)
    }

    /// Who took a picture and whose it is: contracts ask for both. One that names the other says all.
    static func credit(author: String?, owner: String?) -> String? {
        guard let author, let owner else { return author ?? owner }
        let names = (author.lowercased(), owner.lowercased())
        let isNamed = names.0.contains(names.1) || names.1.contains(names.0)
        return isNamed ? (owner.utf8.count > author.utf8.count ? owner : author) : author + "/" + owner
    }

    /// Of the day.
    static let halves = ["am", "pm"]
    static func isZone(_ word: String) -> Bool {
        ZoneAbbreviations.hours[word] != nil || ZoneAbbreviations.american[word] != nil
    }
}
