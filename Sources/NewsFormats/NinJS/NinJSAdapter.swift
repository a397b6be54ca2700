import LibXML
import NewsModel

/// Makes wire entries of one ninjs object.
///
/// - A composite without a text of its own is a package of its associations; members whose texts stand within it come
///   before it as items. A composite with a text (IPTC's own example is one) is an item with pictures.
/// - An object that is a picture itself is an asset.
/// - Pictures among the associations become the item's pictures, those without files by their id alone. Texts among them make no article and are left out,
///   unless relation, role or name says that one is a translation.
/// - An item that states no first creation was created in the version it is.
struct NinJSAdapter {
    let document: NinJSDocument
    let options: WireTextOptions
    let language: LanguageTag?

    init(_ document: NinJSDocument, options: WireTextOptions) throws(WireError) {
        self.document = document
        self.options = options
        language = try Self.language(document)
    }

    func entries() throws(WireError) -> [WireEntry] {
        try refuseForeign()
        let isPackage = document.type == "composite" && document.bodies.allSatisfy { $0.value.isBlank }
        if isPackage { return try package() }
        return document.isPicture ? [.picture(try item())] : [.item(try item())]
    }

    func item() throws(WireError) -> WireItem {
        let status = try status()
        let content = try content()
        if content.headline.isEmpty, status == .usable, !document.isPicture {
            throw WireError(.noHeadline, line: document.line, expected: "a member headline, headlines or title")
        }
        var item = WireItem(
            providerID: line(document.id), language: language, providerVersion: version,
            article: translation, status: status, embargo: try date(document.embargoed, field: "embargoed"),
            isCorrection: content.correctionNote != nil || isCorrection, content: content)
        item.alternativeIDs = document.altIDs.compactMap { id in
            line(id.value).map { AlternativeID(scheme: Sanitizer.line(id.role), value: $0) }
        }
        return item
    }

    private func content() throws(WireError) -> Content {
        let headline = try self.headline()
        let text = try NinJSStory(document, headline: headline)
        var content = Content(headline: headline, body: text.body)
        content.subheadline = try self.headline(in: [NinJSNames.subheadline, "sub", "subhead", "subtitle", "deck"])
        content.byline = byline
        content.dateline = text.dateline
        if let dateline = try description([NinJSNames.dateline]) { content.dateline = dateline }
        // A whole dateline is no place: senders who know none put it there.
        let located = line(document.located)
        content.located = located == content.dateline ? nil : located
        content.slugline = line(document.slugline)
        content.abstract = try abstract()
        content.correctionNote = try description([NinJSNames.correction])
        set(&content, topics: topics)
        content.urgency = number(document.urgency, in: 1...8)
        content.priority = number(document.priority, in: 1...9)
        content.source =
            line(document.source) ?? names(of: document.infoSources.filter { $0.role != NinJSNames.credit })
        content.credit =
            line(document.creditLine) ?? names(of: document.infoSources.filter { $0.role == NinJSNames.credit })
        content.copyright = line(document.copyrightNotice) ?? line(document.copyrightHolder)
        content.usageTerms = joined(document.usageTerms) ?? joined(document.rights)
        content.edNote = edNote(besides: content.correctionNote)
        content.versionDate = try date(document.versionCreated, field: "versionCreated")
        let firstCreated = try date(document.firstCreated, field: "firstCreated")
        content.date = firstCreated ?? content.versionDate
        content.pictures = try pictures()
        return content
    }
}

// MARK: Kind, identity, state

extension NinJSAdapter {
    private func refuseForeign() throws(WireError) {
        let found: String? =
            switch document.type?.lowercased() {
            case nil, "", "text", "story", "article", "preformatted", "composite", "picture", "graphic":
                document.foreign
            case let type?: type
            }
        guard let found else { return }
        throw WireError(
            .unsupported, line: document.line, field: "type", value: found,
            expected: "text, picture, graphic or composite")
    }

    private static func language(_ document: NinJSDocument) throws(WireError) -> LanguageTag? {
        guard let text = document.language?.trimmed, !text.isEmpty else { return nil }
        guard let tag = LanguageTag(stated: text) else {
            throw WireError(
                .badValue, line: document.line, field: "language", value: text,
                expected: "a language tag such as pt-PT or zh-Hant")
        }
        return tag
    }

    /// ninjs has the version as a string that may be anything; only whole numbers can order copy.
    var version: Int? {
        document.version.flatMap { Int($0.trimmed) }
    }

    func status() throws(WireError) -> PubStatus {
        guard let text = document.pubStatus?.trimmed.lowercased(), !text.isEmpty else { return .usable }
        let bare = text.hasPrefix("stat:") ? String(text.dropFirst(5)) : text
        // British senders cancel with two l.
        guard let status = PubStatus(rawValue: bare == "cancelled" ? "canceled" : bare) else {
            throw WireError(
                .badValue, line: document.line, field: "pubStatus", value: text,
                expected: "usable, withheld or canceled")
        }
        return status
    }

