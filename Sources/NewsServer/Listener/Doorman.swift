import Addresses
import NIOCore
import NewsModel
import Synchronization

/// A client at an address.
struct Guest: Sendable {
    let address: String
    fileprivate let household: Household
}

/// All clients that count as one, with their connections: those at an IPv4 address or in an IPv6 network of 64 bits.
private final class Household: Sendable {
    struct State {
        var connections = 0
        var bucket: TokenBucket
    }

    let state: Mutex<State>

    init(rate: Int, at now: NIODeadline) {
        state = Mutex(State(bucket: TokenBucket(rate: rate, at: now)))
    }
}

/// Counts connections and requests by address, and turns away those over the limits.
final class Doorman: Sendable {
    /// Why a client is turned away.
    enum Refusal: Error, Equatable {
        case full
        case tooManyFromAddress
    }

    private struct State {
        var connections = 0
        /// How many are being told why they may not come in.
        var turnedAway = 0
        var households: [String: Household] = [:]
        var swept = NIODeadline.uptimeNanoseconds(0)
    }

    /// The most connections that are told why they are refused: each keeps a descriptor until it has read that.
    private static let mostTurnedAway = 32

    let limits: ConnectionLimits
    let proxies: TrustedProxies
    private let state = Mutex(State())

    init(limits: ConnectionLimits, proxies: TrustedProxies) {
        self.limits = limits
        self.proxies = proxies
    }

    /// The number of connections.
    var connections: Int {
        state.withLock { $0.connections }
    }

    /// Admits a connection, until `leave`.
    func enter(_ address: String, at now: NIODeadline = .now()) throws(Refusal) -> Guest {
        let isProxy = proxies.holds(address)
        let outcome: Result<Guest, Refusal> = state.withLock { state in
            guard state.connections < limits.connections else { return .failure(.full) }
            let household = household(of: address, in: &state, at: now)
            let isIn = household.state.withLock { record in
                guard isProxy || record.connections < limits.connectionsPerAddress else { return false }
                record.connections += 1
                return true
            }
            guard isIn else { return .failure(.tooManyFromAddress) }
            state.connections += 1
            return .success(Guest(address: address, household: household))
        }
        return try outcome.get()
    }

    func leave(_ guest: Guest) {
        state.withLock { $0.connections -= 1 }
        guest.household.state.withLock { $0.connections -= 1 }
    }

    /// - Returns: false if so many are being turned away that another one must be closed without a word.
    func beginTurningAway() -> Bool {
        state.withLock { state in
            guard state.turnedAway < Self.mostTurnedAway else { return false }
            state.turnedAway += 1
            return true
        }
    }

    func endTurningAway() {
        state.withLock { $0.turnedAway -= 1 }
    }

    /// The client that a proxy speaks for.
    func guest(at address: String, now: NIODeadline) -> Guest {
        Guest(address: address, household: state.withLock { household(of: address, in: &$0, at: now) })
    }

    /// Counts a request.
    ///
    /// - Returns: nil, or the seconds until the next one is allowed.
    func pause(for guest: Guest, at now: NIODeadline) -> Int? {
        guard limits.requestsPerMinute > 0 else { return nil }
        return guest.household.state.withLock { $0.bucket.take(rate: limits.requestsPerMinute, at: now) }
    }

    private func household(of address: String, in state: inout State, at now: NIODeadline) -> Household {
        let name = Self.household(of: address)
        if let household = state.households[name] { return household }
        sweep(&state, at: now)
        let household = Household(rate: limits.requestsPerMinute, at: now)
        state.households[name] = household
        return household
    }

    /// The name of an address's household: for IPv6 its network of 64 bits, since one household has any number of
    /// addresses.
    private static func household(of address: String) -> String {
        guard let bytes = NetworkAddress(address)?.unmapped.bytes, bytes.count == 16 else { return address }
        return bytes[..<8].hexadecimal
    }

    /// Forgets, once a minute, clients that are gone and would be treated like new ones.
    private func sweep(_ state: inout State, at now: NIODeadline) {
        guard now - state.swept > .seconds(60) else { return }
        state.swept = now
        state.households = state.households.filter { _, household in
            household.state.withLock { record in
                record.connections > 0 || !record.bucket.isFull(rate: limits.requestsPerMinute, at: now)
            }
        }
    }
}
