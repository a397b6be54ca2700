/// What a text must have, or must not, to be in the language that its groups of letters point to. The classifier takes
/// languages that it does not know, or knows badly, for their neighbours.
enum LatinSigns {
    /// Fewer letters may lack anything.
    private static let fewest = 100

    static func allow(_ language: String, in letters: String) -> Bool {
        let text = letters.lowercased()
        if language == "pt" { return !isGalician(text) }
        guard let accented = alphabets[language], text.unicodeScalars.count >= fewest else { return true }
        return text.unicodeScalars.contains { accented.contains($0) }
    }

    /// Tetum and what was stripped of its accents are Romanian otherwise.
    private static let alphabets: [String: Set<Unicode.Scalar>] = [
        "ro": Set("ăâîșțşţ".unicodeScalars), "pl": Set("ąćęłńóśźż".unicodeScalars),
        "cs": Set("áčďéěíňóřšťúůýž".unicodeScalars),
        "sk": Set("áäčďéíľĺňóôŕšťúýž".unicodeScalars), "hu": Set("áéíóöőúüű".unicodeScalars),
        "tr": Set("çğıöşü".unicodeScalars),
        "vi": Set("àáâãèéêìíòóôõùúýăđơưạảấầậắặếềệịọốồộớờợụứừựỹ".unicodeScalars), "lt": Set("ąčęėįšųūž".unicodeScalars),
        "lv": Set("āčēģīķļņšūž".unicodeScalars), "is": Set("áðéíóúýþæö".unicodeScalars),
    ]

    /// Galician writes `ñ`, `unha`, `dixo`, and no `ã` or `õ`.
    private static func isGalician(_ text: String) -> Bool {
        if text.unicodeScalars.contains(where: { "ãõ".unicodeScalars.contains($0) }) { return false }
        if text.unicodeScalars.contains("ñ") { return true }
        let words = Set(text.split(separator: " "))
        return !words.isDisjoint(with: ["unha", "unhas", "dixo", "hoxe", "xunta", "galego", "galega"])
    }
}
