import LibXML
import NewsModel

/// Turns an IPTC 7901 document into an item.
struct IPTC7901Adapter {
    private let document: IPTC7901Document
    private let options: TransmissionOptions
    private let date: WireDate?
    /// Lines for desks, above the headline or in brackets below it.
    private let notes: [String]
    private let signals: DeskSignals

    init(_ document: IPTC7901Document, options: TransmissionOptions) {
        self.document = document
        self.options = options
        // Where the trailer has no date, APA's header has.
        let found = [Self.time(in: document.filed, of: document.header), document.header.rest].lazy.compactMap { text in
            DateWords(text)
                .date(defaultZone: options.defaultZone, near: options.received)
        }
        let date = found.first { _ in true }
        self.date = date
        let firstLines = document.text.split(separator: "\n").prefix(4).map { $0.trimmed }
        notes = (document.rubrics + firstLines.filter(DeskWords.isSetApart))
            .map { $0.strippingBrackets }
        signals = DeskSignals(
            labels: document.header.keywordLines.flatMap { $0.split(separator: "/").map { String($0) } },
            lines: notes,
            prose: [document.headline] + Self.ownLines(of: document.text)
                + Self.correctedBracket(of: document.text),
            pleas: AgencyDateline.sentences(of: Self.firstBlock(of: document.text)),
            length: DeskSignals.length(of: [document.text]), date: date, defaultZone: options.defaultZone,
            order: DayOrder(language: nil, zone: options.defaultZone, date: date))
    }

    /// Throws if there is neither headline nor keyword.
    func item(line: Int) throws(WireError) -> WireItem {
        if let notice { return notice }
        let content = content()
        guard !content.headline.isEmpty else {
            throw WireError(.noHeadline, line: line, expected: "a headline or a keyword line in the transmission")
        }
        let corrected = content.body == .empty ? nil : self.corrected
        let standing = CopyStanding(
            stated: .usable, embargo: signals.embargo, signals: signals,
            forDesks: isForDesks(content) ? .notForReaders(content.headline) : nil)
        return WireItem(
            providerID: TransmissionOptions.id(
                service: document.header.service, number: corrected ?? document.header.number, date: date),
            status: standing.status, embargo: standing.embargo, isCorrection: signals.isCorrection,
            doubt: standing.doubt ?? signals.doubt(correcting: corrected), content: content)
    }
}

extension IPTC7901Adapter {
    /// Without the number that APA repeats before it: `APA0123    2026-11-26/15:09`.
    private static func time(in filed: String, of header: IPTC7901Header) -> String {
        let words = filed.words
        guard !header.service.isEmpty, words.count > 1,
            words[0].lowercased() == (header.service + header.number).lowercased()
        else { return filed }
        return words.dropFirst().joined(separator: " ")
    }

    private func isForDesks(_ content: Content) -> Bool {
        DeskCopy.isForDesks(
            headline: content.headline, text: Self.firstBlock(of: document.text),
            length: DeskSignals.length(of: [document.text]))
    }

    /// The first paragraph, with its lines joined.
    private static func firstBlock(of text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
        return HardWrap.joined(Array(lines.drop(while: \.isEmpty).prefix { !$0.isEmpty }.prefix(20)))
    }

    /// The first line of the text and separate lines at its beginning or end, where desks write.
    private static func ownLines(of text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
        let blocks = lines.split(whereSeparator: \.isEmpty)
        let own = (blocks.prefix(2) + blocks.dropFirst(2).suffix(1)).compactMap { $0.count == 1 ? $0.first : nil }
        return (blocks.first?.first.map { [$0] } ?? []) + own
    }

    private static func correctedBracket(of text: String) -> [String] {
        [DeskWords.correctedBracket(leading: firstBlock(of: text))].compactMap { $0 }
    }

