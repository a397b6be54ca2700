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

    /// Whether a scheme's alias is in IPTC's catalog.
    static func isStandard(alias: String) -> Bool {
        aliases.values.contains(alias)
    }

    /// The QCode of a concept with the alias of its scheme in IPTC's catalog: for a URI, or a QCode whose alias the
    /// document declares. Anything else stays as it is.
    static func qcode(_ name: String, catalog: [String: String]) -> String {
        let name = name.oneLine
        if NewsCodes.isURI(name) { return qcode(uri: name) ?? name }
        guard !catalog.isEmpty, let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")),
            let scheme = catalog[String(name[..<colon])]
        else { return name }
        return qcode(uri: scheme + name[name.utf8.index(after: colon)...]) ?? name
    }

    private static func qcode(uri: String) -> String? {
        for root in roots where uri.utf8.starts(with: root.utf8) {
            let rest = uri.utf8.dropFirst(root.utf8.count)
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
            let code = rest[rest.index(after: slash)...]
            guard let alias = aliases[String(Substring(rest[..<slash]))], !code.isEmpty else { return nil }
            return alias + ":" + String(Substring(code))
        }
        return nil
    }

    private static let roots = [
        "http://cv.iptc.org/newscodes/", "https://cv.iptc.org/newscodes/", "http://cvx.iptc.org/",
        "https://cvx.iptc.org/",
    ]

    /// Schemes of `catalog.IPTC-G2-Standards`, by the last part of their URI.
    private static let aliases = [
        "mediatopic": "medtop", "subjectcode": "subj", "pubstatusg2": "stat", "signal": "sig", "itemrelation": "irel",
        "genre": "genre", "productgenre": "prodgenre", "namerole": "nrol", "descriptionrole": "drol",
        "rendition": "rnd", "pkggroupmode": "pgrmod", "ninature": "ninat", "newsprovider": "nprov",
        "newsproduct": "nprod", "cpnature": "cpnat", "scene": "scn", "worldregion": "wldreg",
        "subjectqualifier": "squ", "location": "loctyp", "contributorrole": "ctrol", "infosourcerole": "isrol",
        "languagerole": "lrol", "ednoterole": "ednoterole", "edrole": "erol", "conceptrelation": "crel",
        "contentwarning": "cwarn", "digitalsourcetype": "digsrctype", "priority": "prio", "urgency": "urgy",
        "iso3166-1a2": "iso3166-1a2", "iso3166-1a3": "iso3166-1a3", "bcp47": "bcp47",
        "anpa1312-category": "a1312cat",
    ]
}

extension WireError {
    /// An error by libxml2 in a NewsML-G2 document.
    init(g2 error: XMLError) {
        self.init(
            .malformed, line: error.line, field: error.message,
            expected: error.expected ?? "well-formed NewsML-G2")
    }
}
