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
        (id, secret) = bytes.withUnsafeBytes { bytes in
            (
                Base32.text(of: UnsafeRawBufferPointer(rebasing: bytes[..<8]), count: Self.idLength),
                Base32.text(of: UnsafeRawBufferPointer(rebasing: bytes[8..<40]), count: Self.secretLength)
            )
        }
    }

    /// Nil if it does not look like a key.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == Self.mark, parts[1].utf8.count == Self.idLength,
            parts[2].utf8.count == Self.secretLength,
            parts[1].utf8.allSatisfy(Base32.holds), parts[2].utf8.allSatisfy(Base32.holds)
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
