import NewsModel
import NewsStore
import Testing

@testable import Ingest

/// What NewsML 1 comes to in the store.
struct NewsML1ImportTests {
    private static func message(status: String, component: String) -> String {
        """
        <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20261114</DateId>
        <NewsItemId>ferry</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId></NewsIdentifier></Identification>
        <NewsManagement><FirstCreated>20261101T080000Z</FirstCreated><ThisRevisionCreated>20261101T080000Z</ThisRevisionCreated>
        <Status FormalName="\(status)"/></NewsManagement>\(component)</NewsItem></NewsML>
        """
    }

    private static func part(_ language: String, _ text: String) -> String {
        """
        <NewsComponent xml:lang="\(language)"><NewsLines><HeadLine>\(text)</HeadLine></NewsLines><ContentItem>
        <MediaType FormalName="Text"/><DataContent>\(text).</DataContent></ContentItem></NewsComponent>
        """
    }

    @Test("Equivalents are one article in two languages, and a cancel that names none reaches both")
    func equivalents() async throws {
        let german = LanguageTag("de")
        let desk = try ImportDesk(
            providers: Providers(usual: "newsroom", entries: ["newsroom": Provider(language: german)]))
        let component = """
            <NewsComponent EquivalentsList="yes">\(Self.part("en", "Fares to rise"))\(Self.part("pt", "Barcos mais caros"))</NewsComponent>
            """
        let results = try await desk.take([WireCopy("a", Self.message(status: "Usable", component: component))])
        #expect(results.map(\.outcome) == [.stored, .stored])
        #expect(Set(results.map(\.article)).count == 1)
        #expect(try await desk.headlines().sorted() == ["Barcos mais caros", "Fares to rise"])
        let kill = Self.message(status: "Canceled", component: "").replacing(">1<", with: ">2<")
        #expect(try await desk.take([WireCopy("b", kill)]).map(\.outcome) == [.updated])
        #expect(try await desk.records().allSatisfy { $0.status == .canceled })
    }
}
