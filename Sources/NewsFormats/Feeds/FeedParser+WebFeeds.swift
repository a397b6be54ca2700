import LibXML
import NewsModel

/// What AP's feeds add to Atom: the story as NITF in the content, the fields and the standing of the item.
extension FeedParser {
    /// Content that is XML: a document of NITF, in whatever namespace. Any other is no text of ours.
    ///
    /// - Returns: whether the content was declared to be XML, and is read.
    mutating func readDocument(of entry: inout FeedCopy.Entry) throws(XMLError) -> Bool {
        let type = reader.attribute("type")?.lowercased() ?? ""
        guard type == "text/xml" || type.contains("nitf") else { return false }
        entry.language = reader.language ?? entry.language
        var known = NITFBody.Known()
        if case .plain(let title)? = entry.title { known.headline = title.oneLine }
        var document: NITFBody?
        try forEachChild { parser throws(XMLError) in
            guard document == nil, parser.reader.isElement("nitf") || parser.reader.isElement("body") else { return }
            document = try NITFBody(parser.reader, known: known)
        }
        entry.document = document ?? entry.document
        return true
    }

    /// `apcm:ContentMetadata` and `apnm:NewsManagement`; the reader is on one of them.
    mutating func readWebFeed(of entry: inout FeedCopy.Entry) throws(XMLError) {
        guard reader.isElement("ContentMetadata") || reader.isElement("NewsManagement") else { return }
        var wire = entry.wire
        try forEachChild { parser throws(XMLError) in
            let reader = parser.reader
            if reader.isElement("SubjectClassification") {
                if let name = reader.attribute("Value")?.nilIfBlank, reader.attribute("Authority") == "AP Subject" {
                    wire.subjects.append(name)
                }
            } else if let field = FeedWire.field(reader) {
                let text = try parser.text()
                wire[keyPath: field] = wire[keyPath: field] ?? text
            }
        }
        entry.wire = wire
    }
}
