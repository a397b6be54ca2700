import NewsModel

/// Who has made an item, and who has a part in it.
extension NewsMLG2Adapter {
    /// The creators who write, or else the contributors who do.
    var writers: String? {
        guard !isPicture else { return nil }
        return
            (writers(among: item.content.creators).nilIfEmpty ?? writers(among: item.content.contributors).nilIfEmpty)?
            .joined(separator: ", ")
    }

    /// Contributors who are not the byline, by what they did: `subeditor: Ann Lee`. dpa's are user names.
    ///
    /// - Parameter byline: of the item.
    func otherContributors(besides byline: String?) -> [String] {
        item.content.contributors.compactMap { contributor in
            guard let name = name(of: contributor), Self.isName(name), byline?.contains(name) != true else {
                return nil
            }
            return role(of: contributor, otherwise: "contributor") + ": " + name
        }
    }

    /// Names that are names, of people who write: dpa's creators are user names (`tholl.gregor`), Thomson Reuters' and
    /// EFE's are the agency.
    private func writers(among people: [Item.Term]) -> [String] {
        if people.isEmpty { return [] }
        let houses = (sources + [text(item.content.creditlines), name(of: item.rights.holders)]).compactMap {
            $0?.lowercased()
        }
        return people.compactMap { person -> String? in
            guard !isHouse(person), !isOtherRole(person), let name = name(of: person) else { return nil }
            let isHouse =
                houses.contains(name.lowercased()) || AgencyName.isFull(name)
                || Authors(in: name, source: nil).all.contains { $0.isOrganization }
            return Self.isName(name) && !isHouse ? name : nil
        }
    }

    private static func isName(_ name: String) -> Bool {
        name.words.count > 1 || name.unicodeScalars.first?.isHan == true
    }

    private func isHouse(_ person: Item.Term) -> Bool {
        if let type = person.type, name(of: type) == "organisation" { return true }
        return person.qcode.map { NewsMLG2Names.qcode($0, catalog: item.catalog).hasPrefix("nprov:") } ?? false
    }

    /// Who does something else than write.
    private func isOtherRole(_ person: Item.Term) -> Bool {
        person.role.map { TextRole.isOfOthers(name(of: $0)) } ?? false
    }

    /// What a concept does for the item, in the word of its role.
    func role(of term: Item.Term, otherwise word: String) -> String {
        term.role.map { name(of: $0) }?.nilIfBlank ?? word
    }
}
