import LibXML
import NewsModel

/// Makes wire entries of a NewsML-G2 item: which of its texts is the headline, what its codes mean here.
///
/// Rules that the standard leaves open:
/// - `<embargoed/>` without a date (NewsML-G2 Specification, "embargoed") holds as long as a note says, and else
///   without end, so that only a new version of the item, or the desk, lets it out.
/// - An item is dated by `firstCreated`, and by `versionCreated` where that is missing.
/// - Only relations that say so by name make translations; `irel:derivedFrom` and the like do not. IPTC's own
///   vocabulary has no such relation, so any scheme's `translatedFrom`, `translationOf` or `isTranslationOf` counts. A
///   `translation` is one of the article's other languages, and the original only where its version is stated.
/// - The provider is never taken from the copy: who may act on whose items is not for the copy to say.
struct NewsMLG2Adapter {
    typealias Item = NewsMLG2Item

    let item: Item
    /// `newsMessage/header/priority`.
    let priority: String?
    let options: CopyOptions
    let language: LanguageTag?
    let isPicture: Bool
    /// Of texts that state no language and have the item's default.
    let defaultDistance: Int
    /// What the item asserts concepts to be called, by code: told once, since any number of subjects may ask.
    private(set) var assertedNames: [String: String] = [:]

    init(_ item: Item, priority: String?, options: CopyOptions) throws(WireError) {
        self.item = item
        self.priority = priority
        self.options = options
        isPicture = Self.isPicture(item)
        let language = try Self.language(of: item)
        self.language = language
        defaultDistance = language.flatMap { tag in item.language.map { tag.distance(ofStated: $0) } } ?? 0
        assertedNames = item.asserts.compactMapValues { name(of: $0) }
    }

    func entries() throws(WireError) -> [WireEntry] {
        switch item.kind {
        case .news: [isPicture ? .picture(try wireItem()) : .item(try wireItem())]
        case .package: try packages()
        }
    }

    private func wireItem() throws(WireError) -> WireItem {
        let status = try self.status()
        let parts = try storyParts()
        let headline = parts.headline ?? fallbackHeadline ?? ""
        if status == .usable {
            try requireCopy(parts)
            guard !headline.isEmpty || isPicture else {
                throw WireError(.noHeadline, line: item.line, expected: "a headline in contentMeta")
            }
        }
        let head = DeskHead(headline: headline, subheadline: parts.subheadline, body: parts.body)
        let signals = self.signals(besides: head)
        let isSignalled = item.management.signals.contains { Self.corrections.contains(name(of: $0)) }
        let isCorrection = isSignalled || signals.isCorrection || item.story?.nitf?.correctionNote != nil
        let embargo = try embargo(told: signals.embargo) ?? releaseOfNITF
        let standing = CopyStanding(
            stated: status, embargo: embargo, signals: signals, hold: item.story?.nitf?.hold,
            forDesks: isReleased ? nil : DeskCopy.doubt(types: genres.map(\.qcode) + signalNames, head: head))
        var wire = WireItem(
            providerID: item.guid, language: language, providerVersion: version, article: translation,
            status: standing.status, embargo: embargo, isCorrection: isCorrection, doubt: standing.doubt,
            content: head.finished(
                try content(head: head, parts: parts, isCorrection: isCorrection), signals, until: embargo,
                isCaption: isPicture))
        wire.alternativeIDs = item.content.alternativeIDs
        return wire
    }

    /// By the desk of another Newswire, whatever the copy says.
    var isReleased: Bool {
        item.management.signals.contains { name(of: $0) == NewsMLG2Names.Own.released }
    }

    private var signalNames: [String] {
        item.management.signals.map { name(of: $0) }
    }

    private func content(
        head: DeskHead, parts: NewsMLG2StoryParts, isCorrection: Bool
    ) throws(WireError) -> Content {
        let meta = item.content
        let topics = self.topics
        let dates = try self.dates()
        let byline = parts.byline ?? writers
        return Content(
            headline: head.headline, subheadline: parts.subheadline, body: parts.body, byline: byline,
            dateline: parts.dateline,
            located: name(of: meta.located) ?? parts.located
                ?? parts.dateline.flatMap { AgencyDateline.place(in: $0) },
            slugline: text(meta.sluglines),
            abstract: isPicture ? nil : abstract ?? parts.abstract, categories: topics.categories,
            subjects: topics.subjects, genres: topics.genres, places: topics.places, keywords: topics.keywords,
            urgency: WireNumber.urgency(item.content.urgency),
            priority: WireNumber.priority(priority),
            source: source, credit: text(meta.creditlines), copyright: copyright, usageTerms: usageTerms,
            edNote: edNote(besides: head, byline: byline),
            correctionNote: isCorrection ? correctionNote ?? head.correctionNote : nil,
            date: dates.first, versionDate: dates.version, pictures: pictures(parts.pictures), history: item.history)
    }

