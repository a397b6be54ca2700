import NewsModel
import Testing

@testable import NewsFormats

@Suite("Who wrote an item of NewsML 1 and who had a part in it")
struct NewsML1AuthorTests {
    private func content(_ metadata: String) throws -> Content {
        try NewsML1Sample.first(
            NewsML1Sample.component("<AdministrativeMetadata>\(metadata)</AdministrativeMetadata>")
        ).content
    }

    @Test(
        "Without a byline it is an author, a property or a contributor",
        arguments: [
            "<Creator><Party FormalName='Ann Lee'/></Creator>", "<Author><Party FormalName='Ann Lee'/></Author>",
            "<Property FormalName='Author' Value='Ann Lee'/>",
            "<Contributor><Party FormalName='Ann Lee'/></Contributor>",
            "<Creator><Party FormalName='desk1'/></Creator><Contributor><Party FormalName='Ann Lee'/></Contributor>",
        ])
    func authors(metadata: String) throws {
        let content = try content(metadata)
        #expect(content.byline == "Ann Lee" && content.edNote == nil)
    }

    @Test("Beside an author a contributor is told to the desk")
    func contributors() throws {
        let content = try content(
            "<Creator><Party FormalName='Ann Lee'/></Creator><Contributor><Party FormalName='Bob Ray'/></Contributor>")
        #expect(content.byline == "Ann Lee" && content.edNote == "contributor: Bob Ray")
    }

    @Test("All sources are the source")
    func sources() throws {
        let content = try content(
            "<Source><Party FormalName='AFP'/></Source><Source><Party FormalName='dpa'/></Source>")
        #expect(content.source == "AFP, dpa")
    }
}
