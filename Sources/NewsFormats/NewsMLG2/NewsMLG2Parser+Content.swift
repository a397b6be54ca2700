import LibXML
import NewsModel

/// `contentSet`: the text itself, or where its files are.
extension NewsMLG2Parser {
    func contentSet(into item: Item) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            let isXML = reader.isElement("inlineXML")
            if isXML || reader.isElement("inlineData") {
                item.hasInlineContent = true
                // Alternatives of one content: the first that says anything is the one.
                let story = isXML ? try inlineXML(of: item) : try inlineData()
                if item.story?.isBlank ?? true { item.story = story }
            } else if reader.isElement("remoteContent") {
                item.remotes.append(try remote())
            } else {
                try reader.skipElement()
            }
        }
    }

    /// contentMeta stands before contentSet, so that its fields are known where the text is read.
    private func known(of item: Item) -> NITFBody.Known {
        let dateline = item.content.datelines.first.map { StatedLine.dateline($0.text) }
        return NITFBody.Known(
            headline: item.content.headlines.first?.text.oneLine,
            dateline: dateline.flatMap { $0.isEmpty ? nil : $0 })
    }

    private func inlineData() throws(XMLError) -> NewsMLG2Story {
        let language = self.language
        let type = reader.attribute("contenttype")
        let text = XMLText.clean(try reader.elementText())
        // ANSA calls its HTML plain.
        let isHTML = type.map { $0.contains("html") } ?? false || text.trimmed.utf8.starts(with: "<p>".utf8)
        return NewsMLG2Story(language: language, markup: isHTML ? .html(text) : .plain(text))
    }

    /// A whole XHTML document, its `body`, any other elements of XHTML, or a whole NITF document. Some editors put
    /// escaped HTML into it.
    private func inlineXML(of item: Item) throws(XMLError) -> NewsMLG2Story {
        var story = NewsMLG2Story(language: language, markup: .events([]))
        var events: [MarkupEvent] = []
        var text = ""
        if reader.isEmptyElement { return story }
        while try reader.read(), reader.kind != .endElement {
            switch reader.kind {
            case .element where reader.isElement("html"):
                story.language = story.language ?? language
                try reader.readXHTML(title: &story.title, events: &events)
            case .element where reader.isElement("nitf"):
                story.nitf = try NITFBody(reader, known: known(of: item))
            case .element where reader.isElement("body"): try reader.appendContentEvents(to: &events)
            case .element: events += try reader.elementEvents()
            case .text, .cdata: text += reader.text
            default: break
            }
        }
        if events.isEmpty, !text.isBlank {
            let clean = XMLText.clean(text).trimmed
            story.markup = clean.utf8.first == UInt8(ascii: "<") ? .html(clean) : .plain(clean)
        } else {
            story.markup = .events(events)
        }
        return story
    }
}
