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
        var line = String(line)
        let isPlain = line.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
            for byte in bytes.prefix(Self.longest) { reader.read(Unicode.Scalar(byte)) }
            return true
        }
        if !isPlain {
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
        private static let space = [UInt8(ascii: " ")]

        mutating func read(_ scalar: Unicode.Scalar) {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if (0x30...0x39).contains(byte) { return take(byte, isDigit: true) }
                if (0x61...0x7A).contains(byte | 0x20) { return take(byte | 0x20, isDigit: false) }
            } else if scalar.properties.isAlphabetic {
                for byte in DeskTokens.folded(scalar).utf8 { take(byte, isDigit: false) }
                return
            }
            if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { return }
            if !open.isEmpty, joint == nil, joins(scalar) {
                joint = scalar
                return
            }
            close()
            if scalar.isBlank { before.append(UInt8(ascii: " ")) } else { before.append(contentsOf: scalar.utf8) }
        }

        private mutating func take(_ byte: UInt8, isDigit: Bool) {
            if open.isEmpty || isDigit != isNumber {
                close()
            } else if let joint {
                open.append(contentsOf: joint.utf8)
                self.joint = nil
            }
            isNumber = isDigit
            open.append(byte)
        }

        /// A time ends at a hyphen: `21:37-09-12-18` is a time and a date, and so is `2026-11-26/15:09`.
        private func joins(_ scalar: Unicode.Scalar) -> Bool {
            guard isNumber else { return scalar == "." && open.count { !UTF8.isContinuation($0) } == 1 }
            if scalar == "/", open.count(where: { $0 == UInt8(ascii: "-") }) == 2 { return false }
            return scalar == "-" || scalar == "/" ? !open.contains(UInt8(ascii: ":")) : scalar == "." || scalar == ":"
        }

        mutating func close() {
            if !open.isEmpty {
                let marks = before == Self.space ? " " : String(decoding: before, as: UTF8.self)
                tokens.append(Token(text: String(decoding: open, as: UTF8.self), isNumber: isNumber, before: marks))
                open.removeAll(keepingCapacity: true)
                before.removeAll(keepingCapacity: true)
            }
            if let joint { before.append(contentsOf: joint.utf8) }
            joint = nil
        }
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
