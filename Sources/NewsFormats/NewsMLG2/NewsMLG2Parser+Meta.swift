import LibXML
import NewsModel

/// `itemMeta`, `contentMeta` and `groupSet`.
extension NewsMLG2Parser {
    func management(into management: inout Item.Management) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            if reader.isElement("itemClass") {
                management.itemClass = try codeOnly()
            } else if reader.isElement("versionCreated") {
                management.versionCreated = try reader.statedValue()
            } else if reader.isElement("firstCreated") {
                management.firstCreated = try reader.statedValue()
            } else if reader.isElement("embargoed") {
                management.embargoed = try reader.statedValue()
            } else if reader.isElement("pubStatus") {
                let line = reader.line
                management.status = Item.Value(text: try codeOnly() ?? "", line: line)
            } else if reader.isElement("title") {
                management.titles.append(try text())
            } else if reader.isElement("edNote") {
                management.notes.append(try text(keepsLinks: true))
            } else if reader.isElement("signal") {
                if let signal = try codeOnly() { management.signals.append(signal) }
            } else if reader.isElement("link") {
                management.links.append(try link())
            } else if reader.isElement("provider") {
                management.provider = try term()
            } else if reader.isElement("memberOf") {
                management.memberOf.append(try term())
            } else {
                try reader.skipElement()
            }
        }
    }

    private func link() throws(XMLError) -> Item.Link {
        var link = Item.Link(
            relation: reader.attribute("rel") ?? reader.attribute("reluri"),
            // NewsML-G2 before 2.11 and the editor of Verdens Gang write guidref.
            target: reader.attribute("residref") ?? reader.attribute("guidref"),
            version: reader.attribute("version"), href: reader.attribute("href"),
            mediaType: reader.attribute("contenttype"))
        try forEachChild { () throws(XMLError) in
            if reader.isElement("itemClass") {
                link.itemClass = try codeOnly()
            } else if reader.isElement("title") {
                link.titles.append(try text())
            } else if reader.isElement("remoteContent") {
                link.remotes.append(try remote())
            } else {
                try reader.skipElement()
            }
        }
        return link
    }

    func remote() throws(XMLError) -> Item.Remote {
        let remote = Item.Remote(
            href: reader.attribute("href"), target: reader.attribute("residref"),
            rendition: reader.attribute("rendition") ?? reader.attribute("renditionuri"),
            mediaType: reader.attribute("contenttype"), width: reader.attribute("width"),
            height: reader.attribute("height"))
        try reader.skipElement()
        return remote
    }

    func contentMeta(into content: inout Item.ContentMeta) throws(XMLError) {
        try forEachChild { () throws(XMLError) in
            if try !term(into: &content), try !text(into: &content) { try reader.skipElement() }
        }
    }

    private func term(into content: inout Item.ContentMeta) throws(XMLError) -> Bool {
        if reader.isElement("subject") {
            content.subjects.append(try term())
        } else if reader.isElement("located") {
            content.located.append(try term())
        } else if reader.isElement("genre") {
            content.genres.append(try term())
        } else if reader.isElement("creator") {
            content.creators.append(try term())
        } else if reader.isElement("contributor") {
            content.contributors.append(try term())
        } else if reader.isElement("infoSource") {
            content.sources.append(try term())
        } else if reader.isElement("language") {
            let line = reader.line
            let tag = reader.attribute("tag") ?? code.map { NewsCodes.code(of: $0) }
            if let tag, !tag.isBlank { content.languages.append(Item.Value(text: tag, line: line)) }
            try reader.skipElement()
        } else {
            return false
        }
        return true
    }

    private func text(into content: inout Item.ContentMeta) throws(XMLError) -> Bool {
        if reader.isElement("headline") {
            content.headlines.append(try text())
        } else if reader.isElement("keyword") {
            content.keywords.append(try text())
        } else if reader.isElement("icon") {
            content.icons.append(try remote())
        } else if reader.isElement("urgency") {
            content.urgency = try reader.statedValue().text
        } else if reader.isElement("slugline") {
            content.sluglines.append(try text())
        } else if reader.isElement("dateline") {
            content.datelines.append(try text())
        } else if reader.isElement("by") {
            content.bylines.append(try text())
        } else if reader.isElement("creditline") {
            content.creditlines.append(try text())
        } else if reader.isElement("description") {
            content.descriptions.append(try text())
        } else if reader.isElement("altId") {
            let type = reader.attribute("type") ?? reader.attribute("typeuri") ?? ""
            content.alternativeIDs.append(AlternativeID(scheme: type.oneLine, value: try reader.statedValue().text))
        } else {
            return false
        }
        return true
    }

    func group(into groups: inout [Item.Group]) throws(XMLError) {
        guard reader.isElement("group") else { return try reader.skipElement() }
        var group = Item.Group(
            id: reader.attribute("id"), role: reader.attribute("role") ?? reader.attribute("roleuri"),
            mode: reader.attribute("mode") ?? reader.attribute("modeuri"))
        try forEachChild { () throws(XMLError) in
            if reader.isElement("itemRef") {
                try itemReference(into: &group)
            } else if reader.isElement("groupRef"), let id = reader.attribute("idref") {
                group.members.append(.group(id: id, line: reader.line))
                try reader.skipElement()
            } else {
                try reader.skipElement()
            }
        }
        groups.append(group)
    }

    private func itemReference(into group: inout Item.Group) throws(XMLError) {
        let id = reader.attribute("residref") ?? reader.attribute("guidref") ?? reader.attribute("href")
        var language = reader.attribute("hreflang") ?? reader.ownLanguage
        try forEachChild { () throws(XMLError) in
            if reader.isElement("language"), let tag = reader.attribute("tag") { language = tag }
            try reader.skipElement()
        }
        if let id { group.members.append(.item(id: id.oneLine, language: language)) }
    }
}
