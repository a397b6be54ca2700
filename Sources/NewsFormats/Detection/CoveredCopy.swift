import LibXML

/// XML or JSON of a wire format that does not begin the copy: below a covering line, a head of HTTP or a warning of
/// PHP, in a call of JavaScript, escaped once more, or without its own beginning. Read as plain text, its markup would
/// be published, whatever embargo or kill it states.
///
/// It is known by what documents have and prose about them has not: a root element with attributes and a child, end
/// tags in numbers, several keys with their values. Text that quotes a tag or a brace is none.
struct CoveredCopy {
    /// `the element 'newsItem'`, `the keys 'uri', 'headline'`.
    let found: String
    /// The beginning of the copy.
    let start: String

    /// - Parameter ascii: as of `DetectionText`.
    init?(_ ascii: [UInt8]) {
        let text = Self.unescaped(ascii)
        guard let found = Self.element(in: text) ?? Self.keys(in: text) else { return nil }
        self.found = found
        let line = ascii.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(40)
        start = String(decoding: line.map { $0 < 0x20 || $0 > 0x7E ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    /// Markup that was escaped for XML, and JSON that is a string in JSON.
    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) || text.contains(UInt8(ascii: "\\")) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let escape =
                text[index] == UInt8(ascii: "&") || text[index] == UInt8(ascii: "\\")
                ? escapes.first { text[index...].starts(with: $0.written) } : nil
            result.append(escape?.means ?? text[index])
            index += escape?.written.count ?? 1
        }
        return result
    }

    private static let escapes: [(written: [UInt8], means: UInt8)] = [
        (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
        (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("\\\"".utf8), UInt8(ascii: "\"")),
        (Array("\\n".utf8), UInt8(ascii: "\n")),
    ]

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20
    }
}

// MARK: - XML

extension CoveredCopy {
    private static let roots: Set<String> = [
        "newsItem", "newsMessage", "packageItem", "NewsML", "nitf", "rss", "RDF", "channel", "feed", "entry", "html",
    ]

    /// Elements that are in documents of these formats and nowhere else.
    private static let inner: Set<String> = [
        "itemMeta", "contentMeta", "contentSet", "inlineXML", "NewsItem", "NewsComponent", "NewsLines", "ContentItem",
        "DataContent", "docdata", "body.head", "body.content", "body.end", "hedline", "pubDate", "guid",
    ]

    private static let fewestTags = 6
    private static let fewestEnds = 4

    private static func element(in text: [UInt8]) -> String? {
        var scan = Scan()
        var index = 0
        while let open = text[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let tag = Tag(text, at: open) else {
                index = open + 1
                continue
            }
            scan.add(tag, in: text)
            if let root = scan.root, scan.tags >= fewestTags { return "the element '\(root)'" }
            index = tag.end
        }
        let isEnded = scan.lastEnd.map { end in text[end...].allSatisfy(isBlank) } ?? false
        guard let known = scan.known, scan.ends >= fewestEnds || isEnded && scan.isClosing else { return nil }
        return "the element '\(known)'"
    }

    /// What the tags so far say together.
    private struct Scan {
        var tags = 0
        var ends = 0
        /// The first that only a document has: with attributes or below a declaration, and with a child right behind
        /// it.
        var root: String?
        var known: String?
        /// Where the last root element's end tag ends, and whether another end tag is right before it.
        var lastEnd: Int?
        var isClosing = false
        private var before: Tag?

        mutating func add(_ tag: Tag, in text: [UInt8]) {
            tags += 1
            let isRoot = roots.contains(tag.name)
            if known == nil, isRoot || inner.contains(tag.name) { known = tag.name }
            let isNext = before.map { text[$0.end..<tag.start].allSatisfy(isBlank) } ?? false
            defer { before = tag }
            if tag.isEnd {
                ends += 1
                if isRoot { (lastEnd, isClosing) = (tag.end, isNext && before?.isEnd == true) }
                return
            }
            let isDeclared = isNext && before?.isDeclaration == true
            if root == nil, isRoot, tag.hasAttributes || isDeclared, tag.hasChild { root = tag.name }
        }
    }

    /// A tag, or a declaration.
    private struct Tag {
        let start: Int
        let end: Int
        let name: String
        let isEnd: Bool
        let isDeclaration: Bool
        let hasAttributes: Bool
        /// Whether another begins right behind it.
        let hasChild: Bool

        init?(_ text: [UInt8], at open: Int) {
            var place = open + 1
            isEnd = place < text.count && text[place] == UInt8(ascii: "/")
            if isEnd { place += 1 }
            isDeclaration = place < text.count && (text[place] == UInt8(ascii: "?") || text[place] == UInt8(ascii: "!"))
            if isDeclaration { place += 1 }
            guard place < text.count, Self.beginsName(text[place]),
                let close = text[place...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
                text[close] == UInt8(ascii: ">")
            else { return nil }
            let word = text[place..<close].prefix(64).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let local = word.lastIndex(of: UInt8(ascii: ":")).map { word[($0 + 1)...] } ?? word
            name = String(decoding: local, as: UTF8.self)
            hasAttributes = text[word.endIndex..<close].contains(UInt8(ascii: "="))
            (start, end) = (open, close + 1)
            let next = text[end...].drop(while: isBlank).prefix(2)
            hasChild =
                next.first == UInt8(ascii: "<")
                && next.last.map { Self.beginsName($0) || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") } ?? false
        }

        private static func beginsName(_ byte: UInt8) -> Bool {
            byte.isLetter || byte == UInt8(ascii: "_")
        }
    }
}

// MARK: - JSON

extension CoveredCopy {
    private static let known: Set<String> = [
        "uri", "headline", "headlines", "body_text", "body_html", "body_xhtml", "bodies", "pubstatus", "pubStatus",
        "versioncreated", "versionCreated", "firstcreated", "firstCreated", "description_text", "description_html",
        "content_html", "content_text", "date_published", "embargoed", "embargoedUntil", "ednote", "edNote",
        "slugline", "usageterms", "copyrightholder", "associations", "renditions", "_items", "feed_url",
        "home_page_url", "api_version",
    ]

    /// Three keys of a format with their values, or two if the copy ends as JSON does.
    private static func keys(in text: [UInt8]) -> String? {
        var keys: [String] = []
        var index = 0
        while let colon = text[index...].firstIndex(of: UInt8(ascii: ":")) {
            index = colon + 1
            guard let key = key(in: text, before: colon), known.contains(key), !keys.contains(key),
                beginsValue(text[index...])
            else { continue }
            keys.append(key)
        }
        let last = text.last { !isBlank($0) }
        let isEnded = last.map { "}])\";'".utf8.contains($0) } ?? false
        guard keys.count >= 3 || keys.count == 2 && isEnded else { return nil }
        return "the keys " + keys.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    }

    /// The name in quotation marks, or in apostrophes as scripts write it.
    private static func key(in text: [UInt8], before colon: Int) -> String? {
        guard let close = text[..<colon].lastIndex(where: { !isBlank($0) }), colon - close < 16 else { return nil }
        let quote = text[close]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let open = text[max(0, close - 32)..<close].lastIndex(of: quote)
        else { return nil }
        return String(decoding: text[(open + 1)..<close], as: UTF8.self)
    }

    private static func beginsValue(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first(where: { !isBlank($0) }) else { return false }
        return "\"'{[-tfn".utf8.contains(first) || first.isDigit
    }
}
