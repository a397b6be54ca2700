import NewsModel

/// What agencies and their customers print below a text instead of stating it in fields: whose it is, where it comes
/// from, who wrote it.
///
/// What is found leaves the text, unless a field says something else.
extension Content {
    /// - Parameter isOfFeed: whether the copyright is that of all entries of a feed, which that of one overrules.
    mutating func takePrintedTail(isOfFeed: Bool = false) {
        guard body != .empty else { return }
        takeDeskText()
        takeEditorBehind()
        takeSignsBehind()
        takeStaffBehind()
        takeAgencySignBehind()
        if isOfFeed { takeBylineBehind() }
        for _ in 0..<Self.mostLines {
            if takeTerms() { continue }
            guard let line = body.lastLine(within: PrintedLine.longest), let rest = body.without(lastLine: line) else {
                return
            }
            let text = MarkupText.stated(line)
            guard
                takeParts(of: text, below: rest, isOfFeed: isOfFeed) || takeAddress(text, below: rest)
                    || takeReporter(text) || takeAgencySign(text, below: rest)
            else {
                guard takeLinesBelowEnd() else { return }
                continue
            }
            body = EndMark.removed(from: rest)
        }
    }

    /// What nobody may do with it.
    private mutating func takeTerms() -> Bool {
        guard let line = body.lastLine(within: PrintedLine.longestTerms), PrintedLine.isTerms(line) else {
            return false
        }
        let terms = MarkupText.stated(line)
        guard !PrintedLine.isCopyright(terms), let rest = body.without(lastLine: line) else { return false }
        if usageTerms == nil { usageTerms = Sanitizer.line(terms) } else { note(terms) }
        body = EndMark.removed(from: rest)
        return true
    }

    /// Anadolu has several on a line: `Muhabir: Mehmet Yılmaz | Yayıncı: Ayşe Demir`.
    private mutating func takeParts(of line: String, below text: Body, isOfFeed: Bool) -> Bool {
        let parts = line.contains(bytes: " | ") ? line.split(separator: " | ").map(\.trimmed) : []
        guard (2...3).contains(parts.count) else {
            let before = self
            guard
                take(line, isOfFeed: isOfFeed) || takeInitials(line, below: text)
                    || takePhotographer(line, below: text)
            else { return false }
            guard FactLine.isContinued(by: line, below: text.lastLines(atMost: FactLine.most)) else { return true }
            self = before
            return false
        }
        guard parts.allSatisfy({ PrintedLine.isEditors($0) || Byline.labelled($0) != nil }) else { return false }
        let before = self
        guard parts.allSatisfy({ take($0, isOfFeed: isOfFeed) }) else {
            self = before
            return false
        }
        return true
    }

