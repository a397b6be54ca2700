import LibXML

/// Reads the elements of NewsML-G2 into a `NewsMLG2Document`, in one pass and without a tree.
///
/// Elements of other namespaces (`rtr:role`, an agency's `extensions`) and unknown ones are passed over, so that one
/// reader serves 2.9 to 2.35, core and power conformance. It does not validate and decides nothing.
struct NewsMLG2Parser {
    typealias Item = NewsMLG2Item

    let reader: XMLReader
    /// The namespace of the document element where it is not the standard's: some editors name one of their own
    /// making for the whole document.
    private var dialect: String?

    private init(reader: XMLReader) {
        self.reader = reader
    }

    static func document(_ utf8: [UInt8]) throws(WireError) -> NewsMLG2Document {
        do throws(XMLError) {
            var parser = NewsMLG2Parser(reader: try XMLReader(utf8))
            return try parser.document()
        } catch {
            throw WireError(g2: error)
        }
    }

    private mutating func document() throws(XMLError) -> NewsMLG2Document {
        var document = NewsMLG2Document()
        while try reader.read() {
            guard reader.kind == .element else { continue }
            if !reader.isInNamespace(NewsMLG2Names.namespace) { dialect = reader.namespaceURI }
            if reader.isElement("newsMessage") {
                try message(into: &document)
            } else {
                document.items.append(try anyItem(catalog: [:]))
            }
        }
        return document
    }

    private func message(into document: inout NewsMLG2Document) throws(XMLError) {
        var catalog: [String: String] = [:]
        try forEachChild { () throws(XMLError) in
            if reader.isElement("header") {
                try forEachChild { () throws(XMLError) in
                    if reader.isElement("priority") {
                        document.priority = try reader.elementText()
                    } else if reader.isElement("catalog") {
                        try schemes(into: &catalog)
                    } else {
                        try reader.skipElement()
                    }
                }
            } else if reader.isElement("itemSet") {
                try forEachChild { () throws(XMLError) in
                    try WireLimits.check(items: document.items.count + 1, in: reader)
                    document.items.append(try anyItem(catalog: catalog))
                }
            } else {
                try reader.skipElement()
            }
        }
    }

    private func anyItem(catalog: [String: String]) throws(XMLError) -> Result<Item, WireError> {
        let isNews = reader.isElement("newsItem")
        let line = reader.line
        let name = reader.localName
        guard isNews || reader.isElement("packageItem") else {
            try reader.skipElement()
            return .failure(
                WireError(
                    .unsupported, line: line, field: name, expected: "a newsItem, a packageItem or a newsMessage"))
        }
        let guid = reader.attribute("guid")?.oneLine ?? ""
        guard !guid.isEmpty else {
            try reader.skipElement()
            return .failure(
                WireError(.malformed, line: line, field: name, expected: "the item's id in an attribute guid"))
        }
        let item = Item(
            kind: isNews ? .news : .package, line: line, guid: guid, version: reader.attribute("version"),
            language: reader.ownLanguage)
        item.catalog = catalog
        try content(of: item)
        return .success(item)
    }

    private func content(of item: Item) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            if reader.isElement("itemMeta") {
                try management(into: &item.management)
            } else if reader.isElement("contentMeta") {
                try contentMeta(into: &item.content)
            } else if reader.isElement("contentSet") {
                try contentSet(into: item)
            } else if reader.isElement("rightsInfo") {
                try rights(into: &item.rights)
            } else if reader.isElement("assert") || reader.isElement("inlineRef") {
                try assert(into: &item.asserts)
            } else if reader.isElement("groupSet") {
                item.rootGroup = reader.attribute("root")
                try forEachChild { () throws(XMLError) in try group(into: &item.groups) }
            } else if reader.isElement("catalog") {
                try schemes(into: &item.catalog)
            } else if reader.isElement("hopHistory") {
                try forEachChild { () throws(XMLError) in item.history += [try hop()].compactMap { $0 } }
            } else {
                try reader.skipElement()
            }
        }
    }

    /// When an item was in whose hands, and what they did.
    private func hop() throws(XMLError) -> String? {
        var facts = [reader.attribute("timestamp")]
        var actions: [String] = []
        try forEachChild { () throws(XMLError) in
            if reader.isElement("party") {
                let party = try term()
                facts.append(party.names.first?.text ?? party.qcode ?? party.uri ?? party.literal)
            } else if reader.isElement("action") {
                let codes = [code, reader.attribute("target")].compactMap { $0.map(NewsCodes.code) }
                actions.append(codes.joined(separator: " "))
                try reader.skipElement()
            } else {
                try reader.skipElement()
            }
        }
        facts.append(actions.joined(separator: ", "))
        return facts.compactMap { $0?.oneLine.nilIfBlank }.joined(separator: "  ").nilIfBlank
    }

    private func schemes(into catalog: inout [String: String]) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            if reader.isElement("scheme"), let alias = reader.attribute("alias"), let uri = reader.attribute("uri") {
                catalog[alias] = uri
            }
            try reader.skipElement()
        }
    }

    private func assert(into asserts: inout [String: [Item.Text]]) throws(XMLError) {
        var term = Item.Term(
            qcode: reader.attribute("qcode"), uri: reader.attribute("uri"), literal: reader.attribute("literal"))
        var localities: [Item.Text] = []
        try forEachChild { () throws(XMLError) in
            if reader.isElement("name") {
                term.names.append(try text())
            } else if reader.isElement("POIDetails") {
                try self.localities(into: &localities)
            } else {
                try reader.skipElement()
            }
        }
        if term.names.isEmpty { term.names = localities }
        guard !term.names.isEmpty else { return }
        for code in [term.qcode, term.uri, term.literal] {
            // A few names in as many languages; more would only be there to be gone through for every subject.
            if let code, asserts[code, default: []].count < 64 { asserts[code, default: []] += term.names.prefix(64) }
        }
    }

    /// The places in a point's address, by name.
    private func localities(into names: inout [Item.Text]) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            guard reader.isElement("address") else { return try reader.skipElement() }
            try forEachChild { () throws(XMLError) in
                guard reader.isElement("locality") else { return try reader.skipElement() }
                names += try term().names
            }
        }
    }

    private func rights(into rights: inout Item.Rights) throws(XMLError) {
        // Of the fields that describe the story, not of the story.
        let scopes = (reader.attribute("scope") ?? "").words
        if !scopes.isEmpty, scopes.allSatisfy({ $0.hasSuffix("metadata") }) { return try reader.skipElement() }
        try forEachChild { () throws(XMLError) in
            if reader.isElement("copyrightHolder") {
                rights.holders.append(try term())
            } else if reader.isElement("copyrightNotice") {
                rights.notices.append(try text())
            } else if reader.isElement("usageTerms") {
                rights.terms.append(try text())
            } else {
                try reader.skipElement()
            }
        }
    }
}

