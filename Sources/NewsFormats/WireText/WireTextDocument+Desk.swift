import NewsModel

/// What a desk wrote above and below the headline.
extension WireTextDocument {
    /// Those of the first block, and lines by themselves right below it or at the end of the copy.
    static func takeDeskLines(_ blocks: inout [[Line]]) -> [String] {
        var taken: [String] = []
        var (block, line) = (0, 0)
        while block < blocks.count, blocks[block].count - line + blocks.count - block > 2,
            DeskWords.isRubric(
                blocks[block][line].text, isAbove: blocks[block].count == 1 && hasHeadline(blocks[(block + 1)...]))
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
            guard blocks[index].allSatisfy({ DeskWords($0.text, in: .prose).isEmbargo }) else { continue }
            taken += blocks.remove(at: index).map(\.text)
        }
        if let top = blocks.first {
            let lines = top.enumerated().map { place, line in
                (line: line, isOrder: place > 0 && DeskWords(line.text, in: .prose).isEmbargo)
            }
            blocks[0] = lines.filter { !$0.isOrder }.map(\.line)
            taken += lines.filter(\.isOrder).map(\.line.text)
        }
        return taken
    }

    static func takeLabels(_ blocks: inout [[Line]]) -> [String] {
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
    private static func standsApart(_ blocks: [[Line]]) -> Bool {
        guard blocks[0].count == 1, hasHeadline(blocks[1...]) else { return false }
        let line = blocks[0][0].text
        return line.columns <= widestLabel && DeskWords.isLabel(line)
            || DeskWords.isSetApart(line) && DeskWords.parted(line).rubric == nil
                && !DeskWords.isRubric(line, isAbove: true)
    }

    /// Whether copy begins with a headline and has a text below it: some short lines without the end of a sentence.
    private static func hasHeadline(_ blocks: ArraySlice<[Line]>) -> Bool {
        guard blocks.count > 1, let lines = blocks.first else { return false }
        return lines.count <= 3 && lines.allSatisfy { !$0.text.endsSentence && $0.text.columns <= 120 }
            && Byline.onItsOwn(lines[0].text) == nil && AgencyDateline(leading: lines[0].text) == nil
    }
}
