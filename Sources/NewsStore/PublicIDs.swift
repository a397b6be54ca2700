import Crypto
import FoundationEssentials
import NewsModel

/// Makes public ids: a keyed hash of the wire key under a secret of the store.
///
/// So they reveal neither the number of items nor hidden ones, and the same copy in the same store has the same id,
/// whatever the order of import.
struct PublicIDs: Sendable {
    /// The hash with only the secret mixed in: mixing it in costs as much as hashing a key.
    private let keyed: HMAC<SHA256>

    init(secret: [UInt8]) {
        keyed = HMAC(key: SymmetricKey(data: secret))
    }

    static func newSecret() -> [UInt8] {
        SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    }

    /// The id of a variant, and that of the article that it makes if it joins none: two halves of one hash.
    func ofVariant(_ key: WireKey) -> (variant: VariantID, article: ArticleID) {
        let hash = hash(of: ["variant", key.provider, key.providerID, key.language.description])
        return (VariantID(Self.name(hash.0)), ArticleID(Self.name(hash.1)))
    }

    /// - Parameter storyName: the provider's name for the story.
    func article(provider: String, name storyName: String) -> ArticleID {
        ArticleID(Self.name(hash(of: ["article", provider, storyName]).0))
    }

    private func hash(of parts: [String]) -> (UInt64, UInt64) {
        var bytes: [UInt8] = []
        for part in parts {
            bytes += part.utf8
            bytes.append(0)
        }
        var hash = keyed
        hash.update(data: bytes)
        return hash.finalize().withUnsafeBytes { code in
            (
                UInt64(bigEndian: code.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: code.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// 60 bits of a hash, in 12 letters and digits.
    private static func name(_ bits: UInt64) -> String {
        withUnsafeBytes(of: bits.bigEndian) { Base32.text(of: $0, count: 12) }
    }
}