    /// Copy that may be used has text, or a picture, or at least a headline of its own; a video has none of these
    /// for a reader.
    private func requireCopy(_ parts: NewsMLG2StoryParts) throws(WireError) {
        guard parts.body.html.isEmpty, !isPicture else { return }
        let kind = item.management.itemClass.map { name(of: $0) } ?? "text"
        if kind != "text", kind != "composite" {
            throw WireError(
                .unsupported, line: item.line, field: "a newsItem without text of class", value: kind,
                expected: "text in contentSet, or a picture")
        }
        if !item.hasInlineContent, let type = item.foreignData, !type.utf8.starts(with: "image/".utf8) {
            throw WireError(
                .unsupported, line: item.line, field: "the text is data of type", value: type,
                expected: "text in inlineXML or inlineData")
        }
        if !item.hasInlineContent, let remote = item.remotes.first(where: { !Self.isImage($0) }) {
            throw WireError(
                .unsupported, line: item.line, field: "the text is elsewhere, in",
                value: remote.href ?? remote.target ?? "a remoteContent", expected: "inlineXML or inlineData")
        }
    }

    private static let corrections: Set<String> = ["correction", "corrected", "corrective"]
}

// MARK: - Values

extension NewsMLG2Adapter {
    /// The name that a controlled value goes by, in lower case, whatever its scheme's alias.
    func name(of code: String) -> String {
        NewsCodes.value(of: code)
    }

    /// The content's language before that of its description; several languages are the item's only if it is one.
    private static func language(of item: Item) throws(WireError) -> LanguageTag? {
        let own = item.language.flatMap { $0.isBlank ? nil : Item.Value(text: $0, line: item.line) }
        let inline = item.story?.language.map { Item.Value(text: $0, line: item.line) }
        guard let value = item.contentLanguage ?? inline ?? own else { return nil }
        guard let tag = LanguageTag(stated: value.text) else {
            throw WireError(
                .badValue, line: value.line, field: "language", value: value.text,
                expected: "a language tag such as en, zh-Hant or pt")
        }
        return tag
    }

    func status() throws(WireError) -> PubStatus {
        guard let value = item.management.status else { return .usable }
        guard let status = StatedStatus(value.text) else {
            throw WireError(
                .badValue, line: value.line, field: "pubStatus", value: value.text,
                expected: "stat:usable, stat:withheld or stat:canceled")
        }
        return status.pubStatus
    }

    var version: Int? {
        item.version.flatMap { WireNumber.whole($0.oneLine) }
    }

    /// - Parameter told: what a note says, which is all that some agencies say. Others say it as a status, as in NITF.
    private func embargo(told: WireDate?) throws(WireError) -> WireDate? {
        let isEmbargoed = item.management.status.map { StatedStatus($0.text) == .embargoed } ?? false
        guard let value = item.management.embargoed else { return told ?? (isEmbargoed ? .endless : nil) }
        return value.text.isEmpty ? told ?? .endless : try date(value, field: "embargoed")
    }

    /// Of NITF inside that is under embargo by its own word.
    private var releaseOfNITF: WireDate? {
        item.story?.nitf?.release.flatMap { FeedDate.date($0, defaultZone: options.defaultZone) }
    }

    private func dates() throws(WireError) -> (first: WireDate?, version: WireDate?) {
        let version = try date(item.management.versionCreated, field: "versionCreated")
        return (try date(item.management.firstCreated, field: "firstCreated") ?? version, version)
    }

    private func date(_ value: Item.Value?, field: String) throws(WireError) -> WireDate? {
        guard let value, !value.text.isEmpty else { return nil }
        guard let date = WireDate(iso8601: value.text, defaultZone: options.defaultZone) else {
            throw WireError(
                .badValue, line: value.line, field: field, value: value.text,
                expected: "a date such as 2026-11-14T09:30:00+08:00")
        }
        return date
    }

    /// What should be a number and is none, or none that means something: told to the desk.
    var oddNumbers: [String] {
        let odd = item.version?.oneLine.nilIfBlank.flatMap { WireNumber.whole($0) == nil ? "version: \($0)" : nil }
        return [odd, WireNumber.oddUrgency(item.content.urgency)].compactMap { $0 }
    }

    private var translation: ArticleReference? {
        var sibling: String?
        for link in item.management.links {
            guard let relation = link.relation.map({ name(of: $0) }) else { continue }
            let target = Sanitizer.line(link.target ?? link.href ?? "")
            guard !target.isEmpty else { continue }
            let version = link.version.flatMap { Int($0.oneLine) }
            let isSibling = relation == NewsMLG2Names.Own.translation
            if NewsCodes.translations.contains(relation) || isSibling && version != nil {
                return .translation(of: target, version: version)
            }
            if isSibling { sibling = sibling ?? target }
        }
        return sibling.map { .besides($0) }
    }
}
