import NewsModel

/// Makes an item of plain copy: what the head block states, and what lines and text say where it does not.
struct WireTextAdapter {
    private let document: WireTextDocument
    private let options: CopyOptions
    private let fields: WireTextFields
    private let opening: Opening

    init(_ document: WireTextDocument, options: CopyOptions) {
        self.document = document
        self.options = options
        fields = WireTextFields(fields: document.head, defaultZone: options.defaultZone)
        opening = Opening(document, stated: fields.text(.headline))
    }

    func item() throws(WireError) -> WireItem {
        let signals = try signals()
        let standing = try standing(signals)
        let content = try content()
        if content.headline.isEmpty, standing.status == .usable {
            throw WireError(
                .noHeadline, line: document.head.last.map { $0.line + 1 },
                expected: "the headline in the first lines after the head block")
        }
        return WireItem(
            providerID: try fields.name(.id), language: try fields.language(), providerVersion: try fields.version(),
            article: try fields.article(), status: standing.status, embargo: standing.embargo,
            isCorrection: fields.text(.correctionNote) != nil || signals.isCorrection,
            doubt: standing.doubt, content: content)
    }

    private func signals() throws(WireError) -> DeskSignals {
        let date = try fields.date(.date)
        return DeskSignals(
            labels: opening.deskLines.filter { DeskWords.isAdvance($0.lowercased()) },
            lines: DeskNotes.standing(opening.deskLines), prose: opening.prose,
            pleas: AgencyDateline.sentences(of: opening.text), length: opening.length, date: date,
            defaultZone: options.defaultZone,
            order: DayOrder(language: try fields.language(), zone: options.defaultZone, date: date))
    }

    /// A status or a time in the head block is the desk's own word on what lines say.
    private func standing(_ signals: DeskSignals) throws(WireError) -> CopyStanding {
        let status = try fields.status()
        let embargo = try fields.date(.embargo) ?? signals.embargo
        if let status {
            return CopyStanding(stated: status, embargo: embargo, signals: .none, forDesks: nil)
        }
        let isForDesks = DeskCopy.isForDesks(
            headline: opening.parted, text: opening.text, length: opening.length)
        let forDesks = isForDesks ? opening.parted : document.part
        return CopyStanding(
            stated: .usable, embargo: embargo, signals: signals,
            forDesks: forDesks.map { .notForReaders(Sanitizer.line($0)) })
    }

    private func content() throws(WireError) -> Content {
        let story = try story()
        let body = Sanitizer.body(paragraphs: story.paragraphs)
        var content = Content(
            // Copy that begins with its text is called by it, as in other formats.
            headline: opening.headline ?? MarkupText.beginning(of: body),
            subheadline: story.subheadline ?? document.subheadline.map(Sanitizer.line), body: body,
            byline: story.byline, dateline: story.dateline,
            located: story.dateline.flatMap(AgencyDateline.place), slugline: fields.text(.slugline),
            categories: story.categories.map(Sanitizer.line), subjects: try fields.subjects(),
            keywords: fields.list(.keywords), urgency: try fields.urgency(),
            source: fields.text(.source) ?? story.source, credit: story.credit, usageTerms: fields.text(.usageTerms),
            edNote: fields.text(.editorsNote), correctionNote: fields.text(.correctionNote),
            date: try fields.date(.date))
        content.takePrintedTail()
        content.slugline = content.slugline ?? document.slugline.map(Sanitizer.line)
        let dateLine = document.dateLine ?? story.dateLine
        content.date = content.date ?? dateLine.flatMap { LoneDate.date(in: $0, zone: options.defaultZone) }
        let notes =
            [content.edNote, fields.oddUrgency].compactMap { $0 }
            + (document.labels + opening.deskLines + story.notes).map(Sanitizer.line)
        content.edNote = notes.joined(separator: " ").nilIfBlank
        content.correctionNote =
            content.correctionNote
            ?? DeskSignals.correctionNote(in: opening.deskLines + opening.prose.dropFirst())
        return content
    }

    private func story() throws(WireError) -> WireTextStory {
        let language = try fields.language()
        let byline = fields.text(.byline).map { Byline.onItsOwn($0) ?? StatedLine.byline($0, language: language) }
        let stated = WireTextStory.Stated(
            byline: byline, dateline: fields.text(.dateline), categories: fields.list(.category))
        return WireTextStory(document, stated: stated, trailingBylines: options.trailingBylines)
    }
}

/// What stands above the text: the headline, and what a desk says around it.
private struct Opening {
    /// Nil where the copy begins with its text.
    let headline: String?
    /// The headline without the words of a desk, but with a mark before it.
    let parted: String
    let deskLines: [String]
    /// The first paragraph of the text.
    let text: String
    /// Of all of it, as `DeskSignals` counts it.
    let length: Int
    /// The texts for `DeskSignals` to check.
    let prose: [String]

    /// - Parameter stated: the headline of the head block.
    init(_ document: WireTextDocument, stated: String?) {
        let printed = Self.withoutMark(HardWrap.joined(document.headline.map(\.text)))
        let (parted, rubric) = DeskWords.parted(stated ?? Sanitizer.line(printed))
        let isHeaded = stated != nil || !document.headline.isEmpty
        let lead = stated == nil ? LeadMark(leading: parted) : nil
        headline = isHeaded ? lead?.rest ?? parted : nil
        self.parted = parted
        deskLines = document.deskLines + [rubric, lead?.mark].compactMap { $0 }
        text = HardWrap.joined(document.blocks.first?.map(\.text) ?? [])
        length = DeskSignals.length(of: document.blocks.joined().lazy.map(\.text))
        prose =
            [isHeaded ? parted : text] + [DeskWords.correctedBracket(leading: text)].compactMap(\.self)
    }

    /// Kyodo sets a mark before its headlines: `◎フェリー値上げ`.
    private static func withoutMark(_ headline: String) -> String {
        guard headline.utf8.first == 0xE2 else { return headline }
        let rest = Substring(headline.unicodeScalars.drop { $0 == "◎" || $0.isBlank })
        return rest.isEmpty ? headline : String(rest)
    }
}
