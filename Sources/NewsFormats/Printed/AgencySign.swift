import NewsModel

/// Whose copy a text is, or with whose it was made, as papers print it in a line below it or behind its last sentence:
/// `Lusa`, `Com Lusa`, `MDT/Agencies`, `— Reuters`, `With inputs from PTI`.
///
/// Agencies sign their own copy in the same way; what only they print is an `EndMark`.
enum AgencySign {
    /// In bytes; longer ones are text.
    static let longest = 48

    /// The sign without dash and brackets; nil for any other line.
    static func credit(_ line: String) -> String? {
        guard line.utf8.count <= longest,
            line.utf8.last.map({ $0.isLetter || $0 == UInt8(ascii: ")") || $0 >= 0x80 }) == true
        else { return nil }
        let enclosed = line.hasPrefix("(") && line.hasSuffix(")") ? String(line.dropFirst().dropLast()) : line
        let dash = ["— ", "– ", "-- ", "- ", "*"].first { enclosed.hasPrefix($0) }
        let sign = enclosed.dropFirst(dash?.count ?? 0).trimmed
        let opening = openings.opening(of: sign.lowercased())
        let names = sign.dropFirst(opening?.count ?? 0).trimmed
        return areAgencies(names, behind: opening) ? sign : nil
    }

    /// Whether it stands behind a dash, as the name of whoever said the quotation before it does too.
    static func isDashed(_ line: String) -> Bool {
        line.unicodeScalars.first?.isDash == true
    }

    /// Whether it begins with a word for the part that agencies had: `com agências`.
    static func isOpened(_ sign: String) -> Bool {
        openings.opening(of: sign.lowercased()) != nil && credit(sign) != nil
    }

    /// One or more, perhaps beside a paper's initials: `MDT/AFP`, `Reuters and AP`, `agencies`.
    private static func areAgencies(_ names: String, behind opening: String?) -> Bool {
        let parts = names.split { "/,&".contains($0) }.flatMap { part in
            part.trimmed.components(betweenWords: conjunctions)
        }
        guard (1...4).contains(parts.count) else { return false }
        let isSlashed = names.utf8.contains(UInt8(ascii: "/"))
        let isPhrase = opening.map { $0.words.count > 1 } ?? false
        let agencies = parts.filter {
            isAgency($0, isCertain: isSlashed || isPhrase) || isWord($0, isOpened: opening != nil)
        }
        if agencies.count == parts.count { return true }
        return isSlashed && !agencies.isEmpty && parts.allSatisfy { agencies.contains($0) || isInitials($0) }
    }

    /// - Parameter isCertain: whether what stands around it leaves no doubt, as in `MDT/Bloomberg`.
    private static func isAgency(_ name: String, isCertain: Bool) -> Bool {
        guard name.unicodeScalars.first?.properties.isUppercase == true else { return false }
        let key = name.lowercased()
        return (AgencyName.known.contains(key) || AgencyName.full.contains(key))
            && (isCertain || !otherNames.contains(key))
    }

    /// `Agencies`; behind an opening in small letters too.
    private static func isWord(_ name: String, isOpened: Bool) -> Bool {
        let isWritten = isOpened || name.unicodeScalars.first?.properties.isUppercase == true
        return isWritten && words.contains(name.lowercased())
    }

    private static func isInitials(_ name: String) -> Bool {
        (2...4).contains(name.utf8.count) && name.utf8.allSatisfy(\.isCapital)
    }

    private static let openings = TextStems([
        "com informações da ", "com informações de ", "com informações do ", "com agência ", "com ",
        "con información de ",
        "con ", "avec ", "mit material von ", "mit ", "with inputs from ", "with input from ", "with ", "med ",
        "additional reporting by ", "source: ",
    ])
    private static let conjunctions: Set<String> = ["and", "e", "y", "et", "und", "og", "och"]
    private static let words: Set<String> = [
        "agencies", "agency", "agências", "agencias", "agences", "agenturen", "wires", "news agencies", "agency inputs",
        "inputs", "agencies inputs",
    ]
    /// People and letters are called so too.
    private static let otherNames: Set<String> = [
        "amna", "ani", "antara", "beta", "bloomberg", "hina", "leta", "nan", "nova", "pa", "sid", "tasnim",
    ]
}

extension String {
    /// What stands between words, as written.
    fileprivate func components(betweenWords words: Set<String>) -> [String] {
        self.words.split { words.contains($0) }.map { $0.joined(separator: " ") }
    }
}

extension StringProtocol {
    fileprivate var endsQuotation: Bool {
        last.map(EndMark.quotes.contains) == true
    }
}

extension Substring {
    /// `... a directora. A.C. com Lusa`: who wrote it stands there too. A month is none.
    var endsInInitial: Bool {
        guard utf8.last == UInt8(ascii: "."), let last = words.last, last.unicodeScalars.count <= 4 else {
            return false
        }
        return last.contains(where: \.isUppercase) && !MonthNames.contains(last)
    }
}

extension Content {
    /// The sign of agencies in the last line, below the end of a sentence.
    mutating func takeAgencySign(_ line: String, below text: Body) -> Bool {
        guard let sign = AgencySign.credit(line), text.html.utf8.suffix(4).elementsEqual("</p>".utf8),
            case let end = String(decoding: text.html.utf8.dropLast(4).suffix(8), as: UTF8.self), end.endsSentence,
            !AgencySign.isDashed(line) || !end.endsQuotation
        else { return false }
        return takeCredit(sign)
    }

    /// The same behind the last sentence: `... the office said. MDT/Agencies`.
    mutating func takeAgencySignBehind() {
        let bytes = body.html.utf8
        guard bytes.suffix(4).elementsEqual("</p>".utf8), let last = bytes.dropLast(4).last,
            last.isLetter || last == UInt8(ascii: ")")
        else { return }
        let tail = Substring(bytes.dropLast(4).suffix(AgencySign.longest))
        guard let mark = tail.utf8.lastIndex(where: { ".!?\"".utf8.contains($0) || $0 == 0x9D }),
            case let end = tail.utf8.index(after: mark), tail.utf8[end...].first == UInt8(ascii: " "),
            tail[..<end].endsSentence, !tail[..<end].endsInInitial,
            case let sign = tail[end...].trimmed, !AgencySign.isDashed(sign) || !tail[..<end].endsQuotation,
            takeCredit(behind: sign)
        else { return }
        removeEnd(from: end)
    }

    /// Who wrote it may stand before them: `Ana Costa com agências`.
    private mutating func takeCredit(behind text: String) -> Bool {
        if let sign = AgencySign.credit(text) { return takeCredit(sign) }
        let words = text.words
        guard words.count > 3,
            let count = (2...4).first(where: { count in
                count < words.count && NameWords.isName(Array(words[..<count]))
                    && AgencySign.isOpened(words[count...].joined(separator: " "))
            }), case let name = words[..<count].joined(separator: " "),
            byline == nil || byline == name, takeCredit(words[count...].joined(separator: " "))
        else { return false }
        byline = byline ?? Sanitizer.line(name)
        return true
    }

    private mutating func takeCredit(_ sign: String) -> Bool {
        if let stated = credit ?? source {
            return Set(Self.names(in: sign)).isSubset(of: Self.names(in: stated))
        }
        credit = Sanitizer.line(sign)
        return true
    }

    private static func names(in sign: String) -> [Substring] {
        sign.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
