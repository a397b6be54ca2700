public import Fetching
import FoundationEssentials
public import NewsModel
import NewsStore

/// Fetches one address if it has changed, has its copy imported, and says when to fetch it again.
public struct Puller: Sendable {
    /// The outcome of a fetch.
    public struct Outcome: Sendable {
        /// The result of each item; empty if nothing had changed.
        public fileprivate(set) var results: [ImportResult] = []
        /// A message for the operator.
        public fileprivate(set) var remark: String?
        /// Whether it failed, or nothing of what was there could be accepted.
        public fileprivate(set) var isFailure = false
        /// Whether the address is gone and need not be fetched again.
        public fileprivate(set) var isOver = false

        /// What was refused.
        public var refusal: PullRefusal? { PullRefusal(results) }
    }

    /// The most pages of one feed per fetch; the next fetch continues.
    private static let mostPages = 20
    private static let accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/json, application/xml;q=0.9, "
        + "*/*;q=0.5"

    /// The provider of the copy.
    public let provider: String
    /// The address to fetch.
    public let address: PullAddress
    private let allowsPrivate: Bool
    private let taker: any CopyTaker
    private let fetcher: Fetcher
    private let memory: PullMemory
    private let timing: PullTiming
    private let clock: WallClock
    private var key: String { address.key(of: provider) }

