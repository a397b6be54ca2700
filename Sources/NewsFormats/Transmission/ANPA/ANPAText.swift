import NewsModel

/// Characters with other meanings in ANPA 1312 and Associated Press copy.
///
/// Quotation marks are doubled accents, a dash is an underscore between spaces, a half a brace behind a figure; `<` and
/// `=` end lines, `^` begins those of the head; control bytes drive the typesetting machine.
enum ANPAText {
    /// A line or paragraph as it should be read.
    static func printed(_ text: some StringProtocol) -> String {
        var scalars = Array(withoutInstructions(Array(text.unicodeScalars)))
        while let last = scalars.last, last.isBlank || ["<", "=", "@"].contains(last) { scalars.removeLast() }
        return substituted(scalars)
    }

    /// Removes everything from start of instruction (FF) to end of instruction (VT), and other control bytes; soft
    /// hyphens too, which were for another column.
    private static func withoutInstructions(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        let lastEnd = text.lastIndex(of: "\u{B}") ?? -1
        var index = 0
        while index < text.count {
            let scalar = text[index]
            if scalar == "\u{C}", index < lastEnd, let end = text[index...].firstIndex(of: "\u{B}") {
                index = end
            } else if scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\u{AD}" || scalar == "\n" {
                kept.append(scalar)
            } else if scalar == "\t" {
                kept.append(" ")
            }
            index += 1
        }
        return kept
    }

    private static func substituted(_ text: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        var index = 0
        while index < text.count {
            let scalar = text[index]
            let next = index + 1 < text.count ? text[index + 1] : " "
            if scalar == "`" || scalar == "'", next == scalar {
                view.append("\"")
                index += 1
            } else if scalar == "`" {
                view.append("'")
            } else if scalar == "_", next == " ", index > 0, text[index - 1] == " " {
                view.append("\u{2014}")
            } else if scalar == "{", next == " " || next == ";", index > 0, text[index - 1].isASCII,
                text[index - 1].isDigit
            {
                // In the tables of AP.
                view.append("½")
            } else {
                view.append(scalar)
            }
            index += 1
        }
        return String(view).trimmed
    }
}
