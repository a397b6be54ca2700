import NewsModel

/// Datelines whose agency stands behind the place and nothing encloses it.
extension Dateline {
    /// `МОСКВА, 26 ноя - РИА Новости. `, `Москва. 26 ноября. INTERFAX.RU - `, `YEREVAN, NOVEMBER 26, ARMENPRESS. `: a
    /// place and a day, and an agency that we know; a few agencies name no day.
    static func agencyBehind(_ paragraph: String) -> Dateline? {
        let scalars = Array(paragraph.unicodeScalars.prefix(longestHead))
        for end in scalars.indices.dropFirst(4) {
            guard !scalars[end - 1].isBlank, let start = textStart(behindMarkAt: end, in: scalars) else { continue }
            let words = parted(scalars[..<end]).words
            guard let named = agencyWords(at: words) else { continue }
            let place = placeWords(words.dropLast(named.count))
            let isDated = place.count > 1 && isPlaceWithDay(place, isKnown: false)
            guard isDated || named.isAlone && isAnyPlace(place[...]) else { continue }
            let rest = Substring(paragraph.unicodeScalars.dropFirst(start)).trimmed
            return rest.isEmpty ? nil : Dateline(printed: text(scalars[..<end]), rest: rest)
        }
        return nil
    }

    /// Where the text begins behind a full stop or a dash that ends a dateline.
    private static func textStart(behindMarkAt end: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var place = end
        while place < scalars.count, scalars[place].isBlank || ".-–—:։".unicodeScalars.contains(scalars[place]) {
            place += 1
        }
        let mark = scalars[end..<place]
        return mark.contains { !$0.isBlank } && mark.last?.isBlank == true ? place : nil
    }

    /// How many of the last words are the agency, and who writes for RIA: `РИА Новости, Иван Петров`. Alone are those
    /// that need no day.
    private static func agencyWords(at words: [String]) -> (count: Int, isAlone: Bool)? {
        for count in 1...3 where count < words.count {
            let name = words.suffix(count).joined(separator: " ")
            let before = words[words.count - count - 1]
            if isKnownWithDay(name), name.unicodeScalars.first?.beginsName == true {
                let isParted = before.last.map { ",.-–—".contains($0) } ?? false
                return (count, isParted && AgencyName.undated.contains(name.lowercased()))
            }
        }
        guard words.count > 4, words[words.count - 3].hasSuffix(","), author(behindAgency: words) != nil else {
            return nil
        }
        return agencyWords(at: Array(words.dropLast(3)) + [String(words[words.count - 3].dropLast())])
            .map { ($0.count + 2, false) }
    }

    /// A name of two words behind the comma that follows an agency.
    static func author(behindAgency words: [String]) -> String? {
        let name = words.suffix(2).joined(separator: " ")
        if let signed = signedPlace(in: words.joined(separator: " ")) { return signed.name }
        // `/Корр. ТАСС Иван Петров/`
        let bracket = words.joined(separator: " ").split(separator: "/")
        if bracket.count == 2, let found = reporter(inBracket: String(bracket[1])) { return found.name }
        guard words.count > 4, let agency = words.dropLast(2).last, agency.hasSuffix(","), NameWords.isName(name),
            (1...2).contains(where: { count in
                isKnown(String(words.dropLast(2).suffix(count).joined(separator: " ").dropLast()))
            })
        else { return nil }
        return name
    }

    /// Demirören's reporters stand before the place: `Ahmet YILMAZ/İSTANBUL, (DHA)`.
    static func signedPlace(in printed: String) -> (name: String, place: String)? {
        guard let slash = printed.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let name = String(printed[..<slash])
        let place = printed[printed.utf8.index(after: slash)...].prefix { $0 != "," && $0 != "(" }.trimmed
        guard let last = name.words.last, name.words.count > 1, last == last.uppercased(), name != name.uppercased(),
            place == place.uppercased(), !place.isEmpty, NameWords.isName(name)
        else { return nil }
        return (name, place)
    }

