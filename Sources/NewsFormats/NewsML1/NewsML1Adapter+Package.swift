import NewsModel

/// Packages: items that refer to others, or contain others, with or without a story of their own.
extension NewsML1Adapter {
    /// Whether it has anything but other items.
    var holdsCopy: Bool {
        !item.components.allSatisfy { $0.contents.isEmpty }
    }

    /// One package of all references, in document order; and for each component with equivalents another one, since
    /// only its members are one story.
    func packages() throws(WireError) -> [WireEntry] {
        let holders = item.components.indices.filter { !item.components[$0].members.isEmpty }
        guard !holders.isEmpty else { return [] }
        let all = members(in: item.components.indices)
        var entries: [WireEntry] = []
        var isWholly = false
        for choice in item.components.indices where plan.isChoice(choice) && !isInnerChoice(choice) {
            let alternatives = members(in: plan.subtree(of: choice))
            guard alternatives.count > 1 else { continue }
            if alternatives == all {
                isWholly = true
            } else {
                let id = facts.identifier.map { $0 + "#" + (item.components[choice].duid ?? String(choice)) }
                entries.append(.package(try package(alternatives, id: id, areAlternatives: true)))
            }
        }
        return [.package(try package(all, id: facts.identifier, areAlternatives: isWholly))] + entries
    }

    private func package(
        _ members: [WirePackage.Member], id: String?, areAlternatives: Bool
    ) throws(WireError) -> WirePackage {
        WirePackage(
            providerID: id, providerVersion: try facts.version(), status: try facts.status(), headline: packageHeadline,
            members: members, areAlternatives: areAlternatives)
    }

    /// The line of all members; those of single members are their own.
    private var packageHeadline: String? {
        let holders = item.components.indices.filter { !item.components[$0].members.isEmpty }
        let around = plan.commonAncestor(holders).map { plan.chain(from: $0) } ?? []
        let lines = around.lazy.flatMap { self.item.components[$0].lines }
        let label = item.identification.nameLabel
        return lines.first { $0.kind == .headline && !$0.text.isEmpty }?.text ?? (label.isEmpty ? nil : label)
    }

    /// The references of these components; and the item itself, if its own story is among them.
    private func members(in indices: Range<Int>) -> [WirePackage.Member] {
        var members: [WirePackage.Member] = []
        var hasOwn = false
        for index in indices {
            let component = item.components[index]
            let role = plan.chain(from: index).lazy.map { item.components[$0].role }.first { !$0.isEmpty }
            if !hasOwn, !plan.stories[index].isEmpty, plan.parts[index].isBody, let identifier = facts.identifier {
                hasOwn = true
                members.append(WirePackage.Member(providerID: identifier, role: role))
            }
            let language = component.statesLanguage ? plan.languages[index] : nil
            members += component.members.map {
                WirePackage.Member(providerID: facts.member($0), language: language, role: role)
            }
        }
        return members
    }

    /// Equivalents among equivalents belong to the same story.
    private func isInnerChoice(_ index: Int) -> Bool {
        plan.chain(from: index).dropFirst().contains { plan.isChoice($0) }
    }
}
