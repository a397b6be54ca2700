import NewsModel

/// Parses the last line of a story if it names the section: `Categories Macau`, `Secção: Macau`, `分類：澳門`.
enum SectionLine {
    /// The sections in the line, or nil if it is text.
    ///
    /// After a colon any short text is accepted. Without one only "Categories" and the like, and only before
    /// capitalised words, since "Section 3 applies to visitors" is a sentence.
    static func categories(in line: String) -> [String]? {
        if let parted = LabelledLine(line) {
            let value = parted.value
            guard WireTextKey(name: parted.label) == .category || hanNames.contains(parted.label) else { return nil }
            return value.isEmpty || value.columns > 80 || value.endsSentence ? nil : value.listed
        }
        let words = line.words
        guard let name = words.first, plainNames.contains(name.lowercased()), (2...7).contains(words.count) else {
            return nil
        }
        let areTitles = words.dropFirst().allSatisfy { word in
            ["and", "&", "e", "de", "da", "do"].contains(word) || word.unicodeScalars.first?.isTitleStart == true
        }
        return areTitles && !line.endsSentence ? words.dropFirst().joined(separator: " ").listed : nil
    }

    private static let plainNames: Set<String> = ["categories", "category", "categoria", "categorias"]
    private static let hanNames: Set<String> = ["版", "欄目", "栏目"]
}

extension Unicode.Scalar {
    fileprivate var isTitleStart: Bool {
        properties.isUppercase || isHan
    }
}
