public import NewsModel

/// An address from which a provider's copy is fetched on a schedule.
public struct PullAddress: Sendable, Hashable {
    /// As often as publishers of feeds expect.
    public static let usualInterval: Duration = .seconds(300)

    /// http or https.
    public let address: String
    /// From one look to the next.
    public let interval: Duration
    /// The format's name, instead of what the bytes look like.
    public let format: String?
    /// Of copy that states none.
    public let language: LanguageTag?
    /// The file with what the host wants to be shown: `user:password`, or a token.
    public let keyFile: String?

    /// Nothing is fetched yet.
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

    /// Under which it is remembered: what another provider made of an address, or the same one in another language or
    /// format, says nothing of this one.
    public func key(of provider: String) -> String {
        [provider, address, format.map { "as \($0)" }, language.map { "in \($0)" }].compactMap { $0 }
            .joined(separator: " ")
    }
}
