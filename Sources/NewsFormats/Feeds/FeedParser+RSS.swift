import LibXML
import NewsModel

/// RSS: Netscape's 0.9x, the RDF of 0.90 and 1.0, and 2.0 with the modules that publishers use with it.
extension FeedParser {
    /// Stands on the document element. In 1.0 items follow the channel, in the others they stand in it.
    mutating func readRSS() throws(XMLError) {
        feed.language = reader.language
        if reader.isElement("channel") { return try readChannel() }
        try forEachChild { parser throws(XMLError) in
            if parser.reader.isElement("channel") {
                try parser.readChannel()
            } else if parser.reader.isElement("item") {
                try parser.readItem()
            }
        }
    }

    private mutating func readChannel() throws(XMLError) {
        feed.base = base ?? feed.base
        try forEachChild { parser throws(XMLError) in
            let reader = parser.reader
            let vocabulary = parser.vocabulary
            if reader.isElement("item") {
                try parser.readItem()
            } else if reader.isElement("link"), vocabulary == .rss {
                parser.feed.home = try parser.text() ?? parser.feed.home
            } else if reader.isElement("link"), vocabulary == .atom {
                parser.readFeedLink()
            } else if reader.isElement("language") {
                parser.feed.language = try parser.text() ?? parser.feed.language
            } else if reader.isElement("title"), vocabulary == .rss {
                parser.feed.title = try parser.text() ?? parser.feed.title
            } else if reader.isElement("copyright") || reader.isElement("rights") {
                parser.feed.rights = try parser.text() ?? parser.feed.rights
            } else if reader.isElement("deleted-entry") {
                try parser.readDeletedEntry()
            } else if reader.isElement("author"), vocabulary == .wordPress {
                try parser.readExportedAuthor()
            }
        }
    }

    private mutating func readItem() throws(XMLError) {
        var entry = FeedCopy.Entry(line: reader.line)
        entry.language = reader.language
        entry.base = base
        // RSS 1.0: the address is the item's name.
        let about = reader.attribute("about", namespace: "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        try forEachChild { parser throws(XMLError) in
            switch parser.vocabulary {
            case .rss: try parser.readRSSElement(of: &entry)
            case .dublinCore: try parser.readDublinCore(of: &entry)
            case .media: try parser.readMedia(of: &entry)
            case .atom: try parser.readAtomElement(of: &entry, isInRSS: true)
            case .content:
                if parser.reader.isElement("encoded") { entry.content = try parser.htmlText() ?? entry.content }
            case .xhtml:
                if parser.reader.isElement("body") { entry.content = .markup(try parser.reader.contentEvents()) }
            case .other: try parser.readYandex(of: &entry)
            case .wordPress: try parser.readWordPress(of: &entry)
            case .excerpt: entry.summary = try parser.htmlText() ?? entry.summary
            case .podcast: try parser.readPodcast(of: &entry)
            case .publishing: try parser.readPublishing(of: &entry)
            case .blogger: try parser.readBlogger(of: &entry)
            case .prism: try parser.readPRISM(of: &entry)
            case .tombstone, .webFeed: break
            }
        }
        entry.id = entry.id ?? about
        try add(entry)
    }

    private func readRSSElement(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("title") {
            entry.title = try rssTitle() ?? entry.title
        } else if reader.isElement("link") {
            entry.link = try text() ?? entry.link
        } else if reader.isElement("description") {
            entry.summary = try htmlText() ?? entry.summary
        } else if reader.isElement("guid") {
            entry.id = try text() ?? entry.id
        } else if reader.isElement("pubDate") || reader.isElement("pubdate") {
            entry.published = try text() ?? entry.published
        } else if reader.isElement("author") {
            if let author = try text() { entry.authors.append(author) }
        } else if reader.isElement("category") {
            let domain = reader.attribute("domain")
            if let term = try text() { entry.categories.append(FeedCopy.Category(term: term, scheme: domain)) }
        } else if reader.isElement("source") {
            entry.source = try text() ?? entry.source
        } else if reader.isElement("enclosure") {
            readEnclosure(of: &entry)
        } else if reader.isElement("image") {
            try readImage(of: &entry)
        } else if reader.isElement("copyright") {
            entry.rights = try text() ?? entry.rights
        } else if reader.isElement("language") {
            entry.language = try text() ?? entry.language
        } else if reader.isElement("photo") || reader.isElement("picture") {
            try readImage(of: &entry)
        } else {
            try readExtra(of: &entry)
        }
    }

