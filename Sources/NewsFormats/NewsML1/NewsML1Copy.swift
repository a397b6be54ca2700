import NewsModel

/// One variant of an item, with the lines, properties and names of its components.
struct NewsML1Copy {
    let variant: NewsML1Plan.Variant
    let facts: NewsML1Facts
    let plan: NewsML1Plan
    /// The components of the variant, nearest to its text first.
    let context: [Int]

    init(_ variant: NewsML1Plan.Variant, of facts: NewsML1Facts, plan: NewsML1Plan) {
        self.variant = variant
        self.facts = facts
        self.plan = plan
        context = plan.context(of: variant)
    }
}

// MARK: - Lines

extension NewsML1Copy {
    /// The line of the nearest component that has one, in the variant's language if there are several.
    func line(_ kind: NewsML1Component.Line.Kind) -> String? {
        for index in context {
            let found = lines(in: index) { $0 == kind }
            // AFP's partners number their pictures in this place.
            let text = found.first { kind != .headline || !$0.utf8.allSatisfy(\.isDigit) }
            if let text { return text }
        }
        return nil
    }

    func lines(in index: Int, where isWanted: (NewsML1Component.Line.Kind) -> Bool) -> [String] {
        chosen(in: index, where: isWanted).map(\.text)
    }

    /// All lines of these kinds in a component, except those in another language than the nearest to the variant's.
    func chosen(
        in index: Int, where isWanted: (NewsML1Component.Line.Kind) -> Bool
    ) -> [NewsML1Component.Line] {
        let found = plan.components[index].lines.filter { isWanted($0.kind) && !$0.text.isEmpty }
        guard found.count > 1, let language = variant.language else { return found }
        let distances = found.map { line in
            line.language.flatMap { LanguageTag(stated: $0) }.map { tag in
                tag == language ? 0 : tag.language == language.language ? 1 : 3
            } ?? 2
        }
        let nearest = distances.min() ?? 0
        return zip(found, distances).filter { $0.1 == nearest }.map(\.0)
    }

    /// Lines whose type has one of these names.
    func lines(of types: Set<String>) -> [String] {
        context.flatMap { index in
            lines(in: index) { kind in
                if case .other(let type) = kind { types.contains(type.foldedName) } else { false }
            }
        }
    }

    /// Lines of types that are not known.
    func otherLines(in index: Int) -> [(type: String, text: String)] {
        let others = chosen(in: index) { kind in
            if case .other(let type) = kind {
                !NewsML1Names.lineTypes.contains(type.foldedName)
            } else {
                false
            }
        }
        return others.compactMap { line in
            if case .other(let type) = line.kind { (type, line.text) } else { nil }
        }
    }

    /// Properties that the sender has named for embargoes.
    var embargoes: [NewsML1Component.Property] {
        (facts.item.management.properties + context.flatMap { plan.components[$0].properties })
            .filter { $0.name.lowercased().hasPrefix("embargo") }
    }

    func property(_ name: String) -> String? {
        for index in context {
            if let found = plan.components[index].properties.first(where: { $0.name == name }) { return found.value }
        }
        return nil
    }

    /// The first party of the nearest component that names one.
    func name(of parties: KeyPath<NewsML1Component, [NewsML1Component.Party]>) -> String? {
        for index in context {
            let names = plan.components[index][keyPath: parties].compactMap { name(of: $0) }
            if let name = names.first { return name }
        }
        return nil
    }

    /// All parties of the nearest component that names one.
    func names(of parties: KeyPath<NewsML1Component, [NewsML1Component.Party]>) -> String? {
        context.lazy.map { index in plan.components[index][keyPath: parties].compactMap { name(of: $0) } }
            .first { !$0.isEmpty }?.distinct.joined(separator: ", ")
    }

    /// Creators with actual names: others are user names, desk initials (EFE's `cae/tcr`), correspondents' numbers
    /// (Belga's `COR 360`).
    func authors(in index: Int) -> [String] {
        Self.persons(plan.components[index].creators.compactMap { name(of: $0) })
    }

    /// Who had a part in it, of any component; Business Wire's are initials.
    var contributors: [String] {
        Self.persons(context.flatMap { plan.components[$0].contributors }.compactMap { name(of: $0) }).distinct
    }

    /// The names that are those of persons.
    static func persons(_ names: [String]) -> [String] {
        names.filter { name in
            name.words.count > 1 && !name.utf8.contains(where: \.isDigit) || name.unicodeScalars.first?.isHan == true
        }
    }

    func name(of party: NewsML1Component.Party) -> String? {
        let topic = party.topic.flatMap { facts.item.topics.topic($0) ?? facts.document.topics.topic($0) }
        let name = party.name.isEmpty ? topic.flatMap { self.name(of: $0) } : party.name
        return name.flatMap { $0.isBlank ? nil : $0.oneLine }
    }

    /// A description in the variant's language.
    func name(of topic: NewsML1Topics.Topic) -> String? {
        let names = topic.names.filter { name in
            guard case .other(let variant) = name.kind else { return false }
            return !name.text.isEmpty && ["", "name"].contains(variant.lowercased())
        }
        let own = names.first { name in
            name.language.flatMap { LanguageTag(stated: $0) }?.language == variant.language?.language
        }
        return (own ?? names.first)?.text
    }
}
