import NewsModel
import Testing

@testable import NewsFormats

struct NewsML1PictureTests {
    private static func caption(_ text: String) -> String {
        "<NewsComponent><Role FormalName='Caption'/>\(NewsML1Sample.content("<p>\(text)</p>", format: "bcNITF2.5"))</NewsComponent>"
    }

    private static let story = "<NewsComponent>\(NewsML1Sample.text)</NewsComponent>"

    private static func pictures(_ inside: String) throws -> [Picture] {
        try NewsML1Sample.first(
            NewsML1Sample.item(component: "<NewsComponent>\(NewsML1Sample.lines)\(story)\(inside)</NewsComponent>")
        ).content.pictures
    }

    @Test("Files with a caption among them are one picture, with its photographer and owner")
    func one() throws {
        let pictures = try Self.pictures(
            """
            <NewsComponent Duid="photo0"><NewsLines><HeadLine>A ferry</HeadLine><ByLine>Ana Costa</ByLine>
            <CreditLine>HW/Archive</CreditLine><CopyrightLine>(c) HW</CopyrightLine></NewsLines>
            \(Self.caption("A ferry leaves."))\(NewsML1Sample.file("h.jpg", role: "HighDef", width: 768))
            \(NewsML1Sample.file("t.jpg", role: "Thumbnail"))</NewsComponent>
            """)
        #expect(
            pictures == [
                Picture(
                    caption: "A ferry leaves.", credit: "Ana Costa/HW/Archive", rights: "(c) HW",
                    renditions: [
                        .init(href: "h.jpg", role: "HighDef", mediaType: "image/jpeg", width: 768, height: 50),
                        .init(href: "t.jpg", role: "Thumbnail", mediaType: "image/jpeg", width: 100, height: 50),
                    ])
            ])
    }

    @Test("Files side by side with the text are one picture; another photo is another")
    func besideText() throws {
        let pictures = try Self.pictures(
            Self.caption("A ferry.") + NewsML1Sample.file("h.jpg", role: "HighRes")
                + NewsML1Sample.file("t.jpg", role: "Thumbnail") + NewsML1Sample.file("l.jpg", role: "Logo")
                + NewsML1Sample.file("p.jpg", role: "Photo"))
        #expect(pictures.map { $0.renditions.map(\.href) } == [["h.jpg", "t.jpg", "l.jpg"], ["p.jpg"]])
        #expect(pictures.first?.caption == "A ferry.")
    }

    @Test("A file in the component of the text is not its writer's, and has the caption that it states itself")
    func writerIsNoPhotographer() throws {
        let lines = """
            <NewsLines><HeadLine>Ferries</HeadLine><ByLine>Ana Costa</ByLine><CreditLine>HW</CreditLine></NewsLines>
            """
        let file = """
            <ContentItem Href="p.jpg"><MediaType FormalName="Photo"/><Property FormalName="caption" value="A pier."/>
            </ContentItem>
            """
        let item = try NewsML1Sample.first(
            NewsML1Sample.component("", lines: lines, text: NewsML1Sample.text + file))
        #expect(item.content.byline == "Ana Costa")
        #expect(item.content.pictures.map(\.credit) == ["HW"])
        #expect(item.content.pictures.map(\.caption) == ["A pier."])
    }

    @Test("A list of pictures is several, and the headline of the story is no caption (Opennemas, EFE)")
    func list() throws {
        func photo(_ name: String, _ caption: String) -> String {
            "<NewsComponent>\(NewsML1Sample.lines)\(NewsML1Sample.file(name, role: "Main"))\(caption)</NewsComponent>"
        }
        let pictures = try Self.pictures(
            """
            <NewsComponent><Role FormalName="Content list"/>\(photo("a.jpg", Self.caption("A ferry.")))\(photo("b.jpg", ""))
            </NewsComponent>
            """)
        #expect(pictures.map(\.caption) == ["A ferry.", nil])
        #expect(pictures.map { $0.renditions.map(\.href) } == [["a.jpg"], ["b.jpg"]])
    }

    @Test("Contents of one component are renditions by the use they state; the component's headline is the caption")
    func businessWire() throws {
        let pictures = try Self.pictures(
            """
            <NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>The new ferry</HeadLine></NewsLines>
            <ContentItem Href="http://a.example/1.jpg"><MimeType FormalName="image/jpeg"/><Characteristics>
            <Property FormalName="ImageUse" Value="Thumbnail"/><Property FormalName="PixelWidth" Value="72"/></Characteristics></ContentItem>
            <ContentItem Href="http://a.example/2.jpg"><MimeType FormalName="image/jpeg"/><Characteristics>
            <Property FormalName="ImageUse" Value="Highres"/></Characteristics></ContentItem></NewsComponent>
            """)
        #expect(pictures.map(\.caption) == ["The new ferry"])
        #expect(pictures.first?.renditions.map(\.role) == ["Thumbnail", "Highres"])
        #expect(pictures.first?.renditions.first?.width == 72)
    }

    @Test("What the text shows or points to is not another picture where it is among the item's own")
    func shown() throws {
        let photo = "<NewsComponent Duid='photo0'>\(NewsML1Sample.file("a.jpg", role: "Quicklook"))</NewsComponent>"
        func pictures(_ text: String, format: String) throws -> [Picture] {
            try NewsML1Sample.first(
                NewsML1Sample.item(
                    component: """
                        <NewsComponent>\(NewsML1Sample.lines)<NewsComponent>
                        \(NewsML1Sample.content(text, format: format))</NewsComponent>\(photo)</NewsComponent>
                        """)
            ).content.pictures
        }
        let afp = try pictures(
            "<media media-type='image'><media-reference data-location='#photo0' mime-type=''/></media><p>In May.</p>",
            format: "bcNITF2.5")
        #expect(afp.map { $0.renditions.map(\.href) } == [["a.jpg"]])
        let inline = try pictures("<p>In May. <img src='a.jpg' alt='A ferry'/><img src='b.jpg'/></p>", format: "XHTML")
        #expect(inline.map { $0.renditions.map(\.href) } == [["a.jpg"], ["b.jpg"]])
        #expect(inline.first?.alternativeText == "A ferry")
    }

    @Test("A picture that is sent by itself and named here is known by its id")
    func reference() throws {
        let pictures = try Self.pictures(
            "<NewsComponent><Role FormalName='Photo'/><NewsItemRef NewsItem='urn:newsml:wire.example:20261114:p1:1'/></NewsComponent>"
        )
        #expect(pictures == [Picture(id: "urn:newsml:wire.example:20261114:p1", renditions: [])])
    }

    @Test("An item that is a picture comes as one, called by its caption where it has no headline")
    func item() throws {
        let xml = NewsML1Sample.item(
            component: """
                <NewsComponent><NewsLines><HeadLine></HeadLine></NewsLines><AdministrativeMetadata>
                <Creator><Party FormalName="ANA COSTA "/></Creator><Source><Party FormalName="HW"/></Source></AdministrativeMetadata>
                <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
                \(Self.caption("A ferry leaves Macau."))\(NewsML1Sample.file("a.jpg", role: "main"))</NewsComponent>
                """)
        guard case .picture(let item)? = try NewsML1Sample.read(NewsML1Sample.document([xml])).first else {
            throw NewsML1Sample.NoItem()
        }
        #expect(item.content.headline == "A ferry leaves Macau.")
        #expect(item.content.body.html == "<p>A ferry leaves Macau.</p>")
        #expect(item.content.pictures.count == 1)
        #expect(item.content.pictures.first?.id == item.providerID)
        #expect(item.content.pictures.first?.caption == "A ferry leaves Macau.")
        #expect(item.content.pictures.first?.credit == "ANA COSTA/HW")
        #expect(item.language == LanguageTag("en"))
    }

    @Test("Several pictures without a text are a story told in pictures")
    func gallery() throws {
        func photo(_ name: String) -> String {
            "<NewsComponent>\(Self.caption(name))\(NewsML1Sample.file(name, role: "Main"))</NewsComponent>"
        }
        let xml = NewsML1Sample.item(
            component: "<NewsComponent>\(NewsML1Sample.lines)\(photo("a.jpg"))\(photo("b.jpg"))</NewsComponent>")
        guard case .item(let item)? = try NewsML1Sample.read(NewsML1Sample.document([xml])).first else {
            throw NewsML1Sample.NoItem()
        }
        #expect(item.content.pictures.map(\.caption) == ["a.jpg", "b.jpg"])
    }

    @Test(
        "A file is a picture by type, format or name",
        arguments: [
            (#"<MediaType FormalName="Photo"/>"#, "1", true), (#"<Format FormalName="JPEG Baseline"/>"#, "1", true),
            (#"<MimeType FormalName="image/png"/>"#, "1", true), ("", "a.JPG?x=1", true), ("", "a.mp4", false),
            (#"<MediaType FormalName="Video"/>"#, "a.jpg", false),
        ])
    func kinds(elements: String, href: String, isPicture: Bool) throws {
        let content =
            "<NewsComponent><Role FormalName='Main'/><ContentItem Href='\(href)'>\(elements)</ContentItem></NewsComponent>"
        #expect(try Self.pictures(content).count == (isPicture ? 1 : 0))
    }
}
