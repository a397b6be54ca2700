import GRDB
import NewsModel

/// Writes the log of copy in advance: texts under embargo, changed embargoes, and what became of them. It has its own
/// numbers, so that the public log shows no gap.
struct AdvanceRows {
    let db: Database
    let newsroom: Newsroom

    /// Appends the transaction's changes of a variant's waiting text, if any.
    ///
    /// - Parameters:
    ///   - selection: that of a text which the transaction has written.
    ///   - mayBeElsewhere: whether other feeds than before may select the text.
    func append(
        _ old: VariantState, _ new: VariantState, variant: Int64, selection: Placement.Selection?,
        mayBeElsewhere: Bool, at now: Timestamp
    ) throws {
        if let event = AdvanceEvent(from: old, to: new, at: now) {
            guard let feeds = try feeds(of: event.version, new.key, variant: variant, selection) else { return }
            let note = try note(on: event, of: new, variant: variant)
            try insert(event, variant: variant, note: note, feeds: feeds, at: now)
        } else if let end = AdvanceEvent.end(from: old, to: new, at: now) {
            try appendEnd(end, of: new, variant: variant, at: now)
        } else if mayBeElsewhere, new.hasTextInAdvance(at: now) {
            try appendMove(of: new, variant: variant, selection: selection, at: now)
        }
    }

    /// Records that a text under embargo was released, withdrawn or erased, for the partners that received it in
    /// advance and do not learn of that from the public log: `AdvanceStream` knows which these are.
    private func appendEnd(_ kind: Change.Kind, of new: VariantState, variant: Int64, at now: Timestamp) throws {
        guard let last = try last(of: variant), kind != .release || last.kind == .embargo else { return }
        let event = AdvanceEvent(kind, version: last.version, publicVersion: last.publicVersion)
        let note = try note(on: event, of: new, variant: variant)
        try insert(event, variant: variant, note: note, feeds: [], at: now)
    }

    /// Changed definitions or rules give a waiting text to other feeds.
    private func appendMove(
        of new: VariantState, variant: Int64, selection: Placement.Selection?, at now: Timestamp
    ) throws {
        guard let last = try last(of: variant), last.kind == .embargo,
            let feeds = try feeds(of: last.version, new.key, variant: variant, selection), Set(feeds) != last.feeds
        else { return }
        let event = AdvanceEvent(.embargo, version: last.version, publicVersion: last.publicVersion)
        try insert(event, variant: variant, note: nil, feeds: feeds, at: now)
    }

    private struct Last {
        let kind: Change.Kind
        let version: Int
        let publicVersion: Int
        let feeds: Set<FeedEdition>
    }

    /// The last entry of a variant.
    private func last(of variant: Int64) throws -> Last? {
        try db.all(
            """
            SELECT kind, version, public_version, feeds FROM advance WHERE variant = ? ORDER BY sequence DESC LIMIT 1
            """
        ) {
            $0.add(variant)
        } _: { row -> Last in
            Last(
                kind: row.value("kind"), version: row["version"], publicVersion: row["public_version"],
                feeds: Set([FeedEdition](lines: row["feeds"])))
        }.first
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
            $0.add(feeds.lines)
        }
    }

    /// The feeds that will have a version once it is public; nil without a text.
    private func feeds(
        of version: Int, _ key: WireKey, variant: Int64, _ selection: Placement.Selection?
    ) throws -> [FeedEdition]? {
        if let selection, selection.version == version { return feeds(of: key, selectedBy: selection) }
        return try TextRows.content(variant: variant, version: version, in: db).map { content in
            feeds(
                of: key, selectedBy: Placement.Selection(version: version, of: content, key: key, by: newsroom))
        }
    }

    /// As far as its provider's rule allows.
    private func feeds(of key: WireKey, selectedBy selection: Placement.Selection) -> [FeedEdition] {
        let rule = newsroom.redistribution[key.provider]
        guard rule != .none, let edition = newsroom.edition(for: key.language) else { return [] }
        let ids = (rule == .public ? selection.everyone : []) + selection.partners
        return ids.map { FeedEdition(feed: $0, edition: edition) }
    }
}
