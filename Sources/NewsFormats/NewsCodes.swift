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
