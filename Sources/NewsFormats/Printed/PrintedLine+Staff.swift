import NewsModel

/// Who reported a story and who edited it, in one line below it.
extension PrintedLine {
    /// Reuters' `(Reporting by Ann Lee in Boston; Editing by John Roe)`, also without brackets and over two lines, and
    /// in its other languages `(Reportagem de Ana Costa; edição de Rui Leong)`.
    static func isOfStaff(_ line: String) -> Bool {
        // Of most lines the first letter suffices.
        guard line.utf8.count <= longest, line.utf8.count > shortestStaff, let first = line.utf8.first,
            "(RWABE".utf8.contains(first)
        else { return false }
        let isEnclosed = line.hasPrefix("(") && line.hasSuffix(")")
        if beginnings.opening(of: unbracketed(line)) == nil, !isEnclosed { return isEditing(unbracketed(line)) }
        return reporters(line) != nil || parts(of: line).contains(where: isEditing)
    }

    /// `Editing by Rui Leong`, also as a second line by itself.
    private static func isEditing(_ part: String) -> Bool {
        guard let opening = editing.opening(of: part.lowercased()) else { return false }
        let names = part.dropFirst(opening.count).split(separator: " ").prefix { !places.contains($0) }
        if NameWords.areNames(names.joined(separator: " ")) { return true }
        let people = names.split { conjunctions.contains($0) }
        return !people.isEmpty && people.allSatisfy { isPerson($0.joined(separator: " ")) }
    }

    /// With initials too: `J. Roe`.
    private static func isPerson(_ name: String) -> Bool {
        let words = name.words
        let plain = words.map { $0.unicodeScalars.count == 2 && $0.last == "." ? String($0.dropLast()) : $0 }
        return NameWords.isName(words) || plain != words && NameWords.areCapitalised(plain)
    }

    private static func parts(of line: String) -> [String] {
        unbracketed(line).split(separator: ";").flatMap { part in
            var sentences: [String] = []
            for piece in part.split(separator: ".") {
                // `Editing by A. Ananthalakshmi`
                if let last = sentences.last, last.words.last?.unicodeScalars.count == 1 {
                    sentences[sentences.count - 1] = last + "." + piece
                } else {
                    sentences.append(String(piece))
                }
            }
            return sentences.map(\.trimmed)
        }
    }

    /// Each may be missing.
    private static func unbracketed(_ line: String) -> String {
        let text = line.dropFirst(line.hasPrefix("(") ? 1 : 0)
        return String(text.dropLast(text.hasSuffix(")") ? 1 : 0))
    }

    /// In bytes.
    private static let shortestStaff = 12

    /// Those who reported it, without their places; nil where what stands there are no names.
    static func reporters(_ line: String) -> String? {
        guard let text = parts(of: line).first, let opening = beginnings.opening(of: text) else { return nil }
        let names = text.dropFirst(opening.count)
        let people = names.split(separator: ",").flatMap { part in
            part.split(separator: " ").split { conjunctions.contains($0) }
                .map { words in words.prefix { !places.contains($0) }.joined(separator: " ") }
        }
        // `..., additional reporting by Bo Li`
        return people.prefix(while: isPerson).joined(separator: ", ").nilIfBlank
    }

    private static let beginnings = TextStems([
        "Reporting by ", "Additional reporting by ", "Writing by ", "Reportagem de ", "Reporte de ", "Reportage de ",
        "Bericht von ",
    ])
    private static let editing = TextStems([
        "editing by ", "edited by ", "edição de ", "edição por ", "editado por ", "editado en ", "édité par ",
        "redigiert von ", "editing ",
    ])
    private static let conjunctions: Set<Substring> = ["and", "e", "y", "et", "und"]
    /// Before the place of a reporter.
    private static let places: Set<Substring> = ["in", "em", "en", "à", "aus"]
}
