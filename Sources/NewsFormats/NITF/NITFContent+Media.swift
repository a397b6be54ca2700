import LibXML
import NewsModel

/// `media`: a picture with its files, caption and photographer. Of sound and film a link stays in the text, or else a
/// note.
extension NITFContent {
    mutating func readMedia(_ reader: XMLReader) throws(XMLError) {
        let type = reader.attribute("media-type")?.lowercased()
        var picture = Picture(renditions: [])
        var credits = Credits()
        var kinds: [String] = []
        var holdsFile = false
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("media-reference") {
                reference(reader, of: &picture, credits: &credits)
                if let kind = reader.attribute("mime-type") { kinds.append(kind.lowercased()) }
                // AP nests the caption of some pictures here.
                try reader.skipElement()
            } else if reader.isElement("media-object") {
                holdsFile = true
                try reader.skipElement()
            } else if reader.isElement("media-caption") {
                if let text = try NITFText.line(reader) {
                    if picture.caption == nil { picture.caption = text } else { picture.caption? += " " + text }
                }
            } else if reader.isElement("media-producer") {
                if let text = try NITFText.line(reader) { credits.authors.insert(text, at: 0) }
            } else if reader.isElement("media-metadata") {
                metadata(reader, of: &picture, credits: &credits)
                try reader.skipElement()
            } else {
                try reader.skipElement()
            }
        }
        let isNamed = picture.id != nil || !picture.renditions.isEmpty
        guard Self.isPicture(type: type, kinds: kinds) else {
            if Self.isRecording(type: type, kinds: kinds) { add(recording: picture, type: type) }
            return
        }
        guard isNamed else {
            // The file stands in the copy itself, and is not kept.
            if holdsFile, let caption = picture.caption { add(paragraph: caption) }
            return
        }
        picture.credit = credits.line
        pictures.append(picture)
    }

    /// Several are files of one picture; `data-location` is the actual file for senders that give a number as `source`.
    private func reference(_ reader: XMLReader, of picture: inout Picture, credits: inout Credits) {
        func value(_ name: StaticString) -> String? {
            reader.attribute(name)?.oneLine.nilIfBlank
        }
        if let text = value("alternate-text") { picture.alternativeText = picture.alternativeText ?? text }
        if let text = value("source-credit") { credits.owners.append(text) }
        if let text = value("copyright") { picture.rights = picture.rights ?? text }
        guard let source = value("source") ?? value("data-location") ?? value("name") else { return }
        picture.renditions.append(
            Picture.Rendition(
                href: source, role: value("source") == nil ? nil : value("name"), mediaType: value("mime-type"),
                width: value("width").flatMap { Int($0) }, height: value("height").flatMap { Int($0) }))
    }

    private func metadata(_ reader: XMLReader, of picture: inout Picture, credits: inout Credits) {
        guard let name = reader.attribute("name")?.lowercased(), let value = reader.attribute("value")?.oneLine,
            !value.isEmpty
        else { return }
        switch name {
        case "id", "photo-id", "picture-id", "mediaid": picture.id = picture.id ?? value
        case "credit": credits.owners.append(value)
        case "photographer", "byline", "creator": credits.authors.append(value)
        case "caption", "title", "description": picture.caption = picture.caption ?? value
        case "copyright", "rights": picture.rights = picture.rights ?? value
        case "alt", "alternate-text": picture.alternativeText = picture.alternativeText ?? value
        default: break
        }
    }

    /// Who took a picture, and whose it is.
    private struct Credits {
        var authors: [String] = []
        var owners: [String] = []

        var line: String? {
            StatedLine.credit(
                author: authors.first.map { StatedLine.byline($0, language: nil) }, owner: owners.first)
        }
    }

    private mutating func add(recording: Picture, type: String?) {
        guard let file = recording.renditions.first?.href else { return }
        let title = recording.caption.map { [MarkupAttribute(name: "title", value: $0)] } ?? []
        if BodyAddress(base: nil).allowed(file, isPicture: true) != nil {
            builder.add(.start(name: "audio", attributes: [MarkupAttribute(name: "src", value: file)] + title))
            builder.add(.end(name: "audio"))
        } else {
            notes.append([type, recording.caption, file].compactMap { $0 }.joined(separator: ": "))
        }
    }

    private static func isRecording(type: String?, kinds: [String]) -> Bool {
        kinds.contains { $0.hasPrefix("audio/") || $0.hasPrefix("video/") }
            || type.map { ["audio", "video", "film", "sound"].contains($0) } ?? false
    }

    private static func isPicture(type: String?, kinds: [String]) -> Bool {
        if kinds.contains(where: { $0.utf8.starts(with: "image/".utf8) }) { return true }
        guard let type else { return kinds.isEmpty }
        return ["image", "photo", "picture", "graphic", "graphics", "illustration"].contains(type)
    }
}
