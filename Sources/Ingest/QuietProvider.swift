public import NewsModel

/// A provider from which nothing new has come for longer than its entry allows.
public struct QuietProvider: Sendable, Hashable, CustomStringConvertible {
    /// Its id.
    public let provider: String
    /// When its last copy came; nil where there never was any.
    public let last: Timestamp?
    /// How long it may be quiet.
    public let limit: Duration

    /// Those that are quiet at an instant, in the order of their ids.
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
