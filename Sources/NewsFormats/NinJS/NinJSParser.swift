import NewsModel

/// Makes `NinJSDocument`s from JSON: finds the objects in what was sent, and assigns each member.
///
/// It does not validate values; the adapter does.
enum NinJSParser {
    /// The objects of a document: one, an array, one per line, or the responses of AP's Media API (`data.items[].item`,
    /// and `data.item` for one), Superdesk's content API (`_items`), the BBC's local news (`item`) and another Newswire
    /// (`items`). A broken one does not affect the others.
    static func documents(_ utf8: [UInt8]) throws(WireError) -> [Result<NinJSDocument, WireError>] {
        var documents: [Result<NinJSDocument, WireError>] = []
        for result in try JSONParser.results(utf8) {
            guard case .success(let value) = result else {
                documents.append(result.flatMap { Self.result(of: $0) })
                continue
            }
            let items = items(of: value)
            try WireLimits.check(items: documents.count + items.count)
            documents += items.map { Self.result(of: $0) }
        }
        guard !documents.isEmpty else { throw WireError(.empty, expected: "an object with a headline or a uri") }
        return documents
    }

    private static func result(of value: JSONValue) -> Result<NinJSDocument, WireError> {
        if let fault = value.fault { return .failure(fault) }
        do throws(WireError) { return .success(try document(value)) } catch { return .failure(error) }
    }

    private static func items(of value: JSONValue) -> [JSONValue] {
        if case .list(let values) = value.kind { return values }
        for name in ["_items", "item", "items"] {
            if case .list(let items)? = value.object?[name]?.kind { return items }
        }
        if let data = value.object?["data"]?.object {
            if let items = data["items"] { return items.list.map { $0.object?["item"] ?? $0 } }
            if let item = data["item"] { return [item] }
        }
        return [value]
    }

    private static func document(_ value: JSONValue, name: String? = nil) throws(WireError) -> NinJSDocument {
        guard let object = value.object else {
            throw WireError(
                .malformed, line: value.line, field: "ninjs", value: value.text, expected: "an object for each item")
        }
        var document = NinJSDocument(line: value.line)
        document.name = name
        for member in object.members {
            if case .null = member.value.kind { continue }
            try document.set(member.name, member.value)
        }
        return document
    }

    /// 1.x has an object of them by name, 2.x and 3.x a list.
    fileprivate static func associations(_ value: JSONValue) throws(WireError) -> [NinJSDocument] {
        var documents: [NinJSDocument] = []
        if let object = value.object {
            for member in object.members where member.value.object != nil {
                documents.append(try document(member.value, name: member.name))
            }
        } else {
            for element in value.list where element.object != nil {
                documents.append(try document(element))
            }
        }
        return documents
    }
}

extension NinJSDocument {
    init(line: Int) {
        self.line = line
        name = nil
    }

    fileprivate mutating func set(_ member: String, _ value: JSONValue) throws(WireError) {
        if setManagement(member, value) || setTexts(member, value) || setLists(member, value) { return }
        if setExtra(member, value) || setOfDigitalWires(member, value) { return }
        switch member {
        case "associations": associations = try NinJSParser.associations(value)
        case "eventDetails", "eventdetails": foreign = foreign ?? "an event"
        case "plannedCoverage", "plannedcoverage": foreign = foreign ?? "a planning item"
        default: break
        }
    }

    private mutating func setManagement(_ member: String, _ value: JSONValue) -> Bool {
        switch member {
        // Superdesk's publisher calls the id guid.
        case "uri": uri = value.text ?? uri
        case "guid": uri = uri ?? value.text
        case "name": name = value.text
        case "rel": rel = value.text
        case "role": role = value.text
        case "type": type = value.text
        case "version": version = value.text
        case "language": language = value.text
        case "pubstatus", "pubStatus": pubStatus = value.text ?? "?"
        case _ where member.utf8.starts(with: "embargo".utf8):
            // Superdesk's exports say so of what is under none.
            if !value.isFalse { embargoes.append(Embargo(name: member, value: value.text ?? "?")) }
        case "profile": profile = value.text
        case "replacing": replacing += value.list.compactMap { $0.text ?? $0.object?["uri"]?.text }
        // Superdesk: when it was first published; 3.x: when what it shows came into being.
        case "firstcreated", "firstCreated": firstCreated = value.text
        case "firstpublished", "contentcreated", "contentCreated": firstCreated = firstCreated ?? value.text
        case "versioncreated", "versionCreated": versionCreated = value.text
        case "urgency": urgency = value
        case "priority": priority = value
        case "translated_from": translatedFrom = value.text
        case "translation_id": translationID = value.text
        default: return false
        }
        return true
    }

