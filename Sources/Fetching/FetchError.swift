/// Why a fetch failed, with what a person needs to act.
public enum FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address cannot be fetched.
    case address(String, reason: String)
    /// The host's address is one that others must not make us connect to.
    case restricted(host: String, address: String, restriction: String)
    /// The host has no address.
    case unresolved(String, reason: String)
    /// It redirects without end, or without a valid address.
    case redirected(String, reason: String)
    /// The body is larger than requested.
    case tooLarge(String, limit: Int)
    /// It took longer than allowed.
    case tooSlow(String, limit: Duration)
    /// The connection failed, or the response was malformed.
    case failed(String, reason: String)

    /// One line.
    public var description: String {
        switch self {
        case .address(let text, let reason): "'\(text)' cannot be fetched: \(reason)"
        case .restricted(let host, let address, let restriction):
            "\(host) must not be fetched from: its address \(address) is \(restriction); "
                + "set allowPrivate to allow it"
        case .unresolved(let host, let reason): "\(host) cannot be found: \(reason)"
        case .redirected(let address, let reason): "\(address) \(reason)"
        case .tooLarge(let address, let limit): "\(address) has more than \(limit) bytes"
        case .tooSlow(let address, let limit): "\(address) took longer than \(limit)"
        case .failed(let address, let reason): "\(address) failed: \(reason)"
        }
    }
}
