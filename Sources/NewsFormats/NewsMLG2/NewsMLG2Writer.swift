import Addresses
import LibXML
public import NewsModel

/// Writes items as NewsML-G2 2.35 with power conformance: a newsMessage of newsItems, with a packageItem per article
/// that groups its languages as alternatives.
///
/// Pictures are separate items, as in the standard, and the story links to them. Relations, roles and types without an
/// IPTC code are in a scheme of the site, which each item declares, as it declares any other alias that IPTC's catalog
/// lacks. It cannot express `priority` of an item, which belongs to the message.
public enum NewsMLG2Writer {
    /// The message in UTF-8.
    ///
    /// - Parameters:
    ///   - items: at least one, as the standard requires.
    ///   - sent: when the message was made; for deterministic output pass the date of its newest item.
    public static func write(_ items: [SyndicatedItem], site: Site, sent: Timestamp) -> [UInt8] {
        let writer = XMLWriter(layout: .lines)
        writer.start("newsMessage")
        writer.namespace(nil, NewsMLG2Names.namespace)
        writer.start("header")
        writer.element("sent", sent.rfc3339)
        writer.element("sender", site.base)
        writer.end()
        writer.start("itemSet")
        for item in items { NewsMLG2ItemWriter(item, site: site, writer: writer).write() }
        writePackages(of: items, site: site, to: writer)
        writer.end()
        writer.end()
        return writer.finish()
    }

    /// Of several versions of an article in a message, the newest has its current languages. An article of which
    /// nothing is left is withdrawn like its items.
    private static func writePackages(of items: [SyndicatedItem], site: Site, to writer: XMLWriter) {
        var newest: [ArticleID: Int] = [:]
        for (index, item) in items.enumerated() {
            if let other = newest[item.article], items[other].changed > item.changed { continue }
            newest[item.article] = index
        }
        let articles = newest.values.sorted().filter { items[$0].hadSiblings }
            .map { NewsMLG2ItemWriter(items[$0], site: site, writer: writer) }
            .filter { !$0.members.isEmpty || $0.item.articleWithdrawal != nil }
        for (number, article) in articles.enumerated() { article.writePackage(group: "group-\(number + 1)") }
    }
}

/// An item of a message, and everything that belongs to it.
struct NewsMLG2ItemWriter {
    let item: SyndicatedItem
    let content: Content
    let site: Site
    let writer: XMLWriter
    let language: String?
    /// Each with an id, by which the story links to it.
    let pictures: [Picture]

    init(_ item: SyndicatedItem, site: Site, writer: XMLWriter) {
        self.item = item
        content = item.content
        self.site = site
        self.writer = writer
        language = item.language.stated
        let uri = site.uri(of: item.id)
        pictures = zip(1..., item.pictures(from: site)).map { $1.named(number: $0, in: uri) }
    }

    func write() {
        startItem("newsItem", guid: site.uri(of: item.id), version: item.version)
        let terms = content.subjects + content.places + content.genres
        writeCatalogs(for: terms.map(\.qcode) + pictures.flatMap(\.roles))
        writeRights(notice: content.copyright, terms: content.usageTerms)
        writer.start("itemMeta")
        let release = item.release
        writeManagement(itemClass: "text", status: item.status, embargo: item.embargo ?? release?.embargo)
        writeNotes()
        if release != nil { writeCode("signal", NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.released)) }
        writeSignals()
        item.translations.forEach(writeLink)
        pictures.forEach(writeLink)
        writer.end()
        writeContentMeta()
        writeText()
        writer.end()
        pictures.forEach(write)
    }

    func startItem(_ name: String, guid: String, version: Int) {
        writer.start(name)
        writer.attribute("guid", guid)
        writer.attribute("version", String(max(version, 1)))
        writer.attribute("standard", "NewsML-G2")
        writer.attribute("standardversion", "2.35")
        writer.attribute("conformance", "power")
        writer.attribute("xml:lang", language)
    }

    /// IPTC's, and one that declares every other alias: our own and those of the copy.
    func writeCatalogs(for codes: [String]) {
        writer.start("catalogRef")
        writer.attribute("href", NewsMLG2Names.catalog)
        writer.end()
        let foreign = codes.compactMap { NewsMLG2Code($0).alias }.filter { !NewsCodes.isStandard(alias: $0) }
        writer.start("catalog")
        for alias in ([NewsMLG2Names.Own.alias] + foreign.sorted()).distinct {
            writer.start("scheme")
            writer.attribute("alias", alias)
            writer.attribute("uri", site.uri(ofScheme: alias))
            writer.end()
        }
        writer.end()
    }

    func writeRights(notice: String?, terms: String?) {
        guard notice != nil || terms != nil else { return }
        writer.start("rightsInfo")
        writer.element("copyrightNotice", ifPresent: notice)
        writer.element("usageTerms", ifPresent: terms)
        writer.end()
    }

    /// The beginning of `itemMeta`, whose elements must be in this order.
    func writeManagement(itemClass: String, status: PubStatus, embargo: WireDate?) {
        writeCode("itemClass", "ninat:" + itemClass)
        writer.start("provider")
        writer.attribute("uri", site.base)
        writer.end()
        writer.element("versionCreated", item.versionCreated.rfc3339)
        writer.element("firstCreated", ifPresent: item.firstCreated?.rfc3339)
        writer.element("embargoed", ifPresent: embargo?.rfc3339)
        writeCode("pubStatus", "stat:" + status.rawValue)
    }

    func writeCode(_ element: String, _ qcode: String) {
        writer.start(element)
        writer.attribute("qcode", qcode)
        writer.end()
    }
}

