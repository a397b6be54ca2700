import NewsModel

/// A link or its end, until the version that it makes is known.
struct LinkAct {
    let variant: Int64
    let deed: AuditEntry.Deed
    let origin: Origin
    let note: String
    let at: Timestamp
}
