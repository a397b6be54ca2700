import NewsModel

/// What a desk wrote above and below the headline.
extension WireTextDocument {
    /// Takes the desk's lines of the first block, and lines by themselves right below it or at the end of the copy.
    static func takeDeskLines(_ blocks: inout [[TextLine]]) -> [String] {
        var taken: [String] = []
        var (block, line) = (0, 0)
        while block < blocks.count, blocks[block].count - line + blocks.count - block > 2,
            isRubric(blocks[block][line].text, isAlone: blocks[block].count == 1, before: blocks[(block + 1)...])
        {
            let text = blocks[block][line].text
            taken.append(text)
            (block, line) = line + 1 < blocks[block].count ? (block, line + 1) : (block + 1, 0)
            // What a kill says stays its text.
            if DeskWords(text, in: .rubric).withdrawal != nil { break }
        }
        blocks.removeFirst(block)
        if line > 0 { blocks[0].removeFirst(line) }
        let below = Set([1, 2, blocks.count - 1]).filter { $0 > 0 && $0 < blocks.count }
        for index in below.sorted(by: >) where blocks[index].count <= 2 {
            let isEmbargo = blocks[index].allSatisfy { DeskWords($0.text, in: .prose).isEmbargo }
            guard isEmbargo || index == 1 && isEmbargoBelow(blocks) else { continue }
            taken += blocks.remove(at: index).map(\.text)
        }
        return taken + takeOrders(&blocks)
    }

    /// A line by itself between headline and text, in any language, where second headlines stand too.
    private static func isEmbargoBelow(_ blocks: [[TextLine]]) -> Bool {
        guard blocks.count > 2, blocks[1].count == 1, let line = blocks[1].first?.text,
            line.columns <= DeskWords.widestLine, !line.endsSentence
        else { return false }
        let words = DeskWords(line, in: .above)
        guard words.isEmbargo else { return false }
        if line.unicodeScalars.first.map({ "【（[(［〔".unicodeScalars.contains($0) }) == true { return true }
        // `解禁首日上午9時開閘` may stand there.
        if words.hasHan { return false }
        return words.hasAnyClock || words.isAllCapitals && line.unicodeScalars.contains(where: \.properties.isCased)
    }

    /// Advances and embargoes in the block of the headline; some have a block of their own.
    private static func takeOrders(_ blocks: inout [[TextLine]]) -> [String] {
        guard let top = blocks.first else { return [] }
        let lines = top.enumerated().map { place, line in
            (
                line: line,
                isOrder: place > 0 && DeskWords(line.text, in: .prose).isEmbargo
                    || place + 1 < top.count && DeskWords.isAdvance(line.text.lowercased())
            )
        }
        let rest = lines.filter { !$0.isOrder }.map(\.line)
        blocks.replaceSubrange(0..<1, with: rest.isEmpty ? [] : [rest])
        return lines.filter(\.isOrder).map(\.line.text)
    }

    /// `Correction: ferry fares rise in May` is the headline where no other follows, and so is `Correction` of a box.
    private static func isRubric(_ line: String, isAlone: Bool, before rest: ArraySlice<[TextLine]>) -> Bool {
        let isAbove = isAlone && hasHeadline(rest)
        guard DeskWords.isRubric(line, isAbove: isAbove) else { return false }
        let words = DeskWords(line, in: .rubric)
        let isStory = words.isCorrection && !words.isEmbargo && words.withdrawal == nil
        let isAlert = rest.count == 1 && rest.first.map(isHeadline) == true
        return !isAlone || isAbove || !isStory || DeskWords.isSetApart(line) || isAlert && words.opening.count == 1
    }

    /// What agencies set below the headline for desks, in the same block: `Eds: With photos.`, `(Adds quotes)`,
    /// `(ATTN: ADDS quotes in paras 3-4)`; what has changed by itself too, as in Reuters' copy.
    static func takeNotes(_ blocks: inout [[TextLine]]) -> [String] {
        guard let top = blocks.first, blocks.count > 1, top.count <= 6 else { return [] }
        let notes = top.dropFirst().filter { isNote($0.text) }
        blocks[0].removeAll { line in notes.contains(line) }
        guard let place = (1...2).first(where: { $0 + 1 < blocks.count && isChange(blocks[$0]) }) else {
            return notes.map(\.text)
        }
        return notes.map(\.text) + [HardWrap.joined(blocks.remove(at: place).map(\.text))]
    }

    /// `(Refiles to fix typo in headline)`, `(Corrige, no segundo parágrafo, o valor)`.
    private static func isChange(_ block: [TextLine]) -> Bool {
        let text = HardWrap.joined(block.map(\.text))
        return block.count <= 4 && DeskWords.isChange(text)
    }

    private static func isNote(_ line: String) -> Bool {
        let lower = line.lowercased()
        if ["eds:", "eds.:", "editors:", "attn:"].contains(where: lower.hasPrefix) { return true }
        guard line.hasPrefix("("), line.hasSuffix(")"), line.columns <= 120 else { return false }
        // `(and how I missed it)` is a second headline.
        let words = DeskWords(line, in: .note)
        let isOfDesk = lower.hasPrefix("(attn") || words.isAllCapitals || words.opening.count < words.words.count
        guard isOfDesk || words.isSignal || DeskWords.isChange(line) || DeskWords.isLabel(line) else { return false }
        return Byline.onItsOwn(line) == nil && AgencyDateline(leading: line) == nil
    }

