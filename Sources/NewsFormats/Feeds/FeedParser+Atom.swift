import FoundationEssentials
import LibXML

/// Atom 1.0 (RFC 4287) with tombstones (RFC 6721), and Atom 0.3, in which some elements have other names.
extension FeedParser {
    /// The reader is on `feed`.
    mutating func readAtom() throws(XMLError) {
        feed.language = reader.language
        try forEachChild { parser throws(XMLError) in
            let reader = parser.reader
            if reader.isElement("entry") {
                try parser.readAtomEntry()
            } else if reader.isElement("deleted-entry") {
                try parser.readDeletedEntry()
            } else if parser.vocabulary != .atom {
                return
            } else if reader.isElement("author") {
                if let name = try parser.personName() { parser.feed.authors.append(name) }
            } else if reader.isElement("rights") || reader.isElement("copyright") {
                parser.feed.rights = try parser.atomLine()
            } else if reader.isElement("title") {
                parser.feed.title = try parser.atomLine()
            } else if reader.isElement("link") {
                parser.readFeedLink()
            }
        }
    }

    /// A link of the feed itself, in Atom and in an RSS channel.
    mutating func readFeedLink() {
        switch reader.attribute("rel") ?? "alternate" {
        case "alternate": feed.home = feed.home ?? reader.attribute("href")
        case "next": feed.next = feed.next ?? reader.attribute("href")
        default: break
        }
    }

    /// The reader is on `entry`.
    mutating func readAtomEntry() throws(XMLError) {
        var entry = FeedCopy.Entry(line: reader.line)
        entry.language = reader.language
        entry.base = base
        try forEachChild { parser throws(XMLError) in
            switch parser.vocabulary {
            case .atom: try parser.readAtomElement(of: &entry, isInRSS: false)
            case .dublinCore: try parser.readDublinCore(of: &entry)
            case .media: try parser.readMedia(of: &entry)
            case .publishing: try parser.readPublishing(of: &entry)
            case .blogger: try parser.readBlogger(of: &entry)
            case .prism: try parser.readPRISM(of: &entry)
            case .webFeed: try parser.readWebFeed(of: &entry)
            case .rss, .other: try parser.readExtra(of: &entry)
            case .content, .tombstone, .xhtml, .wordPress, .excerpt, .podcast: break
            }
        }
        try add(entry)
    }

    /// An element of Atom in an entry, or in an RSS item, where RSS's own take precedence.
    mutating func readAtomElement(of entry: inout FeedCopy.Entry, isInRSS: Bool) throws(XMLError) {
        if reader.isElement("link") {
            readLink(of: &entry, isInRSS: isInRSS)
        } else if reader.isElement("updated") || reader.isElement("modified") {
            entry.updated = try text() ?? entry.updated
        } else if reader.isElement("published") || reader.isElement("issued") || reader.isElement("created") {
            let date = try text()
            entry.published = entry.published ?? date
        } else if reader.isElement("author") {
            if let name = try personName() { entry.authors.append(name) }
        } else if reader.isElement("contributor") {
            if let name = try personName() { entry.coAuthors.append(name) }
        } else if reader.isElement("summary") {
            let summary = try atomText()
            entry.summary = entry.summary ?? summary
        } else if reader.isElement("content") {
            try readContent(of: &entry)
        } else if !isInRSS {
            try readEntryElement(of: &entry)
        }
    }

    private mutating func readEntryElement(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("id") {
            entry.id = try text()
        } else if reader.isElement("title") {
            entry.title = try atomTitle()
        } else if reader.isElement("rights") || reader.isElement("copyright") {
            entry.rights = try atomLine()
        } else if reader.isElement("category") {
            if let term = reader.attribute("term")?.nilIfBlank {
                let scheme = reader.attribute("scheme")
                if readKind(term, scheme: scheme, of: &entry) { return }
                entry.categories.append(
                    FeedCopy.Category(term: term, scheme: scheme, label: reader.attribute("label")))
            }
        } else if reader.isElement("source") {
            // RFC 4287 §4.2.11: the feed that the entry was taken from, by its title.
            var title: String?
            try forEachChild { parser throws(XMLError) in
                if parser.reader.isElement("title") { title = try parser.text() }
            }
            entry.source = title
        }
    }

