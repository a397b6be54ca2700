import LibXML
import NewsModel

/// Parses NewsML 1 into a `NewsML1Document`, in one pass.
///
/// One parser for 1.0 to 1.2, without a namespace and with that of the 1.2 schema: only local names count, and unknown
/// elements are skipped. It does not validate, and accepts elements in any order, since agencies rarely follow the DTD.
/// It decides nothing.
struct NewsML1Parser {
    typealias Item = NewsML1Item
    typealias Component = NewsML1Component

    let reader: XMLReader

    static func document(_ utf8: [UInt8]) throws(WireError) -> NewsML1Document {
        do throws(XMLError) {
            return try NewsML1Parser(reader: try XMLReader(utf8)).document()
        } catch {
            throw WireError(
                .malformed, line: error.line, field: error.message,
                expected: error.expected ?? "well-formed NewsML 1")
        }
    }

    private func document() throws(XMLError) -> NewsML1Document {
        var document = NewsML1Document()
        while try reader.read() {
            guard reader.isElement("NewsML") else { continue }
            try reader.forEachChild { () throws(XMLError) in
                if reader.isElement("NewsEnvelope") {
                    try envelope(into: &document)
                } else if reader.isElement("NewsItem") {
                    try item(into: &document)
                } else if reader.isElement("TopicSet") {
                    try topicSet(into: &document.topics)
                } else {
                    try reader.skipElement()
                }
            }
        }
        for case .success(let item) in document.items {
            guard let duid = item.duid, document.identifiers[duid] == nil else { continue }
            document.identifiers[duid] = NewsML1Names.identifier(of: item.identification)
        }
        return document
    }

    private func envelope(into document: inout NewsML1Document) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("Priority") {
                document.priority = try formalNameOrText()
            } else if reader.isElement("DateAndTime") {
                document.sent = try reader.elementText().oneLine
            } else if reader.isElement("SentFrom") {
                document.senders += try parties().map(\.name)
            } else {
                try reader.skipElement()
            }
        }
    }

    /// An item, followed by those within its components.
    func item(into document: inout NewsML1Document) throws(XMLError) {
        var item = Item(line: reader.line)
        item.duid = reader.attribute("Duid")
        item.language = reader.ownLanguage
        let place = document.items.count
        try WireLimits.check(items: place + 1, in: reader)
        document.items.append(.success(item))
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("Identification") {
                try identification(into: &item.identification)
            } else if reader.isElement("NewsManagement") {
                try management(into: &item.management)
            } else if reader.isElement("NewsComponent") {
                let known = NITFBody.Known(
                    notes: item.comments, language: reader.ownLanguage.flatMap { LanguageTag(stated: $0) })
                try component(of: &item, parent: nil, outer: known, document: &document)
            } else if reader.isElement("Comment") {
                item.comments += [try comment()].compactMap { $0 }
            } else if reader.isElement("Update") {
                item.holdsUpdates = true
                try reader.skipElement()
            } else if reader.isElement("TopicSet") {
                item.holdsTopics = true
                try topicSet(into: &item.topics)
            } else {
                try reader.skipElement()
            }
        }
        document.items[place] = .success(item)
        for inner in document.items.indices.dropFirst(place + 1) {
            document.items[inner] = document.items[inner].map { $0.within(item.management) }
        }
    }
}

extension NewsML1Item {
    fileprivate func within(_ outer: Management) -> NewsML1Item {
        var item = self
        item.outer.append(outer)
        return item
    }
}

// MARK: - Identification and NewsManagement

