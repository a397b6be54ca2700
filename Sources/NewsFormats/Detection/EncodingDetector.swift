import LibXML
import NewsModel

/// Detects the encoding of copy of which nothing says it and which is not UTF-8; nil in doubt.
///
/// Nearly all bytes are text in several encodings. One counts if what it makes of them is plausible in a language that
/// was written in it (`LegacyWriting`). Two that make different plausible texts are a doubt.
enum EncodingDetector {
    /// In bytes, from shortly before the first that is not ASCII. Copy is at most 10 MiB, and decoded many times.
    private static let longest = 64 << 10
    private static let before = 2 << 10

    static func encoding(of bytes: [UInt8]) -> CharacterEncoding? {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }), !bytes.contains(0) else { return nil }
        let sample = sample(of: bytes, around: first)
        if isDamagedUTF8(sample) { return nil }
        var found: (encoding: CharacterEncoding, text: [Unicode.Scalar])?
        for (encoding, writings) in LegacyWriting.byEncoding {
            guard let text = text(of: sample, in: encoding) else { continue }
            let letters = LegacyLetters(text)
            guard !letters.isBroken, writings.contains(where: { $0.couldBe(letters) }) else { continue }
            if let found, found.text != text { return nil }
            if found == nil { found = (encoding, text) }
        }
        return found?.encoding
    }

    /// Cut at white space, which is no part of a character in any encoding.
    private static func sample(of bytes: [UInt8], around first: Int) -> [UInt8] {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
        var (start, end) = (max(0, first - before), bytes.count)
        if end - start > longest {
            end = start + longest
            end = bytes[(start + longest / 2)..<end].lastIndex(where: isSpace) ?? end
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

    /// Without the tags of markup; nil if the bytes do not decode.
    private static func text(of sample: [UInt8], in encoding: CharacterEncoding) -> [Unicode.Scalar]? {
        guard let utf8 = try? encoding.utf8(of: sample) else { return nil }
        let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
        guard sample.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return scalars }
        var isInTag = false
        return scalars.filter { scalar in
            if scalar == "<" { isInTag = true }
            defer { if scalar == ">" { isInTag = false } }
            return !isInTag
        }
    }
}
