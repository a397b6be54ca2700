import NewsModel

/// A subject as NITF numbers it (`tobject.subject`): IPTC's vocabularies alone.
struct NITFTopic {
    /// Eight digits; with the vocabulary before them where they alone would be taken for a Subject Code.
    let number: String

    init?(_ subject: Subject) {
        guard let parts = Self.parts(of: subject.qcode), parts.code.utf8.count == 8,
            parts.code.utf8.allSatisfy(\.isDigit)
        else { return nil }
        let isNewer = parts.code.utf8.first == UInt8(ascii: "2")
        switch parts.scheme {
        case "medtop": number = isNewer ? parts.code : subject.qcode
        case "subj" where !isNewer: number = parts.code
        default: return nil
        }
    }

    /// A genre goes by its name, in which NewsCodes have an underscore for a space.
    static func property(of genre: Subject) -> String {
        guard let parts = parts(of: genre.qcode), parts.scheme == "genre" else { return genre.name ?? genre.qcode }
        return parts.code.replacing("_", with: " ")
    }

    /// What stands before the first colon of a code, and what behind it.
    static func parts(of qcode: String) -> (scheme: String, code: String)? {
        guard let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let code = qcode[qcode.utf8.index(after: colon)...]
        guard colon != qcode.startIndex, !code.isEmpty else { return nil }
        return (String(qcode[..<colon]), String(code))
    }
}
