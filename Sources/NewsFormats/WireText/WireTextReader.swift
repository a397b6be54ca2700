public import NewsModel

/// Reads one piece of plain wire copy by the rules of `docs/wire-text.md`.
///
/// What the copy does not state stays nil: provider, id and language are the importer's to find, and `date` is never
/// the present.
public enum WireTextReader {
    /// Reads the bytes of a file.
    public static func read(
        _ bytes: [UInt8], options: CopyOptions = CopyOptions()
    ) throws(WireError) -> WireItem {
        let document = try WireTextDocument(
            bytes: bytes, encoding: options.encoding, readsHead: options.readsHead)
        return try item(of: document, options: options)
    }

    /// Refuses a label that names no encoding that copy may come in.
    public static func check(encoding label: String) throws(WireError) {
        _ = try WireTextDocument.encoding(label)
    }
}

extension WireTextReader {
    private static func item(
        of document: WireTextDocument, options: CopyOptions
    ) throws(WireError) -> WireItem {
        let fields = WireTextFields(fields: document.head, defaultZone: options.defaultZone)
        let stated = fields.text(.headline)
        let printed = withoutMark(HardWrap.joined(document.headline.map(\.text)))
        let parted = DeskWords.parted(stated ?? Sanitizer.line(printed))
        let isHeaded = stated != nil || !document.headline.isEmpty
        let beginning = HardWrap.joined(document.blocks.first?.map(\.text) ?? [])
        let prose =
            (isHeaded ? [parted.headline] : [beginning])
            + [DeskWords.correctedBracket(leading: beginning)].compactMap(\.self)
        let lead = stated == nil ? LeadMark(leading: parted.headline) : nil
        let deskLines = document.deskLines + [parted.rubric, lead?.mark].compactMap { $0 }
        let date = try fields.date(.date)
        let signals = DeskSignals(
            labels: deskLines.filter { DeskWords.isAdvance($0.lowercased()) }, lines: DeskNotes.standing(deskLines),
            prose: prose,
            pleas: AgencyDateline.sentences(of: beginning), date: date, defaultZone: options.defaultZone,
            order: DayOrder(language: try fields.language(), zone: options.defaultZone, date: date))
        let statedStatus = try fields.status()
        let embargo = try fields.date(.embargo)
        // A time in the head block is the desk's own word on what the line says.
        let forDesks = DeskCopy.isForDesks(headline: parted.headline) ? parted.headline : document.part
        let standing = CopyStanding(
            stated: statedStatus ?? .usable, embargo: embargo ?? signals.embargo,
            signals: statedStatus == nil ? signals : .none,
            forDesks: statedStatus == nil ? forDesks.map { .notForReaders(Sanitizer.line($0)) } : nil)
        let story = try story(document, fields, options)
        let body = Sanitizer.body(paragraphs: story.paragraphs)
        // Copy that begins with its text is called by it, as in other formats.
        let headline = isHeaded ? lead?.rest ?? parted.headline : MarkupText.beginning(of: body)
        if headline.isEmpty, standing.status == .usable {
            throw WireError(
                .noHeadline, line: document.head.last.map { $0.line + 1 },
                expected: "the headline in the first lines after the head block")
        }
        var content = try content(headline: headline, body: body, story: story, fields: fields)
        content.takePrintedTail()
        content.slugline = content.slugline ?? document.slugline.map(Sanitizer.line)
        let dateLine = document.dateLine ?? story.dateLine
        content.date = content.date ?? dateLine.flatMap { LoneDate.date(in: $0, zone: options.defaultZone) }
        let notes =
            [content.edNote, fields.oddUrgency].compactMap { $0 }
            + (document.labels + deskLines + story.notes).map(Sanitizer.line)
        content.correctionNote = content.correctionNote ?? DeskSignals.correctionNote(in: deskLines + prose.dropFirst())
        content.edNote = notes.isEmpty ? nil : notes.joined(separator: " ")
        return WireItem(
            providerID: try fields.name(.id), language: try fields.language(), providerVersion: try fields.version(),
            article: try fields.article(), status: standing.status, embargo: standing.embargo,
            isCorrection: fields.text(.correctionNote) != nil || signals.isCorrection,
            doubt: standing.doubt, content: content)
    }

    /// Kyodo sets a mark before its headlines: `◎フェリー値上げ`.
    private static func withoutMark(_ headline: String) -> String {
        guard headline.utf8.first == 0xE2 else { return headline }
        let rest = Substring(headline.unicodeScalars.drop { $0 == "◎" || $0.isBlank })
        return rest.isEmpty ? headline : String(rest)
    }

    private static func story(
        _ document: WireTextDocument, _ fields: WireTextFields, _ options: CopyOptions
    ) throws(WireError) -> WireTextStory {
        let language = try fields.language()
        let byline = fields.text(.byline).map { Byline.onItsOwn($0) ?? StatedLine.byline($0, language: language) }
        let stated = WireTextStory.Stated(
            byline: byline, dateline: fields.text(.dateline),
            categories: fields.list(.category))
        return WireTextStory(document, stated: stated, trailingBylines: options.trailingBylines)
    }

    private static func content(
        headline: String, body: Body, story: WireTextStory, fields: WireTextFields
    ) throws(WireError) -> Content {
        Content(
            headline: headline, subheadline: story.subheadline, body: body, byline: story.byline,
            dateline: story.dateline, located: story.dateline.flatMap(AgencyDateline.place),
            slugline: fields.text(.slugline),
            categories: story.categories.map(Sanitizer.line),
            subjects: try fields.subjects(), keywords: fields.list(.keywords), urgency: try fields.urgency(),
            source: fields.text(.source) ?? story.source, credit: story.credit, usageTerms: fields.text(.usageTerms),
            edNote: fields.text(.editorsNote),
            correctionNote: fields.text(.correctionNote), date: try fields.date(.date))
    }
}
