import NewsModel

/// The fields of the story: from its body if printed there, else from its head.
extension NITFAdapter {
    func content() throws(WireError) -> Content {
        let body = document.body
        let topics = self.topics
        let issue = try date(document.data.issue, field: "date.issue")
        let headline = self.headline ?? body.map { MarkupText.beginning(of: $0.body) } ?? ""
        return Content(
            headline: headline, subheadline: subheadline, body: body?.body ?? .empty, byline: byline,
            dateline: body?.dateline, located: body?.located ?? dataset(90), slugline: slugline,
            abstract: body?.abstract, categories: topics.categories, subjects: topics.subjects, genres: topics.genres,
            places: topics.places, keywords: topics.keywords, urgency: WireNumber.urgency(document.data.urgency),
            priority: WireNumber.priority(meta("priority", "ntbnewsvalue", "aap-priority")), source: source,
            credit: meta("credit", "creditline", "credit-line") ?? dataset(110), copyright: copyright,
            usageTerms: usageTerms, edNote: notes,
            correctionNote: document.data.correction?.info ?? body?.correctionNote ?? head.correctionNote,
            date: issue ?? document.data.release?.date ?? document.publication.date ?? storyDate, versionDate: issue,
            pictures: body?.pictures ?? [], history: document.history)
    }

    var headline: String? {
        head.headline.nilIfBlank
    }

    /// Including the words of a desk beside it.
    var statedHeadline: String? {
        let stated = document.body?.headline ?? document.title ?? dataset(105)
        guard isANSA, let stated, stated.hasPrefix(">") else { return stated }
        let line = String(stated.drop { $0 == ">" })
        return line.hasPrefix("ANSA/") ? String(line.dropFirst(5)).nilIfBlank ?? stated : line
    }

    private var subheadline: String? {
        document.body?.subheadline ?? (isANSA ? document.body?.byline : nil)
    }

    /// ANSA's English service has its subtitle in `byline`, its desk's initials as author, and `>>>ANSA/` before the
    /// headlines of its best stories.
    private var isANSA: Bool {
        document.body?.distributor?.uppercased() == "ANSA" && document.metas.contains { $0.name == "fulladdresses" }
    }

    /// What the sender says to desks, also in `meta` elements of its own.
    var deskNotes: [String] {
        let metas = document.metas.filter { TextRole.isNoteField($0.name) }
        return document.data.messages + (document.body?.notes ?? [])
            + metas.map { Sanitizer.line($0.content) }.filter { !$0.isEmpty }
    }

    /// All notes to desks, one per line.
    var notes: String? {
        var lines = deskNotes + [head.rubric].compactMap { $0 }
        if lines.isEmpty, let note = dataset(40) { lines = [note] }
        if let series = document.data.series ?? document.body?.series { lines.append("Series: " + series) }
        lines += oddNumbers
        return lines.isEmpty ? nil : lines.distinct.joined(separator: "\n")
    }

    private var byline: String? {
        if isANSA { return nil }
        return document.body?.byline
            ?? (meta("author", "byline") ?? dataset(80)).map { StatedLine.byline($0, language: language) }
    }

    /// NITF has none; ANPA's keyword is used, or else what names the story from version to version. A key that is the
    /// document's id, or a URI, means nothing to people.
    private var slugline: String? {
        if let stated = meta("anpa-keyword", "slugline", "slug", "ntbstikkord", "retranca") { return stated }
        if let key = document.data.key.key, key != identity.id, key != document.data.id, !key.isURI { return key }
        return document.data.fixture ?? dataset(5)
    }

    private var source: String? {
        document.body?.distributor ?? meta("source", "dc.source", "ntbkilde", "aap-source") ?? dataset(115)
            ?? document.publication.name ?? document.data.sources.first ?? registrar
    }

    /// Who assigned the id is the source if nothing else is stated, but not a name that is only a part of the id (RFC
    /// 4151).
    private var registrar: String? {
        guard let name = document.data.registrar, document.data.id?.hasPrefix("tag:\(name):") != true else {
            return nil
        }
        return name
    }

    private var copyright: String? {
        if let printed = document.body?.copyright { return printed }
        guard let holder = document.data.copyrightHolder else {
            return document.body?.rightsOwner ?? document.data.rightsOwner ?? meta("copyright") ?? dataset(116)
        }
        let words = holder.lowercased().utf8.split { !(0x61...0x7A).contains($0) }
        let isNotice = holder.utf8.contains(0xA9) || words.contains { $0.starts(with: "copyright".utf8) }
        guard let year = document.data.copyrightYear, !isNotice else { return holder }
        return "© \(year) \(holder)"
    }

    private var usageTerms: String? {
        let terms = document.data.rights + (document.body?.rights ?? [])
        return terms.isEmpty ? nil : terms.distinct.joined(separator: " ")
    }

    private var storyDate: WireDate? {
        document.body?.storyDate.flatMap { WireDate(nitf: $0, defaultZone: options.defaultZone) }
    }

    /// The value of the Information Interchange Model, for documents that came to NITF from it.
    func dataset(_ number: Int) -> String? {
        document.datasets.first { $0.number == number }?.value
    }
}
