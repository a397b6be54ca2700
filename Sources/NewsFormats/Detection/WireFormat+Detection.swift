/// The format of copy, by its beginning.
extension WireFormat {
    /// Detects the format from the beginning of the bytes: the root element of XML and the element that follows, or the
    /// keys of JSON. The file's name is ignored.
    ///
    /// - Parameter encoding: the label of what does not say itself in what encoding it is, from transport or provider.
    public static func detect(_ bytes: [UInt8], encoding: String? = nil) throws(WireFormatError) -> WireFormat {
        if let foreign = ForeignFile.name(of: bytes) { throw WireFormatError("it is \(foreign), expected wire copy") }
        let start = DetectionText(bytes, encoding: encoding).bytes
        if let document = MarkupStart(start) { return try format(of: document) }
        if WireDeclaration.isJSON(start) { return try format(of: JSONKeys(start)) }
        if let framed = try WireFrame.format(of: start) { return framed }
        if let covered = CoveredCopy(start) {
            throw WireFormatError(
                "it has \(covered.found) behind '\(covered.start)', expected a document from its first byte on, or "
                    + "--format text for text that quotes one")
        }
        return .text
    }

    private static func format(of document: MarkupStart) throws(WireFormatError) -> WireFormat {
        guard let root = document.root else {
            throw WireFormatError("it begins like XML and has no element, expected a whole document")
        }
        switch root {
        case "newsItem", "newsMessage", "packageItem": return .newsMLG2
        case "NewsML": return .newsML1
        case "nitf": return .nitf
        case "rss", "RDF", "channel": return .rss
        case "feed", "entry": return .atom
        case "conceptItem", "knowledgeItem", "planningItem", "catalogItem":
            throw WireFormatError("it is a NewsML-G2 \(root), which has no copy, expected newsItem or packageItem")
        default: break
        }
        if document.isHTML || ["html", "head", "body"].contains(root.lowercased()) {
            throw WireFormatError("it is an HTML page, expected wire copy")
        }
        // Several documents, which the standard has no element around: each sender calls it what it likes.
        if document.first == "nitf" { return .nitf }
        throw WireFormatError(
            "it is XML with the root element '\(root)', expected newsItem, newsMessage, packageItem, NewsML, nitf, "
                + "rss, rdf:RDF or feed")
    }

    private static func format(of json: JSONKeys) throws(WireFormatError) -> WireFormat {
        if json.version?.contains("jsonfeed.org") == true { return .jsonFeed }
        if json.keys.contains("uri") { return .ninjs }
        if json.keys.contains("items"), json.keys.contains("title") || json.keys.contains("feed_url") {
            return .jsonFeed
        }
        // The envelopes of Superdesk's content API, the BBC's local news, another Newswire and AP's Media API.
        let isEnvelope = ["_items", "item", "items"].contains { json.keys.contains($0) }
        if isEnvelope || json.keys.contains("data") && json.keys.contains("api_version") { return .ninjs }
        let marks = ["headline", "headlines", "body_text", "body_html", "bodies", "versioncreated", "versionCreated"]
        if marks.contains(where: { json.keys.contains($0) }) { return .ninjs }
        let seen = json.keys.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
        throw WireFormatError(
            "it is JSON with \(seen.isEmpty ? "no keys" : "the keys \(seen)"), expected ninjs, which has 'uri', or "
                + "JSON Feed, which has a 'version' of jsonfeed.org")
    }
}
