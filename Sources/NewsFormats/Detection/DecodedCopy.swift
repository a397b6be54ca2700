/// Copy as UTF-8 without a byte order mark.
public struct DecodedCopy: Sendable, Hashable {
    /// The text, well-formed.
    public let utf8: [UInt8]
    /// The name of its original encoding, such as `Big5-HKSCS`.
    public let encoding: String
}
