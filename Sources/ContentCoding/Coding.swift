/// A content coding by its registered name (RFC 9110 §8.4.1), whole bodies at a time.
///
/// The levels are fixed, so that the bytes, and with them the strong ETag, are the same in every replica.
public enum Coding: String, CaseIterable, Sendable {
    /// No coding.
    case identity
    /// RFC 1952.
    case gzip
    /// Brotli, RFC 7932.
    case brotli = "br"
    /// Zstandard, RFC 8878.
    case zstandard = "zstd"

    /// - Returns: the bytes in this coding, or nil if they would not be smaller, as with `identity`.
    public func compress(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .identity: nil
        case .gzip: Gzip.compress(bytes)
        case .brotli: Brotli.compress(bytes)
        case .zstandard: Zstandard.compress(bytes)
        }
    }
}
