import NewsModel

/// Pictures: enclosures, attachments and Media RSS. Sound and film are left out.
extension FeedCopyAdapter {
    /// Files of one group are one picture, and so are files whose addresses differ in the query alone (the Guardian
    /// sends two widths of one). A thumbnail belongs to the picture of its group, to the only one there is, or is all
    /// there is of it.
    var pictures: [Picture] {
        let files = entry.files.compactMap(resolved).filter(\.isImage)
        var found: [(key: String, picture: Picture)] = []
        for file in files where file.role != FeedCopy.File.thumbnail { add(file, under: file.key, to: &found) }
        for file in files where file.role == FeedCopy.File.thumbnail {
            let isKnown = found.contains { $0.key == file.key }
            let key = !isKnown && found.count == 1 && file.group == 0 ? found[0].key : file.key
            // Without a group it could be of any.
            if isKnown || found.count <= 1 || file.group > 0 { add(file, under: key, to: &found) }
        }
        return found.map(\.picture)
    }

    private func resolved(_ file: FeedCopy.File) -> FeedCopy.File? {
        guard let address = address(file.address) else { return nil }
        var file = file
        file.address = address
        file.notes.fill(from: entry.notes)
        return file
    }

    private func add(_ file: FeedCopy.File, under key: String, to found: inout [(key: String, picture: Picture)]) {
        let rendition = Picture.Rendition(
            href: file.address, role: file.role, mediaType: file.type.map(Sanitizer.line)?.nilIfBlank,
            width: file.width, height: file.height)
        guard let index = found.firstIndex(where: { $0.key == key }) else {
            let notes = file.notes
            let picture = Picture(
                caption: (notes.caption ?? notes.title).map(Sanitizer.line)?.nilIfBlank,
                credit: notes.credit.map(Sanitizer.line)?.nilIfBlank,
                rights: notes.rights.map(Sanitizer.line)?.nilIfBlank, renditions: [rendition])
            return found.append((key, picture))
        }
        if !found[index].picture.renditions.contains(where: { $0.href == rendition.href }) {
            found[index].picture.renditions.append(rendition)
        }
    }
}

extension FeedCopy.File {
    fileprivate static let thumbnail = "thumbnail"

    /// What files of one picture share.
    fileprivate var key: String {
        group > 0 ? "group \(group)" : String(Substring(address.utf8.prefix { $0 != UInt8(ascii: "?") }))
    }

    fileprivate var isImage: Bool {
        if let medium { return medium == "image" }
        if let type = type?.lowercased(), !type.isEmpty { return type.hasPrefix("image/") }
        let path = key.lowercased()
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"].contains { path.hasSuffix($0) }
            || group > 0 && [".jpg", ".jpeg", ".png", ".gif", ".webp"].contains { address.lowercased().contains($0) }
    }
}