    private func readLink(of entry: inout FeedCopy.Entry, isInRSS: Bool) {
        guard let address = reader.attribute("href") else { return }
        switch reader.attribute("rel") ?? "alternate" {
        case FeedNames.translation: entry.translations.append(address)
        case "enclosure":
            entry.files.append(FeedCopy.File(address: address, type: reader.attribute("type")))
        case "alternate" where entry.link == nil && !isInRSS:
            entry.link = address
        // RFC 4946; ours are for machines, and are those of the whole feed.
        case "license" where reader.attribute("type") != FeedNames.licenseType:
            entry.extras.license = entry.extras.license ?? address
        default: break
        }
    }

    private mutating func readContent(of entry: inout FeedCopy.Entry) throws(XMLError) {
        // Content that stands elsewhere is no text of ours (§4.1.3.2).
        guard reader.attribute("src") == nil else { return }
        if let base { entry.base = base }
        if try readDocument(of: &entry) { return }
        entry.content = try atomText() ?? entry.content
    }

    private mutating func personName() throws(XMLError) -> String? {
        var name: String?
        try forEachChild { parser throws(XMLError) in
            if parser.reader.isElement("name") { name = try parser.text() }
        }
        return name
    }

    /// A text construct (§3.1) or content (§4.1.3). Types of 0.3 are media types, with a mode in addition.
    private func atomText() throws(XMLError) -> FeedCopy.Text? {
        let type = reader.attribute("type")?.lowercased() ?? "text"
        let mode = reader.attribute("mode")
        let isEscaped = mode == "escaped"
        if mode == "base64" { return try encodedText(type) }
        switch type {
        case "xhtml", "application/xhtml+xml", "application/xhtml", "application/xml":
            return isEscaped ? try htmlText() : .markup(try reader.contentEvents())
        case "html", "text/html": return try htmlText()
        case "text", "text/plain", "":
            let text = try plainText()
            // References are left in what 0.3 calls plain and escaped.
            if isEscaped, case .plain(let escaped)? = text { return .unclear(escaped) }
            return text
        default: return nil
        }
    }

    /// Titles of 0.3 whose mode says that they are escaped often are so twice.
    private func atomTitle() throws(XMLError) -> FeedCopy.Text? {
        let isEscaped = reader.attribute("mode") == "escaped"
        let title = try atomText()
        guard isEscaped, case .html(let text)? = title else { return title }
        let line = try MarkupText.line(html: text)
        return line.hasEndTag || line.hasCharacterReference ? .html(line) : title
    }

    /// A text construct on one line.
    private func atomLine() throws(XMLError) -> String? {
        switch try atomText() {
        case .html(let text)?: try MarkupText.line(html: text).nilIfBlank
        case .markup(let events)?: MarkupText.line(events: events).nilIfBlank
        case .plain(let text)?, .unclear(let text)?: text.trimmed.nilIfBlank
        case nil: nil
        }
    }

    /// Base64 in 0.3; only text is used.
    private func encodedText(_ type: String) throws(XMLError) -> FeedCopy.Text? {
        let bytes = Data(base64Encoded: try reader.elementText(), options: .ignoreUnknownCharacters)
        guard let bytes, let text = String(validating: bytes, as: UTF8.self)?.nilIfBlank else { return nil }
        switch type {
        case "html", "text/html", "xhtml", "application/xhtml+xml": return .html(text)
        case "text", "text/plain", "": return .plain(text)
        default: return nil
        }
    }

    /// Text declared as plain. Without a type, 0.3 and careless 1.0 have markup in it.
    private func plainText() throws(XMLError) -> FeedCopy.Text? {
        switch try htmlText() {
        case .html(let text)?: .plain(text)
        case let other: other
        }
    }

    /// `<at:deleted-entry ref="tag:..." when="...">`.
    mutating func readDeletedEntry() throws(XMLError) {
        var entry = FeedCopy.Entry(line: reader.line)
        entry.isDeleted = true
        entry.id = reader.attribute("ref")
        entry.updated = reader.attribute("when")
        var comment: String?
        try forEachChild { parser throws(XMLError) in
            if parser.reader.isElement("comment") { comment = try parser.text() }
        }
        entry.comment = comment
        try add(entry)
    }
}
