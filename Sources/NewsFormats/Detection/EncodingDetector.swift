import LibXML
import NewsModel

/// Detects the encoding of copy of which nothing says it and which is not UTF-8; nil in doubt.
///
/// Nearly all bytes are text in several encodings. One counts if what it makes of them is plausible in a language that
/// was written in it (`LegacyWriting`). Two that make different plausible texts are a doubt, anywhere in the copy.
enum EncodingDetector {
    /// In bytes, from shortly before the first that is not ASCII. Copy is at most 10 MiB, and decoded many times.
    private static let longest = 64 << 10
    private static let before = 256

    static func encoding(of bytes: [UInt8]) -> CharacterEncoding? {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }), !bytes.contains(0),
            let sample = sample(of: bytes, around: first), !isDamagedUTF8(sample)
        else { return nil }
        let isMarkup = bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
        var found: [CharacterEncoding] = []
        var text: [UInt8]?
        for (encoding, writings) in LegacyWriting.byEncoding {
            guard let utf8 = try? encoding.utf8(of: sample) else { continue }
            let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
            let letters = LegacyLetters(isMarkup ? withoutTags(scalars) : scalars)
            guard !letters.isBroken, writings.contains(where: { $0.couldBe(letters) }) else { continue }
            guard text == nil || text == utf8 else { return nil }
            text = utf8
            found.append(encoding)
        }
        return likeliest(of: found, for: bytes)
    }

    /// The first if all the others that can make text of the whole make the same.
    private static func likeliest(of encodings: [CharacterEncoding], for bytes: [UInt8]) -> CharacterEncoding? {
        guard encodings.count > 1 else { return encodings.first }
        var first: (encoding: CharacterEncoding, text: [UInt8])?
        for encoding in encodings {
            guard let text = try? encoding.utf8(of: bytes) else { continue }
            guard first.map({ $0.text == text }) ?? true else { return nil }
            first = first ?? (encoding, text)
        }
        return first?.encoding
    }

    /// Cut at white space, which is no part of a character in any encoding; nil if there is none to cut at.
    private static func sample(of bytes: [UInt8], around first: Int) -> [UInt8]? {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x0D }
        var (start, end) = (max(0, first - before), bytes.count)
        if end - start > longest {
            let window = bytes[(start + longest / 2)..<(start + longest)]
            guard let cut = window.lastIndex(where: isSpace) else { return nil }
            end = cut
        }
        if start > 0 { start = bytes[start..<first].firstIndex(where: isSpace) ?? first }
        return Array(bytes[start..<end])
    }

    /// Whether half of what is not ASCII, or more, is well-formed UTF-8: a broken byte makes no other encoding of it.
    private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
        var (whole, others, index) = (0, 0, 0)
        while index < bytes.count {
            let length =
                switch bytes[index] {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 1
                }
            let rest = bytes[(index + 1)...].prefix(length - 1)
            if length > 1, rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
                whole += length
                index += length
            } else {
                others += bytes[index] < 0x80 ? 0 : 1
                index += 1
            }
        }
        return whole >= others
    }

    /// What stands between the tags of markup; the beginning may be within one.
    private static func withoutTags(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let marked = Array("<![CDATA[".unicodeScalars)
        var isInTag = text.first { $0 == "<" || $0 == ">" } == ">"
        var kept: [Unicode.Scalar] = []
        for (index, scalar) in text.enumerated() {
            if scalar == "<" {
                isInTag = !text[index...].starts(with: marked)
                kept.append(" ")
            } else if isInTag {
                if scalar == ">" { isInTag = false }
            } else {
                kept.append(scalar)
            }
        }
        return kept
    }
}
