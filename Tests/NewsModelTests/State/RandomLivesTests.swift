import NewsModel
import SeededGenerator
import Testing

/// SplitMix64, so that a life that breaks a rule can be lived again from its seed.

/// A variant to which random things happen, with a ledger of its own of what may be shown when.
private struct RandomLife {
    var generator: SeededGenerator
    var state = VariantState(
        id: VariantID("v"), key: WireKey(provider: "p", providerID: "1", language: tag("en")))
    var versions: [VersionDraft] = []
    var now: Int64 = 0
    /// By headline: until when it may not be shown.
    var embargoes: [String: Timestamp] = [:]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func chance(_ count: Int) -> Int {
        Int.random(in: 0..<count, using: &generator)
    }

    mutating func step() -> Journal {
        now += Int64(1 + chance(5))
        var journal = Journal()
        switch chance(10) {
        case 0..<4: receive(&journal)
        case 4..<8: perform(&journal)
        case 8: state.endEmbargo(at: Moment(at(now)), journal: &journal)
        default:
            if state.expires.map({ $0 <= at(now) }) ?? (chance(8) == 0) {
                state.expireNow(at: at(now), journal: &journal)
            } else {
                state.moveLinks(at: at(now), journal: &journal)
            }
        }
        versions += journal.versions
        return journal
    }

    private mutating func receive(_ journal: inout Journal) {
        let statuses: [PubStatus] = [
            .usable, .usable, .usable, .usable, .withheld, chance(6) == 0 ? .canceled : .usable,
        ]
        let status = statuses[chance(statuses.count)]
        let isNotice = status != .usable && chance(2) == 0
        let text = isNotice ? "" : "w\(now)"
        let embargo = chance(3) == 0 ? WireDate(at(now + Int64(chance(30)))) : nil
        if !isNotice { embargoes[text] = embargo?.instant }
        let item = WireItem(
            providerVersion: chance(2) == 0 ? chance(6) : nil, status: status, embargo: embargo,
            isCorrection: chance(4) == 0, content: content(text))
        let submission = Submission(key: state.key, item: item, isBackfill: chance(9) == 0)
        _ = state.receive(submission, isKnown: false, at: Moment(at(now)), journal: &journal)
    }

    private mutating func perform(_ journal: inout Journal) {
        let text = "d\(now)"
        let until = WireDate(at(now + Int64(chance(30))))
        let acts: [Act] = [
            .correct(content(text), note: "n"), .withhold(reason: nil), .release, .release, .embargo(until: until),
            .accept, .reject, chance(9) == 0 ? .cancel(reason: nil) : .release,
            .expire(at: chance(6) == 0 ? at(now + Int64(chance(60))) : nil),
        ]
        let act = acts[chance(acts.count)]
        let old = state
        guard (try? state.perform(act, offset: 0, at: Moment(at(now)), journal: &journal)) != nil else { return }
        switch act {
        case .correct: embargoes[text] = old.shown == nil ? old.waiting?.until?.instant : nil
        case .embargo(let until): if let waiting = old.waiting { embargoes[headline(waiting.version)] = until.instant }
        case .release where old.status == .usable || old.withheldBy == nil:
            if let waiting = old.waiting { embargoes[headline(waiting.version)] = nil }
        default: break
        }
    }

    func headline(_ number: Int) -> String {
        switch versions[number - 1].text {
        case .new(let content): content.headline
        case .of(let earlier): headline(earlier)
        }
    }
}

@Suite("Random lives of a variant")
struct RandomLivesTests {
    @Test("whatever happens to a variant, the promises to those outside hold", arguments: 0..<8)
    func promises(part: Int) {
        for seed in UInt64(part) * 500..<UInt64(part + 1) * 500 {
            var life = RandomLife(seed: seed)
            for number in 0..<40 {
                let old = life.state
                let journal = life.step()
                let broken = Self.broken(old: old, life: life, journal: journal)
                guard broken.isEmpty else {
                    Issue.record("seed \(seed), step \(number): \(broken.joined(separator: "; "))")
                    return
                }
            }
        }
    }

    /// The promises that a step has broken.
    private static func broken(old: VariantState, life: RandomLife, journal: Journal) -> [String] {
        let new = life.state
        var broken: [String] = []
        func promise(_ holds: Bool, _ text: String) {
            if !holds { broken.append(text) }
        }
        promise(
            old.status != .canceled
                || new.status == .canceled && outward(new) == outward(old) && journal.changes.isEmpty,
            "a cancel was not the end")
        promise(!old.isExpired || !new.isPublic, "what had expired came back")
        promise(old.published == nil || new.published == old.published, "published moved")
        promise((old.updated ?? at(-1)) <= (new.updated ?? at(-1)), "updated went back")
        promise((old.changed ?? at(-1)) <= (new.changed ?? at(-1)), "changed went back")
        promise((new.shown == nil) == (new.published == nil), "shown and published do not agree")
        promise(
            journal.versions.map(\.number) == Array(old.lastVersion + 1..<new.lastVersion + 1),
            "versions are not numbered one by one")
        promise(
            journal.changes.map(\.publicVersion) == Array(old.publicVersion + 1..<new.publicVersion + 1),
            "versions are not counted as they are shown")
        promise(old.shown == nil || new.shown != nil, "what was public is as if it had never been")
        promise(
            outward(old) == outward(new) || !journal.changes.isEmpty || new.shown == nil, "a change was not logged")
        let isAnybodys = new.withheldBy != nil || new.waiting?.until != nil || new.awaitingDesk != nil
        promise(!new.isNotice || new.status == .canceled || isAnybodys, "a notice stands that is nobody's")
        promise(new.shown != nil || journal.changes.isEmpty, "the log tells of what was never public")
        if let shown = new.shown {
            let end = life.embargoes[life.headline(shown)] ?? at(0)
            promise(end <= at(life.now), "\(life.headline(shown)) was shown before its embargo's end")
            promise((life.versions[shown - 1].embargo?.instant ?? at(0)) <= at(life.now), "the store will hide it")
            promise(new.updated != nil && new.listed != nil && new.changed != nil, "a date is missing")
        }
        return broken
    }

    private static func outward(_ state: VariantState) -> [String] {
        [state.shown, state.published.map { Int($0.instant.seconds) }].map { "\($0 ?? 0)" }
            + ["\(state.isPublic)", "\(state.isNotice)"]
    }
}
