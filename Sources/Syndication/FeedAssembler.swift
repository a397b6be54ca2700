import NewsFormats
import NewsModel
import NewsStore

/// Assembles the document of a feed from its contents in the store: addresses, texts, notices, correction notes.
///
/// Pure. It decides neither the contents of the feed nor their visibility; the store has done that.
struct FeedAssembler: Sendable {
    let site: Site
    let newsroom: Newsroom
    /// The date of a feed that never had an entry.
    let epoch: Timestamp
    /// For browsers that open an Atom feed.
    let stylesheet: String?
    /// The interface texts.
    var table = InterfaceTable.standard

    /// Which document of a feed.
    enum Part {
        /// The one to subscribe to.
        case current
        case archive(number: Int)
        /// The one for partners.
        case partners(path: String)
    }

    /// Entries are the same in every format and part. Readers and the W3C validator refuse documents over 5,000,000
    /// bytes: entries beyond that are summaries.
    func entries(of contents: FeedContents, feed: FeedDefinition) -> [FeedDocument.Entry] {
        let entries = contents.variants.map { entry(for: $0, content: feed.content) }
        let most = entries.map { EntrySize($0, isCounted: false) }.reduce(0) { $0 + $1.frame + $1.content }
        guard most > Self.mostBytes else { return entries }
        let sizes = entries.map { EntrySize($0, isCounted: true) }
        var room = sizes.reduce(Self.mostBytes) { $0 - $1.frame }
        return zip(contents.variants, zip(entries, sizes)).map { variant, made in
            let (entry, size) = made
            guard size.content > 0 else { return entry }
            guard size.content <= room else { return self.entry(for: variant, content: .summary) }
            room -= size.content
            return entry
        }
    }

    /// The rest is for the head, and for corrections in summaries.
    private static let mostBytes = 4_800_000

