/// Times in a line.
extension DeskWords {
    var hasClock: Bool {
        DateWords(line).minutes != nil
    }

    var hasTime: Bool {
        DateWords(line).hasTime
    }

    /// Digits of any script, which the tokens may not have as numbers.
    var hasFigure: Bool {
        line.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
    }

    /// An hour, also as languages have it whose dates are not parsed.
    var hasAnyClock: Bool {
        hasClock
            || opening.indices.contains { index in
                opening[index].isNumber
                    && (opening[index].text.contains(":")
                        || [index - 1, index + 1].contains { beside in
                            // Korean sets `until` to it: `6시까지`.
                            opening.indices.contains(beside)
                                && (Self.hourSigns.contains(opening[beside].text)
                                    || opening[beside].text.hasPrefix("시"))
                        })
            }
    }

    /// Whether a day or an hour is right behind words that begin the line.
    func isTimed(behind words: String) -> Bool {
        let rest = opening.dropFirst(words.split(separator: " ").count)
        let small = place >= .above ? Self.beforeTimes : Self.plainBeforeTimes
        return rest.first { !small.contains($0.text) }.map { Self.isTime($0) } ?? false
    }

    static func isTime(_ token: DeskTokens.Token) -> Bool {
        let word = token.text
        return token.isNumber || WeekdayNames.number(word) != nil || DateNames.days[word] != nil
            || MonthNames.contains(word) || DateNames.noons.contains(word) || DateNames.midnights.contains(word)
            || word == "ams" || word == "pms" || word.hasSuffix("ausgaben") || word.hasSuffix("ausgabe")
    }
}
