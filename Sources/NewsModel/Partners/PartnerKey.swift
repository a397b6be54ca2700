/// A partner's key: `nw_ID_SECRET`. The id finds it in the store, which has a hash of the secret.
///
/// Printing the value never shows the secret: only `text` has it.
public struct PartnerKey: Sendable, Hashable {
    private static let mark = "nw"
    /// Twelve letters and digits.
    public static let idLength = 12
    /// 256 bits in letters and digits, five in each.
    public static let secretLength = 52

    public let id: String
    private let secret: String

    /// From random bytes: the first 8 make the id, the next 32 the secret.
    public init(random bytes: [UInt8]) {
        precondition(bytes.count >= 40, "a key needs 40 random bytes")
        id = Self.letters(bytes[..<8], count: Self.idLength)
        secret = Self.letters(bytes[8..<40], count: Self.secretLength)
    }

    /// Nil if it does not look like a key.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == Self.mark, parts[1].utf8.count == Self.idLength,
            parts[2].utf8.count == Self.secretLength,
            (parts[1].utf8.allSatisfy(Self.alphabet.contains) && parts[2].utf8.allSatisfy(Self.alphabet.contains))
        else { return nil }
        id = String(parts[1])
        secret = String(parts[2])
    }

    /// The key as the partner has it.
    public var text: String {
        "\(Self.mark)_\(id)_\(secret)"
    }

    /// The beginning of every key, in bytes.
    public static let opening = Array("\(mark)_".utf8)

    /// Whether a byte can be in a key, or in what is left of a mistyped one.
    public static func canHold(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Crockford's base 32, most significant bits first; missing bits at the end are zero.
    private static func letters(_ bytes: ArraySlice<UInt8>, count: Int) -> String {
        var text = ""
        for place in 0..<count {
            var value = 0
            for bit in place * 5..<place * 5 + 5 {
                let index = bytes.startIndex + bit / 8
                let isSet = index < bytes.endIndex && bytes[index] & (0x80 >> UInt8(bit % 8)) != 0
                value = value * 2 + (isSet ? 1 : 0)
            }
            text.unicodeScalars.append(Unicode.Scalar(alphabet[value]))
        }
        return text
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}

extension PartnerKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        "\(Self.mark)_\(id)_…"
    }

    public var debugDescription: String {
        description
    }

    public var customMirror: Mirror {
        Mirror(self, children: ["id": id])
    }
}
