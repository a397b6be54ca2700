import NewsModel
import Testing

@testable import NewsFormats

/// What may be done with a document and when, and what a document does to another.
struct NITFStatusTests {
    private static let endless = "9999-12-31T23:59:59Z"

    private static func item(_ status: String, _ docdata: String) throws -> WireItem {
        try NITFCopy.item(NITFCopy.document(status: status, docdata: docdata))
    }

    @Test(
        "The status of a document is its own",
        arguments: [
            ("", PubStatus.usable), ("management-status='usable'", .usable), ("management-status=''", .usable),
            ("management-status='withheld'", .withheld), ("management-status='Canceled'", .canceled),
            ("management-status='embargoed'", .usable), ("management-status='stat:canceled'", .canceled),
            ("management-status='killed'", .canceled),
        ])
    func status(attribute: String, expected: PubStatus) throws {
        #expect(try Self.item(attribute, "").status == expected)
    }

    @Test(
        "An embargo ends at date.release, in date.expire where Superdesk has put it, as ed-msg tells, or not at all",
        arguments: [
            ("<date.release norm='20261115T000100+0800'/>", "2026-11-15T00:01:00+08:00"),
            (
                "<date.expire norm='20261201'/><date.release norm='20261115T000100Z'/>", "2026-11-15T00:01:00Z"
            ),
            ("<date.expire norm='2026-11-15T00:01:00+00:00'/>", "2026-11-15T00:01:00Z"),
            (
                "<date.issue norm='20261114T100000Z'/><date.expire norm='20261201'/><ed-msg info='Embargoed until 1500 GMT'/>",
                "2026-11-14T15:00:00Z"
            ),
            ("<date.issue norm='20261114T100000Z'/>", endless), ("<date.expire norm='None'/>", endless),
        ])
    func embargo(docdata: String, expected: String) throws {
        let item = try Self.item("management-status='embargoed'", docdata)
        #expect(item.embargo?.rfc3339 == expected)
        #expect(item.status == .usable)
    }

    @Test(
        "A release later than the issue is an embargo though the status says usable, and an expiry never is",
        arguments: [
            ("", "20261114T1000Z", "20261114T1500Z", "2026-11-14T15:00:00Z"),
            ("", "20261114T1000Z", "20261114T1000Z", nil), ("", "20261114T1000Z", "20261113", nil),
            ("management-status='usable'", "20261114T1000Z", "20261114T1500Z", "2026-11-14T15:00:00Z"),
            ("management-status='usable'", "20261114T1000Z", "20261114T1000Z", nil),
        ] as [(String, String, String, String?)])
    func release(status: String, issue: String, release: String, expected: String?) throws {
        let item = try Self.item(
            status, "<date.issue norm='\(issue)'/><date.release norm='\(release)'/><date.expire norm='20271114'/>")
        #expect(item.embargo?.rfc3339 == expected)
    }

    @Test(
        "A release still to come when a document without an issue comes in is an embargo, whatever the status says",
        arguments: ["", "management-status='usable'"], ["20261114T1500Z", "20261114T0900Z"])
    func releaseAfterReceipt(status: String, release: String) throws {
        let received = try #require(WireDate(rfc3339: "2026-11-14T10:00:00Z"))
        let xml = NITFCopy.document(status: status, docdata: "<date.release norm='\(release)'/>")
        let options = CopyOptions(received: received.instant)
        guard case .item(let item)? = try NITFReader.items(Array(xml.utf8), options: options).entries().first else {
            throw NITFCopy.NotOne(entries: [])
        }
        #expect(item.embargo?.rfc3339 == (release == "20261114T1500Z" ? "2026-11-14T15:00:00Z" : nil))
        #expect(item.status == .usable)
    }

