/// How the public listener serves.
public struct ServingOptions: Sendable {
    /// What a connection may take.
    public var limits = ConnectionLimits()
    /// How many bytes of responses are kept ready.
    public var readyLimit = 256 * 1024 * 1024
    /// Whether answers name the keys under which a cache in front drops them.
    public var namesSurrogateKeys = false
    /// The file in which every answer is written down; nil is none.
    public var accessLog: String?
    /// The certificate and key for TLS; nil is none.
    public var tls: TLSFiles?

    /// The usual.
    public init() {}
}
