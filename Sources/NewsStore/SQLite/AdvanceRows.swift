import GRDB
import NewsModel

/// Writes the log of copy in advance: texts under embargo, changed embargoes, and what was withdrawn before its
/// release. It has its own numbers, so that the public log shows no gap.
struct AdvanceRows {
    let db: Database
    let newsroom: Newsroom

    /// Appends the transaction's changes of a variant's waiting text, if any.
    ///
    /// - Parameter selection: that of a text which the transaction has written.
    func append(
        _ old: VariantState, _ new: VariantState, variant: Int64, selection: Placement.Selection?, at now: Timestamp
    ) throws {
        guard let event = AdvanceEvent(from: old, to: new, at: now) else {
            return try appendEnd(old, new, variant: variant, selection: selection, at: now)
        }
        let feeds: [FeedEdition]
        if let selection, selection.version == event.version {
            feeds = self.feeds(of: new.key, selectedBy: selection)
        } else if let content = try TextRows.content(variant: variant, version: event.version, in: db) {
            feeds = self.feeds(
                of: new.key,
                selectedBy: Placement.Selection(version: event.version, of: content, key: new.key, by: newsroom))
        } else {
            return
        }
        try insert(event, variant: variant, note: try note(on: event, of: new, variant: variant), feeds: feeds, at: now)
    }

    /// Partners that received a text in advance must learn that it is not theirs any more if the public log does not
    /// say so: it was erased after its withdrawal, or released to other feeds.
    private func appendEnd(
        _ old: VariantState, _ new: VariantState, variant: Int64, selection: Placement.Selection?, at now: Timestamp
    ) throws {
        let isErased = new.isPurged && !old.isPurged && new.shown == nil
        let isReleased = new.isPublic && new.shown != old.shown && old.waiting != nil
        guard isErased || isReleased, let last = try last(of: variant) else { return }
        if isReleased {
            guard last.kind == .embargo, let version = new.shown else { return }
            let content = try TextRows.content(variant: variant, version: version, in: db) ?? .none
            let holding = feeds(
                of: new.key, selectedBy: Placement.Selection(version: version, of: content, key: new.key, by: newsroom))
            if last.everHeld.isSubset(of: holding) { return }
        }
        let event = AdvanceEvent(
            isErased ? .purge : .release, version: last.version, publicVersion: last.publicVersion)
        try insert(event, variant: variant, note: nil, feeds: [], at: now)
    }

    private struct Last {
        let kind: Change.Kind
        let version: Int
        let publicVersion: Int
        let everHeld: Set<FeedEdition>
    }

    /// The last entry of a variant, and all feeds that its entries had; nil without entries.
    private func last(of variant: Int64) throws -> Last? {
        let all = try db.all(
            "SELECT kind, version, public_version, feeds FROM advance WHERE variant = ? ORDER BY sequence"
        ) {
            $0.add(variant)
        } _: { row -> Last in
            Last(
                kind: row.value("kind"), version: row["version"], publicVersion: row["public_version"],
                everHeld: Set([FeedEdition](lines: row["feeds"])))
        }
        return all.last.map { last in
            Last(
                kind: last.kind, version: last.version, publicVersion: last.publicVersion,
                everHeld: all.reduce(into: []) { $0.formUnion($1.everHeld) })
        }
    }

    /// Why it was withdrawn, according to the version that the act has made.
    private func note(on event: AdvanceEvent, of new: VariantState, variant: Int64) throws -> String? {
        guard event.kind == .cancel || event.kind == .withhold else { return nil }
        return try db.first("SELECT note FROM version WHERE variant = ? AND number = ? AND status <> 'usable'") {
            $0.add(variant)
            $0.add(new.lastVersion)
        } ?? nil
    }

    private func insert(
        _ event: AdvanceEvent, variant: Int64, note: String?, feeds: [FeedEdition], at now: Timestamp
    ) throws {
        try db.run(
            """
            INSERT INTO advance (variant, version, public_version, kind, at, note, feeds) VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.add(variant)
            $0.add(event.version)
            $0.add(event.publicVersion)
            $0.add(event.kind.rawValue)
            $0.add(now.microseconds)
            $0.add(note)
            $0.add(feeds.map { "\($0.feed)/\($0.edition)" }.joined(separator: "\n"))
        }
    }

    /// The feeds that will have a text once it is public, as far as its provider's rule allows.
    private func feeds(of key: WireKey, selectedBy selection: Placement.Selection) -> [FeedEdition] {
        let rule = newsroom.redistribution[key.provider]
        guard rule != .none, let edition = newsroom.edition(for: key.language) else { return [] }
        let ids = (rule == .public ? selection.everyone : []) + selection.partners
        return ids.map { FeedEdition(feed: $0, edition: edition) }
    }
}
