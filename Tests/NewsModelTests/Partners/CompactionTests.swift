import NewsModel
import Testing

@Suite("What is told of several changes at once")
struct CompactionTests {
    private static let macau = feed("macau")
    private static let sport = feed("sport")

    private static func feed(_ name: String) -> FeedEdition {
        guard let id = FeedID(name), let en = LanguageTag("en") else { preconditionFailure("no feed \(name)") }
        return FeedEdition(feed: id, edition: en)
    }

    /// Changes of one variant, numbered from 1, each with its kind as its note.
    private static func changes(_ kinds: [Change.Kind], in feeds: [FeedEdition]) -> [Change] {
        zip(1..., zip(kinds, feeds)).map { number, change in
            Change(
                sequence: Int64(number), variant: VariantID("v"), version: number, kind: change.0,
                at: Timestamp(seconds: Int64(number)), note: change.0.rawValue, before: [], after: [change.1])
        }
    }

    @Test(
        "The newest change is told under the kind that counts among those that were missed",
        arguments: [
            ([.release], 0, .release), ([.release, .links], 0, .release), ([.release, .links], 1, .links),
            ([.release, .correction, .links], 1, .correction), ([.release, .correction, .links], 2, .links),
            ([.release, .correction, .update, .feeds], 1, .correction), ([.release, .update, .pictures], 1, .update),
            ([.release, .cancel, .feeds], 1, .cancel), ([.release, .correction, .withhold], 1, .withhold),
            ([.release, .withhold, .restore, .links], 2, .restore), ([.release, .cancel, .purge, .links], 1, .purge),
            ([.release, .correction, .withhold, .restore], 1, .correction),
            ([.release, .withhold, .restore, .feeds, .links], 4, .links),
        ] as [([Change.Kind], Int64, Change.Kind)])
    func kinds(kinds: [Change.Kind], told: Int64, kind: Change.Kind) throws {
        let changes = Self.changes(kinds, in: kinds.map { _ in Self.macau })
        let entitlements = Entitlements([Entitlement(feed: Self.macau, since: 0)])
        let change = try #require(entitlements.told(changes, after: told))
        #expect(change.kind == kind && change.note == kind.rawValue)
        #expect(change.sequence == Int64(kinds.count) && change.version == kinds.count, "it is the newest all the same")
    }

    @Test("What did not reach the partner is not told it afterwards")
    func unreached() throws {
        let changes = Self.changes([.release, .correction, .feeds], in: [Self.sport, Self.sport, Self.macau])
        let entitlements = Entitlements([Entitlement(feed: Self.macau, since: 0)])
        #expect(entitlements.told(changes, after: 0) == changes[2].told(as: .release))
    }

    @Test("What brings an item to a partner for the first time is its release, whatever brought it")
    func first() throws {
        let feeds = [Self.sport, Self.sport, Self.macau, Self.macau]
        let changes = Self.changes([.release, .links, .feeds, .links], in: feeds)
        for (entitlement, told, kind) in [
            (Entitlement(feed: Self.macau, since: 0), 0, .release),
            (Entitlement(feed: Self.macau, since: 0), 2, .release),
            (Entitlement(feed: Self.macau, since: 0), 3, .links), (Entitlement(feed: Self.sport, since: 0), 2, .links),
            (Entitlement(feed: Self.macau, since: 3), 2, .release),
        ] as [(Entitlement, Int64, Change.Kind)] {
            let change = Entitlements([entitlement]).told(changes, after: told)
            #expect(change?.kind == kind, "\(entitlement) \(told)")
        }
        let updated = Self.changes([.release, .feeds, .update], in: [Self.sport, Self.macau, Self.macau])
        let entitlements = Entitlements([Entitlement(feed: Self.macau, since: 0)])
        #expect(entitlements.told(updated, after: 0)?.kind == .update, "which is published too")
    }
}
