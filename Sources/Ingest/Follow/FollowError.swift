import Files

/// Why another Newswire cannot be followed, now or at all.
public enum FollowError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was given is no address.
    case address(String)
    /// The key is not good there (401, 403); what the other side says of it.
    case key(String, status: Int, detail: String?)
    /// There is no partner interface (404), or it does not know what is asked for.
    case refused(String, status: Int, detail: String?)
    /// It says that it is busy or broken; in how many seconds to come again, where it says.
    case busy(String, status: Int, retryAfter: Int?)
    /// It cannot be reached.
    case unreachable(String)
    /// It answers with something else than items.
    case malformed(String)
    /// The folder is followed by another process, or follows something else.
    case folder(String)
    /// The folder cannot be written.
    case disk(path: String, reason: String)

    init(_ failure: FileFailure) {
        self = .disk(path: failure.path, reason: failure.reason)
    }

    /// Whether it may be over the next time.
    public var isPassing: Bool {
        switch self {
        case .busy, .unreachable, .malformed, .disk: true
        case .address, .key, .refused, .folder: false
        }
    }

    public var description: String {
        switch self {
        case .address(let reason): "\(reason), expected the address of a Newswire, such as https://news.example"
        case .key(let address, let status, let detail):
            "\(address) does not accept the key (\(status)): "
                + (detail ?? "it may have been revoked or have expired")
        case .refused(let address, let status, let detail):
            "\(address) answered \(status): "
                + (detail ?? "expected the address of a Newswire, and a feed and language that it has")
        case .busy(let address, let status, _): "\(address) answered \(status)"
        case .unreachable(let reason): reason
        case .malformed(let reason): "unexpected response: \(reason)"
        case .folder(let reason): reason
        case .disk(let path, let reason): "\(path): \(reason)"
        }
    }
}
