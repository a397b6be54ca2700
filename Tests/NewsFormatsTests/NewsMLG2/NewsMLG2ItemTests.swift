import NewsModel
import Testing

@testable import NewsFormats

struct NewsMLG2ItemTests {
    @Test(
        "A headline in any other role is below the headline, and further ones are told to desks",
        arguments: ["hld:overline", "hld:kicker", "hld:strapline", "apahltype:leadin", "x:antetitulo"])
    func otherHeadlines(role: String) throws {
        let main = "<headline>Ferry fares to rise</headline>"
        let other = "<headline role='\(role)'>In May</headline>"
        let item = try G2Copy.readItem(
            G2Copy.item(content: main + other + "<headline role='hld:web'>Fares!</headline>"))
        #expect(item.content.headline == "Ferry fares to rise" && item.content.subheadline == "In May")
        #expect(item.content.edNote == "web: Fares!")
        let deck = "<headline role='hld:deck'>By a pataca</headline>"
        let decked = try G2Copy.readItem(G2Copy.item(content: main + other + deck))
        #expect(decked.content.subheadline == "By a pataca")
        #expect(decked.content.edNote == role.drop { $0 != ":" }.dropFirst() + ": In May")
    }

    @Test("A description in an unknown role is the abstract where there is none, and else told to desks")
    func otherDescriptions() throws {
        let headline = "<headline>Ferry fares to rise</headline>"
        let sapo = "<description role='drol:sapo'>In May.</description>"
        let alone = try G2Copy.readItem(G2Copy.item(content: headline + sapo))
        #expect(alone.content.abstract == "In May." && alone.content.edNote == nil)
        let summary = "<description role='drol:summary'>By a pataca.</description>"
        let both = try G2Copy.readItem(G2Copy.item(content: headline + sapo + summary))
        #expect(both.content.abstract == "By a pataca." && both.content.edNote == "sapo: In May.")
    }

    @Test("The provider by name is the source where neither a source nor a credit is stated")
    func providers() throws {
        let provider = "<provider qcode='nprov:HW'><name>Harbour Wire</name></provider>"
        #expect(try G2Copy.readItem(G2Copy.item(meta: provider)).content.source == "Harbour Wire")
        let credited = "<headline>H</headline><creditline>HW/AP</creditline>"
        #expect(try G2Copy.readItem(G2Copy.item(meta: provider, content: credited)).content.source == nil)
        let literal = try G2Copy.readItem(G2Copy.item(meta: "<provider literal='TT'/>"))
        #expect(literal.content.source == "TT")
        #expect(try G2Copy.readItem(G2Copy.item(meta: "<provider qcode='nprov:HW'/>")).content.source == nil)
    }