// MARK: - Notes, signals and links

extension NewsMLG2ItemWriter {
    private func writeNotes() {
        for line in item.edNote?.unicodeScalars.split(whereSeparator: \.isLineBreak) ?? [] {
            writer.element("edNote", String(line))
        }
        write(note: item.correctionNote, role: NewsMLG2Names.Own.correctionNote)
        write(note: item.behindNote(from: site), role: NewsMLG2Names.Own.behind)
    }

    private func write(note: String?, role: String) {
        guard let note else { return }
        writer.start("edNote")
        writer.attribute("role", NewsMLG2Names.Own.qcode(role))
        writer.text(note)
        writer.end()
    }

    private func writeSignals() {
        if item.isPurged { writeCode("signal", NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.purge)) }
        guard item.status == .usable else { return }
        if item.isCorrection {
            writeCode("signal", "sig:correction")
        } else if item.version > 1 {
            writeCode("signal", "sig:update")
        }
    }

    /// IPTC's vocabulary of relations has none between translations.
    private func writeLink(to sibling: Sibling) {
        writer.start("link")
        writer.attribute("rel", NewsMLG2Names.Own.qcode(NewsMLG2Names.Own.translation))
        writer.attribute("residref", site.uri(of: sibling.id))
        writer.attribute("version", item.version(translatedFrom: sibling).map { String($0) })
        writeCode("itemClass", "ninat:text")
        write("title", sibling.headline, language: sibling.language.description)
        writer.end()
    }

    private func writeLink(to picture: Picture) {
        writer.start("link")
        writer.attribute("rel", "irel:seeAlso")
        writer.attribute("residref", picture.id)
        writeCode("itemClass", "ninat:picture")
        if let caption = picture.caption { write("title", caption, language: language) }
        writeRemotes(of: picture)
        writer.end()
    }

    func writeRemotes(of picture: Picture) {
        for rendition in picture.renditions {
            writer.start("remoteContent")
            // Not every provider's word for a rendition is a code.
            let role = rendition.role.map { (NewsMLG2Code($0).qcode == nil ? "renditionuri" : "rendition", $0) }
            if let role { writer.attribute(role.0, role.1) }
            writer.attribute("href", rendition.href)
            writer.attribute("contenttype", rendition.mediaType)
            writer.attribute("width", rendition.width.map { String($0) })
            writer.attribute("height", rendition.height.map { String($0) })
            writer.end()
        }
    }

    func write(_ element: String, _ text: String, language: String?) {
        guard !text.isBlank else { return }
        writer.start(element)
        writer.attribute("xml:lang", language)
        writer.text(text)
        writer.end()
    }
}

extension Site {
    /// The vocabulary of an alias that IPTC's catalog lacks.
    fileprivate func uri(ofScheme alias: String) -> String {
        "tag:\(tag):scheme/\(alias.percentEncoded)/"
    }
}

extension Picture {
    /// The roles of its files, codes and other words.
    var roles: [String] { renditions.compactMap(\.role) }
}
