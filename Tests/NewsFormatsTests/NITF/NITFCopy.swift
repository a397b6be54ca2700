import NewsModel

@testable import NewsFormats

/// Small NITF documents of our own, put together from the parts that a test is about.
enum NITFCopy {
    static func document(
        root: String = "", head: String = "", status: String = "", docdata: String = #"<doc-id id-string="ferry-1"/>"#,
        bodyHead: String = "<hedline><hl1>Ferry fares to rise</hl1></hedline>",
        content: String = "<p>Fares rise in May.</p>", end: String = ""
    ) -> String {
        """
        <nitf \(root)><head>\(head)
        <docdata \(status)>
        \(docdata)</docdata></head>
        <body><body.head>\(bodyHead)</body.head><body.content>\(content)</body.content>\(end)</body></nitf>
        """
    }

    static func read(_ xml: String, offset: Int = 0) throws -> [WireEntry] {
        try NITFReader.items(Array(xml.utf8), options: CopyOptions(defaultZone: Zone(offset: offset))).entries()
    }

    static func items(_ xml: String) throws -> [WireItem] {
        try read(xml).compactMap { entry in
            if case .item(let item) = entry { item } else { nil }
        }
    }

    /// The only item of a document.
    static func item(_ xml: String, offset: Int = 0) throws -> WireItem {
        let entries = try read(xml, offset: offset)
        guard entries.count == 1, case .item(let item) = entries[0] else { throw NotOne(entries: entries) }
        return item
    }

    /// What a text comes to.
    static func body(_ content: String, bodyHead: String = "<hedline><hl1>H</hl1></hedline>") throws -> String {
        try item(document(bodyHead: bodyHead, content: content)).content.body.html
    }

    struct NotOne: Error {
        let entries: [WireEntry]
    }
}