    @Test("A message that holds the text without a time holds it though the status says usable, and alerts the desk")
    func holdWithoutTime() throws {
        let item = try Self.item("management-status='usable'", "<ed-msg info='Embargoed until the speech ends'/>")
        #expect(item.status == .withheld)
        #expect(item.doubt == .embargo("Embargoed until the speech ends"))
    }

    @Test("A message that holds the text counts no more where our own writer says that it is released")
    func released() throws {
        func item(_ status: String, _ message: String) throws -> WireItem {
            try Self.item(
                "management-status='\(status)'",
                "<ed-msg info='STRICTLY EMBARGOED: not for publication until 12noon'/><ed-msg info='\(message)'/>"
                    + "<ed-msg msg-type='newswire-released' info='Public'/><date.issue norm='20261114T093000Z'/>")
        }
        let released = try item("usable", "Adds quote")
        #expect(released.status == .usable && released.embargo == nil && released.doubt == nil)
        #expect(released.content.edNote == "STRICTLY EMBARGOED: not for publication until 12noon\nAdds quote")
        #expect(try item("embargoed", "Adds quote").embargo != nil)
        #expect(try item("usable", "MANDATORY KILL").status == .usable)
    }

    @Test("A message that forbids publication is heeded though the status is not stated")
    func messages() throws {
        let held = try Self.item("", "<ed-msg info='HOLD FOR RELEASE, see note'/>")
        #expect(held.status == .withheld)
        let killed = try Self.item("management-status='usable'", "<ed-msg info='MANDATORY KILL'/>")
        #expect(killed.status == .withheld)
        let lifted = try Self.item("management-status='usable'", "<ed-msg info='Embargo lifted'/>")
        #expect(lifted.status == .usable && lifted.embargo == nil)
        #expect(try Self.item("", "<ed-msg info='Eds: CORRECTS fares'/>").isCorrection)
    }

    @Test("A meta element of the sender's own may state an embargo")
    func metaEmbargo() throws {
        func embargo(_ content: String) throws -> String? {
            let xml = NITFCopy.document(head: "<meta name='Embargo' content='\(content)'/>")
            return try NITFCopy.item(xml).embargo?.rfc3339
        }
        #expect(try embargo("2026-11-15T00:01:00Z") == "2026-11-15T00:01:00Z")
        #expect(try embargo("false") == nil)
        #expect(try embargo("true") == Self.endless)
    }

    @Test(
        "Day and time of an embargo may stand in two meta elements",
        arguments: [
            ([("embargo-date", "2026-12-24"), ("embargo-time", "18:00:00")], "2026-12-24T18:00:00Z"),
            ([("embargo.date", "20261224"), ("embargo.time", "0600")], "2026-12-24T06:00:00Z"),
            ([("embargo.time", "6:00+08:00"), ("embargo.date", "20261224")], "2026-12-24T06:00:00+08:00"),
            ([("embargo", "true"), ("embargo.date", "2026-12-24T06:00:00Z")], "2026-12-24T06:00:00Z"),
            ([("embargo.start", "20261124"), ("embargo.end", "20261224")], "2026-12-24T00:00:00Z"),
            ([("embargo.date", "20261224")], "2026-12-24T00:00:00Z"), ([("embargo", "none")], nil),
        ] as [([(String, String)], String?)])
    func metaEmbargoes(metas: [(String, String)], end: String?) throws {
        let head = metas.map { "<meta name='\($0)' content='\($1)'/>" }.joined()
        #expect(try NITFCopy.item(NITFCopy.document(head: head)).embargo?.rfc3339 == end)
    }

    @Test("A time without a day, or with two, is no embargo that ends at some time")
    func metaTimes() {
        for head in [
            "<meta name='embargo.time' content='06:00'/>",
            """
            <meta name='embargo.start' content='20261124'/><meta name='embargo.end' content='20261224'/>
            <meta name='embargo.time' content='06:00'/>
            """,
        ] {
            #expect(throws: WireError.self) { try NITFCopy.item(NITFCopy.document(head: head)) }
        }
    }