// MARK: - What all elements share

extension NewsMLG2Parser {
    /// Calls on the start of each element in this one; the body must read that element to its end. Elements of
    /// foreign namespaces are passed over.
    func forEachChild(_ body: () throws(XMLError) -> Void) throws(XMLError) {
        if reader.isEmptyElement { return }
        while try reader.read() {
            switch reader.kind {
            case .element:
                if reader.isInNamespace(NewsMLG2Names.namespace) || isOfDialect {
                    try body()
                } else {
                    try reader.skipElement()
                }
            case .endElement: return
            default: break
            }
        }
    }

    private var isOfDialect: Bool {
        guard let namespace = reader.namespaceURI else { return true }
        return namespace == dialect
    }

    /// QCode, URI or literal, whichever the element has: for controlled values.
    var code: String? {
        reader.attribute("qcode") ?? reader.attribute("uri") ?? reader.attribute("literal")
    }

    func codeOnly() throws(XMLError) -> String? {
        let code = self.code
        try reader.skipElement()
        return code
    }

    func text(keepsLinks: Bool = false) throws(XMLError) -> Item.Text {
        var text = Item.Text(
            text: "", language: reader.ownLanguage, role: reader.attribute("role") ?? reader.attribute("roleuri"),
            rank: reader.attribute("rank").flatMap { Int($0) })
        text.text = try blockText(keepsLinks: keepsLinks)
        return text
    }

    /// Text with the few elements of markup that the standard allows in notes and descriptions; of these only line
    /// breaks and paragraphs matter here, and in notes links.
    private func blockText(keepsLinks: Bool = false) throws(XMLError) -> String {
        var text = ""
        if reader.isEmptyElement { return text }
        var open = 1
        var link: NoteLink?
        while open > 0, try reader.read() {
            switch reader.kind {
            case .text, .cdata, .whitespace:
                if text.isEmpty { text = reader.text } else { text += reader.text }
            case .element:
                if !reader.isEmptyElement { open += 1 }
                if Self.breaks.contains(where: { reader.isElement($0) }) { text += "\n" }
                if keepsLinks, let found = NoteLink(reader, depth: open, start: text.utf8.count) { link = found }
            case .endElement:
                if let found = link, found.depth == open {
                    text += found.ending(of: text)
                    link = nil
                }
                open -= 1
            default: break
            }
        }
        return text
    }

    private static let breaks: [StaticString] = ["br", "p", "li", "div", "section", "h3", "h4"]

    /// A concept with the names and the equivalents it states itself.
    func term() throws(XMLError) -> Item.Term {
        var term = Item.Term(
            qcode: reader.attribute("qcode"), uri: reader.attribute("uri"), literal: reader.attribute("literal"),
            type: reader.attribute("type") ?? reader.attribute("typeuri"),
            role: reader.attribute("role") ?? reader.attribute("roleuri"))
        try forEachChild { () throws(XMLError) in
            if reader.isElement("name") {
                term.names.append(try text())
            } else if reader.isElement("sameAs") {
                term.sameAs.append(try self.term())
            } else {
                try reader.skipElement()
            }
        }
        return term
    }
}
