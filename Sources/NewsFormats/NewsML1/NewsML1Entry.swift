import NewsModel

/// Makes a wire entry of one variant of an item: its story, pictures, fields, and notes for desks.
struct NewsML1Entry {
    private let copy: NewsML1Copy
    private let facts: NewsML1Facts

    init(_ copy: NewsML1Copy) {
        self.copy = copy
        facts = copy.facts
    }

    /// One picture without a story is an asset; several are a story in pictures.
    func entry() throws(WireError) -> WireEntry {
        var story = try NewsML1Text(copy)
        var pictures = NewsML1Pictures(copy, headline: story.headline).pictures
        guard copy.variant.texts.isEmpty, pictures.count == 1 else { return .item(try item(story, pictures)) }
        try story.addCaption(copy)
        pictures[0].id = facts.identifier
        return .picture(try item(story, pictures))
    }

    private func item(_ story: NewsML1Text, _ pictures: [Picture]) throws(WireError) -> WireItem {
        let status = try facts.status()
        let isPicture = copy.variant.texts.isEmpty && !pictures.isEmpty
        if status == .usable {
            try requireCopy(story, pictures)
            guard story.headline != nil else {
                throw WireError(.noHeadline, line: facts.item.line, expected: "a HeadLine in NewsLines")
            }
        }
        let head = DeskHead(headline: story.headline, subheadline: story.subheadline, body: story.body)
        let signals = try deskSignals(besides: head)
        let isCorrection = facts.isCorrection || signals.isCorrection || nitf?.correctionNote != nil
        var content = try content(of: story, isPicture: isPicture)
        if story.headline != nil { content.headline = head.headline }
        if let rubric = head.rubric {
            content.edNote = [content.edNote, rubric].compactMap { $0 }.joined(separator: "\n")
        }
        content.pictures = isPicture ? pictures : Self.joined(pictures, shown: story.pictures)
        if isCorrection { content.correctionNote = correctionNote ?? head.correctionNote }
        let release = nitf?.release.flatMap { facts.date($0) }
        let embargo = try facts.embargo(told: signals.embargo ?? release)
        let types = facts.item.management.types + [copy.property("Version")].compactMap { $0 }
        let standing = CopyStanding(
            stated: status, embargo: embargo, signals: signals, hold: nitf?.hold,
            forDesks: DeskCopy.doubt(types: types, head: head))
        content = head.finished(content, signals, until: embargo, isCaption: isPicture)
        return WireItem(
            providerID: facts.identifier, language: copy.variant.language, providerVersion: try facts.version(),
            article: copy.variant.isEquivalent ? facts.identifier.map { .named($0) } : nil,
            status: standing.status, embargo: embargo, isCorrection: isCorrection,
            doubt: try facts.isInCanceled() ? .withdrawal : standing.doubt, content: content)
    }

    /// Including those that the text shows and the item does not list. AFP's text refers to a component by Duid;
    /// Business Wire's shows one of the files.
    private static func joined(_ own: [Picture], shown: [Picture]) -> [Picture] {
        own.joined(
            with: shown.filter { picture in
                picture.renditions.contains { $0.href.utf8.first != UInt8(ascii: "#") }
            })
    }

    private func content(of story: NewsML1Text, isPicture: Bool) throws(WireError) -> Content {
        let management = facts.item.management
        let version = try facts.date(management.thisRevisionCreated, field: "ThisRevisionCreated")
        let terms = NewsML1Terms(copy)
        let date =
            try facts.date(management.firstCreated, field: "FirstCreated") ?? version
            ?? facts.document.sent.flatMap { facts.date($0) } ?? facts.date(facts.item.identification.dateID)
        return Content(
            headline: story.headline ?? "", subheadline: story.subheadline, body: story.body, byline: story.byline,
            dateline: story.dateline, located: terms.located ?? story.located, slugline: slugline,
            abstract: isPicture ? nil : story.abstract, categories: terms.categories, subjects: terms.subjects,
            genres: terms.genres, places: terms.places, keywords: terms.keywords, urgency: urgency,
            priority: priority, source: source, credit: copy.line(.credit), copyright: copyright,
            usageTerms: usageTerms, edNote: try edNote(besides: story.byline), date: date, versionDate: version)
    }

    /// Usable copy has a text, or a picture, or at least a headline.
    private func requireCopy(_ story: NewsML1Text, _ pictures: [Picture]) throws(WireError) {
        guard story.body == .empty || copy.variant.texts.isEmpty else { return }
        let contents = copy.plan.components.flatMap(\.contents)
        if let data = contents.first(where: \.isUnreadableText), copy.plan.stories.allSatisfy(\.isEmpty) {
            let type = [data.mimeType, data.format, data.mediaType].first { !$0.isEmpty } ?? "Base64"
            throw WireError(
                .unsupported, line: data.line, field: "the text is data of type", value: type,
                expected: "text in UTF-8, or in the charset that its MimeType states")
        }
        if let file = contents.first(where: { $0.isText && $0.story == nil && !$0.href.isEmpty }) {
            guard copy.plan.stories.allSatisfy(\.isEmpty) else { return }
            throw WireError(
                .unsupported, line: file.line, field: "the text is elsewhere, in", value: file.href,
                expected: "DataContent")
        }
        guard pictures.isEmpty, story.body == .empty || copy.variant.texts.isEmpty,
            let other = contents.first(where: { $0.isOtherMedia || $0.story?.isData ?? false })
        else { return }
        let kind = [other.mediaType, other.mimeType, other.format].first { !$0.isEmpty } ?? "data"
        throw WireError(
            .unsupported, line: other.line, field: "a ContentItem of type", value: kind,
            expected: "text in DataContent, or a picture")
    }
}

