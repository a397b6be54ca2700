import NewsModel
import Testing

@Suite("The dates of a variant")
struct VariantDateTests {
    private static func receive(
        _ state: inout VariantState, _ item: WireItem, at second: Int64, isBackfill: Bool = false
    ) {
        var journal = Journal()
        let submission = Submission(key: state.key, item: item, isBackfill: isBackfill, offset: 28_800)
        _ = state.receive(submission, isKnown: false, at: Moment(at(second)), journal: &journal)
    }

    private static var fresh: VariantState {
        VariantState(id: VariantID("v"), key: WireKey(provider: "p", providerID: "1", language: tag("pt")))
    }

    @Test(
        "published is the later of the copy's date and the embargo's end, never after the release",
        arguments: [
            (nil, nil, 100), (50, nil, 50), (150, nil, 100), (50, 80, 80), (90, 80, 90), (nil, 80, 80),
        ] as [(Int64?, Int64?, Int64)])
    func published(date: Int64?, embargo: Int64?, expected: Int64) {
        var state = Self.fresh
        var item = WireItem(embargo: embargo.map { WireDate(at($0), offset: 3600) }, content: content("A"))
        item.content.date = date.map { WireDate(at($0), offset: 3600) }
        Self.receive(&state, item, at: 100)
        #expect(state.published?.instant == at(expected))
        #expect(state.published?.offset == (date == nil && embargo == nil ? 28_800 : 3600))
    }

    @Test(
        "where the log runs ahead of the clock, copy is published by the clock",
        arguments: [(nil, 100), (50, 50), (150, 100)] as [(Int64?, Int64)])
    func clock(date: Int64?, expected: Int64) {
        var state = Self.fresh
        var item = WireItem(content: content("A"))
        item.content.date = date.map { WireDate(at($0), offset: 3600) }
        var journal = Journal()
        let submission = Submission(key: state.key, item: item, offset: 28_800)
        let moment = Moment(at(100_000), clock: at(100))
        _ = state.receive(submission, isKnown: false, at: moment, journal: &journal)
        #expect(state.published?.instant == at(expected))
        #expect(state.listed == at(100_000) && state.updated == at(100_000))
    }

    @Test("what is released before its embargo's end is published then")
    func releasedEarly() throws {
        var state = Self.fresh
        var item = WireItem(embargo: WireDate(at(900), offset: 3600), content: content("A"))
        item.content.date = WireDate(at(10))
        Self.receive(&state, item, at: 50)
        var journal = Journal()
        try state.perform(.release, offset: 0, at: Moment(at(100)), journal: &journal)
        #expect(state.published == WireDate(at(100), offset: 3600))
    }

    @Test("backfill is listed at its own date and updated when it is stored")
    func backfill() {
        var state = Self.fresh
        var item = WireItem(content: content("A"))
        item.content.date = WireDate(at(-5000))
        Self.receive(&state, item, at: 100, isBackfill: true)
        #expect(state.listed == at(-5000))
        #expect(state.published?.instant == at(-5000))
        #expect(state.updated == at(100))
    }

    @Test("an update moves updated and not listed, a correction both, links neither")
    func listed() {
        var state = Self.fresh
        Self.receive(&state, WireItem(content: content("A")), at: 100)
        Self.receive(&state, WireItem(content: content("B")), at: 200)
        #expect(state.updated == at(200))
        #expect(state.listed == at(100))
        Self.receive(&state, WireItem(isCorrection: true, content: content("C")), at: 300)
        #expect(state.updated == at(300))
        #expect(state.listed == at(300))
        var journal = Journal()
        state.moveLinks(at: at(400), journal: &journal)
        #expect(state.updated == at(300))
        #expect(state.listed == at(300))
        #expect(state.changed == at(400))
    }

    @Test("a withdrawal moves updated and listed, and so does the restoring")
    func withdrawal() throws {
        var state = Self.fresh
        Self.receive(&state, WireItem(content: content("A")), at: 100)
        var journal = Journal()
        try state.perform(.withhold(reason: nil), offset: 0, at: Moment(at(200)), journal: &journal)
        #expect(state.updated == at(200))
        #expect(state.listed == at(200))
        try state.perform(.release, offset: 0, at: Moment(at(300)), journal: &journal)
        #expect(state.updated == at(300))
        #expect(state.listed == at(300))
        #expect(state.published?.instant == at(100))
    }

    @Test("each change says whose doing it was")
    func origins() throws {
        var state = Self.fresh
        var journal = Journal()
        let embargoed = WireItem(embargo: WireDate(at(150)), content: content("A"))
        _ = state.receive(
            Submission(key: state.key, item: embargoed), isKnown: false, at: Moment(at(100)), journal: &journal)
        state.endEmbargo(at: Moment(at(150)), journal: &journal)
        let update = WireItem(content: content("B"))
        _ = state.receive(
            Submission(key: state.key, item: update), isKnown: false, at: Moment(at(160)), journal: &journal)
        try state.perform(.correct(content("C"), note: "n"), offset: 0, at: Moment(at(170)), journal: &journal)
        #expect(journal.changes.map(\.origin) == [.system, .wire, .desk])
    }

    @Test("withdrawals that came before the first copy hold before it can be shown", arguments: PubStatus.allCases)
    func noticesFirst(status: PubStatus) {
        var state = Self.fresh
        var journal = Journal()
        let notices = [EarlyNotice(WireItem(status: status, content: content("")), at: at(0))]
        _ = state.receive(
            Submission(key: state.key, item: WireItem(content: content("A"))), isKnown: false, after: notices,
            at: Moment(at(1)),
            journal: &journal)
        #expect(state.isPublic == (status == .usable))
        #expect(journal.changes.isEmpty == (status != .usable))
        #expect(state.status == status)
    }
}
