import NewsModel
import Testing

@testable import NewsFormats

/// Items of NewsML 1 that hold others, by reference or whole.
struct NewsML1PackageTests {
    private static let id = "urn:newsml:wire.example:20261114:ferry"

    private static func reference(_ id: String) -> String {
        #"<NewsItemRef NewsItem="urn:newsml:wire.example:20261114:\#(id):1"/>"#
    }

    private static func component(
        role: String = "", language: String = "", attributes: String = "", headline: String = "", _ content: String
    ) -> String {
        """
        <NewsComponent \(attributes)>\(role.isEmpty ? "" : #"<Role FormalName="\#(role)"/>"#)
        \(headline.isEmpty ? "" : "<NewsLines><HeadLine>\(headline)</HeadLine></NewsLines>")
        \(language.isEmpty ? "" : #"<DescriptiveMetadata><Language FormalName="\#(language)"/></DescriptiveMetadata>"#)
        \(content)</NewsComponent>
        """
    }

    private static func packages(_ component: String, status: String = "Usable") throws -> [WirePackage] {
        let item = NewsML1Sample.item(status: #"<Status FormalName="\#(status)"/>"#, component: component)
        return try NewsML1Sample.read(NewsML1Sample.document([item])).compactMap { entry in
            if case .package(let package) = entry { package } else { nil }
        }
    }

    private static func member(_ id: String, _ language: String? = nil, _ role: String? = nil) -> WirePackage.Member {
        WirePackage.Member(
            providerID: "urn:newsml:wire.example:20261114:\(id)", language: language.flatMap { LanguageTag($0) },
            role: role)
    }

    @Test("Members keep their order, the roles nearest to them, and the languages that they state")
    func members() throws {
        let packages = try Self.packages(
            Self.component(
                headline: "Top stories",
                Self.component(role: "Lead", headline: "Fares rise", Self.reference("a"))
                    + Self.component(
                        role: "Sidebars", Self.component(language: "pt", Self.reference("b") + Self.reference("c")))
                    + Self.component(Self.reference("d"))))
        #expect(
            packages == [
                WirePackage(
                    providerID: Self.id, providerVersion: 3, headline: "Top stories",
                    members: [
                        Self.member("a", nil, "Lead"), Self.member("b", "pt", "Sidebars"),
                        Self.member("c", "pt", "Sidebars"), Self.member("d"),
                    ])
            ])
    }

    @Test("References in components by language, or in equivalents, are one story")
    func alternatives() throws {
        let parts =
            Self.component(language: "en", Self.reference("a")) + Self.component(language: "zh", Self.reference("b"))
        let basis = "<BasisForChoice>./NewsComponent/DescriptiveMetadata/Language</BasisForChoice>"
        for whole in [
            Self.component(attributes: #"EquivalentsList="yes""#, parts), Self.component(basis + parts),
            Self.component(Self.component(attributes: #"EquivalentsList="yes""#, parts)),
        ] {
            let packages = try Self.packages(whole)
            #expect(packages.map(\.areAlternatives) == [true])
            #expect(packages.first?.members == [Self.member("a", "en"), Self.member("b", "zh")])
        }
    }

    @Test("Equivalents among other items are a package of their own beside it")
    func inner() throws {
        let packages = try Self.packages(
            Self.component(
                Self.component(Self.reference("x"))
                    + Self.component(
                        attributes: #"Duid="v" EquivalentsList="yes""#, Self.reference("a") + Self.reference("b"))))
        #expect(packages.map(\.areAlternatives) == [false, true])
        #expect(packages.map(\.providerID) == [Self.id, Self.id + "#v"])
        #expect(packages.map { $0.members.count } == [3, 2])
    }

    @Test("A status that withdraws a package withdraws the package")
    func status() throws {
        #expect(try Self.packages(Self.component(Self.reference("a")), status: "Canceled").map(\.status) == [.canceled])
    }

    @Test("A story that refers to others is a story, and a package in which it stands where its text does")
    func mixed() throws {
        let item = NewsML1Sample.item(
            component: Self.component(
                headline: "Ferry fares to rise",
                Self.component(role: "Main", NewsML1Sample.text) + Self.component(role: "Related", Self.reference("a")))
        )
        let entries = try NewsML1Sample.read(NewsML1Sample.document([item]))
        #expect(entries.count == 2)
        guard case .item(let story) = entries[0], case .package(let package) = entries[1] else {
            return #expect(Bool(false), "\(entries)")
        }
        #expect(story.providerID == Self.id && story.content.body.html == "<p>Fares rise in May.</p>")
        #expect(package.members == [Self.member("ferry", nil, "Main"), Self.member("a", nil, "Related")])
        #expect(!package.areAlternatives && package.headline == "Ferry fares to rise")
    }
}
