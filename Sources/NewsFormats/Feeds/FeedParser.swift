import LibXML
import NewsModel

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 into a `FeedCopy`, in one pass.
///
/// One parser for both, since feeds mix them: RSS has Atom's links and dates, and both have Media RSS and Dublin Core.
/// It does not validate values; the adapter does.
struct FeedParser {
    let reader: XMLReader
    var feed = FeedCopy()

    /// A feed that is not well-formed is read again after `FeedRepair`. If that does not help, everything before the
    /// error is kept, with the error.
    static func feed(_ utf8: [UInt8]) throws(WireError) -> FeedCopy {
        var source = utf8
        var (feed, error, hasStrangers) = read(source)
        if error?.kind == .malformed, let mended = FeedRepair.wellFormed(source) {
            source = mended
            (feed, error, hasStrangers) = read(source)
        }
        if error?.kind == .malformed, let quoted = FeedRepair.verbatimTexts(source) {
            let (again, failure, strangers) = read(quoted)
            if failure == nil { (source, feed, error, hasStrangers) = (quoted, again, nil, strangers) }
        }
        if hasStrangers, let declared = FeedRepair.declaringPrefixes(source) { (feed, error, _) = read(declared) }
        guard let error else { return feed }
        guard error.kind == .malformed, !feed.entries.isEmpty else {
            throw WireError(inFeed: error, isMended: source.count != utf8.count)
        }
        feed.failure = WireError(inFeed: error)
        return feed
    }

    /// - Returns: what could be read, the error that ended it, and whether it has undeclared prefixes.
    private static func read(_ utf8: [UInt8]) -> (FeedCopy, XMLError?, Bool) {
        var feed = FeedCopy()
        do {
            var parser = FeedParser(reader: try XMLReader(utf8))
            defer { feed = parser.feed }
            do {
                try parser.read()
            } catch {
                return (parser.feed, error, !parser.reader.warnings.isEmpty)
            }
            return (parser.feed, nil, !parser.reader.warnings.isEmpty)
        } catch {
            return (feed, error, false)
        }
    }

    private mutating func read() throws(XMLError) {
        while try reader.read() {
            guard reader.kind == .element else { continue }
            feed.base = base
            if reader.isElement("rss") || reader.isElement("RDF") || reader.isElement("channel") {
                try readRSS()
            } else if reader.isElement("feed") {
                try readAtom()
            } else if reader.isElement("entry") {
                // RFC 4287 §2: an entry alone is a document too.
                try readAtomEntry()
            } else {
                throw reader.error("<\(reader.localName)>", expected: "<rss>, <rdf:RDF>, <feed> or <entry>")
            }
        }
    }

    mutating func add(_ entry: FeedCopy.Entry) throws(XMLError) {
        try WireLimits.check(items: feed.entries.count + 1, in: reader)
        feed.entries.append(entry)
    }

    var vocabulary: FeedVocabulary {
        .of(reader)
    }

    /// `xml:base` of the current element.
    var base: String? {
        reader.attribute("base", namespace: XMLReader.xmlNamespace)
    }

    /// Calls for each child of the current element, and skips what the call leaves unread. Ends on the end of the
    /// element.
    mutating func forEachChild(_ body: (inout FeedParser) throws(XMLError) -> Void) throws(XMLError) {
        if reader.isEmptyElement { return }
        let depth = reader.depth
        while try reader.read(), reader.depth > depth {
            guard reader.kind == .element else { continue }
            let child = reader.depth
            try body(&self)
            if reader.kind == .element, reader.depth == child, !reader.isEmptyElement { try reader.skipElement() }
        }
    }

    /// The element's text; nil if it has none.
    func text() throws(XMLError) -> String? {
        try reader.elementText().trimmed.nilIfBlank
    }

    /// HTML in escapes or CDATA, or as markup, as in Reddit's feed.
    func htmlText() throws(XMLError) -> FeedCopy.Text? {
        let events = try reader.contentEvents()
        let isMarkup = events.contains { if case .start = $0 { true } else { false } }
        if isMarkup { return .markup(events) }
        let text = events.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        return text.isBlank ? nil : .html(Self.withoutMarks(text))
    }

    /// Without the delimiters of a CDATA section within another.
    private static func withoutMarks(_ text: String) -> String {
        guard text.contains(bytes: "<![CDATA[") || text.hasSuffix("]]>") else { return text }
        return text.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    }
}

extension WireError {
    /// An error by LibXML in a feed.
    ///
    /// - Parameter isMended: whether it was met after a repair, which moves what follows.
    init(inFeed error: XMLError, isMended: Bool = false) {
        self.init(
            .malformed, line: error.line, offset: isMended ? nil : error.offset, value: error.message,
            expected: error.expected ?? "a well-formed feed")
    }
}