    /// - Parameters:
    ///   - allowsPrivate: whether the address may be on this machine or its networks.
    ///   - jitter: the variation of an interval, so that not everyone fetches at once.
    public init(
        provider: String, address: PullAddress, allowsPrivate: Bool = false, taker: any CopyTaker, fetcher: Fetcher,
        memory: PullMemory, clock: WallClock,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: -0.1...0.1) }
    ) {
        self.provider = provider
        self.address = address
        self.allowsPrivate = allowsPrivate
        self.taker = taker
        self.fetcher = fetcher
        self.memory = memory
        self.clock = clock
        timing = PullTiming(interval: address.interval.components.seconds, clock: clock, jitter: jitter)
    }

    /// When to fetch first after a start: after a failure at once, since somebody may have fixed the problem, but a
    /// time that the host asked for is kept. What could not be read is fetched again, for the same reason.
    public func firstLook() async -> Timestamp {
        let now = clock.now()
        var state = await memory.stateOfStore(of: key)
        if state.hasUnread == true {
            (state.entityTag, state.lastModified, state.hasUnread) = (nil, nil, nil)
            // Where that cannot be written it is fetched again after the next start.
            try? await memory.remember(state, of: key)
        }
        if state.isGone || state.failures > 0 && !state.isAsked { return now }
        return timing.next(of: state) ?? now
    }

    /// When to fetch next.
    public func nextLook() async -> Timestamp {
        timing.next(of: await memory.state(of: key)) ?? clock.now()
    }

    /// Fetches now.
    ///
    /// - Throws: `StoreError.broken`, after which nothing may be written, or `CancellationError`.
    public func look() async throws -> Outcome {
        var state = await memory.state(of: key)
        state.isGone = false
        var outcome = Outcome()
        do {
            var request = try request(to: state.movedTo ?? address.address)
            request.entityTag = state.entityTag
            request.lastModified = state.lastModified
            try await take(try await fetcher.fetch(request), into: &outcome, &state)
        } catch let error as CancellationError {
            throw error
        } catch {
            if case StoreError.broken = error { throw error }
            if error is StoreError {
                wait("\(error)", &outcome, &state)
            } else {
                fail("\(error)", asked: nil, &outcome, &state)
            }
        }
        do {
            try await memory.remember(state, of: key)
        } catch {
            // The worst that comes of it is a fetch too many.
            outcome.remark = [outcome.remark, "\(error)"].compactMap { $0 }.joined(separator: "; ")
        }
        return outcome
    }

    /// The key belongs to the host of the configured address, and is sent to no other.
    private func request(to place: String) throws -> FetchRequest {
        var request = FetchRequest(place, limit: WireCopy.mostBytes, allowsPrivate: allowsPrivate)
        request.accept = Self.accept
        if let file = address.keyFile, WebAddress.areOfOneHost(place, address.address) {
            request.authorization = try PullKey(file: file).authorization
        }
        return request
    }

    // MARK: - Answers

    private func take(_ answer: FetchAnswer, into outcome: inout Outcome, _ state: inout PullState)
        async throws
    {
        switch answer.status {
        case 200:
            outcome.results = try await taker.take([copy(answer)], options: options)
            if outcome.results.contains(where: \.outcome.isNew), let page = nextPage(after: answer) {
                state.goOn(at: page)
            }
            let pause = try await takeOlderPages(into: &outcome, &state)
            state.entityTag = answer.entityTag
            state.lastModified = answer.lastModified
            // What the store itself refuses does not come again.
            state.hasUnread = outcome.results.contains { $0.outcome == .refused && $0.id == nil }
            state.refusal = outcome.refusal
            outcome.isFailure = outcome.refusal?.isWhole ?? false
            succeed(answer, asked: pause, &outcome, &state)
        case 204, 304:
            let pause = try await takeOlderPages(into: &outcome, &state)
            succeed(answer, asked: pause, &outcome, &state)
        case 410:
            state.isGone = true
            state.problem = "it is gone (410)"
            outcome.isOver = true
            outcome.isFailure = true
            outcome.remark = "it is gone (410) and is not fetched again before the next start"
        default: fail(problem(of: answer), asked: answer.pause(at: clock.now()), &outcome, &state)
        }
    }

    private func problem(of answer: FetchAnswer) -> String {
        let problem = "it responded with \(answer.status)"
        guard address.keyFile != nil, !WebAddress.areOfOneHost(answer.address, address.address) else { return problem }
        return problem + "; the key was not sent to \(answer.address), to which it redirects: "
            + "if that is right, give that address in its entry"
    }

    /// The pages of a feed after the first (RFC 5005 §3), as long as there is anything new on the previous one. Where a
    /// page cannot be had, or there are too many for one look, the next goes on: also if the front page, from which it
    /// follows the pages again, has changed meanwhile.
    ///
    /// - Returns: the pause that the host asks for at one of them.
    private func takeOlderPages(into outcome: inout Outcome, _ state: inout PullState) async throws -> Int64? {
        var seen: Set<String> = []
        while seen.count < Self.mostPages,
            let page = state.olderPages?.first(where: { !seen.contains($0.address) })?.address
        {
            seen.insert(page)
            let found = try await olderPage(page)
            guard let answer = found.answer else {
                let isGivenUp = state.noteFailure(of: page)
                outcome.remark =
                    "\(page), its next page: \(found.problem)" + (isGivenUp ? "; it is no longer fetched" : "")
                if let pause = found.asked { return pause }
                continue
            }
            let results = try await taker.take([copy(answer)], options: options)
            outcome.results += results
            state.leave(page)
            if results.contains(where: \.outcome.isNew), let next = nextPage(after: answer), !seen.contains(next) {
                state.goOn(at: next)
            }
        }
        return nil
    }

    /// An older page, or why there is none (too large, too slow, broken off, an error of the host): the front page was
    /// read all the same, since new items must not wait for old ones.
    private func olderPage(_ page: String) async throws -> (answer: FetchAnswer?, problem: String, asked: Int64?) {
        do {
            let answer = try await fetcher.fetch(request(to: page))
            if answer.status == 200 { return (answer, "", nil) }
            return (nil, problem(of: answer), answer.pause(at: clock.now()))
        } catch let error as CancellationError {
            throw error
        } catch {
            return (nil, "\(error)", nil)
        }
    }

    /// Only on the same host.
    private func nextPage(after answer: FetchAnswer) -> String? {
        let reader = CopyReader(provider: Provider(), options: options, received: clock.now())
        guard let text = try? reader.nextPage(of: copy(answer)),
            let next = URL(string: text, relativeTo: URL(string: answer.address))?.absoluteString,
            WebAddress.areOfOneHost(next, answer.address)
        else { return nil }
        return next
    }

    private func copy(_ answer: FetchAnswer) -> WireCopy {
        let encoding = StatedCharset(contentType: answer.mediaType).label(of: answer.body)
        return WireCopy(name: address.address, bytes: answer.body, encoding: encoding)
    }

    private var options: ImportOptions {
        var options = ImportOptions()
        options.provider = provider
        options.language = address.language
        options.format = address.format
        options.mayBeEmpty = true
        return options
    }

    /// - Parameter asked: what the host asks for besides.
    private func succeed(
        _ answer: FetchAnswer, asked: Int64?, _ outcome: inout Outcome, _ state: inout PullState
    ) {
        if let place = answer.movedTo, place != state.movedTo {
            state.movedTo = place
            outcome.remark = "it has moved permanently to \(place): change its entry"
        }
        timing.succeed(&state, asked: asked ?? answer.pause(at: clock.now()))
    }

    private func fail(
        _ reason: String, asked: Int64?, _ outcome: inout Outcome, _ state: inout PullState
    ) {
        // The address that it moved to may be what fails.
        state.movedTo = nil
        timing.fail(&state, because: reason, asked: asked)
        outcome.isFailure = true
        outcome.remark = reason
    }

    /// What our own store cannot keep for now is no failure of the host.
    private func wait(_ reason: String, _ outcome: inout Outcome, _ state: inout PullState) {
        timing.wait(&state)
        outcome.remark = reason
    }
}
