import LibXML
public import NewsModel

/// Writes items as NITF 3.6, one document each.
///
/// The article is the update key (`du-key`), since NITF has no links between languages. It cannot express a place as
/// distinct from the dateline, the first date as distinct from the current one, `priority`, or the name of a genre in
/// another language.
public enum NITFWriter {
    /// The document of one item, in UTF-8.
    public static func write(_ item: SyndicatedItem, site: Site) -> [UInt8] {
        let writer = XMLWriter(layout: .lines)
        NITFDocumentWriter(item, site: site, writer: writer).write()
        return writer.finish()
    }

    /// Several documents within an element, which is not in the standard but skipped by the field's readers.
    public static func write(_ items: [SyndicatedItem], site: Site) -> [UInt8] {
        let writer = XMLWriter(layout: .lines)
        writer.start("nitf-documents")
        for item in items { NITFDocumentWriter(item, site: site, writer: writer).write() }
        writer.end()
        return writer.finish()
    }
}

/// One document, head first.
private struct NITFDocumentWriter {
    let item: SyndicatedItem
    let content: Content
    let site: Site
    let writer: XMLWriter
    let language: String?

    init(_ item: SyndicatedItem, site: Site, writer: XMLWriter) {
        self.item = item
        content = item.content
        self.site = site
        self.writer = writer
        language = item.language.stated
    }

    func write() {
        writer.start("nitf")
        writer.namespace(nil, "http://iptc.org/std/NITF/2006-10-18/")
        writer.attribute("version", "-//IPTC//DTD NITF 3.6//EN")
        writer.attribute("baselang", language)
        writer.start("head")
        writer.element("title", ifPresent: content.headline.nilIfBlank)
        empty("meta", [("name", "anpa-keyword"), ("content", content.slugline)], needs: content.slugline)
        empty("meta", [("name", "credit"), ("content", content.credit)], needs: content.credit)
        writeClassification()
        writeDocData()
        if let first = item.firstCreated {
            empty("pubdata", [("type", "web"), ("date.publication", first.rfc3339)])
        }
        writer.end()
        writeBody()
        writer.end()
    }

    /// An element with only attributes, if it has the required ones.
    private func empty(_ name: String, _ attributes: [(name: String, value: String?)], needs value: String? = "") {
        guard value != nil else { return }
        writer.start(name)
        for attribute in attributes { writer.attribute(attribute.name, attribute.value) }
        writer.end()
    }
}

// MARK: - Head

extension NITFDocumentWriter {
    private func writeClassification() {
        let topics = content.subjects.compactMap { subject in NITFTopic(subject).map { ($0, subject.name) } }
        guard !topics.isEmpty || !content.genres.isEmpty else { return }
        writer.start("tobject")
        writer.attribute("tobject.type", "news")
        for genre in content.genres {
            empty("tobject.property", [("tobject.property.type", NITFTopic.property(of: genre))])
        }
        for (topic, name) in topics {
            empty(
                "tobject.subject",
                [
                    ("tobject.subject.ipr", "IPTC"), ("tobject.subject.refnum", topic.number),
                    ("tobject.subject.detail", name),
                ])
        }
        writer.end()
    }

