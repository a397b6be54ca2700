/// The text of a story once byline, dateline and section line are told from it.
///
/// What the head block states wins; the same thing in the text is then left where it stands unless it only says the
/// same again. No word of the copy is ever lost: what leaves the text is in one of the fields.
struct WireTextStory: Sendable {
    /// What the head block states.
    struct Stated: Sendable {
        var byline: String?
        var dateline: String?
        var categories: [String] = []
    }

    private(set) var paragraphs: [String] = []
    private(set) var byline: String?
    private(set) var dateline: String?
    /// The agency in full, above or below the text.
    private(set) var credit: String?
    private(set) var categories: [String]
    /// Where it comes from, above the text.
    private(set) var source: String?
    /// APA's and dpa's `Utl.: ...` above the text.
    private(set) var subheadline: String?
    /// When it was sent, in a line above the text.
    private(set) var dateLine: String?
    /// Who edited it.
    private(set) var notes: [String] = []
    private let stated: Stated

    /// - Parameter trailingBylines: the provider signs its stories with a bare name at their end, so that no section
    ///   line is needed to believe one.
    init(_ document: WireTextDocument, stated: Stated, trailingBylines: Bool) {
        self.stated = stated
        byline = stated.byline
        dateline = stated.dateline
        categories = stated.categories
        var blocks = document.blocks
        takeCreditsAbove(&blocks)
        takeEndMarks(&blocks)
        let hasSectionLine = takeSectionLine(&blocks)
        takeBylineLines(&blocks, allowsBareName: hasSectionLine || trailingBylines)
        if document.hasBlankLines || Self.isIndented(blocks) {
            let wrap = HardWrap(blocks: blocks)
            paragraphs = blocks.flatMap { wrap.paragraphs(of: $0) }
        } else {
            let lines = Array(blocks.joined())
            paragraphs = HardWrap.byShortLines(lines) ?? lines.map(\.text)
        }
        if let last = paragraphs.last { paragraphs[paragraphs.count - 1] = EndMark.withoutCloser(last) }
        takeHead()
        takeTrailingByline(allowsBareName: hasSectionLine || trailingBylines)
    }
}

extension WireTextStory {
    /// Whether copy without blank lines begins its paragraphs with indents.
    private static func isIndented(_ blocks: [[TextLine]]) -> Bool {
        guard let first = blocks.first?.first, first.isIndented else { return false }
        return blocks.joined().contains { !$0.isIndented }
    }

    /// Xinhua's site has `Source: Xinhua`, `Editor: huaxia` and the hour between headline and text.
    private mutating func takeCreditsAbove(_ blocks: inout [[TextLine]]) {
        while blocks.joined().dropFirst().first != nil, let line = blocks.first?.first?.text {
            if subheadline == nil, let found = WireTextDocument.subheadline(in: line) {
                subheadline = Sanitizer.line(found)
            } else if PrintedLine.isEditors(line) || DeskName.isLine(line) {
                notes.append(line)
            } else if source == nil, let name = PrintedLine.source(line) {
                source = Sanitizer.line(name)
            } else if dateLine == nil, EndMark.isOfTransmission(line) {
                dateLine = line
            } else {
                return
            }
            blocks.removeFirstLine()
        }
    }

    /// Lines by themselves at the end that say that it is the end.
    private func takeEndMarks(_ blocks: inout [[TextLine]]) {
        for count in 0..<EndMark.most {
            guard blocks.joined().count > 1, let last = blocks.last?.last,
                EndMark.isMark(last.text, isAbove: count > 0)
            else { return }
            blocks.removeLastLine()
        }
    }

    /// True where the last line is a section line, even one that the head block overrules.
    private mutating func takeSectionLine(_ blocks: inout [[TextLine]]) -> Bool {
        guard let line = blocks.last?.last, let found = SectionLine.categories(in: line.text) else { return false }
        if stated.categories.isEmpty || stated.categories == found {
            categories = found
            blocks.removeLastLine()
        }
        return true
    }

    /// Lines that hold nothing but a byline: the first of the text or the last.
    private mutating func takeBylineLines(_ blocks: inout [[TextLine]], allowsBareName: Bool) {
        if let first = blocks.first?.first, !FactLine.isBeside(Self.second(of: blocks), first.text),
            let name = Byline.onItsOwn(first.text, above: Self.second(of: blocks)) ?? Byline.withOffice(first.text),
            accept(byline: name)
        {
            let isAlone = blocks[0].count == 1
            blocks.removeFirstLine()
            if isAlone { takeOffice(of: name, from: &blocks) } else { takeTitle(of: name, from: &blocks) }
        }
        takeNameAbove(&blocks)
        if blocks.count > 1, blocks[0].count == 1, AgencyName.isFull(blocks[0][0].text) {
            credit = Sanitizer.line(blocks[0][0].text)
            blocks.removeFirstLine()
        }
        guard blocks.joined().count > 1, let last = blocks.last?.last else { return }
        let bare = allowsBareName ? Byline.bareName(last.text) : nil
        let above = blocks.joined().reversed().dropFirst().prefix(FactLine.most).map(\.text)
        if let name = Byline.onItsOwn(last.text) ?? Byline.beforeAgency(last.text) ?? bare,
            !FactLine.isContinued(by: last.text, below: above), accept(byline: name)
        {
            blocks.removeLastLine()
        }
    }

