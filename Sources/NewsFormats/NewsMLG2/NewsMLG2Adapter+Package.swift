import NewsModel

/// Packages: the groups of a packageItem, in the order in which a reader comes upon their items.
extension NewsMLG2Adapter {
    /// One package of all members; and for each group of alternatives (`pgrmod:alt`) in it another one, since only its
    /// members are one story.
    func packages() throws(WireError) -> [WireEntry] {
        let order = try groupOrder()
        let roots = Set(order.roots)
        var package = WirePackage(
            providerID: item.guid, providerVersion: version, status: try status(),
            headline: text(item.content.headlines) ?? text(item.management.titles),
            members: try members(from: order.roots, indices: order.indices),
            areAlternatives: order.roots.count == 1 && isAlternative(item.groups[order.roots[0]]))
        let members = package.members
        var entries = [WireEntry.package(package)]
        package.areAlternatives = true
        for (index, group) in item.groups.enumerated() where isAlternative(group) && !roots.contains(index) {
            // Alternatives that are groups themselves are not variants of one story.
            let variants = group.members.compactMap { member(of: group, $0) }
            guard variants.count > 1 else { continue }
            package.members = variants
            package.providerID = item.guid
            if variants == members {
                entries = [.package(package)]
            } else {
                package.providerID = item.guid + "#" + (group.id ?? String(index))
                entries.append(.package(package))
            }
        }
        return entries
    }

    /// The groups to begin with, and the index of each id. Without a stated root, all groups that no other refers to
    /// are roots.
    private func groupOrder() throws(WireError) -> (roots: [Int], indices: [String: Int]) {
        var indices: [String: Int] = [:]
        var inner: Set<String> = []
        for (index, group) in item.groups.enumerated() {
            if let id = group.id, indices[id] == nil { indices[id] = index }
            for case .group(let id, _) in group.members { inner.insert(id) }
        }
        guard let root = item.rootGroup else {
            return (item.groups.indices.filter { item.groups[$0].id.map { !inner.contains($0) } ?? true }, indices)
        }
        guard let index = indices[root] else { throw missing(root, line: item.line) }
        return ([index], indices)
    }

    private func missing(_ id: String, line: Int) -> WireError {
        WireError(
            .malformed, line: line, field: "groupRef", value: id, expected: "the id of a group in the same package")
    }

    /// Depth first, with its own stack: the sender decides the depth of groups. A group that refers to itself, or to
    /// one already visited, adds nothing the second time.
    private func members(from roots: [Int], indices: [String: Int]) throws(WireError) -> [WirePackage.Member] {
        var members: [WirePackage.Member] = []
        var visited = Set(roots)
        var stack = roots.reversed().map { (group: $0, next: 0) }
        while let top = stack.popLast() {
            let group = item.groups[top.group]
            guard top.next < group.members.count else { continue }
            stack.append((top.group, top.next + 1))
            switch group.members[top.next] {
            case .item: if let member = member(of: group, group.members[top.next]) { members.append(member) }
            case .group(let id, let line):
                guard let index = indices[id] else { throw missing(id, line: line) }
                if visited.insert(index).inserted { stack.append((index, 0)) }
            }
        }
        return members
    }

    private func member(of group: Item.Group, _ member: Item.Group.Member) -> WirePackage.Member? {
        guard case .item(let id, let language) = member else { return nil }
        return WirePackage.Member(
            providerID: id, language: language.flatMap { LanguageTag($0) },
            role: group.role.map { NewsCodes.code(of: $0.oneLine) })
    }

    private func isAlternative(_ group: Item.Group) -> Bool {
        group.mode.map { ["alt", "alternative"].contains(name(of: $0)) } ?? false
    }
}
