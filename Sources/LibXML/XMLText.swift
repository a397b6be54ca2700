import Bytes

/// The characters allowed in output.
///
/// Makes any text valid in XML 1.0 (section 2.2, `Char`): forbidden characters are dropped, since a single one makes a
/// whole feed unreadable, and C1 controls become the characters of windows-1252 with those numbers, which the writer of
/// the copy meant. U+007F and the noncharacters, which XML allows, are dropped as well: HTML forbids them (§13.2.3.5,
/// control-character-in-input-stream, noncharacter-in-input-stream). It does not escape markup and does not normalize.
public enum XMLText {
    /// The text without forbidden characters; the same string, uncopied, if there are none.
    public static func clean(_ text: String) -> String {
        if isClean(text) { return text }
        var cleaned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD:
                cleaned.append(scalar)
            case 0x10000...:
                if scalar.value & 0xFFFE != 0xFFFE { cleaned.append(scalar) }
            case 0x80...0x9F:
                if let meant = windows1252[Int(scalar.value) - 0x80] { cleaned.append(meant) }
            default:
                continue
            }
        }
        return String(cleaned)
    }

    /// Whether `clean` would not change the text.
    public static func isClean(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isClean(utf8: $0) }
    }

    /// The characters of windows-1252 at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); nil for its five holes.
    static let windows1252: [Unicode.Scalar?] = [
        "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
        nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
    ]
}

extension XMLText {
    /// Looks for C0 controls, `7F`, `C2 80` to `C2 9F` (the C1 controls) and noncharacters: `EF B7 90` to `EF B7 AF`,
    /// and the last two of each plane, which end in `BF BE` and `BF BF`.
    private static func isClean(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while let doubtful = bytes.firstOffset(from: place, where: { mayBeUnclean($0, before: $1) }) {
            guard isClean(bytes, at: doubtful) else { return false }
            place = doubtful + 1
        }
        return true
    }

    /// Of a character of several bytes the first.
    @inline(__always)
    static func mayBeUnclean(_ bytes: SixteenBytes, before next: SixteenBytes) -> WantedBytes {
        // Nearly all of a Latin text.
        let unprintable = (bytes &- SixteenBytes(repeating: 0x20)) .>= SixteenBytes(repeating: 0x5F)
        if unprintable.isNone { return unprintable }
        let space = bytes.are("\n") .| bytes.are("\r") .| bytes.are("\t")
        let control = bytes .< SixteenBytes(repeating: 0x20) .& .!space .| bytes .== SixteenBytes(repeating: 0x7F)
        let c1 = bytes .== SixteenBytes(repeating: 0xC2) .& next .< SixteenBytes(repeating: 0xA0)
        let last = next .== SixteenBytes(repeating: 0xBF) .| next .== SixteenBytes(repeating: 0xB7)
        let noncharacter = bytes .== SixteenBytes(repeating: 0xEF) .& last .| bytes .>= SixteenBytes(repeating: 0xF0)
        return control .| c1 .| noncharacter
    }

    /// - Parameter index: of any byte; those after the first of a character are clean, and so is an incomplete one.
    static func isClean(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0xA0 }
        return switch bytes[index] {
        case 0..<0x20: bytes[index].isXMLSpace
        case 0x7F: false
        case 0xC2: byte(1) >= 0xA0
        case 0xEF: !(byte(1) == 0xBF && byte(2) >= 0xBE || byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)))
        case 0xF0...0xF4: !(byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE)
        default: true
        }
    }
}
