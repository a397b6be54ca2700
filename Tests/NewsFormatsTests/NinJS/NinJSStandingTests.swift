import NewsModel
import Testing

@testable import NewsFormats

@Suite("Whether ninjs may be used, and when")
struct NinJSStandingTests {
    private func entries(_ json: String) throws -> [WireEntry] {
        try NinJSReader.items(Array(json.utf8)).entries()
    }

    private func item(_ members: String) throws -> WireItem {
        let json = """
            {"uri": "a", "language": "en", "headline": "Fares rise", "body_html": "<p>In May.</p>",
            "versioncreated": "2026-11-14T09:30:00Z", \(members)}
            """
        let items = try entries(json).compactMap { if case .item(let item) = $0 { item } else { nil } }
        guard let item = items.first else { throw WireError(.empty, expected: "an item") }
        return item
    }

    private static let own: [(String, PubStatus, String?, WireDoubt?)] = [
        (#""ednote": "EMBARGOED UNTIL 0600 GMT, 27 November 2026""#, .usable, "2026-11-27T06:00:00Z", nil),
        (#""ednote": "HOLD FOR RELEASE 6 a.m. EST Nov. 30""#, .usable, "2026-11-30T06:00:00-05:00", nil),
        (
            #""ednote": "HOLD FOR RELEASE 6 a.m. EST Nov. 30", "editorialtypes": ["HoldForRelease"]"#, .usable,
            "2026-11-30T06:00:00-05:00", nil
        ),
        (#""editorialtypes": ["HoldForRelease"]"#, .withheld, nil, .embargo("Hold For Release")),
        (#""editorialtypes": ["Embargo"]"#, .withheld, nil, .embargo("Embargo")),
        (#""editorialtypes": ["Kill"]"#, .withheld, nil, .withdrawal),
        (#""editorialtypes": ["Elimination"]"#, .withheld, nil, .withdrawal),
        (#""editorialtypes": ["Withhold"]"#, .withheld, nil, .withdrawal),
        (
            #""ednote": "MANDATORY KILL: Editors, please do not use this story", "pubstatus": "usable""#, .withheld,
            nil,
            .withdrawal
        ),
        (#""pubstatus": "usable", "ednote": "Embargo has been lifted""#, .usable, nil, nil),
        (#""ednote": "Our story on the arms embargo follows.""#, .usable, nil, nil),
        (
            #""embargoed": "2026-12-01T00:00:00Z", "ednote": "HOLD FOR RELEASE, see below""#, .usable,
            "2026-12-01T00:00:00Z", nil
        ),
        (
            #""edNote": ["Check names", "EMBARGOED UNTIL 0600 GMT, 27 November 2026"]"#, .usable,
            "2026-11-27T06:00:00Z", nil
        ),
        (
            #""descriptions": [{"role": "edNote", "value": "EMBARGOED UNTIL 0600 GMT, 27 November 2026"}]"#, .usable,
            "2026-11-27T06:00:00Z", nil
        ),
        (#""embargoed": false"#, .usable, nil, nil),
        (#""embargo": "2026-12-24T06:00:00Z""#, .usable, "2026-12-24T06:00:00Z", nil),
        (#""embargo_until": "2026-12-24T06:00:00Z", "embargo": true"#, .usable, "2026-12-24T06:00:00Z", nil),
        (#""embargo_date": "2026-12-24", "embargo_time": "06:00""#, .usable, "2026-12-24T06:00:00Z", nil),
        (#""embargo": "after the speech""#, .withheld, nil, .embargo("embargo: after the speech")),
        (#""embargo": "", "embargo_reason": null"#, .usable, nil, nil),
        (#""embargo": "none""#, .usable, nil, nil),
        (
            #""instructions": "EMBARGOED UNTIL 0600 GMT, 27 November 2026""#, .usable, "2026-11-27T06:00:00Z", nil
        ),
        (#""ednote": {"value": "HOLD FOR RELEASE"}"#, .withheld, nil, .embargo("HOLD FOR RELEASE")),
        (#""pubstatus": "embargoed""#, .usable, WireDate.endless.rfc3339, nil),
        (#""pubstatus": "stat:embargoed", "embargoed": "2026-12-01T00:00:00Z""#, .usable, "2026-12-01T00:00:00Z", nil),
        (#""pubstatus": "killed""#, .canceled, nil, nil),
        (#""pubstatus": "replaced", "replacedby": "b""#, .withheld, nil, nil),
        (#""pubstatus": "commissioned""#, .withheld, nil, nil),
        (#""profile": "INFO""#, .withheld, nil, .notForReaders("profile INFO")),
        (#""profile": "RAW""#, .withheld, nil, .notForReaders("profile RAW")),
        (#""profile": "PUBL""#, .usable, nil, nil),
        (#""editorialtypes": ["Advisory"]"#, .withheld, nil, .notForReaders("Advisory")),
        (#""editorialtypes": ["Test"]"#, .withheld, nil, .notForReaders("Test")),
        (#""editorialtypes": ["Lead", "Writethru"]"#, .usable, nil, nil),
    ]

    @Test("Status, embargo, note, editorial types and TT's profile each hold it", arguments: own.indices)
    func standing(index: Int) throws {
        let (members, status, embargo, doubt) = Self.own[index]
        let item = try item(members)
        #expect(item.status == status, "\(members)")
        #expect(item.embargo?.rfc3339 == embargo, "\(members)")
        #expect(item.doubt == doubt, "\(members)")
    }

    @Test("A note that corrects makes a correction, and is the note for readers where there is no other")
    func corrections() throws {
        let noted = try item(#""ednote": "CORRECTION: corrects the name in para 2""#)
        #expect(noted.isCorrection)
        #expect(noted.content.correctionNote == "CORRECTION: corrects the name in para 2")
        let signalled = try item(#""ednote": "Eds: check\nCORRECTS the name", "editorialtypes": ["Corrective"]"#)
        #expect(signalled.isCorrection && signalled.content.correctionNote == "CORRECTS the name")
        #expect(signalled.content.edNote == "Eds: check\nCORRECTS the name")
        #expect(try item(#""signals": {"updatetype": "KORR"}"#).isCorrection)
    }

    private static func association(_ state: String, id: String? = "p") -> String {
        let uri = id.map { "\"uri\": \"\($0)\"," } ?? ""
        return """
            "associations": {"main": {\(uri) "type": "picture", "description_text": "A pier", \(state)
            "renditions": {"o": {"href": "pier.jpg", "mimetype": "image/jpeg"}}}}
            """
    }

    @Test("A picture that is killed or under embargo is known by its id, and so wherever it is shown")
    func heldPictures() throws {
        for (state, status, embargo) in [
            (#""pubstatus": "canceled","#, PubStatus.canceled, nil as String?),
            (#""embargoed": "2099-12-30T00:00:00Z","#, .usable, "2099-12-30T00:00:00Z"),
            (#""ednote": "EMBARGOED UNTIL 0600 GMT, 27 November 2099","#, .usable, "2099-11-27T06:00:00Z"),
        ] {
            let found = try entries(#"{"uri": "a", "headline": "Fares", \#(Self.association(state))}"#)
            guard found.count == 2, case .picture(let picture) = found[0], case .item(let item) = found[1] else {
                Issue.record("a picture and an item expected of \(state)")
                continue
            }
            #expect(picture.providerID == "p" && picture.status == status && picture.embargo?.rfc3339 == embargo)
            #expect(item.content.pictures == [Picture(id: "p", renditions: [])])
            let nameless = try entries(#"{"uri": "a", "headline": "Fares", \#(Self.association(state, id: nil))}"#)
            guard nameless.count == 1, case .item(let bare) = nameless[0] else {
                Issue.record("an item expected of \(state)")
                continue
            }
            #expect(bare.content.pictures.isEmpty)
        }
    }

    @Test("One that is withheld is left out, and others are as they were")
    func otherPictures() throws {
        #expect(try item(Self.association(#""pubstatus": "withheld","#)).content.pictures.isEmpty)
        #expect(try item(Self.association(#""ednote": "MANDATORY KILL","#)).content.pictures.isEmpty)
        for state in ["", #""pubstatus": "usable","#] {
            #expect(try item(Self.association(state)).content.pictures.first?.renditions.count == 1)
        }
    }

    private static let inner: [(String, String, PubStatus, String?, WireDoubt?)] = [
        (#""embargoed": "2026-12-30T00:00:00Z""#, "", .usable, "2026-12-30T00:00:00Z", nil),
        (
            #""embargoed": "2026-12-30T00:00:00Z""#, #""embargoed": "2027-01-30T00:00:00Z","#, .usable,
            "2027-01-30T00:00:00Z", nil
        ),
        (
            #""embargoed": "2026-12-30T00:00:00Z""#, #""embargoed": "2026-01-30T00:00:00Z","#, .usable,
            "2026-12-30T00:00:00Z", nil
        ),
        (#""pubstatus": "withheld""#, "", .withheld, nil, nil),
        (#""pubstatus": "withheld""#, #""pubstatus": "usable","#, .withheld, nil, nil),
        (#""pubstatus": "withheld""#, #""pubstatus": "canceled","#, .canceled, nil, nil),
        (#""pubstatus": "canceled""#, "", .withheld, nil, .withdrawal),
        (#""pubstatus": "canceled""#, #""pubstatus": "usable","#, .usable, nil, nil),
        (#""pubstatus": "usable""#, "", .usable, nil, nil),
        (#""ednote": "EMBARGOED""#, "", .withheld, nil, nil),
    ]

    @Test("What stands whole in a package is under its embargo, and withheld with it", arguments: inner.indices)
    func packages(index: Int) throws {
        let (outer, inner, status, embargo, doubt) = Self.inner[index]
        let found = try entries(
            """
            {"uri": "c", "type": "composite", "headline": "Pack", \(outer), "associations": {
            "m": {"uri": "c1", "type": "text", "language": "en", \(inner) "headline": "A", "body_html": "<p>B</p>"}}}
            """)
        guard case .item(let item)? = found.first else { throw WireError(.empty, expected: "an item") }
        #expect(item.status == status && item.embargo?.rfc3339 == embargo && item.doubt == doubt, "\(outer) \(inner)")
    }

    @Test("What a story takes the place of is withheld once readers may see it")
    func replacing() throws {
        let text = #""uri": "b", "headline": "Fares", "body_html": "<p>In May.</p>", "replacing": ["a", "b"]"#
        let found = try entries("{\(text)}")
        guard found.count == 2, case .item(let notice) = found[1] else {
            Issue.record("an item and a notice expected")
            return
        }
        #expect(notice.providerID == "a" && notice.status == .withheld && notice.isNotice)
        #expect(notice.content.edNote == "Replaced by b")
        #expect(try entries(#"{\#(text), "embargoed": "2099-12-30T00:00:00Z"}"#).count == 1)
    }
}
