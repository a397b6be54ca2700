import NewsModel

/// Subjects, genres, places, categories and keywords of a variant.
struct NewsML1Terms {
    private(set) var subjects: [Subject] = []
    private(set) var genres: [Subject] = []
    private(set) var places: [Subject] = []
    private(set) var categories: [String] = []
    private(set) var keywords: [String] = []
    /// The place the story comes from.
    private(set) var located: String?

    private let copy: NewsML1Copy

    init(_ copy: NewsML1Copy) {
        self.copy = copy
        for index in copy.context {
            let component = copy.plan.components[index]
            for term in component.subjects { add(subject: term) }
            for term in component.genres { add(genre: term) }
            for reference in component.occurrences { add(occurrence: reference) }
            for location in component.locations { add(location) }
            addPlace(of: component)
            for property in component.properties { add(property) }
            for security in component.securities {
                keywords.append([security.exchange, security.ticker].filter { !$0.isEmpty }.joined(separator: ":"))
            }
            for line in copy.lines(in: index, where: { $0 == .keywords }) { keywords += Self.parts(line) }
            keywords += component.keywords
        }
        for line in copy.lines(of: NewsML1Names.keywordTypes) { keywords += Self.parts(line) }
        subjects = subjects.distinct(by: \.qcode)
        genres = genres.distinct(by: \.qcode)
        places = places.distinct(by: \.qcode)
        categories = categories.distinct
        keywords = keywords.distinct
    }
}

// MARK: - Subjects and genres

extension NewsML1Terms {
    private mutating func add(subject term: NewsML1Component.Term) {
        guard !term.name.isEmpty else { return }
        let topic = self.topic(term)
        subjects.append(Subject(qcode: Self.qcode(term.name, scheme: term.scheme), name: topic))
    }

    private static func qcode(_ name: String, scheme: String) -> String {
        if let topic = NewsCodes.topic(name, scheme: scheme, withoutZero: true) { return topic }
        return scheme.isEmpty || name.contains(":") ? name : scheme + ":" + name
    }

    /// IPTC's genres are recognised by scheme or vocabulary; others are the provider's own words.
    private mutating func add(genre term: NewsML1Component.Term) {
        guard !term.name.isEmpty else { return }
        let isIPTC = [term.scheme, term.vocabulary].contains { $0.lowercased().contains("iptc") }
        let name = topic(term) ?? term.name
        genres.append(Subject(qcode: isIPTC ? "genre:" + term.name : term.name, name: name))
    }

    private func topic(_ term: NewsML1Component.Term) -> String? {
        let topics = [copy.facts.item.topics, copy.facts.document.topics]
        return topics.lazy.compactMap { $0.topic(named: term.name) }.first.flatMap { copy.name(of: $0) }
    }

    /// A topic of the document: a company, a person, a place.
    private mutating func add(occurrence reference: String) {
        let topics = [copy.facts.item.topics, copy.facts.document.topics]
        guard let topic = topics.lazy.compactMap({ $0.topic(reference) }).first else { return }
        let name = copy.name(of: topic)
        guard !topic.formalName.isEmpty else {
            if let name { keywords.append(name) }
            return
        }
        let subject = Subject(qcode: Self.qcode(topic.formalName, scheme: topic.scheme), name: name)
        let type = topic.type.foldedName
        if ["location", "geography", "country", "city", "place", "region"].contains(type) {
            places.append(subject)
        } else {
            subjects.append(subject)
        }
    }
}

// MARK: - Places

extension NewsML1Terms {
    /// The origin is where the story comes from, and so is a place without a role; the story is about the others. The
    /// country of either is a place.
    private mutating func add(_ location: NewsML1Component.Location) {
        let role = location.howPresent.lowercased()
        let city = location["City"] ?? location["SubLocation"]
        let area = location["CountryArea"] ?? location["State"] ?? location["Area"]
        let country = location["CountryCode"] ?? location["Country"]
        if role.isEmpty || role == "origin" {
            located =
                located ?? city ?? area.flatMap { Self.isCode($0) ? nil : $0 }
                ?? location["Country"].flatMap { Self.isCode($0) ? nil : $0 }
        } else if let city {
            places.append(Subject(qcode: city, name: city))
        }
        if let area, area != located { places.append(Subject(qcode: area, name: area)) }
        if let country { add(country: country) }
        if let region = location["WorldRegion"] { places.append(Subject(qcode: region, name: region)) }
    }

    /// ANA-MPE has city and country as properties of the text.
    private mutating func addPlace(of component: NewsML1Component) {
        for property in component.properties {
            if property.name == "City" { located = located ?? property.value }
            if property.name == "Country" { add(country: property.value) }
        }
    }

    /// ISO 3166 by two or three letters; `ZZZ` is not a country. AFP and EFE have codes, Belga has names.
    private mutating func add(country: String) {
        if country == "ZZZ" || country == "ZZ" { return }
        guard Self.isCode(country) else { return places.append(Subject(qcode: country, name: country)) }
        places.append(Subject(qcode: "iso3166-1a\(country.utf8.count):\(country)"))
    }

    private static func isCode(_ text: String) -> Bool {
        (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isCapital }
    }
}

// MARK: - Properties and keywords

extension NewsML1Terms {
    private mutating func add(_ property: NewsML1Component.Property) {
        switch property.name {
        case "Keyword", "Keywords": keywords += Self.parts(property.value)
        case "Category", "Categories", "Section": categories.append(property.value)
        case "Tesauro": addThesaurus(property.value)
        // Business Wire: BWIndustryKeywords and so on.
        case let name where name.hasPrefix("BW") && name.hasSuffix("Keywords"): keywords.append(property.value)
        default: break
        }
    }

    /// EFE: `POL:POLITICA,ELECCIONES;POL:POLITICA,EXTERIOR`, a section and what is below it.
    private mutating func addThesaurus(_ text: String) {
        for entry in text.utf8.split(separator: UInt8(ascii: ";")) {
            var words = String(Substring(entry))
            if let colon = words.firstIndex(of: ":") { words = String(words[words.index(after: colon)...]) }
            let parts = Self.parts(words, at: ",")
            if let section = parts.first { categories.append(section) }
            keywords += parts.dropFirst()
        }
    }

    /// Keywords of a line: separated by semicolons, commas or, as in Belga's, slashes.
    private static func parts(_ line: String) -> [String] {
        parts(line, at: ";,/，、；")
    }

    private static func parts(_ line: String, at marks: String) -> [String] {
        line.unicodeScalars.split { marks.unicodeScalars.contains($0) }.map { Substring($0).trimmed }
            .filter { !$0.isEmpty }
    }
}
