import NewsModel

/// What stands at the very end of a text, behind its last sentence, and says no more than that it is the end or whose
/// the text is.
extension EndMark {
    /// Where they can be nothing else.
    private static let closers = [
        "（完）", "(完)", "【完】", "（了）", "(了)", "（終）", "（끝）", "(끝)", " Enditem", ".-สำนักข่าวไทย", " -สำนักข่าวไทย", "-สำนักข่าวไทย",
    ]

    static func closer(of text: Substring.UTF8View) -> String? {
        // The last bytes of these decide first: most text ends otherwise.
        guard let last = text.last else { return nil }
        if last == UInt8(ascii: ".") {
            if text.suffix(3).elementsEqual("./.".utf8) { return "/." }
            return text.dropLast().last == UInt8(ascii: ")") ? agencyBehind(text) : nil
        }
        if last == UInt8(ascii: "-") { return text.suffix(4).elementsEqual(" -0-".utf8) ? " -0-" : nil }
        if last == UInt8(ascii: ")") || last == 0x89, let sent = sentBehind(text) { return sent }
        guard [0x29, 0x89, 0x91, 0xA2, UInt8(ascii: "m")].contains(last) else { return signature(text, last) }
        let found = closers.first { closer in
            let before = text.dropLast(closer.utf8.count).last
            return text.count > closer.utf8.count && text.suffix(closer.utf8.count).elementsEqual(closer.utf8)
                && before != UInt8(ascii: ">")
        }
        return found ?? signature(text, last)
    }

    private static func signature(_ text: Substring.UTF8View, _ last: UInt8) -> String? {
        signed(text, last) ?? agencyBehind(text)
    }

    /// An agency behind the last sentence, perhaps with signs: `(PAP)`, `(ANSA).`, `(©NTB)`, `（中央社）`, ` EFE`, `/ATS`,
    /// ` - Sapa`, ` PTI ABC DEF`; or the word for the end in brackets: `(крај)`.
    private static func agencyBehind(_ text: Substring.UTF8View) -> String? {
        let tail = Substring(decoding: text.suffix(longestBehind), as: UTF8.self)
        let marked = tail.hasSuffix(").") ? tail.dropLast() : tail
        if let bracket = Bracketed(closing: String(marked)),
            ")）】]".unicodeScalars.contains(marked.unicodeScalars.last ?? " ")
        {
            // Nigeria's `(NAN)(www.nannews.ng)`
            let named = bracket.content.hasPrefix("www.") ? Bracketed(closing: bracket.rest) ?? bracket : bracket
            return isEnded(named.rest) && isSignature(named.content) ? end(of: tail, behind: named.rest) : nil
        }
        var (signs, before) = ([String](), tail)
        while signs.count < mostSigns, let blank = before.lastIndex(of: " ") {
            signs.insert(String(before[before.index(after: blank)...]), at: 0)
            before = before[..<blank]
            guard isEnded(String(before)) else { continue }
            return isSignature(signs, behind: before) ? end(of: tail, behind: String(before)) : nil
        }
        return nil
    }

    /// Also with the full stops of India and its neighbours, Armenia and Khmer.
    private static func isEnded(_ text: String) -> Bool {
        text.endsSentence || text.trimmed.unicodeScalars.last.map { "।॥۔؟։။។".unicodeScalars.contains($0) } == true
    }

    /// What stands behind the text, with the blanks between them.
    private static func end(of tail: Substring, behind text: String) -> String? {
        tail.firstRange(ofBytes: text).map { String(tail[$0.upperBound...]) }
    }

    private static func isSignature(_ content: String) -> Bool {
        if ends.contains(content.lowercased()) { return true }
        let name = ["©", "(c)"].first { content.hasPrefix($0) }.map { content.dropFirst($0.count).trimmed } ?? content
        // Belga's `(ABC/DEF/)`
        if name.hasSuffix("/") { return isSigns(name) }
        let isShort = name.utf8.count > 2 && name.utf8.allSatisfy(\.isCapital)
        return !name.isEmpty && areAgencies(name) || isShort && AgencyName.words.contains(name.lowercased())
    }

    private static func isSignature(_ signs: [String], behind text: Substring) -> Bool {
        let name = signs[signs.count - 1]
        let isWritten = name.unicodeScalars.allSatisfy(\.properties.isUppercase)
        switch signs.count {
        case 1 where name == "Fim": return true
        case 1 where name.hasPrefix("/") || name.hasPrefix("--"): return isMark(name)
        case 1 where name == "AP": return !text.endsInInitial
        case 1: return isWritten && name.utf8.count > 2 && AgencyName.known.contains(name.lowercased())
        // Whose words it is stands behind a quotation.
        case 2 where ["-", "--", "–"].contains(signs[0]):
            return text.last.map { !quotes.contains($0) } == true && AgencyName.known.contains(name.lowercased())
                && name.unicodeScalars.first?.properties.isUppercase == true
        default: return signs[0] == "PTI" && isSigns(signs.joined(separator: " "))
        }
    }

    /// Jiji's `(2026/11/26-15:20)`, behind the last sentence.
    private static func sentBehind(_ text: Substring.UTF8View) -> String? {
        let tail = text.suffix(longestSigned)
        // The full-width brackets are three bytes.
        let width = text.last == 0x89 ? 3 : 1
        guard
            let open = tail.lastIndex(of: width == 3 ? 0xEF : UInt8(ascii: "(")).map({ mark in
                width == 3 ? tail[..<mark].lastIndex(of: 0xEF) ?? mark : mark
            }), open > text.startIndex
        else { return nil }
        let content = tail[open...].dropFirst(width).dropLast(width)
        let parts = content.split(separator: UInt8(ascii: "-"))
        guard parts.count == 2, parts[0].count(where: { $0 == UInt8(ascii: "/") }) == 2,
            parts[1].count(where: { $0 == UInt8(ascii: ":") }) == 1,
            content.allSatisfy({ $0.isDigit || "/-:".utf8.contains($0) }),
            String(decoding: text[..<open].suffix(8), as: UTF8.self).endsSentence
        else { return nil }
        return String(Substring(tail[open...]))
    }

    /// The word for the end and signs: KUNA's `(end) ab.cd`, Tanjug's `(kraj) abc/de 10:15`, `(النهاية) م ع / ن ح`.
    private static func signed(_ text: Substring.UTF8View, _ last: UInt8) -> String? {
        let tail = text.suffix(longestBehind)
        guard let close = tail.lastIndex(of: UInt8(ascii: ")")), tail[close...].count <= longestSigned,
            let open = tail[..<close].lastIndex(of: UInt8(ascii: "(")), open > tail.startIndex,
            ends.contains(String(Substring(tail[open..<close].dropFirst())).lowercased())
        else { return nil }
        let signs = String(Substring(tail[close...].dropFirst())).words
        let before = String(decoding: tail[..<open], as: UTF8.self)
        guard (1...5).contains(signs.count), signs.allSatisfy({ $0.unicodeScalars.count <= 7 }), isEnded(before) else {
            return nil
        }
        return end(of: Substring(decoding: tail, as: UTF8.self), behind: before.trimmed)
    }

    /// In bytes.
    private static let longestSigned = 32
    private static let longestBehind = 64
    private static let mostSigns = 5
}
