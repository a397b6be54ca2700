import Bytes

/// The readable end of an article's address: ASCII letters and digits, at most 60 including hyphens.
enum Slug {
    private static let limit = 60

    /// Portuguese and other Latin letters lose their accents. A headline with letters of another script gives an empty
    /// slug: its Latin words and figures alone would mislead.
    static func make(from headline: String) -> String {
        var slug = SlugWords(limit: limit)
        if !headline.hasByte(from: 0x80) {
            var headline = headline
            headline.withUTF8 { for byte in $0 { slug.add(ascii: byte) } }
            return slug.finish()
        }
        for scalar in headline.unicodeScalars {
            if scalar.isASCII {
                slug.add(ascii: UInt8(truncatingIfNeeded: scalar.value))
            } else if scalar.isHan {
                return ""
            } else if let letters = folds[scalar] {
                slug.add(letters: letters)
            } else if isOfAnotherScript(scalar) {
                return ""
            } else if !isSilent(scalar) {
                slug.endWord()
            }
        }
        return slug.finish()
    }

    /// Letters of Greek, Cyrillic, Arabic, Hangul and so on, but not those of the blocks with Latin ones and symbols.
    private static func isOfAnotherScript(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x370...0x1CFF, 0x1F00...0x1FFF, 0x2C80...0xA71F, 0xA800...0xAB2F, 0xAB70...0xFAFF, 0xFB13...0xFEFE,
            0xFF66...0xFFDC, 0x10000...0x1EFFF:
            scalar.properties.isAlphabetic
        default: false
        }
    }

    /// Apostrophes and combining marks do not divide a word: "Gov’t" is `govt`.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{2019}" || scalar.properties.generalCategory == .nonspacingMark
    }

    private static let folds: [Unicode.Scalar: String] = {
        let letters: [(plain: String, accented: String)] = [
            ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"),
            ("h", "ĥħ"), ("i", "ìíîïĩīĭįıỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
            ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ťŧțţ"),
            ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"),
            ("oe", "œ"), ("th", "þ"),
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

/// As many whole words as fit, separated by hyphens; if the first word does not fit, its beginning.
private struct SlugWords {
    let limit: Int
    private var written = ByteBuilder(capacity: 128)
    /// How many of these are whole words; the rest is the word that has begun, with its hyphen.
    private var whole = 0
    private var isFull = false

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
        case UInt8(ascii: "'"): break
        default: endWord()
        }
    }

    mutating func add(letters: String) {
        for byte in letters.utf8 { append(byte) }
    }

    private mutating func append(_ byte: UInt8) {
        if isFull { return }
        if written.count == whole, whole > 0 { written.append(UInt8(ascii: "-")) }
        written.append(byte)
    }

    mutating func endWord() {
        guard written.count > whole else { return }
        if whole == 0 {
            written.removeLast(max(0, written.count - limit))
        } else if written.count > limit {
            written.removeLast(written.count - whole)
            isFull = true
        }
        whole = written.count
    }

    consuming func finish() -> String {
        endWord()
        return String(decoding: written.finish(), as: UTF8.self)
    }
}