    /// What Lusa sets between stars by itself below the headline: `*** Ana Costa, da agência Lusa ***`.
    static func takeStarred(_ blocks: inout [[TextLine]]) -> [String] {
        var taken: [String] = []
        while blocks.count > 2, blocks[0].count <= 3, blocks[1].count == 1, let line = blocks[1].first?.text,
            line.hasPrefix("***"), DeskWords.isSetApart(line),
            line.unicodeScalars.contains(where: \.properties.isAlphabetic)
        {
            taken.append(line)
            blocks.remove(at: 1)
        }
        return taken
    }

    /// Whom to ask, which press offices set above the headline: a line `Contact: Ana Costa`, and below it numbers and
    /// addresses.
    static func takeContact(_ blocks: inout [[TextLine]]) -> [String] {
        guard let top = blocks.first, top.count <= 6, hasHeadline(blocks.dropFirst()) else { return [] }
        let first = top[0].text.lowercased()
        let isContact = contactWords.contains { word in
            first.hasPrefix(word) && first.dropFirst(word.count).first.map { $0 == ":" || $0 == "：" } ?? true
        }
        let isReached = top.contains { line in
            line.text.contains("@") || line.text.utf8.count(where: \.isDigit) >= 6
        }
        guard isContact, isReached else { return [] }
        blocks.removeFirst()
        return top.map(\.text)
    }

    private static let contactWords = [
        "contact", "contacts", "media contact", "press contact", "contacto", "contactos", "contato", "kontakt",
        "pressekontakt", "contatti", "contact presse", "聯絡", "聯絡人", "联系人", "查詢",
    ]

    /// The slug line that stands above the headline: `BC-US--Harbor Ferries, 1st Ld,210` of ANPA's agencies in copy
    /// that has lost its frame, EFE's `PUERTOS HUELGA`.
    static func takeSlugline(_ blocks: inout [[TextLine]]) -> String? {
        if let slug = ownSlugline(blocks) {
            if DeskWords.isRubric(slug, isAbove: true) { return nil }
            blocks.removeFirst()
            return slug
        }
        guard blocks.count > 1, blocks[0].count > 1, let slug = blocks.first?.first?.text, slug.columns <= 60 else {
            return nil
        }
        let isKeyed = ["BC-", "AM-", "PM-", "AP-"].contains(where: slug.hasPrefix)
        let isOwn = slug.isSlug && slug.words.count > 1 && !blocks[0][1].text.isSlug && blocks[0].count == 2
        guard isKeyed || isOwn && isOfEFE(blocks[1]) else { return nil }
        if DeskWords.isRubric(slug, isAbove: true) { return nil }
        blocks[0].removeFirst()
        let parts = slug.split(separator: ",")
        let isCounted = parts.count > 1 && parts.last.map { Int($0.trimmed) != nil } ?? false
        return isCounted ? parts.dropLast().joined(separator: ",") : slug
    }

    /// EFE's as a block of its own. Others have headlines in capitals, and a second one below.
    private static func ownSlugline(_ blocks: [[TextLine]]) -> String? {
        guard blocks.count > 2, blocks[0].count == 1, blocks[1].count == 1, let slug = blocks[0].first?.text,
            slug.isSlug, slug.words.count > 1, !blocks[1][0].text.isSlug, hasHeadline(blocks[1...]),
            isOfEFE(blocks[2])
        else { return nil }
        return slug
    }

    private static func isOfEFE(_ block: [TextLine]) -> Bool {
        guard let text = block.first?.text, let agency = text.firstRange(ofBytes: "(EFE)") else { return false }
        return text[..<agency.lowerBound].columns <= 60
    }

    static func takeLabels(_ blocks: inout [[TextLine]]) -> [String] {
        var taken: [String] = []
        while let top = blocks.first, top.count + blocks.count > 2, isLabel(top[0].text) || standsApart(blocks) {
            taken.append(top[0].text)
            if top.count == 1 { blocks.removeFirst() } else { blocks[0].removeFirst() }
            if taken.count == 3 { break }
        }
        return taken
    }

    private static func isLabel(_ line: String) -> Bool {
        line.columns <= widestLabel && DeskWords.labels.contains(DeskTokens(line).phrase)
    }

    private static let widestLabel = 40

    /// With headline and text below it, a line by itself need not be known: `*** Serviço áudio disponível ***`.
    private static func standsApart(_ blocks: [[TextLine]]) -> Bool {
        guard blocks[0].count == 1, hasHeadline(blocks[1...]) else { return false }
        let line = blocks[0][0].text
        return line.columns <= widestLabel && DeskWords.isLabel(line)
            || DeskWords.isSetApart(line) && DeskWords.parted(line).rubric == nil
                && !DeskWords.isRubric(line, isAbove: true)
    }

    /// Whether copy begins with a headline and has a text below it: some short lines without the end of a sentence.
    private static func hasHeadline(_ blocks: ArraySlice<[TextLine]>) -> Bool {
        guard blocks.count > 1, let lines = blocks.first else { return false }
        return isHeadline(lines)
    }

    private static func isHeadline(_ lines: [TextLine]) -> Bool {
        lines.count <= 3 && lines.allSatisfy { !$0.text.endsSentence && $0.text.columns <= 120 }
            && Byline.onItsOwn(lines[0].text) == nil && AgencyDateline(leading: lines[0].text) == nil
    }
}
