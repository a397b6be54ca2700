import NewsModel

/// Detects text that was decoded in a wrong encoding but still consists of letters and marks.
enum GarbledText {
    /// The first garbled word, if there are several.
    ///
    /// - Parameter census: that of the sample. Most texts have none of the signs, and to look for them costs more than
    ///   the rest. Among kana, Han and Hangul Latin names have them: `NANA†C`.
    static func example(in sample: TextSample, _ census: ScriptCensus) -> String? {
        let sorts = census.sorts
        let isEastAsian = census.writing == .eastAsian || census.writing == .korean
        if sorts.contains(.garbling), !isEastAsian, let word = marked(in: sample.scalars) { return word }
        if sorts.contains(.questionMark), let word = lost(in: sample.scalars) { return word }
        return sorts.contains(.cyrillic) ? swapped(in: sample.scalars) : nil
    }

    /// The first word with such a mark, if there are several and more than one in four hundred letters has one.
    private static func marked(in text: [Unicode.Scalar]) -> String? {
        var (letters, count) = (0, 0)
        var first: String?
        var word = String.UnicodeScalarView()
        var (hasMark, endsInLetter) = (false, false)
        for scalar in text {
            let isLetter =
                scalar.value >= 0x41 && scalar.properties.isAlphabetic && scalar != "\u{192}" && scalar != "\u{2C6}"
            if isLetter {
                letters += 1
                if hasMark, !endsInLetter {
                    count += 1
                    if first == nil { first = String(word) + String(scalar) }
                    hasMark = false
                }
                word.append(scalar)
            } else if ScalarSorts.garblings.contains(scalar), endsInLetter {
                hasMark = true
                word.append(scalar)
            } else {
                if endsInPlusMinus(word), !(0x30...0x39).contains(scalar.value) {
                    count += 1
                    if first == nil { first = String(word) }
                }
                word = String.UnicodeScalarView()
                hasMark = false
            }
            endsInLetter = isLetter
        }
        return count >= 2 && 400 * count >= letters ? first : nil
    }

    /// Polish in ISO-8859-2 read as windows-1250 has ± for its ą, mostly at the end of words: `wiosn±`.
    private static func endsInPlusMinus(_ word: String.UnicodeScalarView) -> Bool {
        word.last == "\u{B1}" && word.dropLast().last?.properties.isLowercase == true
    }

    /// The first of three words or more with question marks for letters, two of them side by side in one, or of six, as
    /// programs put what their character set lacks: `comunica??o`. Addresses have such marks too, and a sentence
    /// without a space before it.
    private static func lost(in text: [Unicode.Scalar]) -> String? {
        var words: [ArraySlice<Unicode.Scalar>] = []
        var letters = 0
        for word in text.split(whereSeparator: \.isBlank) {
            letters += word.count
            let hasMark = word.contains("?") && !word.contains { "/=&@#%:".unicodeScalars.contains($0) }
            if hasMark, hasMarkBetweenLetters(word) { words.append(word) }
        }
        let isDouble = { (word: ArraySlice<Unicode.Scalar>) in zip(word, word.dropFirst()).contains { $0 == ("?", "?") }
        }
        let isSure = words.count >= 6 || words.count >= 3 && words.contains(where: isDouble)
        return isSure && 400 * words.count >= letters ? words.first.map { String(scalars: $0) } : nil
    }

    private static func hasMarkBetweenLetters(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = word.split(separator: "?", omittingEmptySubsequences: false)
        let filled = parts.filter { !$0.isEmpty }
        return zip(filled, filled.dropFirst()).contains { before, after in
            before.last?.properties.isLowercase == true && after.first?.properties.isLowercase == true
        }
    }

    /// The first word in Cyrillic that begins small and goes on in capitals, where two do and hardly a word is small:
    /// KOI8-R and windows-1251 have each other's capitals for small letters (`фБТЙЖЩ ОБ РБТПНЩ`). A text may well have
    /// `мРНК`, among small words.
    private static func swapped(in text: [Unicode.Scalar]) -> String? {
        var swapped: [String] = []
        var (small, capital) = (0, 0)
        for word in text.split(whereSeparator: { !(0x400...0x45F).contains($0.value) })
        where word.count >= 3 {
            let capitals = word.count { $0.properties.isUppercase }
            if capitals == 0 { small += 1 }
            if capitals == word.count { capital += 1 }
            let isSwapped = capitals == word.count - 1 && word.first?.properties.isLowercase == true
            if isSwapped, word.count >= 5 { swapped.append(String(scalars: word)) }
        }
        return Set(swapped).count >= 2 && 4 * small <= capital + swapped.count ? swapped[0] : nil
    }
}
