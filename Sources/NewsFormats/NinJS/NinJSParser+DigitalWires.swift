/// Members of dpa's digital wires (`digitalwires@0.9`), which are ninjs in all but some names.
extension NinJSDocument {
    mutating func setOfDigitalWires(_ member: String, _ value: JSONValue) -> Bool {
        switch member {
        case "urn": uri = uri ?? value.text
        case "version_created": versionCreated = versionCreated ?? value.text
        case "content_created": firstCreated = firstCreated ?? value.text
        case "article_html": bodies.insert(Self.html(value, role: ""), at: 0)
        case "infobox_html", "linkbox_html": bodies.append(Self.html(value, role: String(member.dropLast(5))))
        case "caption":
            descriptions.append(Text(role: NinJSNames.caption, contentType: "", value: value.text ?? ""))
        default: return false
        }
        return true
    }

    private static func html(_ value: JSONValue, role: String) -> Text {
        Text(role: role, contentType: "text/html", value: value.text ?? "")
    }

    /// Subjects, places, keywords, genres and desks stand in one list, among what other members say too; false for an
    /// element of another sender's.
    mutating func setOfDigitalWires(category value: JSONValue) -> Bool {
        guard let type = value.object?["type"]?.text, type.utf8.starts(with: "dnltype:".utf8) else { return false }
        switch type.dropFirst(8) {
        case "dpasubject": subjects.append(Concept(value))
        case "geosubject", "poi": places.append(Concept(value))
        case "genre": genres.append(Concept(value))
        case "desk": services.append(Concept(value))
        case "keyword": keywords += [value.object?["name"]?.text].compactMap { $0 }
        default: break
        }
        return true
    }
}
