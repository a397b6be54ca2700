import LibXML
import NewsModel

/// Parses NITF into `NITFDocument`s, in one pass and without a tree.
///
/// Only local names count: agencies send NITF without a namespace, with the standard's, or with their own. Anything
/// around `nitf` elements, such as a list of them, is skipped.
struct NITFParser {
    typealias Document = NITFDocument

    let reader: XMLReader
    let defaultZone: Zone

    static func documents(_ utf8: [UInt8], defaultZone: Zone) throws(WireError) -> [NITFDocument] {
        do throws(XMLError) {
            let parser = NITFParser(reader: try XMLReader(utf8), defaultZone: defaultZone)
            return try parser.documents()
        } catch {
            throw WireError(
                .malformed, line: error.line, field: error.message, expected: error.expected ?? "well-formed NITF")
        }
    }

    private func documents() throws(XMLError) -> [NITFDocument] {
        var documents: [NITFDocument] = []
        while try reader.read() {
            guard reader.isElement("nitf") else { continue }
            try WireLimits.check(items: documents.count + 1, in: reader)
            documents.append(try document())
        }
        return documents
    }

    private func document() throws(XMLError) -> NITFDocument {
        let document = Document(line: reader.line)
        document.language = value("lang", namespace: XMLReader.xmlNamespace) ?? value("lang")
        document.baseLanguage = value("baselang")
        document.uno = value("uno")
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("head") {
                try head(into: document)
            } else if reader.isElement("body") {
                let language = document.language ?? document.baseLanguage
                document.body = try NITFBody(
                    reader,
                    known: NITFBody.Known(notes: document.data.messages, language: language.flatMap { LanguageTag($0) })
                )
            } else {
                try reader.skipElement()
            }
        }
        return document
    }

    private func head(into document: Document) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("meta") {
                if let name = value("name"), let content = value("content") {
                    let name = name.lowercased()
                    let mayBeWrong = name.utf8.starts(with: "embargo".utf8)
                    document.metas.append(
                        Document.Meta(name: name, content: content, line: mayBeWrong ? reader.line : nil))
                }
                try reader.skipElement()
            } else if reader.isElement("docdata") {
                try docdata(into: document)
            } else if reader.isElement("tobject") {
                document.type = value("tobject.type") ?? document.type
                try reader.forEachChild { () throws(XMLError) in try classification(into: document) }
            } else if reader.isElement("title") {
                document.title = try NITFText.line(reader)
            } else if reader.isElement("pubdata") {
                publication(into: &document.publication)
                try reader.skipElement()
            } else if reader.isElement("key-list") {
                try keyList(into: &document.keywords)
            } else if reader.isElement("iim") {
                try reader.forEachChild { () throws(XMLError) in
                    if reader.isElement("ds"), let number = value("num"), let text = value("value"),
                        let dataset = number.split(separator: ":").last.flatMap({ Int($0) })
                    {
                        document.datasets.append(Document.Dataset(number: dataset, value: text))
                    }
                    try reader.skipElement()
                }
            } else if reader.isElement("revision-history") {
                document.history += [revision].compactMap { $0 }
                try reader.skipElement()
            } else {
                // The Canadian Press has urgency and others of docdata's elements here.
                try readDatum(into: &document.data)
            }
        }
    }

    /// `revision-history`: when, who, function and comment.
    private var revision: String? {
        let who = [value("name"), value("function").map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        let when = value("norm").map { WireDate(nitf: $0, defaultZone: defaultZone)?.rfc3339 ?? $0 }
        let parts = [when, who.nilIfBlank, value("comment")].compactMap { $0 }
        return parts.nilIfEmpty?.joined(separator: "  ")
    }

    private func classification(into document: Document) throws(XMLError) {
        if reader.isElement("tobject.subject") {
            document.subjects.append(
                Document.SubjectCode(
                    number: value("tobject.subject.refnum"), code: value("tobject.subject.code"),
                    scheme: value("tobject.subject.ipr"),
                    name: value("tobject.subject.detail") ?? value("tobject.subject.matter")
                        ?? value("tobject.subject.type")))
        } else if reader.isElement("tobject.property"), let type = value("tobject.property.type") {
            document.properties.append(type)
        }
        try reader.skipElement()
    }

    /// `pubdata`, one per use; the first with a value counts.
    private func publication(into publication: inout Document.Publication) {
        publication.name = publication.name ?? value("name")
        publication.section = publication.section ?? value("position.section")
        publication.date =
            publication.date
            ?? value("date.publication").flatMap { WireDate(nitf: $0, defaultZone: defaultZone) }
    }
}

extension NITFParser {
    /// A nonempty attribute, on one line.
    func value(_ name: StaticString, namespace: StaticString? = nil) -> String? {
        guard let value = reader.attribute(name, namespace: namespace) else { return nil }
        let line = value.oneLine
        return line.isEmpty ? nil : line
    }

    func keyList(into keywords: inout [String]) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("keyword") {
                let key = value("key")
                let text = try NITFText.line(reader)
                if let keyword = key ?? text { keywords.append(keyword) }
            } else {
                try reader.skipElement()
            }
        }
    }
}

extension WireDate {
    /// ISO 8601 as the standard requires, and as it comes: with `GMT` or an offset of hours only, or in the forms of
    /// the web.
    init?(nitf text: String, defaultZone: Zone) {
        if let date = FeedDate.date(text, defaultZone: defaultZone) {
            self = date
            return
        }
        let bytes = text.utf8
        let zoned: String
        if text.hasSuffix("GMT") || text.hasSuffix("UTC") {
            zoned = Substring(text.dropLast(3)).trimmed + "Z"
        } else if let sign = bytes.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
            bytes.distance(from: sign, to: bytes.endIndex) == 3
        {
            zoned = text + "00"
        } else {
            return nil
        }
        guard let date = WireDate(iso8601: zoned, defaultZone: defaultZone) else { return nil }
        self = date
    }
}
