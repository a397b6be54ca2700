extension Picture {
    /// The stored files that show the same, widest first and each width once: those with the aspect ratio of the
    /// widest, since a square thumbnail is another picture to a reader.
    public var display: [Media] {
        let files = files
        guard let first = files.first else { return [] }
        var widths: Set<Int> = []
        return files.filter { file in
            let expected = file.width * first.height / first.width
            return abs(file.height - expected) <= 2 + expected / 50 && widths.insert(file.width).inserted
        }
    }

    /// The smallest stored file of at least that width, or else the widest; nil if none is stored.
    public func file(width: Int) -> Media? {
        let display = display
        return display.last { $0.width >= width } ?? display.first
    }

    /// The file for a text: wide enough for its column on a good screen. Nil if none is stored.
    public var main: Media? {
        file(width: 1200)
    }

    /// The file for a list: the smallest that fills its column. Nil if none is stored.
    public var small: Media? {
        file(width: 480)
    }

    /// What is printed below it; nil if there is nothing.
    public var captionLine: String? {
        caption?.ifNotBlank
    }

    /// The credit without addresses.
    public var creditName: String? {
        credit.flatMap { AuthorName.name(in: $0) }
    }

    /// What is printed beside the caption: the credit, unless the caption has it already.
    public var creditLine: String? {
        guard let credit = creditName, caption?.contains(words: credit) != true else { return nil }
        return credit
    }
}

extension String {
    /// Whether another text is part of this one and not of a longer word: `AP` is in `Leaders (AP)`, not in `APEC`.
    fileprivate func contains(words text: String) -> Bool {
        var rest = self[...]
        while let found = rest.firstRange(ofBytes: text) {
            let before = unicodeScalars[..<found.lowerBound].last
            let after = unicodeScalars[found.upperBound...].first
            if !Self.areOneWord(before, text.unicodeScalars.first), !Self.areOneWord(text.unicodeScalars.last, after) {
                return true
            }
            rest = self[found.upperBound...]
        }
        return false
    }

    /// Han and kana have no spaces between words.
    private static func areOneWord(_ first: Unicode.Scalar?, _ second: Unicode.Scalar?) -> Bool {
        [first, second].allSatisfy { scalar in
            guard let scalar, !scalar.isSetSolid else { return false }
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
        }
    }
}