    private func writeDocData() {
        let id = site.uri(of: item.id)
        writer.start("docdata")
        let isEmbargoed = item.embargo != nil && item.status == .usable
        writer.attribute("management-status", isEmbargoed ? "embargoed" : item.status.rawValue)
        if item.isCorrection {
            empty("correction", [("info", item.correctionNote), ("id-string", id), ("regsrc", site.tag)])
        }
        empty("doc-id", [("regsrc", site.tag), ("id-string", id)])
        empty("urgency", [("ed-urg", content.urgency.map { String($0) })], needs: content.urgency.map { String($0) })
        empty("date.issue", [("norm", item.versionCreated.rfc3339)])
        let released = item.release
        let release = item.embargo ?? released?.embargo
        empty("date.release", [("norm", release?.rfc3339)], needs: release?.rfc3339)
        for category in content.categories { empty("doc-scope", [("scope", category)]) }
        for line in item.edNote?.unicodeScalars.split(whereSeparator: \.isLineBreak) ?? [] {
            empty("ed-msg", [("info", String(line))])
        }
        empty("ed-msg", [("msg-type", NITFElement.releasedMessage), ("info", released?.note)], needs: released?.note)
        let behind = item.behindNote(from: site)
        empty("ed-msg", [("msg-type", NITFElement.behindMessage), ("info", behind)], needs: behind)
        let purge = item.isPurged ? "Delete every copy" : nil
        empty("ed-msg", [("msg-type", NITFElement.purgeMessage), ("info", purge)], needs: purge)
        empty("du-key", [("version", String(item.version)), ("key", site.uri(of: item.article))])
        empty("doc.copyright", [("holder", content.copyright)], needs: content.copyright)
        empty("doc.rights", [("limitations", content.usageTerms)], needs: content.usageTerms)
        if !content.keywords.isEmpty {
            writer.start("key-list")
            for keyword in content.keywords { empty("keyword", [("key", keyword)]) }
            writer.end()
        }
        writeIdentifiedContent()
        writer.end()
    }

    /// Places, and subjects of vocabularies that are not IPTC's.
    private func writeIdentifiedContent() {
        let subjects = content.subjects.filter { NITFTopic($0) == nil }
        guard !subjects.isEmpty || !content.places.isEmpty else { return }
        writer.start("identified-content")
        for place in content.places {
            let parts = NITFTopic.parts(of: place.qcode)
            writer.start("location")
            let isCode = parts != nil || place.qcode.isWholeURI
            writer.attribute("location-code", isCode ? parts?.code ?? place.qcode : nil)
            writer.attribute("code-source", parts?.scheme)
            writer.text(place.name ?? (isCode ? "" : place.qcode))
            writer.end()
        }
        for subject in subjects {
            let parts = NITFTopic.parts(of: subject.qcode)
            writer.start("classifier")
            writer.attribute("idsrc", parts?.scheme)
            writer.attribute("value", parts?.code ?? subject.qcode)
            writer.text(subject.name ?? "")
            writer.end()
        }
        writer.end()
    }
}

// MARK: - Body

extension NITFDocumentWriter {
    private func writeBody() {
        writer.start("body")
        writer.attribute("xml:lang", language)
        if item.status == .usable {
            writeBodyHead()
            writer.start("body.content")
            NITFBodyWriter.write(content.body, to: writer)
            item.pictures(from: site).forEach(write)
            writer.end()
        }
        writer.end()
    }

    private func writeBodyHead() {
        writer.start("body.head")
        writer.start("hedline")
        writer.element("hl1", content.headline)
        writer.element("hl2", ifPresent: content.subheadline)
        writer.end()
        writer.element("byline", ifPresent: content.byline)
        writer.element("distributor", ifPresent: content.source)
        writer.element("dateline", ifPresent: content.dateline)
        if let abstract = content.abstract {
            writer.start("abstract")
            writer.element("p", abstract)
            writer.end()
        }
        writer.end()
    }

    private func write(_ picture: Picture) {
        writer.start("media")
        writer.attribute("media-type", "image")
        if let id = picture.id { empty("media-metadata", [("name", "id"), ("value", id)]) }
        // The schema wants a reference where there is nothing to refer to.
        for rendition in picture.renditions.isEmpty ? [nil] : picture.renditions.map(Optional.some) {
            empty(
                "media-reference",
                [
                    ("source", rendition?.href), ("name", rendition?.role), ("mime-type", rendition?.mediaType),
                    ("width", rendition?.width.map { String($0) }), ("height", rendition?.height.map { String($0) }),
                    ("alternate-text", picture.alternativeText), ("copyright", picture.rights),
                ])
        }
        writer.element("media-caption", ifPresent: picture.caption)
        writer.element("media-producer", ifPresent: picture.credit)
        writer.end()
    }
}
