import GRDB
import NewsModel

/// Writes the log of copy in advance: texts that wait for their embargo, moved embargoes, and what was taken back before
/// it was released. It has numbers of its own, so that the public log shows no gap.
struct AdvanceRows {
    let db: Database
    let newsroom: Newsroom

    /// Enters what has become of a variant's waiting text in a transaction, if anything has.
    ///
    /// - Parameter selection: that of a text which the transaction has written.
    func append(
        _ old: VariantState, _ new: VariantState, variant: Int64, selection: Listings.Selection?, at now: Timestamp
    ) throws {
        guard let event = AdvanceEvent(from: old, to: new, at: now) else { return }
        let feeds: [FeedEdition]
        if let selection, selection.version == event.version {
            feeds = self.feeds(of: new.key, selectedBy: selection)
        } else if let content = try TextRows.content(variant: variant, version: event.version, in: db) {
            feeds = self.feeds(
                of: new.key,
                selectedBy: Listings.Selection(version: event.version, of: content, key: new.key, by: newsroom))
        } else {
            return
        }
        try db.run("INSERT INTO advance (variant, version, public_version, kind, at, feeds) VALUES (?, ?, ?, ?, ?, ?)")
        {
            $0.add(variant)
            $0.add(event.version)
            $0.add(event.publicVersion)
            $0.add(event.kind.rawValue)
            $0.add(now.microseconds)
            $0.add(feeds.map { "\($0.feed)/\($0.edition)" }.joined(separator: "\n"))
        }
    }

    /// The feeds that will hold a text once it is public, as far as its provider's rule lets it go on.
    private func feeds(of key: WireKey, selectedBy selection: Listings.Selection) -> [FeedEdition] {
        let rule = newsroom.redistribution[key.provider]
        guard rule != .none, let edition = newsroom.edition(for: key.language) else { return [] }
        let ids = (rule == .public ? selection.everyone : []) + selection.partners
        return ids.map { FeedEdition(feed: $0, edition: edition) }
    }
}
