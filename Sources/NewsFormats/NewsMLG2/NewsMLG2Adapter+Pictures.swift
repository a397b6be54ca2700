import NewsModel

/// Pictures: an item that is one, and those of a story.
extension NewsMLG2Adapter {
    /// Whether the item is a picture and not a story. Thomson Reuters and AP sometimes have class `photo`.
    static func isPicture(_ item: Item) -> Bool {
        item.management.itemClass.map { pictureClasses.contains(NewsCodes.value(of: $0)) } ?? false
    }

    private static let pictureClasses: Set<String> = ["picture", "graphic", "photo", "image"]

    /// By its type, or without one by its file's extension.
    static func isImage(_ remote: Item.Remote) -> Bool {
        if let type = remote.mediaType { return type.utf8.starts(with: "image/".utf8) }
        return remote.href.map { PictureFile.type(of: $0) != nil } ?? false
    }

    /// The item's own files, then linked ones, then others that its text shows.
    func pictures(_ shown: [Picture]) -> [Picture] {
        if isPicture { return [ownPicture(shown)] + item.management.links.compactMap(linked) }
        return (ownFiles + item.management.links.compactMap(linked)).joined(with: shown)
    }

    /// A story's own pictures: the files without an item id are one, as are those of the same item, which may be
    /// referred to without a file (only `residref`).
    private var ownFiles: [Picture] {
        var pictures: [Picture] = []
        var indices: [String: Int] = [:]
        let images = item.remotes.filter(Self.isImage)
        // An icon is the item's picture where it has no other.
        for remote in images.isEmpty ? item.content.icons.filter(Self.isImage) : images {
            let file = rendition(remote)
            let id = remote.target.map { $0.oneLine } ?? ""
            if let index = indices[id] {
                pictures[index].renditions += [file].compactMap { $0 }
            } else if file != nil || !id.isEmpty {
                indices[id] = pictures.count
                pictures.append(Picture(id: id.isEmpty ? nil : id, renditions: [file].compactMap { $0 }))
            }
        }
        return pictures
    }

    /// Adjacent files in one contentSet are renditions of one content (NewsML-G2 Specification, "contentSet").
    private func ownPicture(_ shown: [Picture]) -> Picture {
        let files = renditions(of: item.remotes)
        let alternative = item.content.descriptions.filter { $0.role.map { name(of: $0) == "alttext" } ?? false }
        let rights = [copyright, usageTerms].compactMap { $0 }
        return Picture(
            id: item.guid, caption: caption ?? shown.first?.caption,
            credit: StatedLine.credit(author: photographer, owner: text(item.content.creditlines)),
            alternativeText: text(alternative) ?? shown.first?.alternativeText,
            rights: rights.nilIfEmpty?.joined(separator: " "),
            renditions: files.isEmpty ? shown.first?.renditions ?? [] : files)
    }

    /// Contracts require both the photographer and the agency.
    private var photographer: String? {
        text(item.content.bylines).map { StatedLine.byline($0, language: language) }
            ?? name(of: item.content.creators)
    }

    private func renditions(of remotes: [Item.Remote]) -> [Picture.Rendition] {
        remotes.filter { Self.isImage($0) || isPicture && $0.mediaType == nil }.compactMap { rendition($0) }
    }

    /// dpa links its pictures by `irel:seeAlso`, Aptoma by `irel:dependsOn`: class or type distinguishes them.
    private func linked(_ link: Item.Link) -> Picture? {
        let isPicture =
            link.itemClass.map { Self.pictureClasses.contains(name(of: $0)) }
            ?? link.mediaType?.utf8.starts(with: "image/".utf8) ?? false
        guard isPicture else { return nil }
        var renditions = link.remotes.compactMap { rendition($0) }
        if let href = link.href.map({ $0.oneLine }), !href.isEmpty {
            renditions.insert(Picture.Rendition(href: href, mediaType: link.mediaType), at: 0)
        }
        let id = link.target.map { $0.oneLine }
        guard id != nil || !renditions.isEmpty else { return nil }
        return Picture(id: id, caption: text(link.titles), renditions: renditions)
    }

    private func rendition(_ remote: Item.Remote) -> Picture.Rendition? {
        guard let href = remote.href.map({ $0.oneLine }), !href.isEmpty else { return nil }
        let role = remote.rendition.map { NewsMLG2Names.qcode($0, catalog: item.catalog) }
        return Picture.Rendition(
            href: href, role: role, mediaType: remote.mediaType,
            width: remote.width.flatMap { Int($0) }, height: remote.height.flatMap { Int($0) })
    }
}
