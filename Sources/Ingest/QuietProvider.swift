public import NewsModel

/// A provider without new copy for longer than its limit.
public struct QuietProvider: Sendable, Hashable, CustomStringConvertible {
    public let provider: String
    /// When its last copy came; nil if there never was any.
    public let last: Timestamp?
    /// Its limit.
    public let limit: Duration

    /// The quiet providers at an instant, ordered by id.
    ///
    /// - Parameters:
    ///   - copies: when each provider's last copy came.
    ///   - beginning: since when copy could have come.
    public static func all(
        of providers: Providers, last copies: [String: Timestamp], since beginning: Timestamp,
        at now: Timestamp
    ) -> [QuietProvider] {
        providers.ids.compactMap { id in
            guard let limit = providers[id].quiet else { return nil }
            let last = copies[id] ?? beginning
            let isQuiet = now.microseconds - last.microseconds > limit.components.seconds * 1_000_000
            return isQuiet ? QuietProvider(provider: id, last: copies[id], limit: limit) : nil
        }
    }

    /// One line.
    public var description: String {
        let last = last.map { "its last copy came at \($0.rfc3339)" } ?? "no copy of it has ever come"
        return "\(provider) is quiet: \(last), expected some at least every \(limit.readable)"
    }
}
