/// What stands before copy unseen: a second byte order mark, as files have that were joined or saved once more with
/// one, zero-width and no-break spaces, and the blanks among them.
enum InvisibleStart {
    /// What remains of copy in UTF-8, or in an encoding with one byte per character, in which a no-break space is A0.
    static func dropped(_ bytes: [UInt8]) -> [UInt8] {
        // Nearly all copy begins with what is seen.
        guard let first = bytes.first, first >= 0x80 || first <= 0x20 else { return bytes }
        var index = 0
        var hasMark = false
        while index < bytes.count {
            if isBlank(UInt32(bytes[index])) {
                index += 1
            } else if let mark = marks.first(where: { bytes[index...].starts(with: $0) }) {
                index += mark.count
                hasMark = true
            } else if bytes[index] == 0xA0, index + 1 < bytes.count, bytes[index + 1] != 0 {
                // Before a NUL it is half of a character.
                index += 1
                hasMark = true
            } else {
                break
            }
        }
        return hasMark ? Array(bytes[index...]) : bytes
    }

    /// Characters, as numbers, without invisible ones at the beginning.
    static func dropped(_ characters: [UInt32]) -> ArraySlice<UInt32> {
        let start = characters.prefix { isBlank($0) || values.contains($0) }
        return start.contains(where: values.contains) ? characters[start.endIndex...] : characters[...]
    }

    private static let values: [UInt32] = [0xFEFF, 0x200B, 0x2060, 0xA0]

    private static let marks: [[UInt8]] = [
        [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0x8B], [0xE2, 0x81, 0xA0], [0xC2, 0xA0],
    ]

    private static func isBlank(_ value: UInt32) -> Bool {
        value == 0x20 || (0x09...0x0D).contains(value)
    }
}