    /// The withdrawal of another story, if it names the story beyond doubt.
    private var notice: WireItem? {
        guard let withdrawal = signals.withdrawal,
            let reference = reference(in: [document.headline, document.text] + document.rubrics),
            let id = TransmissionOptions.id(
                service: document.header.service, number: reference.number, date: date)
        else { return nil }
        let note = [document.headline, document.text.words.joined(separator: " ")].filter { !$0.isEmpty }
            .joined(separator: document.headline.endsSentence ? " " : ". ")
        return WireItem(
            providerID: id, status: withdrawal == .kill ? .canceled : .withheld,
            content: Content(headline: "", body: .empty, edNote: Sanitizer.line(note), versionDate: date))
    }

    /// The number of the story that this copy corrects. For an agency without letters, any number could be one.
    private var corrected: String? {
        let service = document.header.service
        guard signals.isCorrection, !service.isEmpty else { return nil }
        return reference(in: notes)?.number
    }

    /// By the service's name, or by the agency's where that counts as the service does.
    private func reference(in texts: [String]) -> StoryReference? {
        let names = [document.header.service, document.header.agency].compactMap { $0 }
        return names.lazy.compactMap { StoryReference(in: texts, service: $0, own: document.header.number) }.first
    }

    private func content() -> Content {
        var content = Content(headline: Sanitizer.line(document.headline), body: .empty)
        let deskLines = fillText(of: &content)
        let header = document.header
        let keywords = header.keywordLines.flatMap { line in
            line.split(separator: "/").map { Sanitizer.line(String($0)) }.filter { !$0.isEmpty }
        }
        let slugline = header.keywordLines.first.map { line in
            Sanitizer.line(String(line.reversed().drop { $0 == "/" || $0 == " " }.reversed()))
        }
        content.slugline = slugline?.isEmpty == false ? slugline : nil
        content.keywords = keywords
        if content.headline.isEmpty { content.headline = content.slugline ?? "" }
        content.subheadline = document.subheadline.map(Sanitizer.line)
        content.categories = ([WireCategory.name(header.category)] + content.categories).distinct
        content.subjects = WireCategory.subjects(header.category)
        content.urgency = WireNumber.urgency(header.priority)
        content.priority = WireNumber.priority(header.priority)
        content.date = date
        content.versionDate = date
        let note = Sanitizer.line((document.rubrics + deskLines + document.deskText).joined(separator: " "))
        content.edNote = note.isEmpty ? nil : note
        if signals.isCorrection { content.correctionNote = correctionNote }
        return content
    }

    /// The line that says what was wrong, if it is more than the word.
    private var correctionNote: String? {
        DeskSignals.correctionNote(in: document.rubrics + Self.correctedBracket(of: document.text))
    }

    /// Paragraphs, byline, dateline and sections by the rules for plain text, which join wrapped lines; returned is
    /// what these tell from the text, for the note.
    private func fillText(of content: inout Content) -> [String] {
        guard let plain = try? WireTextDocument(text: "-\n\n" + document.text, readsHead: false) else { return [] }
        let story = WireTextStory(plain, stated: WireTextStory.Stated(), trailingBylines: false)
        var paragraphs = story.paragraphs
        content.byline = document.byline.map(Sanitizer.line) ?? story.byline
        content.categories = story.categories.map(Sanitizer.line)
        content.dateline = story.dateline
        content.located = story.dateline.flatMap(AgencyDateline.place)
        if story.dateline == nil, let first = paragraphs.first, let found = AgencyDateline(leading: first) {
            content.dateline = found.printed
            content.located = found.located
            if found.rest.isEmpty { paragraphs.removeFirst() } else { paragraphs[0] = found.rest }
        }
        content.body = Sanitizer.body(paragraphs: paragraphs)
        return plain.deskLines + plain.labels + [plain.dateLine].compactMap { $0 }
    }
}

extension String {
    /// `(Achtung)` is `Achtung`.
    fileprivate var strippingBrackets: String {
        hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
    }
}
