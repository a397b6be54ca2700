import FoundationEssentials
import Logging
import NewsModel
import NewsStore
import ServiceLifecycle
import Synchronization

/// Records what partners have fetched, and every decision on a call: the figures in the store and the decisions in a
/// file, both in batches, so that no call waits for a disk.
final class PartnerLedger: Service {
    /// One decision.
    struct Entry: Encodable, Sendable {
        let at: String
        let address: String
        /// Nil for an unknown key.
        let partner: String?
        /// The id in the key; never the secret.
        let key: String?
        let method: String
        let path: String
        let status: Int
        let items: Int
        let bytes: Int
        let reason: String?
    }

    /// The number of decisions that are missing here, because there was no room for more while the file could not be
    /// written.
    private struct Gap: Encodable {
        let at: String
        let missing: Int
    }

    private static let interval: Duration = .seconds(1)

    private struct State {
        var entries: [Entry] = []
        /// The number of entries that were dropped, because there was no room.
        var missing = 0
        var usage: [Int64: PartnerUsage] = [:]
    }

    private let store: any PartnerStore
    private let path: String
    private let clock: WallClock
    private let logger: Logger
    private let mostEntries: Int
    private let parting: Duration
    private let state = Mutex(State())
    /// The end of the work that has exclusive access to the figures; see `alone`.
    private let turn = Mutex<Task<Void, Never>?>(nil)

    /// - Parameters:
    ///   - path: the file to which decisions are appended, one object per line.
    ///   - mostEntries: the most entries kept in memory while the file cannot be written.
    init(
        store: any PartnerStore, path: String, clock: WallClock, logger: Logger, mostEntries: Int = 100_000,
        parting: Duration = DiskWork.parting
    ) {
        self.store = store
        self.path = path
        self.clock = clock
        self.logger = logger
        self.mostEntries = mostEntries
        self.parting = parting
    }

    func note(_ entry: Entry, usage: PartnerUsage, of partner: Int64?) {
        state.withLock { state in
            if state.entries.count < mostEntries {
                state.entries.append(entry)
            } else {
                state.missing += 1
            }
            if let partner { state.usage[partner, default: PartnerUsage()].add(usage) }
        }
    }

    func note(_ usage: PartnerUsage, of partner: Int64) {
        state.withLock { $0.usage[partner, default: PartnerUsage()].add(usage) }
    }

    /// The total figures of a partner: those in the store, and those not there yet.
    func usage(of partner: Int64, named name: String) async throws -> PartnerUsage {
        try await alone { [self] in
            var usage = try await store.partners().first { $0.partner.name == name }?.usage ?? PartnerUsage()
            state.withLock { state in
                if let pending = state.usage[partner] { usage.add(pending) }
            }
            return usage
        }
    }

    /// Works on the figures once all earlier work has ended: while they are written, they are neither here nor yet in
    /// the store.
    private func alone<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = turn.withLock { turn in
            let task = Task { [turn] in
                await turn?.value
                return try await work()
            }
            turn = Task { _ = await task.result }
            return task
        }
        return try await task.value
    }

    /// Stops after the listeners, so that it has the last calls.
    func run() async throws {
        var (goesOn, answers) = (true, true)
        while goesOn, answers {
            goesOn = await pause(Self.interval)
            answers = await write()
        }
        let rest = state.withLock { $0.entries.count }
        if !answers { logger.error("\(path): it does not answer, and \(rest) decisions on partners' calls are lost") }
    }

    /// - Returns: false if the file had not answered when the server stopped.
    @discardableResult
    func write() async -> Bool {
        let answers = await writeDecisions()
        await writeFigures()
        return answers
    }

    private func writeDecisions() async -> Bool {
        let taken = state.withLock { state in
            defer { (state.entries, state.missing) = ([], 0) }
            return state
        }
        do {
            let gap = taken.missing > 0 ? [Gap(at: clock.now().rfc3339, missing: taken.missing)] : []
            let (file, lines) = (
                LineFile(path: path), try LineFile.lines(of: taken.entries) + LineFile.lines(of: gap)
            )
            let result: Void? = try await DiskWork.result(parting: parting) { try await file.append(lines) }
            if result == nil { giveBack(taken) }
            return result != nil
        } catch {
            logger.error("\(path): cannot record the decisions on partners' calls: \(error)")
            giveBack(taken)
            return true
        }
    }

    private func giveBack(_ taken: State) {
        state.withLock { state in
            let room = mostEntries - taken.entries.count
            state.missing += taken.missing + max(0, state.entries.count - room)
            state.entries = taken.entries + state.entries.prefix(room)
        }
    }

    private func writeFigures() async {
        do {
            try await alone { [self] in
                let usage = state.withLock { state in
                    defer { state.usage = [:] }
                    return state.usage
                }
                do {
                    try await store.note(usage)
                } catch {
                    state.withLock { state in
                        for (partner, usage) in usage { state.usage[partner, default: PartnerUsage()].add(usage) }
                    }
                    throw error
                }
            }
        } catch {
            logger.error("cannot store partners' figures: \(error)")
        }
    }
}
