import NewsModel

/// Parses the last line of a story if it names the section: `Categories Macau`, `Secção: Macau`, `分類：澳門`.
enum SectionLine {
    /// The sections in the line, or nil if it is text.
    ///
    /// After a colon any short text is accepted. Without one only "Categories" and the like, and only before
    /// capitalised words, since "Section 3 applies to visitors" is a sentence.
    static func categories(in line: String) -> [String]? {
        if let colon = line.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let name = Substring(line.unicodeScalars[..<colon]).trimmed
            let value = Substring(line.unicodeScalars[line.unicodeScalars.index(after: colon)...]).trimmed
            guard WireTextKey(name: name) == .category || hanNames.contains(name) else { return nil }
            return value.isEmpty || value.columns > 80 || value.endsSentence ? nil : list(value)
        }
        let words = line.words
        guard let name = words.first, plainNames.contains(name.lowercased()), (2...7).contains(words.count) else {
            return nil
        }
        let areTitles = words.dropFirst().allSatisfy { word in
            ["and", "&", "e", "de", "da", "do"].contains(word) || word.unicodeScalars.first?.isTitleStart == true
        }
        return areTitles && !line.endsSentence ? list(words.dropFirst().joined(separator: " ")) : nil
    }

    /// The parts of a list: after commas, ideographic commas and semicolons, full-width ones too.
    static func list(_ text: String) -> [String] {
        text.unicodeScalars.split { ",;、，；".unicodeScalars.contains($0) }.map { Substring($0).trimmed }
            .filter { !$0.isEmpty }
    }

    private static let plainNames: Set<String> = ["categories", "category", "categoria", "categorias"]
    private static let hanNames: Set<String> = ["版", "欄目", "栏目"]
}

extension Unicode.Scalar {
    fileprivate var isTitleStart: Bool {
        properties.isUppercase || isHan
    }
}
