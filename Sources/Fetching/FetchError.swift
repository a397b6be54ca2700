/// Why nothing could be fetched, with what a person needs to act.
public enum FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It is no address that may be fetched.
    case address(String, reason: String)
    /// The host is one that strangers may not send us to.
    case restricted(host: String, address: String, restriction: String)
    /// The host has no address.
    case unresolved(String, reason: String)
    /// It redirects without end, or to nowhere.
    case redirected(String, reason: String)
    /// More bytes than were asked for.
    case tooLarge(String, limit: Int)
    /// It took longer than it may.
    case tooSlow(String, limit: Duration)
    /// The connection or the answer broke.
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
