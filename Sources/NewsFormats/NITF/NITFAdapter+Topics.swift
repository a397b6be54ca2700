import NewsModel

/// The topics of a document: subjects, genres, places, sections and keywords, in the vocabularies of NITF's senders.
extension NITFAdapter {
    var topics: CopyTopics {
        var topics = CopyTopics()
        for subject in document.subjects { add(subject, to: &topics) }
        for property in document.properties { topics.genres.append(NITFTopic.genre(property: property)) }
        addSections(to: &topics)
        topics.keywords += document.keywords.filter { $0 != document.data.key.key || $0 != identity.id }
        for dataset in document.datasets where dataset.number == 25 { topics.keywords.append(dataset.value) }
        if let list = meta("keywords", "news_keywords", "tags", "article-keywords") {
            topics.keywords += Self.list(list)
        }
        for place in document.data.places { add(place, to: &topics) }
        for entry in document.data.identified { add(entry, to: &topics) }
        return topics.distinct
    }

    /// A subject without a number or code is a keyword: only codes can be looked up.
    private func add(_ subject: Document.SubjectCode, to topics: inout CopyTopics) {
        if let number = subject.number {
            topics.subjects.append(Subject(qcode: Self.qcode(number, scheme: subject.scheme), name: subject.name))
        } else if let code = subject.code {
            topics.subjects += WireCategory.subjects(code)
        } else if let name = subject.name {
            topics.keywords.append(name)
        }
    }

    /// Eight digits are IPTC's. Other numbers belong to the scheme of `tobject.subject.ipr`.
    private static func qcode(_ number: String, scheme: String?) -> String {
        if let colon = number.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let prefix = number[..<colon].lowercased()
            let code = String(number[number.utf8.index(after: colon)...])
            switch prefix {
            case "medtop", "mediatopic": return "medtop:" + code
            case "subj", "iptc", "subject", "subjectcode": return qcode(code, scheme: nil)
            default: return number
            }
        }
        let isForeign = scheme.map { $0.lowercased() != "iptc" } ?? false
        if !isForeign, let topic = NewsCodes.topic(number, withoutZero: true) { return topic }
        return scheme.map { isForeign ? $0 + ":" + number : number } ?? number
    }
}

// MARK: - Sections

extension NITFAdapter {
    /// `anpa-category` and the like are ANPA's letters; any other `category` stays as sent. PA names its section in
    /// `doc-scope`, newspapers in `pubdata`, NTB in `tobject.type`.
    private func addSections(to topics: inout CopyTopics) {
        for meta in document.metas {
            switch meta.name {
            case "anpa-category", "ap-category", "anpacategory", "category", "categoria", "category-code":
                add(category: meta.content, to: &topics)
            case "category_iptc", "category-iptc":
                topics.subjects.append(Subject(qcode: Self.qcode(meta.content, scheme: nil)))
            case "section", "editoria", "online_sections", "ntbhovedkategorier", "ntbhovedkategori":
                topics.categories += Self.list(meta.content)
            default: break
            }
        }
        for dataset in document.datasets where dataset.number == 15 { add(category: dataset.value, to: &topics) }
        topics.categories += document.data.scopes
        if let section = document.publication.section { topics.categories.append(section) }
        if let type = document.type, !Self.plainTypes.contains(type.lowercased()) { topics.categories.append(type) }
        if topics.categories.isEmpty, let desk = meta("dsk", "desk") { topics.categories.append(desk) }
    }

    private func add(category code: String, to topics: inout CopyTopics) {
        topics.categories.append(WireCategory.name(code))
        let subjects = WireCategory.subjects(code)
        if subjects.first?.name != nil { topics.subjects += subjects }
    }

    /// Values of `tobject.type` that are the kind of a document and not its section.
    private static let plainTypes: Set<String> = [
        "news", "data", "advisory", "alert", "article", "text", "story", "kill", "notice", "photo", "picture",
    ]

    private static func list(_ text: String) -> [String] {
        let separator: Character = text.contains(";") ? ";" : ","
        return text.split(separator: separator).map { Substring($0).trimmed }.filter { !$0.isEmpty }
    }
}

// MARK: - Places and identified content

extension NITFAdapter {
    /// The country by ISO 3166, and the place by its name, since no one numbers them all.
    private func add(_ place: Document.EventLocation, to topics: inout CopyTopics) {
        if let name = place.name { topics.places.append(Subject(qcode: place.id ?? name, name: name)) }
        guard let country = place.country else { return }
        let code = country.uppercased()
        let isCode = (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { $0.isCapital }
        topics.places.append(
            isCode
                ? Subject(qcode: "iso3166-1a\(code.utf8.count):\(code)") : Subject(qcode: country, name: country))
    }

    private func add(_ entry: Document.Identified, to topics: inout CopyTopics) {
        let type = entry.type?.lowercased() ?? ""
        switch entry.kind {
        case .place:
            guard let code = entry.code.map({ Self.code($0, scheme: entry.scheme) }) ?? entry.name else { return }
            topics.places.append(Subject(qcode: code, name: entry.name))
        case .classifier where type.hasSuffix("categorycode"):
            if let code = entry.code ?? entry.name { add(category: code, to: &topics) }
        // A path through the sections of a newspaper's site.
        case .classifier where type == "taxonomic_classifier": return
        case .classifier where type == "types_of_material":
            if let name = entry.name { topics.genres.append(NITFTopic.genre(property: name)) }
        case .classifier, .other:
            if let code = entry.code, entry.scheme != nil || code.isWholeURI {
                topics.subjects.append(Subject(qcode: Self.code(code, scheme: entry.scheme), name: entry.name))
            } else if let name = entry.name ?? entry.code {
                topics.keywords.append(name)
            }
        }
    }

    private static func code(_ code: String, scheme: String?) -> String {
        guard let scheme else { return code }
        return scheme.lowercased() == "iptc" ? qcode(code, scheme: nil) : scheme + ":" + code
    }
}
