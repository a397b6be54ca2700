import NewsModel

/// Subjects, genres, places, sections and keywords.
extension NewsMLG2Adapter {
    /// What `subject`, `keyword` and `genre` come to.
    ///
    /// A subject without a code is a keyword by its name: only codes can be looked up. A place without one keeps its
    /// literal, which has no colon, for a code. Of equivalents (`sameAs`) the Media Topics and Subject Codes count,
    /// which agencies with vocabularies of their own add for everyone else.
    var topics: CopyTopics {
        var topics = CopyTopics(genres: genres, keywords: chosen(item.content.keywords).map(\.text.oneLine))
        for term in item.content.subjects {
            let name = name(of: term)
            let type = term.type.map { self.name(of: $0) } ?? ""
            let isPlace = Self.placeTypes.contains(type) || term.type == "cptType:5"
            guard let qcode = self.qcode(of: term) ?? (isPlace ? placeCode(term) : nil) else {
                if let name, type == "cat" || type == "category" {
                    topics.categories.append(name)
                } else if let name, type != "subcat" {
                    topics.keywords.append(name)
                }
                continue
            }
            if let code = Self.category(qcode) {
                // AP repeats the code where a name should be.
                let own = name == code ? nil : name
                topics.categories.append(own ?? WireCategory.name(code))
                if own == nil || language.map({ $0.language == "en" }) ?? true {
                    topics.subjects += WireCategory.topics(code)
                }
                continue
            }
            let subject = Subject(qcode: qcode, name: name)
            if isPlace || qcode.hasPrefix("iso3166-1a") {
                topics.places.append(subject)
                continue
            }
            topics.subjects.append(subject)
            // dpa's converter repeats the code where it has no name for the desk.
            let isSection = type == "category" || type == "department" || qcode.hasPrefix("apcat:")
            if isSection, let name, name != NewsCodes.code(of: qcode) { topics.categories.append(name) }
            for same in term.sameAs {
                guard let code = self.qcode(of: same), code.hasPrefix("medtop:") || code.hasPrefix("subj:") else {
                    continue
                }
                topics.subjects.append(Subject(qcode: code, name: self.name(of: same.names)))
            }
        }
        return topics.distinct
    }

    /// A place without a code is known by its literal, unless that only leads to what the item asserts.
    private func placeCode(_ term: Item.Term) -> String? {
        guard let literal = term.literal, item.asserts[literal] == nil else { return name(of: term) }
        return literal
    }

    /// Of IPTC's `cpnat` and of the older `cptype`, in which ANSA has `cat` and `subcat` too, the latter the headline
    /// again. Thomson Reuters' `cptType:5` is a place.
    private static let placeTypes: Set<String> = ["geoarea", "poi", "city", "statprov", "country"]

    var genres: [Subject] {
        item.content.genres.compactMap { term -> Subject? in
            let name = name(of: term)
            return (qcode(of: term) ?? name).map { Subject(qcode: $0, name: name) }
        }
    }

    private func qcode(of term: Item.Term) -> String? {
        guard let code = term.qcode ?? term.uri else { return nil }
        let qcode = NewsMLG2Names.qcode(code, catalog: item.catalog)
        return qcode.isEmpty ? nil : Self.topic(qcode)
    }

    /// A section by ANPA's letters, as Thomson Reuters, AP and Superdesk send it. Newsrooms of other languages give the
    /// letters meanings of their own: NTB's `cat:e` is its latest news.
    private static func category(_ qcode: String) -> String? {
        for alias in ["a1312cat:", "cat:", "apcategorycode:"] where qcode.hasPrefix(alias) {
            return String(qcode.dropFirst(alias.count)).nilIfBlank
        }
        return nil
    }

    /// Superdesk calls Media Topics Subject Codes, and others either `iptc`: the numbers tell.
    private static func topic(_ qcode: String) -> String {
        guard let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")),
            ["subj", "iptc", "medtop"].contains(qcode[..<colon])
        else {
            return qcode
        }
        return NewsCodes.topic(qcode[qcode.utf8.index(after: colon)...], scheme: String(qcode[..<colon])) ?? qcode
    }
}
