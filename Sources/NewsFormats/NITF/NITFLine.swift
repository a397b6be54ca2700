import NewsModel

/// A line in the making, which knows what is asked of it at every element: to look for that would take as long as the
/// line is, each time.
struct NITFLine {
    /// An end of the line, and what stands before it.
    struct Place {
        /// In bytes, as all of these.
        fileprivate(set) var count = 0
        /// Behind the last scalar that is not blank; 0 where there is none.
        fileprivate var said = 0
        fileprivate var endsInMark = false
        /// The end of the first word, once a blank has followed it.
        fileprivate var word: Int?
        /// Whether there is nothing but letters of ASCII.
        fileprivate var isLetters = true
    }

    private(set) var text = ""
    private(set) var place = Place()

    /// Whether there is more than one word.
    var hasWords: Bool {
        place.word.map { place.said > $0 } ?? false
    }

    /// Whether it is a single word.
    var isWord: Bool {
        place.count > 1 && place.isLetters
    }

    func text(from start: Place) -> String {
        String(decoding: text.utf8.dropFirst(start.count), as: UTF8.self)
    }

    mutating func add(_ piece: String) {
        var last: Unicode.Scalar?
        for scalar in piece.unicodeScalars {
            place.count += UTF8.width(scalar)
            if !scalar.isBlank {
                place.said = place.count
                last = scalar
            } else if place.said > 0, place.word == nil {
                place.word = place.said
            }
        }
        if let last { place.endsInMark = ",;:-–—/(".unicodeScalars.contains(last) }
        place.isLetters = place.isLetters && piece.utf8.allSatisfy(\.isLetter)
        if text.isEmpty { text = piece } else { text += piece }
    }

    mutating func remove(from start: Place) {
        text.removeSubrange(text.utf8.index(text.startIndex, offsetBy: start.count)...)
        place = start
    }

    /// Puts a comma where only blanks stand, unless there is a mark already.
    mutating func part() {
        guard place.said > 0, !place.endsInMark else { return }
        text.removeSubrange(text.utf8.index(text.startIndex, offsetBy: place.said)...)
        place.count = place.said
        place.word = place.word.flatMap { $0 < place.said ? $0 : nil }
        add(", ")
    }
}
