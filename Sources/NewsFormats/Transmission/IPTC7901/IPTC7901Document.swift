import LibXML
import NewsModel

/// One IPTC 7901 transmission in its own terms: header, headline, text, what is for desks only, time of filing.
struct IPTC7901Document: Hashable {
    let header: IPTC7901Header
    /// Lines before the headline: `(Achtung)`, `EXTRA`.
    private(set) var rubrics: [String] = []
    private(set) var headline = ""
    /// A last line of the headline's block that says who wrote the story: `By Ana Costa, Harbour Wire =`.
    private(set) var byline: String?
    /// `Utl.:` in copy of Austria's and Germany's agencies.
    private(set) var subheadline: String?
    private(set) var text = ""
    /// The notebook at the end, contacts and signs of the desk.
    private(set) var deskText: [String] = []
    /// `131137 GMT Nov 13`.
    let filed: String

    init(_ frame: WireFrame) throws(WireError) {
        guard let header = IPTC7901Header(frame.header) else {
            throw WireError(
                .malformed, line: frame.line, field: "header", value: frame.header.trimmed,
                expected: "source and number, priority, category and word count, as in 'eca0124 3 i 93'")
        }
        self.header = header
        filed = frame.trailer.split(whereSeparator: \.isNewline).map { $0.trimmed }.first { !$0.isEmpty } ?? ""
        rubrics = header.notes
        var lines = Self.lines(of: frame.text)
        takeHeadline(&lines)
        if headline.isEmpty { headline = header.headline ?? "" }
        takeDeskText(&lines)
        text = lines.joined(separator: "\n")
    }
}

