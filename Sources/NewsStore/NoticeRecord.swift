public import NewsModel

/// The desk's view of a withdrawal by wire that waits for the copy it names.
public struct NoticeRecord: Sendable, Hashable {
    /// What it names; the language is undetermined if it means all of them.
    public let key: WireKey
    /// Withheld or canceled.
    public let status: PubStatus
    public let reason: String?
    /// When it came.
    public let at: Timestamp
}
