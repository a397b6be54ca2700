import FoundationEssentials
import HTTPTypes
import NewsModel

/// The key in a request: as a bearer token (RFC 6750), or as the password of Basic (RFC 7617), which feed readers
/// support.
enum Credentials {
    /// Nil if there is none, or none in the form of a key.
    static func key(in fields: HTTPFields) -> PartnerKey? {
        guard let field = fields[.authorization] else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2 else { return nil }
        let value = parts[1].drop { $0 == " " }
        switch parts[0].lowercased() {
        case "bearer": return PartnerKey(value)
        case "basic":
            guard let data = Data(base64Encoded: String(value)), let pair = String(validating: data, as: UTF8.self),
                let colon = pair.firstIndex(of: ":")
            else { return nil }
            return PartnerKey(pair[pair.index(after: colon)...])
        default: return nil
        }
    }

    /// The challenge for a request without credentials.
    static let challenge = "Bearer realm=\"newswire\", Basic realm=\"newswire\", charset=\"UTF-8\""
}
