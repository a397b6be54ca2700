import Addresses
import LibXML
import NewsModel

extension FeedDocument.Entry {
    /// The categories with a name, each name once: of several codes with the same name the first.
    var namedCategories: [(name: String, scheme: String?)] {
        let named = categories.compactMap { category in category.name.map { (name: $0, scheme: category.scheme) } }
        if named.count < 2 { return named }
        var names: Set<String> = []
        return named.filter { names.insert($0.name.lowercased()).inserted }
    }
}

extension FeedDocument {
    /// About how many bytes it has in XML.
    var size: Int {
        entries.reduce(4096) { $0 + 2048 + ($1.content?.utf8.count ?? 0) + $1.summary.utf8.count }
    }

    /// Whether Media RSS is needed.
    var hasPictures: Bool {
        entries.contains { !$0.pictures.isEmpty }
    }
}

// Elements that Atom and RSS have in common, RSS under the prefix `atom`.
extension XMLWriter {
    /// Writes an element if there is text for it.
    func element(_ name: String, ifPresent text: String?) {
        if let text { element(name, text) }
    }

    /// Writes an element of plain text. Its markup characters are escaped as the RSS Advisory Board's profile requires
    /// in titles (`title`), so that validators and readers do not take them for markup, except for end tags: see
    /// `unlikeMarkup`.
    ///
    /// - Parameter language: if it is not the language of the document.
    func plain(_ name: String, _ text: String, language: LanguageTag? = nil) {
        start(name)
        attribute("xml:lang", language?.description)
        plain(text)
        end()
    }

    /// An element of plain text, if there is text for it.
    func plain(_ name: String, ifPresent text: String?, language: LanguageTag? = nil) {
        if let text { plain(name, text, language: language) }
    }

    /// Plain text in an attribute of the element just begun.
    func plainAttribute(_ name: String, _ text: String?) {
        guard let text else { return }
        rawAttribute(name, XMLText.clean(text).unlikeMarkup.escaped(.hexadecimal).replacing("\"", with: "&#x22;"))
    }

    /// Plain text in the element just begun.
    func plain(_ text: String) {
        guard text.hasMarkupCharacters else { return self.text(text) }
        raw(XMLText.clean(text).unlikeMarkup.escaped(.hexadecimal))
    }

    /// A link by RFC 4287 §4.2.7.
    ///
    /// - Parameter length: the size of its target in bytes.
    func atomLink(
        _ relation: String, _ address: String, type: String?, language: LanguageTag? = nil, length: Int? = nil,
        prefix: String = ""
    ) {
        start(prefix + "link")
        attribute("rel", relation)
        attribute("type", type)
        attribute("hreflang", language?.description)
        attribute("length", length.map(String.init))
        attribute("href", address.asciiAddress)
        end()
    }

    /// The hub (WebSub §4), the licence (RFC 4946, RSL 1.0) and the history (RFC 5005 §4) of a feed.
    func atomLinks(of feed: FeedDocument, type: String, prefix: String) {
        if let hub = feed.hub { atomLink("hub", hub, type: nil, prefix: prefix) }
        if let license = feed.license { atomLink("license", license, type: FeedNames.licenseType, prefix: prefix) }
        let history = feed.history
        for (relation, address) in [
            ("current", history.current), ("prev-archive", history.previous), ("next-archive", history.next),
        ] {
            if let address { atomLink(relation, address, type: type, prefix: prefix) }
        }
    }

    /// The mark of an archive (RFC 5005 §4), and the namespace that it needs.
    func archiveMark(of feed: FeedDocument) {
        guard feed.history.isArchive else { return }
        start("fh:archive")
        namespace("fh", FeedNames.history)
        end()
    }

    /// A picture in Media RSS. Without a credit there is none; the credit line of a picture usually names its
    /// photographer, and the vocabulary of roles has no better word.
    func mediaContent(_ picture: FeedDocument.Picture) {
        start("media:content")
        attribute("url", picture.address)
        attribute("type", picture.media.type.rawValue)
        attribute("medium", "image")
        attribute("fileSize", String(picture.media.bytes))
        attribute("width", String(picture.media.width))
        attribute("height", String(picture.media.height))
        if let text = picture.caption ?? picture.alternativeText {
            start("media:description")
            attribute("type", "plain")
            plain(text)
            end()
        }
        if let credit = picture.credit {
            start("media:credit")
            attribute("role", "photographer")
            attribute("scheme", "urn:ebu")
            plain(credit)
            end()
        }
        end()
    }
}
