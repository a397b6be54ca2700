import LibXML
import NewsModel

/// Plain copy taken apart by its lines alone: head block, headline, blocks of text. What a value means, and which
/// line is a byline, is left to the steps after this one.
///
/// A block is a run of lines without a blank line in it.
struct WireTextDocument: Sendable {
    let head: [WireTextField]
    /// Lines above or below the headline in which the desk speaks to other desks: `EMBARGOED UNTIL ...`, `KILL`.
    let deskLines: [String]
    /// Lines above the headline that say what sort of copy it is: `FOR IMMEDIATE RELEASE`, `Eilmeldung`.
    let labels: [String]
    /// The keyword line of ANPA's agencies.
    let slugline: String?
    /// Empty where the copy has none: it begins with its text.
    let headline: [TextLine]
    /// A line below the headline that does not go on with it.
    let subheadline: String?
    /// A line below the headline that is nothing but a date.
    let dateLine: String?
    let blocks: [[TextLine]]
    /// Blank lines part the paragraphs; where there are none, every line is one.
    let hasBlankLines: Bool

    /// - Parameter received: when the copy came in; nil where nobody knows.
    init(bytes: [UInt8], encoding label: String?, readsHead: Bool, received: Timestamp? = nil) throws(WireError) {
        try self.init(text: Self.decode(bytes, label: label), readsHead: readsHead, received: received)
    }

    init(text: String, readsHead: Bool, received: Timestamp? = nil) throws(WireError) {
        let telegram = try Telegram(text)
        var blocks = try Self.blocks(of: XMLText.clean(telegram?.text ?? text))
        guard let first = blocks.first else {
            throw WireError(.empty, expected: "a headline, a blank line and paragraphs")
        }
        let (opening, text) = readsHead ? Self.parted(first) : (first, [])
        let fields = readsHead ? try Self.head(opening) : nil
        if fields != nil { blocks.replaceSubrange(0..<1, with: text.isEmpty ? [] : [text]) }
        head = fields ?? []
        hasBlankLines = blocks.count > 1
        let above = Self.takeLabels(&blocks)
        let contact = Self.takeContact(&blocks)
        let notes = Self.takeNotes(&blocks)
        slugline = Self.takeSlugline(&blocks)
        deskLines = Self.takeDeskLines(&blocks) + notes + Self.takeStarred(&blocks)
        labels = (telegram?.header ?? []) + above + contact + Self.takeLabels(&blocks)
        guard let top = blocks.first else {
            headline = []
            subheadline = nil
            dateLine = nil
            self.blocks = []
            return
        }
        // The head block has the headline.
        let isStated = head.contains { $0.key == .headline && !$0.value.isEmpty }
        if isStated || Self.isText(hasBlankLines ? top : [top[0]]) {
            headline = []
            subheadline = nil
            dateLine = nil
            self.blocks = blocks
            return
        }
        // Rules of dashes and stars.
        let lines = top.filter { line in
            line.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        }
        let said = lines.isEmpty ? top : lines
        let head = hasBlankLines ? Self.headline(of: said) : [said[0]]
        let deck = said.count == 2 && head.count == 2 && Deck.isOne(said[1].text, below: said[0].text) ? said[1] : nil
        headline = deck == nil ? head : [said[0]]
        subheadline = deck?.text
        var below = Array(said.dropFirst(head.count))
        var rest = Array(blocks.dropFirst())
        let isBelow = below.isEmpty && rest.count > 1 && rest[0].count == 1
        dateLine = (isBelow ? rest[0] : below).first.flatMap { line in
            guard let date = LoneDate.date(in: line.text, zone: .utc), !Self.isPast(date, line.text, received) else {
                return nil
            }
            return line.text
        }
        if dateLine != nil { if isBelow { rest.removeFirst() } else { below.removeFirst() } }
        self.blocks = (below.isEmpty ? [] : [below]) + rest
    }
}

extension WireTextDocument {
    /// What the slugline says of which part of a story this is, if it is not a story by itself: `1st Add`.
    var part: String? {
        slugline?.split(separator: ",").dropFirst().map { $0.trimmed }.first(where: DeskWords.isPart)
    }

