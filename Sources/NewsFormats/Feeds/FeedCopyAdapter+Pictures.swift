import LibXML
import NewsModel

/// Pictures and recordings: enclosures, attachments and Media RSS. Of sound and film a link stays below the text.
extension FeedCopyAdapter {
    /// Files of one group are one picture, and so are files whose addresses differ in the query alone (the Guardian
    /// sends two widths of one). A thumbnail belongs to the picture of its group, to the only one there is, or is all
    /// there is of it.
    var pictures: [Picture] {
        let files = entry.files.compactMap(resolved).filter { $0.isImage && !$0.isPortrait }
        var album = Album()
        for file in files where file.role != FeedCopy.File.thumbnail { album.add(file, under: file.key) }
        for file in files where file.role == FeedCopy.File.thumbnail {
            let isOfTheOnlyOne = album.pictures.count == 1 && file.group == 0
            // Without a group it could be of any.
            if album.pictures.isEmpty || file.group > 0 || album.indices[file.key] != nil {
                album.add(file, under: file.key)
            } else if isOfTheOnlyOne {
                album.addToFirst(file)
            }
        }
        return album.pictures
    }

    /// A body with links to the sound and the films that come with it, unless it has them.
    func withRecordings(_ body: Body) throws(XMLError) -> Body {
        let found = entry.files.filter { $0.group == 0 && $0.isRecording }.compactMap { address($0.address) }
        let links = found.distinct.prefix(Self.mostRecordings).filter { !body.html.contains($0.escaped()) }
        guard !links.isEmpty else { return body }
        var events = try HTMLFragment(body.html).events
        for link in links {
            events.append(.start(name: "audio", attributes: [MarkupAttribute(name: "src", value: link)]))
            events.append(.end(name: "audio"))
        }
        return Sanitizer.body(events: events, base: base)
    }

    private static let mostRecordings = 4

    private func resolved(_ file: FeedCopy.File) -> FeedCopy.File? {
        guard let address = address(file.address) ?? beside(file.address) else { return nil }
        var file = file
        file.address = address
        file.notes.fill(from: entry.notes)
        // What is said of its film is the text, and no caption of the still.
        if filmText != nil { file.notes.caption = nil }
        return file
    }
}

extension FeedCopyAdapter {
    /// The address of a file that may lie beside the feed: one that is relative to nothing. The importer looks for it,
    /// and nobody else.
    private func beside(_ address: String) -> String? {
        base == nil ? MarkupText.fileBeside(address) : nil
    }
}

/// Pictures, found again by what their files share.
private struct Album {
    var pictures: [Picture] = []
    var indices: [String: Int] = [:]
    /// The pictures by the addresses of their files.
    private var addresses: [String: Int] = [:]

    mutating func add(_ file: FeedCopy.File, under key: String) {
        // An enclosure and a `media:content` are often the same file, and only one says what it shows.
        if let known = addresses[file.address] { return pictures[known].fill(from: Picture(file)) }
        addresses[file.address] = indices[key] ?? pictures.count
        if let index = indices[key] {
            pictures[index].renditions.append(file.rendition)
            return
        }
        indices[key] = pictures.count
        pictures.append(Picture(file))
    }

    mutating func addToFirst(_ file: FeedCopy.File) {
        guard addresses.updateValue(0, forKey: file.address) == nil else { return }
        pictures[0].renditions.append(file.rendition)
    }
}

extension Picture {
    fileprivate init(_ file: FeedCopy.File) {
        let notes = file.notes
        self.init(
            caption: (notes.caption ?? notes.title).map(Sanitizer.line)?.nilIfBlank,
            credit: notes.credit.map(Self.withoutBrackets).map(Sanitizer.line)?.nilIfBlank,
            alternativeText: notes.alternativeText.map(Sanitizer.line)?.nilIfBlank,
            rights: notes.rights.map(Sanitizer.line)?.nilIfBlank, renditions: [file.rendition])
    }

    /// Yahoo's `(AP)`.
    private static func withoutBrackets(_ credit: String) -> String {
        Bracketed(leading: credit).flatMap { $0.rest.isEmpty ? $0.content : nil } ?? credit
    }

    /// Takes over what this leaves open.
    fileprivate mutating func fill(from other: Picture) {
        caption = caption ?? other.caption
        credit = credit ?? other.credit
        rights = rights ?? other.rights
        alternativeText = alternativeText ?? other.alternativeText
    }
}

extension FeedCopy.Entry {
    /// What is told of a film or a recording, where that is all the text that there is.
    var filmText: String? {
        guard content == nil, summary == nil, spareText == nil else { return nil }
        let film = files.first { file in
            let type = file.medium ?? file.type ?? ""
            return ["video", "audio", "application/x-shockwave-flash"].contains { type.hasPrefix($0) }
        }
        return film.flatMap { $0.notes.caption ?? notes.caption }
    }
}

extension FeedCopy.File {
    fileprivate static let thumbnail = "thumbnail"

    fileprivate var rendition: Picture.Rendition {
        Picture.Rendition(
            href: Sanitizer.line(address), role: role, mediaType: type.map(Sanitizer.line)?.nilIfBlank, width: width,
            height: height)
    }

    /// What files of one picture share.
    fileprivate var key: String {
        group > 0 ? "group \(group)" : String(Substring(address.utf8.prefix { $0 != UInt8(ascii: "?") }))
    }

    /// By its type: players' pages are films too, and no files.
    var isRecording: Bool {
        let type = type?.lowercased() ?? ""
        return type.hasPrefix("audio/") || type.hasPrefix("video/")
    }

    /// Of the author, which WordPress.com adds to every entry.
    fileprivate var isPortrait: Bool {
        address.contains(bytes: "gravatar.com/avatar/") || address.contains(bytes: ".wordpress.com/avatar/")
    }

    fileprivate var isImage: Bool {
        if let medium { return medium == "image" }
        if let type = type?.lowercased(), !type.isEmpty { return type.hasPrefix("image/") }
        return PictureFile.type(of: address) != nil || group > 0 && PictureFile.isNamed(in: address)
    }
}
