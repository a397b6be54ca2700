import NewsModel

/// The pictures of a variant, each with its files, caption and photographer.
///
/// NewsML 1 has no element for a picture: agencies put its files into separate, adjacent components, with another one
/// for the caption. Adjacent files without a story, or equivalent ones, are one picture; components that each have a
/// caption or a headline are several.
struct NewsML1Pictures {
    private(set) var pictures: [Picture] = []

    private let copy: NewsML1Copy
    private let headline: String?
    /// The number of picture files in a component and those in it.
    private var files: [Int]
    /// Whether there is a story in it.
    private var hasStory: [Bool]
    /// The index after the last component in it.
    private var ends: [Int]

    private var plan: NewsML1Plan { copy.plan }

    /// - Parameter headline: of the story, which is not a caption.
    init(_ copy: NewsML1Copy, headline: String?) {
        self.copy = copy
        self.headline = headline
        let plan = copy.plan
        files = plan.components.map { component in
            component.contents.count { $0.isPictureFile } + Self.references(in: component).count
        }
        hasStory = plan.components.indices.map { !plan.stories[$0].isEmpty && plan.parts[$0].isBody }
        ends = plan.components.indices.map { $0 + 1 }
        for index in plan.components.indices.reversed() {
            guard let parent = plan.components[index].parent else { continue }
            files[parent] += files[index]
            hasStory[parent] = hasStory[parent] || hasStory[index]
            ends[parent] = max(ends[parent], ends[index])
        }
        for index in plan.components.indices where plan.components[index].parent == nil { visit(index) }
    }
}

// MARK: - What is one picture

extension NewsML1Pictures {
    private mutating func visit(_ index: Int) {
        guard files[index] > 0, plan.isOf(copy.variant, index) else { return }
        if !hasStory[index], isOne(index) {
            add(Array(index..<ends[index]), captionsIn: Array(index..<ends[index]), at: index)
            return
        }
        let captions = captions(beside: index)
        if hasOwn(index) { add([index], captionsIn: captions, at: index) }
        var group: [Int] = []
        for child in plan.children[index] where files[child] > 0 && plan.isOf(copy.variant, child) {
            guard isPlain(child) else {
                flush(&group, captionsIn: captions)
                visit(child)
                continue
            }
            if !canJoin(child, group) { flush(&group, captionsIn: captions) }
            group.append(child)
        }
        flush(&group, captionsIn: captions)
    }

    private mutating func flush(_ group: inout [Int], captionsIn captions: [Int]) {
        if let first = group.first { add(group, captionsIn: captions, at: first) }
        group = []
    }

    /// Captions of files among texts; a few, since one is enough.
    private func captions(beside parent: Int) -> [Int] {
        let all = plan.children[parent].lazy.filter { child in
            plan.parts[child] == .caption && !plan.stories[child].isEmpty && plan.isOf(copy.variant, child)
        }
        return Array(all.prefix(8))
    }

    /// Whether all files in a component are of one picture.
    private func isOne(_ index: Int) -> Bool {
        let inner = plan.children[index].filter { files[$0] > 0 }
        if inner.isEmpty { return true }
        if inner.count == 1, !hasOwn(index) { return isPlain(inner[0]) || isOne(inner[0]) }
        if plan.components[index].areEquivalent { return true }
        var group: [Int] = []
        return inner.allSatisfy { child in
            guard isPlain(child), canJoin(child, group) else { return false }
            group.append(child)
            return true
        }
    }

    private func hasOwn(_ index: Int) -> Bool {
        !Self.references(in: plan.components[index]).isEmpty
            || plan.components[index].contents.contains { $0.isPictureFile }
    }

    /// Picture items that are sent by themselves and referred to here.
    private static func references(in component: NewsML1Component) -> [String] {
        let role = component.role.foldedName
        return role != "main" && kinds.contains(role) ? component.members : []
    }

    /// Whether a component has only files.
    private func isPlain(_ index: Int) -> Bool {
        plan.children[index].isEmpty && plan.stories[index].isEmpty
            && !plan.components[index].lines.contains { $0.kind == .headline && !$0.text.isEmpty }
    }

    /// Files of one picture have different roles (`HighDef`, `Quicklook`, `Thumbnail`).
    private func canJoin(_ index: Int, _ group: [Int]) -> Bool {
        guard let first = group.first else { return true }
        guard group.count < Self.mostFiles else { return false }
        let role = plan.components[index].role.foldedName
        let roles = group.map { plan.components[$0].role.foldedName }
        if role.isEmpty || roles[0].isEmpty || roles.contains(role) {
            return plan.components[first].parent.map { plan.components[$0].areEquivalent } ?? false
        }
        return !Self.kinds.contains(role) || !roles.contains(where: Self.kinds.contains)
    }

