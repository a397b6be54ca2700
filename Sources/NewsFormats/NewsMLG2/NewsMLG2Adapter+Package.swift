import NewsModel

/// Packages: the groups of a packageItem, laid out in the order in which a reader comes upon their items.
extension NewsMLG2Adapter {
    /// One package of all members; and where a group inside it holds alternatives (`pgrmod:alt`), one more for each
    /// such group, since only its members are one story.
    func packages() throws(WireTextError) -> [WireEntry] {
        var visited: Set<Int> = []
        let roots = try rootGroups()
        var members: [WirePackage.Member] = []
        for index in roots { try collect(index, into: &members, visited: &visited) }
        let rootIsAlternative = roots.count == 1 && isAlternative(item.groups[roots[0]])
        var entries = [WireEntry.package(try package(members, areAlternatives: rootIsAlternative))]
        for (index, group) in item.groups.enumerated() where isAlternative(group) && !roots.contains(index) {
            var variants: [WirePackage.Member] = []
            var seen: Set<Int> = []
            try collect(index, into: &variants, visited: &seen)
            guard variants.count > 1 else { continue }
            if variants == members {
                entries = [.package(try package(members, areAlternatives: true))]
            } else {
                let id = item.guid + "#" + (group.id ?? String(index))
                entries.append(.package(try package(variants, areAlternatives: true, id: id)))
            }
        }
        return entries
    }

    private func package(
        _ members: [WirePackage.Member], areAlternatives: Bool, id: String? = nil
    ) throws(WireTextError) -> WirePackage {
        WirePackage(
            providerID: id ?? item.guid, providerVersion: try version(),
            headline: text(item.content.headlines) ?? text(item.management.titles), members: members,
            areAlternatives: areAlternatives)
    }

    /// Without a root, all groups that no other refers to.
    private func rootGroups() throws(WireTextError) -> [Int] {
        if let root = item.rootGroup { return [try index(of: root, line: item.line)] }
        let inner = item.groups.flatMap(\.members).compactMap { member -> String? in
            if case .group(let id, _) = member { id } else { nil }
        }
        return item.groups.indices.filter { index in item.groups[index].id.map { !inner.contains($0) } ?? true }
    }

    private func index(of id: String, line: Int) throws(WireTextError) -> Int {
        guard let index = item.groups.firstIndex(where: { $0.id == id }) else {
            throw WireTextError(
                .malformed, line: line, field: "groupRef", value: id, expected: "the id of a group in the same package")
        }
        return index
    }

    /// A group that refers to itself, or to a group already told, adds nothing the second time.
    private func collect(
        _ index: Int, into members: inout [WirePackage.Member], visited: inout Set<Int>
    ) throws(WireTextError) {
        guard visited.insert(index).inserted else { return }
        let group = item.groups[index]
        let role = group.role.map { NewsMLG2Names.code(of: $0.oneLine) }
        for member in group.members {
            switch member {
            case .item(let id, let language):
                members.append(
                    WirePackage.Member(providerID: id, language: language.flatMap { LanguageTag($0) }, role: role))
            case .group(let id, let line):
                try collect(self.index(of: id, line: line), into: &members, visited: &visited)
            }
        }
    }

    private func isAlternative(_ group: Item.Group) -> Bool {
        group.mode.map { ["alt", "alternative"].contains(name(of: $0)) } ?? false
    }
}
