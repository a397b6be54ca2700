import NewsModel
import Testing

@testable import NewsFormats

struct NewsML1ItemTests {
    @Test("An item is known by provider, date and item id, and ordered by its revision")
    func identity() throws {
        let item = try NewsML1Sample.first(NewsML1Sample.item(), envelope: #"<Priority FormalName="4"/>"#)
        #expect(item.providerID == "urn:newsml:wire.example:20261114:ferry")
        #expect(item.providerVersion == 3)
        #expect(item.status == .usable)
        #expect(item.embargo == nil)
        #expect(item.article == nil)
        #expect(item.language == nil)
        #expect(!item.isCorrection)
        #expect(item.content.headline == "Ferry fares to rise")
        #expect(item.content.body.html == "<p>Fares rise in May.</p>")
        #expect(item.content.priority == 4)
        #expect(item.content.date?.rfc3339 == "2026-11-14T08:00:00+08:00")
        #expect(item.content.versionDate?.rfc3339 == "2026-11-14T09:30:00+08:00")
    }

    @Test(
        "Without the parts of an id there is the public identifier, without its revision",
        arguments: [
            (
                "<PublicIdentifier>urn:newsml:a.example:20261114:x:2N</PublicIdentifier>",
                "urn:newsml:a.example:20261114:x"
            ),
            ("<PublicIdentifier>urn:newsml:a.example:20261114:x</PublicIdentifier>", "urn:newsml:a.example:20261114:x"),
            ("<NewsItemId>x</NewsItemId>", "x"),
            (
                "<ProviderId>A</ProviderId><DateId>20261114</DateId><NewsItemId>x-041-v2</NewsItemId>"
                    + "<PublicIdentifier>urn:newsml:a.example:20261114:x-041:2</PublicIdentifier>",
                "urn:newsml:a.example:20261114:x-041"
            ),
            ("<ProviderId>a.example</ProviderId><NewsItemId>x</NewsItemId>", "urn:newsml:a.example:x"),
            ("", nil),
        ])
    func identifiers(parts: String, expected: String?) throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(identification: "<NewsIdentifier>\(parts)</NewsIdentifier>"))
        #expect(item.providerID == expected)
        #expect(item.providerVersion == nil)
    }

    @Test(
        "The revision may carry its update letter, or stand in an element within",
        arguments: ["4", "4N", "<text>4</text>"])
    func revisions(text: String) throws {
        let identifier = "<NewsIdentifier><NewsItemId>x</NewsItemId><RevisionId>\(text)</RevisionId></NewsIdentifier>"
        #expect(try NewsML1Sample.first(NewsML1Sample.item(identification: identifier)).providerVersion == 4)
    }

    @Test("Elements may be in the namespace of the 1.2 schema, under a prefix or without, and need no envelope")
    func namespaces() throws {
        let plain = "<NewsML>\(NewsML1Sample.item())</NewsML>"
        let inNamespace = plain.replacing("<NewsML>", with: "<NewsML xmlns='http://iptc.org/std/NewsML/2003-10-10/'>")
        for xml in [plain, inNamespace, inNamespace.replacing("xmlns=", with: "xmlns:x='urn:x' xmlns=")] {
            guard case .item(let item)? = try NewsML1Sample.read(xml).first else { throw NewsML1Sample.NoItem() }
            #expect(item.content.body.html == "<p>Fares rise in May.</p>")
        }
    }

    @Test(
        "Dates are basic or extended, with zone or in the provider's, and a date alone",
        arguments: [
            ("20160116T140213+0100", "2016-01-16T14:02:13+01:00"), ("20160116T140213Z", "2016-01-16T14:02:13Z"),
            ("20160116T140213+01:00", "2016-01-16T14:02:13+01:00"), ("20160116T140213", "2016-01-16T14:02:13+08:00"),
            ("2016-01-16T14:02:13+01:00", "2016-01-16T14:02:13+01:00"), ("20160116", "2016-01-16T00:00:00+08:00"),
        ])
    func dates(text: String, expected: String) throws {
        let xml = NewsML1Sample.document([
            NewsML1Sample.item().replacing("20261114T080000+0800", with: text)
        ])
        guard case .item(let item)? = try NewsML1Sample.read(xml, offset: 8 * 3600).first else {
            throw NewsML1Sample.NoItem()
        }
        #expect(item.content.date?.rfc3339 == expected)
    }

    @Test(
        "Status is read in any letter case",
        arguments: [
            ("Usable", PubStatus.usable), ("USABLE", .usable), ("Withheld", .withheld), ("Canceled", .canceled),
            ("cancelled", .canceled),
        ])
    func statuses(name: String, expected: PubStatus) throws {
        let item = try NewsML1Sample.first(NewsML1Sample.item(status: "<Status FormalName='\(name)'/>"))
        #expect(item.status == expected)
        #expect(item.content.headline == "Ferry fares to rise")
    }

    @Test(
        "An embargo ends when the status is announced to become usable, and else not at all",
        arguments: [
            (
                "Embargoed", "<FutureStatus FormalName='Usable'/><DateAndTime>20261115T060000Z</DateAndTime>",
                "2026-11-15T06:00:00Z"
            ),
            (
                "Embargoed", "<FutureStatus FormalName='usable'/><DateAndTime>2026-11-15T06:00:00+00:00</DateAndTime>",
                "2026-11-15T06:00:00Z"
            ),
            (
                "Withheld", "<FutureStatus FormalName='Usable'/><DateAndTime>20261115T060000Z</DateAndTime>",
                "2026-11-15T06:00:00Z"
            ),
            (
                "Embargoed", "<FutureStatus FormalName='Withheld'/><DateAndTime>20261115T060000Z</DateAndTime>",
                "9999-12-31T23:59:59Z"
            ),
        ])
    func embargoes(status: String, change: String, expected: String) throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                status: "<Status FormalName='\(status)'/><StatusWillChange>\(change)</StatusWillChange>"))
        #expect(item.status == .usable)
        #expect(item.embargo?.rfc3339 == expected)
    }

    @Test("Of several announced changes the one that lets the copy out counts, and the others are a note")
    func severalChanges() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                status: """
                    <Status FormalName="Embargoed"/>
                    <StatusWillChange><FutureStatus FormalName="Canceled"/><DateAndTime>20261201</DateAndTime></StatusWillChange>
                    <StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20261115</DateAndTime></StatusWillChange>
                    """))
        #expect(item.embargo?.rfc3339 == "2026-11-15T00:00:00Z")
        #expect(item.content.edNote == "StatusWillChange: Canceled 20261201")
    }

    @Test(
        "Instructions correct and withdraw; what they say of earlier revisions does not touch this one",
        arguments: [
            ("<Instruction FormalName='Correction'/>", PubStatus.usable, true),
            ("<Instruction FormalName='Rectify'/>", .usable, true),
            ("<Instruction FormalName='Update'/>", .usable, false),
            ("<Instruction FormalName='Kill'/>", .canceled, false),
            ("<Instruction FormalName='Mandatory Kill'/>", .canceled, false),
            ("<Instruction FormalName='Withhold'/>", .withheld, false),
            (
                "<Instruction FormalName='Kill'><RevisionStatus Revision='1'><Status FormalName='Canceled'/></RevisionStatus></Instruction>",
                .usable, false
            ),
        ])
    func instructions(element: String, status: PubStatus, isCorrection: Bool) throws {
        let item = try NewsML1Sample.first(NewsML1Sample.item(management: element))
        #expect(item.status == status)
        #expect(item.isCorrection == isCorrection)
    }

    @Test("Kyodo's and Keystone-SDA's inclusion of the NITF DTD is no declaration that matters")
    func doctype() throws {
        let doctype = """
            <!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20001006:NewsMLv1.0.dtd:1" "../DTD/NewsMLv1.0.dtd" [
            <!ENTITY % nitf SYSTEM "../nitf/dtd/nitf-3-0.dtd">
            %nitf;
            ]>
            """
        let entries = try NewsML1Sample.read(doctype + "<NewsML>\(NewsML1Sample.item())</NewsML>")
        #expect(entries.count == 1)
    }

    @Test("NewsManagement alone withdraws the item in all its languages")
    func notice() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                attributes: "xml:lang='en'", label: "<NameLabel>FERRY-FARES</NameLabel>",
                status: "<Status FormalName='Canceled'/>", component: ""))
        #expect(item.providerID == "urn:newsml:wire.example:20261114:ferry")
        #expect(item.status == .canceled)
        #expect(item.language == nil)
        #expect(item.content.headline.isEmpty)
        #expect(item.content.edNote == "FERRY-FARES")
    }

    @Test("Updates of parts withdraw the item where the status does")
    func update() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                status: "<Status FormalName='Withheld'/>",
                component: "<Update><Delete DuidRef='p3'/></Update>"))
        #expect(item.status == .withheld)
        #expect(item.content.headline.isEmpty)
    }

    @Test(
        "A line of a sender's own type is heeded, whether the type says what it is or the text",
        arguments: [
            ("Embargo", "0600 GMT 24 December 2026"), ("Info", "EMBARGOED UNTIL 0600 GMT, 24 DECEMBER 2026"),
            ("SpecialInstructions", "EMBARGOED UNTIL 0600 GMT, 24 DECEMBER 2026"),
            ("Headline2", "EMBARGOED UNTIL 0600 GMT, 24 DECEMBER 2026"),
        ])
    func typedLines(type: String, text: String) throws {
        let item = try Self.typed(type, text)
        #expect(item.status == .usable && item.embargo?.rfc3339 == "2026-12-24T06:00:00Z")
    }

    @Test("So is a kill in one, and a series that is an embargo; what such lines say to readers is not")
    func typedKills() throws {
        for (type, text) in [("Message", "KILL KILL KILL: please do not use this story"), ("Kill", "wrong name")] {
            #expect(try Self.typed(type, text).doubt == .withdrawal, "\(type)")
        }
        for (type, text) in [
            ("Gallery URL", "http://a.example/1"), ("Second Headline", "Embargo on oil ends"), ("Info", "Part 2 of 3"),
            ("Kicker", "Kill the bill"), ("PullQuote", "Hold the line"),
        ] {
            let item = try Self.typed(type, text)
            #expect(item.status == .usable && item.embargo == nil && item.doubt == nil, "\(type)")
        }
        for (series, end) in [
            ("EMBARGOED UNTIL 0600 GMT, 24 DECEMBER 2026", "2026-12-24T06:00:00Z"), ("Embargo: 60 years of Cuba", nil),
        ] as [(String, String?)] {
            let lines = "<NewsLines><HeadLine>A</HeadLine><SeriesLine>\(series)</SeriesLine></NewsLines>"
            #expect(try NewsML1Sample.first(NewsML1Sample.component("", lines: lines)).embargo?.rfc3339 == end)
        }
    }

    private static func typed(_ type: String, _ text: String) throws -> WireItem {
        let lines = """
            <NewsLines><HeadLine>Ferry fares rise</HeadLine><NewsLine><NewsLineType FormalName="\(type)"/>
            <NewsLineText>\(text)</NewsLineText></NewsLine></NewsLines>
            """
        return try NewsML1Sample.first(NewsML1Sample.component("", lines: lines))
    }

    @Test("A property named for an embargo is one, and withholds the copy if it is no date")
    func embargoProperties() throws {
        func item(_ properties: (String, String)...) throws -> WireItem {
            let all = properties.map { #"<Property FormalName="\#($0)" Value="\#($1)"/>"# }.joined()
            return try NewsML1Sample.first(
                NewsML1Sample.component("<AdministrativeMetadata>\(all)</AdministrativeMetadata>"))
        }
        #expect(try item(("Embargo", "20261224T060000Z")).embargo?.rfc3339 == "2026-12-24T06:00:00Z")
        #expect(
            try item(("EmbargoDate", "20261224"), ("EmbargoTime", "06:00Z")).embargo?.rfc3339 == "2026-12-24T06:00:00Z")
        #expect(try item(("Embargo", "0600 GMT 24 December 2026")).embargo?.rfc3339 == "2026-12-24T06:00:00Z")
        let open = try item(("Embargo", "after the speech"))
        #expect(open.status == .withheld && open.doubt == .embargo("Embargo: after the speech"))
        for none in ["", "No", "none", "false"] {
            let item = try item(("Embargo", none))
            #expect(item.status == .usable && item.embargo == nil)
        }
    }

    @Test("An embargo may be a property of the management too")
    func managedEmbargo() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(management: #"<Property FormalName="EmbargoDate" Value="20261130T000000Z"/>"#))
        #expect(item.embargo?.rfc3339 == "2026-11-30T00:00:00Z")
    }

    @Test("PA tells in a comment until when copy is embargoed; numbers of versions in comments are no notes")
    func comments() throws {
        let component = """
            <NewsComponent>\(NewsML1Sample.lines)<Comment FormalName="Version">1.0.1</Comment><NewsComponent>
            <Comment> Embargoed to 0001 Tuesday November 17 </Comment>\(NewsML1Sample.text)</NewsComponent></NewsComponent>
            """
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(status: #"<Status FormalName="Embargoed"/>"#, component: component))
        #expect(item.content.edNote == "Embargoed to 0001 Tuesday November 17")
        #expect(item.embargo?.rfc3339 == "2026-11-17T00:01:00Z")
        #expect(item.status == .usable)
    }

    @Test("A public identifier without day and item is none; a headline with empty content is copy")
    func tip() throws {
        let item = try NewsML1Sample.first(
            NewsML1Sample.item(
                identification: """
                    <NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20261114T0741</DateId><NewsItemId/>
                    <PublicIdentifier>urn:newsml:www.wire.example</PublicIdentifier></NewsIdentifier>
                    """,
                component: """
                    <NewsComponent xml:lang="NL">\(NewsML1Sample.lines)<NewsComponent><Role FormalName="Body"/><ContentItem>
                    <Format FormalName=""/><DataContent/></ContentItem></NewsComponent></NewsComponent>
                    """))
        #expect(item.providerID == nil)
        #expect(item.language == LanguageTag("nl"))
        #expect(item.content.headline == "Ferry fares to rise" && item.content.body == .empty)
    }

    @Test("Several items in a message stand each on their own, those within components too")
    func several() throws {
        let inner = NewsML1Sample.item(identification: "<NewsIdentifier><NewsItemId>b</NewsItemId></NewsIdentifier>")
        let package = NewsML1Sample.item(
            component: """
                <NewsComponent>\(NewsML1Sample.lines)<NewsComponent><Role FormalName="Main"/>\(inner)
                <NewsItemRef NewsItem="urn:newsml:wire.example:20261113:strike:2"/></NewsComponent></NewsComponent>
                """)
        let entries = try NewsML1Sample.read(NewsML1Sample.document([package]))
        #expect(entries.count == 2)
        #expect(
            entries.first
                == .package(
                    WirePackage(
                        providerID: "urn:newsml:wire.example:20261114:ferry", providerVersion: 3,
                        headline: "Ferry fares to rise",
                        members: [
                            .init(providerID: "b", role: "Main"),
                            .init(providerID: "urn:newsml:wire.example:20261113:strike", role: "Main"),
                        ])))
    }
}
