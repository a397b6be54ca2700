import NewsModel
import NewsStore
import Testing

@Suite("Feeds that are defined again")
struct RelistingTests {
    private struct Held: Hashable {
        let feed: FeedID
        let edition: LanguageTag
        let variant: VariantID
        let isNotice: Bool
        let listed: Timestamp
    }

    private static func held(in store: any ArticleStore, at now: Int64) async throws -> Set<Held> {
        var held: Set<Held> = []
        for feed in Newsroom.trilingual.feeds.map(\.id) {
            for edition in Newsroom.trilingual.editions.map(\.language) {
                let contents = try await store.contents(of: feed, edition: edition, entries: 10_000, at: at(now))
                held.formUnion(
                    contents.variants.map {
                        Held(feed: feed, edition: edition, variant: $0.id, isNotice: $0.isNotice, listed: $0.listed)
                    })
            }
        }
        return held
    }

    @Test("hold what they held, whatever has happened to their stories", arguments: 0..<20 as Range<UInt64>)
    func sameRules(seed: UInt64) async throws {
        let more = FeedDefinition(id: feedID("more"), titles: [:])
        let other = Newsroom(editions: Newsroom.trilingual.editions, feeds: Newsroom.trilingual.feeds + [more])
        try await Engine.sqlite.withPlace { place in
            var lives = RandomLives(seed: seed)
            var before: Set<Held> = []
            for newsroom in [Newsroom.trilingual, other, .trilingual] {
                try await place.open(newsroom, at: at(lives.now)) { store in
                    let again = try await Self.held(in: store, at: lives.now)
                    #expect(again == before, "seed \(seed): \(again.symmetricDifference(before))")
                    for _ in 0..<60 { try await lives.step(store) }
                    before = try await Self.held(in: store, at: lives.now)
                }
            }
            #expect(!before.isEmpty)
        }
    }
}
