import GRDB
import NewsModel

/// Writes which feeds hold which variant, and appends the changes with the feeds before and after.
struct Listings {
    /// What the change log needs to know about a variant.
    private struct Held {
        let row: Int64
        let before: Placement?
        let after: Placement?
        let listed: Timestamp?
        let isListed: Bool
        let wasCanceled: Bool
        let sitemapParts: [Int64]
    }

    private let db: Database
    private let newsroom: Newsroom
    private let selections: [Int64: Placement.Selection]
    private var corrections: CorrectedTexts
    private var held: [VariantID: Held] = [:]
    /// The place of the article that was numbered last; nil before the first.
    private var lastPlace: Int64?
    /// Which variant's language each edition shows, by the languages that are public: there are few combinations.
    private var shown: [[LanguageTag]: [LanguageTag: LanguageTag]] = [:]

    /// - Parameters:
    ///   - selections: the known selections of the newest texts, by variant row.
    ///   - changes: what is to be logged, in order.
    init(
        db: Database, newsroom: Newsroom, selections: [Int64: Placement.Selection], changes: [ChangeDraft]
    ) {
        self.db = db
        self.newsroom = newsroom
        self.selections = selections
        corrections = CorrectedTexts(db: db, drafts: changes)
    }

    /// Updates an article's listings to its variants' states, and logs changes of variants that gained or lost a
    /// sibling, whose original has a new text, or that are in other feeds now.
    mutating func update(_ article: LoadedArticle, stamp: () -> Timestamp) throws -> [SiblingMoves.Move] {
        let after = try placements(of: article)
        try place(article, after)
        let moves = try SiblingMoves(db: db, newsroom: newsroom).moves(in: article, to: after, stamp: stamp)
        let parts = ([article.place].compactMap { $0 } + article.otherPlaces).map { $0 / SitemapPart.articles }
        for (loaded, placement) in zip(article.variants, after) {
            try write(loaded, placement)
            held[loaded.state.id] = Held(
                row: loaded.row, before: loaded.placement, after: placement, listed: loaded.state.listed,
                isListed: isListed(loaded), wasCanceled: loaded.original.status == .canceled,
                sitemapParts: parts)
        }
        return moves
    }

    /// Appends changes to the log, in order, dates the feeds and sitemap parts that they affect, and cuts archives.
    func append(_ changes: [ChangeDraft]) throws {
        // Of a change that concerns all feeds of a placement, and of one that concerns some.
        var (placements, feeds) = ([Placement: Timestamp](), [FeedEdition: Timestamp]())
        var parts: [Int64: Timestamp] = [:]
        var archives = Archives(db: db, newsroom: newsroom)
        for change in changes {
            guard let held = self.held[change.variant] else { continue }
            try append(change, of: held)
            // Its notice says the same as before, though partners are told.
            if change.kind == .purge, held.wasCanceled { continue }
            if change.kind == .feeds {
                let differing = Set(held.before?.feeds ?? []).symmetricDifference(held.after?.feeds ?? [])
                for feed in differing { feeds[feed] = change.at }
            } else {
                for placement in [held.before, held.after] {
                    if let placement { placements[placement] = change.at }
                }
            }
            for part in held.sitemapParts { parts[part] = change.at }
            if let after = held.after, let listed = held.listed {
                try archives.add(
                    held.row, before: held.before, after: after, listed: listed, isListed: held.isListed, at: change.at)
            }
        }
        try archives.finish()
        for (placement, instant) in placements {
            for feed in placement.feeds { feeds[feed] = max(instant, feeds[feed] ?? instant) }
        }
        try date(feeds: feeds, sitemapParts: parts)
    }