    /// Syria's and Iraq's agencies set their name behind the place and no mark behind it: `دمشق-سانا `, `بغداد – واع `.
    static func arabic(_ paragraph: String) -> Dateline? {
        guard paragraph.utf8.first.map({ (0xD8...0xDB).contains($0) }) == true else { return nil }
        let head = Substring(paragraph.unicodeScalars.prefix(longestAgency + longestAgency))
        guard let mark = head.unicodeScalars.firstIndex(where: \.isDash) else {
            return nil
        }
        let (place, behind) = (head[..<mark].trimmed, head.unicodeScalars[mark...].dropFirst().drop(while: \.isBlank))
        let agency = behind.prefix { !$0.isBlank && !$0.isDash }
        // Qatar's stands between two dashes.
        let name = String(Substring(agency))
        let isDashed = head.unicodeScalars[agency.endIndex...].first { !$0.isBlank }.map(\.isDash)
        guard AgencyName.undated.contains(name) || isDashed == true && isKnown(name), isAnyPlace(place.words[...])
        else {
            return nil
        }
        let rest = paragraph[agency.endIndex...].unicodeScalars.drop {
            $0.isBlank || "-–—:".unicodeScalars.contains($0)
        }
        return Dateline(printed: String(paragraph[..<agency.endIndex]), rest: Substring(rest).trimmed)
    }

