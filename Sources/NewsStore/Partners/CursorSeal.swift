import Crypto
import FoundationEssentials
import NewsModel

/// Seals the contents of cursors and opens them, with keys derived from the store's secret.
///
/// They reveal nothing to a partner and cannot be altered. The nonce is a keyed hash of the contents, so that the same
/// place has the same cursor, and no nonce is ever used for two contents (as in RFC 5297).
struct CursorSeal: Sendable {
    private let key: SymmetricKey
    private let nonces: SymmetricKey

    init(secret: [UInt8]) {
        let secret = SymmetricKey(data: secret)
        key = Self.derived(from: secret, for: "seal of cursors")
        nonces = Self.derived(from: secret, for: "nonces of cursors")
    }

    func seal(_ cursor: CursorContents) -> String {
        let bytes = cursor.bytes
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: nonces)
        guard let nonce = try? ChaChaPoly.Nonce(data: Array(code).prefix(12)),
            let box = try? ChaChaPoly.seal(bytes, using: key, nonce: nonce)
        else { preconditionFailure("a cursor can always be sealed") }
        return Self.text(of: box.combined)
    }

    /// Nil for a cursor that this store did not issue.
    func open(_ text: String) -> CursorContents? {
        guard let data = Self.bytes(of: text), let box = try? ChaChaPoly.SealedBox(combined: data),
            let bytes = try? ChaChaPoly.open(box, using: key)
        else { return nil }
        return CursorContents(bytes: Array(bytes))
    }

    private static func derived(from secret: SymmetricKey, for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: secret, info: Array(purpose.utf8), outputByteCount: 32)
    }

    /// Base64 for URLs without padding (RFC 4648 §5).
    private static func text(of data: Data) -> String {
        String(
            data.base64EncodedString().compactMap { character in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            })
    }

    /// Nil unless the text is the canonical encoding of its bytes.
    private static func bytes(of text: String) -> Data? {
        let usual = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        let padding = String(repeating: "=", count: (4 - usual.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: usual + padding), self.text(of: data) == text else { return nil }
        return data
    }
}
