import NewsModel

/// A link or its end, until the version that it makes is known.
struct LinkEntry {
    let variant: Int64
    let act: AuditEntry.Act
    let origin: Origin
    let note: String
    let at: Timestamp
}
