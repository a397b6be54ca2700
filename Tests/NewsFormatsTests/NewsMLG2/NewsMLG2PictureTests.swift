import NewsModel
import Testing

@testable import NewsFormats

struct NewsMLG2PictureTests {
    private static func picture(_ set: String, content: String = "<headline>Pier</headline>") throws -> WireItem {
        try G2Copy.readPicture(
            G2Copy.item(
                rights: "<copyrightNotice>(c) Example</copyrightNotice>", content: content, set: set
            ).replacing("ninat:text", with: "ninat:picture"))
    }

    @Test("Photographer and house are both in its credit")
    func credits() throws {
        for (content, credit) in [
            (
                "<creator role='cr:photographer'><name>Ann Lens</name></creator><creditline>Getty</creditline>",
                "Ann Lens/Getty"
            ),
            ("<by>By Ann Lens</by><creditline>Ann Lens/Getty</creditline>", "Ann Lens/Getty"),
            ("<creditline>Getty</creditline>", "Getty"),
        ] {
            let picture = try G2Copy.readPicture(
                G2Copy.item(
                    content: "<headline>Pier</headline>" + content,
                    set: "<remoteContent href='p.jpg' contenttype='image/jpeg'/>"
                ).replacing("ninat:text", with: "ninat:picture"))
            #expect(picture.content.pictures.first?.credit == credit)
        }
    }

    @Test("A picture item is its renditions, with caption, credit and rights, and the caption for text")
    func item() throws {
        let item = try Self.picture(
            """
            <remoteContent rendition="rnd:highRes" href="pier.jpg" contenttype="image/jpeg" width="1500" height="1000"/>
            <remoteContent renditionuri="http://cv.iptc.org/newscodes/rendition/thumb" href="http://example.org/t.jpg"/>
            <remoteContent href="pier.mpg" contenttype="video/mpeg"/>
            """,
            content: """
                <creator role="crol:photographer"><name>Rui Sá</name></creator><headline>Pier</headline>
                <description role="drol:caption">The old pier
                    in May.</description><description role="drol:altText">A pier</description>
                """)
        #expect(
            item.content.pictures == [
                Picture(
                    id: "tag:example.org,2026:ferry", caption: "The old pier in May.", credit: "Rui Sá",
                    alternativeText: "A pier", rights: "(c) Example",
                    renditions: [
                        Picture.Rendition(
                            href: "pier.jpg", role: "rnd:highRes", mediaType: "image/jpeg", width: 1500, height: 1000),
                        Picture.Rendition(href: "http://example.org/t.jpg", role: "rnd:thumb"),
                    ])
            ])
        #expect(item.content.body.html == "<p>The old pier in May.</p>")
        #expect(item.content.headline == "Pier")
        #expect(item.content.byline == nil)
    }

    @Test("A picture without a headline goes by its title, or else by its caption")
    func headline() throws {
        let file = "<remoteContent href='pier.jpg'/>"
        let titled = try G2Copy.readPicture(
            G2Copy.item(meta: "<title>Old pier</title>", content: "", set: file)
                .replacing("ninat:text", with: "ninat:picture"))
        #expect(titled.content.headline == "Old pier")
        let captioned = try Self.picture(file, content: "<description>The pier.</description>")
        #expect(captioned.content.headline == "The pier.")
    }

    @Test("A story's pictures are those it links to and those it shows, each once")
    func story() throws {
        let item = try G2Copy.readItem(
            G2Copy.item(
                meta: """
                    <link rel="irel:seeAlso" residref="p1" href="http://example.org/1.jpg"><itemClass qcode="ninat:picture"/>
                    </link><link rel="irel:seeAlso" residref="p3" contenttype="image/jpeg"/><link rel="irel:seeAlso" href="http://example.org/page"><title>Page</title></link>
                    """,
                set: """
                    <inlineXML><body xmlns="http://www.w3.org/1999/xhtml"><figure><img src="http://example.org/1.jpg"/>
                    <figcaption>The pier.</figcaption></figure><p>In May.</p><img src="http://example.org/2.jpg" alt="Boat"
                    width="30" height="20"/></body></inlineXML>
                    """))
        #expect(
            item.content.pictures == [
                Picture(
                    id: "p1", caption: "The pier.", renditions: [Picture.Rendition(href: "http://example.org/1.jpg")]),
                Picture(id: "p3", renditions: []),
                Picture(
                    alternativeText: "Boat",
                    renditions: [Picture.Rendition(href: "http://example.org/2.jpg", width: 30, height: 20)]),
            ])
    }

    @Test("A story may name a picture of its own by the id alone, and files of one id are one picture")
    func references() throws {
        let item = try G2Copy.readItem(
            G2Copy.item(
                set: """
                    <inlineData contenttype="text/plain">In May.</inlineData>
                    <remoteContent residref="p1" contenttype="image/jpeg"/>
                    <remoteContent residref="p2" contenttype="image/jpeg" href="2.jpg"/>
                    <remoteContent residref="p2" contenttype="image/jpeg" href="2-small.jpg"/>
                    <remoteContent residref="film" contenttype="video/mp4"/>
                    """))
        #expect(
            item.content.pictures == [
                Picture(id: "p1", renditions: []),
                Picture(
                    id: "p2",
                    renditions: ["2.jpg", "2-small.jpg"].map { Picture.Rendition(href: $0, mediaType: "image/jpeg") }),
            ])
    }

    @Test("A cancel of a picture is the picture's, not a story's")
    func cancel() throws {
        let xml = G2Copy.item(meta: "<pubStatus qcode='stat:canceled'/>", content: "", set: "")
        let item = try G2Copy.readPicture(xml.replacing("ninat:text", with: "ninat:picture"))
        #expect(item.status == .canceled && item.providerID == "tag:example.org,2026:ferry")
    }
}
