import NewsModel

/// A desk's text as words and numbers without letter case, accents and full-width forms: telegraph lines have none of
/// these, and the same desk writes `ATÉ ÀS` and `ATE AS`.
struct DeskTokens: Hashable {
    struct Token: Hashable {
        let text: String
        let isNumber: Bool
        /// The text between it and the previous one: marks, and a space for any white space. Empty in `15h00`.
        let before: String
    }

    private(set) var tokens: [Token] = []

    /// Longer notes mention no embargo further down.
    static let longest = 2000

    init(_ line: some StringProtocol) {
        var reader = Reader()
        if line.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in line.utf8.prefix(Self.longest) { reader.read(Unicode.Scalar(byte)) }
        } else {
            var narrow = String.UnicodeScalarView()
            for scalar in line.unicodeScalars.prefix(Self.longest) { narrow.append(scalar.halfWidth) }
            for scalar in HanDates.spelledOut(String(narrow)).unicodeScalars { reader.read(scalar) }
        }
        reader.close()
        tokens = reader.tokens
    }

    /// The words alone, in order.
    var words: [String] {
        tokens.map(\.text)
    }

    /// The same with a space between them.
    var phrase: String {
        words.joined(separator: " ")
    }
}

extension DeskTokens {
    private struct Reader {
        var tokens: [Token] = []
        private var open: [UInt8] = []
        private var isNumber = false
        private var before: [UInt8] = []
        /// A mark that joins where the same sort of character follows: the point in `15.00` and `a.m`.
        private var joint: Unicode.Scalar?

        mutating func read(_ scalar: Unicode.Scalar) {
            if ("0"..."9").contains(scalar) { return take(scalar.utf8, isDigit: true) }
            if DeskTokens.isLetter(scalar) {
                if scalar.isASCII { return take(CollectionOfOne(UInt8(scalar.value | 0x20)), isDigit: false) }
                return take(DeskTokens.folded(scalar).utf8, isDigit: false)
            }
            if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { return }
            if !open.isEmpty, joint == nil, joins(scalar) {
                joint = scalar
                return
            }
            close()
            if scalar.isBlank { before.append(UInt8(ascii: " ")) } else { before.append(contentsOf: scalar.utf8) }
        }

        private mutating func take(_ letters: some Collection<UInt8>, isDigit: Bool) {
            if open.isEmpty || isDigit != isNumber {
                close()
            } else if let joint {
                open.append(contentsOf: joint.utf8)
                self.joint = nil
            }
            isNumber = isDigit
            open.append(contentsOf: letters)
        }

        /// A time ends at a hyphen: `21:37-09-12-18` is a time and a date, and so is `2026-11-26/15:09`.
        private func joins(_ scalar: Unicode.Scalar) -> Bool {
            guard isNumber else { return scalar == "." && open.count { !UTF8.isContinuation($0) } == 1 }
            if scalar == "/", open.count(where: { $0 == UInt8(ascii: "-") }) == 2 { return false }
            return scalar == "-" || scalar == "/" ? !open.contains(UInt8(ascii: ":")) : scalar == "." || scalar == ":"
        }

        mutating func close() {
            if !open.isEmpty {
                let (text, marks) = (String(decoding: open, as: UTF8.self), String(decoding: before, as: UTF8.self))
                tokens.append(Token(text: text, isNumber: isNumber, before: marks))
                open.removeAll(keepingCapacity: true)
                before.removeAll(keepingCapacity: true)
            }
            if let joint { before.append(contentsOf: joint.utf8) }
            joint = nil
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String {
        if scalar.isHan { return String(scalar) }
        return folds[scalar] ?? scalar.properties.lowercaseMapping
    }

    private static let folds: [Unicode.Scalar: String] = {
        let letters: [(plain: String, accented: String)] = [
            ("a", "àáâãäåª"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîïıİ"), ("n", "ñ"), ("o", "òóôõöøº"), ("u", "ùúûü"),
            ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
        ]
        var folds: [Unicode.Scalar: String] = [:]
        for (plain, accented) in letters {
            for scalar in (accented + accented.uppercased()).unicodeScalars where !scalar.isASCII {
                folds[scalar] = plain
            }
        }
        return folds
    }()
}

extension Unicode.Scalar {
    /// A full-width form of ASCII, as typed on Chinese keyboards, as ASCII.
    fileprivate var halfWidth: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