    private mutating func setTexts(_ member: String, _ value: JSONValue) -> Bool {
        switch member {
        case "headline": headlines.insert(Text(role: "", contentType: "", value: value.text ?? ""), at: 0)
        // AP's longer headline.
        case "headline_extended": headlines.append(Text(role: "extended", contentType: "", value: value.text ?? ""))
        case "headlines": headlines += value.list.compactMap { Text($0) }
        case "title": title = value.text
        case "bodies": bodies += value.list.compactMap { Text($0) }
        case "descriptions": descriptions += value.list.compactMap { Text($0) }
        case "description_creditline": creditLine = creditLine ?? value.text
        case _ where member == "body" || member.hasPrefix("body_"): bodies.append(Text(member: member, value))
        case _ where member == "description" || member.hasPrefix("description_"):
            // TT and AP have others, of which not all are for readers (`description_usage`).
            let text = Text(member: member, value)
            if text.role.isEmpty || text.role == NinJSNames.caption || TextRole.shortForms.contains(text.role) {
                descriptions.append(text)
            }
        case "byline", "by": byline = value.text
        case "bylines":
            bylines = value.list.compactMap { author in
                let parts = author.object
                let name = parts?["by"]?.text ?? parts?["name"]?.text ?? parts?["value"]?.text ?? author.text
                guard let name, let title = parts?["title"]?.text?.nilIfBlank else { return name }
                return name + ", " + title
            }
        case "photographer": photographer = value.object?["name"]?.text ?? value.text
        case "authors":
            for author in value.list {
                guard let name = author.object?["name"]?.text ?? author.text else { continue }
                let role = author.object?["role"]?.text?.lowercased() ?? ""
                if TextRole.isOfOthers(role) { edNotes.append("\(role): \(name)") } else { authors.append(name) }
            }
        case "located": located = value.text
        // AP's.
        case "datelinelocation": located = located ?? value.object?["city"]?.text
        case "slugline": slugline = value.text
        case _ where TextRole.isNoteField(member):
            edNotes += value.list.compactMap {
                $0.text ?? ($0.object?["value"] ?? $0.object?["text"] ?? $0.object?["ednote"])?.text
            }
        case "copyrightholder", "copyrightHolder": copyrightHolder = value.text
        case "copyrightnotice", "copyrightNotice": copyrightNotice = value.text
        case "creditline", "creditLine": creditLine = value.text
        case "source": source = value.text
        default: return false
        }
        return true
    }

    /// Members that agencies and their customers add, for fields that the standard's leave empty.
    private mutating func setExtra(_ member: String, _ value: JSONValue) -> Bool {
        switch member {
        case "subheadline", "subhead", "subtitle", "strapline", "kicker", "overline":
            if let text = value.text { headlines.append(Text(role: member, contentType: "", value: text)) }
        case _ where member == "dateline" || member == "correction" || TextRole.shortForms.contains(member):
            if let text = value.text { descriptions.append(Text(role: member, contentType: "", value: text)) }
        case "author": authors += value.list.compactMap { $0.text ?? $0.object?["name"]?.text }
        case "credit": creditLine = creditLine ?? value.text
        case "copyright": copyrightNotice = copyrightNotice ?? value.text
        case "note", "notes": edNotes += value.list.compactMap(\.text)
        case "tags": if keywords.isEmpty { keywords = value.list.compactMap { $0.text ?? $0.object?["name"]?.text } }
        case "category", "categories", "anpa_category":
            for category in value.list where !setOfDigitalWires(category: category) {
                services.append(Concept(category))
            }
        case "provider": provider = value.text ?? value.object?["name"]?.text
        default: return false
        }
        return true
    }

