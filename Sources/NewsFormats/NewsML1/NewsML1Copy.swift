import LibXML
import NewsModel

/// One variant of an item on its way to become a wire item: its lines, its story, its pictures.
struct NewsML1Copy {
    let variant: NewsML1Plan.Variant
    let adapter: NewsML1Adapter
    /// The components that speak of it, the nearest to its text first.
    let context: [Int]

    init(_ variant: NewsML1Plan.Variant, of adapter: NewsML1Adapter) {
        self.variant = variant
        self.adapter = adapter
        context = adapter.plan.context(of: variant)
    }

    var plan: NewsML1Plan { adapter.plan }

    /// One picture without a story is an asset; several are a story that is told in pictures.
    func entry() throws(WireError) -> WireEntry {
        var story = try NewsML1Text(self)
        var pictures = NewsML1Pictures(self, headline: story.headline).pictures
        guard variant.texts.isEmpty, pictures.count == 1 else { return .item(try item(story, pictures)) }
        try story.addCaption(self)
        pictures[0].id = adapter.identifier
        return .picture(try item(story, pictures))
    }

    private func item(_ story: NewsML1Text, _ pictures: [Picture]) throws(WireError) -> WireItem {
        let status = try adapter.status()
        let isPicture = variant.texts.isEmpty && !pictures.isEmpty
        if status == .usable {
            try requireCopy(story, pictures)
            guard story.headline != nil else {
                throw WireError(.noHeadline, line: adapter.item.line, expected: "a HeadLine in NewsLines")
            }
        }
        let signals = try deskSignals()
        let isCorrection = adapter.isCorrection || signals.isCorrection || nitf?.correctionNote != nil
        var content = try content(of: story, isPicture: isPicture)
        content.pictures = isPicture ? pictures : Self.joined(pictures, shown: story.pictures)
        if isCorrection { content.correctionNote = correctionNote }
        let embargo = try adapter.embargo(told: signals.embargo)
        let hold = embargo == nil ? nitf?.hold : nil
        let told = hold == nil ? signals.status : .withheld
        return WireItem(
            providerID: adapter.identifier, language: variant.language, providerVersion: try adapter.version(),
            article: variant.isEquivalent ? adapter.identifier.map { .named($0) } : nil,
            status: status == .usable ? told : status, embargo: embargo, isCorrection: isCorrection,
            doubt: status == .usable ? signals.doubt ?? hold.map { .embargo($0) } : nil, content: content)
    }

    /// With those that the text shows and that are not among the item's own. AFP's text points to a component by its
    /// Duid; Business Wire's shows one of the files.
    private static func joined(_ own: [Picture], shown: [Picture]) -> [Picture] {
        var pictures = own
        var known: [String: Int] = [:]
        for (index, picture) in own.enumerated() {
            for file in picture.renditions { known[file.href] = index }
        }
        for picture in shown where picture.renditions.contains(where: { $0.href.utf8.first != UInt8(ascii: "#") }) {
            guard let index = picture.renditions.lazy.compactMap({ known[$0.href] }).first else {
                pictures.append(picture)
                continue
            }
            pictures[index].caption = pictures[index].caption ?? picture.caption
            pictures[index].alternativeText = pictures[index].alternativeText ?? picture.alternativeText
        }
        return pictures
    }

    private func content(of story: NewsML1Text, isPicture: Bool) throws(WireError) -> Content {
        let management = adapter.item.management
        let version = try adapter.date(management.thisRevisionCreated, field: "ThisRevisionCreated")
        let terms = NewsML1Terms(self)
        let date =
            try adapter.date(management.firstCreated, field: "FirstCreated") ?? version
            ?? adapter.document.sent.flatMap { adapter.date($0) } ?? adapter.date(adapter.item.identification.dateID)
        return Content(
            headline: story.headline ?? "", subheadline: story.subheadline, body: story.body, byline: story.byline,
            dateline: story.dateline, located: terms.located ?? story.located, slugline: slugline,
            abstract: isPicture ? nil : story.abstract, categories: terms.categories, subjects: terms.subjects,
            genres: terms.genres, places: terms.places, keywords: terms.keywords, urgency: urgency,
            priority: priority, source: name(of: \.sources), credit: line(.credit), copyright: copyright,
            usageTerms: usageTerms, edNote: try edNote(), date: date, versionDate: version)
    }

