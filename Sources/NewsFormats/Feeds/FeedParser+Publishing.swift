import LibXML

/// Elements that say that an entry is not to be shown, or not yet: drafts of the Atom Publishing Protocol (RFC 5023
/// §13.1.1), what Blogger exports besides posts, PRISM's embargo.
extension FeedParser {
    /// The reader is on an element of RFC 5023: `<app:control><app:draft>yes</app:draft></app:control>`.
    mutating func readPublishing(of entry: inout FeedCopy.Entry) throws(XMLError) {
        guard reader.isElement("control") else { return }
        var isDraft = false
        try forEachChild { parser throws(XMLError) in
            guard parser.reader.isElement("draft") else { return }
            // An empty one says no more than "no" (§13.1.1).
            isDraft = try parser.text().map { $0.lowercased() != "no" } ?? false
        }
        entry.isWithdrawn = entry.isWithdrawn || isDraft
    }

    /// `<blogger:status>DRAFT</blogger:status>`, `<blogger:type>COMMENT</blogger:type>`.
    func readBlogger(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("status") {
            if let status = try text(), status.uppercased() != "LIVE" { entry.isWithdrawn = true }
        } else if reader.isElement("type"), let type = try text() {
            entry.foreign = ["POST", "PAGE"].contains(type.uppercased()) ? entry.foreign : type.lowercased()
        }
    }

    /// Google's category for the kind of an entry; in Blogger's exports, posts and pages are copy, and templates,
    /// settings and comments are not.
    ///
    /// - Returns: whether it was one, and not a section.
    func readKind(_ term: String, scheme: String?, of entry: inout FeedCopy.Entry) -> Bool {
        guard scheme == "http://schemas.google.com/g/2005#kind" else { return false }
        let blogger = "http://schemas.google.com/blogger/2008/kind#"
        if term.hasPrefix(blogger), case let kind = term.dropFirst(blogger.utf8.count), kind != "post", kind != "page" {
            entry.foreign = String(kind)
        }
        return true
    }

    /// `<prism:section>`, and `<prism:embargoDate>2026-11-30T09:00:00+08:00</prism:embargoDate>`.
    func readPRISM(of entry: inout FeedCopy.Entry) throws(XMLError) {
        if reader.isElement("embargoDate") {
            entry.embargo = try text() ?? entry.embargo
        } else if reader.isElement("section") {
            try readExtra(of: &entry)
        }
    }
}
