import NewsModel
import Testing

@testable import NewsFormats

/// Copy that reads as if it must not be public and was released by a desk: who gets it from here does not hold it
/// again.
struct OutgoingReleaseTests {
    private static let texts: [(headline: String, text: String, edNote: String?)] = [
        ("MANDATORY KILL", "Fares rise in May.", nil),
        ("KILL: Ferry fares", "Fares rise in May.", nil),
        ("Annule: Le prix des ferries augmente", "Cette dépêche est annulée, les chiffres étant erronés.", nil),
        ("[TEST] Ferry fares to rise", "Fares rise in May.", nil),
        ("Ferry fares to rise", "Fares rise in May.", "Please kill our story HWA0131"),
        ("Ferry fares to rise", "Fares rise in May.", "HOLD"),
        ("Ferry fares to rise", "EMBARGOED UNTIL 0600 GMT, NOVEMBER 30, 2026", nil),
    ]

    private static func item(_ place: Int, wasHeld: Bool) -> SyndicatedItem {
        let copy = texts[place]
        let content = Content(
            headline: copy.headline,
            body: OutgoingSamples.body("<p>\(copy.text)</p><p>It was the third time in a year.</p>"),
            edNote: copy.edNote, date: OutgoingSamples.date("2026-11-14T09:30:00+08:00"))
        return OutgoingSamples.item("e1", "en", content, siblings: [], wasHeld: wasHeld)
    }

    private static let formats: [@Sendable (SyndicatedItem) throws -> [WireEntry]] = [
        {
            try NewsMLG2Reader.items(NewsMLG2Writer.write([$0], site: OutgoingSamples.site, sent: $0.updated)).entries()
        },
        { try NITFReader.items(NITFWriter.write($0, site: OutgoingSamples.site)).entries() },
        { item in
            var line: [UInt8] = []
            NinJSWriter.append(item, site: OutgoingSamples.site, to: &line)
            return try NinJSReader.items(line).entries()
        },
    ]

    @Test("In NewsML-G2, NITF and ninjs it says so", arguments: [0, 1, 2], texts.indices)
    func items(format: Int, place: Int) throws {
        let sent = Self.item(place, wasHeld: true)
        let found = try #require(RoundTrip.items(try Self.formats[format](sent)).first)
        #expect(found.status == .usable && found.doubt == nil)
        #expect(found.embargo?.instant == sent.release?.embargo?.instant)
        #expect(found.content.headline == sent.content.headline && found.content.body == sent.content.body)
        #expect(found.alternativeIDs.map(\.scheme).allSatisfy { $0 != NinJSNames.released })
    }

    @Test("What the desk has not had in its hands is believed by nobody", arguments: [0, 1, 2], [0, 1, 2, 3])
    func unreleased(format: Int, place: Int) throws {
        let found = RoundTrip.items(try Self.formats[format](Self.item(place, wasHeld: false)))
        #expect(found.first?.status == .withheld)
    }

    @Test("What a store shows of it is not held elsewhere", arguments: texts.indices)
    func shown(place: Int) throws {
        let item = Self.item(place, wasHeld: true)
        let version = NinJSWriter.Version(
            variant: item.id, article: item.article,
            key: WireKey(provider: "harbour-wire", providerID: "a", language: item.language), number: 1,
            status: .usable, embargo: nil, published: item.published, created: item.updated, content: item.content)
        let line = NinJSWriter.write(version, site: OutgoingSamples.site)
        let found = try #require(RoundTrip.items(NinJSReader.items(Array(line.utf8)).entries()).first)
        #expect(found.status == .usable && found.doubt == nil)
    }

    private static let feeds: [@Sendable (FeedDocument) throws -> [WireEntry]] = [
        { try FeedReader.items(AtomWriter.write($0)).entries() },
        { try FeedReader.items(RSSWriter.write($0)).entries() },
        { try JSONFeedReader.items(JSONFeedWriter.write($0)).entries() },
    ]

    @Test("In our feeds everything is public", arguments: [0, 1, 2], texts.indices)
    func feeds(format: Int, place: Int) throws {
        let copy = Self.texts[place]
        let entry = try FeedSamples.entry(title: copy.headline, content: "<p>\(copy.text)</p><p>Last.</p>")
        let found = RoundTrip.items(try Self.feeds[format](FeedSamples.feed(entries: [entry])))
        #expect(found.first?.status == .usable && found.first?.doubt == nil && found.first?.embargo == nil)
        #expect(found.first?.content.headline == copy.headline)
        let foreign = try FeedSamples.entry(id: "urn:a:\(place)", title: "MANDATORY KILL", content: "<p>Fares.</p>")
        let held = RoundTrip.items(try Self.feeds[format](FeedSamples.feed(entries: [foreign])))
        #expect(held.first?.status == .withheld)
    }
}
