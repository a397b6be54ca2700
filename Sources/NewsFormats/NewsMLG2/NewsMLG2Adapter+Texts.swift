import LibXML
import NewsModel

/// Which of several texts counts: the one in the item's language, then by role and rank.
extension NewsMLG2Adapter {
    /// The texts in the item's language, exactly or by default; else those in its language at all; else any.
    func chosen(_ texts: [Item.Text]) -> [Item.Text] {
        guard texts.count > 1, let language else { return texts }
        let distances = texts.map { $0.language.map { language.distance(ofStated: $0) } ?? defaultDistance }
        guard let nearest = distances.min(), distances.contains(where: { $0 != nearest }) else { return texts }
        return zip(texts, distances).filter { $0.1 == nearest }.map(\.0)
    }

    /// The first that is not empty, on one line.
    func text(_ texts: [Item.Text]) -> String? {
        for text in chosen(texts) {
            let line = MarkupText.stated(text.text)
            if !line.isEmpty { return line }
        }
        return nil
    }

    /// A name for display before short forms (`nrol:mnemonic`), which are codes rather than names.
    func name(of texts: [Item.Text]) -> String? {
        if texts.count < 2 { return text(texts) }
        let full = texts.filter { $0.role.map { !["mnemonic", "sort"].contains(name(of: $0)) } ?? true }
        return text(full.isEmpty ? texts : full)
    }

    func name(of terms: [Item.Term]) -> String? {
        for term in terms {
            if let name = name(of: term) { return name }
        }
        return nil
    }

    /// Its own name, or what the item asserts of the concept elsewhere, or its literal.
    func name(of term: Item.Term) -> String? {
        if let name = name(of: term.names) { return name }
        for code in [term.qcode, term.uri, term.literal] {
            if let code, let name = assertedNames[code] { return name }
        }
        // A literal that is asserted is an id within the item (dpa's `poiID`).
        guard term.literal.map({ item.asserts[$0] == nil }) ?? true else { return nil }
        return term.literal?.oneLine.nilIfBlank
    }

    func isRole(_ text: Item.Text, _ roles: Set<String>) -> Bool {
        text.role.map { roles.contains(name(of: $0)) } ?? false
    }
}

// MARK: - Headlines and descriptions

extension NewsMLG2Adapter {
    private static let mainRoles: Set<String> = ["main", "headline", "hl1", "title"]
    private static let subRoles: Set<String> = [
        "sub", "subhead", "subheadline", "subtitle", "subtitel", "hl2", "deck", "secondary", "underline",
    ]
    /// Those of which a field says what they are, or a longer text says more.
    private static let headlineRoles = mainRoles.union(subRoles).union(TextRole.shortForms)

    /// The headline and the one below it; those that are neither, nor a shorter form of it are named by their roles.
    private var headlines: (main: String?, sub: String?, others: [String]) {
        let isMain = { (text: Item.Text) in text.role == nil || isRole(text, Self.mainRoles) }
        var ranked = chosen(item.content.headlines).filter { !$0.text.isBlank }
        // `pt-PT` beside `pt`: a headline in another form of the language before none.
        if !ranked.contains(where: isMain), let language {
            let mains = item.content.headlines.filter { text in
                isMain(text) && !text.text.isBlank && text.language.map { language.distance(ofStated: $0) < 2 } ?? true
            }
            ranked = mains + ranked
        }
        if ranked.contains(where: { $0.rank != nil }) {
            ranked = ranked.enumerated()
                .sorted { ($0.element.rank ?? 1, $0.offset) < ($1.element.rank ?? 1, $1.offset) }.map(\.element)
        }
        let main = ranked.first { isRole($0, Self.mainRoles) } ?? ranked.first { $0.role == nil } ?? ranked.first
        let isOther = { (text: Item.Text) in text.role != nil && !isRole(text, Self.headlineRoles) }
        let sub =
            ranked.first { isRole($0, Self.subRoles) && $0 != main } ?? ranked.first { $0.role == nil && $0 != main }
            ?? ranked.first { isOther($0) && !isRole($0, TextRole.shortHeadlines) && $0 != main }
        let others = ranked.filter { isOther($0) && $0 != main && $0 != sub }
        return (
            main.map { MarkupText.stated($0.text) }, sub.map { MarkupText.stated($0.text) }, others.compactMap(named)
        )
    }

    /// A text with its role, which is all that says what it is: `overline: Ferries`.
    private func named(_ text: Item.Text) -> String? {
        let line = MarkupText.stated(text.text)
        return line.isEmpty ? nil : text.role.map { name(of: $0) + ": " + line } ?? line
    }

    /// What headlines and descriptions say that no field has a place for.
    var otherLines: [String] {
        let isAbstract = description(Self.abstractRoles, orWithoutRole: true) == nil
        return headlines.others + otherDescriptions.dropFirst(isAbstract ? 1 : 0).compactMap(named)
    }

