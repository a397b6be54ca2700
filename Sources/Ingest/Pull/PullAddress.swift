public import NewsModel

/// An address from which a provider's copy is fetched on a schedule.
public struct PullAddress: Sendable, Hashable {
    /// The usual polling interval of feeds.
    public static let usualInterval: Duration = .seconds(300)

    /// http or https.
    public let address: String
    /// The time between fetches.
    public let interval: Duration
    /// The format's name, instead of detecting it.
    public let format: String?
    /// The language of copy that does not state it.
    public let language: LanguageTag?
    /// The file with the credentials for the host: `user:password`, or a token.
    public let keyFile: String?

    public init(
        address: String, interval: Duration = PullAddress.usualInterval, format: String? = nil,
        language: LanguageTag? = nil, keyFile: String? = nil
    ) {
        self.address = address
        self.interval = interval
        self.format = format
        self.language = language
        self.keyFile = keyFile
    }

    /// The key of its state: the state for another provider, language or format does not apply here.
    public func key(of provider: String) -> String {
        [provider, address, format.map { "as \($0)" }, language.map { "in \($0)" }].compactMap { $0 }
            .joined(separator: " ")
    }
}
