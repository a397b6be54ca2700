import NewsModel
import SeededGenerator
import Testing

@Suite("Whom a change reaches")
struct EntitlementTests {
    private static let sport = feed("sport")
    private static let macau = feed("macau")

    /// One change of a variant: its number, and the feeds before and after.
    private struct Step {
        let sequence: Int64
        let before: [FeedEdition]
        let after: [FeedEdition]

        init(_ sequence: Int64, _ before: [FeedEdition], _ after: [FeedEdition]) {
            (self.sequence, self.before, self.after) = (sequence, before, after)
        }
    }

    private static func feed(_ name: String) -> FeedEdition {
        guard let id = FeedID(name), let en = LanguageTag("en") else { preconditionFailure("no feed \(name)") }
        return FeedEdition(feed: id, edition: en)
    }

    private static func history(_ steps: [Step]) -> [FeedHolding] {
        steps.map { FeedHolding(sequence: $0.sequence, before: Set($0.before), after: Set($0.after)) }
    }

    /// Since and until, what happened, and whether the last change reaches.
    private static let cases: [(since: Int64, until: Int64?, steps: [Step], reaches: Bool, why: String)] = [
        (0, nil, [Step(5, [], [sport])], true, "an item of the feed"),
        (0, nil, [Step(5, [], [macau])], false, "an item of another feed"),
        (9, nil, [Step(5, [], [sport])], true, "an item that the feed held when the entitlement began"),
        (9, nil, [Step(5, [], [sport]), Step(7, [sport], [macau])], false, "an item that had left by then"),
        (9, nil, [Step(5, [], [sport]), Step(12, [sport], [macau])], true, "one that leaves the feed afterwards"),
        (
            9, nil, [Step(5, [], [sport]), Step(12, [sport], [macau]), Step(15, [macau], [macau])], true,
            "what happens to it after it has left"
        ),
        (
            9, nil, [Step(5, [], [sport]), Step(7, [sport], [macau]), Step(12, [macau], [macau])], false,
            "what happens to one that had left before"
        ),
        (0, 9, [Step(5, [], [sport])], false, "what came while an entitlement ran that is over"),
        (0, 9, [Step(5, [], [sport]), Step(12, [sport], [sport])], true, "a kill of it afterwards"),
        (3, 9, [Step(2, [], [sport]), Step(12, [sport], [sport])], true, "a kill of what was there before it began"),
        (0, 9, [Step(5, [], [sport]), Step(7, [sport], [sport])], true, "a kill of it while the entitlement ran"),
        (0, 9, [Step(5, [], [sport]), Step(7, [sport], [])], true, "that it left the feed while the entitlement ran"),
        (3, 9, [Step(2, [], [sport]), Step(7, [sport], [sport])], true, "a kill of what was there before, likewise"),
        (6, 9, [Step(2, [], [sport]), Step(5, [sport], [sport])], false, "a kill from before the entitlement"),
        (0, 9, [Step(5, [], [macau]), Step(7, [macau], [sport])], false, "one that entered while it ran"),
        (0, 9, [Step(12, [], [sport])], false, "an item that came when it was over"),
        (0, 9, [Step(12, [], [macau]), Step(13, [macau], [sport])], false, "one that entered when it was over"),
    ]

    @Test(
        "A change reaches whoever was entitled to a feed at some moment when it held the item", arguments: cases.indices
    )
    func reaches(number: Int) {
        let example = Self.cases[number]
        let entitlements = Entitlements([
            Entitlement(feed: Self.sport, since: example.since, until: example.until)
        ])
        let history = Self.history(example.steps)
        #expect(entitlements.reaches(history) == example.reaches, "\(example.why)")
        if let quick = history.last.flatMap({ entitlements.reaches($0) }) {
            #expect(quick == example.reaches, "\(example.why), by the change alone")
        }
    }

