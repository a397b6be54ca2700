import NewsModel

@testable import NewsFormats

/// Small NewsML-G2 documents of our own, put together from the parts that a test is about.
enum G2Copy {
    static func item(
        attributes: String = #"guid="tag:example.org,2026:ferry" version="3" xml:lang="en""#, catalog: String = "",
        rights: String = "", meta: String = "",
        content: String = "<headline>Ferry fares to rise</headline>",
        set: String =
            "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>In May.</p></body></html></inlineXML>"
    ) -> String {
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" \(attributes)>
        \(catalog)<rightsInfo>\(rights)</rightsInfo>
        <itemMeta><itemClass qcode="ninat:text"/>\(meta)</itemMeta>
        <contentMeta>\(content)</contentMeta>
        <contentSet>\(set)</contentSet></newsItem>
        """
    }

    static func message(_ items: [String], header: String = "") -> String {
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header>\(header)</header>
        <itemSet>\(items.joined(separator: "\n"))</itemSet></newsMessage>
        """
    }

    static func package(_ groupSet: String) -> String {
        """
        <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.org,2026:top" version="2">
        <itemMeta/><contentMeta><headline>Top stories</headline></contentMeta>\(groupSet)</packageItem>
        """
    }

    static func read(_ xml: String) throws -> [WireEntry] {
        try NewsMLG2Reader.items(Array(xml.utf8)).entries()
    }

    /// The first item of a document that holds one.
    static func readItem(_ xml: String) throws -> WireItem {
        guard case .item(let item)? = try read(xml).first else { throw NoItem() }
        return item
    }

    /// The picture that a document is.
    static func readPicture(_ xml: String) throws -> WireItem {
        guard case .picture(let item)? = try read(xml).first else { throw NoItem() }
        return item
    }

    static func readPackages(_ xml: String) throws -> [WirePackage] {
        try read(xml).compactMap { entry in
            if case .package(let package) = entry { package } else { nil }
        }
    }

    struct NoItem: Error {}
}