    /// Descriptions of a text that are no abstract, no shorter form of one and no note.
    private var otherDescriptions: [Item.Text] {
        if isPicture || item.content.descriptions.isEmpty { return [] }
        return chosen(item.content.descriptions).filter { text in
            guard let role = text.role, !text.text.isBlank else { return false }
            return !isRole(text, Self.descriptionRoles) && !TextRole.isNote(name(of: role).lowercased())
        }
    }

    /// Where neither the item nor its text has a headline, as in pictures.
    var fallbackHeadline: String? {
        if let title = (item.story?.title ?? item.story?.nitf?.title)?.oneLine, !title.isEmpty { return title }
        return text(item.management.titles) ?? (isPicture ? caption : nil)
    }

    private func description(_ roles: [Set<String>], orWithoutRole: Bool) -> String? {
        if item.content.descriptions.isEmpty { return nil }
        let all = chosen(item.content.descriptions).filter { !$0.text.isBlank }
        for role in roles {
            if let found = all.first(where: { isRole($0, role) }) { return found.text }
        }
        return orWithoutRole ? all.first { $0.role == nil }?.text : nil
    }

    private static let summaryRoles: Set<String> = ["summary", "abstract"]
    /// The first that the copy has counts.
    private static let abstractRoles: [Set<String>] = [
        summaryRoles, ["teaser", "intro", "introduction", "lead", "lede", "preamble", "ingress"],
        ["standfirst", "synopsis", "short"],
    ]
    private static let descriptionRoles = abstractRoles.reduce(into: TextRole.shortForms.union(["caption"])) {
        $0.formUnion($1)
    }

    var abstract: String? {
        (description(Self.abstractRoles, orWithoutRole: true) ?? otherDescriptions.first?.text
            ?? description([["caption"]], orWithoutRole: false)).map(MarkupText.stated)
    }

    /// With its line breaks.
    private var captionText: String? {
        description([["caption"]], orWithoutRole: true) ?? description([Self.summaryRoles], orWithoutRole: false)
    }

    var caption: String? {
        captionText.map(MarkupText.stated)
    }
}

// MARK: - The story

extension NewsMLG2Adapter {
    func storyParts() throws(WireError) -> NewsMLG2StoryParts {
        let headlines = self.headlines
        var parts = NewsMLG2StoryParts(headline: headlines.main, subheadline: headlines.sub)
        parts.dateline = text(item.content.datelines).flatMap { StatedLine.placedDateline($0) }
        let names = chosen(item.content.bylines)
            .map { StatedLine.byline(MarkupText.stated($0.text), language: language) }
            .filter { !StatedLine.isInitials($0) }
        parts.byline = names.distinctStated { $0.lowercased() }.joined(separator: ", ").nilIfBlank
        try add(item.story, to: &parts)
        if isPicture, let captionText {
            // What stands in contentSet of a picture is the picture in XHTML once more (Aptoma).
            parts.body = Sanitizer.body(paragraphs: Self.blocks(captionText))
        }
        return parts
    }

    /// Blank lines part paragraphs; single line breaks are the XML's.
    private static func blocks(_ text: String) -> [String] {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
            .map { String($0) }.split(whereSeparator: \.isBlank).map { $0.joined(separator: "\n").oneLine }
    }

    private func add(_ story: NewsMLG2Story?, to parts: inout NewsMLG2StoryParts) throws(WireError) {
        guard let story else { return }
        if let nitf = story.nitf {
            parts.headline = parts.headline ?? nitf.headline
            parts.subheadline = parts.subheadline ?? nitf.subheadline
            parts.byline = StatedLine.byline(parts.byline, andOfText: nitf.byline)
            // What the text prints is longer by the agency.
            if let printed = nitf.dateline, parts.dateline.map({ printed.hasPrefix($0) }) ?? true {
                parts.dateline = printed
            }
            parts.abstract = nitf.abstract
            parts.located = nitf.located
            parts.body = nitf.body
            parts.pictures = nitf.pictures
            return
        }
        switch story.markup {
        case .plain(let text): add(typed: TypedText.paragraphs(text), to: &parts)
        case .events(let events):
            add(events, to: &parts)
            parts.pictures += story.pictures
        case .html(let html):
            do throws(XMLError) {
                add(try HTMLFragment(html).events, to: &parts)
            } catch {
                throw WireError(
                    .malformed, line: item.line, field: error.message, expected: "HTML in the item's contentSet")
            }
        }
    }

    private func add(typed paragraphs: [String], to parts: inout NewsMLG2StoryParts) {
        let text = StatedLine.withoutHead(paragraphs, &parts.dateline, &parts.byline)
        parts.body = Sanitizer.body(paragraphs: EndMark.removed(from: text))
    }

    private func add(_ events: [MarkupEvent], to parts: inout NewsMLG2StoryParts) {
        if let paragraphs = TypedText.paragraphs(of: events) { return add(typed: paragraphs, to: &parts) }
        let text = PartedMarkup(
            events, headline: parts.headline, subheadline: parts.subheadline, dateline: parts.dateline,
            byline: parts.byline)
        parts.headline = text.headline
        parts.byline = text.byline
        parts.dateline = text.dateline
        parts.pictures = text.pictures
        parts.body = EndMark.removed(from: Sanitizer.body(events: text.events))
    }
}
