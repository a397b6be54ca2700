/// IPTC's vocabularies of terms (cv.iptc.org) in the forms in which formats without QCodes state them.
enum NewsCodes {
    /// The vocabularies of IPTC (cv.iptc.org), by the prefixes of QCodes.
    private static let vocabularies = [
        (uri: "http://cv.iptc.org/newscodes/mediatopic/", alias: "medtop"),
        (uri: "http://cv.iptc.org/newscodes/subjectcode/", alias: "subj"),
        (uri: "http://cv.iptc.org/newscodes/genre/", alias: "genre"),
    ]

    /// The code of a term as a QCode: from its URI, from scheme and code, or from a code alone. Nil without any.
    ///
    /// Eight digits alone are a Media Topic if they begin with 2, as no Subject Code does, and otherwise a Subject
    /// Code, which NTB, TT and Superdesk send in this form.
    static func qcode(uri: String?, scheme: String?, code: String?) -> String? {
        let code = code.map(Sanitizer.line)?.nilIfBlank
        if let uri = uri.map(Sanitizer.line)?.nilIfBlank {
            if let known = qcode(uri: uri) { return known }
            guard let code, isNewsCode(code) else { return uri }
            return newsCode(code, scheme: uri)
        }
        guard let code else { return nil }
        if let known = newsCode(stated: code, scheme: scheme ?? "") { return known }
        guard let scheme = scheme.map(Sanitizer.line)?.nilIfBlank else { return code }
        if let last = scheme.utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") { return scheme + code }
        return scheme + ":" + code
    }

    /// `http://cv.iptc.org/newscodes/mediatopic/04000000` is `medtop:04000000`.
    static func qcode(uri: String) -> String? {
        let bare = uri.hasPrefix("https:") ? "http:" + uri.dropFirst(6) : uri
        for vocabulary in vocabularies where bare.hasPrefix(vocabulary.uri) {
            return vocabulary.alias + ":" + bare.dropFirst(vocabulary.uri.utf8.count)
        }
        return nil
    }

    /// The reverse of `qcode(uri:)`; a code of another vocabulary stays as it is.
    static func uri(of qcode: String) -> String {
        guard let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) else { return qcode }
        let alias = qcode[..<colon]
        guard let vocabulary = vocabularies.first(where: { $0.alias == alias }) else { return qcode }
        return vocabulary.uri + qcode[qcode.utf8.index(after: colon)...]
    }

    /// The QCode of a code of IPTC: an address, eight digits, or Superdesk's `medtop:20000430`. Nil for any other.
    static func newsCode(stated code: String, scheme: String) -> String? {
        if code.hasPrefix("http") { return qcode(uri: code) }
        if isNewsCode(code) { return newsCode(code, scheme: scheme) }
        return vocabularies.contains { code.hasPrefix($0.alias + ":") } ? code : nil
    }

    /// Whether a QCode is a Media Topic or a Subject Code.
    static func isTopic(_ qcode: String) -> Bool {
        ["medtop:", "subj:"].contains { alias in
            qcode.hasPrefix(alias) && isNewsCode(String(qcode.dropFirst(alias.utf8.count)))
        }
    }

    private static func isNewsCode(_ code: String) -> Bool {
        code.utf8.count == 8 && code.utf8.allSatisfy(\.isDigit)
    }

    private static func newsCode(_ code: String, scheme: String) -> String {
        let scheme = scheme.lowercased()
        let isTopic = ["mediatopic", "medtop", "media_topic"].contains { scheme.contains($0) }
        return (isTopic || code.hasPrefix("2") ? "medtop:" : "subj:") + code
    }
}

// MARK: Names of terms in any vocabulary

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

    /// The same in lower case.
    static func value(of name: String) -> String {
        let code = code(of: name)
        return code.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } ? code.lowercased() : code
    }

    /// Vocabularies are on the web; a QCode's code may contain colons and slashes, but not these right after its alias.
    static func isURI(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = bytes[bytes.index(after: colon)...]
        return rest.first == UInt8(ascii: "/") && rest.starts(with: "//".utf8)
    }
}
