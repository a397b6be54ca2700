import LibXML
import NewsModel

/// The story of a variant, and what is printed above it: from its lines, from components that hold such lines as
/// text, and from the head of the text itself, in this order.
struct NewsML1Text {
    private(set) var headline: String?
    private(set) var subheadline: String?
    private(set) var byline: String?
    private(set) var dateline: String?
    private(set) var located: String?
    private(set) var abstract: String?
    private(set) var body = Body.empty
    /// Pictures that the text itself shows.
    private(set) var pictures: [Picture] = []

    init(_ copy: NewsML1Copy) throws(WireError) {
        let plan = copy.plan
        let variant = copy.variant
        func text(_ part: NewsML1Part) -> String? {
            plan.texts(part, of: variant).lazy.map { $0.line() }.first { !$0.isEmpty }
        }
        headline = copy.line(.headline) ?? text(.headline)
        subheadline = unlikeSlug(copy.line(.subheadline)) ?? Self.second(copy) ?? text(.subheadline)
        byline = Self.byline(copy) ?? text(.byline).map { StatedLine.byline($0, language: variant.language) }
        dateline = (copy.line(.dateline) ?? text(.dateline)).flatMap { StatedLine.placedDateline($0) }
        abstract = copy.lines(of: NewsML1Names.abstractTypes).first ?? text(.abstract)
        try addTexts(of: copy)
        byline = byline ?? Self.creators(copy)
        located = located ?? dateline.flatMap { AgencyDateline.place(in: $0) }
        if headline == nil, body != .empty { headline = MarkupText.beginning(of: body) }
    }

    /// A picture's caption is its text.
    mutating func addCaption(_ copy: NewsML1Copy) throws(WireError) {
        guard let caption = copy.plan.texts(.caption, of: copy.variant).first else { return }
        add(try part(caption, line: copy.facts.item.line))
        pictures = []
        if headline == nil, body != .empty { headline = MarkupText.beginning(of: body) }
    }
}

// MARK: - The body

extension NewsML1Text {
    /// What one content item comes to.
    private struct Part {
        var body = Body.empty
        var pictures: [Picture] = []
    }

    private mutating func addTexts(of copy: NewsML1Copy) throws(WireError) {
        let plan = copy.plan
        var bodies: [Body] = []
        var heads: [String?] = [headline]
        for index in copy.variant.texts {
            let isFirst = bodies.isEmpty
            let head = isFirst ? nil : copy.lines(in: index) { $0 == .headline }.first
            for content in plan.stories[index] {
                guard let story = content.story else { continue }
                let part =
                    bodies.isEmpty ? try mainPart(story, line: content.line) : try part(story, line: content.line)
                pictures += part.pictures
                if let head, !heads.contains(where: { $0?.saysTheSame(as: head) ?? false }) {
                    heads.append(head)
                    bodies.append(Body.heading(head))
                }
                bodies.append(part.body)
            }
            if plan.isLead(index), copy.variant.texts.count > 1, abstract == nil {
                abstract = plan.stories[index].first?.story?.line()
            }
        }
        if !bodies.isEmpty {
            for ending in plan.texts(.ending, of: copy.variant) {
                bodies.append(try part(ending, line: copy.facts.item.line).body)
            }
        }
        body = EndMark.removed(from: try Self.joined(bodies, line: copy.facts.item.line))
    }

    /// The text at whose head the fields may stand once more.
    private mutating func mainPart(_ story: NewsML1Story, line: Int) throws(WireError) -> Part {
        switch story {
        case .nitf(let nitf):
            headline = headline ?? nitf.headline
            subheadline = subheadline ?? unlikeSlug(nitf.subheadline)
            let printed = nitf.byline.flatMap { StatedLine.isInitials($0) ? nil : $0 }
            byline = StatedLine.byline(byline, andOfText: printed)
            dateline = nitf.dateline.flatMap { StatedLine.placedDateline($0) } ?? dateline
            located = nitf.located
            abstract = abstract ?? nitf.abstract
            return Part(body: nitf.body, pictures: nitf.pictures)
        case .markup(let events, let title, _):
            let text = self.text(events)
            if headline == nil, let title = title?.oneLine, !title.isEmpty { headline = title }
            return text
        case .html(let html): return text(try Self.events(html, line: line))
        case .plain(let text): return typed(TypedText.paragraphs(text))
        }
    }

    private mutating func typed(_ paragraphs: [String]) -> Part {
        Part(body: Sanitizer.body(paragraphs: StatedLine.withoutHead(paragraphs, &dateline, &byline)))
    }

