/// The options of the public listener.
public struct ServingOptions: Sendable {
    /// The limits of connections.
    public var limits = ConnectionLimits()
    /// The most bytes of ready responses.
    public var readyLimit = 256 * 1024 * 1024
    /// Whether responses have the keys by which a cache in front drops them.
    public var namesSurrogateKeys = false
    /// The path of the access log, if any.
    public var accessLog: String?
    /// The certificate and key for TLS, if any.
    public var tls: TLSFiles?

    /// The defaults.
    public init() {}
}
