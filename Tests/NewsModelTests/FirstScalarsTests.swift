import NewsModel
import Testing

@Suite("The first scalars of a text")
struct FirstScalarsTests {
    @Test(arguments: [
        "", "a", "Ferry", "Façade", "澳門渡輪", "a\u{301}é\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{FFFF}",
        "😀\u{10000}\u{10FFFF}x", "Sixteen letters.", "Tarifas das ligações marítimas sobem em Janeiro",
        "澳門 The ferry fares of the outer harbour rise",
    ])
    func `they are the library's, however many are asked for`(text: String) {
        for limit in 0...50 { #expect(Array(text, atMost: limit) == Array(text.unicodeScalars.prefix(limit))) }
    }
}
