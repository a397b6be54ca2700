import NewsModel
import Testing

@Suite("The headings of a body")
struct BodyHeadingsTests {
    /// The text of `n` is a heading of level n.
    private func markup(_ levels: [Int]) -> String {
        levels.map { "<h\($0)>T</h\($0)><p>x</p>" }.joined()
    }

    @Test(arguments: [
        ([1, 2], [2, 3]), ([2, 4], [2, 3]), ([3, 3, 4], [2, 2, 3]), ([2, 3, 2], [2, 3, 2]), ([4, 2, 3], [2, 2, 3]),
        ([2, 4, 3], [2, 3, 3]), ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]), ([6], [2]), ([], []),
    ])
    func `are below the headline, and no level is left out`(sent: [Int], shown: [Int]) {
        #expect(BodyHeadings.leveled(markup(sent)) == markup(shown))
    }

    @Test(arguments: [
        ("<h3 lang=\"pt\">A</h3>", "<h2 lang=\"pt\">A</h2>"), ("<h1><em>A</em></h1>", "<h2><em>A</em></h2>"),
        ("<hr/><p>&lt;h1> h3</p>", "<hr/><p>&lt;h1> h3</p>"), ("<p>1</p>", "<p>1</p>"), ("", ""),
    ])
    func `keep what they hold, and nothing else changes`(sent: String, shown: String) {
        #expect(BodyHeadings.leveled(sent) == shown)
    }
}
