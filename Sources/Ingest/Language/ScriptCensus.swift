import NewsModel

/// The share of each script in a text. A Han character, a kana, a syllable of Hangul and a word of any other script
/// count the same, so that Latin names in a Chinese story do not outweigh it; four letters of Thai are a word.
struct ScriptCensus: Sendable {
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    private(set) var latinWords = 0
    private(set) var otherWords = 0
    private(set) var traditional = 0
    private(set) var simplified = 0
    private(set) var mostlySimplified = 0
    private(set) var japanese = 0
    private(set) var particles = 0

    /// Those of which there is any character.
    private(set) var sorts: ScalarSorts = []

    init(_ sample: TextSample) {
        var isInWord = false
        var seen: ScalarSorts = []
        var unspaced = 0
        let table = ScalarSorts.table
        for scalar in sample.scalars {
            let place = Int(scalar.value)
            let sorts = place < table.count ? table[place] : ScalarSorts.of(scalar)
            seen.formUnion(sorts)
            if sorts.isDisjoint(with: .ofWords) {
                isInWord = false
                // Spaces, digits and marks are of no sort.
                if !sorts.isEmpty { countSolid(sorts, unspaced: &unspaced) }
            } else {
                if !isInWord { countWord(sorts) }
                isInWord = true
            }
        }
        otherWords += (unspaced + 3) / 4
        sorts = seen
    }

    /// The main script of a text.
    enum Writing {
        case latin, eastAsian, korean, other
    }

    var total: Int {
        han + kana + hangul + latinWords + otherWords
    }

    /// The script of two thirds of the text; Korean still uses some words in Han.
    var writing: Writing? {
        guard total > 0 else { return nil }
        if 3 * latinWords >= 2 * total { return .latin }
        if 3 * (han + kana) >= 2 * total { return .eastAsian }
        if 3 * hangul >= 2 * total { return .korean }
        return 3 * otherWords >= 2 * total ? .other : nil
    }

    /// Whether it is written in words with spaces between, which vocabularies have.
    var hasWords: Bool {
        writing == .latin || writing == .other
    }

    private mutating func countWord(_ sorts: ScalarSorts) {
        if sorts.contains(.latin) { latinWords += 1 } else { otherWords += 1 }
    }

    /// A character that is a word, or may be, or a part of one that no space ends.
    private mutating func countSolid(_ sorts: ScalarSorts, unspaced: inout Int) {
        if sorts.contains(.unspaced) {
            unspaced += 1
        } else if sorts.contains(.han) {
            han += 1
            traditional += sorts.contains(.traditional) ? 1 : 0
            simplified += sorts.contains(.simplified) ? 1 : 0
            mostlySimplified += sorts.contains(.mostlySimplified) ? 1 : 0
            if sorts.contains(.japanese) {
                japanese += 1
            } else if sorts.contains(.particle) {
                particles += 1
            }
        } else if sorts.contains(.kana) {
            kana += 1
        } else if sorts.contains(.hangul) {
            hangul += 1
        }
    }
}