    private mutating func setLists(_ member: String, _ value: JSONValue) -> Bool {
        switch member {
        case "usageterms", "usageTerms": usageTerms = value.list.compactMap(\.text)
        case "rightsinfo", "rightsInfo":
            rights = value.list.flatMap { right in
                ["linkedRights", "linkedrights", "encodedRights", "encodedrights"].compactMap {
                    right.object?[$0]?.text
                }
            }
        case "subject", "subjects": subjects += value.list.map { Concept($0) }
        case "service": services += value.list.map { Concept($0) }
        case "genre", "genres": genres += value.list.map { Concept($0) }
        case "place", "places": places += value.list.map { Concept($0) }
        case "person", "people", "organisation", "organisations", "event", "events", "object", "objects":
            names += value.list.map { Concept($0) }
        case "infosource", "infosources", "infoSources": infoSources = value.list.map { Concept($0) }
        case "keyword", "keywords":
            // NTB has one string of them.
            let isOne = value.text.map { $0.contains(",") || $0.contains(";") } ?? false
            keywords =
                isOne
                ? (value.text ?? "").split { $0 == "," || $0 == ";" }.map { String($0) }
                : value.list.compactMap { $0.text ?? $0.object?["name"]?.text }
        case "editorialtypes": signals += value.list.compactMap(\.text)
        case "signal", "signals":
            signals += value.list.compactMap { value in
                value.text ?? ["code", "uri", "updatetype"].compactMap { value.object?[$0]?.text }.first
            }
        case "altids", "altIds": altIDs = Self.altIDs(value)
        case "renditions": renditions = Self.renditions(value)
        default: return false
        }
        return true
    }

    /// 1.x and AP have an object of them by role, 2.x and 3.x a list.
    private static func altIDs(_ value: JSONValue) -> [AltID] {
        if let object = value.object {
            return object.members.compactMap { member in
                member.value.text.map { AltID(role: member.name, value: $0) }
            }
        }
        return value.list.compactMap { element in
            guard let value = element.object?["value"]?.text else { return nil }
            return AltID(role: element.object?["role"]?.text ?? "", value: value)
        }
    }

    private static func renditions(_ value: JSONValue) -> [Rendition] {
        if let object = value.object {
            return object.members.compactMap { Rendition($0.value, name: $0.name) }
        }
        return value.list.compactMap { Rendition($0, name: nil) }
    }
}

extension NinJSDocument.Text {
    fileprivate init?(_ value: JSONValue) {
        if let text = value.text {
            self.init(role: "", contentType: "", value: text)
            return
        }
        guard let object = value.object, let text = object["value"]?.text else { return nil }
        let contentType = object["contentType"] ?? object["contenttype"] ?? object["mimetype"]
        self.init(role: object["role"]?.text?.lowercased() ?? "", contentType: contentType?.text ?? "", value: text)
    }

    fileprivate init(member: String, _ value: JSONValue) {
        let kind = member.utf8.firstIndex(of: UInt8(ascii: "_")).map { member[member.index(after: $0)...] } ?? ""
        let contentType: String? =
            switch kind {
            case "": ""
            case "xhtml": "application/xhtml+xml"
            case "html", "html5", "richhtml5": "text/html"
            case "text": "text/plain"
            case "nitf": "application/nitf+xml"
            default: nil
            }
        // 1.x may have others of any name (`^body_[a-zA-Z0-9_]+`): a form that nobody knows, or AP's role of a
        // description.
        let isBody = member.hasPrefix("body")
        self.init(
            role: contentType == nil && !isBody ? String(kind) : "",
            contentType: contentType ?? (isBody ? String(kind) : ""), value: value.text ?? "")
    }
}

extension NinJSDocument.Concept {
    init(_ value: JSONValue) {
        guard let object = value.object else {
            name = value.text
            return
        }
        name = object["name"]?.text
        rel = object["rel"]?.text
        // AP, whose codes of categories are letters.
        let rels = object["rels"]?.list.compactMap(\.text) ?? []
        if rel == nil, rels.contains(NinJSNames.category) { rel = NinJSNames.category }
        uri = object["uri"]?.text
        code = (object["literal"] ?? object["qcode"] ?? object["code"])?.text
        scheme = object["scheme"]?.text
        role = object["role"]?.text
    }
}

extension NinJSDocument.Rendition {
    fileprivate init?(_ value: JSONValue, name: String?) {
        guard let object = value.object, let href = (object["href"] ?? object["url"])?.text, !href.isEmpty else {
            return nil
        }
        let contentType = object["contentType"] ?? object["contenttype"] ?? object["mimetype"]
        // TT calls its renditions r00, r01 and puts what they are into the title.
        self.init(
            name: name ?? object["title"]?.text ?? object["name"]?.text, href: href, contentType: contentType?.text,
            width: object["width"]?.int, height: object["height"]?.int)
    }
}
