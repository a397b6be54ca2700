import NewsModel
import Testing

struct PlainTextTests {
    @Test(
        "A hint names what is meant where something is near, and nothing else",
        arguments: [
            ("listn", " (did you mean 'listen'?)"), ("Tag", " (did you mean 'tag'?)"), ("copyright", ""), ("", ""),
        ])
    func hints(typed: String, hint: String) {
        #expect(["listen", "tag", "title"].hint(for: typed) == hint)
    }
}
