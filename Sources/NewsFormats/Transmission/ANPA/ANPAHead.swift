import NewsModel

/// The lines between slug line and story, classified by their beginnings: headline, summary, byline, notes.
struct ANPAHead: Hashable {
    private(set) var headline: String?
    private(set) var abstract: String?
    private var bylines: [String] = []
    private var credits: [String] = []
    private(set) var keywords: [String] = []
    private(set) var notes: [String] = []

    init(_ lines: [ANPADocument.HeadLine]) {
        for (index, line) in lines.enumerated() {
            read(line, isLast: index + 1 == lines.count || lines[index + 1].isByline)
        }
    }

    var byline: String? { bylines.nilIfEmpty?.joined(separator: ", ") }

    /// The line below the byline: the writer's paper or office.
    var credit: String? { credits.nilIfEmpty?.joined(separator: ", ") }

    /// - Parameter isLast: whether no line follows that may be the headline.
    private mutating func read(_ line: ANPADocument.HeadLine, isLast: Bool) {
        let text = line.text
        let lowered = text.lowercased()
        if let open = bylines.last, credits.isEmpty, let name = Self.further(text, behind: open) {
            bylines[bylines.count - 1] = "\(open) \(name)"
        } else if let name = Byline.onItsOwn(text) ?? Self.name(in: line) {
            bylines.append(name)
        } else if let title = Self.value(of: text, after: "hl:") {
            // A line that nothing explained was taken for it.
            if let headline { notes.append(headline) }
            set(headline: title)
        } else if let index = Self.value(of: text, after: "index:") {
            keywords += index.listed
        } else if DeskWords.isAdvance(lowered) {
            // `$adv29`, `Adv29`.
            notes.append(text)
        } else if Self.isNote(lowered)
            || headline != nil && DeskWords.isSetApart(text) || hasRoom && isOfDesk(text, isLast: isLast)
        {
            notes.append(text)
        } else if !bylines.isEmpty, credits.isEmpty || line.isByline {
            credits.append(text)
        } else if headline == nil {
            set(headline: text)
        } else if abstract == nil {
            abstract = text
        } else {
            notes.append(text)
        }
    }

    /// The second line of a byline, as in `By ANA COSTA` and `and JOHN SMITH`.
    private static func further(_ text: String, behind byline: String) -> String? {
        if byline.hasSuffix(" and") { return value(of: text, after: "and ") ?? text }
        return text.lowercased().hasPrefix("and ") ? "and" + text.dropFirst(3) : nil
    }

    /// While the headline is still to come, fewer words suffice.
    private func isOfDesk(_ text: String, isLast: Bool) -> Bool {
        let isAbove = headline == nil && !isLast
        return DeskWords.isRubric(text, isAbove: isAbove) || isAbove && DeskWords.isLabel(text)
    }

    /// Whether a line may still become something other than a note.
    private var hasRoom: Bool {
        headline == nil || abstract == nil || !bylines.isEmpty
    }

    private mutating func set(headline text: String) {
        let parted = DeskWords.parted(text)
        headline = parted.headline
        if let rubric = parted.rubric { notes.append(rubric) }
    }

    /// `By CHARLES ODUM`, and `Par Élise Gagné=` of La Presse Canadienne. `By land and by sea` is a headline.
    private static func name(in line: ANPADocument.HeadLine) -> String? {
        if let name = value(of: line.text, after: "by ") {
            return line.isByline || Dateline.isAllCapitals(name) || NameWords.areNames(name) ? name : nil
        }
        guard line.isByline,
            let name = ["par ", "por ", "von ", "di "].lazy.compactMap({ value(of: line.text, after: $0) }).first,
            NameWords.areNames(name)
        else { return nil }
        return name
    }

    /// Whether a line says what it is: `Eds: ...`, `Video`, `Photos NY101, NY102`. `Video shows the ferry` is a
    /// headline.
    private static func isNote(_ lowered: String) -> Bool {
        if notes.contains(where: { lowered.hasPrefix($0) }) || PrintedLine.isCopyright(lowered) { return true }
        guard let word = kinds.first(where: { lowered.hasPrefix($0) }) else { return false }
        let rest = Substring(lowered.dropFirst(word.count).drop { $0 == "s" }).trimmed
        guard let next = rest.words.first, rest.first != ":" else { return true }
        return next.utf8.contains(where: \.isDigit) || addressees.contains(next)
    }

    private static func value(of text: String, after key: String) -> String? {
        guard text.lowercased().hasPrefix(key) else { return nil }
        let value = Substring(text.dropFirst(key.count)).trimmed
        return value.isEmpty ? nil : value
    }

    private static let notes = [
        "eds:", "eds.", "editors:", "editors'", "ap photo", "ap foto", "ap video", "ap graphic", "with ap photo",
        "cp photo", "update:", "symbol:", "code:", "embargoed", "correction to ", "hold for release", "for release",
        "not for publication", "not for use", "not for broadcast", "note to", "mandatory kill", "corrects ",
    ]
    private static let kinds = ["embargo", "attention", "kill", "correction", "photo", "video", "audio", "graphic"]
    private static let addressees: Set<String> = ["editors", "editor", "desks", "members", "subscribers", "clients"]
}