    @Test("A note to desks in a meta element is one")
    func metaNotes() throws {
        for name in ["ednote", "EditorNote", "special-instructions"] {
            let line = "EMBARGOED UNTIL 0600 GMT, 24 DECEMBER 2026"
            let item = try NITFCopy.item(NITFCopy.document(head: "<meta name='\(name)' content='\(line)'/>"))
            #expect(item.embargo?.rfc3339 == "2026-12-24T06:00:00Z" && item.content.edNote == line, "\(name)")
        }
    }

    @Test("A correction says what it corrects, and is a new version of the document that it names")
    func correction() throws {
        let item = try Self.item(
            "", "<doc-id id-string='ferry-2'/><correction id-string='ferry-1' info='Fares rise in May, not March'/>")
        #expect(item.isCorrection)
        #expect(item.providerID == "ferry-1")
        #expect(item.content.correctionNote == "Fares rise in May, not March")
        let own = try Self.item("", "<doc-id id-string='ferry-2'/><correction info='Fares'/>")
        #expect(own.isCorrection && own.providerID == "ferry-2")
    }

    @Test(
        "A notice acts on the document that it names, in all its languages",
        arguments: [
            ("management-idref-status='canceled'", PubStatus.canceled),
            ("management-idref-status='withheld'", .withheld), ("management-idref-status='embargoed'", .withheld),
            ("management-status='canceled'", .canceled),
        ])
    func notice(attributes: String, expected: PubStatus) throws {
        let xml = NITFCopy.document(
            root: "xml:lang='en'", status: "management-doc-idref='ferry-1' " + attributes,
            docdata: "<doc-id id-string='notice-9'/><ed-msg info='Wrong fares'/>", content: "")
        let item = try NITFCopy.item(xml)
        #expect(item.providerID == "ferry-1")
        #expect(item.status == expected)
        #expect(item.language == nil)
        #expect(item.content.headline.isEmpty && item.content.body == .empty)
        #expect(item.content.edNote == "Wrong fares")
    }

    @Test("A story that replaces another withdraws that one and is a story itself; a kill is none")
    func replacement() throws {
        func items(_ docdata: String) throws -> [WireItem] {
            try NITFCopy.items(
                NITFCopy.document(
                    status: "management-doc-idref='ferry-1' management-idref-status='canceled'",
                    docdata: "<doc-id id-string='ferry-2'/>" + docdata))
        }
        let both = try items("")
        #expect(both.map(\.providerID) == ["ferry-1", "ferry-2"])
        #expect(both.map(\.status) == [.canceled, .usable])
        #expect(try items("<ed-msg info='KILL: do not use'/>").map(\.providerID) == ["ferry-1"])
    }

    @Test(
        "A story that may not be seen yet withdraws another without a word of its own",
        arguments: [
            ("management-status='embargoed'", "<date.release norm='20261115T000100Z'/>", PubStatus.usable),
            ("management-status='embargoed'", "", .usable), ("management-status='withheld'", "", .withheld),
            ("", "<date.issue norm='20261114T100000Z'/><date.release norm='20261115T000100Z'/>", .usable),
            ("", "<ed-msg info='Embargoed until the speech ends'/>", .withheld),
        ])
    func hiddenReplacement(status: String, docdata: String, expected: PubStatus) throws {
        let items = try NITFCopy.items(
            NITFCopy.document(
                status: "management-doc-idref='ferry-1' management-idref-status='canceled' \(status)",
                docdata: "<doc-id id-string='ferry-2'/><ed-msg info='SECRET note'/><correction info='SECRET fares'/>"
                    + docdata, bodyHead: "<hedline><hl1>SECRET headline</hl1></hedline>"))
        #expect(items.map(\.providerID) == ["ferry-1", "ferry-2"])
        #expect(items.map(\.status) == [.canceled, expected])
        #expect(items[0].content.edNote == nil && items[0].content.correctionNote == nil)
        #expect(items[1].content.headline == "SECRET headline")
        #expect(expected == .withheld || items[1].embargo != nil)
    }

