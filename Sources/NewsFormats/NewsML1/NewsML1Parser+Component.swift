import LibXML
import NewsModel

/// `NewsComponent` with its lines and metadata.
extension NewsML1Parser {
    /// Adds the component, and those within it, to the item's list.
    ///
    /// - Parameter outer: the known lines of the components around it, so that NITF need not be read twice.
    func component(
        of item: inout Item, parent: Int?, outer: NITFBody.Known, document: inout NewsML1Document
    ) throws(XMLError) {
        var component = Component(parent: parent, line: reader.line)
        component.duid = reader.attribute("Duid")
        component.language = reader.ownLanguage
        component.areEquivalent = reader.attribute("EquivalentsList")?.lowercased() == "yes"
        let place = item.components.count
        item.components.append(component)
        var known = Known(outer)
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("NewsComponent") {
                known.values.language = component.statedLanguage ?? known.values.language
                try self.component(of: &item, parent: place, outer: known.values, document: &document)
            } else if reader.isElement("NewsLines") {
                let before = component.lines.count
                try reader.forEachChild { () throws(XMLError) in try newsLine(into: &component.lines) }
                known.add(component.lines[before...])
            } else if reader.isElement("ContentItem") {
                known.values.language = component.statedLanguage ?? known.values.language
                try contentItem(into: &component.contents, known: known.values)
            } else if reader.isElement("TopicSet") {
                try topicSet(into: &item.topics)
            } else if reader.isElement("NewsItem") {
                try innerItem(of: &component, document: &document)
            } else if try !head(of: &component), try !metadata(into: &component, of: &item) {
                try reader.skipElement()
            }
        }
        item.components[place] = component
    }

    /// The lines known so far: in each component its own precede those around it.
    private struct Known {
        var values: NITFBody.Known
        private var hasHeadline = false
        private var hasDateline = false

        init(_ outer: NITFBody.Known) {
            values = outer
        }

        mutating func add(_ lines: ArraySlice<Component.Line>) {
            for line in lines where !line.text.isEmpty {
                if line.kind == .headline, !hasHeadline {
                    values.headline = line.text
                    hasHeadline = true
                } else if line.kind == .dateline, !hasDateline {
                    values.dateline = StatedLine.placedDateline(line.text) ?? values.dateline
                    hasDateline = true
                } else if case .other(let type) = line.kind,
                    NewsML1Names.noteTypes.contains(type.foldedName)
                {
                    values.notes.append(line.text)
                }
            }
        }
    }

    private func innerItem(of component: inout Component, document: inout NewsML1Document) throws(XMLError) {
        let place = document.items.count
        try item(into: &document)
        if case .success(let inner) = document.items[place] {
            component.members.append(NewsML1Names.identifier(of: inner.identification))
        }
    }

    private func head(of component: inout Component) throws(XMLError) -> Bool {
        if reader.isElement("Role") {
            component.role = try formalNameOrText()
        } else if reader.isElement("BasisForChoice") {
            component.bases.append(try reader.elementText().oneLine)
        } else if reader.isElement("Comment") {
            component.comments += [try comment()].compactMap { $0 }
        } else if reader.isElement("NewsItemRef") {
            if let reference = reader.attribute("NewsItem") {
                component.members.append(NewsML1Names.identifier(of: reference.oneLine))
            }
            try reader.skipElement()
        } else {
            return false
        }
        return true
    }

    private func metadata(into component: inout Component, of item: inout Item) throws(XMLError) -> Bool {
        // TASS misspells it.
        if reader.isElement("DescriptiveMetadata") || reader.isElement("DescriptiveMetada") {
            try reader.forEachChild { () throws(XMLError) in
                if reader.isElement("guid") {
                    item.identification.guid = try reader.elementText().oneLine
                } else {
                    try descriptive(into: &component)
                }
            }
        } else if reader.isElement("AdministrativeMetadata") {
            try reader.forEachChild { () throws(XMLError) in try administrative(into: &component) }
        } else if reader.isElement("RightsMetadata") {
            try reader.forEachChild { () throws(XMLError) in try rights(into: &component) }
        } else if reader.isElement("Metadata") {
            try otherMetadata(into: &component)
        } else if reader.isElement("item_keywords") {
            try reader.forEachChild { () throws(XMLError) in component.keywords.append(try reader.elementText().oneLine)
            }
        } else {
            return false
        }
        return true
    }

    /// Agencies write `Headline` too.
    private func newsLine(into lines: inout [Component.Line]) throws(XMLError) {
        if reader.isElement("HeadLine") || reader.isElement("Headline") {
            lines.append(try line(.headline))
        } else if reader.isElement("SubHeadLine") || reader.isElement("SubHeadline") {
            lines.append(try line(.subheadline))
        } else if reader.isElement("ByLine") || reader.isElement("Byline") {
            lines.append(try line(.byline))
        } else if reader.isElement("ByLineTitle") || reader.isElement("BylineTitle") {
            lines.append(try line(.bylineTitle))
        } else if reader.isElement("DateLine") || reader.isElement("Dateline") {
            lines.append(try line(.dateline))
        } else if reader.isElement("CreditLine") {
            lines.append(try line(.credit))
        } else if reader.isElement("CopyrightLine") {
            lines.append(try line(.copyright))
        } else if reader.isElement("RightsLine") {
            lines.append(try line(.rights))
        } else if reader.isElement("SeriesLine") {
            lines.append(try line(.series))
        } else if reader.isElement("SlugLine") {
            lines.append(try line(.slug))
        } else if reader.isElement("KeywordLine") {
            lines.append(try line(.keywords))
        } else if reader.isElement("NewsLine") {
            try otherLine(into: &lines)
        } else {
            try reader.skipElement()
        }
    }

    private func otherLine(into lines: inout [Component.Line]) throws(XMLError) {
        var type = ""
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("NewsLineType") {
                type = try formalNameOrText()
            } else if reader.isElement("NewsLineText") {
                lines.append(try line(.other(type)))
            } else {
                // Nuxeo puts the headline here.
                try newsLine(into: &lines)
            }
        }
    }

    private func administrative(into component: inout Component) throws(XMLError) {
        // Nothing in the standard is called an author.
        if reader.isElement("Creator") || reader.isElement("Author") {
            component.creators += try parties()
        } else if reader.isElement("Contributor") {
            component.contributors += try parties()
        } else if reader.isElement("Source") {
            component.sources += try parties()
        } else if reader.isElement("Provider") {
            component.providers += try parties()
        } else if reader.isElement("Property") {
            try property(into: &component.properties)
        } else {
            try reader.skipElement()
        }
    }

    private func descriptive(into component: inout Component) throws(XMLError) {
        if reader.isElement("SubjectCode") {
            try subjects(into: &component.subjects)
        } else if reader.isElement("Language") {
            let line = reader.line
            component.languages.append(Item.Value(text: try formalNameOrText(), line: line))
        } else if reader.isElement("Genre") {
            component.genres.append(try term())
        } else if reader.isElement("Location") {
            component.locations.append(try location())
        } else if reader.isElement("Property"), reader.attribute("FormalName")?.oneLine == "Location" {
            component.locations.append(try location())
        } else if reader.isElement("Property") {
            try property(into: &component.properties)
        } else if reader.isElement("TopicOccurrence") {
            if let topic = reader.attribute("Topic") { component.occurrences.append(topic) }
            try reader.skipElement()
        } else {
            try reader.skipElement()
        }
    }

    /// Some put the code on `SubjectCode` itself.
    private func subjects(into terms: inout [Component.Term]) throws(XMLError) {
        if reader.attribute("FormalName") != nil { terms.append(term(at: reader)) }
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("Subject") || reader.isElement("SubjectMatter") || reader.isElement("SubjectDetail") {
                terms.append(try term())
            } else {
                try reader.skipElement()
            }
        }
    }

    private func term() throws(XMLError) -> Component.Term {
        let term = term(at: reader)
        try reader.skipElement()
        return term
    }

    private func term(at reader: XMLReader) -> Component.Term {
        Component.Term(
            name: reader.attribute("FormalName")?.oneLine ?? "", scheme: reader.attribute("Scheme") ?? "",
            vocabulary: reader.attribute("Vocabulary") ?? "")
    }

    private func location() throws(XMLError) -> Component.Location {
        var location = Component.Location(howPresent: reader.attribute("HowPresent") ?? "")
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("Property") {
                try property(into: &location.properties)
            } else {
                try reader.skipElement()
            }
        }
        return location
    }

    /// A property, and after it those within it.
    func property(into properties: inout [Component.Property]) throws(XMLError) {
        let name = reader.attribute("FormalName")?.oneLine ?? ""
        let stated = reader.attribute("Value") ?? reader.attribute("ValueRef") ?? reader.attribute("value")
        let value = stated?.oneLine ?? ""
        if !value.isEmpty { properties.append(Component.Property(name: name, value: value)) }
        try reader.forEachChild { () throws(XMLError) in
            if reader.isElement("Property") {
                try property(into: &properties)
            } else {
                try reader.skipElement()
            }
        }
    }

    private func otherMetadata(into component: inout Component) throws(XMLError) {
        var security = Component.Security()
        try reader.forEachChild { () throws(XMLError) in
            guard reader.isElement("Property") else { return try reader.skipElement() }
            var properties: [Component.Property] = []
            try property(into: &properties)
            for property in properties {
                switch property.name {
                case "Ticker Symbol": security.ticker = property.value
                case "Exchange": security.exchange = property.value
                default: component.properties.append(property)
                }
            }
        }
        if !security.ticker.isEmpty { component.securities.append(security) }
    }

    private func rights(into component: inout Component) throws(XMLError) {
        if reader.isElement("Copyright") {
            var parts: [String] = []
            try reader.forEachChild { () throws(XMLError) in
                if reader.isElement("CopyrightHolder") || reader.isElement("CopyrightDate") {
                    parts.append(try reader.elementText().oneLine)
                } else {
                    try reader.skipElement()
                }
            }
            component.copyright = parts.filter { !$0.isEmpty }.joined(separator: " ")
        } else if reader.isElement("UsageRights") {
            var parts: [String] = []
            var dates = ["", ""]
            try reader.forEachChild { () throws(XMLError) in
                let place = reader.isElement("StartDate") ? 0 : reader.isElement("EndDate") ? 1 : nil
                let text = try reader.elementText().oneLine
                if let place { dates[place] = text } else if !text.isEmpty { parts.append(text) }
            }
            // superdesk writes the moment of sending as both.
            if dates[0] != dates[1] { parts += zip(["from ", "until "], dates).filter { !$1.isEmpty }.map { $0 + $1 } }
            if !parts.isEmpty { component.usage.append(parts.joined(separator: "; ")) }
        } else {
            try reader.skipElement()
        }
    }
}

extension NewsML1Component {
    /// The language as far as it is known when its text comes: metadata precede the content.
    fileprivate var statedLanguage: LanguageTag? {
        (languages.first?.text ?? language).flatMap { LanguageTag(stated: $0) }
    }
}
