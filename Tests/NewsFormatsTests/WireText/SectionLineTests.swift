import Testing

@testable import NewsFormats

struct SectionLineTests {
    @Test(
        "A section line names its sections",
        arguments: [
            ("Categories Macau", ["Macau"]), ("Category: Macau", ["Macau"]), ("Section: Local news", ["Local news"]),
            ("Categories Macau, Business", ["Macau", "Business"]), ("CATEGORIES: Macau; Sport", ["Macau", "Sport"]),
            ("Categories Greater Bay Area", ["Greater Bay Area"]), ("分類：澳門", ["澳門"]), ("類別：澳門、經濟", ["澳門", "經濟"]),
            ("版面：要聞", ["要聞"]), ("分类: 澳门，体育", ["澳门", "体育"]), ("Secção: Macau", ["Macau"]),
            ("Seção: Economia", ["Economia"]),
            ("Categoria: Cultura e lazer", ["Cultura e lazer"]), ("Categorias Macau, Desporto", ["Macau", "Desporto"]),
        ])
    func named(line: String, categories: [String]) {
        #expect(SectionLine.categories(in: line) == categories)
    }

    @Test(
        "A line of text is no section line",
        arguments: [
            "Section 3 applies to visitors", "Categories are listed below", "Categories Macau was to have.",
            "Categories",
            "Category:", "Category: the office has not yet said which it is.", "Section Macau", "Macau", "分類澳門",
            "他說：澳門",
            "Categoria dos trabalhadores", "Source: Macau", "Categories A B C D E F G H",
        ])
    func notNamed(line: String) {
        #expect(SectionLine.categories(in: line) == nil)
    }
}
