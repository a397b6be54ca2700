/// Why another Newswire cannot be followed, now or at all.
public enum FollowError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The key is not good there (401, 403).
    case key(String, status: Int)
    /// There is no partner interface (404), or it does not know what is asked for.
    case refused(String, status: Int)
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

    /// Whether it may be over the next time.
    public var isPassing: Bool {
        switch self {
        case .busy, .unreachable, .malformed, .disk: true
        case .key, .refused, .folder: false
        }
    }

    public var description: String {
        switch self {
        case .key(let address, let status):
            "\(address) does not accept the key (\(status)): it may have been revoked or have expired"
        case .refused(let address, let status):
            "\(address) answered \(status): expected the address of a Newswire, and a feed and language that it has"
        case .busy(let address, let status, _): "\(address) answered \(status)"
        case .unreachable(let reason): reason
        case .malformed(let reason): "the answer is not what was expected: \(reason)"
        case .folder(let reason): reason
        case .disk(let path, let reason): "\(path): \(reason)"
        }
    }
}
