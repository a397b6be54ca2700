import NewsFormats
import NewsModel
import NewsStore

/// Makes the document of a feed from what the store says it holds: addresses, texts, notices, correction notes.
///
/// Pure. It decides neither what the feed holds nor what of it is visible; the store has.
struct FeedAssembler: Sendable {
    let site: Site
    let newsroom: Newsroom
    /// The date of a feed that has never held anything.
    let epoch: Timestamp
    /// For browsers that open an Atom feed.
    let stylesheet: String?

    /// Which of a feed's documents it is.
    enum Part {
        /// That to subscribe to.
        case current
        case archive(number: Int)
        /// That for those who have a key.
        case partners(path: String)
    }

    /// What entries say is the same in every format and every part.
    func entries(of contents: FeedContents, feed: FeedDefinition) -> [FeedDocument.Entry] {
        var room = Self.mostText
        return contents.variants.map { variant in
            let size = variant.content.body.html.utf8.count
            let isTooMuch = size > room
            if !isTooMuch { room -= size }
            return entry(for: variant, content: isTooMuch ? .summary : feed.content)
        }
    }

    /// How much text a feed has in full, in bytes, what is left being summaries: readers and the W3C validator refuse
    /// documents over 5,000,000 bytes, and markup of a body is escaped in RSS.
    private static let mostText = 3_500_000

    /// - Parameters:
    ///   - entries: those of the contents, where they are known already.
    ///   - edition: nil is the feed of every language.
    func document(
        of contents: FeedContents, entries: [FeedDocument.Entry]? = nil, feed: FeedDefinition, edition: LanguageTag?,
        format: Site.FeedFormat, part: Part = .current
    ) -> FeedDocument {
        let archives = feed.hasArchives ? contents.archives : 0
        let place = place(of: part, archives: archives, feed: feed.id, edition: edition, format: format)
        // A partner's program is told in its own terms what is gone for good, beside the notice: few readers know them.
        let isGone = { (variant: Variant) in place.isForPartners && variant.visibility == .canceled }
        let tombstones = contents.variants.filter(isGone).map { tombstone(for: $0) }
        return FeedDocument(
            id: site.uri(of: feed.id, edition: edition),
            address: place.address,
            home: site.url(edition.map { Site.frontPath($0) } ?? Site.rootPath),
            title: newsroom.title(of: feed, in: edition),
            summary: newsroom.summary(of: feed, in: edition),
            language: edition,
            author: (edition.flatMap(newsroom.edition) ?? newsroom.editions[0]).title,
            updated: updated(of: contents),
            stylesheet: format == .atom && !place.isForPartners ? stylesheet : nil,
            icon: site.url(Site.iconPath),
            hub: place.hasHub ? feed.hub : nil,
            license: site.license,
            history: place.history,
            entries: entries ?? self.entries(of: contents, feed: feed), tombstones: tombstones)
    }
}

extension FeedAssembler {
    private struct Place {
        let address: String
        var history = FeedDocument.History()
        var hasHub = false
        var isForPartners = false
    }

    /// - Parameter archives: the number of the newest archive.
    private func place(
        of part: Part, archives: Int, feed: FeedID, edition: LanguageTag?, format: Site.FeedFormat
    ) -> Place {
        let current = site.url(Site.feedPath(feed, edition: edition, format: format))
        let archive = { (number: Int) -> String? in
            guard number >= 1, number <= archives else { return nil }
            return site.url(Site.archivePath(number, of: feed, edition: edition, format: format))
        }
        switch part {
        case .current:
            return Place(address: current, history: FeedDocument.History(previous: archive(archives)), hasHub: true)
        case .archive(let number):
            let history = FeedDocument.History(
                current: current, previous: archive(number - 1), next: archive(number + 1))
            return Place(address: archive(number) ?? current, history: history)
        case .partners(let path): return Place(address: site.url(path), isForPartners: true)
        }
    }

    private func updated(of contents: FeedContents) -> WireDate {
        guard let newest = contents.variants.max(by: { $0.updated < $1.updated }) else {
            return WireDate(contents.changed ?? epoch)
        }
        return WireDate(newest.updated, offset: newest.published.offset)
    }

