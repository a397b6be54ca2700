import LibXML
import NewsModel

/// Makes wire entries of one ninjs object.
///
/// - A composite without a text of its own is a package of its associations; members whose texts stand within it come
///   before it as items. A composite with a text (IPTC's own example is one) is an item with pictures.
/// - An object that is a picture itself is an asset.
/// - Pictures among the associations become the item's pictures, those without files by their id alone. One that is
///   killed or under embargo is an asset besides, so that it is so wherever it is shown. Texts among them make no
///   article and are left out, unless relation, role or name says that one is a translation; the editor's note names
///   them.
/// - What stands whole in a package is under its embargo, and withheld with it.
/// - An item that states no first creation was created in the version it is.
struct NinJSAdapter {
    /// What a package says of all that is delivered within it.
    struct Around {
        var status = PubStatus.usable
        var embargo: WireDate?
    }

    let document: NinJSDocument
    let options: CopyOptions
    let language: LanguageTag?
    let around: Around

    init(
        _ document: NinJSDocument, options: CopyOptions, around: Around = Around()
    ) throws(WireError) {
        self.document = document
        self.around = around
        self.options = options
        language = try Self.language(document)
    }

    func entries() throws(WireError) -> [WireEntry] {
        try refuseForeign()
        let isPackage = document.type == "composite" && document.bodies.allSatisfy { $0.value.isBlank }
        return isPackage ? try package() : try itemEntries()
    }

    /// The item, pictures that may not be shown with it, and what it takes the place of.
    func itemEntries() throws(WireError) -> [WireEntry] {
        let item = try item()
        if document.isPicture { return [.picture(item)] }
        return try heldPictures() + [.item(item)] + replaced(by: item)
    }

    private func item() throws(WireError) -> WireItem {
        let story = try NinJSStory(document, headline: try headline(), byline: byline)
        let head = DeskHead(headline: try headline(), subheadline: try subheadline(), body: story.body)
        let signals = try signals(head)
        let standing = try standing(head, signals)
        let isCorrection = isCorrection || signals.isCorrection
        let content = head.finished(
            try content(of: story, under: head, isCorrection: isCorrection), signals, until: standing.embargo,
            isCaption: document.isPicture)
        if standing.status == .usable, !document.isPicture {
            try requireCopy(content)
        }
        var item = WireItem(
            providerID: token(document.id), language: language, providerVersion: version, article: translation,
            status: standing.status, embargo: standing.embargo,
            isCorrection: content.correctionNote != nil || isCorrection, doubt: standing.doubt, content: content)
        item.alternativeIDs = document.altIDs.filter { $0.role != NinJSNames.released }.compactMap { id in
            token(id.value).map { AlternativeID(scheme: Sanitizer.line(id.role), value: $0) }
        }
        return item
    }

    private func requireCopy(_ content: Content) throws(WireError) {
        if content.headline.isEmpty {
            throw WireError(.noHeadline, line: document.line, expected: "a member headline, headlines or title")
        }
        // AP's Media API gives the address of its text and not the text.
        guard content.body == .empty, let text = document.renditions.first(where: \.isText) else { return }
        throw WireError(
            .unsupported, line: document.line, field: "the text is elsewhere, in", value: text.href,
            expected: "a body")
    }

    private func content(
        of text: NinJSStory, under head: DeskHead, isCorrection: Bool
    ) throws(WireError) -> Content {
        var content = Content(headline: head.headline, body: text.body)
        content.subheadline = try subheadline()
        content.byline = byline
        content.dateline = text.dateline
        if let stated = try description([NinJSNames.dateline]), let line = StatedLine.placedDateline(stated) {
            content.dateline = line
        }
        // A whole dateline is no place: senders who know none put it there.
        let located = line(document.located)
        content.located = located == content.dateline ? nil : located
        // That of the text is what an agency prints, TT's desk (`Försvar TT`) apart.
        if content.located == nil, let printed = text.dateline, let found = Dateline(leading: printed + " - A") {
            content.located = AgencyDateline.place(in: found.printed)
        }
        content.slugline = line(document.slugline)
        content.abstract = try abstract()
        let noted = isCorrection ? notedCorrection ?? head.correctionNote : nil
        content.correctionNote = try description([NinJSNames.correction]) ?? noted
        set(&content, topics: topics)
        content.urgency = urgency
        content.priority = number(document.priority, in: 1...9)
        content.source =
            line(document.source) ?? names(of: document.infoSources.filter { $0.role != NinJSNames.credit })
            ?? line(document.provider)
        content.credit =
            line(document.creditLine) ?? names(of: document.infoSources.filter { $0.role == NinJSNames.credit })
        content.copyright = line(document.copyrightNotice) ?? line(document.copyrightHolder)
        content.usageTerms = joined(document.usageTerms) ?? joined(document.rights)
        content.edNote = edNote(
            besides: content.correctionNote, rubric: head.rubric, headlinesLeft: try headlinesLeft())
        content.versionDate = try date(document.versionCreated, field: "versionCreated")
        let firstCreated = try date(document.firstCreated, field: "firstCreated")
        content.date = firstCreated ?? content.versionDate
        content.pictures = try pictures().joined(with: text.pictures)
        return content
    }
}

