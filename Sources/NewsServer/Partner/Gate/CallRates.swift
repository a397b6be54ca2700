import Synchronization

/// How many calls each partner has left: a bucket that holds a minute's worth and fills all the time.
final class CallRates: Sendable {
    private struct Bucket {
        var calls: Double
        var filled: ContinuousClock.Instant
    }

    private let buckets = Mutex<[Int64: Bucket]>([:])

    /// Takes a call out of a partner's bucket.
    ///
    /// - Parameter rate: calls a minute.
    /// - Returns: nil, or after how many seconds there will be one.
    func take(_ partner: Int64, rate: Int, at now: ContinuousClock.Instant = .now) -> Int? {
        buckets.withLock { buckets in
            let (most, perSecond) = (Double(rate), Double(rate) / 60)
            var bucket = buckets[partner] ?? Bucket(calls: most, filled: now)
            bucket.calls = min(most, bucket.calls + perSecond * ((now - bucket.filled) / .seconds(1)))
            bucket.filled = now
            defer { buckets[partner] = bucket }
            guard bucket.calls >= 1 else { return max(1, Int(((1 - bucket.calls) / perSecond).rounded(.up))) }
            bucket.calls -= 1
            return nil
        }
    }
}
