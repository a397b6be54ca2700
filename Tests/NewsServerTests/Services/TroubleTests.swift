import Testing

@testable import NewsServer

struct TroubleTests {
    @Test("What hinders is news until it is told, and again when it is another or comes back")
    func news() {
        var trouble = Trouble()
        let isNews = ["full", "full", "busy", "full"].map { trouble.isNews($0) }
        #expect(isNews == [true, false, true, true])
        let ends = (trouble.ends(), trouble.ends())
        #expect(ends == (true, false))
        let isAgain = trouble.isNews("full")
        #expect(isAgain)
    }
}
