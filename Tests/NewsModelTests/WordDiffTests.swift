import NewsModel
import ProcessorTime
import Testing

@Suite("Differences between versions, word by word")
struct WordDiffTests {
    /// As `wdiff` marks it.
    private static func text(_ old: String, _ new: String) -> String {
        WordDiff(from: old, to: new).pieces.map { piece in
            switch piece {
            case .same(let text): text
            case .removed(let text): "[-\(text)-]"
            case .added(let text): "{+\(text)+}"
            }
        }.joined()
    }

    @Test(
        "words, figures and Han characters are compared as a reader does",
        arguments: [
            ("Ferries run until two", "Ferries run until three", "Ferries run until [-two-]{+three+}"),
            ("Fares stay at 12 patacas.", "Fares rise to 14 patacas.", "Fares [-stay at 12-]{+rise to 14+} patacas."),
            ("夜船加開至凌晨兩時", "夜船加開至凌晨三時", "夜船加開至凌晨[-兩-]{+三+}時"),
            ("香港及澳門。", "香港、珠海及澳門。", "香港{+、珠海+}及澳門。"),
            ("Até às duas", "Até às três", "Até às [-duas-]{+três+}"),
            ("共250萬人", "共350萬人", "共[-250-]{+350+}萬人"),
            ("one\ntwo\nthree", "one\nthree", "one\n[-two\n-]three"),
            ("", "new", "{+new+}"), ("old", "", "[-old-]"), ("same", "same", "same"), ("", "", ""),
            ("a\u{301}b c", "a\u{301}b d", "a\u{301}b [-c-]{+d+}"),
        ])
    func pieces(old: String, new: String, marked: String) {
        #expect(Self.text(old, new) == marked)
    }

    @Test("both texts can be read off the pieces, whatever they are", arguments: 0..<200)
    func both(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ count: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % count)
        }
        let alphabet = ["a", "b ", " ", "\n", "兩", "。", "é", "1", ", "]
        let (old, new) = (
            (0..<random(40)).map { _ in alphabet[random(9)] }.joined(),
            (0..<random(40)).map { _ in alphabet[random(9)] }.joined()
        )
        var (before, after) = ("", "")
        for piece in WordDiff(from: old, to: new).pieces {
            switch piece {
            case .same(let text): (before, after) = (before + text, after + text)
            case .removed(let text): before += text
            case .added(let text): after += text
            }
        }
        #expect(before == old && after == new)
    }

    @Test("texts of which nothing is left are compared quickly")
    func long() {
        let old = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
        let new = (0..<20_000).map { "wort\($0)" }.joined(separator: " ")
        let start = ProcessorTime.ofThread
        #expect(!WordDiff(from: old, to: new).isEmpty)
        #expect(ProcessorTime.ofThread - start < .seconds(20))
    }

    @Test("the paragraphs of a body are its blocks, with entities read")
    func paragraphs() {
        let body = Body(sanitized: "<p>A &amp; <b>B</b></p><ul><li>one</li><li>two</li></ul><p>一<br/>二</p>")
        #expect(BodyText.paragraphs(of: body) == ["A & B", "one", "two", "一", "二"])
    }
}
