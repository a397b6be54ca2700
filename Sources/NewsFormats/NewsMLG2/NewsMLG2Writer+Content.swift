import LibXML
import NewsModel

/// `contentMeta` and `contentSet`.
extension NewsMLG2ItemWriter {
    func writeContentMeta() {
        writer.start("contentMeta")
        writer.element("urgency", ifPresent: content.urgency.map { String($0) })
        writeNamed("located", content.located)
        writeNamed("infoSource", content.source)
        writer.start("altId")
        writer.attribute("type", NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.article))
        writer.text(site.uri(of: item.article))
        writer.end()
        writeLanguage()
        for genre in content.genres { write("genre", genre) }
        for keyword in content.keywords { writer.element("keyword", keyword) }
        for subject in content.subjects { write("subject", subject) }
        for place in content.places { write("subject", place, type: "cpnat:geoArea") }
        for category in content.categories {
            writeNamed("subject", category, type: NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.category))
        }
        writer.element("slugline", ifPresent: content.slugline)
        write("headline", content.headline, language: nil)
        if let subheadline = content.subheadline {
            writer.start("headline")
            writer.attribute("role", NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.subheadline))
            writer.text(subheadline)
            writer.end()
        }
        writer.element("dateline", ifPresent: content.dateline)
        writer.element("by", ifPresent: content.byline)
        writer.element("creditline", ifPresent: content.credit)
        writeDescription(content.abstract, role: "drol:summary")
        writer.end()
    }

    func writeLanguage() {
        guard let language else { return }
        writer.start("language")
        writer.attribute("tag", language)
        writer.end()
    }

    func writeNamed(_ element: String, _ name: String?, type: String? = nil) {
        guard let name else { return }
        writer.start(element)
        writer.attribute("type", type)
        writer.element("name", name)
        writer.end()
    }

    private func write(_ element: String, _ term: Subject, type: String? = nil) {
        let code = NewsMLG2Code(term.qcode)
        writer.start(element)
        writer.attribute("type", type)
        writer.attribute("qcode", code.qcode)
        writer.attribute("uri", code.uri)
        writer.attribute("literal", code.literal)
        writer.element("name", ifPresent: term.name)
        writer.end()
    }

    func writeDescription(_ text: String?, role: String) {
        guard let text else { return }
        writer.start("description")
        writer.attribute("role", role)
        writer.text(text)
        writer.end()
    }

    func writeText() {
        guard item.status == .usable else { return }
        writer.start("contentSet")
        writer.start("inlineXML")
        writer.attribute("contenttype", "application/xhtml+xml")
        writer.attribute("xml:lang", language)
        writer.start("html")
        writer.namespace(nil, XHTML.namespace)
        writer.attribute("xml:lang", language)
        writer.start("head")
        writer.element("title", content.headline)
        writer.end()
        writer.start("body", mixed: true)
        writer.raw(content.body.html)
        writer.end()
        writer.end()
        writer.end()
        writer.end()
    }
}

// MARK: - Pictures and packages

extension NewsMLG2ItemWriter {
    /// A picture as a separate item, which is usable as long as the story is.
    func write(_ picture: Picture) {
        startItem("newsItem", guid: picture.id ?? "", version: item.version)
        writeCatalogs(for: picture.roles)
        writeRights(notice: picture.rights, terms: nil)
        writer.start("itemMeta")
        writeManagement(itemClass: "picture", status: .usable, embargo: item.embargo)
        writer.end()
        writer.start("contentMeta")
        writeLanguage()
        writer.element("creditline", ifPresent: picture.credit)
        writeDescription(picture.caption, role: "drol:caption")
        writeDescription(picture.alternativeText, role: NewsMLG2Names.Own.qcode("alttext"))
        writer.end()
        if !picture.renditions.isEmpty {
            writer.start("contentSet")
            writeRemotes(of: picture)
            writer.end()
        }
        writer.end()
    }

    /// The usable languages of the article.
    var members: [(id: VariantID, language: LanguageTag)] {
        (item.status == .usable ? [(item.id, item.language)] : []) + item.siblings.map { ($0.id, $0.language) }
    }

    /// The article: its languages, which are one story, or the only one left. Every change changes all remaining
    /// members, each to another instant, so that with the instant as its version no two different packages have the
    /// same version.
    func writePackage(group: String) {
        startItem("packageItem", guid: site.uri(of: item.article), version: Int(item.changed.microseconds))
        writeCatalogs(for: [])
        writer.start("itemMeta")
        writeManagement(itemClass: "composite", status: item.articleWithdrawal ?? .usable, embargo: item.embargo)
        writer.end()
        if !members.isEmpty { writeGroup(group) }
        writer.end()
    }

    private func writeGroup(_ group: String) {
        writer.start("contentMeta")
        write("headline", content.headline, language: nil)
        writer.end()
        writer.start("groupSet")
        writer.attribute("root", group)
        writer.start("group")
        writer.attribute("id", group)
        writer.attribute("role", NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.translation))
        writer.attribute("mode", "pgrmod:alt")
        for (id, language) in members {
            writer.start("itemRef")
            writer.attribute("residref", site.uri(of: id))
            writeCode("itemClass", "ninat:text")
            if language != .undetermined {
                writer.start("language")
                writer.attribute("tag", language.description)
                writer.end()
            }
            writer.end()
        }
        writer.end()
        writer.end()
    }
}
