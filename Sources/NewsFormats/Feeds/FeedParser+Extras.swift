import LibXML

/// Elements that are not the standard's.
extension FeedParser {
    /// The reader is on an element of an entry whose name says what it is, if it is known at all.
    func readExtra(of entry: inout FeedCopy.Entry) throws(XMLError) {
        switch FeedCopy.Extras.field(reader.localName) {
        case .text:
            guard let text = try htmlText(), text.size > (entry.extras.text?.size ?? 0) else { return }
            entry.extras.text = text
        case .line(let field):
            let resource = reader.attribute("resource", namespace: Self.resources)
            let line = try text() ?? resource
            entry.extras[keyPath: field] = entry.extras[keyPath: field] ?? line
        case .list(let field):
            if let line = try text() { entry.extras[keyPath: field].append(line) }
        case .updated:
            let date = try text()
            entry.updated = entry.updated ?? date
        case nil: break
        }
    }

    private static let resources: StaticString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
}
