import NewsModel
import Testing

@testable import NewsFormats

@Suite("Texts and pictures of ninjs in the ways of its senders")
struct NinJSTextTests {
    private func content(_ members: String) throws -> Content {
        let json = #"{"uri": "a", "language": "en", "headline": "Fares rise", \#(members)}"#
        switch try NinJSReader.items(Array(json.utf8)).entries().first {
        case .item(let item), .picture(let item): return item.content
        default: throw WireError(.empty, expected: "an item")
        }
    }

    @Test(
        "The text is found under any name that it may have",
        arguments: [
            (#""body_html5": "<p>One.</p><h2>Two</h2>""#, "<p>One.</p>\n<h2>Two</h2>"),
            (#""body_richhtml5": "<p>One.</p>""#, "<p>One.</p>"),
            (
                #""body_text": "Fares rise\n\nOne.", "body_html5": "<h1>Fares rise</h1><p><b>One.</b></p>""#,
                "<p><b>One.</b></p>"
            ),
            (##""body_nitf": "<block id=\"Main\"><p>One.</p></block>""##, "<p>One.</p>"),
            (##""body_nitf": "<p>One.</p><p>Two.</p>", "body_text": "One. Two.""##, "<p>One.</p>\n<p>Two.</p>"),
            (#""body_markdown": "*One*", "body_text": "One.""#, "<p>One.</p>"),
        ])
    func forms(members: String, html: String) throws {
        #expect(try content(members).body.html == html)
    }

    @Test(
        "Of several bodies the main one comes first and others below it; short forms stand only where nothing else is",
        arguments: [
            (
                [("infobox", "<p>Box.</p>"), ("main", "<p>Main.</p>"), ("factbox", "<p>Facts.</p>")],
                "<p>Main.</p>\n<p>Box.</p>\n<p>Facts.</p>"
            ),
            ([("summary", "<p>Short.</p>"), ("article", "<p>All of it.</p>")], "<p>All of it.</p>"),
            ([("summary", "<p>Short.</p>")], "<p>Short.</p>"),
            ([("text", "<p>One.</p>"), ("html", "<p>One.</p>"), ("infobox", "<p>One.</p>")], "<p>One.</p>"),
            ([("main", "<p>One.</p>"), ("edNote", "<p>Check.</p>")], "<p>One.</p>"),
        ] as [([(String, String)], String)])
    func bodies(bodies: [(String, String)], html: String) throws {
        let list = bodies.map { #"{"role": "\#($0.0)", "contentType": "text/html", "value": "\#($0.1)"}"# }
        #expect(try content(#""bodies": [\#(list.joined(separator: ", "))]"#).body.html == html)
    }

    @Test("A main text that is plain comes in the formatted form beside it")
    func formattedForm() throws {
        let plain = #"{"role": "main", "contentType": "text/plain", "value": "One. Two."}"#
        let rich = #"{"role": "richtext", "contentType": "application/xhtml+xml", "value": "<p>One.</p><p>Two.</p>"}"#
        #expect(try content(#""bodies": [\#(plain), \#(rich)]"#).body.html == "<p>One.</p>\n<p>Two.</p>")
        #expect(try content(#""bodies": [\#(plain)]"#).body.html == "<p>One. Two.</p>")
        for role in ["", "html"] {
            let box = #"{"role": "\#(role)", "contentType": "text/html", "value": "<p>Facts: 12 ferries</p>"}"#
            #expect(try content(#""bodies": [\#(plain), \#(box)]"#).body.html == "<p>One. Two.</p>")
        }
    }

    @Test("A picture beside the copy takes its caption along")
    func captions() throws {
        let figure = "<figure><img src='media/pier.jpg' alt='Pier'/><figcaption>At dawn.</figcaption></figure>"
        let found = try content(#""body_html": "\#(figure)<p>One.</p>""#)
        #expect(found.body.html == "<p>One.</p>")
        #expect(found.pictures.map(\.caption) == ["At dawn."] && found.pictures.map(\.alternativeText) == ["Pier"])
        let both = figure.replacing("</figure>", with: "<img src='https://a.example/2.jpg' alt=''/></figure>")
        #expect(try content(#""body_html": "\#(both)<p>One.</p>""#).body.html.contains("At dawn."))
    }

    @Test(
        "A text in a form that nobody reads, or elsewhere, is refused and no story without one",
        arguments: [
            #""body_markdown": "*One*""#,
            #""renditions": {"nitf": {"href": "https://a.example/1", "mimetype": "text/xml"}}"#,
        ])
    func refused(members: String) throws {
        let error = #expect(throws: WireError.self) { try self.content(members) }
        #expect(error?.kind == .unsupported)
    }

    @Test("AP's descriptions, credit, place and photographer are read, and no text is a picture's file")
    func associatedPress() throws {
        let text = try content(#""description_summary": "Short.", "datelinelocation": {"city": "San Diego"}"#)
        #expect(text.abstract == "Short." && text.located == "San Diego")
        let picture = try content(
            """
            "type": "picture", "description_caption": "<p>A pier</p>", "description_creditline": "Lee/House",
            "photographer": {"name": "Lee"}, "description_usage": "Once", "renditions": {
            "main": {"href": "https://a.example/1.jpg", "mimetype": "image/jpeg"},
            "caption_nitf": {"href": "https://a.example/1.xml", "mimetype": "text/xml"}}
            """)
        #expect(picture.pictures.first?.caption == "A pier")
        #expect(picture.pictures.first?.credit == "Lee/House")
        #expect(picture.pictures.first?.renditions.map(\.href) == ["https://a.example/1.jpg"])
    }

    @Test(
        "Photographer and house are both in a picture's credit",
        arguments: [
            (#""byline": "By Lee", "creditline": "House""#, "Lee/House"),
            (#""byline": "Lee", "creditline": "Lee/House""#, "Lee/House"), (#""byline": "Lee""#, "Lee"),
            (#""creditline": "House""#, "House"), (#""source": "House""#, "House"),
        ])
    func credits(members: String, credit: String) throws {
        #expect(try content(#""type": "picture", \#(members)"#).pictures.first?.credit == credit)
    }

    @Test("A picture that the text names beside the copy is one of the story's, with its caption and alternative text")
    func beside() throws {
        let body =
            #""body_html": "<p>One.</p><figure><img src='b.png' alt='A pier'><figcaption>The pier</figcaption></figure><p><img src='https://a.example/c.png'><img src='/d.png'></p>""#
        let alone = try content(body)
        #expect(
            alone.pictures == [
                Picture(caption: "The pier", alternativeText: "A pier", renditions: [Picture.Rendition(href: "b.png")])
            ])
        #expect(!alone.body.html.contains("<figure"))
        let both = try content(
            body + #", "associations": {"x": {"uri": "p", "type": "picture", "renditions": {"o": {"href": "b.png"}}}}"#)
        #expect(both.pictures.count == 1 && both.pictures.first?.alternativeText == "A pier")
    }

    @Test("Fields lose markup and references that were left in them")
    func references() throws {
        let content = try content(
            #""title": "x", "byline": "<p>By J&oacute;se Roe</p>", "slugline": "A &amp; B", "copyrightnotice": "&copy; House""#
        )
        #expect(content.byline == "Jóse Roe" && content.slugline == "A & B" && content.copyright == "© House")
        let json = #"{"uri": "a", "headline": "Johnson &amp; Johnson: &quot;No&quot; for L&#39;Italia, 2 < 3"}"#
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(item.content.headline == #"Johnson & Johnson: "No" for L'Italia, 2 < 3"#)
    }

    @Test("Bylines have their names under any key, and a printed dateline tells the place")
    func bylinesAndDatelines() throws {
        let named = try content(#""bylines": [{"value": "Ana Costa"}, {"name": "Rui Lima"}, "Eva Sol"]"#)
        let office = try content(#""bylines": [{"by": "By ANA COSTA", "title": "Associated Press"}]"#)
        #expect(office.byline == "ANA COSTA, Associated Press")
        #expect(named.byline == "Ana Costa, Rui Lima, Eva Sol")
        let dated = try content(#""body_html": "<p><span class=\"dateline\">Macau (Lusa)</span> Fares rise.</p>""#)
        #expect(dated.dateline == "Macau (Lusa)" && dated.located == "Macau")
    }

    @Test("Each byline loses its opening, and a string of keywords is several")
    func lists() throws {
        let content = try content(#""bylines": [{"by": "Por JUAN"}, {"by": "Por ANA"}], "keywords": "ferry, fares""#)
        #expect(content.byline == "JUAN, ANA" && content.keywords == ["ferry", "fares"])
    }

    @Test("A description for desks is a note of theirs and no abstract")
    func notes() throws {
        let content = try content(#""descriptions": [{"role": "edNote", "value": "Check names"}]"#)
        #expect(content.abstract == nil && content.edNote == "Check names")
    }

    @Test(
        "translatedFrom is a translation, under any scheme",
        arguments: ["translatedFrom", "x:translatedFrom", "isTranslationOf"])
    func translations(relation: String) throws {
        let json = #"{"uri": "b", "headline": "H", "associations": [{"rel": "\#(relation)", "uri": "a"}]}"#
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            Issue.record("it has no item")
            return
        }
        #expect(item.article == .translation(of: "a", version: nil))
    }

    @Test("dpa's digital wires have their own names for what ninjs has, and say in one list what a story is about")
    func digitalWires() throws {
        let json = #"""
            {"format": "digitalwires@0.9.1", "type": "composite", "urn": "urn:newsml:dpa.com:20090101:261122-99-1",
            "version_created": "2026-11-22T15:59:24+01:00", "version": 10, "pubstatus": "usable", "signal": null,
            "embargoed": null, "language": "de", "urgency": 3, "kicker": "Verkehr", "headline": "Fähren fahren länger",
            "subhead": null, "teaser": "Bis zwei Uhr.", "byline": "Von Anna Berg, dpa", "dateline": "Bremen (dpa) - ",
            "article_html": "<section class=\"main\"><p>Die Fähren fahren länger.</p></section>",
            "infobox_html": "<section class=\"infobox\"><h2>Preise</h2><p>Sie bleiben.</p></section>",
            "linkbox_html": "<section class=\"linkbox\"><p>Mehr zu den Preisen.</p></section>",
            "ednotes": [{"role": "dpaednoterole:closingline", "ednote": "dpa lst ff", "is_publishable": true}],
            "associations": [{"type": "image", "urn": "urn:newsml:dpa.com:20090101:261122-935-1", "version": 3,
                "caption": "Eine Fähre", "creditline": "Julia Lens/dpa",
                "renditions": [{"width": 2048, "height": 1536, "mimetype": "image/jpeg", "url": "https://e.org/a.jpg"}]}],
            "categories": [{"type": "dnltype:wire", "name": "bdt", "qcode": "dpasrv:bdt"},
                {"type": "dnltype:dpasubject", "name": "Feuer", "qcode": "medtop:20000150", "rank": 1},
                {"type": "dnltype:geosubject", "name": "Bremen", "qcode": "dpaarea:4"},
                {"type": "dnltype:desk", "name": "vm", "qcode": "dpacat:vm"},
                {"type": "dnltype:genre", "name": "Meldung", "qcode": "dpatextgenre:1"},
                {"type": "dnltype:keyword", "name": "Fähre", "qcode": null}]}
            """#
        guard case .item(let item)? = try NinJSReader.items(Array(json.utf8)).entries().first else {
            throw G2Copy.NoItem()
        }
        let content = item.content
        #expect(item.providerID == "urn:newsml:dpa.com:20090101:261122-99-1" && item.providerVersion == 10)
        #expect(content.headline == "Fähren fahren länger" && content.subheadline == "Verkehr")
        #expect(content.byline == "Anna Berg, dpa" && content.dateline == "Bremen (dpa)")
        #expect(
            content.body.html
                == "<p>Die Fähren fahren länger.</p>\n<h2>Preise</h2>\n<p>Sie bleiben.</p>\n<p>Mehr zu den Preisen.</p>"
        )
        #expect(content.abstract == "Bis zwei Uhr." && content.edNote == "dpa lst ff")
        #expect(content.subjects.map(\.qcode) == ["medtop:20000150"])
        #expect(content.keywords == ["Fähre"] && content.categories == ["vm"])
        #expect(content.places.map(\.name) == ["Bremen"] && content.genres.map(\.name) == ["Meldung"])
        #expect(content.pictures.map(\.caption) == ["Eine Fähre"])
        #expect(content.pictures.first?.renditions.map(\.href) == ["https://e.org/a.jpg"])
    }
}
