/// The difference between two texts, word by word. Characters that are set solid, such as Han, are words of their own.
///
/// Lines are compared first, so that long texts with few changes cost little; a full replacement is shown as such. For
/// people: the shortest list of changes, not the actual history.
public struct WordDiff: Sendable, Hashable {
    /// Consecutive words, with what is between them.
    public enum Piece: Sendable, Hashable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// The number of steps grows with the square of the differences.
    private static let mostWords = 3000

    /// In reading order; removed text is before its replacement.
    public private(set) var pieces: [Piece] = []

    public init(from old: String, to new: String) {
        var oldLines: [String] = []
        var newLines: [String] = []
        let steps = Self.steps(from: Self.lines(old), to: Self.lines(new), limit: .max)
        for step in steps + [.same("")] {
            switch step {
            case .removed(let line): oldLines.append(line)
            case .added(let line): newLines.append(line)
            case .same(let line):
                compareWords(oldLines.joined(), newLines.joined())
                (oldLines, newLines) = ([], [])
                append(.same(line))
            }
        }
    }

    /// Whether the texts are the same.
    public var isEmpty: Bool {
        pieces.allSatisfy { if case .same = $0 { true } else { false } }
    }

    private mutating func compareWords(_ old: String, _ new: String) {
        var removed = ""
        var added = ""
        let steps = Self.steps(from: Self.words(old), to: Self.words(new), limit: Self.mostWords)
        for (index, step) in steps.enumerated() {
            switch step {
            case .removed(let word): removed += word
            case .added(let word): added += word
            case .same(let word):
                // A space between two changed words would tear what belongs together.
                let isBetween =
                    !(removed + added).isEmpty && word.isBlank && steps[(index + 1)...].first?.isChange == true
                if isBetween, !word.contains("\n") {
                    removed += word
                    added += word
                } else {
                    append(.removed(removed))
                    append(.added(added))
                    (removed, added) = ("", "")
                    append(.same(word))
                }
            }
        }
        append(.removed(removed))
        append(.added(added))
    }

    private mutating func append(_ piece: Piece) {
        if piece.text.isEmpty { return }
        switch (pieces.last, piece) {
        case (.same(let text)?, .same(let more)): pieces[pieces.count - 1] = .same(text + more)
        default: pieces.append(piece)
        }
    }
}

extension WordDiff.Piece {
    public var text: String {
        switch self {
        case .same(let text), .removed(let text), .added(let text): text
        }
    }

    fileprivate var isChange: Bool {
        if case .same = self { false } else { true }
    }
}

extension WordDiff {
    /// One unit per step. Beyond the limit everything is replaced.
    private static func steps(from old: [String], to new: [String], limit: Int) -> [Piece] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let (oldMiddle, newMiddle) = (old[start..<old.count - end], new[start..<new.count - end])
        var steps = old[..<start].map(Piece.same)
        if oldMiddle.count + newMiddle.count > limit {
            steps += oldMiddle.map(Piece.removed) + newMiddle.map(Piece.added)
        } else {
            steps += middle(from: Array(oldMiddle), to: Array(newMiddle))
        }
        return steps + old[(old.count - end)...].map(Piece.same)
    }

    private static func middle(from old: [String], to new: [String]) -> [Piece] {
        let difference = new.difference(from: old)
        var removals: Set<Int> = []
        var insertions: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removals.insert(offset)
            case .insert(let offset, _, _): insertions.insert(offset)
            }
        }
        var steps: [Piece] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removals.contains(oldIndex) {
                steps.append(.removed(old[oldIndex]))
                oldIndex += 1
            } else if insertions.contains(newIndex) {
                steps.append(.added(new[newIndex]))
                newIndex += 1
            } else {
                steps.append(.same(new[newIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return steps
    }

    /// The lines with their ends, which the last one may lack.
    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let last = lines.removeLast()
        return lines.map { $0 + "\n" } + (last.isEmpty ? [] : [last])
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var kind = Kind.other
        for scalar in text.unicodeScalars {
            let next = Kind(scalar)
            if next == .mark, !word.isEmpty {
                word.append(scalar)
                continue
            }
            if next != kind || !next.runs, !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
            word.append(scalar)
            kind = next
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    private enum Kind {
        case letter, space, mark, other

        init(_ scalar: Unicode.Scalar) {
            let properties = scalar.properties
            if properties.isGraphemeExtend || properties.isVariationSelector {
                self = .mark
            } else if scalar != "\n", properties.isWhitespace {
                self = .space
            } else if !scalar.isSetSolid, properties.isAlphabetic || properties.numericType != nil {
                self = .letter
            } else {
                self = .other
            }
        }

        /// Whether adjacent units of this kind are one word.
        var runs: Bool {
            self == .letter || self == .space
        }
    }
}