    /// - Parameters:
    ///   - entries: those of the contents, if known already.
    ///   - edition: nil for the feed of every language.
    func document(
        of contents: FeedContents, entries: [FeedDocument.Entry]? = nil, feed: FeedDefinition, edition: LanguageTag?,
        format: Site.FeedFormat, part: Part = .current
    ) -> FeedDocument {
        let archives = feed.hasArchives ? contents.archives : 0
        let place = place(of: part, archives: archives, feed: feed.id, edition: edition, format: format)
        // A partner's program is told in its own terms what is gone for good, beside the notice: few readers know them.
        let isGone = { (variant: Variant) in place.isForPartners && variant.visibility == .canceled }
        let tombstones = contents.variants.filter(isGone).map { tombstone(for: $0) }
        let title = newsroom.fullTitle(of: feed, in: edition)
        let summary = newsroom.summaryText(of: feed, in: edition)
        return FeedDocument(
            id: site.uri(of: feed.id, edition: edition),
            address: place.address,
            home: home(of: feed, in: edition),
            title: title.text,
            titleLanguage: title.language == edition ? nil : title.language,
            summary: summary?.text,
            summaryLanguage: summary?.language == edition ? nil : summary?.language,
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

    /// The page of a feed for people. What the main feed has is on the front page; a feed for partners has no page.
    func home(of feed: FeedDefinition, in edition: LanguageTag?) -> String {
        guard let edition else { return site.url(Site.rootPath) }
        let hasPage = feed.audience == .public && feed.id != newsroom.publicFeeds.first?.id
        return site.url(hasPage ? Site.sectionPath(feed.id, edition: edition) : Site.frontPath(edition))
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

    /// That of the feed's last change, in the zone of its newest entry: the entries' own dates would go back when the
    /// newest expires or leaves.
    private func updated(of contents: FeedContents) -> WireDate {
        WireDate(contents.changed ?? epoch, offset: contents.variants.first?.published.offset ?? 0)
    }

    private func entry(for variant: Variant, content mode: FeedDefinition.ContentMode) -> FeedDocument.Entry {
        guard !variant.isNotice else { return notice(for: variant, content: mode) }
        // The content in its place: a name for it would be a copy of all its fields.
        let texts = variant.corrections.isEmpty ? nil : texts(for: variant)
        let notes =
            texts.map { variant.correctionNotes($0, mark: mark(of: $0, in: variant), zone: newsroom.zone) } ?? ""
        let pictures = EntryPictures(
            around: variant.content.htmlWithDateline, variant.content.pictures, site: site,
            isForPartners: isForPartners(variant))
        let summary = Summary.make(from: variant.content) ?? variant.content.headline
        return FeedDocument.Entry(
            id: site.uri(of: variant.id),
            link: address(of: variant, headline: variant.content.headline),
            title: variant.content.headline,
            language: variant.language,
            published: variant.plausiblyPublished,
            updated: WireDate(variant.updated, offset: variant.published.offset),
            byline: variant.content.authorName,
            source: variant.content.sourceName,
            categories: variant.content.feedCategories(in: variant.language),
            rights: variant.content.usageTerms?.ifNotBlank,
            summary: mode == .full
                ? summary : texts.map { variant.correctedSummary(summary, $0, zone: newsroom.zone) } ?? summary,
            content: mode == .full ? notes + text(of: variant.content, pictures, summary) : nil,
            pictures: pictures.pictures,
            translations: variant.siblings.map { translation($0) })
    }

    /// Readers prefer content to a summary even if it is empty: copy without a text has its abstract as content.
    private func text(of content: Content, _ pictures: EntryPictures, _ summary: String) -> String {
        guard pictures.pictures.isEmpty,
            BodyText.isEmpty(content.body) || !pictures.html.hasTextInMarkup
        else { return pictures.html }
        return "<p>\((content.abstract?.ifNotBlank ?? summary).escaped())</p>"
    }

    /// A notice has content, since readers would otherwise keep showing the text that they have.
    private func notice(for variant: Variant, content mode: FeedDefinition.ContentMode) -> FeedDocument.Entry {
        let texts = texts(for: variant)
        let text = variant.visibility == .withheld ? texts.withheldNotice : texts.canceledNotice
        return FeedDocument.Entry(
            id: site.uri(of: variant.id),
            link: address(of: variant, headline: ""),
            title: text,
            language: language(of: texts, for: variant),
            published: variant.plausiblyPublished,
            updated: WireDate(variant.updated, offset: variant.published.offset),
            summary: text,
            content: mode == .full ? "<p\(mark(of: texts, in: variant))>\(text.escaped())</p>" : nil,
            isNotice: true)
    }

    private func tombstone(for variant: Variant) -> FeedDocument.Tombstone {
        let texts = texts(for: variant)
        return FeedDocument.Tombstone(
            id: site.uri(of: variant.id), deleted: WireDate(variant.updated, offset: variant.published.offset),
            comment: texts.canceledNotice, language: language(of: texts, for: variant))
    }

    private func texts(for variant: Variant) -> InterfaceTexts {
        table.texts(for: variant.language, fallback: newsroom.editions[0].language)
    }

    /// The language of an entry in which only the house speaks.
    private func language(of texts: InterfaceTexts, for variant: Variant) -> LanguageTag {
        table.has(variant.language) ? variant.language : texts.language
    }

    /// The attributes of what the house says in an entry whose language it does not speak.
    private func mark(of texts: InterfaceTexts, in variant: Variant) -> String {
        if table.has(variant.language) { return "" }
        let isAcross = texts.language.isRightToLeft != variant.language.isRightToLeft
        let direction = texts.language.isRightToLeft ? "rtl" : "ltr"
        return " lang=\"\(texts.language)\"" + (isAcross ? " dir=\"\(direction)\"" : "")
    }

    private func isForPartners(_ variant: Variant) -> Bool {
        newsroom.isForPartners(provider: variant.key.provider)
    }

    /// A variant that no edition shows any longer still has its article's address, and one for partners only has the
    /// partner API's.
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
    /// Nil for dates before 1990: newsboat shows 1911 as 2047, and the W3C validator accepts nothing before 1990. A
    /// feed need not have the date; the page has it.
    fileprivate var plausiblyPublished: WireDate? {
        published.instant < Timestamp(seconds: 631_152_000) ? nil : published
    }
}

extension String {
    /// Whether markup has anything except tags and spaces.
    fileprivate var hasTextInMarkup: Bool {
        var isInTag = false
        return utf8.contains { byte in
            if byte == UInt8(ascii: "<") { isInTag = true }
            defer { if byte == UInt8(ascii: ">") { isInTag = false } }
            return !isInTag && byte > UInt8(ascii: " ")
        }
    }
}
