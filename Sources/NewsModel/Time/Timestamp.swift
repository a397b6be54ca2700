/// An instant, in whole microseconds since 1970-01-01T00:00:00Z.
///
/// Integers, because the store makes instants distinct by adding one and compares them for equality, which
/// floating-point dates do not support. Leap seconds do not exist here, as in POSIX time.
public struct Timestamp: Sendable, Hashable, Comparable, Codable {
    /// Since 1970-01-01T00:00:00Z; negative before.
    public let microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    public init(seconds: Int64) {
        self.init(microseconds: seconds * 1_000_000)
    }

    /// Whole seconds, rounded down.
    public var seconds: Int64 {
        microseconds.flooredQuotient(by: 1_000_000)
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    public func adding(seconds: Int64) -> Timestamp {
        Timestamp(microseconds: microseconds + seconds * 1_000_000)
    }

    /// The next distinct instant.
    public var next: Timestamp {
        Timestamp(microseconds: microseconds + 1)
    }
}

/// An instant with the offset in which its source wrote it, in seconds east of UTC.
///
/// Offsets, not zone names: copy has offsets, and a zone's rules change later.
public struct WireDate: Sendable, Hashable, Codable {
    public let instant: Timestamp
    /// In seconds east of UTC.
    public let offset: Int

    public init(_ instant: Timestamp, offset: Int = 0) {
        self.instant = instant
        self.offset = offset
    }

    /// 9999-12-31T23:59:59Z: the end of an embargo without one.
    public static let endless = WireDate(Timestamp(seconds: 253_402_300_799))
}

/// The source of the current time. It is passed in wherever time matters, so that tests can set it.
public struct WallClock: Sendable {
    private let read: @Sendable () -> Timestamp

    public init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    public func now() -> Timestamp {
        read()
    }
}

extension Int64 {
    func flooredQuotient(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
