import LibXML
import NewsModel

/// `contentSet`: the text itself, or the addresses of its files.
extension NewsMLG2Parser {
    func contentSet(into item: Item) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            let isXML = reader.isElement("inlineXML")
            if isXML || reader.isElement("inlineData") {
                let role = reader.attribute("role") ?? reader.attribute("rendition")
                guard var story = isXML ? try inlineXML(of: item) : try inlineData(of: item) else { return }
                story.role = role.map { NewsCodes.value(of: $0) }
                item.hasInlineContent = true
                item.stories.append(story)
            } else if reader.isElement("remoteContent") {
                item.remotes.append(try remote())
            } else {
                try reader.skipElement()
            }
        }
        item.chooseStory()
    }

    /// contentMeta precedes contentSet, so its fields are known when the text is read.
    private func known(of item: Item) -> NITFBody.Known {
        let dateline = item.content.datelines.first.flatMap { StatedLine.placedDateline($0.text) }
        let language = item.content.languages.first?.text ?? item.language
        return NITFBody.Known(
            headline: item.content.headlines.first?.text.oneLine,
            dateline: dateline, notes: item.management.notes.map(\.text.oneLine),
            language: language.flatMap { LanguageTag($0) })
    }

    /// Text, also in Base64. Embedded pictures and documents of other kinds are not text.
    private func inlineData(of item: Item) throws(XMLError) -> NewsMLG2Story? {
        let language = reader.ownLanguage
        let type = reader.attribute("contenttype")?.lowercased()
        let encoding = reader.attribute("encoding") ?? reader.attribute("encodinguri")
        let data = try reader.elementText()
        guard Self.isText(type), let text = Self.text(data, encoding: encoding, type: type) else {
            item.foreignData = item.foreignData ?? type ?? encoding
            return nil
        }
        if let document = document(text, language: language, of: item) { return document }
        // ANSA calls its HTML plain.
        let isHTML = type.map { $0.contains("html") } ?? false || text.trimmed.utf8.starts(with: "<p>".utf8)
        return NewsMLG2Story(language: language, markup: isHTML ? .html(text) : .plain(text))
    }

    private static func isText(_ type: String?) -> Bool {
        guard let type else { return true }
        let isData = ["css", "javascript", "calendar", "vcard", "json", "pdf"].contains { type.contains($0) }
        return !isData && (type.utf8.starts(with: "text/".utf8) || type.contains("xml") || type.contains("html"))
    }

    private static func text(_ data: String, encoding: String?, type: String?) -> String? {
        guard let encoding, !encoding.isBlank else { return XMLText.clean(data) }
        guard NewsCodes.value(of: encoding) == "base64" else { return nil }
        return EncodedText.decoded(base64: data, type: type).map { XMLText.clean($0) }
    }

    /// A whole NITF or XHTML document as text in the data.
    private func document(_ text: String, language: String?, of item: Item) -> NewsMLG2Story? {
        let start = text.trimmed
        guard start.utf8.starts(with: "<?xml".utf8) || start.utf8.starts(with: "<nitf".utf8) else { return nil }
        var story = NewsMLG2Story(language: language, markup: .events([]))
        do throws(XMLError) {
            let inside = try XMLReader(start)
            while try inside.read(), inside.kind != .element {}
            if inside.isElement("nitf") {
                story.nitf = try NITFBody(inside, known: known(of: item))
            } else {
                var events: [MarkupEvent] = []
                try inside.readXHTML(title: &story.title, events: &events)
                story.markup = .events(events)
            }
            return story
        } catch {
            return nil
        }
    }

    /// A whole XHTML document, its `body`, other elements of XHTML, or a whole NITF document. Some editors put escaped
    /// HTML into it. Machine-readable data, such as SportsML, is not text.
    private func inlineXML(of item: Item) throws(XMLError) -> NewsMLG2Story? {
        var story = NewsMLG2Story(language: reader.ownLanguage, markup: .events([]))
        let type = reader.attribute("contenttype")?.lowercased()
        var markup = MixedMarkup()
        if reader.isEmptyElement { return story }
        while try reader.read(), reader.kind != .endElement {
            switch reader.kind {
            case .element where reader.isElement("html"):
                story.language = story.language ?? reader.ownLanguage
                var events: [MarkupEvent] = []
                try reader.readXHTML(title: &story.title, events: &events)
                markup.add(events)
            case .element where reader.isElement("nitf"):
                story.nitf = try NITFBody(reader, known: known(of: item))
            case .element where reader.isElement("body"): markup.add(try reader.contentEvents())
            case .element where AgencyMarkup.data.contains(reader.localName):
                item.foreignData = item.foreignData ?? type ?? reader.localName
                try reader.skipElement()
            case .element where AgencyMarkup.isForeign(reader.localName):
                story.language = story.language ?? reader.ownLanguage
                let known = AgencyMarkup(try reader.elementEvents())
                markup.add(known.events)
                story.pictures += known.pictures
            case .element: markup.add(try reader.elementEvents())
            case .text, .cdata, .whitespace: markup.add(reader.text)
            default: break
            }
        }
        if markup.events.isEmpty, story.nitf == nil, item.foreignData != nil { return nil }
        if markup.hasElements {
            story.markup = .events(markup.events)
        } else if !markup.text.isBlank {
            let clean = XMLText.clean(markup.text).trimmed
            story.markup = clean.utf8.first == UInt8(ascii: "<") ? .html(clean) : .plain(clean)
        }
        return story
    }
}