    /// The channel's element, which papers set in items as well: with its `url`, or with the address alone.
    private func readImage(of entry: inout FeedCopy.Entry) throws(XMLError) {
        let events = try reader.contentEvents()
        let url = events.firstIndex { $0.isStart(of: "url") }
        var address = ""
        for event in events[(url ?? events.startIndex)...] {
            if case .end = event { break }
            if case .text(let text) = event { address += text }
        }
        guard address.utf8.count <= 2000, let address = address.trimmed.nilIfBlank, !address.contains(" ") else {
            return
        }
        entry.files.append(FeedCopy.File(address: address, medium: "image"))
    }

    /// Yandex's modules, in which Russian agencies and papers send the whole text; what is for its pages alone counts
    /// where nothing else is a text.
    private func readYandex(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("full-text") {
            entry.content = try htmlText() ?? entry.content
        } else if reader.isElement("content"), reader.isInNamespace("http://turbo.yandex.ru") {
            guard entry.content == nil, case .html(let text)? = try htmlText(), text.contains("<") else { return }
            entry.content = .html(Self.withoutHeading(text))
        } else {
            try readExtra(of: &entry)
        }
    }

    /// The header of such a page has the title once more.
    private static func withoutHeading(_ html: String) -> String {
        guard html.trimmed.hasPrefix("<header"), let start = html.firstRange(ofBytes: "<h1"),
            let end = html.firstRange(ofBytes: "</h1>"), let header = html.firstRange(ofBytes: "</header>"),
            start.upperBound < end.lowerBound, end.upperBound <= header.lowerBound
        else { return html }
        return String(html[..<start.lowerBound] + html[end.upperBound...])
    }

    /// An export holds drafts, the bin and what only those read who know a password.
    private func readWordPress(of entry: inout FeedCopy.Entry) throws(XMLError) {
        entry.isExported = true
        if reader.isElement("status") {
            let isOut = try text().map { $0 == "publish" || $0 == "inherit" } ?? true
            entry.isWithdrawn = entry.isWithdrawn || !isOut
        } else if reader.isElement("post_password") {
            if try text() != nil { entry.isWithdrawn = true }
        } else if reader.isElement("post_type") {
            entry.foreign = try text().flatMap { $0 == "post" || $0 == "page" ? nil : $0 }
        }
    }

    private mutating func readExportedAuthor() throws(XMLError) {
        var login: String?
        var name: String?
        try forEachChild { parser throws(XMLError) in
            if parser.reader.isElement("author_login") {
                login = try parser.text()
            } else if parser.reader.isElement("author_display_name") {
                name = try parser.text()
            }
        }
        if let login, let name { feed.authorNames[login] = name }
    }

    private func readPodcast(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("summary") {
            entry.spareText = try htmlText() ?? entry.spareText
        } else if reader.isElement("author"), let author = try text() {
            entry.spareAuthor = author
        } else if reader.isElement("image"), let address = reader.attribute("href")?.nilIfBlank {
            entry.files.append(FeedCopy.File(address: address, medium: "image"))
        }
    }

    private func rssTitle() throws(XMLError) -> FeedCopy.Text? {
        switch try htmlText() {
        case .html(let text)?: .unclear(text)
        case let other: other
        }
    }

    private func readEnclosure(of entry: inout FeedCopy.Entry) {
        guard let address = reader.attribute("url") else { return }
        entry.files.append(FeedCopy.File(address: address, type: reader.attribute("type")))
    }

    func readDublinCore(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("creator") {
            if let author = try text() { entry.authors.append(author) }
        } else if reader.isElement("contributor") {
            if let contributor = try text() { entry.contributors.append(contributor) }
        } else if reader.isElement("publisher") {
            if let publisher = try text() { entry.publishers.append(publisher) }
        } else if reader.isElement("date") || reader.isElement("issued") || reader.isElement("created") {
            let date = try text()
            entry.published = entry.published ?? date
        } else if reader.isElement("modified") {
            entry.updated = try text() ?? entry.updated
        } else if reader.isElement("language") {
            entry.language = try text() ?? entry.language
        } else if reader.isElement("rights") {
            entry.rights = try text() ?? entry.rights
        } else if reader.isElement("subject") || reader.isElement("keyword") {
            if let subject = try text() { entry.keywords.append(subject) }
        } else if reader.isElement("source") {
            let source = try text()
            entry.source = entry.source ?? source
        } else {
            try readExtra(of: &entry)
        }
    }
}
