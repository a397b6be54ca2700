import LibXML

/// Media RSS (rssboard.org/media-rss): files in groups or alone, with notes on a file, a group or the entry.
extension FeedParser {
    /// The reader is on an element of an entry in Media RSS's namespace.
    mutating func readMedia(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("group") {
            try readGroup(of: &entry)
        } else if reader.isElement("content") {
            entry.files.append(contentsOf: try files(group: 0))
        } else if reader.isElement("thumbnail") {
            readThumbnail(of: &entry, group: 0)
        } else if reader.isElement("status") {
            // SmartNews has articles taken back by what Media RSS says of films.
            if ["deleted", "blocked"].contains(reader.attribute("state")) { entry.isWithdrawn = true }
        } else if reader.isElement("keywords") || reader.isElement("credit") && reader.attribute("role") == "author" {
            try readMetadata(of: &entry)
        } else {
            try readNote(of: &entry.notes)
        }
    }

    /// What Media RSS has for a whole entry: keywords, and who wrote it.
    private func readMetadata(of entry: inout FeedCopy.Entry) throws(XMLError) {
        let isKeywords = reader.isElement("keywords")
        guard let line = try text() else { return }
        if isKeywords {
            entry.extras.keywords.append(line)
        } else {
            entry.extras.byline = entry.extras.byline ?? line
        }
    }

    private mutating func readGroup(of entry: inout FeedCopy.Entry) throws(XMLError) {
        entry.groups += 1
        let group = entry.groups
        var files: [FeedCopy.File] = []
        var notes = FeedCopy.FileNotes()
        var thumbnails = FeedCopy.Entry(line: entry.line)
        try forEachChild { parser throws(XMLError) in
            if parser.reader.isElement("content") {
                files += try parser.files(group: group)
            } else if parser.reader.isElement("thumbnail") {
                parser.readThumbnail(of: &thumbnails, group: group)
            } else {
                try parser.readNote(of: &notes)
            }
        }
        entry.files += (files + thumbnails.files).map { file in
            var file = file
            file.notes.fill(from: notes)
            return file
        }
    }

    /// A `media:content` with its thumbnail.
    private mutating func files(group: Int) throws(XMLError) -> [FeedCopy.File] {
        var file = FeedCopy.File(address: reader.attribute("url") ?? "", type: reader.attribute("type"))
        file.medium = reader.attribute("medium")
        file.width = reader.attribute("width").flatMap { Int($0) }
        file.height = reader.attribute("height").flatMap { Int($0) }
        file.group = group
        var notes = FeedCopy.FileNotes()
        var inner = FeedCopy.Entry(line: 0)
        try forEachChild { parser throws(XMLError) in
            if parser.reader.isElement("thumbnail") {
                parser.readThumbnail(of: &inner, group: group)
            } else {
                try parser.readNote(of: &notes)
            }
        }
        file.notes = notes
        return file.address.isEmpty ? inner.files : [file] + inner.files
    }

    private func readThumbnail(of entry: inout FeedCopy.Entry, group: Int) {
        guard let address = reader.attribute("url")?.nilIfBlank else { return }
        var file = FeedCopy.File(address: address, medium: "image", role: "thumbnail")
        file.width = reader.attribute("width").flatMap { Int($0) }
        file.height = reader.attribute("height").flatMap { Int($0) }
        file.group = group
        entry.files.append(file)
    }

    private func readNote(of notes: inout FeedCopy.FileNotes) throws(XMLError) {
        if reader.isElement("description") || reader.isElement("text") {
            notes.caption = try mediaText() ?? notes.caption
        } else if reader.isElement("title") {
            notes.title = try mediaText() ?? notes.title
        } else if reader.isElement("credit") {
            guard let credit = try text() else { return }
            if notes.credit == nil { notes.credit = credit } else { notes.credit?.append(", " + credit) }
        } else if reader.isElement("copyright") || reader.isElement("rights") {
            notes.rights = try text() ?? notes.rights
        }
    }

    private func mediaText() throws(XMLError) -> String? {
        let isHTML = reader.attribute("type") == "html"
        guard let text = try text() else { return nil }
        return isHTML ? try MarkupText.line(html: text).nilIfBlank : text
    }
}

extension FeedCopy.FileNotes {
    /// Fills missing values from these notes.
    mutating func fill(from notes: FeedCopy.FileNotes) {
        caption = caption ?? notes.caption
        title = title ?? notes.title
        credit = credit ?? notes.credit
        rights = rights ?? notes.rights
        alternativeText = alternativeText ?? notes.alternativeText
    }
}
