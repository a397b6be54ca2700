import NewsModel

/// Labels of the kind of copy.
extension DeskWords {
    /// `URGENT`, `PRESS RELEASE`, `UPDATE 2`, `【快訊】`; `Embargo: none` too.
    static func isLabel(_ line: String) -> Bool {
        let words = DeskWords(line, in: .above)
        let said = words.words
        let phrase = said.joined(separator: " ")
        if labels.contains(phrase) || alerts.contains(phrase) || words.isNoEmbargo { return true }
        guard !said.isEmpty, said.count <= 4, isSetApart(line) || words.isAllCapitals else { return false }
        return said.contains { sorts.contains($0) || alerts.contains($0) }
            && said.allSatisfy { sorts.contains($0) || alerts.contains($0) || $0.utf8.count <= 2 && Int($0) != nil }
    }

    /// Whether a line in brackets says what has changed in a text: `(Refiles to fix typo in headline)`,
    /// `(Adds quotes)`.
    static func isChange(_ line: String) -> Bool {
        guard line.hasPrefix("("), line.hasSuffix(")"), isSetApart(line) else { return false }
        return DeskTokens(line).words.first.map { changes.contains($0) } ?? false
    }

    /// Whether a line consists only of text in brackets or between stars, as in `(Adds quotes)`.
    static func isSetApart(_ line: String) -> Bool {
        guard line.utf8.count <= longestLine, let first = line.first, let last = line.last, line.count > 2 else {
            return false
        }
        if line.hasPrefix("**") || line.hasPrefix("* ") { return line.hasSuffix("**") || line.hasSuffix(" *") }
        guard brackets[first] == last else { return false }
        return !line.dropFirst().dropLast().contains { $0 == first || $0 == last }
    }

    private static let brackets: [Character: Character] = [
        "(": ")", "[": "]", "（": "）", "【": "】", "［": "］", "〔": "〕",
    ]

    /// Whether it is only the day that copy is sent in advance for, in lower case: `$adv29`, `adv29`.
    static func isAdvance(_ text: String) -> Bool {
        let text = text.drop { $0 == "$" }
        return text.hasPrefix("adv") && text.utf8.count <= 6
            && text.utf8.dropFirst(3).allSatisfy { $0.isDigit || $0 == 0x20 }
    }

    /// `1st Add`, `2ndtake`, `Sub 1`: added below a story, or replacing a part of it.
    static func isPart(_ version: String) -> Bool {
        let words = DeskTokens(version).words
        return words.indices.contains { index in
            // `1stadd`.
            if index > 0, Int(words[index - 1]) != nil, MonthDay.ordinals.contains(String(words[index].prefix(2))),
                storyParts.contains(String(words[index].dropFirst(2)))
            {
                return true
            }
            guard storyParts.contains(words[index]) else { return false }
            let isOrdinal = index > 1 && Int(words[index - 2]) != nil && MonthDay.ordinals.contains(words[index - 1])
            return isOrdinal || index == 0 && words.count > 1 && Int(words[1]) != nil
        }
    }

    private static let storyParts: Set<String> = ["add", "take", "sub", "insert"]
}
