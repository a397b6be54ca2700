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

    /// 60 bits of the hash, in 12 letters and digits of Crockford's base 32: no `i`, `l`, `o` or `u` to misread.
    private func name(of parts: [String]) -> String {
        var hash = HMAC<SHA256>(key: secret)
        for part in parts {
            hash.update(data: Array(part.utf8))
            hash.update(data: [0])
        }
        let bits = hash.finalize().prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var name = String.UnicodeScalarView()
        for place in 1...12 { name.append(Self.alphabet[Int(bits >> UInt64(64 - 5 * place) & 31)]) }
        return String(name)
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
}