    private static func decode(_ bytes: [UInt8], label: String?) throws(WireError) -> String {
        do throws(WireError) {
            return String(decoding: try WireDecoder(transport: label).decode(bytes).utf8, as: UTF8.self)
        } catch {
            guard error.kind == .undecodable else { throw error }
            throw WireError(
                .undecodable, line: error.line, offset: error.offset, field: error.field, value: error.value,
                expected: error.expected + ", or the right --encoding (of what is posted, charset)")
        }
    }

    /// The encoding that a label names.
    static func encoding(_ label: String) throws(WireError) -> CharacterEncoding {
        if let encoding = CharacterEncoding(label: label) { return encoding }
        let known = CharacterEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw WireError(.unknownEncoding, field: "encoding", value: label, expected: "one of \(known)")
    }

    private static func blocks(of text: String) throws(WireError) -> [[TextLine]] {
        var blocks: [[TextLine]] = []
        var block: [TextLine] = []
        var number = 0
        var filled = 0
        try text.forEachLine { raw throws(WireError) in
            number += 1
            let trimmed = Substring(raw).trimmed
            guard trimmed.isEmpty else {
                filled += 1
                try WireLimits.check(lines: filled, of: "text")
                let isIndented = raw.first.map { $0 == " " || $0 == "\t" || $0 == "\u{3000}" } ?? false
                let indent = raw.prefix(while: \.isBlank).reduce(0) { $0 + ($1 == "\t" ? 8 : $1.columns) }
                block.append(TextLine(number: number, text: trimmed, isIndented: isIndented, indent: indent))
                return
            }
            if !block.isEmpty { blocks.append(block) }
            block = []
        }
        return block.isEmpty ? blocks : blocks + [block]
    }

    /// Whether copy begins with its text and has no headline: its first block is a paragraph over several lines, or
    /// begins with a dateline.
    private static func isText(_ block: [TextLine]) -> Bool {
        if HardWrap.isParagraph(block) { return true }
        let text = HardWrap.joined(block.map(\.text))
        guard text.endsSentence, block.count > 1 || text.columns > HardWrap.widestColumn else { return false }
        return AgencyDateline(leading: text).map { !$0.rest.isEmpty } ?? false
    }

    /// The lines of the first block that make the headline: a headline over several lines is short and has no
    /// sentence in its later lines; what follows it without a blank line is text.
    private static func headline(of block: [TextLine]) -> [TextLine] {
        var headline = [block[0]]
        for line in block.dropFirst() {
            let columns = headline.reduce(line.text.columns) { $0 + $1.text.columns }
            let isText =
                line.text.endsSentence || Byline.onItsOwn(line.text) != nil || Byline.withOffice(line.text) != nil
                || line.text.columns > 90 || LoneDate.isDate(line.text)
                || subheadline(in: line.text) != nil
            if isText || columns > 200 || headline.count == 3 { break }
            headline.append(line)
        }
        let rest = block.dropFirst(headline.count)
        let isCutShort =
            rest.first.map { line in
                Byline.onItsOwn(line.text) == nil && Byline.withOffice(line.text) == nil && !LoneDate.isDate(line.text)
                    && subheadline(in: line.text) == nil
            } ?? false
        return isCutShort ? [block[0]] : headline
    }
}

extension WireTextDocument {
    /// `11 September 2001` below a headline is what the story is about. With a weekday, an hour or figures alone it is
    /// a date of copy that was kept for years.
    private static func isPast(_ date: WireDate, _ line: String, _ received: Timestamp?) -> Bool {
        guard let received, abs(received.seconds - date.instant.seconds) > secondsOfYear else { return false }
        let words = DateWords(line)
        return words.minutes == nil && words.weekday == nil && line.unicodeScalars.contains(where: \.properties.isCased)
    }

    private static let secondsOfYear = 366 * 86_400

    /// The subheadline in a line that says that it is one.
    static func subheadline(in line: String) -> String? {
        guard line.hasPrefix("Utl.:") || line.hasPrefix("Utl:") else { return nil }
        return line.drop { $0 != ":" }.dropFirst().trimmed.nilIfBlank
    }

    /// A first block at a line `BODY:`, which some systems set in place of the blank line.
    private static func parted(_ block: [TextLine]) -> (head: [TextLine], text: [TextLine]) {
        let bodies = ["body", "text", "正文", "內文", "内文", "texto", "corpo"]
        let place = block.prefix(WireLimits.headLines).firstIndex { line in
            KeyedLine(line.text).map { $0.value.isEmpty && bodies.contains($0.name.lowercased()) } ?? false
        }
        guard let place, place > 0 else { return (block, []) }
        return (Array(block[..<place]), Array(block[(place + 1)...]))
    }

