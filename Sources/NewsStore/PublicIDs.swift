import Crypto
import FoundationEssentials
import NewsModel

/// Makes public ids: a keyed hash of the wire key under a secret of the store.
///
/// So they neither count nor tell of hidden items, and the same copy in the same store has the same id whatever
/// order things came in.
struct PublicIDs: Sendable {
    private let secret: SymmetricKey

    init(secret: [UInt8]) {
        self.secret = SymmetricKey(data: secret)
    }

    static func newSecret() -> [UInt8] {
        SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    }

    func variant(_ key: WireKey) -> VariantID {
        VariantID(name(of: ["variant", key.provider, key.providerID, key.language.description]))
    }

    /// - Parameter name: what the provider calls the story, or its first variant.
    func article(provider: String, name storyName: String) -> ArticleID {
        ArticleID(name(of: ["article", provider, storyName]))
    }

    /// 65 bits of the hash, in 13 letters and digits of Crockford's base 32: no `i`, `l`, `o` or `u` to misread.
    private func name(of parts: [String]) -> String {
        var hash = HMAC<SHA256>(key: secret)
        for part in parts {
            hash.update(data: Array(part.utf8))
            hash.update(data: [0])
        }
        var bits: UInt64 = 0
        var bitCount = 0
        var name = ""
        for byte in hash.finalize().prefix(9) {
            bits = bits << 8 | UInt64(byte)
            bitCount += 8
            while bitCount >= 5, name.utf8.count < 13 {
                bitCount -= 5
                name.unicodeScalars.append(Self.alphabet[Int(bits >> UInt64(bitCount) & 31)])
            }
            bits &= (1 << UInt64(bitCount)) - 1
        }
        return name
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
}