    /// No picture has more; without a limit each would be compared with all.
    private static let mostFiles = 32

    /// Roles that state what is shown, and not which file it is.
    private static let kinds: Set<String> = ["photo", "picture", "image", "graphic", "logo", "main", "mainphoto"]
}

// MARK: - What it is called

extension NewsML1Pictures {
    /// - Parameters:
    ///   - scope: the components with its files.
    ///   - captions: those with its caption.
    ///   - root: the outermost of its own.
    private mutating func add(_ scope: [Int], captionsIn captions: [Int], at root: Int) {
        var renditions: [Picture.Rendition] = []
        for index in scope {
            for content in plan.components[index].contents where content.isPictureFile {
                renditions.append(rendition(content, in: plan.components[index]))
            }
        }
        let id = scope.flatMap { Self.references(in: plan.components[$0]) }.first
        guard !renditions.isEmpty || id != nil else { return }
        // Lines around it hold for it where there is no story for which they are meant.
        let around = scope + plan.chain(from: root).dropFirst().prefix { !hasStory[$0] }
        let rights =
            [line(.copyright, in: around), line(.rights, in: around)].compactMap { $0 }
            + around.flatMap { plan.components[$0].usage }
        pictures.append(
            Picture(
                id: id.map { copy.facts.member($0) },
                caption: caption(in: captions, scope, around),
                credit: credit(in: around, isBesideText: hasStory[root]),
                rights: rights.isEmpty ? nil : rights.distinct.joined(separator: " "),
                renditions: renditions.distinct { $0 }))
    }

    private func line(_ kind: NewsML1Component.Line.Kind, in indices: [Int]) -> String? {
        indices.lazy.compactMap { index in copy.lines(in: index) { $0 == kind }.first }.first
    }

    /// A text with the role, a line of that type, or the headline of the picture (AFP, Business Wire).
    private func caption(in captions: [Int], _ scope: [Int], _ around: [Int]) -> String? {
        for index in captions where plan.parts[index] == .caption && plan.isOf(copy.variant, index) {
            let text = plan.stories[index].compactMap(\.story).lazy.map { $0.line() }.first { !$0.isEmpty }
            if let text { return text }
        }
        for index in around {
            let typed = copy.lines(in: index) { kind in
                if case .other(let type) = kind {
                    NewsML1Names.captionTypes.contains(type.foldedName)
                } else {
                    false
                }
            }
            if let text = typed.first { return text }
        }
        for file in scope.lazy.flatMap({ plan.components[$0].contents }) where file.isPictureFile {
            if let text = file.properties.first(where: { $0.name.lowercased() == "caption" })?.value { return text }
        }
        guard let own = line(.headline, in: scope), headline.map({ !$0.saysTheSame(as: own) }) ?? true else {
            return nil
        }
        return own
    }

    /// The photographer and the credit line, combined: `Fred Tanneau/AFP`. The creator of a component with text wrote
    /// it, and did not take the pictures in it.
    private func credit(in around: [Int], isBesideText: Bool) -> String? {
        let creators = around.lazy.map { copy.authors(in: $0).joined(separator: ", ") }
        let sources = around.lazy.map { index in
            plan.components[index].sources.compactMap { copy.name(of: $0) }.joined(separator: "/")
        }
        let author =
            isBesideText
            ? nil
            : line(.byline, in: around).map { StatedLine.byline($0, language: copy.variant.language) }
                ?? creators.first { !$0.isEmpty }
        let owner = line(.credit, in: around) ?? sources.first { !$0.isEmpty }
        return StatedLine.credit(author: author, owner: owner)
    }

    private func rendition(_ content: NewsML1Content, in component: NewsML1Component) -> Picture.Rendition {
        func number(_ names: [String]) -> Int? {
            content.properties.first { names.contains($0.name.lowercased()) }.flatMap { Int($0.value) }
        }
        let use = content.properties.first { ["imageuse", "rendition"].contains($0.name.lowercased()) }?.value
        return Picture.Rendition(
            href: content.href, role: use ?? (component.role.isEmpty ? nil : component.role),
            mediaType: content.imageType, width: number(["width", "pixelwidth", "imagewidth"]),
            height: number(["height", "pixelheight", "imageheight"]))
    }
}

extension NewsML1Content {
    var isPictureFile: Bool {
        isImage && !href.isEmpty && story == nil
    }
}