    /// Copy that may be used has text, or a picture, or at least a headline of its own.
    private func requireCopy(_ story: NewsML1Text, _ pictures: [Picture]) throws(WireError) {
        guard story.body == .empty || variant.texts.isEmpty else { return }
        let contents = plan.components.flatMap(\.contents)
        if let file = contents.first(where: { $0.isText && $0.story == nil && !$0.href.isEmpty }) {
            guard plan.stories.allSatisfy(\.isEmpty) else { return }
            throw WireError(
                .unsupported, line: file.line, field: "the text is elsewhere, in", value: file.href,
                expected: "DataContent")
        }
        guard pictures.isEmpty, story.body == .empty || variant.texts.isEmpty,
            let other = contents.first(where: { $0.isOtherMedia || $0.story?.isData ?? false })
        else { return }
        let kind = [other.mediaType, other.mimeType, other.format].first { !$0.isEmpty } ?? "data"
        throw WireError(
            .unsupported, line: other.line, field: "a ContentItem of type", value: kind,
            expected: "text in DataContent, or a picture")
    }
}

// MARK: Lines

extension NewsML1Copy {
    /// The line of the nearest component that has one, in the variant's language where there are several.
    func line(_ kind: NewsML1Component.Line.Kind) -> String? {
        for index in context {
            let found = lines(in: index) { $0 == kind }
            // AFP's partners number their pictures in this place.
            let text = found.first { kind != .headline || !$0.utf8.allSatisfy(\.isDigit) }
            if let text { return text }
        }
        return nil
    }

    func lines(in index: Int, where isWanted: (NewsML1Component.Line.Kind) -> Bool) -> [String] {
        chosen(in: index, where: isWanted).map(\.text)
    }

    /// All lines of these kinds in a component, without those in another language than the nearest to the variant's.
    private func chosen(
        in index: Int, where isWanted: (NewsML1Component.Line.Kind) -> Bool
    ) -> [NewsML1Component.Line] {
        let found = plan.components[index].lines.filter { isWanted($0.kind) && !$0.text.isEmpty }
        guard found.count > 1, let language = variant.language else { return found }
        let distances = found.map { line in
            line.language.flatMap { LanguageTag(stated: $0) }.map { tag in
                tag == language ? 0 : tag.language == language.language ? 1 : 3
            } ?? 2
        }
        let nearest = distances.min() ?? 0
        return zip(found, distances).filter { $0.1 == nearest }.map(\.0)
    }

    /// Lines of the types that are known by these names.
    func lines(of types: Set<String>) -> [String] {
        context.flatMap { index in
            lines(in: index) { kind in
                if case .other(let type) = kind { types.contains(NewsML1Names.folded(type)) } else { false }
            }
        }
    }

    func property(_ name: String) -> String? {
        for index in context {
            if let found = plan.components[index].properties.first(where: { $0.name == name }) { return found.value }
        }
        return nil
    }

    /// The first party of the nearest component that names one.
    func name(of parties: KeyPath<NewsML1Component, [NewsML1Component.Party]>) -> String? {
        for index in context {
            let names = plan.components[index][keyPath: parties].compactMap { name(of: $0) }
            if let name = names.first { return name }
        }
        return nil
    }

    /// Creators with names that are names: others are user names, initials of the desk (EFE's `cae/tcr`), numbers of
    /// correspondents (Belga's `COR 360`).
    func authors(in index: Int) -> [String] {
        plan.components[index].creators.compactMap { name(of: $0) }.filter { name in
            name.words.count > 1 && !name.utf8.contains(where: \.isDigit) || name.unicodeScalars.first?.isHan == true
        }
    }

    func name(of party: NewsML1Component.Party) -> String? {
        let topic = party.topic.flatMap { adapter.item.topics.topic($0) ?? adapter.document.topics.topic($0) }
        let name = party.name.isEmpty ? topic.flatMap { self.name(of: $0) } : party.name
        return name.flatMap { $0.isBlank ? nil : $0.oneLine }
    }

    /// A description in the variant's language.
    func name(of topic: NewsML1Topics.Topic) -> String? {
        let names = topic.names.filter { name in
            guard case .other(let variant) = name.kind else { return false }
            return !name.text.isEmpty && ["", "name"].contains(variant.lowercased())
        }
        let own = names.first { name in
            name.language.flatMap { LanguageTag(stated: $0) }?.language == variant.language?.language
        }
        return (own ?? names.first)?.text
    }
}

// MARK: Other fields

extension NewsML1Copy {
    /// Superdesk writes the slugline as a line of keywords, Belga as a property.
    private var slugline: String? {
        let label = adapter.item.identification.nameLabel
        return line(.slug) ?? property("Topic") ?? (label.isEmpty ? nil : label) ?? keywordLines
    }

