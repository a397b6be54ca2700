import NewsModel
import Testing

@testable import NewsFormats

/// ninjs in the forms and dialects that agencies send it in.
struct NinJSReaderTests {
    private func entries(_ json: String) throws -> [WireEntry] {
        try NinJSReader.items(Array(json.utf8)).entries()
    }

    private func item(_ json: String) throws -> WireItem {
        guard case .item(let item)? = try entries(json).first else { throw WireError(.empty, expected: "an item") }
        return item
    }

    @Test(
        "other ids are kept with their roles, old and new",
        arguments: [#"{"story": "4711"}"#, #"[{"role": "story", "value": "4711"}]"#])
    func alternativeIDs(json: String) throws {
        let item = try item(#"{"uri": "a", "headline": "H", "altids": "# + json + "}")
        #expect(item.alternativeIDs == [AlternativeID(scheme: "story", value: "4711")])
    }

    @Test(
        "A version is a whole number, as every format has it",
        arguments: [
            (#""3""#, 3), ("3", 3), (#""2.0""#, 2), (#"" 2 ""#, 2), ("2.0", 2), (#""2.5""#, nil), (#""-1""#, nil),
            (#""a""#, nil),
        ] as [(String, Int?)])
    func versions(json: String, version: Int?) throws {
        #expect(try item(#"{"uri": "a", "headline": "H", "version": \#(json)}"#).providerVersion == version)
    }

    @Test("Members that agencies add fill the fields that the standard's leave empty")
    func extraMembers() throws {
        let item = try item(
            #"{"uri": "a", "headline": "H", "subheadline": "S", "author": "Ann Lee", "dateline": "MACAU, Nov. 26","#
                + #" "summary": "In short.", "credit": "AP", "copyright": "© 2026 AP", "tags": ["ferry"], "note": "N","#
                + #" "anpa_category": [{"name": "Domestic"}], "provider": {"name": "Harbour Wire"},"#
                + #" "body_html": "<p>Fares rise in May.</p>"}"#)
        let content = item.content
        #expect(content.subheadline == "S" && content.byline == "Ann Lee" && content.dateline == "MACAU, Nov. 26")
        #expect(content.abstract == "In short." && content.credit == "AP" && content.copyright == "© 2026 AP")
        #expect(content.keywords == ["ferry"] && content.categories == ["Domestic"] && content.edNote == "N")
        #expect(content.source == "Harbour Wire")
        let stated = try self.item(
            #"{"uri": "a", "headline": "H", "creditline": "AFP", "credit": "AP", "source": "S", "provider": "P","#
                + #" "byline": "Jo Sa", "author": "Ann Lee", "headline_extended": "H and more of it"}"#)
        #expect(stated.content.credit == "AFP" && stated.content.source == "S" && stated.content.byline == "Jo Sa")
        #expect(stated.content.subheadline == "H and more of it")
    }

    @Test("Of several headlines none is lost: one stands below the first, the others are told to the desk")
    func headlines() throws {
        let old = try item(
            #"{"uri": "a", "headline": "H", "kicker": "K", "subheadline": "S", "overline": "O", "body_html": "<p>T</p>"}"#
        )
        #expect(old.content.subheadline == "S" && old.content.edNote == "kicker: K\noverline: O")
        let new = try item(
            #"{"uri": "a", "headlines": [{"role": "main", "value": "H"}, {"role": "sub", "value": "S"},"#
                + #"{"role": "sub", "value": "And S"}, {"role": "seo", "value": "Short"}]}"#)
        #expect(new.content.headline == "H" && new.content.subheadline == "S" && new.content.edNote == "sub: And S")
        let kicker = try item(#"{"uri": "a", "headline": "H", "kicker": "K"}"#)
        #expect(kicker.content.subheadline == "K" && kicker.content.edNote == nil)
    }

    @Test("AP's categories are sections by their names, and its other subjects subjects")
    func relations() throws {
        let item = try item(
            #"{"uri": "a", "headline": "H", "subject": [{"rels": ["category"], "code": "a", "name": "Domestic News"},"#
                + #"{"rels": ["direct"], "code": "c8e4", "name": "Technology", "scheme": "http://cv.ap.org/id/"}]}"#)
        #expect(item.content.categories == ["Domestic News"])
        #expect(item.content.subjects.map(\.name) == ["Technology"])
    }

    @Test(
        "the three generations name the same things",
        arguments: [
            """
            {"uri": "a", "version": "3", "versioncreated": "2026-11-14T10:00:00Z", "pubstatus": "withheld",
            "embargoed": "2026-11-15T06:00:00+08:00", "headline": "Fares rise", "byline": "By Howard Tong",
            "body_html": "<p>One.</p><p>Two.</p>", "copyrightholder": "HW", "usageterms": "Online only",
            "ednote": "Check names", "subject": [{"code": "04000000", "scheme": "medtop", "name": "economy"}],
            "altids": {"slug": "1"}}
            """,
            """
            {"uri": "a", "version": "3", "versioncreated": "2026-11-14T10:00:00Z", "pubstatus": "withheld",
            "embargoed": "2026-11-15T06:00:00+08:00", "headlines": [{"role": "main", "value": "Fares rise"}],
            "by": "Howard Tong", "bodies": [{"role": "main", "contenttype": "text/html",
            "value": "<p>One.</p><p>Two.</p>"}], "copyrightholder": "HW", "usageterms": "Online only",
            "ednote": "Check names",
            "subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/04000000", "name": "economy"}]}
            """,
            """
            {"uri": "a", "version": "3", "versionCreated": "2026-11-14T10:00:00Z", "pubStatus": "withheld",
            "embargoedUntil": "2026-11-15T06:00:00+08:00", "headlines": [{"value": "Fares rise"}],
            "by": "Howard Tong", "bodies": [{"contentType": "text/plain", "value": "One.\\nTwo."}],
            "copyrightHolder": "HW", "usageTerms": "Online only", "edNote": "Check names",
            "subjects": [{"uri": "https://cv.iptc.org/newscodes/mediatopic/04000000", "name": "economy"}]}
            """,
        ])
    func generations(json: String) throws {
        let item = try item(json)
        #expect(item.providerID == "a")
        #expect(item.providerVersion == 3)
        #expect(item.status == .withheld)
        #expect(item.embargo?.rfc3339 == "2026-11-15T06:00:00+08:00")
        #expect(item.content.headline == "Fares rise")
        #expect(item.content.byline == "Howard Tong")
        #expect(item.content.body.html == "<p>One.</p>\n<p>Two.</p>")
        #expect(item.content.copyright == "HW")
        #expect(item.content.usageTerms == "Online only")
        #expect(item.content.edNote == "Check names")
        #expect(item.content.subjects == [Subject(qcode: "medtop:04000000", name: "economy")])
        #expect(item.content.versionDate?.rfc3339 == "2026-11-14T10:00:00Z")
    }

    @Test("arrays, lines and the answers of two interfaces hold the same items")
    func containers() throws {
        let one = #"{"uri": "a", "headline": "First"}"#
        let two = #"{"uri": "b", "headline": "Second"}"#
        for json in [
            "[\(one), \(two)]", "\(one)\n\(two)\n", #"{"_items": [\#(one), \#(two)]}"#,
            #"{"data": {"items": [{"item": \#(one)}, {"item": \#(two)}]}}"#,
        ] {
            let ids = try entries(json).compactMap { entry -> String? in
                if case .item(let item) = entry { item.providerID } else { nil }
            }
            #expect(ids == ["a", "b"], "\(json)")
        }
        #expect(try item(#"{"data": {"meta": {}, "item": \#(one)}}"#).providerID == "a")
    }

    @Test(
        "of several objects a broken one does not hold up the others",
        arguments: [
            ("[{\"uri\": \"a\", \"headline\": \"A\"}, null, {\"uri\": \"b\", \"headline\": \"B\"}]", [1, 0, 1]),
            (
                "{\"uri\": \"a\", \"headline\": \"A\"}\n{\"uri\": \"b\", \"head\n\n{\"uri\": \"c\", \"headline\": \"C\"}\n",
                [1, 0, 1]
            ),
            (
                "{\"uri\": \"a\"\n{\"uri\": \"b\", \"headline\": \"B\", \"headline\": \"C\"}\n{\"uri\": \"c\", \"headline\": \"C\"}",
                [0, 0, 1]
            ),
        ])
    func brokenOnes(json: String, counts: [Int]) throws {
        let results = try NinJSReader.items(Array(json.utf8))
        #expect(results.map { (try? $0.get().count) ?? 0 } == counts)
        for case .failure(let error) in results { #expect(error.line != nil, "\(error)") }
    }

    @Test(
        "a body in NITF is read where there is no other",
        arguments: [
            "<p>One.</p><p>Two.</p>", "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>",
        ])
    func nitfBody(nitf: String) throws {
        let body = #"{"contenttype": "text/vnd.IPTC.NITF", "value": "\#(nitf)"}"#
        let item = try item(#"{"uri": "a", "headlines": [{"value": "A"}], "bodies": [\#(body)]}"#)
        #expect(item.content.body.html == "<p>One.</p>\n<p>Two.</p>")
        #expect(throws: WireError.self) {
            try self.item(#"{"uri": "a", "headline": "A", "bodies": [{"contenttype": "text/x-nitf", "value": "<p"}]}"#)
        }
    }

    @Test("a body in HTML that has no tag keeps its lines")
    func untagged() throws {
        let json = #"{"uri": "a", "headline": "A", "body_html": "One &amp; two\n\nThree"}"#
        #expect(try item(json).content.body.html == "<p>One &amp; two</p>\n<p>Three</p>")
    }

    @Test("the BBC's local news calls a text a story, in an envelope of its own")
    func bbc() throws {
        let item = try item(
            #"{"total": 1, "item": [{"uri": "a", "type": "story", "headline": "Fares rise", "body_html": "<p>So.</p>"}]}"#
        )
        #expect(item.providerID == "a" && item.content.headline == "Fares rise")
        #expect(item.content.body.html == "<p>So.</p>")
    }

    @Test("AP's id is the one that stays, not the address of a query")
    func apID() throws {
        let json = """
            {"uri": "https://a.example/1?qt=x", "altids": {"itemid": "5ee9", "etag": "5ee9_y"}, "headline": "A"}
            """
        #expect(try item(json).providerID == "5ee9")
    }

    @Test("Superdesk's members are read")
    func superdesk() throws {
        let item = try item(
            """
            {"guid": "tag:localhost:2026:1", "type": "text", "version": "1", "headline": "<b>Fares</b> rise",
             "description_html": "<p>Short.</p>", "description_text": "Short.", "priority": 5, "urgency": 0,
             "service": [{"name": "National", "code": "a"}], "keywords": ["ferry"], "source": "AAP",
             "subject": [{"code": "20000002", "name": "arts"}, {"name": "fares"}], "genre": [{"code": "Feature"}],
             "authors": [{"name": "Ana Lei"}, {"name": "Howard Tong", "role": "writer"}, {"name": "Zoe Li", "role": "editor"}], "translated_from": "tag:localhost:2026:0",
             "associations": {"featuremedia": {"type": "picture", "guid": "p", "headline": "Ferry",
              "description_text": "A ferry.", "body_text": "Ferry at a pier", "byline": "Lee", "usageterms": "Once",
              "renditions": {"original": {"href": "https://a.example/1.jpg", "mimetype": "image/jpeg",
              "width": 800, "height": 600}, "thumbnail": {"href": "https://a.example/1t.jpg"}}}, "empty": null}}
            """)
        #expect(item.article == .translation(of: "tag:localhost:2026:0", version: nil))
        #expect(item.content.headline == "Fares rise")
        #expect(item.content.abstract == "Short.")
        #expect(item.content.priority == 5)
        #expect(item.content.urgency == nil)
        #expect(item.content.categories == ["National"])
        #expect(item.content.keywords == ["fares", "ferry"])
        #expect(item.content.source == "AAP")
        #expect(item.content.byline == "Ana Lei, Howard Tong")
        #expect(item.content.edNote == "editor: Zoe Li")
        #expect(item.content.subjects == [Subject(qcode: "medtop:20000002", name: "arts")])
        #expect(item.content.genres == [Subject(qcode: "Feature")])
        #expect(
            item.content.pictures == [
                Picture(
                    id: "p", caption: "A ferry.", credit: "Lee", alternativeText: "Ferry at a pier", rights: "Once",
                    renditions: [
                        .init(
                            href: "https://a.example/1.jpg", role: "original", mediaType: "image/jpeg", width: 800,
                            height: 600),
                        .init(href: "https://a.example/1t.jpg", role: "thumbnail"),
                    ])
            ])
    }

    @Test("of texts among the associations only a declared translation ties articles")
    func translations() throws {
        func article(_ association: String) throws -> ArticleReference? {
            try item(#"{"uri": "b", "headline": "H", "associations": [\#(association)]}"#).article
        }
        #expect(try article(#"{"type": "text", "uri": "a"}"#) == nil)
        #expect(try article(#"{"type": "text", "uri": "a", "name": "sidebar"}"#) == nil)
        #expect(try article(#"{"uri": "a", "name": "translation"}"#) == .besides("a"))
        #expect(
            try article(#"{"uri": "a", "rel": "translation"}, {"uri": "c", "rel": "translation"}"#) == .besides("a"))
        #expect(
            try article(#"{"uri": "a", "rel": "translation"}, {"uri": "c", "rel": "translation", "version": "2"}"#)
                == .translation(of: "c", version: 2), "the one whose version is stated is the original")
        #expect(
            try article(
                #"{"uri": "a", "rel": "translation", "version": "1"}, {"uri": "c", "rel": "translation", "version": "2"}"#
            )
                == .besides("a"), "versions of all of them say nothing of what was made from what")
        #expect(
            try article(#"{"uri": "a", "rel": "translationOf", "version": "4"}"#) == .translation(of: "a", version: 4))
        #expect(
            try article(#"{"uri": "c", "rel": "translation"}, {"uri": "a", "rel": "translationOf"}"#)
                == .translation(of: "a", version: nil))
    }

    @Test("of a text among the associations of a text the editor's note tells that it was left out")
    func textBox() throws {
        func note(_ association: String, note: String = "") throws -> String? {
            try item(#"{"uri": "b", "headline": "H", \#(note) "associations": {"fakta": \#(association)}}"#).content
                .edNote
        }
        let box = #"{"uri": "t:2", "type": "text", "headline": "Facts", "body_html": "<p>Three.</p>"}"#
        #expect(try note(box) == "Left out beside it: Facts (t:2)")
        #expect(try note(box, note: #""ednote": "With photos.","#) == "With photos.\nLeft out beside it: Facts (t:2)")
        #expect(try note(#"{"body_text": "Three."}"#) == "Left out beside it: a text")
        for other in [
            #"{"uri": "t:2", "type": "text", "headline": "Facts"}"#, #"{"uri": "t:2", "body_html": " "}"#,
            #"{"uri": "t:2", "rel": "translation", "headline": "F", "body_html": "<p>Drei.</p>"}"#,
            #"{"uri": "t:2", "type": "picture", "headline": "F", "body_html": "<p>A ferry.</p>"}"#,
        ] {
            #expect(try note(other) == nil)
        }
    }

    @Test("a composite without a text is a package, after the texts that stand in it")
    func package() throws {
        let found = try entries(
            """
            {"uri": "pkg", "type": "composite", "version": "2", "headline": "Top stories", "associations": {
             "main": {"uri": "a", "type": "text", "headline": "A", "body_text": "One.", "language": "en"},
             "sidebar": {"uri": "b", "type": "text", "language": "pt"}}}
            """)
        #expect(found.count == 2)
        guard case .item(let item)? = found.first, case .package(let package)? = found.last else {
            Issue.record("an item and a package expected")
            return
        }
        #expect(item.providerID == "a")
        #expect(
            package
                == WirePackage(
                    providerID: "pkg", providerVersion: 2, headline: "Top stories",
                    members: [
                        .init(providerID: "a", language: LanguageTag("en"), role: "main"),
                        .init(providerID: "b", language: LanguageTag("pt"), role: "sidebar"),
                    ]))
    }

    @Test("a correction is told by AP's editorial types and by signals")
    func corrections() throws {
        #expect(try item(#"{"uri": "a", "headline": "H", "editorialtypes": ["Corrective"]}"#).isCorrection)
        #expect(try item(#"{"uri": "a", "headline": "H", "signal": [{"code": "sig:correction"}]}"#).isCorrection)
        #expect(try !item(#"{"uri": "a", "headline": "H", "signal": [{"code": "sig:update"}]}"#).isCorrection)
    }

    @Test("a cancel needs no headline")
    func cancel() throws {
        let item = try item(#"{"uri": "a", "version": "9", "pubstatus": "canceled", "ednote": "Kill: wrong name"}"#)
        #expect(item.status == .canceled)
        #expect(item.content.headline == "")
        #expect(item.content.edNote == "Kill: wrong name")
    }

    @Test(
        "what is wrong is named with its line",
        arguments: [
            (#"{"uri": "a"}"#, "line 1: no headline: expected a member headline, headlines or title"),
            (
                "{\"uri\": \"a\",\n\"headline\": \"H\", \"embargoed\": \"soon\"}",
                "line 1: embargoed 'soon': expected a date such as 2026-11-14T09:30:00+08:00"
            ),
            (
                #"{"uri": "a", "headline": "H", "embargoed": true}"#,
                "line 1: embargoed '?': expected a date such as 2026-11-14T09:30:00+08:00"
            ),
            (
                #"{"uri": "a", "headline": "H", "pubstatus": "done"}"#,
                "line 1: pubStatus 'done': expected usable, withheld or canceled"
            ),
            (
                #"{"uri": "a", "headline": "H", "language": "e"}"#,
                "line 1: language 'e': expected a language tag such as pt-PT or zh-Hant"
            ),
            (
                "{\"uri\": \"a\", \"headline\": \"H\"}\n{\"headline\": \"I\"}",
                "line 2: uri: expected an id for each item"
            ),
            (
                #"{"uri": "a", "headline": "H", "type": "video"}"#,
                "line 1: type 'video': expected text, picture, graphic or composite"
            ),
            (
                #"{"uri": "a", "headline": "H", "plannedCoverage": []}"#,
                "line 1: type 'a planning item': expected text, picture, graphic or composite"
            ),
            (
                #"{"uri": "a", "headline": "H", "bodies": [{"contenttype": "application/xml", "value": "<x/>"}]}"#,
                "line 1: body 'application/xml': expected a body in text/html, application/xhtml+xml or text/plain"
            ),
            (#"["a"]"#, "line 1: ninjs 'a': expected an object for each item"),
        ])
    func refusals(json: String, message: String) {
        let error = #expect(throws: WireError.self) { try entries(json) }
        #expect(error?.description == message)
    }

    @Test("what the writer emits is read back equal")
    func roundTrip() throws {
        let content = Content(
            headline: "澳門船票加價 <5%>", subheadline: "Second deck", body: Sanitizer.body(paragraphs: ["A & B", "C"]),
            byline: "Howard Tong", dateline: "MACAU, 14 Nov", located: "Macau", slugline: "ferry-fares",
            abstract: "Short.", categories: ["Macau", "澳門"],
            subjects: [Subject(qcode: "medtop:04000000", name: "economy"), Subject(qcode: "subj:04000000")],
            genres: [Subject(qcode: "genre:Feature", name: "Feature")],
            places: [Subject(qcode: "iso3166-1a2:MO", name: "Macau")], keywords: ["ferry", "fares"], urgency: 4,
            source: "Marine Office", credit: "HW/IW", copyright: "© HW", usageTerms: "Online only", edNote: "Note",
            correctionNote: "The fare is 5", date: WireDate(rfc3339: "2026-11-14T09:30:00+08:00"),
            versionDate: WireDate(rfc3339: "2026-11-14T10:30:00.5+08:00"),
            pictures: [
                Picture(
                    id: "p1", caption: "Ferry", credit: "Lee", alternativeText: "A ferry", rights: "© Lee",
                    renditions: [
                        .init(href: "https://a.example/1.jpg", role: "original", mediaType: "image/jpeg", width: 8),
                        .init(href: "pics/1t.jpg", role: "thumbnail", height: 6),
                    ])
            ])
        let language = try #require(LanguageTag("zh-Hant"))
        let sent = WireItem(
            providerID: "1", language: language, status: .withheld,
            embargo: WireDate(rfc3339: "2026-11-15T06:00:00+08:00"), isCorrection: true, content: content)
        let site = Site(base: "https://news.example", tag: "news.example,2026")
        let line = NinJSWriter.write(
            sent, key: WireKey(provider: "hw", providerID: "1", language: language),
            receipt: Receipt(.stored, version: 7),
            site: site)
        let read = try item(line)
        #expect(read.content == content)
        #expect(read.language == language)
        #expect(read.status == .withheld)
        #expect(read.embargo == sent.embargo)
        #expect(read.isCorrection)
        #expect(read.providerVersion == 7)
    }
}
