import LibXML

/// The provider-independent names of NewsML-G2: its namespace and IPTC's vocabularies.
enum NewsMLG2Names {
    static let namespace: StaticString = "http://iptc.org/std/nar/2006-10-01/"

    /// IPTC's vocabularies, as in the standard's corpus; a copy of what is fetched from there.
    static let catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

    /// Terms of our own writer for which IPTC has no vocabulary.
    enum Own {
        static let alias = "newswire"
        static let translation = "translation"
        static let article = "article"
        static let category = "category"
        static let subheadline = "subheadline"
        static let correctionNote = "correctionnote"
        static let behind = "behind"
        static let purge = "purge"
        static let released = "desk-released"

        static func qcode(_ code: String) -> String {
            alias + ":" + code
        }
    }

    /// The QCode of a concept with the alias of its scheme in IPTC's catalog: for a URI, or a QCode whose alias the
    /// document declares. Anything else stays as it is.
    static func qcode(_ name: String, catalog: [String: String]) -> String {
        let name = name.oneLine
        if NewsCodes.isURI(name) { return NewsCodes.qcode(uri: name) ?? name }
        guard !catalog.isEmpty, let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")),
            let scheme = catalog[String(name[..<colon])]
        else { return name }
        return NewsCodes.qcode(uri: scheme + name[name.utf8.index(after: colon)...]) ?? name
    }
}

extension WireError {
    /// An error by libxml2 in a NewsML-G2 document.
    init(g2 error: XMLError) {
        self.init(
            .malformed, line: error.line, field: error.message,
            expected: error.expected ?? "well-formed NewsML-G2")
    }
}
