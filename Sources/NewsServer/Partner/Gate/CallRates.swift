import NIOCore
import Synchronization

/// The number of calls that each partner has left.
final class CallRates: Sendable {
    private let buckets = Mutex<[Int64: TokenBucket]>([:])

    /// Takes a call out of a partner's bucket.
    ///
    /// - Parameter rate: calls a minute.
    /// - Returns: nil, or the seconds until there is one.
    func take(_ partner: Int64, rate: Int, at now: NIODeadline = .now()) -> Int? {
        buckets.withLock { buckets in
            buckets[partner, default: TokenBucket(rate: rate, at: now)].take(rate: rate, at: now)
        }
    }
}
