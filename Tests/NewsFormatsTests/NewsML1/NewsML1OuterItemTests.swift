import NewsModel
import Testing

@testable import NewsFormats

/// Items of NewsML 1 that stand whole in others, and what those say.
struct NewsML1OuterItemTests {
    private static func inner(status: String, management: String = "", around outer: String) throws -> WireItem {
        let inner = NewsML1Sample.item(status: #"<Status FormalName="\#(status)"/>"#, management: management)
        let identification = NewsML1Sample.identification.replacing("ferry", with: "bundle")
        let items = try NewsML1Sample.items(
            NewsML1Sample.item(
                identification: identification, status: outer,
                component: "<NewsComponent><NewsComponent>\(inner)</NewsComponent></NewsComponent>"))
        return try #require(items.first { $0.providerID == "urn:newsml:wire.example:20261114:ferry" })
    }

    private static func change(at date: String) -> String {
        """
        <StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>\(date)</DateAndTime></StatusWillChange>
        """
    }

    @Test(
        "What the outer item says of its use holds for those that stand whole in it",
        arguments: [
            (#"<Status FormalName="Usable"/>"#, "Usable", PubStatus.usable, nil),
            (#"<Status FormalName="Withheld"/>"#, "Usable", .withheld, nil),
            (#"<Status FormalName="Canceled"/>"#, "Usable", .withheld, WireDoubt.withdrawal),
            (#"<Status FormalName="Canceled"/>"#, "Canceled", .canceled, nil),
            (#"<Status FormalName="Withheld"/>"#, "Canceled", .canceled, nil),
            (#"<Status FormalName="Usable"/><Instruction FormalName="Kill"/>"#, "Usable", .withheld, .withdrawal),
        ] as [(String, String, PubStatus, WireDoubt?)])
    func statuses(outer: String, own: String, status: PubStatus, doubt: WireDoubt?) throws {
        let item = try Self.inner(status: own, around: outer)
        #expect(item.status == status)
        #expect(item.doubt == doubt)
    }

    @Test("Of two embargoes the later counts, and one without end ends by nothing")
    func embargoes() throws {
        let early = Self.change(at: "20261120T060000Z")
        let late = Self.change(at: "20261130T060000Z")
        let embargoed = #"<Status FormalName="Embargoed"/>"#
        let end = WireDate(rfc3339: "2026-11-30T06:00:00Z")
        #expect(try Self.inner(status: "Usable", around: embargoed + late).embargo == end)
        #expect(try Self.inner(status: "Embargoed", management: early, around: embargoed + late).embargo == end)
        #expect(try Self.inner(status: "Embargoed", management: late, around: embargoed + early).embargo == end)
        #expect(try Self.inner(status: "Embargoed", management: late, around: embargoed).embargo == .endless)
    }

    @Test(
        "Signs of a desk are no byline, and a slug in capitals is no subheadline",
        arguments: [
            ("<ByLine>daa/mt/msr</ByLine>", nil, nil, nil), ("<ByLine>JYC // VC</ByLine>", nil, nil, nil),
            ("<ByLine>Ana Costa</ByLine>", "Ana Costa", nil, nil),
            ("<SubHeadLine>INDIA SUCESOS</SubHeadLine>", nil, nil, "INDIA SUCESOS"),
            ("<SubHeadLine>ESPAÑA-GOBIERNO</SubHeadLine>", nil, nil, "ESPAÑA-GOBIERNO"),
            ("<SubHeadLine>Fares in May</SubHeadLine>", nil, "Fares in May", nil),
            (
                "<SubHeadLine>FARES RISE IN MAY, OFFICE SAYS TODAY</SubHeadLine>", nil,
                "FARES RISE IN MAY, OFFICE SAYS TODAY", nil
            ),
            ("<SubHeadLine>INDIA SUCESOS</SubHeadLine><SlugLine>fares</SlugLine>", nil, nil, "fares"),
        ] as [(String, String?, String?, String?)])
    func lines(line: String, byline: String?, subheadline: String?, slugline: String?) throws {
        let lines = "<NewsLines><HeadLine>Ferry fares to rise</HeadLine>\(line)</NewsLines>"
        let content = try NewsML1Sample.first(NewsML1Sample.component("", lines: lines)).content
        #expect(content.byline == byline)
        #expect(content.subheadline == subheadline)
        #expect(content.slugline == slugline)
    }

    @Test("The provider is who is credited where nobody else is named")
    func providers() throws {
        func source(_ parties: String) throws -> String? {
            let metadata = "<AdministrativeMetadata>\(parties)</AdministrativeMetadata>"
            return try NewsML1Sample.first(NewsML1Sample.component(metadata)).content.source
        }
        let provider = #"<Provider><Party FormalName="Agencia EFE"/></Provider>"#
        #expect(try source(provider) == "Agencia EFE")
        #expect(try source(provider + #"<Source><Party FormalName="Harbour Wire"/></Source>"#) == "Harbour Wire")
    }
}
