import NewsModel

/// The beginning of a text, enough to tell its language, as scalars: several checks go over them, and to decode a
/// string each time costs more than the checks.
struct TextSample: Sendable {
    let scalars: [Unicode.Scalar]

    /// In scalars.
    static let longest = 6000

    init(_ text: String) {
        scalars = Array(text, atMost: Self.longest)
    }

    /// A headline, and the text of a body below it.
    init(headline: String, body: Body) {
        var scalars = [Unicode.Scalar](headline + "\n", atMost: Self.longest)
        scalars += BodyText.scalars(of: body, atMost: Self.longest - scalars.count)
        self.scalars = scalars
    }

    /// Of several texts, one below the other.
    init(all samples: [TextSample]) {
        scalars = Array(samples.map(\.scalars).joined(separator: ["\n"]).prefix(Self.longest))
    }

    var text: String {
        String(scalars: scalars)
    }

    /// Latin letters and single spaces only, up to a number of bytes: figures and addresses have no language.
    func letters(atMost limit: Int) -> String {
        only(\.isLatinLetter, atMost: limit)
    }

    /// Letters of all scripts and single spaces only, up to a number of bytes.
    func allLetters(atMost limit: Int) -> String {
        only({ $0.isLatinLetter || $0.value >= 0x250 && $0.properties.isAlphabetic }, atMost: limit)
    }

    private func only(_ isWanted: (Unicode.Scalar) -> Bool, atMost limit: Int) -> String {
        var letters: [UInt8] = []
        var endsInSpace = true
        for scalar in scalars {
            let isLetter = isWanted(scalar) || scalar == "'" || scalar == "’"
            if !isLetter && endsInSpace { continue }
            if isLetter { letters.append(contentsOf: scalar.utf8) } else { letters.append(UInt8(ascii: " ")) }
            endsInSpace = !isLetter
            if letters.count >= limit { break }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}

extension String {
    init(scalars: some Sequence<Unicode.Scalar>) {
        self.init(String.UnicodeScalarView(scalars))
    }
}

extension Unicode.Scalar {
    /// By ranges, since the properties of a scalar cost more than the library's whole work on it.
    fileprivate var isLatinLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x259, 0x300...0x36F, 0x1E00...0x1EFF:
            true
        default: false
        }
    }
}
