import NewsModel
import Testing

@testable import Ingest

/// What a piece of copy comes to before any store is asked.
struct CopyReadingTests {
    private func deliveries(
        of copy: WireCopy, _ change: (inout ImportOptions) -> Void = { _ in }
    ) throws -> [Result<Delivery, any Error>] {
        var options = ImportOptions()
        change(&options)
        let detector = try LanguageDetector(editions: ["en", "zh-Hant", "pt"].compactMap { LanguageTag($0) })
        return CopyReading(
            copy, options: options, providers: Providers(usual: "newsroom"), detector: detector, at: ImportDesk.now
        ).deliveries()
    }

    private func lines(_ deliveries: [Result<Delivery, any Error>]) -> [String] {
        deliveries.map { outcome in
            switch outcome {
            case .success(.item(let item)): "item \(item.key) listing \(item.isListing): \(item.item.content.headline)"
            case .success(.picture(let picture)): "picture \(picture.key) listing \(picture.isListing)"
            case .success(.package(let package)): "package \(package.provider) \(package.providerID)"
            case .failure(let error): "refused: \(error)"
            }
        }
    }

    private static let story = "Night ferries to run\n\nThe ferries will run until two, the harbour office said.\n"

    @Test("A file's place names an item that has no id, and its name tells the language")
    func place() throws {
        let found = try deliveries(of: WireCopy("ferry", language: "en", Self.story))
        let item = try #require(try found.first?.get().item)
        #expect(found.count == 1 && !item.isListing && item.statesLanguage && item.item.article == .named("ferry"))
        #expect(
            item.key == WireKey(provider: "newsroom", providerID: "ferry", language: try #require(LanguageTag("en"))))
    }

    @Test("Copy without a name needs an id, from itself or from who sends it")
    func nameless() throws {
        let copy = WireCopy(nil, language: "en", Self.story)
        #expect(
            lines(try deliveries(of: copy)) == ["refused: it has no id: give --id, or an 'id:' line in the head block"])
        let item = try #require(try deliveries(of: copy) { ($0.id, $0.provider) = ("ferry", "weekly") }[0].get().item)
        #expect(item.key.provider == "weekly" && item.key.providerID == "ferry")
    }

    @Test("Of several items each needs an id of its own, and one that is refused holds up no other")
    func several() throws {
        let feed = """
            <rss version="2.0"><channel><title>T</title><link>http://h/</link><description>D</description>
            <language>en</language>
            <item><guid>one</guid><title>Night ferries to run</title><description>Until two, they say.</description></item>
            <item><title>Fares stay as they are</title><description>For the rest of the year.</description></item>
            </channel></rss>
            """
        let found = lines(try deliveries(of: WireCopy("feed", feed)))
        #expect(found.count == 2 && found[0].hasSuffix(" listing true: Night ferries to run"), "\(found)")
        #expect(found[1].hasPrefix("refused: line 4: entry: "), "\(found)")
    }

    @Test("Copy that cannot be read is one refusal, and an empty feed is none where that is well")
    func whole() throws {
        #expect(lines(try deliveries(of: WireCopy("a", "<html><body><p>Hello</p></body></html>"))).count == 1)
        let feed = """
            <rss version="2.0"><channel><title>T</title><link>http://h/</link><description>D</description></channel></rss>
            """
        #expect(lines(try deliveries(of: WireCopy("a", feed))) == ["refused: it has no items"])
        #expect(try deliveries(of: WireCopy("a", feed)) { $0.mayBeEmpty = true }.isEmpty)
    }
}

extension Delivery {
    fileprivate var item: Submission? {
        if case .item(let submission) = self { submission } else { nil }
    }
}
