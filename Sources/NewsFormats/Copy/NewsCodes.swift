import NewsModel

/// IPTC's vocabularies of terms (cv.iptc.org), by their addresses and by the aliases of QCodes.
enum NewsCodes {
    /// The code of a term as a QCode: from its URI, from scheme and code, or from a code alone, as NTB, TT and
    /// Superdesk send Media Topics and Subject Codes. Nil without any.
    static func qcode(uri: String?, scheme: String?, code: String?) -> String? {
        let code = code.map(Sanitizer.line)?.nilIfBlank
        if let uri = uri.map(Sanitizer.line)?.nilIfBlank {
            if let known = qcode(uri: uri) { return known }
            return code.flatMap { topic($0, scheme: uri) } ?? uri
        }
        guard let code else { return nil }
        if let known = newsCode(stated: code, scheme: scheme ?? "") { return known }
        guard let scheme = scheme.map(Sanitizer.line)?.nilIfBlank else { return code }
        if let last = scheme.utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") { return scheme + code }
        return scheme + ":" + code
    }

    /// `http://cv.iptc.org/newscodes/mediatopic/04000000` is `medtop:04000000`.
    static func qcode(uri: String) -> String? {
        for root in roots where uri.utf8.starts(with: root.utf8) {
            let rest = uri.utf8.dropFirst(root.utf8.count)
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
            let code = rest[rest.index(after: slash)...]
            guard let alias = aliases[String(Substring(rest[..<slash]))], !code.isEmpty else { return nil }
            return alias + ":" + String(Substring(code))
        }
        return nil
    }

    /// The reverse of `qcode(uri:)` for the vocabularies of topics and genres, which are all under one root; a code of
    /// another stays as it is.
    static func uri(of qcode: String) -> String {
        guard let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")),
            ["medtop", "subj", "genre"].contains(qcode[..<colon]), let scheme = schemes[String(qcode[..<colon])]
        else { return qcode }
        return roots[0] + scheme + "/" + qcode[qcode.utf8.index(after: colon)...]
    }

    /// Whether an alias is that of a scheme in IPTC's catalog.
    static func isStandard(alias: String) -> Bool {
        schemes[alias] != nil
    }

    /// Experimental vocabularies are under `cvx`.
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

    private static let schemes = Dictionary(uniqueKeysWithValues: aliases.map { ($1, $0) })
}

// MARK: - Media Topics and Subject Codes

extension NewsCodes {
    /// The QCode of a code of IPTC: an address, eight digits, or Superdesk's `medtop:20000430`. Nil for any other.
    static func newsCode(stated code: String, scheme: String) -> String? {
        if code.hasPrefix("http") { return qcode(uri: code) }
        if let topic = topic(code, scheme: scheme) { return topic }
        return ["medtop:", "subj:", "genre:"].contains(where: code.hasPrefix) ? code : nil
    }

    /// A code of eight digits as a QCode; nil for any other. Media Topics have numbers of their own from 20000000 on,
    /// whatever a sender calls their vocabulary; those at the top share the numbers of Subject Codes.
    ///
    /// - Parameters:
    ///   - scheme: what the sender calls the vocabulary.
    ///   - withoutZero: whether seven digits have lost their leading zero, as with senders that take codes for numbers.
    static func topic(_ code: some StringProtocol, scheme: String = "", withoutZero: Bool = false)
        -> String?
    {
        let digits = withoutZero && code.utf8.count == 7 ? "0" + code : String(code)
        guard digits.utf8.count == 8, digits.utf8.allSatisfy(\.isDigit) else { return nil }
        if digits.utf8.first == UInt8(ascii: "2") { return "medtop:" + digits }
        let isMediaTopic = ["mediatopic", "medtop", "media_topic"].contains(where: scheme.lowercased().contains(bytes:))
        return (isMediaTopic ? "medtop:" : "subj:") + digits
    }

    /// Whether a QCode is a Media Topic or a Subject Code.
    static func isTopic(_ qcode: String) -> Bool {
        ["medtop:", "subj:"].contains { qcode.hasPrefix($0) && topic(qcode.dropFirst($0.utf8.count)) != nil }
    }
}

// MARK: - Names of terms in any vocabulary

extension NewsCodes {
    /// The code of a QCode or of a concept's URI, without its scheme: `usable` for `stat:usable` and for
    /// `http://cv.iptc.org/newscodes/pubstatusg2/usable`. Providers use their own aliases for IPTC's schemes (Thomson
    /// Reuters `icls:text`, `descRole:intro`), so controlled values are recognised by code alone.
    static func code(of name: String) -> String {
        let bytes = name.utf8
        var separator = UInt8(ascii: ":")
        if isURI(name) { separator = UInt8(ascii: bytes.contains(UInt8(ascii: "#")) ? "#" : "/") }
        guard let last = bytes.lastIndex(of: separator) else { return name }
        return String(name[bytes.index(after: last)...])
    }

    /// Relations to an original, by code: IPTC's own vocabulary has none.
    static let translations: Set<String> = [
        "translatedfrom", "translationof", "istranslationof", "istranslatedfrom",
    ]

    /// The code of a QCode or of a concept's URI in lower case.
    static func value(of name: String) -> String {
        let code = code(of: name)
        return code.utf8.contains { $0.isCapital || $0 >= 0x80 } ? code.lowercased() : code
    }

    /// Vocabularies are on the web; a QCode's code may contain colons and slashes, but not these right after its alias.
    static func isURI(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = bytes[bytes.index(after: colon)...]
        return rest.first == UInt8(ascii: "/") && rest.starts(with: "//".utf8)
    }
}