    @Test("The hands that an item went through are kept in their order")
    func hopHistory() throws {
        let hops = """
            <hopHistory><hop seq="1" timestamp="2026-11-14T09:15:00Z"><party qcode="comp:HW"><name>Harbour Wire</name></party>
            <action qcode="hopaction:created" target="hatarget:content"/></hop>
            <hop seq="2"><party qcode="comp:IW"/><action qcode="hopaction:transformed"/><action qcode="hopaction:enhanced"
            target="hatarget:metadata"/></hop></hopHistory>
            """
        let item = try G2Copy.readItem(G2Copy.item(catalog: hops))
        #expect(
            item.content.history == [
                "2026-11-14T09:15:00Z  Harbour Wire  created content", "comp:IW  transformed, enhanced metadata",
            ])
    }

    @Test("An item is known by its guid, version and language; its provider is not for the copy to say")
    func identity() throws {
        let item = try G2Copy.readItem(G2Copy.item(meta: "<provider qcode='nprov:Example'/>"))
        #expect(item.providerID == "tag:example.org,2026:ferry")
        #expect(item.providerVersion == 3)
        #expect(item.language == LanguageTag("en"))
        #expect(item.status == .usable)
        #expect(item.embargo == nil)
        #expect(!item.isCorrection)
        #expect(item.article == nil)
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(item.content.body.html == "<p>In May.</p>")
    }

    @Test("Other ids are kept with their types, for the provider's entry to choose the story's")
    func alternativeIDs() throws {
        let item = try G2Copy.readItem(
            G2Copy.item(content: "<altId type='idtype:story'> 4711 </altId><altId>x</altId><headline>A</headline>"))
        #expect(
            item.alternativeIDs == [
                AlternativeID(scheme: "idtype:story", value: "4711"), AlternativeID(scheme: "", value: "x"),
            ])
    }

    @Test("Elements may carry a prefix, and those of other namespaces are passed over")
    func prefixes() throws {
        let xml = """
            <n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" xmlns:x="urn:x" guid="a" xml:lang="pt">
            <n:itemMeta><x:pubStatus qcode="stat:canceled"/><n:pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>
            </n:itemMeta><n:contentMeta><x:headline>Outro</x:headline><n:headline>Barcos</n:headline></n:contentMeta>
            </n:newsItem>
            """
        let item = try G2Copy.readItem(xml)
        #expect(item.status == .withheld)
        #expect(item.content.headline == "Barcos")
    }

    @Test("A whole document in a namespace of someone's own is still read")
    func dialect() throws {
        let xml = G2Copy.item().replacing("http://iptc.org/std/nar/2006-10-01/", with: "http://example.org/g2/2.9/")
        #expect(try G2Copy.readItem(xml).content.headline == "Ferry fares to rise")
    }

    @Test(
        "The content's language counts before that of its description",
        arguments: [
            (#"<language tag="zh-Hant"/>"#, "", #"guid="a" xml:lang="en""#, "zh-Hant"),
            (#"<language tag="fr"/><language tag="pt"/>"#, "", #"guid="a" xml:lang="pt""#, "pt"),
            (#"<language tag="pt_PT"/>"#, "", #"guid="a""#, "pt-PT"),
            (#"<language tag=""/>"#, "", #"guid="a" xml:lang="pt""#, "pt"),
            (#"<language qcode="bcp47:de"/>"#, "", #"guid="a""#, "de"),
            ("", #" xml:lang="pt""#, #"guid="a" xml:lang="en""#, "pt"),
            ("", "", #"guid="a" xml:lang="zh-Hans""#, "zh-Hans"),
        ])
    func languages(element: String, inline: String, attributes: String, expected: String) throws {
        let xml = G2Copy.item(
            attributes: attributes, content: "<headline>A</headline>" + element,
            set: "<inlineXML\(inline)><p xmlns='http://www.w3.org/1999/xhtml'>B</p></inlineXML>")
        #expect(try G2Copy.readItem(xml).language?.description == expected)
    }

    @Test(
        "Status is told by its code, under whatever alias or as a URI",
        arguments: [
            ("qcode='stat:usable'", PubStatus.usable), ("qcode='stat:withheld'", .withheld),
            ("qcode='pst:canceled'", .canceled), ("uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'", .canceled),
        ])
    func statuses(code: String, expected: PubStatus) throws {
        #expect(try G2Copy.readItem(G2Copy.item(meta: "<pubStatus \(code)/>")).status == expected)
    }

    @Test("A notice that cancels needs no headline and no text")
    func cancel() throws {
        let item = try G2Copy.readItem(
            G2Copy.item(meta: "<pubStatus qcode='stat:canceled'/><edNote>Wrong ferry.</edNote>", content: "", set: ""))
        #expect(item.status == .canceled)
        #expect(item.content.headline.isEmpty)
        #expect(item.content.body == .empty)
        #expect(item.content.edNote == "Wrong ferry.")
    }

    @Test("An embargo without a date has no end")
    func embargo() throws {
        let dated = try G2Copy.readItem(G2Copy.item(meta: "<embargoed>2026-11-15T06:00:00+08:00</embargoed>"))
        #expect(dated.embargo?.rfc3339 == "2026-11-15T06:00:00+08:00")
        let endless = try G2Copy.readItem(G2Copy.item(meta: "<embargoed/>"))
        #expect(endless.embargo?.rfc3339 == "9999-12-31T23:59:59Z")
    }

    @Test("Dates keep their offsets; the item is dated by its version where it has no first date")
    func dates() throws {
        let version = "<versionCreated> 2026-11-14T09:30:00.250+08:00 </versionCreated>"
        let both = try G2Copy.readItem(
            G2Copy.item(meta: version + "<firstCreated>2026-11-13T22:00:00-05:00</firstCreated>"))
        #expect(both.content.date?.rfc3339 == "2026-11-13T22:00:00-05:00")
        #expect(both.content.versionDate?.rfc3339 == "2026-11-14T09:30:00.25+08:00")
        #expect(try G2Copy.readItem(G2Copy.item(meta: version)).content.date == both.content.versionDate)
    }

    @Test(
        "Dates may be in the basic form, and a day may end at 24:00",
        arguments: [
            ("20261114T093000+0800", "2026-11-14T09:30:00+08:00"), ("2026-11-14T24:00:00Z", "2026-11-15T00:00:00Z"),
        ])
    func basicDates(text: String, expected: String) throws {
        let item = try G2Copy.readItem(G2Copy.item(meta: "<versionCreated>\(text)</versionCreated>"))
        #expect(item.content.versionDate?.rfc3339 == expected)
    }

    @Test(
        "A correction is what is signalled as one; an update is none",
        arguments: [
            ("<signal qcode='sig:correction'/>", true),
            ("<signal uri='http://cv.iptc.org/newscodes/signal/correction'/>", true),
            ("<signal qcode='sig:update'/>", false), ("<edNote role='x:correction'>Fares are lower.</edNote>", false),
        ])
    func corrections(meta: String, expected: Bool) throws {
        #expect(try G2Copy.readItem(G2Copy.item(meta: meta)).isCorrection == expected)
    }

    @Test(
        "A note that embargoes, withholds or withdraws is heeded though the status says usable",
        arguments: [
            ("<edNote>Embargoed until 0600 GMT Dec 31, 2099</edNote>", PubStatus.usable, "2099-12-31T06:00:00Z", nil),
            ("<edNote>Sperrfrist 31. Dezember 2099, 18.00 Uhr</edNote>", .usable, "2099-12-31T18:00:00Z", nil),
            (
                "<edNote>Updates.<br/>Embargoed until 0600 GMT Dec 31, 2099</edNote>", .usable, "2099-12-31T06:00:00Z",
                nil
            ),
            ("<edNote>MANDATORY KILL. Do not use.</edNote>", .withheld, nil, .withdrawal),
            (
                "<edNote>HOLD FOR RELEASE, see below</edNote>", .withheld, nil,
                .embargo("HOLD FOR RELEASE, see below")
            ),
            (
                "<edNote role='x:embargotext'>bis zum Ende der Sitzung</edNote>", .withheld, nil,
                .embargo("Embargo: bis zum Ende der Sitzung")
            ),
            (
                "<embargoed/><edNote>Embargoed until 0600 GMT Dec 31, 2099</edNote>", .usable, "2099-12-31T06:00:00Z",
                nil
            ),
            (
                "<embargoed>2099-12-30T06:00:00Z</embargoed><edNote>HOLD FOR RELEASE, see below</edNote>", .usable,
                "2099-12-30T06:00:00Z", nil
            ),
            (
                "<pubStatus qcode='stat:withheld'/><edNote>Embargoed until 0600 GMT Dec 31, 2099</edNote>", .withheld,
                "2099-12-31T06:00:00Z", nil
            ),
            ("<pubStatus qcode='stat:usable'/><edNote>Embargo has been lifted</edNote>", .usable, nil, nil),
            (
                "<pubStatus qcode='stat:usable'/><edNote>Embargoed until the ban is lifted</edNote>", .withheld, nil,
                .embargo("Embargoed until the ban is lifted")
            ),
            ("<edNote>Our story on the arms embargo follows.</edNote>", .usable, nil, nil),
            ("<pubStatus qcode='stat:embargoed'/>", .usable, WireDate.endless.rfc3339, nil),
            (
                "<pubStatus qcode='stat:embargoed'/><embargoed>2099-12-30T06:00:00Z</embargoed>", .usable,
                "2099-12-30T06:00:00Z", nil
            ),
            ("<pubStatus qcode='stat:killed'/>", .canceled, nil, nil),
            ("<edNote role='x:notepad'>Sperrfrist</edNote>", .usable, nil, nil),
        ] as [(String, PubStatus, String?, WireDoubt?)])
    func deskNotes(meta: String, status: PubStatus, embargo: String?, doubt: WireDoubt?) throws {
        let item = try G2Copy.readItem(
            G2Copy.item(meta: "<versionCreated>2026-11-14T09:30:00Z</versionCreated>" + meta))
        #expect(item.status == status)
        #expect(item.embargo?.rfc3339 == embargo)
        #expect(item.doubt == doubt)
    }

    @Test("A genre or a signal that says so makes a test or an advisory of it, which is for the desk")
    func forDesks() throws {
        let advisory = try G2Copy.readItem(
            G2Copy.item(content: "<headline>Photo plans</headline><genre qcode='genre:Advisory'/>"))
        #expect(advisory.status == .withheld && advisory.doubt == .notForReaders("genre:Advisory"))
        let test = try G2Copy.readItem(G2Copy.item(meta: "<signal qcode='x:test'/>"))
        #expect(test.status == .withheld && test.doubt == .notForReaders("test"))
    }

    @Test("A note that begins as a correction makes one, and says to readers what was corrected")
    func noteOfCorrection() throws {
        let item = try G2Copy.readItem(G2Copy.item(meta: "<edNote>CORRECTS fares in paragraph 3.</edNote>"))
        #expect(item.isCorrection)
        #expect(item.content.correctionNote == "CORRECTS fares in paragraph 3.")
    }

    @Test(
        "Only a relation that says so makes a translation",
        arguments: [
            ("x:translatedFrom", ArticleReference.translation(of: "tag:example.org,2026:barcos", version: 4)),
            ("irel:isTranslationOf", .translation(of: "tag:example.org,2026:barcos", version: 4)),
            ("http://cv.example.org/rel/translationOf", .translation(of: "tag:example.org,2026:barcos", version: 4)),
            ("irel:derivedFrom", nil), ("irel:seeAlso", nil), ("x:hasTranslation", nil), ("irel:evolvedFrom", nil),
        ])
    func translations(relation: String, expected: ArticleReference?) throws {
        let link = "<link rel='\(relation)' residref='tag:example.org,2026:barcos' version='4'/>"
        #expect(try G2Copy.readItem(G2Copy.item(meta: link)).article == expected)
    }

    @Test("A relation of translation that says no more names another language, and the original by its version alone")
    func siblings() throws {
        func article(_ links: String) throws -> ArticleReference? {
            try G2Copy.readItem(G2Copy.item(meta: links)).article
        }
        let (sibling, other) = ("<link rel='x:translation' residref='a'/>", "<link rel='x:translation' residref='b'/>")
        let original = "<link rel='x:translation' residref='c' version='3'/>"
        #expect(try article(sibling + other) == .besides("a"))
        #expect(try article(sibling + original) == .translation(of: "c", version: 3))
        #expect(
            try article(sibling + "<link rel='x:translationOf' residref='d'/>") == .translation(of: "d", version: nil))
    }

    @Test("All items of a message are read in order, with the message's priority")
    func message() throws {
        let xml = G2Copy.message(
            [G2Copy.item(attributes: "guid='a'"), G2Copy.item(attributes: "guid='b'")],
            header: "<sent>2026-11-14T09:30:00Z</sent><priority>2</priority>")
        let items = try G2Copy.read(xml).map { entry -> WireItem? in
            if case .item(let item) = entry { item } else { nil }
        }
        #expect(items.map { $0?.providerID } == ["a", "b"])
        #expect(items.map { $0?.content.priority } == [2, 2])
    }
}