    private func append(_ change: ChangeDraft, of held: Held) throws {
        try db.run(
            """
            INSERT INTO change (variant, version, public_version, kind, origin, at, note, feeds_before, feeds_after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.add(held.row)
            $0.add(change.version)
            $0.add(change.publicVersion)
            $0.add(change.kind.rawValue)
            $0.add(change.origin.rawValue)
            $0.add(change.at.microseconds)
            $0.add(change.note)
            $0.add(held.before?.lines ?? "")
            $0.add(held.after?.lines ?? "")
        }
    }

    private func date(feeds: [FeedEdition: Timestamp], sitemapParts: [Int64: Timestamp]) throws {
        for (key, instant) in feeds {
            try db.run(
                """
                INSERT INTO feed_state (feed, edition, changed) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET changed = excluded.changed
                """
            ) {
                $0.add(key.feed.description)
                $0.add(key.edition.description)
                $0.add(instant.microseconds)
            }
        }
        for (number, instant) in sitemapParts {
            try db.run(
                """
                INSERT INTO sitemap_part (number, changed) VALUES (?, ?)
                ON CONFLICT DO UPDATE SET changed = excluded.changed
                """
            ) {
                $0.add(number)
                $0.add(instant.microseconds)
            }
        }
    }

    /// Numbers an article that editions show for the first time, and gives it the id that its first public variant
    /// would have made alone, whatever was there under embargo before.
    private mutating func place(_ article: LoadedArticle, _ placements: [Placement?]) throws {
        guard article.place == nil, let first = placements.firstIndex(where: { $0?.edition != nil }) else { return }
        let place = try (lastPlace ?? ArticleRows.lastPlace(in: db)) + 1
        try ArticleRows.give(place: place, to: article.row, in: db)
        (article.place, lastPlace) = (place, place)
        if let id = article.variants[first].ownArticle, id != article.id,
            try ArticleRows.rename(article.row, article.id, to: id, in: db)
        {
            article.rename(id)
        }
    }

    // MARK: - Where variants belong

    /// The placement of each of the article's variants, in their order. Of the public variants, each edition shows one;
    /// a notice stands wherever its text has ever been. Partners may see one that is not for everyone, so placements
    /// for partners and for the public are computed separately.
    private mutating func placements(of article: LoadedArticle) throws -> [Placement?] {
        let isMixed = article.variants.contains { rule(of: $0) != .public }
        let editions = editions(of: article, for: [.public])
        let partnerEditions = isMixed ? self.editions(of: article, for: [.public, .partner]) : editions
        let standIns = StandIns(newsroom: newsroom)
        let mustAsk = article.mustRelist || isMixed || standIns.areAny
        let placements = try article.variants.enumerated().map { index, loaded -> Placement? in
            if loaded.state.isNotice { return try notice(of: loaded) }
            guard loaded.state.isPublic else { return nil }
            return try placement(
                of: loaded, edition: editions[index], partnerEdition: partnerEditions[index], mustAsk: mustAsk)
        }
        return standIns.added(to: placements, of: article.variants.map(\.state))
    }

    /// Where a withdrawn variant is, and every feed that has ever held it: who read it there must learn of it, though
    /// it has moved to another category since, or another variant is shown in its place.
    private func notice(of loaded: StateRows.Loaded) throws -> Placement? {
        if loaded.original.isNotice { return loaded.placement }
        let held = try db.all("SELECT feeds_before, feeds_after FROM change WHERE variant = ?") {
            $0.add(loaded.row)
        } _: { row in
            [FeedEdition](lines: row["feeds_before"]) + [FeedEdition](lines: row["feeds_after"])
        }
        return Placement(of: loaded.placement, everHeldBy: held.flatMap(\.self))
    }

    /// The editions that show the variants of providers with one of these rules, in the order of the article's
    /// variants.
    private mutating func editions(
        of article: LoadedArticle, for rules: Set<Redistribution>
    ) -> [LanguageTag?] {
        let areCandidates = article.variants.map { $0.state.isPublic && rules.contains(rule(of: $0)) }
        let candidates = zip(article.variants, areCandidates).filter(\.1).map(\.0.state.key.language)
        let languages = languagesShown(of: candidates)
        return zip(article.variants, areCandidates).map { loaded, isCandidate in
            isCandidate ? languages.first { $0.value == loaded.state.key.language }?.key : nil
        }
    }

    private func rule(of loaded: StateRows.Loaded) -> Redistribution {
        newsroom.redistribution[loaded.state.key.provider]
    }

    private mutating func languagesShown(of languages: [LanguageTag]) -> [LanguageTag: LanguageTag] {
        if let known = shown[languages] { return known }
        let answer = newsroom.shown(of: languages)
        shown[languages] = answer
        return answer
    }

    /// Evaluates the feeds' selections only if the text is not the one they were evaluated for before. A feed also
    /// holds the correction of a text that it selects.
    private mutating func placement(
        of loaded: StateRows.Loaded, edition: LanguageTag?, partnerEdition: LanguageTag?, mustAsk: Bool
    ) throws -> Placement? {
        guard edition != nil || partnerEdition != nil, let version = loaded.state.shown else { return nil }
        let isSettled = edition != nil && loaded.placement?.edition == edition
        if !mustAsk, isSettled, version == loaded.original.shown { return loaded.placement }
        let corrected = try corrections.corrected(by: loaded)
        if corrected.isEmpty, let selection = selections[loaded.row], selection.version == version {
            return Placement(edition: edition, partnerEdition: partnerEdition, selectedBy: selection)
        }
        return try TextRows.content(variant: loaded.row, version: version, in: db).flatMap { content in
            let selection = Placement.Selection(
                version: version, ofAny: [content] + corrected, key: loaded.state.key, by: newsroom)
            return Placement(edition: edition, partnerEdition: partnerEdition, selectedBy: selection)
        }
    }

    // MARK: - Rows

    private func write(_ loaded: StateRows.Loaded, _ placement: Placement?) throws {
        guard isListed(loaded) || loaded.placement != placement else { return }
        if let before = loaded.placement {
            for feed in before.feeds { try unlist(loaded, from: feed) }
        }
        if let placement {
            for feed in placement.feeds { try list(loaded, in: feed) }
        }
        if loaded.placement != placement { try PlacementRows.save(placement, variant: loaded.row, to: db) }
    }

    /// Whether it enters its feeds as new, or becomes a notice there or an entry again.
    private func isListed(_ loaded: StateRows.Loaded) -> Bool {
        loaded.state.listed != loaded.original.listed || loaded.state.isNotice != loaded.original.isNotice
    }

    private func unlist(_ loaded: StateRows.Loaded, from feed: FeedEdition) throws {
        try db.run(
            "DELETE FROM listing WHERE feed = ? AND edition = ? AND notice = ? AND listed = ? AND variant = ?"
        ) {
            add(loaded.row, feed, loaded.original, to: &$0)
        }
    }

    private func list(_ loaded: StateRows.Loaded, in feed: FeedEdition) throws {
        try db.run("INSERT INTO listing (feed, edition, notice, listed, variant) VALUES (?, ?, ?, ?, ?)") {
            add(loaded.row, feed, loaded.state, to: &$0)
        }
    }

    private func add(
        _ variant: Int64, _ feed: FeedEdition, _ state: VariantState, to row: inout Bindings
    ) {
        row.add(feed.feed.description)
        row.add(feed.edition.description)
        row.add(state.isNotice)
        row.add(state.listed?.microseconds)
        row.add(variant)
    }
}