    /// Korea's reporters sign with nothing but an address, which is for the desk; not where a line announces it.
    private mutating func takeAddress(_ line: String, below text: Body) -> Bool {
        let parts = line.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].contains(UInt8(ascii: ".")),
            parts.allSatisfy({ part in
                !part.isEmpty && part.allSatisfy { $0.isAlphanumeric || "._-".utf8.contains($0) }
            })
        else { return false }
        let isKorean =
            parts[1].suffix(3).elementsEqual(".kr".utf8)
            || text.html.unicodeScalars.suffix(Self.lastSentence).contains(where: \.isHangul)
        guard isKorean, !["：</p>", ":</p>"].contains(where: text.html.hasSuffix) else { return false }
        note(line)
        return true
    }

    /// Korea's reporters and agencies sign with an address behind their names: `홍길동 기자 gildong@yna.co.kr`,
    /// `◎공감언론 뉴시스 gildong@newsis.com`.
    private mutating func takeReporter(_ line: String) -> Bool {
        guard line.utf8.count <= EndMark.longest, line.utf8.contains(UInt8(ascii: "@")) else { return false }
        let words = line.words
        guard words.count == 3, words[2].utf8.contains(UInt8(ascii: "@")) else { return false }
        if words[1] == "기자", Byline.areHangulNames([words[0]]) {
            byline = byline ?? words[0]
        } else if !words[0].hasPrefix("◎") {
            return false
        }
        note(line)
        return true
    }

    /// Who took the pictures, below who wrote the text: of a picture without a credit it is that.
    private mutating func takePhotographer(_ line: String, below text: Body) -> Bool {
        guard let name = PrintedLine.photographer(line),
            AgencyName.isKnown(name)
                || text.lastLine(within: PrintedLine.longest).map({ Self.byline(in: MarkupText.stated($0)) != nil })
                    == true
        else { return false }
        if pictures.count == 1, pictures[0].credit == nil {
            pictures[0].credit = Sanitizer.line(name)
        } else {
            note(line)
        }
        return true
    }

    /// The initials of those who edited it, below a text of an agency that signs so (`jno snm`).
    private mutating func takeInitials(_ line: String, below text: Body) -> Bool {
        guard EndMark.areInitials(line), text.html.utf8.dropLast(4).last == UInt8(ascii: "."),
            [dateline.flatMap { Bracketed(closing: $0)?.content ?? $0.words.last }, source, credit].contains(where: {
                name in
                name.map { AgencyName.signers.contains($0.lowercased()) } ?? false
            })
        else { return false }
        note(line)
        return true
    }

    /// In scalars.
    private static let lastSentence = 80

    /// A tail has seldom as many.
    private static let mostLines = 6

    /// Short lines in no form that we know below one that ends the text, for the desk: signs, a day, an address.
    private mutating func takeLinesBelowEnd() -> Bool {
        var (rest, lines) = (body, [String]())
        while let line = rest.lastLine(within: PrintedLine.longest) {
            let text = MarkupText.stated(line)
            if !lines.isEmpty, EndMark.isLast(text) || PrintedLine.isCopyright(text) {
                lines.reversed().forEach { note($0) }
                let bare = EndMark.isWord(text) ? rest.without(lastLine: line) : nil
                body = EndMark.removed(from: bare ?? rest)
                return true
            }
            guard lines.count < Self.mostLoose, EndMark.isLoose(text), let shorter = rest.without(lastLine: line) else {
                return false
            }
            lines.append(text)
            rest = shorter
            if EndMark.isClosed(rest) {
                takeBelowEnd(lines)
                body = EndMark.removed(from: rest)
                return true
            }
        }
        return false
    }

    /// Vietnam's agency signs there with a bare name.
    private mutating func takeBelowEnd(_ lines: [String]) {
        if lines.count == 1, byline == nil, NameWords.isName(lines[0]) {
            byline = Sanitizer.line(lines[0])
        } else {
            lines.reversed().forEach { note($0) }
        }
    }

    /// Agerpres signs behind the last sentence:
    /// `... a declarat. AGERPRES/(A - autor: Ion Popescu, editor: Maria Ionescu)`.
    private mutating func takeSignsBehind() {
        guard body.html.hasSuffix(")</p>") else { return }
        let tail = Substring(body.html.utf8.dropLast(4).suffix(PrintedLine.longest))
        guard let mark = tail.firstRange(ofBytes: "/("),
            let blank = tail[..<mark.lowerBound].lastIndex(of: " "), tail[..<blank].trimmed.endsSentence
        else { return }
        let line = String(tail[blank...].dropFirst())
        let name = Byline.inAgencyBracket(line)
        let isEdited = line.utf8.starts(with: "AGERPRES/(".utf8) && line.contains(bytes: "editor: ")
        guard !line.contains("<"), name != nil || isEdited else { return }
        note(line)
        byline = byline ?? name.map(Sanitizer.line)
        removeEnd(from: blank)
    }

    /// Reuters names its staff there too: `... the port said. (Reporting by Ann Lee; Editing by John Roe)`.
    private mutating func takeStaffBehind() {
        guard body.html.utf8.suffix(5).elementsEqual(")</p>".utf8) else { return }
        let tail = Substring(body.html.utf8.dropLast(4).suffix(PrintedLine.longest))
        guard let mark = tail.utf8.lastIndex(of: UInt8(ascii: "(")), !tail.utf8[mark...].contains(UInt8(ascii: "<")),
            case let line = MarkupText.stated(String(tail[mark...])), PrintedLine.isOfStaff(line),
            case let text = tail[..<mark].unicodeScalars, String(text).trimmed.endsSentence,
            let last = text.lastIndex(where: { !$0.isBlank })
        else { return }
        note(line)
        byline = byline ?? PrintedLine.reporters(line).map(Sanitizer.line)
        removeEnd(from: text.index(after: last))
    }

    /// Papers sign the summaries in their feeds there: `... wird es ernst. Von Andrea Meier`.
    private mutating func takeBylineBehind() {
        guard byline == nil, body.html.utf8.suffix(4).elementsEqual("</p>".utf8) else { return }
        // Of some stories nothing else comes.
        if let line = body.onlyLine(within: EndMark.longest),
            let word = Self.signatures.first(where: { line.hasPrefix($0.dropFirst()) }),
            case let name = MarkupText.stated(String(line.dropFirst(word.count - 1))), NameWords.areNames(name)
        {
            byline = Sanitizer.line(name)
            body = .empty
            return
        }
        let tail = Substring(body.html.utf8.dropLast(4).suffix(EndMark.longest))
        // Nearly all texts end in a mark.
        guard let last = tail.utf8.last, last.isLetter || last >= 0x80,
            let word = Self.signatures.lazy.compactMap({ tail.lastRange(ofBytes: $0) }).first,
            !tail.utf8[word.upperBound...].contains(UInt8(ascii: "<")),
            case let name = MarkupText.stated(String(tail[word.upperBound...])), NameWords.areNames(name),
            case let text = tail[..<word.lowerBound], text.trimmed.endsSentence
        else { return }
        byline = Sanitizer.line(name)
        removeEnd(from: word.lowerBound)
    }

    private static let signatures = [" Von ", " By ", " Por ", " Par "]

    /// Removes the end of the last paragraph.
    mutating func removeEnd(from start: String.Index) {
        body = Sanitizer.body(body, without: start..<body.html.utf8.index(body.html.endIndex, offsetBy: -4))
    }

    private static let mostLoose = 2

    /// Taiwan's agency names its editor behind the last sentence: `票價不變。（編輯：李小明）1151126`.
    private mutating func takeEditorBehind() {
        guard body.html.hasSuffix("</p>") else { return }
        let tail = body.html.utf8.dropLast(4).suffix(EndMark.longest)
        guard let last = tail.last, last.isDigit || last == 0x89 || last == UInt8(ascii: ")"),
            let bracket = Bracketed(
                closing: String(decoding: tail.reversed().drop(while: \.isDigit).reversed(), as: UTF8.self)),
            !bracket.content.contains("<"), PrintedLine.isEditors(bracket.content), bracket.rest.endsSentence,
            let start = body.html.lastIndex(where: { "（(".contains($0) })
        else { return }
        note(bracket.content)
        removeEnd(from: start)
    }

    /// Where it comes from, who edited it; nil if the line says neither.
    mutating func takeSource(_ line: String) -> Bool? {
        if PrintedLine.isEditors(line) {
            note(line)
            return true
        }
        guard let name = PrintedLine.source(line) else { return nil }
        if let stated = source ?? credit { return stated.contains(name) }
        source = Sanitizer.line(name)
        return true
    }

    /// In a line that says that it is one: `Texto: Ana Costa`, `（記者 陳大文）`.
    private static func byline(in line: String) -> String? {
        if let name = Byline.labelled(line) { return name }
        return Byline.leading(line).flatMap { $0.rest.isEmpty ? $0.name : nil }
    }

    private mutating func take(_ line: String, isOfFeed: Bool) -> Bool {
        if AgencyName.isFull(line) {
            credit = credit ?? Sanitizer.line(line)
            return true
        }
        if PrintedLine.isCopyright(line) {
            if let copyright, !isOfFeed { return copyright.contains(line) }
            copyright = Sanitizer.line(line)
            return true
        }
        if PrintedLine.isOfReuters(line) {
            note(line)
            return true
        }
        if PrintedLine.isOfStaff(line) {
            note(line)
            byline = byline ?? PrintedLine.reporters(line).map(Sanitizer.line)
            return true
        }
        if let isTaken = takeSource(line) { return isTaken }
        // La Presse Canadienne signs below the text as above it.
        if let byline, byline.saysTheSame(as: line) { return true }
        let bracketed = Byline.inAgencyBracket(line)
        guard let name = bracketed ?? Self.byline(in: line) ?? Byline.beforeAgency(line) else { return false }
        // In other letters perhaps: `MEHMET YILMAZ`.
        if let byline, byline.foldedLetters != name.foldedLetters { return false }
        if bracketed != nil { note(line) }
        byline = byline ?? Sanitizer.line(name)
        return true
    }
}
