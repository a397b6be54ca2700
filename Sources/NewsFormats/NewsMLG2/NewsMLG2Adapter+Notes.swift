import NewsModel

/// Sources, rights, and what is said to desks.
extension NewsMLG2Adapter {
    var source: String? {
        sources.joined(separator: ", ").nilIfBlank ?? item.story?.nitf?.distributor ?? provider
    }

    /// Sources in that role, or else in that of the first: the others are carriers.
    var sources: [String] {
        originators.compactMap { name(of: $0) }.distinct
    }

    private var originators: [Item.Term] {
        let named = item.content.sources.filter { name(of: $0) != nil }
        let sources = named.filter { role(of: $0, otherwise: "") == "source" }
        guard sources.isEmpty, let first = named.first else { return sources }
        return named.filter { role(of: $0, otherwise: "") == role(of: first, otherwise: "") }
    }

    /// Sources in other roles, and the sets of items that it belongs to, by their roles.
    private var relations: [String] {
        let origin = originators
        let carriers = item.content.sources.filter { !origin.contains($0) }
        let named = carriers.map { ("infoSource", $0) } + item.management.memberOf.map { ("memberOf", $0) }
        return named.compactMap { word, term in
            guard let name = name(of: term) else { return nil }
            return role(of: term, otherwise: word) + ": " + name
        }
    }

    /// By its name, which TT and Reuters state as a literal; its code is nothing that people read.
    private var provider: String? {
        guard item.content.creditlines.isEmpty else { return nil }
        return item.management.provider.flatMap { provider in
            let literal = provider.literal?.oneLine.nilIfBlank
            return name(of: provider.names) ?? literal.flatMap { $0.contains(":") || $0.contains("/") ? nil : $0 }
        }
    }

    var copyright: String? {
        text(item.rights.notices) ?? name(of: item.rights.holders) ?? item.story?.nitf?.copyright
            ?? item.story?.nitf?.rightsOwner
    }

    /// dpa's converter writes "None" where it has none.
    var usageTerms: String? {
        let stated = chosen(item.rights.terms).map(\.text.oneLine).filter { !$0.isEmpty && $0 != "None" }
        let terms = (stated + (item.story?.nitf?.rights ?? [])).distinct
        return terms.nilIfEmpty?.joined(separator: " ")
    }
}

// MARK: - Notes

extension NewsMLG2Adapter {
    /// All notes in whatever language, one a line, but for dpa's notepad, which says the other ones again in one piece,
    /// and for what our own writer says to readers, or of the item itself.
    func edNote(besides head: DeskHead, byline: String?) -> String? {
        let said = item.management.notes.filter { !isRole($0, Self.silentRoles) }.map(\.text.oneLine)
        let notes = said.allSatisfy(\.isEmpty) ? said + notepad : said
        let others =
            [head.rubric].compactMap { $0 } + item.otherTexts.map { "Another text in \($0)" } + otherLines
            + relations + otherContributors(besides: byline)
        let told = (notes + described + (item.story?.nitf?.notes ?? []) + oddNumbers + others).distinctStated(
            by: \.self)
        let lines = told + pages.filter { page in !told.contains { $0.contains(page.address) } }.map(\.line)
        return lines.nilIfEmpty?.joined(separator: "\n")
    }

    /// Descriptions that are notes by their role.
    private var described: [String] {
        item.content.descriptions.filter { $0.role.map { TextRole.isNote(name(of: $0).lowercased()) } ?? false }
            .map(\.text.oneLine).filter { !$0.isEmpty }
    }

    /// Pages of the web that the item points desks to by name, as dpa does.
    private var pages: [(address: String, line: String)] {
        item.management.links.prefix(NoteLink.most).compactMap { link in
            guard link.relation.map({ name(of: $0) }) == "seealso", link.itemClass == nil, link.target == nil,
                let title = text(link.titles), let address = link.href.flatMap({ NoteLink.address($0) })
            else { return nil }
            return (address, NoteLink.line(title, address))
        }
    }

    /// What dpa's notepad says where no other note does, without its own name.
    private var notepad: [String] {
        let notes = item.management.notes.filter { isRole($0, ["notepad"]) }
        let lines = notes.flatMap { note in note.text.split(whereSeparator: \.isNewline).map { String($0).oneLine } }
        return lines.filter { !$0.isEmpty && !["notizblock", "notebook"].contains($0.lowercased()) }
    }

    private static let silentRoles: Set<String> = [
        "notepad", NewsMLG2Names.Own.correctionNote, NewsMLG2Names.Own.behind,
    ]

    /// dpa's sentence for readers, or what a note corrects; dpa's longer note in the role `correction` is for desks.
    var correctionNote: String? {
        let notes = item.management.notes
        if let note = text(notes.filter { isRole($0, ["correctionshort", NewsMLG2Names.Own.correctionNote]) }) {
            return note
        }
        if let note = item.story?.nitf?.correctionNote { return note }
        let lines = DeskNotes.lines(of: chosen(notes).filter { $0.role == nil }.map(\.text))
        return lines.first { signals(in: [$0]).isCorrection }
    }

    /// What the notes say that status and embargo do not, in whatever language they are, and what the head of the text
    /// does.
    func signals(besides head: DeskHead) -> DeskSignals {
        let notes = item.management.notes.filter { !isRole($0, Self.silentRoles) }
        var lines = notes.flatMap(lines) + DeskNotes.lines(of: described + (item.story?.nitf?.notes ?? []))
        if item.management.status != nil { lines = DeskNotes.standing(lines) }
        let signals = signals(in: lines + head.notes, above: head.above, prose: head.prose, length: head.length)
        return isReleased ? signals.released : signals
    }

    /// APA gives an embargo's words in a note of that role (`embargotext`), which need not say the word.
    private func lines(of note: Item.Text) -> [String] {
        let lines = DeskNotes.lines(of: [note.text])
        guard let role = note.role, name(of: role).contains("embargo"), !lines.isEmpty,
            signals(in: lines).embargoLine == nil
        else { return lines }
        return lines + ["Embargo: " + note.text.oneLine]
    }

    private func signals(
        in lines: [String], above: [String] = [], prose: [String] = [], length: Int? = nil
    ) -> DeskSignals {
        let zone = options.defaultZone
        let date = (item.management.versionCreated ?? item.management.firstCreated)
            .flatMap { WireDate(iso8601: $0.text, defaultZone: zone) }
        return DeskSignals(
            labels: [], lines: lines, above: above, prose: prose, length: length, date: date, defaultZone: zone,
            order: DayOrder(language: language, zone: zone, date: date))
    }
}
