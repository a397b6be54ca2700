import NewsModel

/// The signs of a desk at the end of copy, and what else says only how it was sent.
extension EndMark {
    /// The signs of who wrote and who passed it, as EFE, APA, AAP and Lusa have them: `bn/jm/cpg`, `(Schluss) hoe/ral`,
    /// `AAP mxd/jlw`, `JYC // VC`.
    static func isSigns(_ line: String) -> Bool {
        if line.hasPrefix("(Schluss)") { return areLetterGroups(line) }
        if line.firstRange(ofBytes: "//") != nil { return StatedLine.areSigns(line) }
        // Andina: `(FIN) ABC/DEF`.
        if let bracket = Bracketed(leading: line), ends.contains(bracket.content.lowercased()),
            StatedLine.areSigns(bracket.rest, parted: "/")
        {
            return true
        }
        // `(Hina) xab yzz`
        if let bracket = Bracketed(leading: line), Dateline.isKnown(bracket.content) {
            let signs = bracket.rest.words
            if signs.count == 1 ? StatedLine.isSign(signs[0]) : areGroups(signs, \.isLowercase) { return true }
            // `(FENA) A. B.`
            if (1...3).contains(signs.count), signs.allSatisfy(isInitial) { return true }
        }
        // `PTI ABC XYZ`, and TASR's `(jk, ab)`.
        if line.hasPrefix("PTI ") { return areGroups(line.words, \.isUppercase) }
        if line.hasPrefix("("), line.hasSuffix(")"), line.contains(", ") {
            return areInitials(line.dropFirst().dropLast().split(separator: ", ").map { String($0) })
        }
        // `AAP abc`
        if areNamedSigns(line.words) { return true }
        if isDashed(line) || isParted(line) || isOfUncasedLetters(line) || areConsonants(line) { return true }
        guard line.utf8.contains(UInt8(ascii: "/")) else { return false }
        if isSlashed(line) { return true }
        // Notimex: `NTX/ABC/DEF`.
        let parts = line.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        // TAP: `TAP/abc`.
        if parts.count == 2, parts[0].utf8.allSatisfy(\.isCapital), Dateline.isKnownWithDay(parts[0]),
            StatedLine.isSign(parts[1])
        {
            return true
        }
        if parts.count > 2, Dateline.isKnownWithDay(parts[0]), areGroups(parts, \.isUppercase) { return true }
        // PAP's `abc/ xyz/`, Belga's `ABC/DEF/`.
        if parts.count > 2, parts.last == "" {
            let groups = parts.dropLast().map(\.trimmed)
            return areGroups(groups, \.isLowercase) || areGroups(groups, \.isUppercase)
        }
        var words = line.words
        if words.count == 2, Dateline.isKnown(words[0]) { words.removeFirst() }
        return words.count == 1 && StatedLine.isInitials(words[0]) && words[0] != "and/or"
    }

    /// Two to six groups of two to five small letters, no sentence: `dpa grj rmo`, at APA `(Schluss) abc/def`.
    static func areLetterGroups(_ line: String) -> Bool {
        let closing = ["(Schluss)", "(Forts.)"].first { line.hasPrefix($0) }
        let words = line.dropFirst(closing?.count ?? 0).split { $0 == " " || $0 == "/" }
        return (2...6).contains(words.count)
            && words.allSatisfy { word in (2...5).contains(word.utf8.count) && word.utf8.allSatisfy { $0.isLetter }
            }
            && words.dropFirst().allSatisfy { $0.lowercased() == $0 } && words[0].utf8.count <= 4
    }

    /// An agency in capitals and small letters of which no word of a sentence consists: `AAP abc`, `AFP def/ghi`.
    private static func areNamedSigns(_ words: [String]) -> Bool {
        guard words.count == 2, words[0].utf8.count > 2, words[0].utf8.allSatisfy(\.isCapital),
            AgencyName.known.contains(words[0].lowercased())
        else { return false }
        return (2...3).contains(words[1].utf8.count) && words[1].utf8.allSatisfy { $0.isLetter && !$0.isCapital }
    }

    /// PA's `mf`, which can be no word; units can.
    private static func areConsonants(_ line: String) -> Bool {
        line.utf8.count == 2 && line.utf8.allSatisfy { (0x61...0x7A).contains($0) && !"aeiouy".utf8.contains($0) }
            && !units.contains(line)
    }

    private static let units: Set<String> = [
        "km", "kg", "cm", "mm", "ml", "cl", "dl", "gb", "mb", "kb", "tb", "ft", "hr", "pm", "vs", "pp", "lb", "ct",
        "st",
    ]

    /// ČTK's and TASR's `jno snm`, which are words elsewhere.
    static func areInitials(_ line: String) -> Bool {
        let groups = line.words
        return (1...4).contains(groups.count)
            && groups.allSatisfy { group in
                (2...3).contains(group.unicodeScalars.count)
                    && group.unicodeScalars.allSatisfy(\.properties.isLowercase)
            }
    }

    /// Belga's `(JVH, nl, pr)`: those in capitals are people, of whom a story may be about some.
    private static func areInitials(_ groups: [String]) -> Bool {
        (2...5).contains(groups.count) && groups.contains { $0.utf8.first.map { $0 >= 0x61 } ?? false }
            && groups.allSatisfy { areGroups([$0, $0], \.isLowercase) || areGroups([$0, $0], \.isUppercase) }
    }