    @Test("Once the newest change reaches, every later one does, so that no kill is missed")
    func monotone() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let all = (0..<3).map { _ -> Entitlement in
                let since = Int64(random.pick(20))
                let until = random.pick(2) == 0 ? nil : since + Int64(random.pick(20))
                return Entitlement(
                    feed: random.pick(2) == 0 ? Self.sport : Self.macau, since: since, until: until)
            }
            let entitlements = Entitlements(all)
            var held: Set<FeedEdition> = []
            var history: [FeedHolding] = []
            var hasReached = false
            // Entitlements end at the latest at 40: what follows is told by those who hold then.
            for sequence in stride(from: Int64(1), through: 60, by: 3) {
                let next = Set([Self.sport, Self.macau].filter { _ in random.pick(2) == 0 })
                history.append(FeedHolding(sequence: sequence, before: held, after: next))
                held = next
                let reaches = entitlements.reaches(history)
                if sequence > 40 {
                    if hasReached { #expect(reaches, "\(all) \(history)") }
                    hasReached = reaches
                }
                if let quick = entitlements.reaches(history[history.count - 1]) { #expect(quick == reaches) }
            }
        }
    }

    /// The feeds of each entry, or none for what became of the text.
    private static let inAdvance:
        [(since: Int64, until: Int64?, entries: [(Change.Kind, [FeedEdition])], told: Change.Kind?, why: String)] = [
            (0, nil, [(.embargo, [sport])], .embargo, "a text"),
            (0, nil, [(.embargo, [macau])], nil, "a text of another feed"),
            (2, nil, [(.embargo, [sport])], .embargo, "a text that was there when the entitlement began"),
            (0, nil, [(.embargo, [sport]), (.embargo, [macau])], .withhold, "a text that goes to other feeds"),
            (0, nil, [(.embargo, [sport]), (.embargo, [])], .withhold, "a text that goes to nobody"),
            (0, nil, [(.embargo, [macau]), (.embargo, [sport])], .embargo, "a text that comes to the feed"),
            (0, nil, [(.embargo, [sport]), (.release, [])], .withhold, "a release that does not reach"),
            (0, nil, [(.embargo, [sport]), (.release, []), (.cancel, [])], .cancel, "a kill after such a release"),
            (0, nil, [(.embargo, [sport]), (.withhold, [sport]), (.cancel, [])], .cancel, "a kill after a withdrawal"),
            (0, 1, [(.embargo, [sport])], nil, "a text of which the entitlement is over"),
            (0, 1, [(.embargo, [sport]), (.embargo, [sport])], .withhold, "a moved embargo when it is over"),
            (0, 1, [(.embargo, [sport]), (.cancel, [sport])], .cancel, "a kill when it is over"),
            (0, 2, [(.embargo, [sport]), (.cancel, [sport])], .cancel, "a kill while it ran"),
            (0, 0, [(.embargo, [sport]), (.cancel, [sport])], nil, "a kill of what came when it was over"),
            (2, nil, [(.embargo, [sport]), (.cancel, [sport])], nil, "a kill from before it"),
        ]

    @Test(
        "Copy in advance reaches whoever will get its release, and its withdrawal whoever had it",
        arguments: inAdvance.indices)
    func advance(number: Int) {
        let example = Self.inAdvance[number]
        let entitlements = Entitlements([
            Entitlement(
                feed: Self.sport, since: 0, until: example.until.map { _ in 0 }, advanceSince: example.since,
                advanceUntil: example.until)
        ])
        let entries = zip(1..., example.entries).map {
            AdvanceEntry(sequence: $0, kind: $1.0, feeds: Set($1.1))
        }
        let told = entitlements.told(inAdvance: entries, released: { [] })
        #expect(told == example.told, "\(example.why)")
        let released = [FeedHolding(sequence: 1, before: [], after: [Self.sport])]
        let isOver = example.until != nil
        if example.entries.contains(where: { $0.0 == .release }), !isOver {
            let told = entitlements.told(inAdvance: entries, released: { released })
            #expect(told == nil, "the change log tells it")
        }
    }

    @Test("Filters leave the entitlements to one feed or language")
    func filtered() {
        let entitlements = Entitlements([Self.sport, Self.macau].map { Entitlement(feed: $0, since: 0) })
        #expect(entitlements.only(feed: Self.sport.feed, edition: nil).feeds == [Self.sport])
        #expect(entitlements.only(feed: nil, edition: LanguageTag("pt")).feeds.isEmpty)
    }
}
