import NewsModel

/// Lines of a text that say whose it is.
enum PrintedLine {
    /// In bytes; longer ones are text.
    static let longest = 200

    /// `© ANP 2026. Alle rechten voorbehouden.`, `Copyright 2026 AFP`, `(© 2026 PTI)`, `<저작권자(c) ...>`; not
    /// `Copyright law is to change.`
    static func isCopyright(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first, "©ⓒ(CcRr<（【저版".unicodeScalars.contains(first) else { return false }
        if isPlainCopyright(line) { return true }
        let pairs: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "<": ">", "（": "）", "【": "】"]
        guard let close = pairs[first], line.unicodeScalars.last == close else { return false }
        return isPlainCopyright(String(line.unicodeScalars.dropFirst().dropLast()))
    }

    private static func isPlainCopyright(_ line: String) -> Bool {
        let lowered = line.lowercased()
        guard let sign = signs.first(where: { lowered.hasPrefix($0) }) else { return false }
        let rest = lowered.dropFirst(sign.count).trimmed
        // `Copyright: The court ruled ...`, `© is the sign that started it all.`
        if lowered.endsSentence, rest.words.count > longestClaim, !reservations.areAny(in: lowered) { return false }
        if sign == "riproduzione riservata" { return rest.isEmpty || rest.hasPrefix("©") }
        if sign.utf8.count < longestSign { return !rest.isEmpty }
        if sign != "copyright" {
            return lowered.dropFirst(sign.count).unicodeScalars.first.map { !$0.properties.isAlphabetic } ?? true
        }
        let words = rest.split { !$0.isLetter && !$0.isNumber }.prefix(3).map { String($0) }
        guard let mark = rest.unicodeScalars.first, !words.isEmpty else { return false }
        return "©ⓒ(:".unicodeScalars.contains(mark)
            || words.contains { Int($0).map { (1990...2999).contains($0) } ?? false }
            || Dateline.isKnown(words[0]) || AgencyName.isFull(words.joined(separator: " "))
    }

    private static let signs = [
        "©", "ⓒ", "(c)", "copyright", "저작권자", "版权所有", "版權所有", "riproduzione riservata",
    ]
    /// In bytes; longer are words.
    private static let longestSign = 4
    /// In words; a longer sentence reserves rights, or is one of a story.
    private static let longestClaim = 6
    private static let reservations = TextStems([
        "reserv", "réserv", "riservat", "vorbehalten", "voorbehouden", "forbehold", "förbehåll", "zastrzeż", "vyhrazen",
        "permission", "permiss", "autoris", "autoriz", "genehmigung", "zustimmung", "toestemming", "ltd", "inc.",
        "gmbh",
    ])

    /// `Source: AFP`, `Fonte: Lusa`, `来源：新华社`: an agency that is known, without the signs behind a slash.
    static func source(_ line: String) -> String? {
        if let company = company(line) { return company }
        guard line.utf8.count <= longestSource, let parted = LabelledLine(line),
            sources.contains(parted.label.lowercased())
        else { return nil }
        let name = parted.value.prefix { $0 != "/" }.trimmed
        return AgencyName.isKnown(name) || AgencyName.known.contains(name.lowercased()) ? name : nil
    }

    /// Wires of companies name there whose release it is: `SOURCE Acme Ferries, Inc.`, `SOURCE: Acme Ferries`.
    private static func company(_ line: String) -> String? {
        guard line.utf8.starts(with: "SOURCE".utf8), line.utf8.count <= longestSource else { return nil }
        let rest = line.dropFirst(6)
        guard let mark = rest.first, mark == " " || mark == ":" else { return nil }
        let name = rest.drop { $0 == " " || $0 == ":" }.trimmed
        // `SOURCE: Census Bureau` is that of a table.
        if mark == ":", !OfficeName.isOne(name) { return nil }
        guard let first = name.unicodeScalars.first, first.properties.isUppercase || first.isDigit,
            name.words.count <= 8
        else { return nil }
        return name
    }

    /// Whom to ask at Reuters, its principles and its keywords: `((ann.lee@example.com; +351 21 555 0100))`,
    /// `Keywords: PORTS FERRIES/`.
    static func isOfReuters(_ line: String) -> Bool {
        line.utf8.starts(with: "((".utf8) && line.utf8.suffix(2).elementsEqual("))".utf8)
            || line.utf8.starts(with: "Keywords: ".utf8) && line.utf8.last == UInt8(ascii: "/")
            || line.utf8.starts(with: "Our Standards: The Thomson Reuters Trust Principles".utf8)
    }

    /// Whether its label is one for those who made a text: its source, its editors, its pictures.
    static func isCredit(_ line: String) -> Bool {
        guard let label = LabelledLine(line)?.label.lowercased() else { return false }
        return sources.contains(label) || editors.contains(label) || photographers.contains(label)
    }

    /// Who took the pictures: `Foto: Rui Leong`.
    static func photographer(_ line: String) -> String? {
        guard line.utf8.count <= longestSource, let parted = LabelledLine(line),
            photographers.contains(parted.label.lowercased())
        else { return nil }
        let name = parted.value
        return NameWords.areNames(name) || NameWords.areHanNames(name) || AgencyName.isKnown(name) ? name : nil
    }

    private static let photographers: Set<String> = [
        "foto", "fotos", "fotografie", "fotografia", "fotografía", "fotoğraf", "bild", "bilder", "photo", "photos",
        "photograph", "photographs", "picture", "pictures", "kuva", "фото", "фотографии", "صورة", "عکس", "圖", "图", "攝影",
        "摄影", "圖片", "图片", "写真", "사진",
    ]

    /// `Editor: Siti Aminah`, `【编辑:李小明】`, `Edited by Ana Costa`, who are named to other desks.
    static func isEditors(_ line: String) -> Bool {
        guard line.utf8.count <= longestSource, let first = line.unicodeScalars.first else { return false }
        let isEnclosed = "【（(".unicodeScalars.contains(first)
        let text = isEnclosed ? String(line.unicodeScalars.dropFirst().dropLast()) : line
        if text.hasPrefix("Edited by ") { return NameWords.areNames(String(text.dropFirst(10))) }
        // Taiwan's agency: `譯者：李小明/核稿：王芳`
        if text.utf8.first.map({ $0 >= 0xE3 }) == true, text.utf8.contains(UInt8(ascii: "/")) {
            return text.split(separator: "/").allSatisfy { !$0.contains("/") && isEditors(String($0)) }
        }
        guard let parted = LabelledLine(text), editors.contains(parted.label.lowercased()) else { return false }
        let name = parted.value
        // `Edição: Dom Quixote, 2026`
        if text.utf8.starts(with: "Edi".utf8), !text.hasPrefix("Editor") { return NameWords.areNames(name) }
        return (1...6).contains(name.words.count) && !name.endsSentence && !name.utf8.contains(where: \.isDigit)
    }

    private static let editors: Set<String> = [
        "editor", "editors", "edited by", "edição", "edición",
        "redaktion", "redaktor", "redaktör", "redaktør", "redigering", "redakcja", "szerkesztő",
        "urednik", "toimetaja", "redaktors",
        "editör", "yayıncı", "penyunting", "редактор", "редакторы", "редакция", "עורך", "עריכה", "المحرر", "تحرير",
        "编辑", "编校", "责编", "责任编辑", "譯者", "译者", "編譯", "编译", "編輯", "責編", "責任編輯", "核稿", "편집", "biên tập",
    ]
    private static let longestSource = 60
    private static let sources: Set<String> = [
        "source", "sources", "fonte", "fuente", "quelle", "bron", "källa", "kilde", "lähde", "źródło", "zdroj", "izvor",
        "sursa", "forrás", "источник", "джерело", "πηγή", "kaynak", "sumber", "nguồn", "المصدر", "منبع",
        "来源", "來源", "消息来源", "消息來源", "출처", "出典",
    ]
}
