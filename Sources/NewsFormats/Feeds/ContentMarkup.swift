import LibXML
import NewsModel

/// Markup that more than one feed format needs.
enum ContentMarkup {
    /// The content in a single `div` with the language: NetNewsWire drops the language of feed and entry, and the
    /// glyphs of Han characters depend on it.
    ///
    /// - Returns: its parts, which are long.
    static func division(_ content: String, of entry: FeedDocument.Entry) -> [String] {
        let direction = entry.language.isRightToLeft ? " dir=\"rtl\"" : ""
        return ["<div lang=\"\(entry.language)\"\(direction)>", content, "</div>"]
    }
}

extension XMLWriter {
    /// The content in a `div` of XHTML, as Atom requires (RFC 4287 §3.1.1.3).
    func division(_ content: String, of entry: FeedDocument.Entry) {
        start("div")
        namespace(nil, XHTML.namespace)
        attribute("xml:lang", entry.language.description)
        attribute("lang", entry.language.description)
        attribute("dir", entry.language.isRightToLeft ? "rtl" : nil)
        raw(content)
        end()
    }
}
