import NewsModel
import Testing

@Suite("Finding a text by its bytes")
struct ByteSearchTests {
    @Test(
        "finds the first place, in a whole text and in a part of one",
        arguments: [
            ("EMBARGO - Ferry fares - rise", " - ", "EMBARGO"), ("渡輪加價 / 澳門 / 新聞", " / ", "渡輪加價"),
            ("aab", "ab", "a"), ("- x", "-", ""), ("x -", "-", "x "), ("請勿發佈", "發", "請勿"),
        ])
    func found(text: String, sought: String, before: String) throws {
        let place = try #require(text.firstRange(ofBytes: sought))
        #expect(text[..<place.lowerBound] == before && text[place] == sought)
        let part = ("x" + text).dropFirst()
        let inPart = try #require(part.firstRange(ofBytes: sought))
        #expect(part[..<inPart.lowerBound] == before)
    }

    @Test(
        "finds nothing where it is not, and not within a character's bytes",
        arguments: [("", "a"), ("ab", "abc"), ("a", ""), ("發", "\u{FFFD}"), ("Ferry", "ferry"), ("aaab", "abb")])
    func missing(text: String, sought: String) {
        #expect(!text.contains(bytes: sought))
    }
}
