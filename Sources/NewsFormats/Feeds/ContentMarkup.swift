import NewsModel

/// Markup that more than one feed format needs.
enum ContentMarkup {
    /// The content in a single `div`, as Atom requires (RFC 4287 §3.1.1.3), with the language: NetNewsWire drops the
    /// language of feed and entry, and the glyphs of Han characters depend on it.
    ///
    /// - Returns: its parts, which are long.
    static func division(_ content: String, of entry: FeedDocument.Entry, isXHTML: Bool) -> [String] {
        var attributes = " lang=\"\(entry.language)\""
        if isXHTML {
            attributes = " xmlns=\"\(FeedNames.xhtml)\" xml:lang=\"\(entry.language)\"" + attributes
        }
        if entry.language.isRightToLeft {
            attributes += " dir=\"rtl\""
        }
        return ["<div\(attributes)>", content, "</div>"]
    }
}