    private mutating func text(_ events: [MarkupEvent]) -> Part {
        if let paragraphs = TypedText.paragraphs(of: events) { return typed(paragraphs) }
        let text = PartedMarkup(
            events, headline: headline, subheadline: subheadline, dateline: dateline, byline: byline)
        headline = text.headline
        byline = text.byline
        dateline = text.dateline
        return Part(body: Sanitizer.body(events: text.events), pictures: text.pictures)
    }

    private func part(_ story: NewsML1Story, line: Int) throws(WireError) -> Part {
        switch story {
        case .nitf(let nitf): return Part(body: nitf.body, pictures: nitf.pictures)
        case .markup(let events, _, _): return Part(body: Self.body(events))
        case .html(let html): return Part(body: Self.body(try Self.events(html, line: line)))
        case .plain(let text): return Part(body: Sanitizer.body(paragraphs: TypedText.paragraphs(text)))
        }
    }

    private mutating func add(_ part: Part) {
        body = part.body
        pictures = part.pictures
    }

    private static func body(_ events: [MarkupEvent]) -> Body {
        if let paragraphs = TypedText.paragraphs(of: events) { return Sanitizer.body(paragraphs: paragraphs) }
        return Sanitizer.body(events: events)
    }

    private static func events(_ html: String, line: Int) throws(WireError) -> [MarkupEvent] {
        do throws(XMLError) {
            return try HTMLFragment(html).events
        } catch {
            throw WireError(.malformed, line: line, field: error.message, expected: "HTML in DataContent")
        }
    }

    private static func joined(_ bodies: [Body], line: Int) throws(WireError) -> Body {
        let bodies = bodies.filter { $0 != .empty }
        guard bodies.count > 1 else { return bodies.first ?? .empty }
        do throws(XMLError) {
            return try Sanitizer.body(html: bodies.map(\.html).joined(separator: "\n"))
        } catch {
            throw WireError(.malformed, line: line, field: error.message, expected: "shorter texts")
        }
    }
}

// MARK: - Lines

extension NewsML1Text {
    /// Under a headline in capitals a line in capitals is no slug.
    private func unlikeSlug(_ line: String?) -> String? {
        line.flatMap { $0.isSlug && headline?.isSlug != true ? nil : $0 }
    }

    /// A second HeadLine of the same component, where there is no SubHeadLine.
    private static func second(_ copy: NewsML1Copy) -> String? {
        for index in copy.context {
            let lines = copy.lines(in: index) { $0 == .headline }
            if lines.isEmpty { continue }
            return lines.dropFirst().first { !$0.saysTheSame(as: lines[0]) }
        }
        return nil
    }

    /// All bylines of the nearest component, each with the title below it.
    private static func byline(_ copy: NewsML1Copy) -> String? {
        for index in copy.context {
            let lines = copy.lines(in: index) { $0 == .byline }.distinct
                .filter { !StatedLine.isInitials($0) && !StatedLine.isSign($0) }
            if lines.isEmpty { continue }
            let titles = copy.lines(in: index) { $0 == .bylineTitle }
            let names = lines.map { StatedLine.byline($0, language: copy.variant.language) }
            return (names + titles).joined(separator: ", ")
        }
        return nil
    }

    /// Agencies are creators too. Without a creator who is a person it is a property, or who contributed.
    private static func creators(_ copy: NewsML1Copy) -> String? {
        var agencies = Set(copy.facts.document.senders.map { $0.lowercased() })
        for index in copy.context {
            let component = copy.plan.components[index]
            for party in component.providers + component.sources {
                if let name = copy.name(of: party) { agencies.insert(name.lowercased()) }
            }
        }
        let creators = copy.context.lazy.map { copy.authors(in: $0) }.first { !$0.isEmpty } ?? []
        let stated = [copy.property("Author"), copy.property("Byline")].compactMap { $0 }
        let groups = [creators, stated, copy.contributors].lazy.map { names in
            NewsML1Copy.persons(names).filter { !agencies.contains($0.lowercased()) && !AgencyName.isFull($0) }
        }
        return groups.first { !$0.isEmpty }?.joined(separator: ", ")
    }
}

extension Body {
    /// A heading within a text that is put together of several.
    fileprivate static func heading(_ text: String) -> Body {
        Sanitizer.body(events: [
            .start(name: "h2", attributes: []), .text(text), .end(name: "h2"),
        ])
    }
}

extension String {
    /// One to five words in capitals, as in EFE's `INDIA SUCESOS` and `(Avance) TAIWÁN ELECCIONES`, which stand where
    /// the subheadline should.
    var isSlug: Bool {
        let slug = words.drop { $0.hasPrefix("(") && $0.hasSuffix(")") }
        return (1...5).contains(slug.count)
            && slug.joined().unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "-" || $0 == "/" }
    }
}
