import NewsModel
import Testing

/// An item of a file and what it must come to; a field that is not named is not looked at.
///
/// Tables of them stand for files of the corpus that a person has read.
struct Expected: Sendable, CustomTestStringConvertible {
    let file: String
    /// Which entry of the file, from 0.
    let entry: Int
    /// By name, as in `fields(of:)`; a second word asks less: "body begins", "has", "lacks", "ends".
    let fields: [String: String]

    init(_ file: String, _ fields: [String: String]) {
        self.init(file, 0, fields)
    }

    init(_ file: String, _ entry: Int, _ fields: [String: String]) {
        self.file = file
        self.entry = entry
        self.fields = fields
    }

    var testDescription: String { "\(file) \(entry)" }

    func check(_ item: WireItem) {
        let found = Self.fields(of: item)
        for (name, value) in fields {
            let parts = name.split(separator: " ")
            let text = (found[String(parts[0])] ?? nil) ?? "-"
            switch parts.dropFirst().first {
            case "begins": #expect(text.hasPrefix(value), "\(name): \(text.prefix(200))")
            case "ends": #expect(text.hasSuffix(value), "\(name): \(text.suffix(200))")
            case "has": #expect(text.contains(value), "\(name)")
            case "lacks": #expect(!text.contains(value), "\(name)")
            default: #expect(text == value, "\(name)")
            }
        }
    }

    /// Every field as text; what the item does not have is "-", and a list with nothing in it empty.
    private static func fields(of item: WireItem) -> [String: String?] {
        let content = item.content
        return [
            "id": item.providerID, "version": item.providerVersion.map { String($0) },
            "language": item.language?.description, "status": item.status.rawValue, "embargo": item.embargo?.rfc3339,
            "correction": String(item.isCorrection), "headline": content.headline, "sub": content.subheadline,
            "byline": content.byline, "dateline": content.dateline, "located": content.located,
            "slugline": content.slugline, "abstract": content.abstract,
            "categories": list(content.categories), "subjects": list(content.subjects),
            "genres": list(content.genres), "places": list(content.places),
            "keywords": list(content.keywords), "urgency": content.urgency.map { String($0) },
            "priority": content.priority.map { String($0) }, "source": content.source, "credit": content.credit,
            "copyright": content.copyright, "terms": content.usageTerms, "note": content.edNote,
            "correctionNote": content.correctionNote, "date": content.date?.rfc3339,
            "versionDate": content.versionDate?.rfc3339, "pictures": String(content.pictures.count),
            "body": content.body == .empty ? nil : content.body.html,
        ]
    }

    private static func list(_ subjects: [Subject]) -> String {
        list(subjects.map { [$0.qcode, $0.name].compactMap { $0 }.joined(separator: "=") })
    }

    private static func list(_ texts: [String]) -> String {
        texts.joined(separator: "; ")
    }
}