extension IPTC7901Document {
    /// Instructions for typesetters and the rubout are left out; XML's forbidden characters go by the Sanitizer.
    private static func lines(of text: String) -> [String] {
        let printed = text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && $0.value != 0x7F }
        return String(String.UnicodeScalarView(printed)).split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0) }
    }

    /// The headline ends in `=`; at agencies that do not set it, at the first blank line or where the text begins.
    private mutating func takeHeadline(_ lines: inout [String]) {
        let start = lines.firstIndex { !$0.isBlank } ?? lines.endIndex
        let rest = lines[start...]
        let signed = rest.prefix(8).firstIndex { $0.trimmed.hasSuffix("=") }
        let blank = rest.firstIndex { $0.isBlank } ?? lines.endIndex
        let isSet = signed.map { end in !rest[...end].contains { $0.isBlank } || rest[start...end].count <= 5 } ?? false
        let isIndented = rest.first.map { $0.hasPrefix("  ") || $0.hasPrefix("\t") } ?? false
        guard isSet || !isIndented || AgencyDateline(leading: rest.first?.trimmed ?? "") == nil else { return }
        let below = isIndented ? nil : rest.prefix(4).dropFirst().firstIndex(where: Self.beginsText)
        let end = isSet ? (signed ?? start) + 1 : min(blank, below ?? start + 3)
        var head = lines[start..<end].map { $0.trimmed }.filter { !$0.isEmpty }
        lines = Array(lines[end...])
        if isSet { head += Self.takeSubheadline(&lines) }
        head = head.map { $0.hasSuffix("=") ? Substring($0.dropLast()).trimmed : $0 }.filter { !$0.isEmpty }
        if let at = head.firstIndex(where: { $0.hasPrefix("Utl.:") || $0.hasPrefix("Utl:") }) {
            subheadline = HardWrap.joined(
                head[at...].enumerated().map { index, line in
                    index == 0 ? line.drop { $0 != ":" }.dropFirst().trimmed : line
                })
            head.removeSubrange(at...)
        }
        while head.count > 1, let first = head.first, Self.isRubric(first) { rubrics.append(head.removeFirst()) }
        // `(Foto - aktuell)`.
        while head.count > 1, let last = head.last, DeskWords.isSetApart(last) { rubrics.append(head.removeLast()) }
        if head.count == 1, let next = Self.nextHeadline(lines), Self.standsAbove(head[0], next.headline) {
            rubrics.append(contentsOf: head)
            head = next.headline
            lines = next.rest
        }
        if head.count > 1, let last = head.last, let name = Self.credit(last) {
            byline = name
            head.removeLast()
        }
        if head.count == 2, subheadline == nil, !DeskWords.isSetApart(head[1]), Deck.isOne(head[1], below: head[0]) {
            subheadline = head.removeLast()
        }
        let parted = DeskWords.parted(HardWrap.joined(head))
        headline = parted.headline
        if let rubric = parted.rubric { rubrics.append(rubric) }
    }

    /// By an indent below a line without one, or by a dateline.
    private static func beginsText(_ line: String) -> Bool {
        line.hasPrefix("  ") || line.hasPrefix("\t")
            || AgencyDateline(leading: line.trimmed).map { !$0.rest.isEmpty } ?? false
    }

    /// Below the `=` of the headline: APA's `Utl.: ... =`, and ANSA's line by itself, which is no text.
    private static func takeSubheadline(_ lines: inout [String]) -> [String] {
        let block = lines.prefix(4).prefix { !$0.isBlank }.map { $0.trimmed }
        guard let first = block.first else { return [] }
        let isMarked = first.hasPrefix("Utl.:") || first.hasPrefix("Utl:")
        let end = isMarked ? block.firstIndex { $0.hasSuffix("=") }.map { $0 + 1 } ?? block.count : block.count
        let isLine =
            block.count == 1 && !first.endsSentence && first.columns <= 80 && lines[0].first?.isWhitespace == false
            && lines.count > 1 && Byline.onItsOwn(first) == nil && AgencyDateline(leading: first) == nil
        guard isMarked || isLine else { return [] }
        lines.removeFirst(end)
        return isMarked ? Array(block[..<end]) : ["Utl.: " + first]
    }

    /// Where a desk's line stands alone in the place of the headline, the headline is below it, or the only sentence of
    /// an alert.
    private static func nextHeadline(_ lines: [String]) -> (headline: [String], rest: [String])? {
        guard let start = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
        let end = lines[start...].firstIndex { $0.isBlank } ?? lines.endIndex
        var next = lines[start..<end].map { $0.trimmed }
        guard next.count <= 3, next.joined().columns <= 200, AgencyDateline(leading: next[0]) == nil else { return nil }
        if let last = next.last, last.hasSuffix("=") { next[next.count - 1] = Substring(last.dropLast()).trimmed }
        return (next, Array(lines[end...]))
    }

    /// A sentence below is the text of an alert, whose headline the line may be.
    private static func standsAbove(_ line: String, _ next: [String]) -> Bool {
        let isHeadline = next.last.map { !$0.endsSentence } ?? false
        let isAlert = line == line.uppercased() && DeskWords.isLabel(line)
        return isAlert || DeskWords.isRubric(line, isAbove: isHeadline)
    }

    /// Who wrote the story, in a line that says nothing else. Below a headline more passes for a name than elsewhere:
    /// `By dpa correspondents`, `By Ana Costa, Harbour Wire`.
    private static func credit(_ line: String) -> String? {
        if let name = Byline.onItsOwn(line) { return name }
        guard let opening = ["By ", "Von "].first(where: { line.hasPrefix($0) }) else { return nil }
        let name = line.dropFirst(opening.count).trimmed
        if name.hasSuffix("correspondents") || name.hasSuffix("Korrespondenten") { return name }
        let parts = name.split(separator: ",").map { $0.trimmed }
        // `Von Berlin nach Hamburg in zwei Stunden`, `By May, operators say`.
        guard let first = parts.first, NameWords.areNames(first) || AgencyName.isKnown(first),
            parts.dropFirst().joined(separator: " ").words.allSatisfy(isOfOffice)
        else { return nil }
        return name
    }

    private static func isOfOffice(_ word: String) -> Bool {
        word.unicodeScalars.first?.properties.isLowercase != true || AgencyName.isKnown(word)
            || NameWords.areCapitalised(["A", word])
    }

    /// A line in brackets or of a desk, a label, or a word in capitals above the headline. More words are a headline.
    private static func isRubric(_ line: String) -> Bool {
        if DeskWords.isSetApart(line) || DeskWords.isRubric(line) || DeskWords.isLabel(line) { return true }
        let hasLowercase = line.unicodeScalars.contains { $0.properties.isLowercase }
        let isHan = line.unicodeScalars.contains(where: \.isHan)
        return !hasLowercase && !isHan && line.words.count == 1
            && line.unicodeScalars.contains { $0.properties.isUppercase }
    }

    /// dpa puts links, places and contacts below the story under `# dpa NOTEBOOK`, other agencies below
    /// `* * * *` or after a line that says so; a last line of the desk's signs follows: `dpa wsz jln npr`.
    private mutating func takeDeskText(_ lines: inout [String]) {
        let start = lines.indices.first { index in
            let text = lines[index].trimmed
            return DeskText.begins(text) || Self.isClosing(text, below: index > 0 ? lines[index - 1] : "")
        }
        if let start {
            deskText = lines[start...].map { $0.trimmed }.filter { !$0.isEmpty }
            lines = Array(lines[..<start])
            if lines.last(where: { !$0.isBlank })?.trimmed.allSatisfy({ $0 == "*" || $0 == " " }) == true,
                let stars = lines.lastIndex(where: { !$0.isBlank })
            {
                lines = Array(lines[..<stars])
            }
        }
        if let last = lines.lastIndex(where: { !$0.isBlank }), last > 0, EndMark.areLetterGroups(lines[last].trimmed) {
            deskText.append(lines[last].trimmed)
            lines = Array(lines[..<last])
        }
    }

    /// A heading under a blank line or a rule: the lines of a story begin with any of its words.
    private static func isClosing(_ line: String, below last: String) -> Bool {
        let lower = line.lowercased()
        guard let heading = headings.first(where: lower.hasPrefix), last.allSatisfy({ $0 == "*" || $0.isWhitespace })
        else { return false }
        return lower.dropFirst(heading.count).trimmed.unicodeScalars.first.map { ":.-–—*".unicodeScalars.contains($0) }
            ?? true
    }

    private static let headings = ["not for publication"]
}