// MARK: - Other fields

extension NewsML1Entry {
    /// Superdesk has the slugline as a line of keywords, Belga as a property.
    private var slugline: String? {
        let label = facts.item.identification.nameLabel
        let second = copy.line(.subheadline).flatMap { $0.isSlug ? $0 : nil }
        return copy.line(.slug) ?? copy.property("Topic") ?? second ?? (label.isEmpty ? nil : label) ?? keywordLines
    }

    /// The credited source; EFE has it as the provider, and as the distributor of its NITF.
    private var source: String? {
        copy.names(of: \.sources) ?? nitf?.distributor ?? copy.name(of: \.providers)
    }

    /// Belga has a line per keyword.
    private var keywordLines: String? {
        let lines = copy.context.lazy.map { index in copy.lines(in: index) { $0 == .keywords } }.first { !$0.isEmpty }
        return lines?.joined(separator: "/")
    }

    private var copyright: String? {
        copy.line(.copyright) ?? copy.context.lazy.map { copy.plan.components[$0].copyright }.first { !$0.isEmpty }
            ?? nitf?.copyright ?? nitf?.rightsOwner
    }

    /// The NITF of the story.
    private var nitf: NITFBody? {
        copy.variant.texts.lazy.flatMap { copy.plan.stories[$0] }
            .compactMap { if case .nitf(let nitf)? = $0.story { nitf } else { nil } }.first
    }

    private var usageTerms: String? {
        let usage = copy.context.flatMap { copy.plan.components[$0].usage }
        let terms = ([copy.line(.rights)].compactMap { $0 } + usage + (nitf?.rights ?? [])).distinct
        return terms.nilIfEmpty?.joined(separator: " ")
    }

    /// A number; or the letter of the older protocols (ANPA 1312).
    private var urgency: Int? {
        let text = facts.item.management.urgency
        return Self.letters[text.lowercased()]
            ?? WireNumber.urgency(text.isEmpty ? copy.property("Urgency") ?? copy.property("Priority") : text)
    }

    private static let letters = ["f": 1, "b": 2, "u": 3, "r": 4, "d": 5]

    private var priority: Int? {
        WireNumber.priority(facts.document.priority ?? copy.property("Priority"))
    }
}

// MARK: - Notes

extension NewsML1Entry {
    /// Lines that are notes by type, and those of unknown types, with their type.
    ///
    /// - Parameter byline: of the text.
    private func edNote(besides byline: String?) throws(WireError) -> String? {
        var notes = deskNotes
        for index in copy.context {
            notes += copy.otherLines(in: index).map { $0.type.isEmpty ? $0.text : "\($0.type): \($0.text)" }
            notes += copy.lines(in: index) { $0 == .series }.map { "SeriesLine: " + $0 }
        }
        if let change = try facts.changeNote() { notes.append(change) }
        let urgency = facts.item.management.urgency
        if Self.letters[urgency.lowercased()] == nil { notes += [WireNumber.oddUrgency(urgency)].compactMap { $0 } }
        notes += copy.contributors.filter { byline?.contains($0) != true }.map { "contributor: " + $0 }
        notes = notes.distinct
        return notes.nilIfEmpty?.joined(separator: "\n")
    }

    private var deskNotes: [String] {
        copy.lines(of: NewsML1Names.noteTypes) + copy.context.flatMap { copy.plan.components[$0].comments }
            + facts.item.comments
            + [copy.property("EditorialInfo"), copy.property("EditorialNote")].compactMap { $0 }
            + copy.plan.texts(.note, of: copy.variant).map { $0.line() }.filter { !$0.isEmpty } + (nitf?.notes ?? [])
    }

    /// AFP states corrections only in a line for desks, others embargoes.
    private func deskSignals(besides head: DeskHead) throws(WireError) -> DeskSignals {
        let management = facts.item.management
        let date = try facts.date(management.thisRevisionCreated ?? management.firstCreated, field: "FirstCreated")
        let zone = facts.options.defaultZone
        let embargoes = copy.embargoes
        let fields = EmbargoFields(embargoes.map(\.value)) { WireDate(iso8601: $0, defaultZone: zone) }
        let unread = fields.unread.map { "\(embargoes[$0].name): \(embargoes[$0].value)" }
        // AFP has the kind of a version in a property, `Correction` or `Kill`.
        let lines = deskNotes + typedLines.lines + [copy.property("Version"), unread].compactMap { $0 }
        let signals = DeskSignals(
            labels: [], lines: (management.status == nil ? lines : DeskNotes.standing(lines)) + head.notes,
            above: head.above, prose: head.prose + typedLines.prose, length: head.length, date: date,
            defaultZone: zone,
            order: DayOrder(language: copy.variant.language, zone: zone, date: date))
        return fields.end.map { signals.holding("Embargo", until: $0) } ?? signals
    }

    /// Lines of unknown types, whose vocabulary is the sender's (NewsML 1.2, `NewsLineType`), with and without the
    /// type: either may say what desks must know. Those for readers, and series, are trusted as little as a headline.
    private var typedLines: (lines: [String], prose: [String]) {
        let others = copy.context.flatMap { copy.otherLines(in: $0) }
        let forReaders = others.filter { NewsML1Names.isForReaders($0.type) }
        let forDesks = others.filter { !NewsML1Names.isForReaders($0.type) }
        return (
            forDesks.map(\.text) + forDesks.filter { !$0.type.isEmpty }.map { "\($0.type): \($0.text)" },
            forReaders.map(\.text) + copy.context.flatMap { copy.lines(in: $0) { $0 == .series } }
        )
    }

    private var correctionNote: String? {
        nitf?.correctionNote
            ?? deskNotes.first { DeskSignals.isCorrection($0) }
    }
}
