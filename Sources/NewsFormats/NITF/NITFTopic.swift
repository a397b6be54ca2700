import NewsModel

/// A subject with NITF's number (`tobject.subject`): only IPTC's vocabularies.
struct NITFTopic {
    /// Eight digits, as in NITF: the oldest Media Topics are Subject Codes with the same meaning.
    let number: String

    init?(_ subject: Subject) {
        guard let parts = Self.parts(of: subject.qcode), parts.code.utf8.count == 8,
            parts.code.utf8.allSatisfy(\.isDigit)
        else { return nil }
        let isNewer = parts.code.utf8.first == UInt8(ascii: "2")
        switch parts.scheme {
        case "medtop": number = parts.code
        case "subj" where !isNewer: number = parts.code
        default: return nil
        }
    }

    /// A genre of NITF by its name, in which NewsCodes have an underscore for a space; another of IPTC's by its code.
    static func property(of genre: Subject) -> String {
        guard let parts = parts(of: genre.qcode), parts.scheme == "genre" else { return genre.name ?? genre.qcode }
        return Self.genre(named: parts.code.replacing("_", with: " "))?.name ?? genre.qcode
    }

    /// IPTC's names become codes of its NewsCodes, in any letter case.
    static func genre(property: String) -> Subject {
        if property.hasPrefix("genre:") { return Subject(qcode: property) }
        return Subject(qcode: Self.genre(named: property)?.qcode ?? property, name: property)
    }

    private static func genre(named name: String) -> Genre? {
        genres[name.lowercased()]
    }

    private struct Genre {
        let name: String
        let qcode: String
    }

    /// The values of `tobject.property.type`, by lower case.
    private static let genres: [String: Genre] = {
        let names = [
            "Actuality", "Advice", "Almanac", "Analysis", "Anniversary", "Archive material", "Background", "Biography",
            "Current", "Daybook", "Exclusive", "Feature", "Forecast", "From the scene", "History", "Horoscope",
            "Interview", "Obituary", "Opinion", "Polls and surveys", "Press release", "Press-digest", "Profile",
            "Program", "Quote", "Raw sound", "Retrospective", "Review", "Special report", "Summary", "Synopsis",
            "Transcript", "Update", "Voicer", "Wrap",
        ]
        return Dictionary(
            uniqueKeysWithValues: names.map {
                ($0.lowercased(), Genre(name: $0, qcode: "genre:" + $0.replacing(" ", with: "_")))
            })
    }()

    /// The parts of a code before and after the first colon.
    static func parts(of qcode: String) -> (scheme: String, code: String)? {
        guard !qcode.isWholeURI, let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let code = qcode[qcode.utf8.index(after: colon)...]
        guard colon != qcode.startIndex, !code.isEmpty else { return nil }
        return (String(qcode[..<colon]), String(code))
    }
}
