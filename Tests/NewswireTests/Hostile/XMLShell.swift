/// A document of one XML format, good in itself, with places for what is not.
struct XMLShell: Sendable {
    let format: String
    private let template: String

    /// - Parameters:
    ///   - prolog: what stands before the document element.
    ///   - attributes: of the document element, with a space before them.
    ///   - headline: markup.
    ///   - body: blocks.
    ///   - extra: elements, right behind the start tag of the document element.
    func document(
        prolog: String = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", attributes: String = "",
        headline: String = "Ferry fares to rise", body: String = "<p>In May.</p>", extra: String = ""
    ) -> String {
        var rest = template[...]
        var document = prolog
        for part in [attributes, extra, headline, body] {
            let (before, after) = rest.halves(at: "@@")
            document += before + part
            rest = after
        }
        return document + rest
    }

    static let rss = XMLShell(
        format: "rss",
        template: """
            <rss version="2.0"@@><channel><title>T</title>@@<item><title>@@</title><guid>a</guid>\
            <description>@@</description></item></channel></rss>
            """)

    static let all = [
        XMLShell(
            format: "newsml-g2",
            template: """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:h.example,2026:a" version="1"@@>@@\
                <itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>@@</headline></contentMeta>\
                <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>@@</body></html></inlineXML>\
                </contentSet></newsItem>
                """),
        XMLShell(
            format: "newsml-1",
            template: """
                <NewsML@@>@@<NewsEnvelope><DateAndTime>20261114T093000Z</DateAndTime></NewsEnvelope><NewsItem>\
                <Identification><NewsIdentifier><ProviderId>h.example</ProviderId><DateId>20261114</DateId>\
                <NewsItemId>a</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>\
                <PublicIdentifier>urn:newsml:h.example:20261114:a:1</PublicIdentifier></NewsIdentifier>\
                </Identification><NewsManagement><NewsItemType FormalName="News"/>\
                <FirstCreated>20261114T093000Z</FirstCreated><ThisRevisionCreated>20261114T093000Z\
                </ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines>\
                <HeadLine>@@</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>@@\
                </DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
                """),
        XMLShell(
            format: "nitf",
            template: """
                <nitf@@><head><docdata><doc-id id-string="a"/></docdata></head><body>@@<body.head><hedline>\
                <hl1>@@</hl1></hedline></body.head><body.content>@@</body.content></body></nitf>
                """),
        rss,
        XMLShell(
            format: "atom",
            template: """
                <feed xmlns="http://www.w3.org/2005/Atom"@@><title>T</title><id>tag:h.example,2026:f</id>@@\
                <entry><title>@@</title><id>tag:h.example,2026:a</id><content type="xhtml">\
                <div xmlns="http://www.w3.org/1999/xhtml">@@</div></content></entry></feed>
                """),
    ]
}

extension Substring {
    /// What stands before a mark, and behind it.
    fileprivate func halves(at mark: String) -> (Substring, Substring) {
        guard let range = firstRange(of: mark) else { preconditionFailure("no \(mark) in \(self)") }
        return (self[..<range.lowerBound], self[range.upperBound...])
    }
}