extension NewsML1Parser {
    private func identification(into found: inout Item.Identification) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("NewsIdentifier") {
                try reader.forEachChild { () throws(XMLError) in try identifier(into: &found) }
            } else if reader.isElement("NameLabel") {
                found.nameLabel = try reader.elementText().oneLine
            } else {
                try reader.skipElement()
            }
        }
    }

    private func identifier(into found: inout Item.Identification) throws(XMLError) {
        if reader.isElement("ProviderId") {
            found.providerID = try reader.elementText().oneLine
        } else if reader.isElement("DateId") {
            found.dateID = try reader.elementText().oneLine
        } else if reader.isElement("NewsItemId") {
            found.itemID = try reader.elementText().oneLine
        } else if reader.isElement("RevisionId") {
            found.update = reader.attribute("Update") ?? found.update
            found.revision = try reader.statedValue()
        } else if reader.isElement("PublicIdentifier") {
            found.publicID = try reader.elementText().oneLine
        } else {
            try reader.skipElement()
        }
    }

    private func management(into management: inout Item.Management) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("FirstCreated") {
                management.firstCreated = try reader.statedValue()
            } else if reader.isElement("ThisRevisionCreated") {
                management.thisRevisionCreated = try reader.statedValue()
            } else if reader.isElement("Status") {
                let line = reader.line
                management.status = Item.Value(text: try formalNameOrText(), line: line)
            } else if reader.isElement("StatusWillChange") {
                management.changes.append(try statusChange())
            } else if reader.isElement("Urgency") {
                management.urgency = try formalNameOrText()
            } else if reader.isElement("NewsItemType") {
                management.types.append(try formalNameOrText())
            } else if reader.isElement("Instruction") {
                var instruction = Item.Instruction(name: reader.attribute("FormalName") ?? "")
                try reader.forEachChild { () throws(XMLError) in
                    if reader.isElement("RevisionStatus") { instruction.isAboutEarlier = true }
                    try reader.skipElement()
                }
                management.instructions.append(instruction)
            } else if reader.isElement("Property") {
                try property(into: &management.properties)
            } else {
                try reader.skipElement()
            }
        }
    }

    private func statusChange() throws(XMLError) -> Item.StatusChange {
        var change = Item.StatusChange(line: reader.line)
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("FutureStatus") {
                change.status = try formalNameOrText()
            } else if reader.isElement("DateAndTime") {
                change.date = try reader.elementText().oneLine
            } else {
                try reader.skipElement()
            }
        }
        return change
    }

    func topicSet(into topics: inout NewsML1Topics) throws(XMLError) {
        try reader.forEachChild { () throws(XMLError) in
            guard reader.isElement("Topic") else { return try reader.skipElement() }
            let duid = reader.attribute("Duid")
            var topic = NewsML1Topics.Topic()
            try reader.forEachChild { () throws(XMLError) in
                if reader.isElement("TopicType") {
                    topic.type = try formalNameOrText()
                } else if reader.isElement("FormalName"), topic.formalName.isEmpty {
                    topic.scheme = reader.attribute("Scheme") ?? ""
                    topic.formalName = try reader.elementText().oneLine
                } else if reader.isElement("Description") {
                    let variant = reader.attribute("Variant") ?? ""
                    topic.names.append(try line(.other(variant)))
                } else {
                    try reader.skipElement()
                }
            }
            topics.add(topic, duid: duid)
        }
    }
}

// MARK: - What all elements share

extension NewsML1Parser {
    /// The attribute of controlled values; superdesk's reader accepts text instead, so some senders must write it.
    func formalNameOrText() throws(XMLError) -> String {
        let name = reader.attribute("FormalName")
        let text = try reader.elementText()
        return (name ?? text).oneLine
    }

    /// Comments by people; EFE has version numbers there, with a name.
    func comment() throws(XMLError) -> String? {
        let isForMachines = reader.attribute("FormalName") != nil
        let text = try reader.elementText().oneLine
        return isForMachines || text.isEmpty ? nil : text
    }

    func line(_ kind: Component.Line.Kind) throws(XMLError) -> Component.Line {
        let language = reader.ownLanguage
        return Component.Line(
            kind: kind, text: MarkupText.stated(XMLText.clean(try reader.elementText())), language: language)
    }

    func parties() throws(XMLError) -> [Component.Party] {
        var parties: [Component.Party] = []
        try reader.forEachChild { () throws(XMLError) in
            guard reader.isElement("Party") else { return try reader.skipElement() }
            let topic = reader.attribute("Topic")
            parties.append(Component.Party(name: try formalNameOrText(), topic: topic))
        }
        return parties
    }
}
