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
            } else if let field = FeedCopy.Wire.field(reader) {
                let text = try parser.text()
                wire[keyPath: field] = wire[keyPath: field] ?? text
            }
        }
        entry.wire = wire
    }
}

extension FeedCopy {
    /// The fields of a wire's item that a feed has no elements for.
    struct Wire {
        var byline: String?
        var dateline: String?
        var slugline: String?
        var copyright: String?
        var headline: String?
        var version: String?
        var status: String?
        var release: String?
        var instruction: String?
        var subjects: [String] = []

        fileprivate static func field(_ reader: XMLReader) -> WritableKeyPath<Wire, String?>? {
            if reader.isElement("ByLine") { return \.byline }
            if reader.isElement("DateLine") { return \.dateline }
            if reader.isElement("SlugLine") { return \.slugline }
            if reader.isElement("CopyrightLine") { return \.copyright }
            if reader.isElement("HeadLine") { return \.headline }
            if reader.isElement("ManagementSequenceNumber") { return \.version }
            if reader.isElement("PublishingStatus") { return \.status }
            if reader.isElement("ReleaseDateTime") { return \.release }
            return reader.isElement("Instruction") ? \.instruction : nil
        }

        /// A status that forbids publication; one that is not known, too.
        var pubStatus: PubStatus {
            switch status?.lowercased() {
            case nil, "usable", "embargoed": .usable
            case "canceled", "cancelled", "killed": .canceled
            default: .withheld
            }
        }

        /// The embargo of an item whose status is that.
        var embargo: String? {
            status?.lowercased() == "embargoed" ? release ?? "embargoed" : nil
        }
    }
}