    @Test("A story that readers may see gives its notes as the reason, and never its headline")
    func openReplacement() throws {
        func reason(_ docdata: String) throws -> String? {
            try NITFCopy.items(
                NITFCopy.document(
                    status: "management-doc-idref='ferry-1' management-idref-status='canceled'",
                    docdata: "<doc-id id-string='ferry-2'/>" + docdata))[0].content.edNote
        }
        #expect(try reason("<ed-msg info='Wrong fares'/>") == "Wrong fares")
        #expect(try reason("") == nil)
    }

    @Test("A document whose own status withdraws means the other where it gives that one none")
    func ownStatus() throws {
        let items = try NITFCopy.items(
            NITFCopy.document(
                status: "management-doc-idref='ferry-1' management-status='withheld'",
                docdata: "<doc-id id-string='ferry-2'/>"))
        #expect(items.map(\.providerID) == ["ferry-1"] && items.map(\.status) == [.withheld])
    }

    @Test("What a message leaves open is for the desk")
    func doubts() throws {
        #expect(try Self.item("", "<ed-msg info='MANDATORY KILL'/>").doubt == .withdrawal)
        let line = "Embargoed until the speech ends"
        #expect(try Self.item("", "<ed-msg info='\(line)'/>").doubt == .embargo(line))
        #expect(try Self.item("management-status='withheld'", "").doubt == nil)
        #expect(try Self.item("", "<ed-msg info='Eds: CORRECTS fares'/>").doubt == nil)
    }

    @Test("A message whose type says it all is heeded, and so is one that stands as text")
    func typedMessages() throws {
        #expect(try Self.item("", "<ed-msg msg-type='MANDATORY KILL'/>").doubt == .withdrawal)
        #expect(try Self.item("", "<ed-msg msg-type='KILL' info=''/>").doubt == .withdrawal)
        #expect(try Self.item("", "<ed-msg msg-type='kill' info='wrong name'/>").doubt == .withdrawal)
        for message in [
            "<ed-msg msg-type='embargo' info='06:00 30 November 2026 GMT'/>",
            "<ed-msg>EMBARGOED until 0600 GMT 30 November 2026</ed-msg>",
        ] {
            let item = try Self.item("", "<date.issue norm='20261114T093000Z'/>" + message)
            #expect(item.embargo?.rfc3339 == "2026-11-30T06:00:00Z", "\(message)")
            #expect(item.content.edNote?.lowercased().contains("embargo") == true)
        }
        let corrected = try Self.item("", "<ed-msg msg-type='correction' info='the name in paragraph 2'/>")
        #expect(corrected.isCorrection && corrected.content.edNote == "correction: the name in paragraph 2")
        #expect(try Self.item("", "<ed-msg msg-type='photos' info='with pictures'/>").content.edNote == "with pictures")
    }

    @Test("Tests, advisories and kills by their type are for the desk")
    func kinds() throws {
        for (type, doubt) in [
            ("test", WireDoubt.notForReaders("test")), ("Advisory", .notForReaders("Advisory")), ("kill", .withdrawal),
            ("news", nil), ("notice", nil),
        ] {
            let item = try NITFCopy.item(NITFCopy.document(head: "<tobject tobject.type='\(type)'/>"))
            #expect(item.doubt == doubt && item.status == (doubt == nil ? .usable : .withheld), "\(type)")
        }
    }

    @Test("A document that names itself, or another without a new status, is a story and no notice")
    func noNotice() throws {
        for attributes in ["management-doc-idref='ferry-1'", "management-doc-idref='other'"] {
            let item = try NITFCopy.item(NITFCopy.document(status: attributes))
            #expect(item.providerID == "ferry-1" && item.content.headline == "Ferry fares to rise")
        }
    }
}