    /// Thailand's papers and agencies name place and day: `กรุงเทพฯ 26 พ.ย. - `, `กรุงเทพฯ 26 พ.ย.-สำนักข่าวไทย - `.
    static func thai(_ paragraph: String) -> Dateline? {
        guard paragraph.utf8.starts(with: [0xE0, 0xB8]) || paragraph.utf8.starts(with: [0xE0, 0xB9]) else { return nil }
        let scalars = Array(paragraph.unicodeScalars.prefix(longestHead))
        guard let mark = scalars.firstIndex(where: \.isDash) else { return nil }
        let words = text(scalars[..<mark]).words
        let day = words.last.map { Int($0) != nil } == true ? words.dropLast() : words[...]
        guard (3...6).contains(day.count), let month = day.last, MonthNames.contains(month),
            day[day.count - 2].isDayOfMonth, isAnyPlace(day.dropLast(2))
        else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(mark)).unicodeScalars
            .drop { $0.isBlank || $0.isDash }
        return rest.isEmpty ? nil : Dateline(printed: text(scalars[..<mark]), rest: String(Substring(rest)))
    }

    /// Papers in Marathi announce the day, and set a colon or a dash behind it: `मुंबई, ता. २६ : `.
    static func marathi(_ paragraph: String) -> Dateline? {
        guard paragraph.utf8.starts(with: [0xE0, 0xA4]) else { return nil }
        let scalars = Array(paragraph.unicodeScalars.prefix(longestHead))
        guard let mark = scalars.firstIndex(where: { ":-–—".unicodeScalars.contains($0) }) else { return nil }
        let words = text(scalars[..<mark]).words
        guard words.contains(where: { dateWords.contains(bare($0)) }),
            isPlaceWithDay(placeWords(words[...]), isKnown: false)
        else { return nil }
        let rest = Substring(paragraph.unicodeScalars.dropFirst(mark)).unicodeScalars
            .drop { $0.isBlank || ":-–—".unicodeScalars.contains($0) }
        return rest.isEmpty ? nil : Dateline(printed: text(scalars[..<mark]), rest: String(Substring(rest)))
    }

    /// Andina's `Lima, nov. 26. `, Trend's `BAKU, Azerbaijan, November 26. `.
    static func abbreviated(_ paragraph: String) -> Dateline? {
        let words = Substring(paragraph.unicodeScalars.prefix(longestHead)).words
        guard
            let day = words.prefix(7).dropFirst(2).firstIndex(where: {
                $0.utf8.last == UInt8(ascii: ".") && Int($0.dropLast()) != nil
            }),
            words[day - 2].hasSuffix(","),
            words[day - 1].hasSuffix(".") && words[day - 1].utf8.count <= 5 || isAllCapitals(words[0]),
            isAnyDay(words[(day - 1)...day]), isAnyPlace(words[..<(day - 1)]),
            WeekdayNames.number(bare(words[0])) == nil,
            day + 1 < words.count,
            words[day + 1].unicodeScalars.first(where: { $0.properties.isAlphabetic })?.properties.isUppercase == true
        else { return nil }
        let printed = words[...day].joined(separator: " ")
        let parts = paragraph.firstRange(of: words[day] + " ").map { paragraph[$0.upperBound...].trimmed }
        return parts.map { Dateline(printed: String(printed.dropLast()), rest: $0) }
    }

    /// The Saudi agency's line above the text, with the day in both calendars:
    /// `جدة 16 جمادى الآخرة 1448 هـ الموافق 26 نوفمبر 2026 م واس`; Anadolu's is a city in capitals.
    static func alone(_ paragraph: String) -> Dateline? {
        if paragraph.utf8.count <= longestAgency, paragraph == paragraph.uppercased(),
            cities.contains(paragraph.lowercased())
        {
            return Dateline(printed: paragraph, rest: "")
        }
        if isCityWithAgency(paragraph) || isPlaceDayAndAgency(paragraph) || isBurmese(paragraph) {
            return Dateline(printed: paragraph, rest: "")
        }
        guard paragraph.utf8.count <= 2 * longestHead, paragraph.hasSuffix(" واس"), paragraph.words.contains("الموافق"),
            paragraph.words.count <= 16
        else { return nil }
        return Dateline(printed: paragraph, rest: "")
    }

    /// Myanmar's agency and papers: `ရန်ကုန်၊ နိုဝင်ဘာ ၂၆`.
    private static func isBurmese(_ line: String) -> Bool {
        guard line.utf8.first == 0xE1, line.utf8.dropFirst().first.map({ $0 == 0x80 || $0 == 0x81 }) == true,
            line.utf8.count <= 2 * longestHead
        else { return false }
        let words = line.words
        guard (3...5).contains(words.count), let day = words.last, withFigures(day).isDayOfMonth else { return false }
        return MonthNames.contains(words[words.count - 2])
            && isAnyPlace(words.dropLast(2))
    }

    /// AzerTac's `Bakı, 26 noyabr, AZƏRTAC`.
    private static func isPlaceDayAndAgency(_ line: String) -> Bool {
        guard line.utf8.count <= longestHead, let comma = line.lastIndex(of: ",") else { return false }
        return isKnown(line[comma...].dropFirst().trimmed)
            && isPlaceWithDay(placeWords(line[..<comma].words[...]), isKnown: false)
    }

    /// `STOCKHOLM TT`, `HELSINGFORS STT`, `Visby TT`.
    static func isCityWithAgency(_ line: String) -> Bool {
        guard line.utf8.count <= 2 * longestAgency else { return false }
        let words = line.words
        let isOfNorth = words.count == 2 && agenciesOfNorth.contains(words[1])
        guard line == line.uppercased() || isOfNorth else { return false }
        return (2...3).contains(words.count) && isKnown(words[words.count - 1]) && isAnyPlace(words.dropLast())
    }

    /// Below a lead, where a credit looks the same (`FOTO TT`), only of cities that are known.
    static func isCityOfNorth(_ line: String) -> Bool {
        guard line == line.uppercased(), isCityWithAgency(line), case let words = line.words,
            agenciesOfNorth.contains(words[words.count - 1])
        else { return false }
        let city = words.dropLast().joined(separator: " ").lowercased()
        return cities.contains(city) || citiesOfNorth.contains(city)
    }

    private static let agenciesOfNorth: Set = ["TT", "STT", "FNB"]
    private static let citiesOfNorth: Set = [
        "borås", "esbo", "eskilstuna", "espoo", "gävle", "göteborg", "halmstad", "helsingborg", "helsingfors",
        "jönköping", "jyväskylä", "kalmar", "karlstad", "kiruna", "kuopio", "lahti", "linköping", "luleå", "lund",
        "malmö", "mariehamn", "norrköping", "oulu", "rovaniemi", "skellefteå", "stockholm", "sundsvall", "södertälje",
        "tammerfors", "tampere", "turku", "umeå", "uleåborg", "uppsala", "vaasa", "vasa", "visby", "västerås", "växjö",
        "åbo", "örebro", "östersund",
    ]
}
