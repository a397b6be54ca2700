import NewsModel
import Testing

@testable import NewsFormats

/// AP's feeds: Atom with the story as NITF in it, and the fields of the item beside it.
struct WebFeedTests {
    private static let nitf = """
        <body><body.head><hedline><hl1>Fares rise</hl1><hl2>Engines are to be bought</hl2></hedline>
        <byline>By ANA COSTA<byttl>Associated Press</byttl></byline><distributor>The Associated Press</distributor>
        <dateline><location>MACAU</location></dateline></body.head><body.content>
        <media media-type="Photo"><media-reference source="https://a.example/1.jpg" mime-type="image/jpeg"/>
        <media-caption>A pier.</media-caption></media>
        <block id="Main"><p>MACAU (AP) _ Fares rise in May.</p><p>So.</p></block></body.content></body>
        """

    private func item(_ nitf: String, status: String = "Usable", fields: String = "") throws -> WireItem {
        let feed = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:apcm="http://ap.org/schemas/03/2005/apcm"
             xmlns:apnm="http://ap.org/schemas/03/2005/apnm"><title>AP</title><author><name>The Associated Press</name></author>
            <rights>Copyright 2026 AP.</rights><entry><id>urn:publicid:ap.org:1</id><title>Fares rise</title>
            <published>2026-11-26T09:00:00Z</published><updated>2026-11-26T10:15:00Z</updated>
            <apnm:NewsManagement><apnm:ManagementSequenceNumber>3</apnm:ManagementSequenceNumber>
            <apnm:PublishingStatus>\(status)</apnm:PublishingStatus>\(fields)</apnm:NewsManagement>
            <apcm:ContentMetadata><apcm:SlugLine>Ferry-Fares</apcm:SlugLine><apcm:ByLine>By ANA COSTA</apcm:ByLine>
            <apcm:DateLine>MACAU</apcm:DateLine><apcm:CopyrightLine>Copyright 2026 The Associated Press.</apcm:CopyrightLine>
            <apcm:SubjectClassification Authority="AP Subject" Value="Ferries"/></apcm:ContentMetadata>
            \(nitf)</entry></feed>
            """
        guard case .item(let item)? = try FeedReader.items(Array(feed.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        return item
    }

    @Test("The story is read from NITF in the content, in whatever namespace", arguments: ["", " xmlns=''"])
    func stories(namespace: String) throws {
        let item = try item("<content type='text/xml' xml:lang='en'><nitf\(namespace)>\(Self.nitf)</nitf></content>")
        #expect(item.language?.description == "en" && item.providerVersion == 3 && item.status == .usable)
        let content = item.content
        #expect(content.headline == "Fares rise" && content.subheadline == "Engines are to be bought")
        #expect(content.byline == "ANA COSTA, Associated Press" && content.source == "The Associated Press")
        #expect(content.dateline == "MACAU (AP)" && content.located == "MACAU")
        #expect(content.body.html == "<p>Fares rise in May.</p>\n<p>So.</p>")
        #expect(content.pictures.map(\.caption) == ["A pier."])
        #expect(content.slugline == "Ferry-Fares" && content.keywords == ["Ferries"])
        #expect(content.copyright == "Copyright 2026 The Associated Press.")
        #expect(content.date?.rfc3339 == "2026-11-26T09:00:00Z")
    }

    @Test("Without NITF the fields of the item are all there is")
    func fields() throws {
        let item = try item(
            "<content type='html'>&lt;p&gt;MACAU (AP) — Fares rise.&lt;/p&gt;&lt;p&gt;So.&lt;/p&gt;</content>")
        #expect(item.content.byline == "ANA COSTA" && item.content.located == "MACAU")
        #expect(item.content.body.html.hasSuffix("Fares rise.</p>\n<p>So.</p>"))
    }

    @Test("The status is AP's")
    func standing() throws {
        #expect(try item("", status: "Canceled").status == .canceled)
        #expect(try item("", status: "Withheld").status == .withheld)
        let held = try item(
            "", status: "Embargoed", fields: "<apnm:ReleaseDateTime>2026-11-30T06:00:00Z</apnm:ReleaseDateTime>")
        #expect(held.embargo?.rfc3339 == "2026-11-30T06:00:00Z")
        #expect(try item("", status: "Embargoed").status == .withheld)
        let killed = try item("", fields: "<apnm:Instruction>KILL - wrong figures</apnm:Instruction>")
        #expect(killed.status == .withheld && killed.content.edNote == "KILL - wrong figures")
    }
}
