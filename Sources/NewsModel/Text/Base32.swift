/// Crockford's base 32 in lower case, which has no `i`, `l`, `o` or `u` to misread.
public enum Base32 {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Five bits a letter, the most significant first; bits that the bytes do not have are zero.
    public static func text(of bytes: UnsafeRawBufferPointer, count: Int) -> String {
        var rest = bytes.makeIterator()
        var (bits, held) = (0, 0)
        return String(unsafeUninitializedCapacity: count) { text in
            for place in 0..<count {
                if held < 5 {
                    bits = bits << 8 | Int(rest.next() ?? 0)
                    held += 8
                }
                held -= 5
                text[place] = alphabet[bits >> held & 31]
                bits &= (1 << held) - 1
            }
            return count
        }
    }

    /// Whether a byte is one of its letters and digits.
    public static func holds(_ byte: UInt8) -> Bool {
        alphabet.contains(byte)
    }
}