    /// ANSA's `YR2-LOG`.
    private static func isDashed(_ line: String) -> Bool {
        let parts = line.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (2...4).contains($0.count) }) else { return false }
        // Without a figure they may be two teams or places.
        return parts[0].allSatisfy { $0.isCapital || $0.isDigit } && parts[0].contains(where: \.isDigit)
            && parts[1].allSatisfy { $0.isCapital }
    }

    /// MTI's `bje \ kbm`, STT's `STT--mka`.
    private static func isParted(_ line: String) -> Bool {
        let parts = line.split(separator: "\\").map(\.trimmed)
        if parts.count > 1 { return areGroups(parts, \.isLowercase) }
        guard let mark = line.firstRange(ofBytes: "--"), Dateline.isKnown(String(line[..<mark.lowerBound])) else {
            return false
        }
        return StatedLine.isSign(String(line[mark.upperBound...]))
    }

    /// BTA's `/ММ/`; WAM's `وام/أحمد/سالم` and BSS' `বাসস/এমআর/১৫১০/-আকা`, where the agency comes first.
    private static func isSlashed(_ line: String) -> Bool {
        let parts = line.split(separator: "/", omittingEmptySubsequences: false).map { $0.trimmed }
        // ATSH's `/m.k/j.p/`
        if parts.count == 4, parts[0].isEmpty, parts[3].isEmpty {
            return parts[1...2].allSatisfy { part in
                let letters = part.split(separator: ".")
                return (1...3).contains(letters.count) && letters.allSatisfy { $0.unicodeScalars.count == 1 }
            }
        }
        if parts.count == 3, parts[0].isEmpty, parts[2].isEmpty {
            return (2...4).contains(parts[1].unicodeScalars.count)
                && parts[1].unicodeScalars.allSatisfy(\.properties.isUppercase)
        }
        // BSS: `BSS/ABC/1510hrs`.
        if parts.count > 2, parts[0].utf8.allSatisfy(\.isCapital), Dateline.isKnown(parts[0]),
            parts.dropFirst().allSatisfy({ part in
                (2...4).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isCapital || $0.isDigit }
                    || part.hasSuffix("hrs") && Int(part.dropLast(3)) != nil
            })
        {
            return true
        }
        return (2...4).contains(parts.count) && parts[0].utf8.first.map { $0 >= 0xD8 } ?? false
            && Dateline.isKnown(parts[0])
            && parts.dropFirst().allSatisfy { part in
                (1...3).contains(part.words.count)
                    && part.unicodeScalars.allSatisfy { $0.isOfWord || $0 == " " || $0 == "-" }
            }
    }

    private static func areGroups(
        _ groups: [String], _ isOfCase: (Unicode.Scalar.Properties) -> Bool
    ) -> Bool {
        (2...5).contains(groups.count)
            && groups.allSatisfy { group in
                (2...4).contains(group.unicodeScalars.count)
                    && group.unicodeScalars.allSatisfy { isOfCase($0.properties) }
            }
    }

    /// `A.`
    private static func isInitial(_ word: String) -> Bool {
        word.unicodeScalars.count == 2 && word.hasSuffix(".")
            && word.unicodeScalars.first?.properties.isUppercase == true
    }

    /// Petra's `م ع/ن ح`, AFP's `هو/ماب/ب ق`, WAM's `-مل-`, PTI's `भाषा रंजन पवनेश` behind the agency's name.
    private static func isOfUncasedLetters(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first(where: { !"-".unicodeScalars.contains($0) }), first.value >= 0x590,
            !first.isSetSolid, !line.unicodeScalars.contains(where: \.properties.isCased)
        else { return false }
        let isShort: (String) -> Bool = { $0.unicodeScalars.count <= 3 }
        if line.hasPrefix("-"), line.hasSuffix("-"), line.words.count == 1 {
            return isShort(String(line.dropFirst().dropLast()))
        }
        let parts = line.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
        if (2...4).contains(parts.count) {
            // Some name themselves by initials, others by up to three letters: `مصر/قطر` are two countries.
            let areShort = parts.allSatisfy { part in
                (1...3).contains(part.words.reduce(0) { $0 + $1.unicodeScalars.count })
            }
            return areShort && parts.contains { $0.words.allSatisfy { $0.unicodeScalars.count == 1 } }
        }
        let words = line.words
        return parts.count == 1 && (2...3).contains(words.count) && first.value >= 0x900 && Dateline.isKnown(words[0])
            && words.allSatisfy { $0.unicodeScalars.allSatisfy(\.isOfWord) }
    }

    /// What EFE sends beside a text: `(foto) (vídeo)`.
    static func isMedia(_ line: String) -> Bool {
        guard line.hasPrefix("("), line.hasSuffix(")") else { return false }
        return line.dropFirst().dropLast().split { "() ,".contains($0) }.allSatisfy { media.contains($0.lowercased()) }
    }

    private static let media: Set<String> = [
        "foto", "fotos", "vídeo", "video", "videos", "vídeos", "audio", "áudio", "gráfico", "infografía", "photo",
        "photos", "archivo", "recursos",
    ]

    /// AP's `(END ADV for Sunday, Nov. 29)`, `(End advance)`.
    static func isEndOfAdvance(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(2)
        return line.hasPrefix("(") && line.hasSuffix(")") && words.first == "end"
            && ["adv", "advance"].contains(words.last)
    }
}

extension Unicode.Scalar {
    /// A letter, a vowel sign or a figure.
    fileprivate var isOfWord: Bool {
        properties.isAlphabetic || [.nonspacingMark, .decimalNumber].contains(properties.generalCategory)
    }
}