    /// The fields of the first block, or nil where the block is no head block.
    private static func head(_ block: [TextLine]) throws(WireError) -> [WireTextField]? {
        let pairs = block.prefix(WireLimits.headLines + 1).map { (line: $0, pair: KeyedLine($0.text)) }
        let complete = pairs.compactMap { entry in entry.pair.map { (line: entry.line, pair: $0) } }
        guard complete.count == pairs.count else {
            try refuseUnfinishedHead(block)
            return nil
        }
        guard complete.contains(where: { WireTextKey(name: $0.pair.name) != nil }) else { return nil }
        try WireLimits.check(
            lines: block.count, of: "head block", atMost: WireLimits.headLines, line: block[0].number)
        var fields: [WireTextField] = []
        for (line, pair) in complete {
            guard let key = WireTextKey(name: pair.name) else { throw unknownKey(pair.name, line.number) }
            if key == .embargo, DeskWords(line.text, in: .note).isNoEmbargo || DeskWords.isNoEmbargo(pair.value) {
                continue
            }
            if let earlier = fields.first(where: { $0.key == key }) {
                throw WireError(
                    .repeatedKey, line: line.number, field: pair.name, value: pair.value,
                    expected: "each key once; '\(earlier.name)' is also in line \(earlier.line)")
            }
            fields.append(WireTextField(key: key, name: pair.name, value: pair.value, line: line.number))
        }
        if fields.count == 1, isLine(fields[0], block[0].text) { return nil }
        // `Correction: Ferry fares rise in May`.
        if fields.count == 1, fields[0].key == .correctionNote, DeskWords(block[0].text, in: .rubric).isCorrection {
            return nil
        }
        if fields.count == 1, !fields[0].key.isCheckable, fields[0].key != .headline {
            throw WireError(
                .doubtfulHead, line: block[0].number, field: fields[0].name, value: block[0].text,
                expected: "a second line in the head block, or --no-head if this is the headline")
        }
        return fields
    }

    /// `EMBARGO: 10h00 de segunda-feira, 30 de novembro de 2026` by itself is a desk's line, though no date of a head
    /// block, and `Embargo: ministers meet at 10 a.m. on oil` a headline.
    private static func isLine(_ field: WireTextField, _ line: String) -> Bool {
        field.key == .embargo && !WireTextFields.accepts(field.value, for: .embargo)
            && DeskWords(line, in: .prose).hasClock
    }

    private static func unknownKey(_ name: String, _ line: Int) -> WireError {
        let advice = WireTextKey.nearest(to: name).map { "perhaps '\($0)'" } ?? "a key of the head block"
        return WireError(
            .unknownKey, line: line, field: name, expected: "\(advice), or --no-head if this block is text")
    }

    /// A head block with no blank line after it would publish its embargo as text.
    private static func refuseUnfinishedHead(_ block: [TextLine]) throws(WireError) {
        guard let first = KeyedLine(block[0].text), let key = WireTextKey(name: first.name), key.isCheckable,
            key == .embargo || WireTextFields.accepts(first.value, for: key)
        else { return }
        let other = block.first { KeyedLine($0.text) == nil } ?? block[0]
        throw WireError(
            .doubtfulHead, line: other.number, value: other.text,
            expected: "'Key: value' or, after the head block, a blank line; --no-head if this block is text")
    }
}

/// A line that looks like `Word: text`.
private struct KeyedLine {
    let name: String
    let value: String

    /// The name is one to four words of letters; the colon may be a full-width one. An address is no such line.
    init?(_ line: String) {
        let scalars = line.unicodeScalars
        guard let colon = scalars.firstIndex(where: \.isColon) else { return nil }
        let name = Substring(scalars[..<colon]).trimmed
        let value = Substring(scalars[scalars.index(after: colon)...])
        // Marks that combine take no column.
        guard name.utf8.count <= 128 else { return nil }
        let isName = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.isBlank || "'’‘´`-_0123456789".unicodeScalars.contains($0)
        }
        guard isName, name.unicodeScalars.first?.properties.isAlphabetic == true, name.columns <= 32,
            name.words.count <= 4, !value.hasPrefix("//")
        else { return nil }
        self.name = name
        self.value = value.trimmed
    }
}
