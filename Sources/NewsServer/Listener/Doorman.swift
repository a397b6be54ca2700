import NIOCore
import Synchronization

/// Somebody at an address, with all connections from there.
final class Guest: Sendable {
    struct State {
        var connections = 0
        var bucket: TokenBucket
    }

    let address: String
    fileprivate let state: Mutex<State>

    fileprivate init(_ address: String, rate: Int, at now: NIODeadline) {
        self.address = address
        state = Mutex(State(bucket: TokenBucket(rate: rate, at: now)))
    }
}

/// Counts those who are in, by where they come from, and turns away who is one too many or asks too often.
final class Doorman: Sendable {
    /// Why somebody is turned away.
    enum Refusal: Error, Equatable {
        case full
        case tooManyFromAddress
    }

    private struct State {
        var connections = 0
        var guests: [String: Guest] = [:]
        var swept = NIODeadline.uptimeNanoseconds(0)
    }

    let limits: ConnectionLimits
    let proxies: TrustedProxies
    private let state = Mutex(State())

    init(limits: ConnectionLimits, proxies: TrustedProxies) {
        self.limits = limits
        self.proxies = proxies
    }

    /// How many are in.
    var connections: Int {
        state.withLock { $0.connections }
    }

    /// Lets a connection in, which `leave` lets out again.
    func enter(_ address: String, at now: NIODeadline = .now()) throws(Refusal) -> Guest {
        let isProxy = proxies.holds(address)
        let outcome: Result<Guest, Refusal> = state.withLock { state in
            guard state.connections < limits.connections else { return .failure(.full) }
            let guest = known(address, in: &state, at: now)
            let isIn = guest.state.withLock { record in
                guard isProxy || record.connections < limits.connectionsPerAddress else { return false }
                record.connections += 1
                return true
            }
            guard isIn else { return .failure(.tooManyFromAddress) }
            state.connections += 1
            return .success(guest)
        }
        return try outcome.get()
    }

    func leave(_ guest: Guest) {
        state.withLock { $0.connections -= 1 }
        guest.state.withLock { $0.connections -= 1 }
    }

    /// Whom a proxy speaks for.
    func guest(at address: String, now: NIODeadline) -> Guest {
        state.withLock { known(address, in: &$0, at: now) }
    }

    /// Counts a request.
    ///
    /// - Returns: nil, or after how many seconds the next one is welcome.
    func pause(for guest: Guest, at now: NIODeadline) -> Int? {
        guard limits.requestsPerMinute > 0 else { return nil }
        return guest.state.withLock { $0.bucket.take(rate: limits.requestsPerMinute, at: now) }
    }

    private func known(_ address: String, in state: inout State, at now: NIODeadline) -> Guest {
        if let guest = state.guests[address] { return guest }
        sweep(&state, at: now)
        let guest = Guest(address, rate: limits.requestsPerMinute, at: now)
        state.guests[address] = guest
        return guest
    }

    /// Forgets, once a minute, who has gone and would be met like a stranger.
    private func sweep(_ state: inout State, at now: NIODeadline) {
        guard now - state.swept > .seconds(60) else { return }
        state.swept = now
        state.guests = state.guests.filter { _, guest in
            guest.state.withLock { record in
                record.connections > 0 || !record.bucket.isFull(rate: limits.requestsPerMinute, at: now)
            }
        }
    }
}
