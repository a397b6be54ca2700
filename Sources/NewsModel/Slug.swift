/// The readable end of an article's address: ASCII letters and digits, at most 60 including hyphens.
enum Slug {
    private static let limit = 60

    /// Portuguese and other Latin letters lose their accents. A headline with letters of another script gives an empty
    /// slug: its Latin words and figures alone would mislead.
    static func make(from headline: String) -> String {
        String(unsafeUninitializedCapacity: SlugWords.room(for: limit)) { room in
            var slug = SlugWords(room, limit: limit)
            if !headline.hasByte(from: 0x80) {
                var headline = headline
                headline.withUTF8 { for byte in $0 { slug.add(ascii: byte) } }
                return slug.finish()
            }
            for scalar in headline.unicodeScalars {
                if scalar.isASCII {
                    slug.add(ascii: UInt8(truncatingIfNeeded: scalar.value))
                } else if scalar.isHan {
                    return 0
                } else if let letters = folds[scalar] {
                    slug.add(letters: letters)
                } else if isOfAnotherScript(scalar) {
                    return 0
                } else if !isSilent(scalar) {
                    slug.endWord()
                }
            }
            return slug.finish()
        }
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
    private let limit: Int
    private let room: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes are written.
    private var count = 0
    /// How many of these are whole words; the rest is the word that has begun, with its hyphen.
    private var whole = 0
    private var isFull = false

    /// - Parameter room: for the words, `room(for: limit)` bytes.
    init(_ room: UnsafeMutableBufferPointer<UInt8>, limit: Int) {
        self.limit = limit
        self.room = room
    }

    /// A word is known to be too long by its first byte beyond the limit, or its hyphen and that.
    static func room(for limit: Int) -> Int {
        limit + 2
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
        if isFull || count > limit { return }
        if count == whole, whole > 0 { write(UInt8(ascii: "-")) }
        write(byte)
    }

    private mutating func write(_ byte: UInt8) {
        room.initializeElement(at: count, to: byte)
        count += 1
    }

    mutating func endWord() {
        guard count > whole else { return }
        if whole == 0 {
            count = min(count, limit)
        } else if count > limit {
            count = whole
            isFull = true
        }
        whole = count
    }

    /// - Returns: how many bytes the slug has.
    mutating func finish() -> Int {
        endWord()
        return count
    }
}
