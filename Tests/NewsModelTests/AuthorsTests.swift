import NewsModel
import Testing

@Suite("The names in a byline")
struct AuthorsTests {
    @Test(arguments: [
        ("Ann Example", ["Ann Example"]), ("Ann Example and Bob Other", ["Ann Example", "Bob Other"]),
        ("Ann Example, Bob Other and Cid Third", ["Ann Example", "Bob Other", "Cid Third"]),
        ("Ana Costa e Rui Silva", ["Ana Costa", "Rui Silva"]), ("Ana Costa e Silva", ["Ana Costa e Silva"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]), ("陳大文、李小明", ["陳大文", "李小明"]),
        ("Example, Ann", ["Example, Ann"]), ("John Example, Jr.", ["John Example, Jr."]),
        ("Jane Public in Hong Kong", ["Jane Public"]), ("", []),
    ])
    func `are the people whom it names`(byline: String, names: [String]) {
        let authors = Authors(in: byline, source: nil).all
        #expect(authors.map(\.name) == names)
        #expect(authors.allSatisfy { !$0.isOrganization })
    }

    @Test(arguments: [
        ("Ann Example, Harbour Agency", "Harbour Agency"), ("Ann Example, AFP", "AFP"), ("Ann Example; Porto", "Porto"),
        ("陳大文、海港通訊社", "海港通訊社"), ("Harbour News", "Harbour News"),
    ])
    func `may be those of houses`(byline: String, house: String) {
        let authors = Authors(in: byline, source: "porto").all
        #expect(authors.last?.name == house && authors.last?.isOrganization == true)
        #expect(authors.dropLast().allSatisfy { !$0.isOrganization })
    }

    @Test func `may be many`() {
        let byline = [String](repeating: "Ana Costa", count: 500).joined(separator: " e ")
        #expect(Authors(in: byline, source: nil).all.count == 500)
    }

    @Test(arguments: [
        ("Jane Public, jane@news.example", "Jane Public"), ("Jane Public jane@news.example", "Jane Public"),
        ("Jane Public <jane@news.example>, Harbour Agency", "Jane Public, Harbour Agency"),
        ("Ann Example, ann@news.example; Bob Other, bob@news.example", "Ann Example; Bob Other"),
        ("Ann Example, ann@news.example and Bob Other – bob@news.example", "Ann Example and Bob Other"),
        ("John Example, Jr., john@news.example", "John Example, Jr."), ("ann@news.example, Ann Example", "Ann Example"),
        ("Ann Example | ann@news.example | ann@porto.example", "Ann Example"),
        ("陳大文、 chan@news.example", "陳大文"), ("Ann Example,", "Ann Example,"), ("ann@news.example", nil),
    ])
    func `are without addresses and the marks that parted them`(byline: String, name: String?) {
        #expect(AuthorName.name(in: byline) == name)
    }
}
