import Addresses
import Testing

@Suite("Percent-encoding")
struct PercentEncodingTests {
    @Test(
        "each kind of encoding escapes what its place does not allow, and only that",
        arguments: [
            (PercentEncoding.segment, "a b/c?é~%41", "a%20b%2Fc%3F%C3%A9~%2541"),
            (.address, "https://example.org/a b?q=é<\">#%41", "https://example.org/a%20b?q=%C3%A9%3C%22%3E#%41"),
            (.address, "\t\u{7F}\\^`{|}", "%09%7F%5C%5E%60%7B%7C%7D"),
            (.international, "/a b/澳", "/a%20b/澳"), (.everything, "/a", "%2F%61"), (.address, "", ""),
        ])
    func encoding(kind: PercentEncoding, text: String, expected: String) {
        #expect(kind.encode(text) == expected)
        #expect(kind.encode(Array(text.utf8)[...]) == expected)
    }

    @Test(
        "what is escaped in an address comes back, and a percent sign that escapes nothing stays",
        arguments: [
            ("na%20me", "na me"), ("%E6%BE%B3", "澳"), ("100%", "100%"), ("%+f%-1% 1", "%+f%-1% 1"), ("%e6", "\u{FFFD}"),
            ("", ""),
        ])
    func decoding(text: String, expected: String) {
        #expect(text.percentDecoded == expected)
    }

    @Test(
        "an address is the same with its unreserved characters as themselves, and no others",
        arguments: [
            ("/%65n/%7Efeeds%2Ejson", "/en/~feeds.json"), ("/a%2Fb%20c%3F%25", "/a%2Fb%20c%3F%25"),
            ("/%E6%BE%B3", "/%E6%BE%B3"), ("/%", "/%"), ("/%6", "/%6"), ("/%+1", "/%+1"), ("/%5", "/%5"), ("", ""),
        ])
    func unreserved(text: String, expected: String) {
        #expect(text.withPlainUnreserved == expected)
    }
}