    private func entry(for variant: Variant, content mode: FeedDefinition.ContentMode) -> FeedDocument.Entry {
        let texts = InterfaceTable.standard.texts(for: variant.language, fallback: newsroom.editions[0].language)
        guard !variant.isNotice else { return notice(for: variant, content: mode, texts: texts) }
        let content = variant.content
        let pictures = EntryPictures(content, site: site, isForPartners: isForPartners(variant))
        return FeedDocument.Entry(
            id: site.uri(of: variant.id),
            link: address(of: variant, headline: content.headline),
            title: content.headline,
            language: variant.language,
            published: variant.published,
            updated: WireDate(variant.updated, offset: variant.published.offset),
            byline: content.authorName,
            source: content.source.flatMap { AuthorName.name(in: $0) },
            categories: content.feedCategories(in: variant.language),
            rights: content.usageTerms?.ifNotBlank,
            summary: Summary.make(from: content) ?? content.headline,
            content: mode == .full ? variant.correctionNotes(texts) + pictures.html : nil,
            pictures: pictures.pictures,
            translations: variant.siblings.map { translation($0) })
    }

    /// It has content of its own, since readers would otherwise keep showing the text they were given before.
    private func notice(
        for variant: Variant, content mode: FeedDefinition.ContentMode, texts: InterfaceTexts
    ) -> FeedDocument.Entry {
        let text = variant.visibility == .withheld ? texts.withheldNotice : texts.canceledNotice
        return FeedDocument.Entry(
            id: site.uri(of: variant.id),
            link: address(of: variant, headline: ""),
            title: text,
            language: variant.language,
            published: variant.published,
            updated: WireDate(variant.updated, offset: variant.published.offset),
            summary: text,
            content: mode == .full ? "<p>\(text.escaped())</p>" : nil,
            isNotice: true)
    }

    private func tombstone(for variant: Variant) -> FeedDocument.Tombstone {
        let texts = InterfaceTable.standard.texts(for: variant.language, fallback: newsroom.editions[0].language)
        return FeedDocument.Tombstone(
            id: site.uri(of: variant.id), deleted: WireDate(variant.updated, offset: variant.published.offset),
            comment: texts.canceledNotice, language: variant.language)
    }

    private func isForPartners(_ variant: Variant) -> Bool {
        newsroom.redistribution[variant.key.provider] == .partner
    }

    /// A variant that no edition shows any longer still has its article's address, and one that is for partners alone that
    /// at which they have it.
    private func address(of variant: Variant, headline: String) -> String {
        if isForPartners(variant) { return site.url(Site.partnerItemPath(variant.id)) }
        guard let edition = variant.edition else { return site.url(Site.articlePath(variant.article)) }
        return site.url(Site.articlePath(variant.id, edition: edition, headline: headline))
    }

    private func translation(_ sibling: Sibling) -> FeedDocument.Translation {
        FeedDocument.Translation(language: sibling.language, link: site.url(sibling.path))
    }
}

extension Variant {
    /// Dated, oldest first, plain enough to need no style.
    fileprivate func correctionNotes(_ texts: InterfaceTexts) -> String {
        corrections.map { correction in
            let day = texts.text(of: WireDate(correction.at, offset: published.offset))
            guard let note = correction.note else {
                return "<p><strong>\(texts.correction.alone.text(around: day).escaped())</strong></p>\n"
            }
            let label = texts.correction.text(around: day)
            // A full-square colon brings its own space.
            let gap = label.unicodeScalars.last?.isWidePunctuation == true ? "" : " "
            return "<p><strong>\(label.escaped())</strong>\(gap)\(note.escaped())</p>\n"
        }.joined()
    }
}

extension Content {
    /// Sections and keywords by name, then topics; none twice.
    fileprivate func feedCategories(in language: LanguageTag) -> [FeedDocument.Category] {
        var known: Set<String> = []
        let named = (categories + keywords).compactMap(\.ifNotBlank).map { FeedDocument.Category(term: $0) }
        return (named + subjects.compactMap { FeedDocument.Category($0, in: language) }).filter {
            known.insert(($0.name ?? $0.term).lowercased()).inserted
        }
    }
}

extension FeedDocument.Category {
    /// A Media Topic under its published address, by its name in the entry's language. A code of another vocabulary
    /// tells readers nothing unless the copy has a name for it.
    fileprivate init?(_ subject: Subject, in language: LanguageTag) {
        let name = MediaTopics.standard.name(of: subject.qcode, in: language) ?? subject.name?.ifNotBlank
        if let code = MediaTopics.code(of: subject.qcode) {
            self.init(term: code, scheme: MediaTopics.scheme, label: name)
        } else if let name {
            self.init(term: subject.qcode, label: name)
        } else {
            return nil
        }
    }
}
