import LibXML
import NewsModel

/// `docdata`: the document's id, rights and dates.
extension NITFParser {
    func docdata(into document: Document) throws(XMLError) {
        document.data.status = statedValue("management-status") ?? document.data.status
        document.data.other = value("management-doc-idref") ?? document.data.other
        document.data.otherStatus = statedValue("management-idref-status") ?? document.data.otherStatus
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("key-list") {
                try keyList(into: &document.keywords)
            } else if reader.isElement("identified-content") {
                try reader.forEachChild { () throws(XMLError) in try identified(into: &document.data.identified) }
            } else if reader.isElement("del-list") {
                try reader.forEachChild { () throws(XMLError) in
                    if let name = value("src-name") { document.data.sources.append(name) }
                    try reader.skipElement()
                }
            } else {
                try readDatum(into: &document.data)
            }
        }
    }

    /// An element of `docdata`, wherever it is, to its end.
    func readDatum(into data: inout Document.DocData) throws(XMLError) {
        guard reader.isElement("ed-msg") else {
            datum(into: &data)
            return try reader.skipElement()
        }
        if value("msg-type") == NITFElement.releasedMessage { data.isReleased = true }
        data.messages += try reader.deskMessages()
    }

    /// An element with only attributes.
    private func datum(into data: inout Document.DocData) {
        if reader.isElement("doc-id") {
            data.id = value("id-string") ?? data.id
            data.registrar = value("regsrc") ?? data.registrar
        } else if reader.isElement("urgency") {
            data.urgency = value("ed-urg")
        } else if reader.isElement("date.issue") {
            data.issue = stamp() ?? data.issue
        } else if reader.isElement("date.release") {
            data.release = stamp() ?? data.release
        } else if reader.isElement("date.expire") {
            data.expiry = stamp() ?? data.expiry
        } else if reader.isElement("du-key") {
            data.key = Document.UpdateKey(
                key: value("key"), generation: value("generation"), version: value("version"))
        } else if reader.isElement("doc.copyright") {
            data.copyrightHolder = value("holder") ?? data.copyrightHolder
            data.copyrightYear = value("year") ?? data.copyrightYear
        } else if reader.isElement("doc.rights") {
            data.rightsOwner = value("owner") ?? data.rightsOwner
            let terms = [value("type"), value("limitations"), value("geography")].compactMap { $0 }
            // AP's `type="none"` states none.
            data.rights += terms.filter { $0.lowercased() != "none" }
        } else if reader.isElement("doc-scope") {
            if let scope = value("scope") { data.scopes.append(scope) }
        } else if reader.isElement("series") {
            data.series = reader.statedSeries ?? data.series
        } else if reader.isElement("evloc") {
            place(into: &data.places)
        } else if reader.isElement("fixture") {
            data.fixture = value("fix-id")
        } else if reader.isElement("correction") {
            data.correction = Document.Correction(info: value("info"), id: value("id-string"))
        }
    }

    private func statedValue(_ name: StaticString) -> Document.Value? {
        value(name).map { Document.Value(text: $0, line: reader.line) }
    }

    private func stamp() -> Document.Stamp? {
        guard let text = value("norm") else { return nil }
        let date = WireDate(nitf: text, defaultZone: defaultZone)
        return Document.Stamp(text: text, date: date, line: date == nil ? reader.line : nil)
    }

    private func place(into places: inout [Document.EventLocation]) {
        let place = Document.EventLocation(
            country: value("iso-cc"), name: value("city") ?? value("county-dist") ?? value("state-prov"),
            id: value("id"))
        if place.country != nil || place.name != nil { places.append(place) }
    }

    private func identified(into list: inout [Document.Identified]) throws(XMLError) {
        let isPlace = reader.isElement("location")
        let kind: Document.Identified.Kind = isPlace ? .place : reader.isElement("classifier") ? .classifier : .other
        var entry = Document.Identified(
            kind: kind, type: value("type"), scheme: value("idsrc") ?? value("code-source"),
            code: value("value") ?? value("location-code"))
        entry.name = try NITFText.line(reader)
        if entry.code != nil || entry.name != nil { list.append(entry) }
    }
}

extension XMLReader {
    /// The lines of `ed-msg`. A message may have several, which must be kept if it is about an embargo: only the
    /// beginning of a line counts. `info` may be missing (NITF 3.6); then the type has the meaning, or the text, which
    /// the element should not have. Our own writer's messages about the item itself are not part of the copy.
    func deskMessages() throws(XMLError) -> [String] {
        let type = attribute("msg-type")?.oneLine.nilIfBlank
        let info = attribute("info")
        let text = try elementText()
        guard !NITFElement.ownMessages.contains(type ?? "") else { return [] }
        var lines = DeskNotes.lines(of: [info, text].compactMap { $0 })
        guard let type else { return lines }
        if lines.isEmpty { return [type] }
        // `<ed-msg msg-type="embargo" info="06:00 30 November 2026 GMT"/>`
        let isSaid = DeskWords(lines[0], in: .note).isSignal
        if !isSaid, DeskWords(type, in: .note).isSignal { lines[0] = "\(type): \(lines[0])" }
        return lines
    }
}
