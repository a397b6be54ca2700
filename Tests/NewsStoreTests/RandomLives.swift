import NewsModel
import NewsStore
import SeededGenerator

/// Stories to which things happen that move them in feeds or between them.
struct RandomLives {
    private var generator: SeededGenerator
    private(set) var now: Int64 = 1000
    private var count = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func pick(_ count: Int) -> Int {
        Int.random(in: 0..<count, using: &generator)
    }

    mutating func step(_ store: any DeskStore) async throws {
        now += [0, 1, 20, 200][pick(4)]
        if pick(2) == 0 { try await copy(to: store) } else { try await act(on: store) }
        try await store.advance(to: at(now))
    }

    private mutating func copy(to store: any DeskStore) async throws {
        var copies: [Submission] = []
        for _ in 0...pick(6) {
            count += 1
            copies.append(
                NewsStoreTests.copy(
                    "\(pick(25))", "H\(count)", in: ["en", "zh-Hant", "pt"][pick(3)],
                    status: pick(10) == 0 ? .withheld : .usable,
                    embargo: pick(5) == 0 ? at(now + Int64(pick(300))) : nil, isCorrection: pick(3) == 0, note: "n",
                    category: ["Macau", "Sport"][pick(2)], date: pick(2) == 0 ? at(now - Int64(pick(900))) : nil,
                    isBackfill: pick(6) == 0))
        }
        _ = try await store.apply(copies, at: at(now))
    }

    private mutating func act(on store: any DeskStore) async throws {
        let records = try await store.records(matching: RecordFilter(), at: at(now))
        guard !records.isEmpty else { return }
        count += 1
        let correction = NewsStoreTests.copy("x", "H\(count)", category: ["Macau", "Sport"][pick(2)]).item.content
        let acts: [Act] = [
            .correct(correction, note: "n"), .withhold(reason: nil), .release, .release, .accept,
            pick(4) == 0 ? .expire(at: at(now + Int64(pick(300)))) : .release,
            pick(4) == 0 ? .cancel(reason: nil) : .accept,
        ]
        do {
            try await store.perform(acts[pick(acts.count)], on: records[pick(records.count)].id, at: now)
        } catch is ActRefusal {
            return
        }
    }
}
