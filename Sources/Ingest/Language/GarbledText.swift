/// Detects text that was decoded in a wrong encoding but still consists of letters and marks.
enum GarbledText {
    /// Marks that no language has between two letters of a word, but that letters of other character sets become:
    /// `Or\u{2021}amento`, `Bud\u{BF}et`.
    private static let marks = Set(
        "\u{A1}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{AC}\u{AF}\u{B1}\u{B2}\u{B3}\u{B5}\u{B6}\u{B8}\u{B9}\u{BC}\u{BD}\u{BE}\u{BF}\u{2020}\u{2021}\u{201A}\u{201E}\u{2030}\u{192}\u{2C6}"
            .unicodeScalars)

    /// The first such word, if there are several and more than one in four hundred letters has such a mark.
    static func example(in text: String) -> String? {
        let text = text.unicodeScalars.prefix(6000)
        // Most texts have none, and to look up what a character is costs more than the rest.
        guard text.contains(where: { !$0.isASCII && marks.contains($0) }) else { return nil }
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
            } else if marks.contains(scalar), endsInLetter {
                hasMark = true
                word.append(scalar)
            } else {
                word = String.UnicodeScalarView()
                hasMark = false
            }
            endsInLetter = isLetter
        }
        return count >= 2 && 400 * count >= letters ? first : nil
    }
}
