import NewsModel

/// Turns an ANPA document into an item.
struct ANPAAdapter {
    private let document: ANPADocument
    private let options: TransmissionOptions
    private let title: ANPATitle
    private let head: ANPAHead
    private let date: WireDate?
    private let signals: DeskSignals

    init(_ document: ANPADocument, options: TransmissionOptions) {
        self.document = document
        self.options = options
        title = ANPATitle(document.title, header: document.header)
        head = ANPAHead(document.head)
        // The trailer has the year, the header a day and month only.
        let found = [document.trailer, document.header.date ?? ""].lazy.compactMap { text in
            DateWords(text, order: .wire).date(defaultZone: options.defaultZone, near: options.received)
        }
        let date = found.first { _ in true }
        self.date = date
        let signals = DeskSignals(
            labels: [title.version, document.header.version].compactMap { $0 },
            lines: head.notes,
            prose: [head.headline, document.paragraphs.first].compactMap { $0 },
            pleas: AgencyDateline.sentences(of: document.paragraphs.first), date: date,
            defaultZone: options.defaultZone, order: .wire)
        self.signals = document.header.isAdvance ? signals.holding("in advance by its priority", until: nil) : signals
    }

    /// Throws if there is neither headline nor keyword.
    func item(line: Int) throws(WireError) -> WireItem {
        if let notice { return notice }
        let content = content()
        guard !content.headline.isEmpty else {
            throw WireError(.noHeadline, line: line, expected: "a headline or a keyword in the transmission")
        }
        let corrected = content.body == .empty ? nil : self.corrected
        let standing = CopyStanding(
            stated: .usable, embargo: signals.embargo, signals: signals, forDesks: forDesks.map { .notForReaders($0) })
        return WireItem(
            providerID: TransmissionOptions.id(
                service: document.header.service, number: corrected ?? document.header.number, date: date),
            providerVersion: title.providerVersion, status: standing.status, embargo: standing.embargo,
            isCorrection: signals.isCorrection, doubt: standing.doubt ?? signals.doubt(correcting: corrected),
            content: content)
    }
}

extension ANPAAdapter {
    /// The withdrawal of another story, if it names the story beyond doubt.
    private var notice: WireItem? {
        let texts = [document.title] + document.head.map(\.text) + document.paragraphs
        guard let withdrawal = signals.withdrawal,
            let reference = StoryReference(
                in: texts, service: document.header.service, own: document.header.number),
            let id = TransmissionOptions.id(
                service: document.header.service, number: reference.number, date: date)
        else { return nil }
        return WireItem(
            providerID: id, status: withdrawal == .kill ? .canceled : .withheld,
            content: Content(
                headline: "", body: .empty, edNote: Sanitizer.line(texts.joined(separator: " ")), versionDate: date))
    }

    /// What says that this is not a story: it is a part of one, or an advisory.
    private var forDesks: String? {
        if let category = document.header.category, category.lowercased() == "v" { return "category \(category)" }
        let part = [title.version, document.header.version].compactMap { $0 }.first { DeskWords.isPart($0) }
        return part ?? head.headline.flatMap { DeskCopy.isForDesks(headline: $0) ? $0 : nil }
    }

    /// The number of the story that this copy corrects.
    private var corrected: String? {
        guard signals.isCorrection else { return nil }
        return StoryReference(
            in: [title.version, document.header.version].compactMap { $0 } + head.notes,
            service: document.header.service, own: document.header.number)?.number
    }

    private func content() -> Content {
        var paragraphs = EndMark.removed(from: document.paragraphs)
        let dateline = paragraphs.first.flatMap { AgencyDateline(leading: $0) }
        if let dateline {
            if dateline.rest.isEmpty { paragraphs.removeFirst() } else { paragraphs[0] = dateline.rest }
        }
        var content = Content(
            headline: Sanitizer.line(head.headline ?? plainHeadline(paragraphs)),
            body: Sanitizer.body(paragraphs: paragraphs), byline: head.byline.map(Sanitizer.line),
            dateline: dateline?.printed, located: dateline?.located, abstract: head.abstract.map(Sanitizer.line))
        content.slugline = title.slug.isEmpty ? nil : Sanitizer.line(title.slug)
        if let category = document.header.category {
            content.categories = [WireCategory.name(category)]
            content.subjects = WireCategory.subjects(category)
        }
        content.keywords = head.keywords.map(Sanitizer.line)
        content.urgency = document.header.urgency
        content.priority = document.header.urgency
        content.credit = (head.credit ?? document.signature).map(Sanitizer.line)
        let notes = [title.version].compactMap { $0 } + head.notes
        content.edNote = notes.isEmpty ? nil : Sanitizer.line(notes.joined(separator: " "))
        if signals.isCorrection { content.correctionNote = correctionNote }
        content.date = date
        content.versionDate = date
        content.takePrintedHead()
        content.takePrintedTail()
        return content
    }

    /// Alerts are their own headline; for a table it is the keyword.
    private func plainHeadline(_ paragraphs: [String]) -> String {
        if paragraphs.count == 1, let only = paragraphs.first, only.columns <= 250 { return only }
        return title.keyword
    }

    /// The note on what was wrong, without the addressee.
    private var correctionNote: String? {
        head.notes.first { DeskSignals.isCorrection($0) }.map { note in
            let isAddressed = ["eds:", "editors:"].contains { note.lowercased().hasPrefix($0) }
            return Sanitizer.line(isAddressed ? note.drop { $0 != ":" }.dropFirst().trimmed : note)
        } ?? DeskSignals.correctionNote(in: document.paragraphs.prefix(1).compactMap(DeskWords.correctedBracket))
    }
}