    private static func second(of blocks: [[TextLine]]) -> String? {
        blocks.joined().dropFirst().first?.text
    }

    /// Folhapress sets who wrote the story in capitals between headline and dateline.
    private mutating func takeNameAbove(_ blocks: inout [[TextLine]]) {
        let lines = Array(blocks.joined().prefix(2))
        guard lines.count == 2, byline == nil, lines[0].text == lines[0].text.uppercased(),
            let name = Byline.bareName(lines[0].text),
            AgencyDateline(leading: lines[1].text)?.printed.hasSuffix("(FOLHAPRESS)") == true
        else { return }
        byline = Sanitizer.line(name)
        blocks.removeFirstLine()
    }

    /// What the writer is, in a second line of a block that is nothing else: `By Ana Costa`, `Harbour Correspondent`.
    private mutating func takeTitle(of name: String, from blocks: inout [[TextLine]]) {
        guard stated.byline == nil, blocks.count > 1, blocks[0].count == 1, let line = blocks[0].first,
            (1...5).contains(line.text.words.count), !line.text.endsSentence, line.text.columns <= 40,
            line.text.unicodeScalars.first?.properties.isUppercase == true, Dateline(leading: line.text) == nil,
            line.text.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || " ,&'’-".unicodeScalars.contains($0) })
        else { return }
        byline = Sanitizer.line(name + ", " + line.text)
        blocks.removeFirstLine()
    }

    /// The agency in the line below its writer: `Associated Press`.
    private mutating func takeOffice(of name: String, from blocks: inout [[TextLine]]) {
        guard stated.byline == nil, blocks.count > 1, let line = blocks.first?.first, blocks[0].count == 1,
            AgencyName.isFull(line.text)
        else { return }
        byline = Sanitizer.line(name + ", " + line.text)
        blocks.removeFirstLine()
    }

    /// Dateline and bracketed byline at the head of the text, in either order.
    private mutating func takeHead() {
        if takeDatelineBelow() { return }
        for _ in 0..<2 {
            guard let first = paragraphs.first else { return }
            if let found = Dateline(leading: first) ?? Dateline.cityAlone(first, of: [byline, credit]),
                accept(dateline: found.printed, in: found)
            {
                replaceFirst(with: found.rest)
                byline = byline ?? Dateline.author(in: found.printed)
                takeByline(behind: found.printed)
            } else if let found = Byline.leading(first), accept(byline: found.name) {
                replaceFirst(with: found.rest)
            }
        }
    }

    /// Below a short line that is no sentence; if another dateline follows, these are several stories.
    private mutating func takeDatelineBelow() -> Bool {
        guard paragraphs.count > 1, paragraphs[0].utf8.count <= Self.longestLine, !paragraphs[0].endsSentence,
            Dateline(leading: paragraphs[0]) == nil, Byline.leading(paragraphs[0]) == nil,
            let found = Dateline(leading: paragraphs[1]), !found.rest.isEmpty,
            paragraphs.dropFirst(2).first.flatMap({ Dateline(leading: $0) }) == nil,
            accept(dateline: found.printed, in: found)
        else { return false }
        paragraphs[1] = found.rest
        byline = byline ?? Dateline.author(in: found.printed)
        return true
    }

    /// In bytes.
    private static let longestLine = 120

    private mutating func takeByline(behind dateline: String) {
        guard dateline.hasSuffix("(AA)"), let first = paragraphs.first, let found = Byline.beforeDash(first),
            accept(byline: found.name)
        else { return }
        replaceFirst(with: found.rest)
    }

    private mutating func takeTrailingByline(allowsBareName: Bool) {
        guard let last = paragraphs.last else { return }
        let bare = allowsBareName ? Byline.trailing(last) : nil
        guard let found = Byline.closing(last) ?? bare, accept(byline: found.name) else { return }
        paragraphs[paragraphs.count - 1] = found.rest
    }

    private mutating func accept(byline name: String) -> Bool {
        if let byline { return byline.saysTheSame(as: name) }
        byline = Sanitizer.line(name)
        return true
    }

    /// A dateline that fills its paragraph is believed only before other text.
    private mutating func accept(dateline printed: String, in found: Dateline) -> Bool {
        guard !found.rest.isEmpty || paragraphs.count > 1 else { return false }
        if let dateline { return dateline.saysTheSame(as: printed) }
        dateline = Sanitizer.line(printed)
        return true
    }

    private mutating func replaceFirst(with rest: String) {
        if rest.isEmpty { paragraphs.removeFirst() } else { paragraphs[0] = rest }
    }
}

extension [[TextLine]] {
    fileprivate mutating func removeFirstLine() {
        self[0].removeFirst()
        if self[0].isEmpty { removeFirst() }
    }

    fileprivate mutating func removeLastLine() {
        self[count - 1].removeLast()
        if self[count - 1].isEmpty { removeLast() }
    }
}
