import NewsModel
import Testing

@Suite("Media Topics")
struct MediaTopicsTests {
    private let topics = MediaTopics.standard

    @Test(
        "a topic has its name in each language, never in the other script",
        arguments: [
            ("en", "economy, business and finance"), ("en-MO", "economy, business and finance"),
            ("pt", "economia, negócios e finanças"), ("pt-MO", "economia, negócios e finanças"),
            ("zh-Hant", "經濟、商業和金融"), ("zh-MO", "經濟、商業和金融"), ("zh-Hans", "经济、商业和金融"), ("fr", nil),
        ] as [(String, String?)])
    func names(language: String, name: String?) {
        #expect(topics.name(of: "medtop:04000000", in: tag(language)) == name)
    }

    @Test("sport is desporto in Portugal and Macau, esporte in Brazil")
    func portuguese() {
        for language in ["pt", "pt-PT", "pt-MO"] {
            #expect(topics.name(of: "medtop:15000000", in: tag(language)) == "desporto")
        }
        #expect(topics.name(of: "medtop:15000000", in: tag("pt-BR")) == "esporte")
    }

    @Test("a Subject Code has the name of the topic that took its place; others have none")
    func others() {
        #expect(topics.name(of: "subj:15000000", in: tag("en")) == "sport")
        #expect(topics.name(of: "house:15000000", in: tag("en")) == nil)
        #expect(topics.name(of: "medtop:15", in: tag("en")) == nil)
    }

    @Test(
        "what is no topic is told the nearest",
        arguments: [("medtop:0400000", "medtop:04000000"), ("Economia, negócios e finanças", "medtop:04000000")])
    func nearest(typed: String, meant: String) {
        #expect(topics.nearest(to: typed) == meant)
        #expect(topics.isUnknown("medtop:0400000"))
        #expect(!topics.isUnknown("house:1"))
    }

    @Test("every topic but those at the top is under another, and none goes in a circle")
    func tree() {
        let roots = (1...17).map { "medtop:" + ($0 < 10 ? "0" : "") + "\($0)000000" }
        for root in roots { #expect(topics.name(of: root, in: tag("en")) != nil) }
        #expect(topics.isAmong(roots, "medtop:20001181"))
        #expect(!topics.isAmong(["medtop:15000000"], "medtop:20001181"))
    }
}
