import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

struct NewsMLG2PackageTests {
    private static func member(_ id: String, _ language: String? = nil, role: String? = nil) -> WirePackage.Member {
        WirePackage.Member(providerID: id, language: language.flatMap { LanguageTag($0) }, role: role)
    }

    @Test("Members come in the order of groups and references, from the root on")
    func order() throws {
        let packages = try G2Copy.readPackages(
            G2Copy.package(
                """
                <groupSet root="r"><group id="side" role="group:sidebar"><itemRef residref="c"/></group>
                <group id="r" role="group:root" mode="pgrmod:seq"><itemRef residref="a"/><groupRef idref="side"/>
                <itemRef residref="b"/></group></groupSet>
                """))
        #expect(
            packages == [
                WirePackage(
                    providerID: "tag:example.org,2026:top", providerVersion: 2, headline: "Top stories",
                    members: [
                        Self.member("a", role: "root"), Self.member("c", role: "sidebar"),
                        Self.member("b", role: "root"),
                    ])
            ])
    }

    @Test("A package whose only group holds alternatives is one story")
    func alternatives() throws {
        let packages = try G2Copy.readPackages(
            G2Copy.package(
                """
                <groupSet root="r"><group id="r" mode="pgrmod:alt"><itemRef residref="a"><language tag="pt"/></itemRef>
                <itemRef residref="b" hreflang="zh-Hant"/></group></groupSet>
                """))
        #expect(packages.map(\.areAlternatives) == [true])
        #expect(packages.first?.members == [Self.member("a", "pt"), Self.member("b", "zh-Hant")])
    }

    @Test("Alternatives within a package are a package of their own beside it")
    func inner() throws {
        let packages = try G2Copy.readPackages(
            G2Copy.package(
                """
                <groupSet root="r"><group id="r" mode="pgrmod:bag"><itemRef residref="x"/><groupRef idref="v"/></group>
                <group id="v" modeuri="http://cv.iptc.org/newscodes/pkggroupmode/alt"><itemRef residref="a"/><itemRef residref="b"/>
                </group></groupSet>
                """))
        #expect(packages.map(\.areAlternatives) == [false, true])
        #expect(packages.map(\.providerID) == ["tag:example.org,2026:top", "tag:example.org,2026:top#v"])
        #expect(packages.map { $0.members.map(\.providerID) } == [["x", "a", "b"], ["a", "b"]])
    }

    @Test("Thousands of alternatives, and of headlines to choose from, cost no more than their number")
    func manyAlternatives() throws {
        let groups = (0..<5000).map { id in
            "<group id=\"g\(id)\" mode=\"pgrmod:alt\"><itemRef residref=\"a\"/><itemRef residref=\"b\"/></group>"
        }
        let headlines = (0..<5000).map { "<headline xml:lang=\"pt\">\($0)</headline>" }
        let xml = G2Copy.package("<groupSet>\(groups.joined())</groupSet>")
            .replacing("<headline>Top stories</headline>", with: headlines.joined())
        let started = ProcessorTime.ofThread
        #expect(try G2Copy.readPackages(xml).count == 1)
        #expect(ProcessorTime.ofThread - started < .seconds(5))
    }

    @Test("Groups that refer to each other in a circle are each read once")
    func circle() throws {
        let packages = try G2Copy.readPackages(
            G2Copy.package(
                """
                <groupSet root="r"><group id="r"><groupRef idref="s"/><itemRef residref="a"/></group>
                <group id="s"><groupRef idref="r"/><itemRef residref="b"/></group></groupSet>
                """))
        #expect(packages.first?.members.map(\.providerID) == ["b", "a"])
    }

    @Test("A reference to a group that is not there is refused")
    func missing() {
        let xml = G2Copy.package("<groupSet root='r'><group id='r'><groupRef idref='gone'/></group></groupSet>")
        let error = #expect(throws: WireError.self) { try G2Copy.read(xml) }
        #expect(error?.kind == .malformed)
        #expect(error?.value == "gone")
    }
}