// MARK: - Kind, identity, state

extension NinJSAdapter {
    private func refuseForeign() throws(WireError) {
        let found: String? =
            switch document.type?.lowercased() {
            case nil, "", "text", "story", "article", "preformatted", "composite", "picture", "graphic", "image":
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
        document.version.flatMap { WireNumber.whole($0.trimmed) }
    }

    private var isCorrection: Bool {
        document.signals.contains { signal in
            let signal = signal.lowercased()
            return ["corrective", "korr"].contains(signal) || signal.hasSuffix("correction")
        }
    }

    /// TT names what an item takes the place of. Those are withheld once readers may see it.
    private func replaced(by item: WireItem) -> [WireEntry] {
        guard item.status == .usable, item.embargo == nil, item.content.body != .empty else { return [] }
        let others = document.replacing.compactMap { token($0) }.filter { $0 != item.providerID }
        return others.distinct.map { other in
            var content = Content.none
            content.edNote = item.providerID.map { "Replaced by \($0)" }
            content.versionDate = item.content.versionDate
            return .item(WireItem(providerID: other, status: .withheld, content: content))
        }
    }

    private var translation: ArticleReference? {
        if let original = token(document.translatedFrom) { return .translation(of: original, version: nil) }
        let translations = document.associations.filter(\.isTranslation)
        // Ours states the version of the one that was translated.
        let dated = translations.filter { $0.version != nil }
        let original = translations.first(where: \.isOriginal) ?? (dated.count == 1 ? dated[0] : nil)
        if let original, let uri = token(original.id) {
            return .translation(of: uri, version: original.version.flatMap { Int($0.trimmed) })
        }
        if let uri = token(translations.first?.id) { return .besides(uri) }
        return token(document.translationID).map { .named($0) }
    }

    func date(_ text: String?, field: String) throws(WireError) -> WireDate? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        guard let date = WireDate(iso8601: text, defaultZone: options.defaultZone) else {
            throw WireError(
                .badValue, line: document.line, field: field, value: text,
                expected: "a date such as 2026-11-14T09:30:00+08:00")
        }
        return date
    }
}

// MARK: - Texts

extension NinJSAdapter {
    func description(_ roles: [String]) throws(WireError) -> String? {
        try first(roles, of: document.descriptions)
    }

    private func abstract() throws(WireError) -> String? {
        if document.isPicture { return nil }
        let named = try description([
            NinJSNames.abstract, "summary", "standfirst", "lead", "ingress", "teaser", "", "text", "main", "html",
        ])
        guard named == nil else { return named }
        let own = [NinJSNames.correction, NinJSNames.dateline, NinJSNames.caption, NinJSNames.alternativeText]
        return try line(document.descriptions.first { !own.contains($0.role) && !TextRole.isNote($0.role) })
    }

    /// The text in the first of the roles that has one.
    func first(_ roles: [String], of texts: [NinJSDocument.Text]) throws(WireError) -> String? {
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

    /// An id, a code or another name for machines.
    func token(_ text: String?) -> String? {
        text.flatMap { $0.oneLine.nilIfBlank }
    }

    func line(_ text: String?) -> String? {
        text.flatMap { MarkupText.stated($0).nilIfBlank }
    }

    /// Notes one a line. Our own writer gives what was corrected here too, where there is no other note.
    private func edNote(
        besides correctionNote: String?, rubric: String?, headlinesLeft: [String]
    ) -> String? {
        let lines = notes + [rubric].compactMap { $0 } + headlinesLeft
        let note = (lines + pages + textsLeftOut).joined(separator: "\n").nilIfBlank
        return note == correctionNote ? nil : note
    }

    func joined(_ texts: [String]) -> String? {
        texts.compactMap { line($0) }.joined(separator: " ").nilIfBlank
    }

    var byline: String? {
        let stated = document.byline?.nilIfBlank.map { [$0] } ?? document.bylines.nilIfEmpty ?? document.authors
        let names = stated.map { StatedLine.byline(MarkupText.stated($0), language: language) }
        return names.filter { !$0.isEmpty && !StatedLine.isInitials($0) }.joined(separator: ", ").nilIfBlank
    }

    /// 9 is the lowest in ninjs, as 8 is in IPTC's scale; Superdesk sends 0 for none.
    private var urgency: Int? {
        number(document.urgency, in: 1...9).map { min($0, 8) }
    }

    private func number(_ value: JSONValue?, in range: ClosedRange<Int>) -> Int? {
        value?.int.flatMap { range.contains($0) ? $0 : nil }
    }

    func caption() throws(WireError) -> String? {
        if let caption = try description([NinJSNames.caption, "", "text", "main"]) { return caption }
        return try line(
            document.descriptions.first { $0.role != NinJSNames.alternativeText && !TextRole.isNote($0.role) })
    }
}
