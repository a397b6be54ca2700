import NewsModel

@testable import NewsFormats

/// Small NewsML 1 documents of our own, put together from the parts that a test is about.
enum NewsML1Sample {
    static let identification = """
        <NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20261114</DateId><NewsItemId>ferry</NewsItemId>
        <RevisionId PreviousRevision="2" Update="N">3</RevisionId>
        <PublicIdentifier>urn:newsml:wire.example:20261114:ferry:3</PublicIdentifier></NewsIdentifier>
        """
    static let lines = "<NewsLines><HeadLine>Ferry fares to rise</HeadLine></NewsLines>"
    static let text = """
        <ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF"/><DataContent><nitf><body><body.content>
        <p>Fares rise in May.</p></body.content></body></nitf></DataContent></ContentItem>
        """

    static func item(
        attributes: String = "", identification: String = identification, label: String = "",
        status: String = #"<Status FormalName="Usable"/>"#, management: String = "",
        component: String = "<NewsComponent>\(lines)\(text)</NewsComponent>"
    ) -> String {
        """
        <NewsItem \(attributes)><Identification>\(identification)\(label)</Identification>
        <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20261114T080000+0800</FirstCreated>
        <ThisRevisionCreated>20261114T093000+0800</ThisRevisionCreated>\(status)\(management)</NewsManagement>
        \(component)</NewsItem>
        """
    }

    static func document(_ items: [String], envelope: String = "", topics: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE NewsML SYSTEM "http://www.example.org/NewsML_1.2.dtd">
        <NewsML Version="1.2"><Catalog Href="http://www.example.org/catalog.xml"/>\(topics)
        <NewsEnvelope><DateAndTime>20261114T093100+0800</DateAndTime>\(envelope)</NewsEnvelope>
        \(items.joined(separator: "\n"))</NewsML>
        """
    }

    /// An item with this in its only component, before its text.
    static func component(_ metadata: String, lines: String = lines, text: String = text) -> String {
        item(component: "<NewsComponent>\(lines)\(metadata)\(text)</NewsComponent>")
    }

    /// A content item of a format.
    static func content(_ data: String, format: String = "", media: String = "Text", attributes: String = "") -> String
    {
        """
        <ContentItem \(attributes)><MediaType FormalName="\(media)"/><Format FormalName="\(format)"/>
        <DataContent>\(data)</DataContent></ContentItem>
        """
    }

    static func file(_ name: String, role: String, lines: String = "", width: Int = 100) -> String {
        """
        <NewsComponent><Role FormalName="\(role)"/>\(lines)<ContentItem Href="\(name)"><MediaType FormalName="Photo"/>
        <Format FormalName="JPEG Baseline"/><Characteristics><SizeInBytes>1000</SizeInBytes>
        <Property FormalName="Width" Value="\(width)"/><Property FormalName="Height" Value="50"/></Characteristics>
        </ContentItem></NewsComponent>
        """
    }

    static func read(_ xml: String, offset: Int = 0) throws -> [WireEntry] {
        try NewsML1Reader.items(Array(xml.utf8), options: CopyOptions(defaultZone: Zone(offset: offset))).entries()
    }

    /// The items of a document that consists of these.
    static func items(_ items: String..., envelope: String = "", topics: String = "") throws -> [WireItem] {
        try read(document(items, envelope: envelope, topics: topics)).compactMap { entry in
            switch entry {
            case .item(let item), .picture(let item): item
            case .package: nil
            }
        }
    }

    static func first(_ item: String, envelope: String = "", topics: String = "") throws -> WireItem {
        guard let found = try items(item, envelope: envelope, topics: topics).first else { throw NoItem() }
        return found
    }

    struct NoItem: Error {}
}
