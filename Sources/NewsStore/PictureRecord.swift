public import NewsModel

/// The desk's view of a picture that was sent by itself.
public struct PictureRecord: Sendable, Hashable {
    public let provider: String
    public let providerID: String
    public let status: PubStatus
    /// The version that stories show if the picture is usable; nil if none was ever released.
    public let shownVersion: Int?
    /// When a waiting version will be released.
    public let embargo: WireDate?
    /// Oldest first.
    public let versions: [VersionRecord]
    /// The stored files of all versions.
    public let files: [Media]
    /// The variants whose public text names it.
    public let stories: [VariantID]
    /// Who did what to it, oldest first.
    public let audit: [AuditEntry]
}