    /// Belga has a line for each keyword.
    private var keywordLines: String? {
        let lines = context.lazy.map { index in self.lines(in: index) { $0 == .keywords } }.first { !$0.isEmpty }
        return lines?.joined(separator: "/")
    }

    private var copyright: String? {
        line(.copyright) ?? context.lazy.map { plan.components[$0].copyright }.first { !$0.isEmpty }
            ?? nitf?.copyright ?? nitf?.rightsOwner
    }

    /// The NITF that the story came in.
    private var nitf: NITFBody? {
        variant.texts.lazy.flatMap { plan.stories[$0] }
            .compactMap { if case .nitf(let nitf)? = $0.story { nitf } else { nil } }.first
    }

    private var usageTerms: String? {
        let usage = context.flatMap { plan.components[$0].usage }
        let terms = ([line(.rights)].compactMap { $0 } + usage + (nitf?.rights ?? [])).distinct
        return terms.isEmpty ? nil : terms.joined(separator: " ")
    }

    /// A number; or the letter by which the older protocols say the same (ANPA 1312).
    private var urgency: Int? {
        let text = adapter.item.management.urgency
        if let number = Int(text) { return (1...8).contains(number) ? number : nil }
        if let letter = ["f": 1, "b": 2, "u": 3, "r": 4, "d": 5][text.lowercased()] { return letter }
        return text.isEmpty
            ? (property("Urgency") ?? property("Priority")).flatMap { Int($0) }
                .flatMap { (1...8).contains($0) ? $0 : nil } : nil
    }

    private var priority: Int? {
        let stated = adapter.document.priority ?? property("Priority")
        return stated.flatMap { Int($0) }.flatMap { (1...9).contains($0) ? $0 : nil }
    }
}

// MARK: Notes

extension NewsML1Copy {
    static let captionTypes: Set<String> = ["caption", "photocaption", "picturecaption"]
    static let keywordTypes: Set<String> = ["catchword", "catchline", "keyword", "keywords"]
    static let abstractTypes: Set<String> = ["abstract", "summary", "teaser", "synopsis", "lead"]
    static let noteTypes: Set<String> = [
        "advisoryline", "advisory", "editorialnote", "editorialnotes", "editorsnote", "ednote", "note", "notetoeditors",
        "productline",
    ]

    /// Lines that are notes by their type, and those of types that nobody else knows, with their type.
    private func edNote() throws(WireError) -> String? {
        var notes = deskNotes
        let known = Self.noteTypes.union(Self.captionTypes).union(Self.abstractTypes).union(Self.keywordTypes)
        for index in context {
            let others = chosen(in: index) { kind in
                if case .other(let type) = kind { !known.contains(NewsML1Names.folded(type)) } else { false }
            }
            for line in others {
                guard case .other(let type) = line.kind else { continue }
                notes.append(type.isEmpty ? line.text : "\(type): \(line.text)")
            }
            notes += lines(in: index) { $0 == .series }.map { "SeriesLine: " + $0 }
        }
        if let change = try adapter.changeNote() { notes.append(change) }
        notes = notes.distinct
        return notes.isEmpty ? nil : notes.joined(separator: "\n")
    }

    private var deskNotes: [String] {
        lines(of: Self.noteTypes) + context.flatMap { plan.components[$0].comments } + adapter.item.comments
            + [property("EditorialInfo"), property("EditorialNote")].compactMap { $0 }
            + plan.texts(.note, of: variant).map { $0.line() }.filter { !$0.isEmpty } + (nitf?.notes ?? [])
    }

    /// AFP tells corrections in a line for desks and in nothing else, and others embargoes.
    private func deskSignals() throws(WireError) -> DeskSignals {
        let management = adapter.item.management
        let date = try adapter.date(management.thisRevisionCreated ?? management.firstCreated, field: "FirstCreated")
        return Self.signals(
            in: adapter.item.management.status == nil ? deskNotes : DeskNotes.standing(deskNotes), date: date,
            zone: adapter.options.defaultZone,
            isMonthFirst: variant.language?.language == "en")
    }

    private static func signals(
        in lines: [String], date: WireDate?, zone: Zone, isMonthFirst: Bool
    ) -> DeskSignals {
        DeskSignals(labels: [], lines: lines, date: date, defaultZone: zone, isMonthFirst: isMonthFirst)
    }

    private var correctionNote: String? {
        nitf?.correctionNote
            ?? deskNotes.first { Self.signals(in: [$0], date: nil, zone: .utc, isMonthFirst: true).isCorrection }
    }
}
