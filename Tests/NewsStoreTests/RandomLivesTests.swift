import NewsModel
import NewsStore
import SeededGenerator
import Testing

/// A variant that lives twice: in the store, which reads it from its rows before whatever happens to it, and by the
/// rules alone, which forget nothing in between.
private struct TwoLives {
    private var state = VariantState(id: VariantID("v"), key: key("1"))
    private var journal = Journal()
    private var generator: SeededGenerator
    private var now: Int64 = 0
    private var id: VariantID?
    private(set) var said: [String] = []

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private mutating func pick(_ count: Int) -> Int {
        Int.random(in: 0..<count, using: &generator)
    }

    mutating func step(_ store: any DeskStore) async throws {
        now += Int64(1 + pick(5))
        switch (pick(10), id) {
        case (4..<8, let id?): try await perform(on: id, store)
        case (8..., _?): try await passTime(store)
        default: try await receive(store)
        }
    }

    private mutating func receive(_ store: any DeskStore) async throws {
        let statuses: [PubStatus] = [.usable, .usable, .usable, .withheld, pick(8) == 0 ? .canceled : .usable]
        let status = statuses[pick(statuses.count)]
        let version = pick(2) == 0 ? pick(6) : nil
        let isNotice = id != nil && status != .usable && pick(2) == 0
        let isCorrection = pick(3) == 0
        let submission =
            isNotice
            ? notice(status, "1", version: version, reason: "r\(now)")
            : copy(
                "1", "w\(now)", version: version, status: status,
                embargo: pick(3) == 0 ? at(now + Int64(pick(30))) : nil,
                isCorrection: isCorrection, note: isCorrection && pick(2) == 0 ? "n\(now)" : nil,
                isBackfill: pick(9) == 0)
        let receipt = try await store.send(submission, at: now)
        id = receipt.variant
        let result = state.receive(submission, isKnown: false, at: Moment(at(now)), journal: &journal)
        said.append("\(now) \(isNotice ? "notice" : "copy") \(status) v\(version ?? 0): \(receipt.word)")
        #expect(receipt.result == result, "\(said.joined(separator: " | "))")
    }

    private mutating func perform(on id: VariantID, _ store: any DeskStore) async throws {
        let until = at(now + Int64(pick(30)))
        let acts: [Act] = [
            .correct(copy("1", "d\(now)").item.content, note: "n"), .withhold(reason: nil), .release,
            .embargo(until: WireDate(until)), .accept, .reject, pick(9) == 0 ? .cancel(reason: nil) : .accept,
            pick(3) == 0 ? .expire(at: until) : .expire(at: nil),
        ]
        let act = acts[pick(acts.count)]
        said.append("\(now) \("\(act)".prefix { $0 != "(" })")
        var (isDone, isAllowed) = (true, true)
        do {
            try await store.perform(act, on: id, at: now)
        } catch is ActRefusal {
            isDone = false
        }
        do {
            try state.perform(act, offset: 28_800, at: Moment(at(now)), journal: &journal)
        } catch {
            isAllowed = false
        }
        #expect(isDone == isAllowed, "\(said.joined(separator: " | "))")
    }

    private mutating func passTime(_ store: any DeskStore) async throws {
        said.append("\(now) time")
        try await store.advance(to: at(now))
        let expires = state.isExpired ? nil : state.expires
        if let expires, expires <= min(at(now), state.waiting?.until?.instant ?? at(now)) {
            state.expireNow(at: at(now), journal: &journal)
        }
        state.endEmbargo(at: Moment(at(now)), journal: &journal)
        if let expires, expires <= at(now), !state.isExpired { state.expireNow(at: at(now), journal: &journal) }
    }

    /// Where the two lives differ.
    func differences(_ store: any DeskStore) async throws -> [String] {
        guard let id, let record = try await store.records(matching: RecordFilter(), at: at(now)).first else {
            return []
        }
        let versions = try await store.versions(of: id).map {
            "\($0.number) \($0.origin) \($0.standing) \($0.status) \($0.embargo?.rfc3339 ?? "-") \($0.note ?? "-") "
                + $0.content.headline
        }
        let changes = try await store.changes(after: 0, limit: 1000).map {
            "\($0.version) \($0.kind) \($0.note ?? "-")"
        }
        let audit = try await store.audit(of: id).map { "\($0.act) \($0.origin) \($0.note ?? "-") \($0.version)" }
        let facts: [String] = [
            "\(record.status)", "\(record.shownVersion ?? 0)", "\(record.waitingVersion ?? 0)", "\(record.awaitsDesk)",
            record.expires?.rfc3339 ?? "-",
        ]
        let expected: [[String]] = [
            journal.versions.map {
                "\($0.number) \($0.origin) \(standing($0)) \($0.status) \($0.embargo?.rfc3339 ?? "-") \($0.note ?? "-") "
                    + headline($0)
            },
            journal.changes.map { "\($0.publicVersion) \($0.kind) \($0.note ?? "-")" },
            journal.audit.map { "\($0.act) \($0.origin) \($0.note ?? "-") \($0.version)" },
            [
                "\(state.status)", "\(state.shown ?? 0)", "\(state.waiting?.version ?? 0)",
                "\(state.awaitingDesk != nil)", state.expires?.rfc3339 ?? "-",
            ],
        ]
        return zip([versions, changes, audit, facts], expected).filter { $0 != $1 }.map {
            "\($0.suffix(3)) instead of \($1.suffix(3))"
        }
    }

    /// Nobody waits for what the desk has decided, or what newer copy has replaced.
    private func standing(_ version: VersionDraft) -> VersionDraft.Standing {
        if state.awaitingDesk?.version == version.number { return .awaitingDesk }
        return version.standing == .awaitingDesk ? .history : version.standing
    }

    private func headline(_ version: VersionDraft) -> String {
        switch version.text {
        case .new(let content): content.headline
        case .of(let number): headline(journal.versions[number - 1])
        }
    }
}

@Suite("Random lives in a store")
struct RandomLivesTests {
    @Test("a variant that is read from its rows before each act lives on as by the rules alone", arguments: 0..<40)
    func rows(seed: UInt64) async throws {
        for engine in Engine.all {
            try await engine.withStore { store in
                var lives = TwoLives(seed: seed)
                for _ in 0..<40 {
                    try await lives.step(store)
                    let differences = try await lives.differences(store)
                    guard differences.isEmpty else {
                        Issue.record(
                            "\(differences.joined(separator: "; ")) after \(lives.said.joined(separator: " | "))")
                        return
                    }
                }
            }
        }
    }
}