    private var isCorrection: Bool {
        document.signals.contains { signal in
            let signal = signal.lowercased()
            return signal == "corrective" || signal.hasSuffix("correction")
        }
    }

    private var translation: ArticleReference? {
        if let original = line(document.translatedFrom) { return .translation(of: original, version: nil) }
        let translations = document.associations.filter(\.isTranslation)
        // Ours states the version of the one that was translated, where it is behind.
        let dated = translations.filter { $0.version != nil }
        let original = translations.first(where: \.isOriginal) ?? (dated.count == 1 ? dated[0] : nil)
        if let original, let uri = line(original.id) {
            return .translation(of: uri, version: original.version.flatMap { Int($0.trimmed) })
        }
        if let uri = line(translations.first?.id) { return .besides(uri) }
        return line(document.translationID).map { .named($0) }
    }

    private func date(_ text: String?, field: String) throws(WireError) -> WireDate? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        guard let date = WireDate(iso8601: text, defaultZone: options.defaultZone) else {
            throw WireError(
                .badValue, line: document.line, field: field, value: text,
                expected: "a date such as 2026-11-14T09:30:00+08:00")
        }
        return date
    }
}

// MARK: Texts

extension NinJSAdapter {
    /// Without one, a picture is called by its caption.
    func headline() throws(WireError) -> String {
        if let headline = try headline(in: ["", "main", "headline", "title", "long", "extended"]) { return headline }
        if let headline = try line(document.headlines.first) { return headline }
        if let title = line(document.title) { return title }
        if document.isPicture, let caption = try caption() { return caption }
        return ""
    }

    private func headline(in roles: [String]) throws(WireError) -> String? {
        try first(roles, of: document.headlines)
    }

    func description(_ roles: [String]) throws(WireError) -> String? {
        try first(roles, of: document.descriptions)
    }

    private func abstract() throws(WireError) -> String? {
        if document.isPicture { return nil }
        let named = try description([
            NinJSNames.abstract, "summary", "standfirst", "lead", "ingress", "teaser", "", "text", "main", "html",
        ])
        guard named == nil else { return named }
        let own = [NinJSNames.correction, NinJSNames.dateline]
        return try line(document.descriptions.first { !own.contains($0.role) })
    }

    /// The text in the first of the roles that has one.
    private func first(_ roles: [String], of texts: [NinJSDocument.Text]) throws(WireError) -> String? {
        for role in roles {
            for text in texts where text.role == role {
                if let line = try line(text) { return line }
            }
        }
        return nil
    }

    /// Headlines and descriptions are plain text unless they say that they are not; Superdesk's headlines have tags
    /// without saying so.
    func line(_ text: NinJSDocument.Text?) throws(WireError) -> String? {
        guard let text else { return nil }
        let isMarkup = text.contentType.contains("html") || text.contentType.isEmpty
        guard isMarkup, text.contentType.contains("html") || MarkupText.looksLikeHTML(text.value) else {
            return line(text.value)
        }
        do {
            return try MarkupText.line(html: text.value).nilIfBlank
        } catch {
            throw WireError(
                .malformed, line: document.line, field: text.role, value: error.message, expected: error.expected ?? "")
        }
    }

    func line(_ text: String?) -> String? {
        text.flatMap { $0.oneLine.nilIfBlank }
    }

    /// Notes one a line. Our own writer gives what was corrected here too, where there is no other note.
    private func edNote(besides correctionNote: String?) -> String? {
        let lines = document.edNote?.unicodeScalars.split(whereSeparator: \.isLineBreak).compactMap { line(String($0)) }
        let note = lines?.joined(separator: "\n").nilIfBlank
        return note == correctionNote ? nil : note
    }

    func joined(_ texts: [String]) -> String? {
        texts.compactMap { line($0) }.joined(separator: " ").nilIfBlank
    }

    var byline: String? {
        let stated = document.byline?.nilIfBlank ?? document.authors.joined(separator: ", ")
        return StatedLine.byline(stated, language: language).nilIfBlank
    }

    /// ninjs gives urgency 1 to 9; 9 is the provider's own and says nothing, and Superdesk sends 0 for none.
    private func number(_ value: JSONValue?, in range: ClosedRange<Int>) -> Int? {
        value?.int.flatMap { range.contains($0) ? $0 : nil }
    }

    func caption() throws(WireError) -> String? {
        if let caption = try description([NinJSNames.caption, "", "text", "main"]) { return caption }
        return try line(document.descriptions.first { $0.role != NinJSNames.alternativeText })
    }
}
