import NewsModel
import Testing

@testable import NewsFormats

/// How many items a piece of copy may hold.
struct WireLimitsTests {
    private static func many(_ count: Int, _ item: (Int) -> String, _ head: String, _ tail: String) -> [UInt8] {
        Array((head + (0..<count).map(item).joined() + tail).utf8)
    }

    private static let atom = "<feed xmlns='http://www.w3.org/2005/Atom'><id>f</id>"
    private static let g2 = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"

    /// Reads so many small items of each format.
    private static let readers: [(String, @Sendable (Int) throws -> Int)] = [
        (
            "rss",
            {
                try FeedReader.items(
                    many($0, { "<item><guid>\($0)</guid></item>" }, "<rss><channel>", "</channel></rss>")
                ).count
            }
        ),
        ("atom", { try FeedReader.items(many($0, { "<entry><id>\($0)</id></entry>" }, atom, "</feed>")).count }),
        (
            "g2",
            { try NewsMLG2Reader.items(many($0, { "<newsItem guid='\($0)'/>" }, g2, "</itemSet></newsMessage>")).count }
        ),
        (
            "newsml 1",
            { try NewsML1Reader.items(many($0, { "<NewsItem Duid='a\($0)'/>" }, "<NewsML>", "</NewsML>")).count }
        ),
        ("nitf", { try NITFReader.items(many($0, { _ in "<nitf/>" }, "<list>", "</list>")).count }),
        ("nitf one after another", { try NITFReader.items(many($0, { _ in "<nitf></nitf>" }, "", "")).count }),
        ("ninjs", { try NinJSReader.items(many($0, { "{\"uri\":\"\($0)\"}\n" }, "", "")).count }),
        (
            "json feed",
            { try JSONFeedReader.items(many($0, { "{\"id\":\"\($0)\"}," }, "{\"items\":[", "{}]}")).count - 1 }
        ),
        ("anpa", { try ANPAReader.items(many($0, { "\u{1}H\($0)\u{1F}\n\u{2}x\u{3}\u{4}" }, "", "")).count }),
        ("7901", { try IPTC7901Reader.items(many($0, { "\u{1}hwa\($0) 4 pol\n\u{2}x\u{3}\u{4}" }, "", "")).count }),
    ]

    @Test("Thousands of items are read, and one more than the limit refuses the copy with a reason")
    func limit() throws {
        for (format, read) in Self.readers {
            #expect(try read(WireLimits.items - 1) == WireLimits.items - 1, "\(format)")
            let error = #expect(throws: WireError.self, "\(format)") { try read(WireLimits.items + 1) }
            #expect(error?.description.contains("at most 5000 items in one piece of copy") == true, "\(format)")
        }
    }

    private static func anpa(_ text: String) -> String {
        "\u{1}H1\u{1F}\n\u{2}\(text)\u{3}\u{4}"
    }

    private static func iptc(_ text: String) -> String {
        "\u{1}hwa1 4 pol\n\u{2}\(text)\u{3}\u{4}"
    }

    @Test("Lines are counted before they are looked at")
    func lines() {
        let texts: [(String, String, String, @Sendable (String) throws -> Void)] = [
            (
                "plain", times(WireLimits.lines + 1, "ab\n"), "at most 20000 lines",
                { _ = try WireTextReader.read(text: $0) }
            ),
            ("pairs", times(201, "id: b\n"), "at most 200 lines", { _ = try WireTextReader.read(text: $0) }),
            (
                "anpa", Self.anpa(times(WireLimits.lines + 1, "x\n")), "at most 20000 lines",
                { _ = try ANPAReader.items(Array($0.utf8)).entries() }
            ),
            (
                "heads", Self.anpa(times(201, "^A<\n")), "at most 200 lines",
                { _ = try ANPAReader.items(Array($0.utf8)).entries() }
            ),
            (
                "7901", Self.iptc(times(WireLimits.lines + 1, "x\n")), "at most 20000 lines",
                { _ = try IPTC7901Reader.items(Array($0.utf8)).entries() }
            ),
            (
                "text", Self.iptc(times(300_000, "x word ")), "at most 2097152",
                { _ = try IPTC7901Reader.items(Array($0.utf8)).entries() }
            ),
            (
                "transmissions", times(200, Self.iptc(times(1001, "x\n"))), "at most 200000 lines",
                { _ = try IPTC7901Reader.items(Array($0.utf8)).entries() }
            ),
        ]
        for (name, text, reason, read) in texts {
            let error = #expect(throws: WireError.self, "\(name)") { try read(text) }
            #expect(error?.description.contains(reason) == true, "\(name): \(error?.description ?? "")")
        }
        #expect(throws: Never.self) { try WireTextReader.read(text: "Head\n\n" + times(100_000, "\n") + "Text.") }
    }

    private func times(_ count: Int, _ text: String) -> String {
        String(repeating: text, count: count)
    }
}
