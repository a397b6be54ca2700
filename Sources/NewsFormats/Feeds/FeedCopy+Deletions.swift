import NewsModel

extension FeedCopy {
    /// Without what a deletion in the same feed says is gone, and without deletions that a newer entry has undone
    /// (RFC 6721 §3).
    func standingEntries(_ options: CopyOptions) -> [Entry] {
        let deletions = entries.filter(\.isDeleted)
        if deletions.isEmpty { return entries }
        func newest(_ entries: [Entry]) -> [String: Timestamp] {
            let dates = entries.map { entry in
                let date = entry.updated.flatMap { FeedDate.date($0, defaultZone: options.defaultZone) }
                return (entry.id ?? "", date?.instant ?? Timestamp(microseconds: .min))
            }
            return Dictionary(dates, uniquingKeysWith: max)
        }
        let deleted = newest(deletions)
        let updated = newest(entries.filter { !$0.isDeleted })
        return entries.filter { entry in
            guard let id = entry.id, let end = deleted[id], let last = updated[id] else { return true }
            return entry.isDeleted == (end >= last)
        }
    }
}
